import type { Position } from "../expression/template.ts";

/** One problem of a workflow or action file. */
export interface Problem {
  readonly message: string;
  readonly at?: Position;
}

/** Renders `file:line:column: message`, on one line. */
export function renderProblem(problem: Problem): string {
  const { at, message } = problem;
  const text = message.replace(/\s*[\r\n]+\s*/g, " ").trim();
  return at ? `${at.file}:${at.line}:${at.column}: ${text}` : text;
}

/** All problems that keep a workflow from starting. No step has run. */
export class WorkflowError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(renderProblem).join("\n"));
    this.name = "WorkflowError";
    this.problems = problems;
  }
}
