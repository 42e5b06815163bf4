import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { readZip } from "../../scripts/read-zip.ts";
import { createGatedProject } from "./gated-project.ts";

const { runs, run } = createGatedProject();

/** A job for each fate of evidence: what a shell writes, and the inputs of the step that uploads it. */
const job = (id: string, script: string, inputs: string, more = "") => `
  ${id}:
    runs-on: ubuntu-latest
    steps:
      - run: mkdir out && cd out && echo text > a.log && ${script}
      - uses: org/testing-actions/upload-evidence@v1${more}
        with: { name: ${id}, paths: "out/**"${inputs} }`;

const image = String.raw`printf '\211PNG\r\n\032\n\0' > shot.png`;

describe("upload-evidence in the local runner", () => {
  test("colours each job by what was withheld, and leaves evidence or a report", async () => {
    const ended = await run(
      `on: push\njobs:${[
        job("warns", `${image} && touch "$(printf 'b\\377.log')"`, ""),
        job("fails", image, ", on-withheld: fail"),
        job("credentials", "echo k > id_rsa", ""),
        job("nothing-left", `rm a.log && ${image}`, ""),
        job("killed", "for i in $(seq 40000); do echo > $i.log; done", "", "\n        timeout-minutes: 0.015"),
      ].join("")}\n`,
    );
    expect(ended.exitCode).toBe(1);
    expect(ended.jobs).toEqual({
      warns: "success",
      fails: "failure",
      credentials: "failure",
      "nothing-left": "failure",
      killed: "failure",
    });
    const reasons = ["undecodable", "credential-file", "all-withheld", "interrupted"].map(
      (code) => `[evidence.${code}]`,
    );
    expect(reasons.filter((reason) => !ended.output.includes(reason))).toEqual([]);
    const archives = globSync(join(runs, "*/artifacts/*.zip")).sort();
    expect(archives.map((path) => basename(path))).toEqual([
      "credentials-report.zip",
      "fails.zip",
      "killed-report.zip",
      "nothing-left-report.zip",
      "warns.zip",
    ]);
    const names = readZip(readFileSync(archives.at(-1) ?? "")).map(({ name }) => name);
    expect(names).toEqual(["SHA256SUMS", "files/out/a.log", "manifest.json"]);
  }, 120_000);
});
