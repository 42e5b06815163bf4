import { spawn } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createDocument, greeting } from "../mock-transport/sample.ts";
import { startJob } from "../mock-transport/server/start-job.ts";
import { compileCache } from "../compile-cache.ts";

/** Runs the clients with only these variables; returns their stdout and stderr. */
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
  test("point every official client to the server, without client options and without a warning", async () => {
    const { main, post } = await startJob({}, { ...createDocument(greeting), provider: "any" });
    const { stdout, stderr } = await runClients(main.exported);
    expect(stderr).toBe("");
    const [chat, response, message, ...others] = JSON.parse(stdout);
    expect([chat, response, ...others]).toEqual(Array(6).fill("Hello to you"));
    expect(message).toMatchObject([{ type: "text", text: "Hello to you" }]);
    const ended = await post();
    expect(ended.log).toContain("The tests made 7 model calls; 1 of 1 fixtures answered.");
  });
});
