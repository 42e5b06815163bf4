import type { RecordFacts } from "../../schema/record.ts";
import type { Verdict } from "../../schema/verdict.ts";
import { code, escapeMarkdown, table } from "../../text/markdown.ts";
import type { Judgement } from "./judge.ts";
import { type LaneFacts, toLaneOutputs } from "./lane-facts.ts";
import type { PlannedLane } from "../parse-plan.ts";
import type { GateReason } from "../reasons.ts";

/** One lane of a plan and its judgement. */
export interface JudgedLane {
  readonly planned: PlannedLane;
  readonly facts: LaneFacts;
  readonly judgement: Judgement;
}

/**
 * Judges all lanes together. A failed lane fails the plan. The plan passes when at least one lane
 * may run.
 */
export function judgePlan(lanes: readonly JudgedLane[]): Verdict<GateReason> {
  const by = (status: string) => lanes.filter(({ judgement }) => judgement.verdict.status === status);
  const [ready, failed, skipped] = [by("pass"), by("fail"), by("skip")];
  const [first] = failed.length > 0 ? failed : ready.length > 0 ? [] : skipped;
  const count = `${ready.length} of ${lanes.length} lanes may run`;
  if (first === undefined) {
    const rest = skipped.length === 0 ? "" : ` Skipped: ${skipped.map(renderNameAndReason).join(", ")}.`;
    const names = ready.map(({ planned }) => `\`${planned.name}\``).join(", ");
    return { status: "pass", reason: "ok", text: `${count}: ${names}.${rest}` };
  }
  const { verdict } = first.judgement;
  const findings = failed.slice(1).map(({ planned, judgement: { verdict: other } }) => ({
    rule: other.reason,
    message: `Lane \`${planned.name}\`: ${other.text}`,
  }));
  return {
    status: verdict.status,
    reason: verdict.reason,
    text: `${count}. Lane \`${first.planned.name}\`: ${verdict.text}`,
    ...(findings.length > 0 ? { findings } : {}),
  };
}

/**
 * Renders the outputs of a plan: the matrix of ready lanes, the other lanes with their reasons, and
 * the combined outputs of all lanes.
 */
export function toPlanOutputs(lanes: readonly JudgedLane[], verdict: Verdict) {
  const outputs = lanes.map(({ facts, judgement }) => toLaneOutputs(facts, judgement));
  const isReady = ({ judgement }: JudgedLane) => judgement.verdict.status === "pass";
  const others = lanes.filter((lane) => !isReady(lane));
  const lists = (name: "missing" | "chosen") => [
    ...new Set(outputs.flatMap((output) => JSON.parse(output[name]) as string[])),
  ];
  const maps = (name: "fingerprints" | "versions") =>
    JSON.stringify(Object.assign({}, ...outputs.map((output) => JSON.parse(output[name]) as object)));
  const decisive = others.find(({ judgement }) => judgement.verdict.status === verdict.status);
  return {
    ready: String(verdict.status === "pass"),
    "skip-reason": verdict.status === "pass" ? "" : (decisive?.judgement.decisive?.requirement ?? ""),
    missing: JSON.stringify(lists("missing")),
    chosen: JSON.stringify(lists("chosen")),
    fingerprints: maps("fingerprints"),
    versions: maps("versions"),
    matrix: JSON.stringify({ include: lanes.filter(isReady).map(({ planned }) => planned.leg) }),
    skipped: JSON.stringify(
      others.map(({ planned, facts, judgement: { verdict: own } }) => ({
        lane: planned.name,
        verdict: own.status,
        reason: own.reason,
        missing: facts.observations.filter(({ status }) => status !== "ok").map(({ requirement }) => requirement),
      })),
    ),
  };
}

/** Renders the facts of the record: one observation per lane. */
export function toPlanRecord(lanes: readonly JudgedLane[]): RecordFacts {
  return {
    observations: lanes.map(({ planned, judgement: { verdict } }) => ({
      name: planned.name,
      status: verdict.status === "pass" ? "ok" : "bad",
      ...(verdict.reason === "ok" ? {} : { code: verdict.reason }),
    })),
    versions: Object.assign(
      {},
      ...lanes.map(({ facts, judgement }) => JSON.parse(toLaneOutputs(facts, judgement).versions) as object),
    ),
  };
}

/** Renders the summary's table with one row per lane. */
export function renderPlan(lanes: readonly JudgedLane[]): string {
  const symbols = { pass: "✅", skip: "⏭️", fail: "❌" } as const;
  const rows = lanes.map(({ planned, judgement: { verdict, decisive } }) => [
    code(planned.name),
    `${symbols[verdict.status]} ${verdict.status}`,
    verdict.reason === "ok" ? "–" : code(verdict.reason),
    decisive === undefined ? "–" : `${code(decisive.requirement)} ${escapeMarkdown(decisive.detail)}`,
  ]);
  return table(["Lane", "Verdict", "Reason", "Requirement"], rows);
}

function renderNameAndReason({ planned, judgement }: JudgedLane): string {
  return `\`${planned.name}\` (${judgement.verdict.reason})`;
}
