/**
 * Measures the cost of a step that decides and exits: processor and wall time relative to an empty
 * Node process and to a plain ncc bundle of the same sources, in one interleaved run, and the size
 * of the download.
 * Usage: npm run bench [-- --rounds N]. Compare figures of the same run only.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { type Candidate, measureInterleaved } from "./measure.ts";
import { buildPlainBundles } from "./plain-bundles.ts";

/** Maximum processor time of a decide-and-exit step, as a multiple of an empty Node process. */
const CPU_TARGET = 1.5;
/** Maximum size of `dist/`, in bytes of tar.gz. */
const SIZE_TARGET_BYTES = 1_200_000;

const { values } = parseArgs({ options: { rounds: { type: "string", default: "25" } } });
const root = process.cwd();
const directory = mkdtempSync(join(tmpdir(), "testing-actions-bench-"));
try {
  const isMet = (await printTimes(Number(values.rounds))) && printSizes();
  if (!isMet) process.exitCode = 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}

async function printTimes(rounds: number): Promise<boolean> {
  const empty = join(directory, "empty.mjs");
  writeFileSync(empty, "");
  const plain = await buildPlainBundles(
    root,
    listSteps().map(({ name }) => name),
    join(directory, "plain"),
  );
  const timings = measureInterleaved(
    [
      createCandidate("empty Node", empty),
      ...listSteps().flatMap(({ name, environment }) => [
        createCandidate(name, join(root, "dist", `${name}.js`), environment),
        createCandidate(`${name}, plain ncc`, plain.get(name) ?? "", environment),
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
    `\nTarget: at most ${CPU_TARGET} × empty Node. ${slow.length === 0 ? "Met." : `Missed by ${slow.join(", ")}.`}\n`,
  );
  return slow.length === 0;
}

/**
 * The shortest path of each action: a gate that decides, a mock whose fixtures are missing, an
 * upload deferred to the post step, a merge without reports.
 */
function listSteps(): { name: string; environment: { [name: string]: string } }[] {
  return [
    { name: "secret-gate", environment: { INPUT_SECRETS: "A", A: "a-value-of-some-length" } },
    { name: "mock-transport", environment: { INPUT_FIXTURES: "missing.json" } },
    { name: "upload-evidence", environment: { INPUT_PATHS: "logs/**", INPUT_WHEN: "post" } },
    { name: "merge-coverage", environment: { INPUT_REPORTS: "missing/**" } },
  ];
}

function createCandidate(name: string, path: string, environment: { [name: string]: string } = {}): Candidate {
  const temp = join(directory, "temp");
  mkdirSync(temp, { recursive: true });
  return {
    name,
    args: [path],
    environment: { PATH: process.env["PATH"] ?? "", RUNNER_TEMP: temp, GITHUB_WORKSPACE: directory, ...environment },
  };
}

function printSizes(): boolean {
  const measureArchive = (paths: readonly string[]) =>
    gzipSync(execFileSync("git", ["archive", "HEAD", ...paths], { cwd: root, maxBuffer: 1 << 30 })).length;
  const [dist, all] = [measureArchive(["dist"]), measureArchive([])];
  console.log(
    `dist as tar.gz: ${renderKilobytes(dist)} (target: at most ${renderKilobytes(SIZE_TARGET_BYTES)}); the whole repository: ${renderKilobytes(all)}`,
  );
  return dist <= SIZE_TARGET_BYTES;
}

function renderKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
