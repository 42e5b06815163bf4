/**
 * Measures the cost of an answer of the mock: answers per second of processor time, time to ready
 * and memory, relative to bare `node:http` with the same bytes and to aimock, in one interleaved
 * run over loopback. Installs aimock into bench/node_modules when it is missing. Linux only:
 * figures come from /proc.
 * Usage: npm run bench:transport [-- --rounds N --seconds S | --profile [--seconds S]]. Compare
 * figures of the same run only.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  createAimockContender,
  fetchAnswer,
  createBareContender,
  createMockContender,
} from "./transport/contenders.ts";
import { type LoadGenerator, startLoadGenerator } from "./transport/load-generator.ts";
import { measureRounds } from "./transport/measure-rounds.ts";
import { KINDS } from "./transport/payload.ts";
import { profileServer } from "./transport/profile.ts";
import { renderFigures, renderTargets, renderTable } from "./transport/render.ts";
import { judgeTargets } from "./transport/targets.ts";

/** Rows of each table of the profile. */
const PROFILE_ROWS = 45;

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "1" },
    profile: { type: "boolean", default: false },
  },
});
const root = process.cwd();
const milliseconds = Number(values.seconds) * 1000;
const directory = mkdtempSync(join(tmpdir(), "testing-actions-bench-"));
const generator = startLoadGenerator();
try {
  if (values.profile) await printProfiles(generator);
  else if (!(await printFigures(Number(values.rounds), generator))) process.exitCode = 1;
} finally {
  generator.end();
  rmSync(directory, { recursive: true, force: true });
}

async function printFigures(rounds: number, generator: LoadGenerator): Promise<boolean> {
  const aimock = createAimockContender(directory);
  const mock = createMockContender(root, directory);
  const answers = { whole: await fetchAnswer(mock, "whole"), stream: await fetchAnswer(mock, "stream") };
  const all = await measureRounds([createBareContender(answers), mock, aimock], generator, {
    rounds,
    milliseconds,
  });
  const [bare, ours, peer] = all;
  if (bare === undefined || ours === undefined || peer === undefined) return false;
  const sizes = KINDS.map((kind) => `${kind} ${Buffer.byteLength(answers[kind].body)} bytes`).join(", ");
  console.log(`Medians of ${rounds} interleaved rounds of ${values.seconds} s on Node ${process.version}; ${sizes}\n`);
  console.log(`${renderFigures(all, bare, peer)}\n`);
  const targets = judgeTargets(ours, bare, peer);
  console.log(renderTargets(targets));
  return targets.every(({ isMet }) => isMet);
}

async function printProfiles(generator: LoadGenerator): Promise<void> {
  for (const kind of KINDS) {
    const { answers, costs } = await profileServer({ root, directory }, kind, generator, milliseconds);
    const byTotal = costs.toSorted((a, b) => b.totalUs - a.totalUs);
    for (const [order, sorted] of Object.entries({ self: costs, total: byTotal })) {
      console.log(`\n${kind}: µs per answer, by ${order} time, over ${answers} answers\n`);
      const rows = sorted
        .slice(0, PROFILE_ROWS)
        .map(({ name, place, selfUs, totalUs }) => [`${name} ${place}`, selfUs.toFixed(2), totalUs.toFixed(2)]);
      console.log(renderTable(["function", "self", "total"], rows));
    }
  }
}
