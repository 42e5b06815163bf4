import type { Conclusion } from "../events/run-events.ts";
import { createReporter } from "../report/reporter.ts";
import { runWorkflow } from "../runner/run-workflow.ts";
import { WorkflowError } from "../workflow/workflow-error.ts";
import { parseArguments, UsageError, USAGE } from "./arguments.ts";
import { listenForInterrupts } from "./interrupts.ts";

/** The parts of `process` that the command line uses. */
export interface CliHost {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment: { readonly [key: string]: string | undefined };
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: { write(text: string): unknown };
}

/** Exit codes by conclusion. A shell reports 130 after Ctrl-C. */
const EXIT_CODES: { readonly [key in Conclusion]: number } = { success: 0, skipped: 0, failure: 1, cancelled: 130 };

/** The exit code for invalid arguments and for a workflow that cannot run here. */
const USAGE_EXIT_CODE = 2;

/** Runs a workflow from the command line. Returns the exit code. */
export async function runCli(host: CliHost): Promise<number> {
  const stop = listenForInterrupts();
  try {
    const args = parseArguments(host.args, host.environment);
    if (!args) {
      host.stdout.write(USAGE);
      return 0;
    }
    const { json, ...options } = args;
    const isTty = host.stdout.isTTY === true;
    const reporter = createReporter({
      stdout: host.stdout,
      isTty,
      json,
      ...(host.stdout.columns === undefined ? {} : { columns: host.stdout.columns }),
      ...(host.environment["NO_COLOR"] ? { colour: false } : {}),
    });
    const result = await runWorkflow({
      ...options,
      cwd: host.cwd,
      environment: host.environment,
      emit: reporter.emit,
      cancel: stop.cancel,
      kill: stop.kill,
    });
    reporter.finish(result);
    return result.conclusion === "cancelled" && !stop.cancel.aborted ? 1 : EXIT_CODES[result.conclusion];
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof WorkflowError)) throw error;
    host.stderr.write(`${error.message}\n`);
    return USAGE_EXIT_CODE;
  } finally {
    stop.release();
  }
}
