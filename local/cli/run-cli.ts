import type { Conclusion } from "../events.ts";
import { createReporter } from "../report/reporter.ts";
import { runWorkflow } from "../runner/run-workflow.ts";
import { WorkflowError } from "../workflow/problem.ts";
import { parseArguments, UsageError, usage } from "./arguments.ts";
import { interrupts } from "./interrupts.ts";

/** What the command line runs in: the parts of `process` it uses. */
export interface CliHost {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: { write(text: string): unknown };
}

/** Exit codes by how the run ended; 130 is what a shell reports after Ctrl-C. */
const exitCodes: Readonly<Record<Conclusion, number>> = { success: 0, skipped: 0, failure: 1, cancelled: 130 };

/** Wrong arguments, or a workflow that cannot run here. */
const usageExitCode = 2;

/** Runs a workflow from the command line and returns the exit code. */
export async function runCli(host: CliHost): Promise<number> {
  const stop = interrupts();
  try {
    const args = parseArguments(host.args, host.environment);
    if (!args) {
      host.stdout.write(usage);
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
    return result.conclusion === "cancelled" && !stop.cancel.aborted ? 1 : exitCodes[result.conclusion];
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof WorkflowError)) throw error;
    host.stderr.write(`${error.message}\n`);
    return usageExitCode;
  } finally {
    stop.release();
  }
}
