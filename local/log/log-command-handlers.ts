import type { Annotation, LineKind } from "../events/run-events.ts";
import { readAnnotationFields } from "./annotation-fields.ts";
import type { LogCommand } from "./log-command.ts";
import type { Masks } from "./masks.ts";

/** What the commands of one step read and change. */
export interface LogCommandContext {
  readonly masks: Masks;
  /** Absolute directory that annotation files are made relative to. */
  readonly workspace: string | undefined;
  readonly print: (kind: LineKind, text: string) => void;
  readonly annotate: (annotation: Annotation) => void;
  readonly outputs: Map<string, string>;
  readonly state: Map<string, string>;
  isEchoOn: boolean;
}

/** Runs one command. Throws an Error for a command that fails the step. */
export type LogCommandHandler = (command: LogCommand) => void;

/**
 * Creates the handlers of all commands but `stop-commands`, by lower-case name.
 * @see https://github.com/actions/runner ActionCommandManager.cs
 */
export function createLogCommandHandlers(context: LogCommandContext): ReadonlyMap<string, LogCommandHandler> {
  const { print } = context;
  const ignoreMatcher = (command: LogCommand): void =>
    print("debug", `Problem matchers are not supported: \`${command.name}\` is ignored.`);
  return new Map<string, LogCommandHandler>([
    ["group", ({ data }) => print("group", data)],
    ["endgroup", () => print("endgroup", "")],
    ["debug", ({ data }) => print("debug", data)],
    ["error", (command) => annotate(context, "error", command)],
    ["warning", (command) => annotate(context, "warning", command)],
    ["notice", (command) => annotate(context, "notice", command)],
    ["add-mask", ({ data }) => addMask(context, data)],
    ["echo", ({ data }) => setEcho(context, data)],
    ["add-matcher", ignoreMatcher],
    ["remove-matcher", ignoreMatcher],
    ["set-output", (command) => setDeprecatedValue(context, command, "GITHUB_OUTPUT", context.outputs)],
    ["save-state", (command) => setDeprecatedValue(context, command, "GITHUB_STATE", context.state)],
    ["set-env", (command) => rejectDisabled(command, "GITHUB_ENV")],
    ["add-path", (command) => rejectDisabled(command, "GITHUB_PATH")],
  ]);
}

function annotate(context: LogCommandContext, level: Annotation["level"], command: LogCommand): void {
  const fields = readAnnotationFields(command, context.workspace, (text) => context.print("debug", text));
  context.annotate({ level, message: command.data, ...fields });
}

function addMask({ masks, annotate, print, isEchoOn }: LogCommandContext, value: string): void {
  if (value.trim() === "") {
    annotate({ level: "warning", message: "`add-mask` received an empty value. Nothing is masked." });
    return;
  }
  masks.add(value);
  if (isEchoOn) print("command", "::add-mask::***");
}

function setEcho(context: LogCommandContext, value: string): void {
  const word = value.trim().toLowerCase();
  if (word !== "on" && word !== "off") throw new Error(`\`echo\` must be "on" or "off", not "${value}".`);
  context.isEchoOn = word === "on";
  context.print("debug", `Commands are ${context.isEchoOn ? "" : "not "}echoed.`);
}

function setDeprecatedValue(
  context: LogCommandContext,
  command: LogCommand,
  file: string,
  values: Map<string, string>,
): void {
  const message = `The \`${command.name}\` command is deprecated. Append to the file named by \`${file}\` instead.`;
  context.annotate({ level: "warning", message });
  const name = command.properties.get("name");
  if (name === undefined)
    throw new Error(`\`${command.name}\` has no \`name\`. Write it as \`::${command.name} name=…::value\`.`);
  values.set(name, command.data);
}

function rejectDisabled(command: LogCommand, file: string): never {
  throw new Error(
    `\`${command.name}\` is disabled, because printed text could change later steps. Append to the file named by \`${file}\` instead.`,
  );
}
