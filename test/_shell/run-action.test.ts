import { describe, expect, test } from "vitest";
import type { Outcome } from "../../actions/_shell/outcome.ts";
import { runAction, runPost } from "../../actions/_shell/run-action.ts";
import { ActionError } from "../../src/contract/action-error.ts";
import { defineAction } from "../../src/contract/define-action.ts";
import { text } from "../../src/contract/field.ts";
import { recordSchema } from "../../src/schema/record.ts";
import { fakeHost } from "./fake-host.ts";

const contract = defineAction({
  name: "sample",
  title: "Sample",
  description: "A sample.",
  branding: { icon: "box", color: "blue" },
  runs: { using: "node" },
  inputs: { password: { description: "A secret.", field: text, secret: true } },
  outputs: { size: { description: "A size." } },
  reasons: {},
});
const passing: Outcome<typeof contract> = {
  verdict: { status: "pass", reason: "ok", text: "All is well." },
  outputs: { size: "1" },
};
const recordIn = (files: Map<string, string>) => recordSchema.parse(JSON.parse([...files.values()].at(-1) ?? ""));

describe("runAction", () => {
  test("writes outputs, summary and a record for a pass, and leaves the exit code alone", async () => {
    const { host, seen } = fakeHost();
    await runAction(contract, async () => passing, host);
    expect(seen.outputs).toMatchObject({
      size: "1",
      verdict: "pass",
      reason: "ok",
      record: "/temp/testing-actions/records/sample-id-1.json",
    });
    expect(seen.summary).toContain("✅ sample: pass");
    expect(recordIn(seen.files)).toMatchObject({ kind: "sample", verdict: "pass", reason: "ok" });
    expect(seen.failed).toBe(false);
  });

  test("writes what was begun and nothing that could be taken for a verdict when a later phase judges", async () => {
    const { host, seen } = fakeHost();
    const withPost = { ...contract, runs: { using: "node", post: true } } as const;
    await runAction(withPost, async () => ({ started: "It listens.", outputs: { size: "1" } }), host);
    expect(seen.outputs).toEqual({ size: "1" });
    expect([...seen.files.keys()]).toEqual([]);
    expect([seen.summary, seen.failed]).toEqual(["", false]);
    expect(seen.log).toEqual([{ level: "info", message: "sample: It listens." }]);
    await runPost(withPost, async () => passing, host);
    expect(recordIn(seen.files)).toMatchObject({ verdict: "pass" });
  });

  test("warns on a skip and does not fail", async () => {
    const { host, seen } = fakeHost();
    await runAction(
      contract,
      async () => ({ ...passing, verdict: { status: "skip", reason: "input.invalid", text: "Not today." } }),
      host,
    );
    expect(seen.log).toEqual([{ level: "warning", message: "sample: Not today. [input.invalid]" }]);
    expect(seen.failed).toBe(false);
  });

  test("masks a secret input before it calls the act", async () => {
    const { host, seen } = fakeHost({ inputs: { password: "hunter2" } });
    const act = async () => {
      expect(seen.masks).toEqual(["hunter2"]);
      return passing;
    };
    await runAction(contract, act, host);
    expect(seen.outputs["verdict"]).toBe("pass");
  });

  test("prints a failure the reader can act on whole, with its code", async () => {
    const { host, seen } = fakeHost();
    await runAction(
      contract,
      () =>
        Promise.reject(new ActionError("file.unreadable", { what: "What happened", why: "Why", fix: "What to do" })),
      host,
    );
    expect(seen.log).toEqual([
      { level: "error", message: "sample: What happened. Why. What to do. [file.unreadable]" },
    ]);
    expect(seen.outputs).toMatchObject({ verdict: "fail", reason: "file.unreadable" });
    expect(seen.failed).toBe(true);
  });

  test.each([new TypeError("holds hunter2"), "hunter2", { secret: "hunter2" }])(
    "withholds the message of an unknown failure",
    async (thrown) => {
      const { host, seen } = fakeHost();
      await runAction(contract, () => Promise.reject(thrown), host);
      expect(JSON.stringify([seen.log, seen.summary, seen.outputs, ...seen.files.values()])).not.toContain("hunter2");
      expect(seen.outputs).toMatchObject({ verdict: "fail", reason: "internal.error" });
      expect(seen.failed).toBe(true);
    },
  );

  test("fails after all when the record cannot be written", async () => {
    const { host, seen } = fakeHost();
    const full = { ...host, files: { ...host.files, write: () => Promise.reject(new Error("ENOSPC")) } };
    await runAction(contract, async () => passing, full);
    expect(seen.outputs["verdict"]).toBe("fail");
    expect(seen.failed).toBe(true);
  });

  test("shows at most ten errors: the verdict's and nine findings", async () => {
    const findings = Array.from({ length: 12 }, (_, index) => ({
      rule: "some-rule",
      message: `Finding ${index}`,
      location: { path: "a.ts", line: index + 1 },
    }));
    const { host, seen } = fakeHost();
    await runAction(
      contract,
      async () => ({ ...passing, verdict: { status: "fail", reason: "input.invalid", text: "Bad.", findings } }),
      host,
    );
    expect(seen.log.filter(({ level }) => level === "error")).toHaveLength(10);
  });

  test("decides nothing when the act leaves that to a later phase", async () => {
    const { host, seen } = fakeHost();
    await runAction(contract, async () => undefined, host);
    expect(seen).toMatchObject({ outputs: {}, summary: "", failed: false });
  });
});

describe("runPost", () => {
  test("says nothing again when the main phase refused the inputs", async () => {
    const { host, seen } = fakeHost({ state: { "inputs-accepted": "" } });
    await runPost(contract, () => Promise.reject(new Error("never called")), host);
    expect(seen).toMatchObject({ log: [], summary: "", failed: false });
  });

  test("fails the step when the post phase does", async () => {
    const { host, seen } = fakeHost({ state: {} });
    await runPost(contract, async () => ({ verdict: { status: "fail", reason: "input.invalid", text: "Bad." } }), host);
    expect(seen.failed).toBe(true);
    expect(recordIn(seen.files)).toMatchObject({ verdict: "fail" });
  });
});
