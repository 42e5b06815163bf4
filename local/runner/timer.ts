/** The longest delay Node's timers take, in milliseconds (24.8 days); a longer one would fire at once. */
const maxDelayMs = 2 ** 31 - 1;

/** Calls `action` after that many minutes. */
export function afterMinutes(minutes: number, action: () => void): NodeJS.Timeout {
  return setTimeout(action, Math.min(minutes * 60_000, maxDelayMs));
}
