import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { oneJob, runFiles } from "./run-files.ts";

const secret = ["sec", "ret", "-value-", "1234567"].join("");
const lines = ["first-", "line-77", "\n", "second-", "line-88"].join("");

/** All files below a folder, as text. */
function textsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"));
}

describe("a secret", () => {
  test("appears in nothing the runner tells or writes, whole, by line or encoded", async () => {
    const told = await runFiles(
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
    const everything = [JSON.stringify(told.events), JSON.stringify(told.result)];
    const { folder } = told.result;
    everything.push(readFileSync(join(folder, "run.json"), "utf8"), readFileSync(join(folder, "summary.html"), "utf8"));
    everything.push(readFileSync(told.job("a").logPath, "utf8"));
    for (const needle of needles) for (const text of everything) expect(text).not.toContain(needle);
    expect(told.job("a").outputs).toEqual({ fine: "ok" });
    expect(told.annotations.join()).toContain("Skip output 'leak' since it may contain secret.");
  });

  test("added by a step hides also what was written before", async () => {
    const told = await runFiles(
      oneJob(
        `- run: echo "${secret}" >> $GITHUB_STEP_SUMMARY\n- run: echo "::add-mask::${secret}"\n- run: echo "again ${secret}"`,
      ).replaceAll(secret, "sec'r'et-late"),
    );
    expect(told.job("a").summaries).toHaveLength(1);
    expect(told.lines.filter((line) => line.startsWith("again")).join()).not.toContain("late");
    expect(JSON.stringify(told.result.jobs[0]?.summaries)).not.toContain("sec'r'et-late");
  });

  test("is not left in the folder of a job that succeeded", async () => {
    const told = await runFiles(
      oneJob('- {run: echo hi > file; echo "$ONE" > secret.txt, env: {ONE: "$' + '{{ secrets.ONE }}"}}'),
      { secrets: { ONE: secret } },
    );
    expect(told.result.conclusion).toBe("success");
    for (const text of textsBelow(told.result.folder)) expect(text).not.toContain(secret);
  });

  test("is not left by the runner in the folder of a job that failed", async () => {
    const told = await runFiles(oneJob("- run: 'exit 1 # $" + "{{ secrets.ONE }}'"), { secrets: { ONE: secret } });
    expect(told.result.conclusion).toBe("failure");
    for (const text of textsBelow(told.result.folder)) expect(text).not.toContain(secret);
  });

  test("GITHUB_TOKEN is made up and masked", async () => {
    const told = await runFiles(
      oneJob(
        "- {run: 'echo \"[$A] $" +
          '{#A}"\', env: {A: "$' +
          '{{ secrets.GITHUB_TOKEN }}"}}\n- run: echo "$' +
          '{{ github.token == secrets.GITHUB_TOKEN }}"',
      ),
    );
    expect(told.lines).toEqual(expect.arrayContaining(["[***] 46", "true"]));
  });
});

describe("the environment of a job", () => {
  test("holds nothing of the caller but a short list", async () => {
    const told = await runFiles(oneJob("- run: env"), {
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
    const names = told.lines.map((line) => line.split("=")[0]);
    expect(names).toEqual(expect.arrayContaining(["PATH", "HOME", "https_proxy", "CI", "GITHUB_ACTIONS"]));
    for (const name of ["SOME_API_KEY", "AWS_PROFILE", "NODE_OPTIONS", "GITHUB_TOKEN", "BASH_ENV"])
      expect(names).not.toContain(name);
  });

  test("is laid over by workflow, job and step in this order", async () => {
    const workflow = `env: {A: workflow, B: workflow, C: workflow}\n${oneJob("- {run: 'echo $A $B $C', env: {C: step}}", "env: {B: job, C: job}")}`;
    expect((await runFiles(workflow)).lines).toContain("workflow job step");
  });

  test("holds what the toolkit needs", async () => {
    const told = await runFiles(oneJob("- run: env"));
    const env = Object.fromEntries(told.lines.map((line) => line.split("=", 2)));
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
