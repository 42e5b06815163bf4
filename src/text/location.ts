/**
 * A location in a file: its path from the workspace with `/`, and line and column counted from 1.
 */
export interface Location {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}
