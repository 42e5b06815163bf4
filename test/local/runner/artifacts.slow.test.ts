import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { nodeAction, oneJob, runFiles } from "./run-files.ts";

describe("artifacts", () => {
  test("pass from one job to another through the built-in actions with the unmodified client", async () => {
    const run = await runFiles(
      `${oneJob('- run: mkdir -p out/deep; echo one > out/deep/a.txt; echo h > out/.hidden\n- {uses: actions/upload-artifact@v5, with: {name: lane-a, path: out/}}\n- {uses: actions/upload-artifact@v5, with: {name: lane-b, path: "out/**/*.txt\\n!out/none"}}')}` +
        "  b:\n    runs-on: x\n    needs: a\n    steps:\n      - {uses: actions/download-artifact@v5, with: {name: lane-a, path: named}}\n" +
        "      - {uses: actions/download-artifact@v5, with: {pattern: lane-*, path: each}}\n      - run: find named each -type f | sort\n",
    );
    expect(run.result.conclusion).toBe("success");
    expect(run.lines.slice(-3)).toEqual(["each/lane-a/deep/a.txt", "each/lane-b/deep/a.txt", "named/deep/a.txt"]);
    expect(run.result.artifacts.map(({ name }) => name)).toEqual(["lane-a", "lane-b"]);
    expect(
      readFileSync(run.result.artifacts[0]?.path ?? "")
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
  });

  test.each([
    { policy: "warn", conclusion: "success", annotation: "warning: No files match" },
    { policy: "error", conclusion: "failure", annotation: "error: No files match" },
    { policy: "ignore", conclusion: "success", annotation: "" },
    { policy: "maybe", conclusion: "failure", annotation: "must be warn, error or ignore" },
  ])("follow if-no-files-found: $policy when no file matches", async ({ policy, conclusion, annotation }) => {
    const run = await runFiles(
      oneJob(`- {uses: actions/upload-artifact@v5, with: {path: none, if-no-files-found: ${policy}}}`),
    );
    expect(run.result.conclusion).toBe(conclusion);
    expect(run.annotations.join()).toContain(annotation);
  });

  test("that were not finalised are in the job's result", async () => {
    const run = await runFiles({
      "workflow.yml": oneJob("- uses: ./act"),
      "act/action.yml": nodeAction("main: m.mjs"),
      "act/m.mjs": `
        const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = process.env;
        const claims = JSON.parse(Buffer.from(token.split(".")[1], "base64url").toString());
        const [, run, job] = claims.scp.split(" ").find((scope) => scope.startsWith("Actions.Results:")).split(":");
        const reply = await fetch(url + "twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact", {
          method: "POST",
          headers: { "content-type": "application/json", authorization: "Bearer " + token },
          body: JSON.stringify({ workflow_run_backend_id: run, workflow_job_run_backend_id: job, name: "half", version: 4 }),
        });
        console.log("status " + reply.status);`,
    });
    expect(run.lines).toContain("status 200");
    expect(run.job("a").incomplete.join()).toContain("half");
  });
});
