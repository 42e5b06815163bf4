/**
 * What one answer of the mock costs: answers per second of processor time, time to ready and memory, against bare `node:http` with the very same bytes and
 * against aimock, in one interleaved run over loopback. The peer is installed into bench/node_modules when it is not there. Linux only: figures come from /proc.
 * Usage: npm run bench:transport [-- --rounds N --seconds S | --profile [--seconds S]]. Figures of one run compare with each other, not with another machine's.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { aimock, answerOf, bareServer, ourServer } from "./transport/contenders.ts";
import { type LoadGenerator, startLoadGenerator } from "./transport/load-generator.ts";
import { measureRounds } from "./transport/measure-rounds.ts";
import { kinds } from "./transport/payload.ts";
import { profileServer } from "./transport/profile.ts";
import { renderFigures, renderTargets, table } from "./transport/render.ts";
import { targetsOf } from "./transport/targets.ts";

/** Rows of each of the profile's tables. */
const PROFILE_ROWS = 45;

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "1.5" },
    profile: { type: "boolean", default: false },
  },
});
const root = process.cwd();
const milliseconds = Number(values.seconds) * 1000;
const folder = mkdtempSync(join(tmpdir(), "testing-actions-bench-"));
const generator = startLoadGenerator();
try {
  if (values.profile) await printProfiles(generator);
  else if (!(await printFigures(Number(values.rounds), generator))) process.exitCode = 1;
} finally {
  generator.end();
  rmSync(folder, { recursive: true, force: true });
}

async function printFigures(rounds: number, generator: LoadGenerator): Promise<boolean> {
  const peerServer = aimock(folder);
  const ourOwn = ourServer(root, folder);
  const answers = { whole: await answerOf(ourOwn, "whole"), stream: await answerOf(ourOwn, "stream") };
  const all = await measureRounds([bareServer(answers), ourOwn, peerServer], generator, { rounds, milliseconds });
  const [bare, ours, peer] = all;
  if (bare === undefined || ours === undefined || peer === undefined) return false;
  const sizes = kinds.map((kind) => `${kind} ${Buffer.byteLength(answers[kind].body)} bytes`).join(", ");
  console.log(`Medians of ${rounds} interleaved rounds of ${values.seconds} s on Node ${process.version}; ${sizes}\n`);
  console.log(`${renderFigures(all, bare, peer)}\n`);
  const targets = targetsOf(ours, bare, peer);
  console.log(renderTargets(targets));
  return targets.every(({ isHeld }) => isHeld);
}

async function printProfiles(generator: LoadGenerator): Promise<void> {
  for (const kind of kinds) {
    const { answers, costs } = await profileServer({ root, folder }, kind, generator, milliseconds);
    const byTotal = costs.toSorted((a, b) => b.totalUs - a.totalUs);
    for (const [order, sorted] of Object.entries({ self: costs, total: byTotal })) {
      console.log(`\n${kind}: µs per answer, by ${order} time, over ${answers} answers\n`);
      const rows = sorted
        .slice(0, PROFILE_ROWS)
        .map(({ name, place, selfUs, totalUs }) => [`${name} ${place}`, selfUs.toFixed(2), totalUs.toFixed(2)]);
      console.log(table(["function", "self", "total"], rows));
    }
  }
}
