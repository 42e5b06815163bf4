import { spawn } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { documentOf, greeting } from "../mock-transport/sample.ts";
import { startedJob } from "../mock-transport/server/started-job.ts";
import { compileCache } from "../compile-cache.ts";

/** Runs the clients with these variables and no others; gives what they printed on both streams. */
async function runClients(environment: { readonly [name: string]: string }) {
  const env = { PATH: process.env["PATH"] ?? "", ...compileCache, ...environment };
  const child = spawn(process.execPath, [join(import.meta.dirname, "all-clients.ts")], { env });
  const printed = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].on("data", (chunk: Buffer) => {
      printed[name] += chunk.toString();
    });
  await new Promise((resolve) => child.on("close", resolve));
  return printed;
}

describe("the variables that the main step exports", () => {
  test("lead every official client to the server, with nothing set in its program and no warning", async () => {
    const { main, post } = await startedJob({}, { ...documentOf(greeting), provider: "any" });
    const { stdout, stderr } = await runClients(main.exported);
    expect(stderr).toBe("");
    const [chat, response, message, ...others] = JSON.parse(stdout);
    expect([chat, response, ...others]).toEqual(Array(6).fill("Hello to you"));
    expect(message).toMatchObject([{ type: "text", text: "Hello to you" }]);
    const ended = await post();
    expect(ended.log).toContain("The tests made 7 model calls; 1 of 1 fixtures answered.");
  });
});
