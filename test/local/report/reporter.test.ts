import { describe, expect, test } from "vitest";
import type { RunEvent, RunResult } from "../../../local/events/run-events.ts";
import { createReporter, type ReporterOptions } from "../../../local/report/reporter.ts";
import { sampleJob, sampleJobResult, sampleRun, sampleStep, sampleStepEvents } from "./sample-run.ts";

const ESC = "\u001b";
const job = sampleJob("test");
const step = sampleStep("Test");

function report(
  events: readonly RunEvent[],
  options: Partial<ReporterOptions> = {},
  result: RunResult = sampleRun([]),
) {
  const written: string[] = [];
  const stdout = { write: (text: string) => written.push(text) };
  const reporter = createReporter({ stdout, isTty: false, json: false, env: {}, ...options });
  for (const event of events) reporter.emit(event);
  const live = written.join("");
  reporter.finish(result);
  return { live, end: written.join("").slice(live.length), all: written.join("") };
}

function line(text: string, kind: "text" | "group" | "endgroup" | "debug" | "command" = "text"): RunEvent {
  return { type: "line", job, step, kind, text };
}

describe("createReporter with json", () => {
  test("writes exactly one document, at the end", () => {
    const result = sampleRun([sampleJobResult("a", { summaries: [{ step: "s", markdown: `${ESC}[2J\u009b` }] })]);
    const { live, end } = report(sampleStepEvents(job, step, ["hello"]), { json: true, isTty: true }, result);
    expect(live).toBe("");
    expect(JSON.parse(end)).toEqual(result);
    expect(end).not.toMatch(/\u009b/);
  });
});

describe("createReporter without a terminal", () => {
  test("writes one line per step that grep can find, with its output between", () => {
    const { live } = report(sampleStepEvents(job, step, ["one", "two"]));
    expect(live).toBe("test / Test  ▸ output\n  │ one\n  │ two\ntest / Test  ✓ success  1.2s\n");
  });

  test("strips colours and control sequences from everything", () => {
    const name = `n${ESC}[2J${ESC}[31m`;
    const evil = sampleJob("x", { name });
    const result = sampleRun(
      [sampleJobResult("x", { job: evil, reason: name, incomplete: [name], recordsPath: name })],
      {
        workflow: name,
        folder: name,
        artifacts: [{ name, path: name, sizeBytes: 1 }],
      },
    );
    const annotation = { level: "error" as const, message: name, title: name, file: name };
    const { all } = report(
      [
        { type: "run-started", runId: name, workflow: name, event: name, folder: name },
        { type: "job-started", job: evil },
        ...sampleStepEvents(evil, sampleStep(name), [name], "failure"),
        { type: "annotation", job: evil, step, annotation },
        ...result.jobs.map((each): RunEvent => ({ type: "job-finished", result: each })),
      ],
      {},
      result,
    );
    expect(all).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  test("gives a runner around this one no command", () => {
    const attack = "::error::x\n ##[error]y";
    const result = sampleRun([sampleJobResult("a", { summaries: [{ step: "s", markdown: attack }] })], {
      workflow: attack,
    });
    const { all } = report([{ type: "job-started", job: sampleJob("a", { name: attack }) }, line(attack)], {}, result);
    expect(all).toContain("\\::error::x");
    expect(all).not.toMatch(/^\s*::|##\[/m);
  });

  test("says whose output follows when background steps mix", () => {
    const other = sampleStep("Server");
    const started = (which: typeof step): RunEvent => ({ type: "step-started", job, step: which });
    const { live } = report([
      started(other),
      started(step),
      { type: "line", job, step: other, kind: "text", text: "up" },
      line("a"),
    ]);
    expect(live.split("\n")).toEqual(["test / Server  ▸ output", "  │ up", "test / Test  ▸ output", "  │ a", ""]);
  });

  test("indents groups and names the kinds of lines", () => {
    const { live } = report([
      line("setup", "group"),
      line("in"),
      line("", "endgroup"),
      line("out"),
      line("d", "debug"),
    ]);
    expect(live).toBe("test / Test  ▸ output\n  │ ▾ setup\n  │   in\n  │ out\n  │ debug: d\n");
  });

  test("shows an annotation's level, place, title and every line", () => {
    const annotation = {
      level: "warning" as const,
      message: "first\nsecond",
      title: "T",
      file: "a.ts",
      line: 3,
      column: 5,
    };
    const { live } = report([{ type: "annotation", job, step, annotation }]);
    expect(live).toContain("  │ warning: a.ts:3:5 T: first\n  │   second\n");
  });

  test("tells a failure that continue-on-error forgave from a success", () => {
    const { live } = report([
      { type: "step-finished", job, step, outcome: "failure", conclusion: "success", durationMs: 1 },
    ]);
    expect(live).toBe("test / Test  ✗ failure, ignored (continue-on-error)  1ms\n");
  });

  test("names the composite around a step", () => {
    const inner = sampleStep("Post mock", { depth: 1, phase: "post" });
    const { live } = report([{ type: "step-started", job, step }, ...sampleStepEvents(job, inner, [])]);
    expect(live).toContain("test / Test / Post mock  ✓ success");
  });
});

describe("createReporter on a terminal", () => {
  const tty = { isTty: true, columns: 60 };

  test("keeps a step's colours and closes them, and drops everything else it could send", () => {
    const { live } = report([line(`${ESC}[31mred${ESC}[2J`)], tty);
    expect(live).toContain(`${ESC}[31mred${ESC}[0m\n`);
    expect(live).not.toContain(`${ESC}[2J`);
  });

  test.each([
    { name: "NO_COLOR", options: { env: { NO_COLOR: "1" } } },
    { name: "colour: false", options: { colour: false } },
  ])("writes no colour with $name", ({ options }) => {
    const { live, end } = report([line(`${ESC}[31mred`)], { ...tty, ...options });
    expect(live).toContain("│ red\n");
    expect(live + end).not.toContain(`${ESC}[3`);
  });

  test("colours despite an empty NO_COLOR", () => {
    expect(report([line("x")], { ...tty, env: { NO_COLOR: "" } }).live).toContain(ESC);
  });

  test("shows the running step on a line that its end replaces, and that never wraps", () => {
    const long = sampleStep("L".repeat(200));
    const { live } = report(sampleStepEvents(job, long, []), { ...tty, colour: false });
    const [status = "", final = ""] = live.split(`\r${ESC}[2K`);
    expect(status.length).toBeLessThan(60);
    expect(final).toBe(`  ✓ ${long.name}  success  1.2s\n`);
  });
});

describe("the report at the end", () => {
  const failing = sampleJobResult("test", {
    conclusion: "failure",
    annotations: [{ level: "error", message: "boom", file: "a.ts", line: 1 }],
    summaries: [{ step: "Cover", markdown: "# Coverage\n\n| f | % |\n|-|-:|\n| a | 9 |" }],
    recordsPath: "/runs/1/records/test",
    incomplete: ["summary of step Test"],
  });
  const skipped = sampleJobResult("deploy", {
    needs: ["test"],
    conclusion: "skipped",
    reason: "needs failed",
    logPath: "",
  });
  const result = sampleRun([failing, skipped], {
    conclusion: "failure",
    artifacts: [{ name: "evidence", path: "/runs/1/artifacts/evidence.zip", sizeBytes: 2048 }],
  });
  const events = sampleStepEvents(job, step, ["last words"], "failure");
  const { end } = report(events, {}, result);

  test("holds the graph with verdict, duration, needs and the reason of a skip", () => {
    expect(end).toContain(
      "\n  test      ✗ failure  1.2s  1 error\n  └ deploy  – skipped        needs test; needs failed\n",
    );
  });

  test("holds summaries, annotations, artifacts, records, logs and what is missing", () => {
    for (const text of [
      "Summary: test / Cover\n  Coverage\n  ════════\n\n  f  %\n  ─  ─\n  a  9\n",
      "  1 error, 0 warnings, 0 notices\n  error: a.ts:1 boom  (test)\n",
      "  artifact  evidence       2.0 KiB  /runs/1/artifacts/evidence.zip\n",
      "  records   test                    /runs/1/records/test\n",
      "  log       test                    /runs/1/jobs/test/log.txt\n",
      "  page      all summaries           /runs/1/summary.html\n",
      "  ! missing: summary of step Test  (test)\n",
    ]) {
      expect(end).toContain(text);
    }
  });

  test("closes with the failed step's output, the verdict and the run's folder", () => {
    expect(end.split("\n").slice(-7)).toEqual([
      "Failed steps",
      "  test / Test  ✗ failure  1.2s",
      "    │ last words",
      "",
      "no-model  ✗ failure  2.0s",
      "Run folder: /runs/1",
      "",
    ]);
  });

  test("lists no log for a job that never started", () => {
    expect(
      report([], {}, sampleRun([sampleJobResult("a", { conclusion: "cancelled", logPath: "" })])).end,
    ).not.toContain("  log  ");
  });

  test("lists twenty annotations, errors first, and counts the others", () => {
    const warnings = Array.from({ length: 20 }, () => ({ level: "warning" as const, message: "w" }));
    const all = sampleRun([sampleJobResult("a", { annotations: [...warnings, { level: "error", message: "e" }] })]);
    const lines = report([], {}, all)
      .end.split("\n")
      .map((each) => each.trim());
    expect(lines.slice(lines.indexOf("Annotations") + 2).slice(0, 2)).toEqual(["error: e  (a)", "warning: w  (a)"]);
    expect(lines.filter((each) => each.startsWith("warning:"))).toHaveLength(19);
    expect(lines).toContain("and 1 more in the logs");
  });
});
