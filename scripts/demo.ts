/**
 * Runs examples/no-model.yml in the local runner with a secret made for this run, which the example's tests write into their logs, and then
 * looks for that secret in everything the run left. Usage: npm run demo
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
const folder = readdirSync(runs).find((name) => !before.has(name));
process.exitCode = exitCode;
if (folder !== undefined) report(join(runs, folder));

function runExample(): Promise<number> {
  const child = spawn(process.execPath, ["local/main.ts", "examples/no-model.yml", "--secret", "BACKEND_PASSWORD"], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, BACKEND_PASSWORD: secret },
  });
  return new Promise((resolve) => child.on("close", (code) => resolve(code ?? 1)));
}

/** Says whether the secret left the job, where the example's tests had logged it: their workspace is the only place that may hold it. */
function report(path: string): void {
  const { hits, files, members, encodings } = findSecret(path, secret, (name) =>
    /^jobs\/[^/]+\/workspace\//.test(name),
  );
  if (hits.length > 0) {
    console.log(`\nThe secret that the tests logged was found in:\n${hits.map((hit) => `  ${hit}`).join("\n")}`);
    process.exitCode = 1;
  } else {
    console.log("\nThe tests logged a secret that was made for this run, plain, in base64 and in a URL.");
    console.log(
      `Searched ${files} files and ${members} artifact members that the run left, for ${encodings} encodings of it: found none.`,
    );
  }
  console.log(`\nLook at it   ${join(path, "summary.html")}`);
  console.log(`Everything   ${path}`);
}
