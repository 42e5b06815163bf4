/** The paths that the artifact contains so far. */
export interface PathRegister {
  /**
   * Returns whether a file at the path would replace or block a registered file on a file system
   * that ignores letter case or Unicode normalization.
   */
  readonly collides: (path: string) => boolean;
  readonly add: (path: string) => void;
}

/** Returns an empty register. */
export function createPathRegister(): PathRegister {
  const files = new Set<string>();
  const directories = new Set<string>();
  return {
    collides: (path) => {
      const key = normalizePath(path);
      return files.has(key) || directories.has(key) || listDirectories(key).some((directory) => files.has(directory));
    },
    add: (path) => {
      const key = normalizePath(path);
      files.add(key);
      for (const directory of listDirectories(key)) directories.add(directory);
    },
  };
}

function normalizePath(path: string): string {
  return path.normalize("NFD").toLowerCase().normalize("NFC");
}

function listDirectories(path: string): string[] {
  return path.split("/").flatMap((_, index, names) => (index === 0 ? [] : [names.slice(0, index).join("/")]));
}
