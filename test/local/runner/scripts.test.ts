import { describe, expect, test } from "vitest";
import { oneJob, runFiles } from "./run-files.ts";

describe("a script", () => {
  test("fails its step with its exit code and skips the steps after it", async () => {
    const run = await runFiles(oneJob("- run: exit 3\n- run: echo never\n- {if: failure(), run: echo cleanup}"));
    expect(run.steps).toEqual([
      "main Run exit 3: failure",
      "main Run echo never: skipped",
      "main Run echo cleanup: success",
    ]);
    expect(run.annotations).toContain("error: Process completed with exit code 3.");
    expect(run.result.conclusion).toBe("failure");
  });

  test.each([
    {
      name: "stops at the first failing command by default",
      step: "run: |\n    false\n    echo never",
      ends: "failure",
    },
    { name: "ignores a failing pipe part by default", step: "run: 'false | true'", ends: "success" },
    {
      name: "fails on a failing pipe part with shell: bash",
      step: "run: 'false | true'\n  shell: bash",
      ends: "failure",
    },
    { name: "runs with sh", step: 'run: \'[ -z "$BASH_VERSION" ] || [ "$0" != bash ]\'\n  shell: sh', ends: "success" },
    { name: "runs with a custom command line", step: "run: process.exit(0)\n  shell: node {0}", ends: "success" },
    { name: "rejects an unknown shell", step: "run: x\n  shell: fancy", ends: "failure" },
  ])("$name", async ({ step, ends }) => {
    expect((await runFiles(oneJob(`- ${step}`))).result.conclusion).toBe(ends);
  });

  test("runs JavaScript with shell: node and warns that GitHub has no such shell", async () => {
    const run = await runFiles(oneJob("- {run: 'console.log(6 * 7)', shell: node}"));
    expect(run.lines).toContain("42");
    expect(run.annotations.join()).toContain('no shell "node"');
  });

  test("does not run the text of an expression in env", async () => {
    const run = await runFiles(oneJob('- {run: \'echo "$TITLE"\', env: {TITLE: "$' + '{{ vars.title }}"}}'), {
      vars: { title: '"; touch injected; echo "$(id)' },
    });
    expect(run.lines).toContain('"; touch injected; echo "$(id)');
  });

  test("runs in working-directory, with the job's default otherwise", async () => {
    const files = {
      "workflow.yml": oneJob(
        "- run: pwd\n- {run: pwd, working-directory: two}",
        "defaults: {run: {working-directory: one, shell: sh}}",
      ),
      "one/x": "",
      "two/x": "",
    };
    const run = await runFiles(files);
    expect(run.lines.filter((line) => /workspace\/(one|two)$/.test(line) && line.startsWith("/"))).toHaveLength(2);
    expect(run.lines.some((line) => /^shell: .*\bsh -e /.test(line))).toBe(true);
  });

  test("fails when its working directory does not exist", async () => {
    const run = await runFiles(oneJob("- {run: pwd, working-directory: nowhere}"));
    expect(run.annotations.join()).toMatch(/working directory ".*nowhere" does not exist/);
  });

  test("continues after an output line of several megabytes", async () => {
    const run = await runFiles(oneJob("- run: |\n    head -c 3000000 /dev/zero | tr '\\0' x; echo\n    echo after"));
    expect(run.lines).toContain("after");
    expect(Math.max(...run.lines.map((line) => line.length))).toBeLessThan(1_100_000);
  });

  test("does not run commands in file names", async () => {
    const run = await runFiles({
      "workflow.yml": oneJob("- run: ls sub"),
      "sub/$(touch pwned)": "",
      "sub/`touch pwned`": "",
      "sub/::error::x": "",
    });
    expect(run.lines).toContain("$(touch pwned)");
    expect(run.result.conclusion).toBe("success");
  });
});

describe("a step", () => {
  test.each([
    { vars: {}, shown: 0 },
    { vars: { ACTIONS_STEP_DEBUG: "true" }, shown: 1 },
  ])("prints $shown debug lines with $vars", async ({ vars, shown }) => {
    const run = await runFiles(oneJob('- run: echo "::debug::inside $RUNNER_DEBUG"'), { vars });
    const lines = run.events.filter(
      (event) => event.type === "line" && event.kind === "debug" && event.text === "inside 1",
    );
    expect(lines).toHaveLength(shown);
  });

  test("with continue-on-error keeps its outcome and succeeds", async () => {
    const run = await runFiles(
      oneJob(
        "- {id: s, run: exit 1, continue-on-error: true}\n- run: 'echo $" +
          "{{ steps.s.outcome }} $" +
          "{{ steps.s.conclusion }}'",
      ),
    );
    expect(run.lines).toContain("failure success");
    expect(run.result.conclusion).toBe("success");
  });

  test("stops at its time limit, even when it ignores SIGINT and SIGTERM", async () => {
    const run = await runFiles(
      oneJob("- {run: \"trap '' INT TERM; while :; do sleep 0.05; done\", timeout-minutes: 0.005, name: stubborn}"),
    );
    expect(run.steps).toEqual(["main stubborn: failure"]);
    expect(run.annotations.join()).toContain("timed out after 0.005 minutes");
  });

  test("ends after the grace period when a child keeps the output open", async () => {
    const run = await runFiles(oneJob("- run: |\n    (sleep 20; echo late) &\n    echo done\n- run: echo next"));
    expect(run.lines).toEqual(expect.arrayContaining(["done", "next"]));
    expect(run.lines.join()).toContain("kept the output open");
    expect(run.result.durationMs).toBeLessThan(5_000);
  });

  test.each([
    { field: "if", step: "{run: x, if: \"fromJSON('x')\"}" },
    { field: "env", step: "{run: x, env: {A: \"${{ fromJSON('x') }}\"}}" },
    { field: "run", step: "{run: \"${{ fromJSON('x') }}\"}" },
    { field: "continue-on-error", step: "{run: exit 1, continue-on-error: \"${{ fromJSON('x') }}\"}" },
    { field: "timeout-minutes", step: "{run: exit 1, timeout-minutes: \"${{ fromJSON('x') }}\"}" },
  ])("reports the position of a failed expression in $field", async ({ step }) => {
    const run = await runFiles(oneJob(`- ${step}\n- {if: always(), run: echo after}`));
    expect(run.annotations.join("\n")).toMatch(/error: workflow\.yml:6:\d+: The expression/);
    expect(run.result.conclusion).toBe("failure");
    expect(run.lines).toContain("after");
  });
});
