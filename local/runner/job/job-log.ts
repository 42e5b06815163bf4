import { closeSync, openSync, writeSync } from "node:fs";
import type { Emit, RunEvent } from "../../events/run-events.ts";

/** A job's log on disk: all events of the job, as plain lines. */
export interface JobLog {
  readonly emit: Emit;
  /** Closes the file. Returns why the log is not complete, or undefined when it is. */
  readonly close: () => string | undefined;
}

/**
 * Creates a log that forwards events and writes each to a file at once, so that a killed runner
 * leaves a partial log.
 */
export function createJobLog(path: string, emit: Emit): JobLog {
  const file = openSync(path, "a");
  let failure: string | undefined;
  const write = (text: string): void => {
    if (failure !== undefined) return;
    try {
      writeSync(file, `${text}\n`);
    } catch (error) {
      failure = `${path} ends early: ${error instanceof Error ? error.message : String(error)}`;
    }
  };
  return {
    emit(event) {
      const text = renderLine(event);
      if (text !== undefined) write(text);
      emit(event);
    },
    close() {
      closeSync(file);
      return failure;
    },
  };
}

function renderLine(event: RunEvent): string | undefined {
  switch (event.type) {
    case "step-started":
      return `${"  ".repeat(event.step.depth)}== ${event.step.name}`;
    case "step-finished":
      return `${"  ".repeat(event.step.depth)}== ${event.conclusion} after ${event.durationMs} ms: ${event.step.name}`;
    case "annotation":
      return `##[${event.annotation.level}]${event.annotation.message}`;
    case "line":
      return event.kind === "text" || event.kind === "command" ? event.text : `##[${event.kind}]${event.text}`;
    default:
      return undefined;
  }
}
