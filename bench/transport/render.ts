import { median, medianRatio } from "../measure.ts";
import type { Figures } from "./measure-rounds.ts";
import { KINDS } from "./payload.ts";
import type { Target } from "./targets.ts";

/**
 * Two Markdown tables: starts and memory, and the load by kind of answer; each server relative to
 * the bare one and the peer.
 */
export function renderFigures(all: readonly Figures[], bare: Figures, peer: Figures): string {
  const starts = all.map((own) => [
    own.name,
    median(own.readyMs).toFixed(0),
    medianRatio(own.readyMs, bare.readyMs).toFixed(2),
    median(own.firstAnswerMs).toFixed(0),
    medianRatio(own.firstAnswerMs, bare.firstAnswerMs).toFixed(2),
    median(own.firstAnswerCpuMs).toFixed(0),
    median(own.loadedRssMb).toFixed(0),
  ]);
  const loads = KINDS.flatMap((kind) =>
    all.map((own) => [
      `${kind}: ${own.name}`,
      median(own.perCpuSecond[kind]).toFixed(0),
      medianRatio(own.perCpuSecond[kind], bare.perCpuSecond[kind]).toFixed(2),
      medianRatio(own.perCpuSecond[kind], peer.perCpuSecond[kind]).toFixed(2),
      Math.max(...own.perSecond[kind]).toFixed(0),
    ]),
  );
  return [
    renderTable(["start", "ready ms", "× bare", "first answer ms", "× bare", "CPU ms", "loaded RSS MB"], starts),
    renderTable(["load", "answers per CPU second", "× bare", `× ${peer.name}`, "best per second"], loads),
  ].join("\n\n");
}

/** The targets as a Markdown table. */
export function renderTargets(targets: readonly Target[]): string {
  return renderTable(
    ["target", "measured", "limit", "met"],
    targets.map(({ what, value, bound, limit, isMet }) => [
      what,
      value.toFixed(2),
      `${bound} ${limit}`,
      isMet ? "yes" : "no",
    ]),
  );
}

/** Renders a Markdown table whose first column is text and whose other columns are numbers. */
export function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map((_, index) => (index === 0 ? "---" : "--:")), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
