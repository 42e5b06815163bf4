import type { RunEvent } from "../events/run-events.ts";
import { createOpenSteps, type OpenStep } from "./open-steps.ts";
import { formatDuration } from "./quantities.ts";
import type { Screen } from "./screen.ts";
import type { Style } from "./style.ts";
import { toTerminalLines, toTerminalName } from "./terminal-text.ts";
import { annotationLines, MARKS, verdictPaint, verdictText } from "./verdict.ts";

type Of<T extends RunEvent["type"]> = Extract<RunEvent, { type: T }>;

/**
 * Writes a run's events as they come. On a terminal steps stand indented under their job; elsewhere each step's line carries
 * `job / step`, so that one line found by `grep` tells where it belongs. Output of good and bad steps alike is shown behind a `│`.
 */
export function createLiveLog(screen: Screen, style: Style, isTty: boolean): (event: RunEvent) => void {
  const steps = createOpenSteps();
  let heading: OpenStep | undefined;

  const indent = (open: OpenStep) => "  ".repeat(Math.max(0, open.step.depth) + 1);
  const fullName = (open: OpenStep) => `${toTerminalName(open.job.name)} / ${open.label}`;

  /** Lines of steps that run side by side mix; a heading says whose the next ones are. */
  const take = (open: OpenStep) => {
    if (heading === open) return;
    screen.line(isTty ? `${indent(open)}${style.bold(`▸ ${open.label}`)}` : `${fullName(open)}  ▸ output`);
    heading = open;
  };
  const say = (open: OpenStep, line: string) => {
    take(open);
    screen.line(`${indent(open)}${style.dim("│")} ${"  ".repeat(open.groups)}${line}`.trimEnd());
  };

  const started = ({ job, step }: Of<"step-started">) => {
    const open = steps.start(job, step);
    screen.status(`${indent(open)}${style.dim(`▸ ${open.label} …`)}`);
  };
  const line = ({ job, step, kind, text }: Of<"line">) => {
    const open = steps.get(job, step);
    if (kind === "endgroup") {
      open.groups = Math.max(0, open.groups - 1);
      return;
    }
    const paint = { text: plain, group: style.bold, debug: style.dim, command: style.blue }[kind];
    const lead = { text: "", group: "▾ ", debug: "debug: ", command: "" }[kind];
    const keep = kind === "text" && style.colour ? "colours" : "nothing";
    for (const part of toTerminalLines(text, keep)) say(open, paint(lead + part));
    if (kind === "group") open.groups = Math.min(open.groups + 1, 4);
  };
  const finished = ({ job, step, outcome, conclusion, durationMs }: Of<"step-finished">) => {
    const open = steps.finish(job, step);
    if (heading === open) heading = undefined;
    const isForgiven = conclusion === "success" && outcome === "failure";
    const shown = isForgiven ? outcome : conclusion;
    const paint = isForgiven ? style.yellow : verdictPaint(conclusion, style);
    const word = isForgiven ? "failure, ignored (continue-on-error)" : conclusion;
    const time = conclusion === "skipped" ? "" : `  ${style.dim(formatDuration(durationMs))}`;
    if (isTty) screen.line(`${indent(open)}${paint(MARKS[shown])} ${toTerminalName(step.name)}  ${paint(word)}${time}`);
    else screen.line(`${fullName(open)}  ${paint(`${MARKS[shown]} ${word}`)}${time}`);
  };

  return (event) => {
    switch (event.type) {
      case "run-started": {
        const what = `${toTerminalName(event.workflow)} on ${toTerminalName(event.event)}`;
        screen.line(`${style.bold(what)}  ${style.dim(toTerminalName(event.folder))}`);
        return;
      }
      case "job-started":
        screen.line("");
        screen.line(`${style.bold(toTerminalName(event.job.name))}  ${style.dim("job started")}`);
        return;
      case "step-started":
        return started(event);
      case "line":
        return line(event);
      case "annotation": {
        const open = steps.get(event.job, event.step);
        for (const text of annotationLines(event.annotation, style)) say(open, text);
        return;
      }
      case "step-finished":
        return finished(event);
      case "job-finished": {
        const { job, conclusion, durationMs, reason } = event.result;
        const paint = verdictPaint(conclusion, style);
        const why = reason === undefined || reason === "" ? "" : `  ${toTerminalName(reason)}`;
        const name = style.bold(toTerminalName(job.name));
        const time = conclusion === "skipped" ? "" : `  ${style.dim(formatDuration(durationMs))}`;
        if (isTty) screen.line(`${paint(MARKS[conclusion])} ${name}  ${paint(conclusion)}${time}${why}`);
        else screen.line(`${name}  ${verdictText(conclusion, style)}${time}${why}`);
        return;
      }
      case "run-finished":
        return;
    }
  };
}

function plain(text: string): string {
  return text;
}
