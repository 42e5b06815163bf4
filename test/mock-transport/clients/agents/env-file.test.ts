import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readEnvFile, renderEnvFile } from "../../../../src/mock-transport/clients/agents/env-file.ts";

const values = {
  PLAIN: "http://127.0.0.1:4000/v1",
  QUOTED: `it's "both"`,
  EXPANDED: "$(touch owned) `id` $HOME \\n",
  LINES: "one\ntwo",
  NONE: "",
};

describe("renderEnvFile", () => {
  test.skipIf(process.platform === "win32")("passes every value to a shell unchanged, and executes nothing", () => {
    const directory = mkdtempSync(join(tmpdir(), "mock-transport-"));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    writeFileSync(join(directory, "env"), renderEnvFile(values));
    const print = `process.stdout.write(JSON.stringify(process.env))`;
    const shown = execFileSync("sh", ["-c", `. ./env && "${process.execPath}" -e '${print}' && ls`], {
      cwd: directory,
    });
    const [json = "", files = ""] = shown.toString().split(/(?<=\})(?=env)/);
    expect(JSON.parse(json)).toMatchObject(values);
    expect(files.trim()).toBe("env");
  });
});

describe("readEnvFile", () => {
  test.each(Object.entries(values).filter(([name]) => name !== "LINES"))("reads %s back", (name, value) => {
    expect(readEnvFile(renderEnvFile(values), name)).toBe(value);
  });

  test("returns an empty text for a missing variable, and for one that only ends with the name", () => {
    expect(readEnvFile(renderEnvFile({ MY_KEY: "a" }), "KEY")).toBe("");
  });
});
