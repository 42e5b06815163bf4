import { randomBytes } from "node:crypto";
import { appendFile } from "node:fs/promises";
import {
  debug,
  error,
  exportVariable,
  getInput,
  getState,
  info,
  notice,
  saveState,
  setOutput,
  setSecret,
  warning,
} from "@actions/core";
import { logSafe } from "../../src/text/log-safe.ts";
import { maskValues } from "../../src/text/mask-values.ts";
import { nodeFiles } from "./files.ts";
import type { Host, Log, Runner } from "./host.ts";

/** The host of a step on a real runner: the toolkit for what the runner knows, Node for the rest. */
export function nodeHost(): Host {
  return {
    environment: process.env,
    files: nodeFiles(process.env["GITHUB_WORKSPACE"] ?? process.cwd()),
    log,
    runner,
    now: () => new Date(),
    randomHex: (bytes) => randomBytes(bytes).toString("hex"),
  };
}

const log: Log = {
  info: (message) => info(logSafe(message)),
  debug: (message) => debug(logSafe(message)),
  notice: (message) => notice(logSafe(message)),
  warning: (message) => warning(logSafe(message)),
  error: (message, at) =>
    error(
      logSafe(message),
      at && {
        file: at.file,
        ...(at.line ? { startLine: at.line } : {}),
        ...(at.column ? { startColumn: at.column } : {}),
      },
    ),
};

const runner: Runner = {
  input: (name) => getInput(name, { trimWhitespace: false }),
  setOutput,
  mask: (value) => {
    for (const piece of maskValues(value)) setSecret(piece);
  },
  exportVariable,
  saveState,
  state: getState,
  appendSummary: async (markdown) => {
    const path = process.env["GITHUB_STEP_SUMMARY"];
    if (path) await appendFile(path, markdown);
  },
  fail: () => {
    process.exitCode = 1;
  },
};
