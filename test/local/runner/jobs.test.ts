import { describe, expect, test } from "vitest";
import { runFiles } from "./run-files.ts";

const job = (key: string, body: string): string => `  ${key}: {runs-on: ubuntu-latest, ${body}}\n`;

describe("jobs", () => {
  test("run in the order of their needs and pass outputs", async () => {
    const run = await runFiles(
      `on: push\njobs:\n  last:\n    needs: [first]\n    runs-on: x\n    steps: [{run: "echo got \${{ needs.first.outputs.word }} \${{ needs.first.result }}"}]\n` +
        `  first:\n    runs-on: x\n    outputs: {word: "\${{ steps.s.outputs.word }}"}\n    steps: [{id: s, run: echo word=hello >> $GITHUB_OUTPUT}]\n`,
    );
    expect(run.result.jobs.map(({ job }) => job.id)).toEqual(["first", "last"]);
    expect(run.lines).toContain("got hello success");
    expect(run.result.conclusion).toBe("success");
  });

  test("are skipped after a failure of any direct or indirect need, unless their condition overrides it", async () => {
    const run = await runFiles(
      `on: push\njobs:\n${job("a", "steps: [{run: exit 1}]")}${job("b", "needs: a, steps: [{run: x}]")}` +
        `${job("c", "needs: b, steps: [{run: x}]")}${job("d", "needs: c, if: always(), steps: [{run: echo always}]")}` +
        `${job("e", "needs: b, if: failure(), steps: [{run: echo failure}]")}${job("f", "if: false, steps: [{run: x}]")}`,
    );
    expect(run.result.jobs.map((result) => [result.job.id, result.conclusion])).toEqual([
      ["a", "failure"],
      ["b", "skipped"],
      ["c", "skipped"],
      ["d", "success"],
      ["e", "success"],
      ["f", "skipped"],
    ]);
    expect(run.job("b").reason).toBe('"a" ended with failure');
    expect(run.job("f").reason).toBe("its condition is false");
    expect(run.result.conclusion).toBe("failure");
  });

  test("with continue-on-error fail without failing the run or the jobs that need them", async () => {
    const run = await runFiles(
      `on: push\njobs:\n${job("a", "continue-on-error: true, steps: [{run: exit 1}]")}` +
        `${job("b", "needs: a, steps: [{run: 'echo ${{ needs.a.result }}'}]")}`,
    );
    expect(run.job("a").conclusion).toBe("failure");
    expect(run.lines).toContain("success");
    expect(run.result.conclusion).toBe("success");
  });

  test("report the position of a condition that cannot be evaluated", async () => {
    const run = await runFiles(`on: push\njobs:\n${job("a", "if: fromJSON('x'), steps: [{run: x}]")}`);
    expect(run.job("a")).toMatchObject({ conclusion: "failure" });
    expect(run.job("a").reason).toMatch(/^workflow\.yml:3:\d+: The expression/);
  });

  test("run only when they are requested or needed", async () => {
    const run = await runFiles(
      `on: push\njobs:\n${job("a", "steps: [{run: 'true'}]")}${job("b", "needs: a, steps: [{run: 'true'}]")}${job("c", "steps: [{run: 'true'}]")}`,
      { jobs: ["b"] },
    );
    expect(run.result.jobs.map(({ job }) => job.id)).toEqual(["a", "b"]);
  });

  test("stop at their time limit, and posts and always() steps still run", async () => {
    const run = await runFiles({
      "workflow.yml":
        "on: push\njobs:\n  a:\n    runs-on: x\n    timeout-minutes: 0.01\n    steps:\n      - uses: ./act\n      - run: exec sleep 30\n      - {if: always(), run: echo still here}\n      - run: echo never\n",
      "act/action.yml": "name: x\ndescription: d\nruns: {using: node24, main: main.js, post: post.js}\n",
      "act/main.js": "",
      "act/post.js": "console.log('post ran')",
    });
    expect(run.job("a")).toMatchObject({ conclusion: "cancelled" });
    expect(run.job("a").reason).toContain("time limit of 0.01 minutes");
    expect(run.lines).toEqual(expect.arrayContaining(["still here", "post ran"]));
    expect(run.lines).not.toContain("never");
  });
});

describe("a matrix", () => {
  const matrix = (
    strategy: string,
    run = "'echo leg ${{ matrix.v }} ${{ strategy.job-index }}/${{ strategy.job-total }}'",
  ) => `on: push\njobs:\n  m:\n    runs-on: x\n    strategy: {${strategy}}\n    steps: [{run: ${run}}]\n`;

  test("runs a job per leg, with ids that are directory names", async () => {
    const run = await runFiles(matrix("matrix: {v: [1, 'a/b c']}"));
    expect(run.result.jobs.map(({ job }) => [job.id, job.name])).toEqual([
      ["m-1", "m (1)"],
      ["m-a.b-c", "m (a/b c)"],
    ]);
    expect(run.lines).toEqual(expect.arrayContaining(["leg 1 0/2", "leg a/b c 1/2"]));
  });

  test("cancels its other legs after a failure", async () => {
    const run = await runFiles(matrix("matrix: {v: [1, 2]}", "exit 1"));
    expect(run.result.jobs.map(({ conclusion }) => conclusion)).toEqual(["failure", "cancelled"]);
    expect(run.job("m-2").reason).toContain("fail-fast");
  });

  test("continues after a failure without fail-fast", async () => {
    const run = await runFiles(matrix("fail-fast: false, matrix: {v: [1, 2]}", "'exit ${{ matrix.v == 1 }}'"));
    expect(run.result.jobs.map(({ conclusion }) => conclusion)).toEqual(["failure", "failure"]);
  });

  test("can be an earlier job's output", async () => {
    const run = await runFiles(
      "on: push\njobs:\n  p:\n    runs-on: x\n    outputs: {m: '${{ steps.s.outputs.m }}'}\n    steps: [{id: s, run: 'echo ''m={\"v\":[7,8]}'' >> $GITHUB_OUTPUT'}]\n" +
        "  m:\n    needs: p\n    runs-on: x\n    strategy: {matrix: '${{ fromJSON(needs.p.outputs.m) }}'}\n    steps: [{run: 'echo leg ${{ matrix.v }}'}]\n",
    );
    expect(run.lines).toEqual(expect.arrayContaining(["leg 7", "leg 8"]));
  });

  test("runs only the requested legs", async () => {
    const run = await runFiles(matrix("matrix: {v: [1, 2], w: [x]}"), { matrix: { v: "2" } });
    expect(run.result.jobs.map(({ job }) => job.id)).toEqual(["m-2-x"]);
  });

  test("fails the job with a reason when no leg remains", async () => {
    const run = await runFiles(matrix("matrix: {v: [1], exclude: [{v: 1}]}"));
    expect(run.job("m").reason).toContain("no combination left");
  });

  test("gives each job its own directory", async () => {
    const run = await runFiles(
      `${matrix("matrix: {v: [1, 'x:', 'x?']}")}  m-1: {runs-on: x, steps: [{run: 'true'}]}\n`,
    );
    const ids = run.result.jobs.map(({ job }) => job.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
