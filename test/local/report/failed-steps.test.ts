import { describe, expect, test } from "vitest";
import type { RunEvent } from "../../../local/events/run-events.ts";
import {
  createFailedSteps,
  TAIL_ERRORS,
  TAIL_LINE_CHARACTERS,
  TAIL_LINES,
} from "../../../local/report/failed-steps.ts";
import { sampleJob, sampleStep, sampleStepEvents } from "./sample-run.ts";

const job = sampleJob("test");
const step = sampleStep("Test");

function failedAfter(events: readonly RunEvent[]) {
  const failed = createFailedSteps();
  for (const event of events) failed.see(event);
  return failed.list();
}

describe("createFailedSteps", () => {
  test("keeps the last twenty lines of a failed step and counts the others", () => {
    const lines = Array.from({ length: TAIL_LINES + 1 }, (_, at) => `line ${at}`);
    const [failed] = failedAfter(sampleStepEvents(job, step, lines, "failure"));
    expect(failed).toMatchObject({ job: "test", step: "Test", earlierLines: 1, lines: lines.slice(1) });
    const [whole] = failedAfter(sampleStepEvents(job, step, lines.slice(1), "failure"));
    expect(whole).toMatchObject({ earlierLines: 0, lines: lines.slice(1) });
  });

  test("cuts a line past its limit and says so", () => {
    const atLimit = "x".repeat(TAIL_LINE_CHARACTERS);
    const [failed] = failedAfter(sampleStepEvents(job, step, [atLimit, `${atLimit}yy`], "failure"));
    expect(failed?.lines).toEqual([atLimit, `${atLimit}… (2 more characters in the log)`]);
  });

  test("keeps errors up to the limit, and no warnings", () => {
    const annotations: RunEvent[] = Array.from({ length: TAIL_ERRORS + 1 }, (_, at) => ({
      type: "annotation",
      job,
      step,
      annotation: { level: "error", message: `error ${at}` },
    }));
    const warning: RunEvent = { type: "annotation", job, step, annotation: { level: "warning", message: "w" } };
    const [failed] = failedAfter([warning, ...annotations, ...sampleStepEvents(job, step, [], "failure").slice(1)]);
    expect(failed?.errors.map(({ message }) => message)).toEqual(
      Array.from({ length: TAIL_ERRORS }, (_, at) => `error ${at}`),
    );
  });

  test("tells nothing of a step that ended well", () => {
    expect(failedAfter(sampleStepEvents(job, step, ["fine"]))).toEqual([]);
  });

  test("tells of a cancelled step only when it said something", () => {
    expect(failedAfter(sampleStepEvents(job, step, [], "cancelled"))).toEqual([]);
    expect(failedAfter(sampleStepEvents(job, step, ["hangs"], "cancelled"))).toMatchObject([
      { conclusion: "cancelled" },
    ]);
  });

  test("names the inner step of a composite instead of the silent outer one", () => {
    const [start, end] = sampleStepEvents(job, sampleStep("Lane"), [], "failure");
    const inner = sampleStepEvents(job, sampleStep("Gate", { depth: 1 }), ["bad"], "failure");
    const failed = failedAfter([start, ...inner, end].filter((event) => event !== undefined));
    expect(failed.map((each) => each.step)).toEqual(["Lane / Gate"]);
  });

  test("tells of a failed step without output", () => {
    expect(failedAfter(sampleStepEvents(job, step, [], "failure"))).toMatchObject([{ step: "Test", lines: [] }]);
  });
});
