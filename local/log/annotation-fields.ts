import path from "node:path";
import type { Annotation } from "../events/run-events.ts";
import type { LogCommand } from "./log-command.ts";

/** The location and title of an annotation. */
export type AnnotationFields = Omit<Annotation, "level" | "message">;

/**
 * Reads title, file and position of a `notice`, `warning` or `error` command. Inconsistent
 * positions are corrected or dropped as in the runner, and reported: an end without a start is used
 * for both, columns need a single line, an end before its start drops both. A file below
 * `workspace` becomes relative to it, with `/`.
 * @see https://github.com/actions/runner IssueCommandExtension in ActionCommandManager.cs
 */
export function readAnnotationFields(
  command: LogCommand,
  workspace: string | undefined,
  report: (text: string) => void,
): AnnotationFields {
  const title = command.properties.get("title");
  const file = command.properties.get("file");
  return {
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file: toRelativePath(workspace, file) }),
    ...readPosition(command, (text) => report(`Invalid ${command.name} command. ${text}`)),
  };
}

interface Position {
  line?: number;
  endLine?: number;
  column?: number;
  endColumn?: number;
}

function readPosition(command: LogCommand, report: (text: string) => void): Position {
  const found: Position = {};
  const read = (key: keyof Position, property: string): void => {
    const value = toPositionNumber(command.properties.get(property));
    if (value !== undefined) found[key] = value;
  };
  read("line", "line");
  read("endLine", "endline");
  read("column", "col");
  read("endColumn", "endcolumn");

  if (found.endLine !== undefined && found.line === undefined) {
    report("`endLine` needs `line`; it is used for both.");
    found.line = found.endLine;
  }
  if (found.endColumn !== undefined && found.column === undefined) {
    report("`endColumn` needs `col`; it is used for both.");
    found.column = found.endColumn;
  }
  if (found.column !== undefined && found.line === undefined) {
    report("`col` and `endColumn` need `line`; they are dropped.");
    dropColumns(found);
  }
  if (found.column !== undefined && found.endLine !== undefined && found.endLine !== found.line) {
    report("`col` and `endColumn` need `line` and `endLine` to be equal; the columns are dropped.");
    dropColumns(found);
  }
  if (found.line !== undefined && found.endLine !== undefined && found.endLine < found.line) {
    report("`endLine` is less than `line`; both are dropped.");
    delete found.line;
    delete found.endLine;
  }
  if (found.column !== undefined && found.endColumn !== undefined && found.endColumn < found.column) {
    report("`endColumn` is less than `col`; both are dropped.");
    dropColumns(found);
  }
  return found;
}

function dropColumns(found: Position): void {
  delete found.column;
  delete found.endColumn;
}

function toPositionNumber(text: string | undefined): number | undefined {
  const value = /^\s*\+?\d{1,9}\s*$/.test(text ?? "") ? Number(text) : 0;
  return value > 0 ? value : undefined;
}

/** Compares prefixes of the text, as the runner does: `..` segments are not resolved. */
function toRelativePath(workspace: string | undefined, file: string): string {
  if (workspace === undefined) return file;
  const root = workspace.endsWith(path.sep) ? workspace : workspace + path.sep;
  return file.startsWith(root) ? file.slice(root.length).replaceAll(path.sep, "/") : file;
}
