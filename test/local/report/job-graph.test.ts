import { describe, expect, test } from "vitest";
import { countAnnotations, orderJobs } from "../../../local/report/job-graph.ts";
import { sampleJob, sampleJobResult } from "./sample-run.ts";

describe("orderJobs", () => {
  test("puts every job behind all legs of what it needs and keeps run order within a level", () => {
    const leg = (id: string) => sampleJobResult(id, { job: sampleJob(id, { key: "test" }) });
    const jobs = [
      sampleJobResult("deploy", { needs: ["report", "lint"] }),
      leg("test-2"),
      leg("test-1"),
      sampleJobResult("report", { needs: ["test"] }),
      sampleJobResult("lint"),
    ];
    expect(orderJobs(jobs).map(({ result, level }) => [result.job.id, level])).toEqual([
      ["test-2", 0],
      ["test-1", 0],
      ["lint", 0],
      ["report", 1],
      ["deploy", 2],
    ]);
  });

  test("puts a calling job no higher than the jobs of the workflow it calls", () => {
    const jobs = [
      sampleJobResult("call.build", { job: sampleJob("call.build", { key: "call/build" }) }),
      sampleJobResult("call.test", { job: sampleJob("call.test", { key: "call/test" }), needs: ["call/build"] }),
      sampleJobResult("call"),
      sampleJobResult("report", { needs: ["call"] }),
    ];
    expect(orderJobs(jobs).map(({ level }) => level)).toEqual([0, 1, 1, 2]);
  });

  test("ends on a cycle and ignores unknown needs", () => {
    const jobs = [sampleJobResult("a", { needs: ["b", "gone"] }), sampleJobResult("b", { needs: ["a"] })];
    expect(orderJobs(jobs)).toHaveLength(2);
  });
});

describe("countAnnotations", () => {
  test("counts each level over all jobs", () => {
    const job = sampleJobResult("a", {
      annotations: [
        { level: "error", message: "x" },
        { level: "notice", message: "y" },
      ],
    });
    expect(countAnnotations([job, job])).toEqual({ error: 2, warning: 0, notice: 2 });
  });
});
