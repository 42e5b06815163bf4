/**
 * Runs examples/no-model.yml in the local runner with a secret generated for the run, which the
 * example's tests write into their logs. Then searches everything that the run left for that
 * secret. Usage: npm run demo
 */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findSecret } from "./find-secret.ts";

const root = join(import.meta.dirname, "..");
const runs = join(root, ".runs");
const secret = `pass word/${randomBytes(12).toString("base64")}+"1"`;

mkdirSync(runs, { recursive: true });
const before = new Set(readdirSync(runs));
const exitCode = await runExample();
const runName = readdirSync(runs).find((name) => !before.has(name));
process.exitCode = exitCode;
if (runName !== undefined) reportSearch(join(runs, runName));

function runExample(): Promise<number> {
  const child = spawn(process.execPath, ["local/main.ts", "examples/no-model.yml", "--secret", "BACKEND_PASSWORD"], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, BACKEND_PASSWORD: secret },
  });
  return new Promise((resolve) => child.on("close", (code) => resolve(code ?? 1)));
}

/**
 * Prints whether the secret left the job. Only the workspace of the example's tests, which log it,
 * may contain it.
 */
function reportSearch(path: string): void {
  const { hits, files, members, encodings } = findSecret(path, secret, (name) =>
    /^jobs\/[^/]+\/workspace\//.test(name),
  );
  if (hits.length > 0) {
    console.log(`\nFound the secret that the tests logged in:\n${hits.map((hit) => `  ${hit}`).join("\n")}`);
    process.exitCode = 1;
  } else {
    console.log("\nThe tests logged a secret generated for this run: plain, in base64 and in a URL.");
    console.log(
      `Searched ${files} files and ${members} artifact members of the run for ${encodings} encodings of it: found none.`,
    );
  }
  console.log(`\nSummary     ${join(path, "summary.html")}`);
  console.log(`All files   ${path}`);
}
