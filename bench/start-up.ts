/**
 * What a workflow pays for a step that decides and exits: processor and wall time against an empty Node process and against a plain ncc
 * bundle of the same sources, all in one interleaved run; and the size of what the runner downloads. Measures `dist/` as it is and builds the rest.
 * Usage: npm run bench [-- --rounds N]. Figures of one run compare with each other, not with another machine's.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { type Candidate, measureInterleaved } from "./measure.ts";
import { buildPlainBundles } from "./plain-bundles.ts";

/** Highest accepted processor time of a decide-and-exit step, as a multiple of an empty Node process. */
const CPU_TARGET = 1.5;
/** Largest accepted `dist/`, in bytes of tar.gz. */
const SIZE_TARGET_BYTES = 1_200_000;

const { values } = parseArgs({ options: { rounds: { type: "string", default: "25" } } });
const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), "testing-actions-bench-"));
try {
  const held = (await printTimes(Number(values.rounds))) && printSizes();
  if (!held) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function printTimes(rounds: number): Promise<boolean> {
  const empty = join(folder, "empty.mjs");
  writeFileSync(empty, "");
  const plain = await buildPlainBundles(
    root,
    steps().map(({ name }) => name),
    join(folder, "plain"),
  );
  const timings = measureInterleaved(
    [
      candidate("empty Node", empty),
      ...steps().flatMap(({ name, environment }) => [
        candidate(name, join(root, "dist", `${name}.js`), environment),
        candidate(`${name}, plain ncc`, plain.get(name) ?? "", environment),
      ]),
    ],
    rounds,
  );
  const base = timings[0]?.cpuMs ?? Number.NaN;
  console.log(`Start-up, medians of ${rounds} interleaved rounds on Node ${process.version}\n`);
  console.log("| step | CPU ms | × empty | wall ms |\n| --- | --: | --: | --: |");
  for (const { name, cpuMs, wallMs } of timings)
    console.log(`| ${name} | ${cpuMs.toFixed(1)} | ${(cpuMs / base).toFixed(2)} | ${wallMs.toFixed(1)} |`);
  const slow = timings
    .filter(({ name, cpuMs }) => !name.endsWith("plain ncc") && cpuMs / base > CPU_TARGET)
    .map(({ name }) => name);
  console.log(
    `\nTarget: at most ${CPU_TARGET} × empty Node. ${slow.length === 0 ? "Held." : `Not held by ${slow.join(", ")}.`}\n`,
  );
  return slow.length === 0;
}

/** The shortest honest path of each action: a gate that decides, a mock without its fixtures, an upload left to the end of the job, a merge of nothing. */
function steps(): { name: string; environment: { [name: string]: string } }[] {
  return [
    { name: "secret-gate", environment: { INPUT_SECRETS: "A", A: "a-value-of-some-length" } },
    { name: "mock-transport", environment: { INPUT_FIXTURES: "missing.json" } },
    { name: "upload-evidence", environment: { INPUT_PATHS: "logs/**", INPUT_WHEN: "post" } },
    { name: "merge-coverage", environment: { INPUT_REPORTS: "missing/**" } },
  ];
}

function candidate(name: string, path: string, environment: { [name: string]: string } = {}): Candidate {
  const temp = join(folder, "temp");
  mkdirSync(temp, { recursive: true });
  return {
    name,
    args: [path],
    environment: { PATH: process.env["PATH"] ?? "", RUNNER_TEMP: temp, GITHUB_WORKSPACE: folder, ...environment },
  };
}

function printSizes(): boolean {
  const archived = (paths: readonly string[]) =>
    gzipSync(execFileSync("git", ["archive", "HEAD", ...paths], { cwd: root, maxBuffer: 1 << 30 })).length;
  const [dist, all] = [archived(["dist"]), archived([])];
  console.log(
    `dist as tar.gz: ${kilobytes(dist)} (target: at most ${kilobytes(SIZE_TARGET_BYTES)}); the whole repository: ${kilobytes(all)}`,
  );
  return dist <= SIZE_TARGET_BYTES;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
