const FENCE = /^ {0,3}(`{3,}|~{3,})([^`]*)$/;

/** The fence that opens code on this line, such as three backticks; nothing when the line opens none. */
export function openingFence(line: string): string | undefined {
  return FENCE.exec(line)?.[1];
}

/** Whether the line ends the code that `fence` opened: the same character, at least as often, and nothing else. */
export function closesFence(line: string, fence: string): boolean {
  const trimmed = line.trim();
  return trimmed.startsWith(fence) && new Set(trimmed).size === 1;
}

/** Tells for one line after the other whether it belongs to fenced code, the fences themselves included. */
export function createFenceTracker(): (line: string) => boolean {
  let fence: string | undefined;
  return (line) => {
    if (fence === undefined) {
      fence = openingFence(line);
      return fence !== undefined;
    }
    if (closesFence(line, fence)) fence = undefined;
    return true;
  };
}
