import type { Position } from "./template.ts";

/** One thing wrong with a workflow or action file. */
export interface Problem {
  readonly message: string;
  readonly at?: Position;
}

/** `file:line:column: message`, on one line. */
export function renderProblem(problem: Problem): string {
  const { at, message } = problem;
  const text = message.replace(/\s*[\r\n]+\s*/g, " ").trim();
  return at ? `${at.file}:${at.line}:${at.column}: ${text}` : text;
}

/** Everything that keeps a workflow from starting, found before any step ran. */
export class WorkflowError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(renderProblem).join("\n"));
    this.name = "WorkflowError";
    this.problems = problems;
  }
}
