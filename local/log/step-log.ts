import type { Annotation, Emit, JobRef, RunEvent, StepRef } from "../events.ts";
import { annotationFields } from "./annotation-fields.ts";
import type { AnnotationPool } from "./annotation-pool.ts";
import { type LogCommand, parseLogCommand } from "./log-command.ts";
import type { Masks } from "./masks.ts";

/** Where GitHub cuts the message of an annotation, in UTF-16 units. */
export const MAX_ANNOTATION_LENGTH = 4096;

/** A stop token of this length or less is printed; a longer one is masked, because it could resume commands from foreign text. */
export const MAX_UNMASKED_TOKEN_LENGTH = 6;

export interface StepLogOptions {
  readonly masks: Masks;
  readonly emit: Emit;
  readonly job: JobRef;
  readonly step: StepRef;
  /** Shared by the steps of one composite action, see `AnnotationPool`. */
  readonly annotations: AnnotationPool;
  /** Absolute folder that annotation files are made relative to. */
  readonly workspace?: string;
  /** Print each command before it runs, as `echo::on` does; off by default. */
  readonly echo?: boolean;
  /** Emit debug lines; off by default. */
  readonly debug?: boolean;
}

/** What a step's printed commands asked for. */
export interface StepLogResult {
  /** Values of the deprecated `set-output`, in the order they came; not masked. */
  readonly outputs: ReadonlyMap<string, string>;
  /** Values of the deprecated `save-state`; not masked. */
  readonly state: ReadonlyMap<string, string>;
  /** True when a command could not be run, which fails the step. */
  readonly isFailed: boolean;
}

/** Turns what a step prints into events. Whatever is emitted is masked first. */
export interface StepLog {
  /** One line of the step's stdout or stderr, without its line end; commands in it are carried out. */
  writeLine(raw: string): void;
  /** A line of the runner's own, in which no command is looked for. Debug lines are dropped unless debug is on. */
  print(kind: Extract<RunEvent, { type: "line" }>["kind"], text: string): void;
  /** An annotation of the runner's own; the message is cut, and past the tenth of its level it is only printed. */
  annotate(annotation: Annotation): void;
  /** Call once, after the last line. */
  end(): StepLogResult;
}

const STOP = "stop-commands";

/** Commands that are not echoed: they print what they have to say, or must not. */
const neverEchoed = new Set(["add-mask", "debug", "error", "notice", "warning"]);

/** A log with the rules of the runner's `ActionCommandManager`. A name that is no command leaves the line as text. */
export function createStepLog(options: StepLogOptions): StepLog {
  const { masks, emit, job, step, annotations } = options;
  const outputs = new Map<string, string>();
  const state = new Map<string, string>();
  let isEchoOn = options.echo ?? false;
  let isFailed = false;
  let stopToken: string | undefined;

  const print: StepLog["print"] = (kind, text) => {
    if (kind !== "debug") emit({ type: "line", job, step, kind, text: masks.apply(text) });
    else if (options.debug) {
      for (const line of text.split(/\r?\n/)) emit({ type: "line", job, step, kind, text: masks.apply(line) });
    }
  };
  const debug = (text: string): void => print("debug", text);

  const annotate = (annotation: Annotation): void => {
    const safe = maskedAnnotation(annotation, masks);
    if (annotations.add(safe)) emit({ type: "annotation", job, step, annotation: safe });
    else if (safe.message !== "") print("text", `${titles[safe.level]}: ${safe.message}`);
  };

  const fail = (message: string): void => {
    annotate({ level: "error", message });
    isFailed = true;
  };

  const keepDeprecated = (command: LogCommand, file: string, values: Map<string, string>): void => {
    const message = `The \`${command.name}\` command is deprecated. Append to the file named by \`${file}\` instead.`;
    annotate({ level: "warning", message });
    values.set(requiredName(command), command.data);
  };

  const annotateFrom = (level: Annotation["level"], command: LogCommand): void =>
    annotate({ level, message: command.data, ...annotationFields(command, options.workspace, debug) });

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
    debug("Commands are paused until the token comes.");
  };

  const setEcho = (value: string): void => {
    const word = value.trim().toLowerCase();
    if (word !== "on" && word !== "off") throw new Error(`\`echo\` takes "on" or "off", not "${value}".`);
    isEchoOn = word === "on";
    debug(`Commands are ${isEchoOn ? "" : "not "}echoed.`);
  };

  const addMask = (value: string): void => {
    if (value.trim() === "") {
      annotate({ level: "warning", message: "`add-mask` was given an empty value. Nothing is masked." });
      return;
    }
    masks.add(value);
    if (isEchoOn) print("command", "::add-mask::***");
  };

  const ignoreMatcher = (command: LogCommand): void =>
    debug(`Problem matchers are not run here: \`${command.name}\` is ignored.`);

  const refuse = (command: LogCommand, file: string): never => {
    throw new Error(
      `\`${command.name}\` is disabled, because printed text could change later steps. Append to the file named by \`${file}\` instead.`,
    );
  };

  const commands: ReadonlyMap<string, (command: LogCommand) => void> = new Map([
    ["group", ({ data }) => print("group", data)],
    ["endgroup", () => print("endgroup", "")],
    ["debug", ({ data }) => debug(data)],
    ["error", (command) => annotateFrom("error", command)],
    ["warning", (command) => annotateFrom("warning", command)],
    ["notice", (command) => annotateFrom("notice", command)],
    ["add-mask", ({ data }) => addMask(data)],
    ["echo", ({ data }) => setEcho(data)],
    ["add-matcher", ignoreMatcher],
    ["remove-matcher", ignoreMatcher],
    ["set-output", (command) => keepDeprecated(command, "GITHUB_OUTPUT", outputs)],
    ["save-state", (command) => keepDeprecated(command, "GITHUB_STATE", state)],
    ["set-env", (command) => refuse(command, "GITHUB_ENV")],
    ["add-path", (command) => refuse(command, "GITHUB_PATH")],
  ]);
  const isKnown = (name: string): boolean => name === STOP || name === stopToken || commands.has(name);

  const runSafely = (command: LogCommand, raw: string): void => {
    if (isEchoOn && !neverEchoed.has(command.name)) print("command", raw);
    try {
      commands.get(command.name)?.(command);
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
      else if (stopToken === undefined && command.name === STOP) stop(command.data, raw);
      else if (stopToken === undefined) runSafely(command, raw);
      else if (command.name === stopToken) {
        stopToken = undefined;
        print("command", raw);
        debug("Commands are processed again.");
      } else {
        print("text", raw);
        debug("Commands are paused; this one is printed as text.");
      }
    },
    end: () => ({ outputs, state, isFailed }),
  };
}

function requiredName(command: LogCommand): string {
  const name = command.properties.get("name");
  if (name === undefined)
    throw new Error(`\`${command.name}\` has no \`name\`. Write it as \`::${command.name} name=…::value\`.`);
  return name;
}

const titles = { error: "Error", warning: "Warning", notice: "Notice" } as const;

/** The runner masks only the message; title and file are masked here too, because this log leaves the machine as evidence. */
function maskedAnnotation(annotation: Annotation, masks: Masks): Annotation {
  return {
    ...annotation,
    message: masks.apply(annotation.message).slice(0, MAX_ANNOTATION_LENGTH),
    ...(annotation.title === undefined ? {} : { title: masks.apply(annotation.title) }),
    ...(annotation.file === undefined ? {} : { file: masks.apply(annotation.file) }),
  };
}
