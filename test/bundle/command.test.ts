import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { StartMock } from "../../dist/mock.js";
import { readEnvFile } from "../../src/mock-transport/clients/agents/env-file.ts";
import { createDocument, greeting, helloBody } from "../mock-transport/sample.ts";
import { waitUntil } from "../mock-transport/server/start-server.ts";

const root = process.cwd();

describe("the command of the package", () => {
  test.skipIf(process.platform === "win32")(
    "serves, keeps the token to its file, and judges when it is ended",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "mock-transport-"));
      writeFileSync(join(folder, "f.json"), JSON.stringify(createDocument(greeting)));
      const { bin } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
        bin: { [name: string]: string };
      };
      const args = [join(root, bin["testing-actions"] ?? ""), "mock", "--fixtures", "f.json", "--variables", "env"];
      const child = spawn(process.execPath, args, { cwd: folder, env: { PATH: process.env["PATH"] } });
      const said = { stdout: "", stderr: "" };
      for (const name of ["stdout", "stderr"] as const)
        child[name].on("data", (chunk: Buffer) => {
          said[name] += chunk.toString();
        });
      const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
      onTestFinished(async () => {
        child.kill("SIGKILL");
        await ended;
        rmSync(folder, { recursive: true });
      });
      await waitUntil(() => said.stdout.endsWith("\n"));
      const token = readEnvFile(readFileSync(join(folder, "env"), "utf8"), "OPENAI_API_KEY");
      const response = await fetch(`${JSON.parse(said.stdout).urls.openai}/chat/completions`, {
        method: "POST",
        headers: { authorization: `Bearer ${token}` },
        body: JSON.stringify(helloBody),
      });
      expect(response.status).toBe(200);
      child.kill("SIGINT");
      expect(await ended).toBe(0);
      expect(said.stderr).toBe("The tests made one model call; 1 of 1 fixtures answered.\n");
      expect(said.stdout).not.toContain(token);
    },
  );
});

describe("the library of the package", () => {
  test("starts a mock from the bundle, which has its types", async () => {
    const folder = mkdtempSync(join(tmpdir(), "mock-transport-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, "f.json"), JSON.stringify(createDocument(greeting)));
    const { startMock } = (await import(join(root, "dist/mock.js"))) as { startMock: StartMock };
    const mock = await startMock({
      inputs: { fixtures: "f.json", "min-calls": "0", "allow-unused": "true" },
      cwd: folder,
    });
    expect(await mock.stop()).toMatchObject({ status: "pass", reason: "ok" });
  });
});
