import { canonicalizePath, type Roots } from "./canonical-path.ts";
import type { Counter } from "./counter.ts";
import { FileCoverage } from "./file-coverage.ts";
import { type Notes, createNotes } from "./parse-count.ts";

/**
 * The function and branch records of one file as bytes, with `COUNT_MARK` or `TAKEN_MARK` where a count stands, and the counter behind each mark.
 * Reports of one commit repeat them, so a reader that finds the same bytes again needs to read the counts alone.
 */
export interface Shape {
  readonly bytes: Uint8Array;
  readonly counters: readonly Counter[];
}

/** One source file while reports are added. */
export interface TrackedFile {
  readonly path: string;
  readonly coverage: FileCoverage;
  shape: Shape | undefined;
}

/** Two reports that cannot be of the same source. `line` is left out when the whole file's versions differ. */
export interface Conflict {
  readonly path: string;
  readonly line?: number;
}

/** All source files by canonical path, as reports are added. */
export class CoverageMap {
  readonly notes: Notes = createNotes();
  readonly conflicts: Conflict[] = [];
  private readonly tracked = new Map<string, TrackedFile>();
  private readonly bySpelling = new Map<string, TrackedFile>();
  private readonly roots: Roots;

  constructor(roots: Roots) {
    this.roots = roots;
  }

  /** The file behind any spelling of its path, made when it is new. */
  fileAt(spelling: string): TrackedFile {
    const known = this.bySpelling.get(spelling);
    if (known !== undefined) return known;
    const path = canonicalizePath(spelling, this.roots);
    const file = this.tracked.get(path) ?? { path, coverage: new FileCoverage(), shape: undefined };
    this.tracked.set(path, file);
    this.bySpelling.set(spelling, file);
    return file;
  }

  /** Notes the checksum of a source line; one that differs from another report's is a conflict. */
  checkLine({ path, coverage }: TrackedFile, line: number, checksum: string): void {
    const known = coverage.checksums.get(line);
    if (known === undefined) coverage.checksums.set(line, checksum);
    else if (known !== checksum) this.conflicts.push({ path, line });
  }

  /** Notes the version of a file; one that differs from another report's is a conflict. */
  checkVersion({ path, coverage }: TrackedFile, version: string): void {
    coverage.version ??= version;
    if (coverage.version !== version) this.conflicts.push({ path });
  }

  /** The files in the order of their paths, code unit by code unit. */
  files(): TrackedFile[] {
    return [...this.tracked.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  }
}
