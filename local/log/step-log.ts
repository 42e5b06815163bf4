import type { Annotation, Emit, JobRef, LineKind, StepRef } from "../events/run-events.ts";
import type { AnnotationPool } from "./annotation-pool.ts";
import { createLogCommandHandlers, type LogCommandContext } from "./log-command-handlers.ts";
import { type LogCommand, parseLogCommand } from "./log-command.ts";
import type { Masks } from "./masks.ts";

/** Maximum length of an annotation's message, in UTF-16 units; GitHub cuts longer ones. */
export const MAX_ANNOTATION_LENGTH = 4096;

/**
 * Stop tokens up to this length are printed. Longer ones are masked, because foreign text could
 * resume commands with them.
 */
const MAX_UNMASKED_TOKEN_LENGTH = 6;

export interface StepLogOptions {
  readonly masks: Masks;
  readonly emit: Emit;
  readonly job: JobRef;
  readonly step: StepRef;
  /** Shared by the steps of one composite action, see `AnnotationPool`. */
  readonly annotations: AnnotationPool;
  /** Absolute directory that annotation files are made relative to. */
  readonly workspace?: string;
  /** Print each command before it runs, as `echo::on` does; off by default. */
  readonly echo?: boolean;
  /** Emit debug lines; off by default. */
  readonly debug?: boolean;
}

/** The effects of the commands that a step printed. */
interface StepLogResult {
  /** Values of the deprecated `set-output`, in the order they came; not masked. */
  readonly outputs: ReadonlyMap<string, string>;
  /** Values of the deprecated `save-state`; not masked. */
  readonly state: ReadonlyMap<string, string>;
  /** True when a command failed, which fails the step. */
  readonly isFailed: boolean;
}

/** Turns a step's output into events. All emitted text is masked. */
export interface StepLog {
  /**
   * Processes one line of the step's stdout or stderr, without its line ending. Commands in it run.
   */
  readonly writeLine: (raw: string) => void;
  /**
   * Prints a line of the runner itself, which is not parsed for commands. Debug lines are dropped
   * unless debug is on.
   */
  readonly print: (kind: LineKind, text: string) => void;
  /**
   * Adds an annotation of the runner itself. The message is cut; past the tenth of its level it is
   * only printed.
   */
  readonly annotate: (annotation: Annotation) => void;
  /** Call once, after the last line. */
  readonly end: () => StepLogResult;
}

const STOP_COMMAND = "stop-commands";

/** Commands that are not echoed: they print their own text, or carry a secret. */
const NEVER_ECHOED = new Set(["add-mask", "debug", "error", "notice", "warning"]);

/**
 * Creates a log with the rules of the runner's `ActionCommandManager`. A line with an unknown
 * command name is text.
 */
export function createStepLog(options: StepLogOptions): StepLog {
  const { masks } = options;
  const print = createPrinter(options);
  const annotate = createAnnotator(options, print);
  let isFailed = false;
  let stopToken: string | undefined;
  const context: LogCommandContext = {
    masks,
    workspace: options.workspace,
    print,
    annotate,
    outputs: new Map(),
    state: new Map(),
    isEchoOn: options.echo ?? false,
  };
  const handlers = createLogCommandHandlers(context);
  const isKnown = (name: string): boolean => name === STOP_COMMAND || name === stopToken || handlers.has(name);

  const fail = (message: string): void => {
    annotate({ level: "error", message });
    isFailed = true;
  };
  const stop = (token: string, raw: string): void => {
    if (token === "" || isKnown(token.toLowerCase()) || token.toLowerCase() === "pause-logging") {
      fail(
        "The token of `stop-commands` must not be empty, `pause-logging` or the name of a command. Choose a random one.",
      );
      return;
    }
    stopToken = token.toLowerCase();
    if (token.length > MAX_UNMASKED_TOKEN_LENGTH) masks.add(token);
    print("command", raw);
    print("debug", "Commands are stopped until the token is printed.");
  };
  const runCommand = (command: LogCommand, raw: string): void => {
    if (context.isEchoOn && !NEVER_ECHOED.has(command.name)) print("command", raw);
    try {
      handlers.get(command.name)?.(command);
    } catch (error) {
      fail(`The command \`${command.name}\` could not be processed.`);
      fail(error instanceof Error ? error.message : String(error));
    }
  };

  return {
    print,
    annotate,
    writeLine(raw) {
      const command = parseLogCommand(raw, isKnown);
      if (command === undefined) print("text", raw);
      else if (stopToken === undefined && command.name === STOP_COMMAND) stop(command.data, raw);
      else if (stopToken === undefined) runCommand(command, raw);
      else if (command.name === stopToken) {
        stopToken = undefined;
        print("command", raw);
        print("debug", "Commands are processed again.");
      } else {
        print("text", raw);
        print("debug", "Commands are stopped; this one is printed as text.");
      }
    },
    end: () => ({ outputs: context.outputs, state: context.state, isFailed }),
  };
}

function createPrinter({ masks, emit, job, step, debug }: StepLogOptions): StepLog["print"] {
  return (kind, text) => {
    if (kind !== "debug") emit({ type: "line", job, step, kind, text: masks.apply(text) });
    else if (debug) {
      for (const line of text.split(/\r?\n/)) emit({ type: "line", job, step, kind, text: masks.apply(line) });
    }
  };
}

function createAnnotator(options: StepLogOptions, print: StepLog["print"]): StepLog["annotate"] {
  const { masks, emit, job, step, annotations } = options;
  return (annotation) => {
    const safe = maskAnnotation(annotation, masks);
    if (annotations.add(safe)) emit({ type: "annotation", job, step, annotation: safe });
    else if (safe.message !== "") print("text", `${LEVEL_TITLES[safe.level]}: ${safe.message}`);
  };
}

const LEVEL_TITLES = { error: "Error", warning: "Warning", notice: "Notice" } as const;

/**
 * The runner masks only the message. Title and file are masked here too, because this log is
 * uploaded as evidence.
 */
function maskAnnotation(annotation: Annotation, masks: Masks): Annotation {
  return {
    ...annotation,
    message: masks.apply(annotation.message).slice(0, MAX_ANNOTATION_LENGTH),
    ...(annotation.title === undefined ? {} : { title: masks.apply(annotation.title) }),
    ...(annotation.file === undefined ? {} : { file: masks.apply(annotation.file) }),
  };
}
