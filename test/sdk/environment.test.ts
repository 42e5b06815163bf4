import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { isRunning } from "../../actions/_shell/process-identity.ts";
import { documentOf, greeting } from "../mock-transport/sample.ts";
import { fakeRunner, laterEnvironment } from "../mock-transport/run-source-phase.ts";
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
    const runner = fakeRunner(JSON.stringify({ ...documentOf(greeting), provider: "any" }));
    const main = await runner.run("main");
    const [pid, instance] = [Number(main.state["pid"]), main.state["instance"] ?? "none"];
    onTestFinished(() => {
      if (isRunning(pid, instance)) process.kill(pid, "SIGKILL");
      runner.remove();
    });
    const { stdout, stderr } = await runClients(main.exported);
    expect(stderr).toBe("");
    const [chat, response, message, ...others] = JSON.parse(stdout);
    expect([chat, response, ...others]).toEqual(Array(6).fill("Hello to you"));
    expect(message).toMatchObject([{ type: "text", text: "Hello to you" }]);
    const ended = await runner.run("post", laterEnvironment(main));
    expect(ended.log).toContain("The tests made 7 model calls; 1 of 1 fixtures answered.");
  });

  test("hold the token for the post step when OpenAI's are not among them", async () => {
    const runner = fakeRunner(JSON.stringify(documentOf(greeting)));
    const main = await runner.run("main", { INPUT_ENV: "google" });
    const [pid, instance] = [Number(main.state["pid"]), main.state["instance"] ?? "none"];
    onTestFinished(() => {
      if (isRunning(pid, instance)) process.kill(pid, "SIGKILL");
      runner.remove();
    });
    expect(main.exported["OPENAI_API_KEY"]).toBeUndefined();
    const ended = await runner.run("post", { INPUT_ENV: "google", ...laterEnvironment(main) });
    expect(ended.log).toContain("[evidence.no-call]");
    const summary = readFileSync(join(main.outputs["evidence"] ?? "", "summary.json"), "utf8");
    expect(JSON.parse(summary)).toMatchObject({ endedBy: "asked" });
  });
});
