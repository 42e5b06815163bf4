/** A place in a file: path relative to the workspace with `/`, line and column counted from 1. */
export interface Location {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}
