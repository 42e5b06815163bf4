import { canonicalizePath, type Roots } from "./canonical-path.ts";
import type { Counter } from "./counter.ts";
import { FileCoverage } from "./file-coverage.ts";
import { type Notes, createNotes } from "./parse-count.ts";

/**
 * The function and branch records of one file as bytes, with `COUNT_MARK` or `TAKEN_MARK` in place
 * of each count, and the counter of each mark. Reports of one commit repeat these records, so a
 * reader that finds the same bytes parses only the counts.
 */
export interface Shape {
  readonly bytes: Uint8Array;
  readonly counters: readonly Counter[];
}

/** A source file to which reports are added. */
export interface TrackedFile {
  readonly path: string;
  readonly coverage: FileCoverage;
  shape: Shape | undefined;
}

/**
 * A conflict between reports from different sources. `line` is omitted if the versions of the whole
 * file differ.
 */
export interface Conflict {
  readonly path: string;
  readonly line?: number;
}

/** Collects the source files of all reports by canonical path. */
export class CoverageMap {
  readonly notes: Notes = createNotes();
  readonly conflicts: Conflict[] = [];
  private readonly tracked = new Map<string, TrackedFile>();
  private readonly bySpelling = new Map<string, TrackedFile>();
  private readonly roots: Roots;

  constructor(roots: Roots) {
    this.roots = roots;
  }

  /** Returns the file for any spelling of its path. Creates it if it is new. */
  fileAt(spelling: string): TrackedFile {
    const known = this.bySpelling.get(spelling);
    if (known !== undefined) return known;
    const path = canonicalizePath(spelling, this.roots);
    const file = this.tracked.get(path) ?? { path, coverage: new FileCoverage(), shape: undefined };
    this.tracked.set(path, file);
    this.bySpelling.set(spelling, file);
    return file;
  }

  /**
   * Records the checksum of a source line. A checksum that differs from that of another report is a
   * conflict.
   */
  checkLine({ path, coverage }: TrackedFile, line: number, checksum: string): void {
    const known = coverage.checksums.get(line);
    if (known === undefined) coverage.checksums.set(line, checksum);
    else if (known !== checksum) this.conflicts.push({ path, line });
  }

  /**
   * Records the version of a file. A version that differs from that of another report is a
   * conflict.
   */
  checkVersion({ path, coverage }: TrackedFile, version: string): void {
    coverage.version ??= version;
    if (coverage.version !== version) this.conflicts.push({ path });
  }

  /** Returns the files sorted by the code units of their paths. */
  files(): TrackedFile[] {
    return [...this.tracked.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  }
}
