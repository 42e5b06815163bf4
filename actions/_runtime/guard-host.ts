import { escapeMarkdown } from "../../src/text/markdown.ts";
import { type KnownValue, OVERLAP_UNITS } from "../../src/text/overlap.ts";
import type { Host, Log, Runner } from "./host.ts";

/** Returns a text without the values that must not be in it. */
export type Hide = (text: string) => string;

/**
 * Returns the host with a last line of defence: `hide` is applied to everything that goes to the
 * log, the summary and the outputs.
 */
export function guardHost<H extends Host>(host: H, hide: Hide): H {
  return { ...host, log: guardLog(host.log, hide), runner: guardRunner(host.runner, hide) };
}

/**
 * Creates a function that replaces each part of a known value by `***`, as the runner does, both
 * plain and escaped for Markdown. The longest parts come first.
 */
export function createHide(known: readonly KnownValue[]): Hide {
  const long = known.flatMap(({ parts }) => parts.filter((part) => part.length >= OVERLAP_UNITS));
  const parts = [...new Set(long.flatMap((part) => [part, escapeMarkdown(part)]))].sort((a, b) => b.length - a.length);
  return (text) => parts.reduce((kept, part) => (kept.includes(part) ? kept.replaceAll(part, "***") : kept), text);
}

function guardLog({ info, debug, notice, warning, error }: Log, hide: Hide): Log {
  return {
    info: (message) => info(hide(message)),
    debug: (message) => debug(hide(message)),
    notice: (message) => notice(hide(message)),
    warning: (message) => warning(hide(message)),
    error: (message, at) => error(hide(message), at && { ...at, path: hide(at.path) }),
  };
}

function guardRunner(runner: Runner, hide: Hide): Runner {
  return {
    ...runner,
    setOutput: (name, value) => runner.setOutput(name, hide(value)),
    appendSummary: (markdown) => runner.appendSummary(hide(markdown)),
  };
}
