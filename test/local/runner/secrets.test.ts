import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { oneJob, runFiles } from "./run-files.ts";

const secret = ["sec", "ret", "-value-", "1234567"].join("");
const lines = ["first-", "line-77", "\n", "second-", "line-88"].join("");

/** Reads all files below a directory as text. */
function textsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"));
}

describe("a secret", () => {
  test("is in no event and no file, whole, by line or encoded", async () => {
    const run = await runFiles(
      oneJob(
        [
          '- {name: "name $' +
            '{{ secrets.ONE }}", run: \'echo "$ONE"; printf %s "$ONE" | base64; echo "$MANY"; echo "$ONE" >&2\', env: {ONE: "$' +
            '{{ secrets.ONE }}", MANY: "$' +
            '{{ secrets.MANY }}"}}',
          '- {run: \'echo "# $ONE" >> $GITHUB_STEP_SUMMARY; echo "::warning title=$ONE::$ONE"; echo "x=$ONE" >> $GITHUB_OUTPUT\', id: s, env: {ONE: "$' +
            '{{ secrets.ONE }}"}}',
          "- run: 'exit 1 # $" + "{{ secrets.ONE }}'",
        ].join("\n"),
        "outputs: {leak: '$" + "{{ steps.s.outputs.x }}', encoded: '$" + "{{ toJSON(secrets.MANY) }}', fine: ok}",
      ),
      { secrets: { ONE: secret, MANY: lines } },
    );
    const needles = [secret, Buffer.from(secret).toString("base64").slice(0, -4), ...lines.split("\n")];
    const everything = [JSON.stringify(run.events), JSON.stringify(run.result)];
    const { folder } = run.result;
    everything.push(readFileSync(join(folder, "run.json"), "utf8"), readFileSync(join(folder, "summary.html"), "utf8"));
    everything.push(readFileSync(run.job("a").logPath, "utf8"));
    for (const needle of needles) for (const text of everything) expect(text).not.toContain(needle);
    expect(run.job("a").outputs).toEqual({ fine: "ok" });
    expect(run.annotations.join()).toContain("Skip output 'leak' since it may contain secret.");
  });

  test("added by a step is hidden in earlier text too", async () => {
    const run = await runFiles(
      oneJob(
        `- run: echo "${secret}" >> $GITHUB_STEP_SUMMARY\n- run: echo "::add-mask::${secret}"\n- run: echo "again ${secret}"`,
      ).replaceAll(secret, "sec'r'et-late"),
    );
    expect(run.job("a").summaries).toHaveLength(1);
    expect(run.lines.filter((line) => line.startsWith("again")).join()).not.toContain("late");
    expect(JSON.stringify(run.result.jobs[0]?.summaries)).not.toContain("sec'r'et-late");
  });

  test("is not in the directory of a job that succeeded", async () => {
    const run = await runFiles(
      oneJob('- {run: echo hi > file; echo "$ONE" > secret.txt, env: {ONE: "$' + '{{ secrets.ONE }}"}}'),
      { secrets: { ONE: secret } },
    );
    expect(run.result.conclusion).toBe("success");
    for (const text of textsBelow(run.result.folder)) expect(text).not.toContain(secret);
  });

  test("is not written by the runner into the directory of a job that failed", async () => {
    const run = await runFiles(oneJob("- run: 'exit 1 # $" + "{{ secrets.ONE }}'"), { secrets: { ONE: secret } });
    expect(run.result.conclusion).toBe("failure");
    for (const text of textsBelow(run.result.folder)) expect(text).not.toContain(secret);
  });

  test("GITHUB_TOKEN is random and masked", async () => {
    const run = await runFiles(
      oneJob(
        "- {run: 'echo \"[$A] $" +
          '{#A}"\', env: {A: "$' +
          '{{ secrets.GITHUB_TOKEN }}"}}\n- run: echo "$' +
          '{{ github.token == secrets.GITHUB_TOKEN }}"',
      ),
    );
    expect(run.lines).toEqual(expect.arrayContaining(["[***] 46", "true"]));
  });
});

describe("the environment of a job", () => {
  test("contains only a short list of the caller's variables", async () => {
    const run = await runFiles(oneJob("- run: env"), {
      environment: {
        PATH: process.env["PATH"],
        HOME: "/home/me",
        https_proxy: "http://proxy",
        SOME_API_KEY: secret,
        AWS_PROFILE: "me",
        NODE_OPTIONS: "--no-warnings",
        GITHUB_TOKEN: secret,
        BASH_ENV: "/tmp/x",
      },
    });
    const names = run.lines.map((line) => line.split("=")[0]);
    expect(names).toEqual(expect.arrayContaining(["PATH", "HOME", "https_proxy", "CI", "GITHUB_ACTIONS"]));
    for (const name of ["SOME_API_KEY", "AWS_PROFILE", "NODE_OPTIONS", "GITHUB_TOKEN", "BASH_ENV"])
      expect(names).not.toContain(name);
  });

  test("is overridden by workflow, job and step in this order", async () => {
    const workflow = `env: {A: workflow, B: workflow, C: workflow}\n${oneJob("- {run: 'echo $A $B $C', env: {C: step}}", "env: {B: job, C: job}")}`;
    expect((await runFiles(workflow)).lines).toContain("workflow job step");
  });

  test("contains the variables that the toolkit needs", async () => {
    const run = await runFiles(oneJob("- run: env"));
    const env = Object.fromEntries(run.lines.map((line) => line.split("=", 2)));
    expect(env).toMatchObject({
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_EVENT_NAME: "push",
      GITHUB_JOB: "a",
      GITHUB_REF: "refs/heads/main",
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_REPOSITORY: expect.stringMatching(/^local\//),
      GITHUB_RUN_ID: expect.stringMatching(/^\d+$/),
      RUNNER_OS: expect.stringMatching(/^(Linux|macOS|Windows)$/),
      RUNNER_TEMP: expect.stringMatching(/^\//),
      RUNNER_TOOL_CACHE: expect.stringMatching(/^\//),
    });
  });
});
