import { ActionError } from "../../src/contract/action-error.ts";
import type { Contract } from "../../src/contract/define-action.ts";
import { parseInputs } from "../../src/contract/parse-inputs.ts";
import type { RecordFacts } from "../../src/schema/record.ts";
import type { Verdict } from "../../src/schema/verdict.ts";
import type { KnownValue } from "../../src/text/overlap.ts";
import { escapeMarkdown, limitSummary } from "../../src/text/markdown.ts";
import { type Annotations, limitAnnotations } from "./annotations.ts";
import { guardHost, type Hide, createHide } from "./guard-host.ts";
import type { Host } from "./host.ts";
import { knownValues } from "./known-values.ts";
import type { Act, PostAct } from "./outcome.ts";
import { acceptInputs, type GivenInputs, readInputs } from "./read-inputs.ts";
import { writeRecord } from "./record.ts";
import { describeUnknownFailure, unknownFailure } from "./unknown-failure.ts";

/** Step state that records that the main phase accepted its inputs. */
const ACCEPTED = "inputs-accepted";

type Decision = { readonly verdict: Verdict; readonly summary?: string; readonly record?: RecordFacts };
type Outputs = { readonly [name: string]: string };

/**
 * Runs the main phase of an action: reads inputs, and writes outputs, summary, record and exit
 * code. Never rejects.
 */
export async function runAction<C extends Contract, H extends Host>(
  contract: C,
  act: Act<C, H>,
  host: H,
): Promise<void> {
  await run(contract, host, async (step, { given, known }) => {
    const inputs = await acceptInputs(contract, given, known, step.host);
    if (contract.runs.post) host.runner.saveState(ACCEPTED, "true");
    const outcome = await act(inputs, step.host);
    if (outcome === undefined) return;
    if ("started" in outcome) return reportStarted(contract, outcome.started, step.host, outcome.outputs);
    await reportVerdict(contract, outcome, step, outcome.outputs);
  });
}

/**
 * Runs the post phase of an action, which has the same inputs but no outputs. Never rejects. When
 * the main phase rejected the inputs it reported that, and there is nothing to end. Accepted inputs
 * are not checked again, because variables of later steps must not prevent a server from being
 * stopped.
 */
export async function runPost<C extends Contract, H extends Host>(
  contract: C,
  act: PostAct<C, H>,
  host: H,
): Promise<void> {
  if (host.runner.state(ACCEPTED) === "") return;
  await run(contract, host, async (step, { given }) => {
    const outcome = await act(await parseInputs(contract, given.declared), step.host);
    if (outcome !== undefined) await reportVerdict(contract, outcome, step);
  });
}

/**
 * One phase of a step: the host that hides known values and limits annotations, and the functions
 * that it uses for both.
 */
interface Step<H extends Host> {
  readonly host: H;
  readonly hide: Hide;
  readonly annotations: Annotations;
}

/**
 * The only place where errors end. An `ActionError` is printed whole, any other error by its type
 * and system code.
 */
async function run<H extends Host>(
  contract: Contract,
  host: H,
  phase: (step: Step<H>, inputs: { given: GivenInputs; known: readonly KnownValue[] }) => Promise<void>,
): Promise<void> {
  let step = createStep(host, (text) => text);
  try {
    const given = readInputs(contract, host);
    const known = knownValues(contract, given.declared, host);
    step = createStep(host, createHide(known));
    await phase(step, { given, known });
  } catch (error) {
    try {
      await reportVerdict(contract, { verdict: createFailVerdict(error, step.host) }, step);
    } catch (second) {
      giveUp(second, step);
    }
  }
  attemptAll([() => step.annotations.close()]);
}

function createStep<H extends Host>(host: H, hide: Hide): Step<H> {
  const guarded = guardHost(host, hide);
  const annotations = limitAnnotations(guarded.log);
  return { host: { ...guarded, log: annotations.log }, hide, annotations };
}

/**
 * Fails the step when the verdict could not be reported to the runner. Errors thrown here are
 * dropped.
 */
function giveUp(error: unknown, { host, annotations }: Step<Host>): void {
  attemptAll([
    () => host.runner.fail(),
    () => annotations.verdict("error", `${createFailVerdict(error, host).text} [internal.error]`),
  ]);
}

function attemptAll(effects: readonly (() => void)[]): void {
  for (const effect of effects) {
    try {
      effect();
    } catch {}
  }
}

/**
 * Reports what was started. The shared outputs stay empty, so that no comparison mistakes them for
 * a verdict.
 */
function reportStarted({ name }: Contract, started: string, host: Host, outputs: Outputs): void {
  host.log.info(`${name}: ${started}`);
  for (const [output, value] of Object.entries(outputs)) host.runner.setOutput(output, value);
}

/**
 * Reports the decision to the runner. The record comes last. When it cannot be written, the step
 * fails.
 */
async function reportVerdict(
  { name }: Contract,
  { verdict, summary, record = {} }: Decision,
  { host, hide, annotations }: Step<Host>,
  outputs: Outputs = {},
): Promise<void> {
  announce(name, verdict, host, annotations);
  for (const [output, value] of Object.entries(outputs)) host.runner.setOutput(output, value);
  host.runner.setOutput("verdict", verdict.status);
  host.runner.setOutput("reason", verdict.reason);
  await host.runner.appendSummary(
    limitSummary(`${headline(name, { ...verdict, text: hide(verdict.text) })}\n\n${summary ? `${summary}\n\n` : ""}`),
  );
  host.runner.setOutput("record", await writeRecord(name, verdict, record, host, hide));
}

function announce(name: string, verdict: Verdict, host: Host, annotations: Annotations): void {
  const line = `${name}: ${verdict.text}${verdict.reason === "ok" ? "" : ` [${verdict.reason}]`}`;
  if (verdict.status === "pass") host.log.info(line);
  if (verdict.status === "skip") annotations.verdict("warning", line);
  if (verdict.status === "fail") {
    annotations.verdict("error", line);
    annotations.findings(verdict.findings ?? []);
    host.runner.fail();
  }
}

const symbols = { pass: "✅", skip: "⏭️", fail: "❌" } as const;

function headline(name: string, { status, reason, text }: Verdict): string {
  return `#### ${symbols[status]} ${name}: ${status}${reason === "ok" ? "" : ` · <code>${reason}</code>`}\n\n${escapeMarkdown(text)}`;
}

function createFailVerdict(error: unknown, host: Host): Verdict {
  if (error instanceof ActionError) return { status: "fail", reason: error.code, text: error.message };
  const failure = unknownFailure(error);
  host.log.debug(failure.frames.join("\n"));
  return { status: "fail", reason: "internal.error", text: describeUnknownFailure(failure) };
}
