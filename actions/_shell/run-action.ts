import { ActionError } from "../../src/contract/action-error.ts";
import type { Contract } from "../../src/contract/define-action.ts";
import { parseInputs } from "../../src/contract/parse-inputs.ts";
import type { RecordFacts } from "../../src/schema/record.ts";
import type { Verdict } from "../../src/schema/verdict.ts";
import { escapeMarkdown, limitSummary } from "../../src/text/markdown.ts";
import type { Host } from "./host.ts";
import type { Act, PostAct } from "./outcome.ts";
import { writeRecord } from "./record.ts";
import { unknownFailure } from "./unknown-failure.ts";

/** Findings shown as annotations beside the verdict's own; the runner keeps ten errors per step and drops the rest unseen. */
const FINDING_ANNOTATION_LIMIT = 9;

/** Step state that says the main phase accepted its inputs. */
const ACCEPTED = "inputs-accepted";

type Decision = { readonly verdict: Verdict; readonly summary?: string; readonly record?: RecordFacts };
type Outputs = { readonly [name: string]: string };

/** Runs the main phase of an action: inputs in, outputs, summary, record and exit code out. Never rejects. */
export async function runAction<C extends Contract, H extends Host>(
  contract: C,
  act: Act<C, H>,
  host: H,
): Promise<void> {
  await run(contract, host, async () => {
    const inputs = readInputs(contract, host);
    if (contract.runs.post) host.runner.saveState(ACCEPTED, "true");
    const outcome = await act(inputs, host);
    if (outcome === undefined) return;
    if ("started" in outcome) return begin(contract, outcome.started, host, outcome.outputs);
    await settle(contract, outcome, host, outcome.outputs);
  });
}

/**
 * Runs the post phase of an action, which has the same inputs but no outputs. Never rejects. When the main phase refused the inputs it has said so,
 * and there is nothing to end.
 */
export async function runPost<C extends Contract, H extends Host>(
  contract: C,
  act: PostAct<C, H>,
  host: H,
): Promise<void> {
  if (host.runner.state(ACCEPTED) === "") return;
  await run(contract, host, async () => {
    const outcome = await act(readInputs(contract, host), host);
    if (outcome !== undefined) await settle(contract, outcome, host);
  });
}

/** The only place where errors end: what the reader can act on is printed whole, anything else by its type alone. */
async function run(contract: Contract, host: Host, phase: () => Promise<void>): Promise<void> {
  try {
    await phase();
  } catch (error) {
    try {
      await settle(contract, { verdict: verdictOf(error, host) }, host);
    } catch (second) {
      giveUp(second, host);
    }
  }
}

/**
 * Fails the step when the runner could not be told the verdict. What throws here too is dropped.
 */
function giveUp(error: unknown, host: Host): void {
  const effects = [() => host.runner.fail(), () => host.log.error(`${verdictOf(error, host).text} [internal.error]`)];
  for (const effect of effects) {
    try {
      effect();
    } catch {}
  }
}

function readInputs<C extends Contract>(contract: C, host: Host) {
  const raw = Object.fromEntries(Object.keys(contract.inputs).map((name) => [name, host.runner.input(name)]));
  for (const [name, spec] of Object.entries(contract.inputs)) if (spec.secret) host.runner.mask(raw[name] ?? "");
  return parseInputs(contract, raw);
}

/**
 * Tells the runner what was begun. The shared outputs stay empty, which no comparison takes for a
 * verdict.
 */
function begin({ name }: Contract, started: string, host: Host, outputs: Outputs): void {
  host.log.info(`${name}: ${started}`);
  for (const [output, value] of Object.entries(outputs)) host.runner.setOutput(output, value);
}

/** Tells the runner what was decided. The record comes last: when it cannot be written, the step fails after all. */
async function settle(
  { name }: Contract,
  { verdict, summary, record = {} }: Decision,
  host: Host,
  outputs: Outputs = {},
): Promise<void> {
  announce(name, verdict, host);
  for (const [output, value] of Object.entries(outputs)) host.runner.setOutput(output, value);
  host.runner.setOutput("verdict", verdict.status);
  host.runner.setOutput("reason", verdict.reason);
  await host.runner.appendSummary(limitSummary(`${headline(name, verdict)}\n\n${summary ? `${summary}\n\n` : ""}`));
  host.runner.setOutput("record", await writeRecord(name, verdict, record, host));
}

function announce(name: string, verdict: Verdict, host: Host): void {
  const line = `${name}: ${verdict.text}${verdict.reason === "ok" ? "" : ` [${verdict.reason}]`}`;
  if (verdict.status === "pass") host.log.info(line);
  if (verdict.status === "skip") host.log.warning(line);
  if (verdict.status === "fail") {
    host.log.error(line);
    for (const { rule, message, location } of (verdict.findings ?? []).slice(0, FINDING_ANNOTATION_LIMIT)) {
      host.log.error(`${message} [${rule}]`, location);
    }
    host.runner.fail();
  }
}

const symbols = { pass: "✅", skip: "⏭️", fail: "❌" } as const;

function headline(name: string, { status, reason, text }: Verdict): string {
  return `#### ${symbols[status]} ${name}: ${status}${reason === "ok" ? "" : ` · <code>${reason}</code>`}\n\n${escapeMarkdown(text)}`;
}

function verdictOf(error: unknown, host: Host): Verdict {
  if (error instanceof ActionError) return { status: "fail", reason: error.code, text: error.message };
  const { type, frames } = unknownFailure(error);
  host.log.debug(frames.join("\n"));
  return {
    status: "fail",
    reason: "internal.error",
    text: `An unknown failure of type ${type}; its message is withheld because it may hold a secret.`,
  };
}
