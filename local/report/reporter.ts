import type { RunEvent, RunResult } from "../events/run-events.ts";
import { toPrintableJson } from "./command-guard.ts";
import { renderEndReport } from "./end-report.ts";
import { createFailedSteps } from "./failed-steps.ts";
import { createLiveLog } from "./live-log.ts";
import { createScreen, type Output } from "./screen.ts";
import { createStyle, wantsColour } from "./style.ts";

/** Columns assumed on a terminal that does not tell. */
const DEFAULT_COLUMNS = 80;
/** Narrower terminals are written as if they had this many columns. */
const MIN_COLUMNS = 40;

/** Where and how to show a run. */
export interface ReporterOptions {
  readonly stdout: Output;
  readonly isTty: boolean;
  /** Width of the terminal; elsewhere lines are never wrapped unless this is set. */
  readonly columns?: number;
  /** Print nothing but the result as one JSON document at the end. */
  readonly json: boolean;
  /** Colours on or off; left out, a terminal gets colours unless `NO_COLOR` is set. */
  readonly colour?: boolean;
  /** The caller's environment, for `NO_COLOR`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** What a run is told to. `finish` is called once, after the last event. */
export interface Reporter {
  emit(event: RunEvent): void;
  finish(result: RunResult): void;
}

/** Shows a run to a person while it goes on and at its end, or, with `json`, to a program at its end. Never throws on any event's text. */
export function createReporter(options: ReporterOptions): Reporter {
  const { stdout, isTty, env = process.env } = options;
  if (options.json) return { emit: () => {}, finish: (result) => void stdout.write(`${toPrintableJson(result)}\n`) };
  const style = createStyle(wantsColour(options.colour, isTty, env["NO_COLOR"]));
  const columns = options.columns ?? (isTty ? DEFAULT_COLUMNS : Number.POSITIVE_INFINITY);
  const screen = createScreen(stdout, isTty, Math.max(MIN_COLUMNS, columns));
  const live = createLiveLog(screen, style, isTty);
  const failed = createFailedSteps();
  return {
    emit: (event) => {
      failed.see(event);
      live(event);
    },
    finish: (result) => {
      for (const line of renderEndReport(result, failed.list(), Math.max(MIN_COLUMNS, columns), style))
        screen.line(line);
    },
  };
}
