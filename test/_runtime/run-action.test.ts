import { describe, expect, test } from "vitest";
import type { Outcome } from "../../actions/_runtime/outcome.ts";
import { runAction, runPost } from "../../actions/_runtime/run-action.ts";
import { ActionError } from "../../src/contract/action-error.ts";
import { defineAction } from "../../src/contract/define-action.ts";
import { text } from "../../src/contract/field.ts";
import { recordSchema } from "../../src/schema/record.ts";
import { escapeMarkdown } from "../../src/text/markdown.ts";
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

  test("writes no verdict when a later phase judges", async () => {
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

  test("prints an ActionError whole, with its code", async () => {
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
    "withholds the message of an unexpected error",
    async (thrown) => {
      const { host, seen } = fakeHost();
      await runAction(contract, () => Promise.reject(thrown), host);
      expect(JSON.stringify([seen.log, seen.summary, seen.outputs, ...seen.files.values()])).not.toContain("hunter2");
      expect(seen.outputs).toMatchObject({ verdict: "fail", reason: "internal.error" });
      expect(seen.failed).toBe(true);
    },
  );

  test.each(["EISDIR", "EACCES", "ENOSPC", "ERR_INVALID_ARG_TYPE"])(
    "prints the system's code %s of an unexpected error without its message",
    async (code) => {
      const { host, seen } = fakeHost();
      await runAction(contract, () => Promise.reject(Object.assign(new Error("holds hunter2"), { code })), host);
      expect(seen.log.at(-1)).toEqual({
        level: "error",
        message: `sample: Unexpected Error (code ${code}); message withheld because it may contain a secret. [internal.error]`,
      });
    },
  );

  test.each(["hunter2", "Ehunter2", "E HUNTER2", "AKIAHUNTER2", "ERR_hunter2", 2, undefined])(
    "does not print the code %s, which is not a system code",
    async (code) => {
      const { host, seen } = fakeHost();
      await runAction(contract, () => Promise.reject(Object.assign(new Error("holds hunter2"), { code })), host);
      expect(seen.log.at(-1)?.message).toBe(
        "sample: Unexpected Error; message withheld because it may contain a secret. [internal.error]",
      );
    },
  );

  test("prints the system's code when the verdict cannot be reported", async () => {
    const { host, seen } = fakeHost();
    const setOutput = () => {
      throw Object.assign(new Error("holds hunter2"), { code: "ENOSPC" });
    };
    await runAction(contract, async () => passing, { ...host, runner: { ...host.runner, setOutput } });
    expect(seen.log.at(-1)?.message).toMatch(/^Unexpected Error \(code ENOSPC\); .+ \[internal\.error\]$/);
    expect(seen.failed).toBe(true);
  });

  test("fails when the record cannot be written", async () => {
    const { host, seen } = fakeHost();
    const full = { ...host, files: { ...host.files, write: () => Promise.reject(new Error("ENOSPC")) } };
    await runAction(contract, async () => passing, full);
    expect(seen.outputs["verdict"]).toBe("fail");
    expect(seen.failed).toBe(true);
  });

  test("shows at most ten annotations of a kind, the verdict first, and prints all messages to the log", async () => {
    const findings = Array.from({ length: 30 }, (_, index) => ({
      rule: "some-rule",
      message: `Finding ${index} of 30`,
      location: { path: "a.ts", line: index + 1 },
    }));
    const { host, seen } = fakeHost();
    const act = async (_: unknown, { log }: typeof host) => {
      for (let index = 0; index < 50; index += 1) {
        log.warning(`Warning ${index} of 50`);
        log.notice(`Notice ${index} of 50`);
      }
      return { ...passing, verdict: { status: "fail", reason: "input.invalid", text: "Bad.", findings } } as const;
    };
    await runAction(contract, act, host);
    const of = (level: string) => seen.log.filter((line) => line.level === level).map(({ message }) => message);
    for (const level of ["error", "warning", "notice"]) expect(of(level).length).toBeLessThanOrEqual(10);
    expect(of("error").slice(0, 2)).toEqual(["sample: Bad. [input.invalid]", "Finding 0 of 30 [some-rule]"]);
    const all = seen.log.map(({ message }) => message);
    const said = [
      ...findings.map(({ message }) => message),
      ...Array.from({ length: 50 }, (_, index) => [`Warning ${index} of 50`, `Notice ${index} of 50`]).flat(),
    ];
    expect(said.filter((message) => !all.some((line) => line.includes(message)))).toEqual([]);
    expect(all).toContain("Error: a.ts:30: Finding 29 of 30 [some-rule]");
    expect(all.at(-1)).toMatch(/^\d+ more messages are only in this log/);
  });

  test("reserves an annotation for the verdict when an act prints many warnings", async () => {
    const { host, seen } = fakeHost();
    const act = async (_: unknown, { log }: typeof host) => {
      for (let index = 0; index < 50; index += 1) log.warning(`Warning ${index}`);
      return { ...passing, verdict: { status: "skip", reason: "input.invalid", text: "Not today." } } as const;
    };
    await runAction(contract, act, host);
    const warnings = seen.log.filter(({ level }) => level === "warning");
    expect(warnings).toHaveLength(10);
    expect(warnings.at(-1)?.message).toBe("sample: Not today. [input.invalid]");
  });

  test("mentions no further messages when all were shown", async () => {
    const { host, seen } = fakeHost();
    await runAction(contract, async () => passing, host);
    expect(seen.log).toEqual([{ level: "info", message: "sample: All is well." }]);
  });

  test("hides a known value in everything that an act writes", async () => {
    const value = ["hunter2", "hunter2*_"].join("-");
    const { host, seen } = fakeHost({ inputs: { password: value }, environment: { MY_TOKEN: `x${value}y` } });
    const act = async (_: unknown, { log }: typeof host) => {
      log.warning(`a ${value}`);
      log.debug(value);
      return {
        verdict: {
          status: "fail" as const,
          reason: "input.invalid" as const,
          text: `The ${value}.`,
          findings: [{ rule: "a", message: value }],
        },
        outputs: { size: value },
        summary: escapeMarkdown(`x${value}y`),
        record: { observations: [{ name: value, status: "bad" as const }] },
      } satisfies Outcome<typeof contract>;
    };
    await runAction(contract, act, host);
    const written = JSON.stringify([seen.log, seen.summary, seen.outputs, ...seen.files.values()]);
    expect(written).not.toContain("hunter2");
    expect(recordIn(seen.files).observations[0]?.name).toBe("***");
  });

  test("rejects an input that the contract does not declare, masks it first, and calls no act", async () => {
    const { host, seen } = fakeHost({ inputs: { pasword: "hunter2", sizes: "true" } });
    await runAction(contract, () => Promise.reject(new Error("never called")), host);
    expect(seen.masks[0]).toBe("hunter2");
    expect(seen.masks).not.toContain("true");
    expect(seen.outputs).toMatchObject({ verdict: "fail", reason: "input.invalid" });
    expect(seen.log[0]?.message).toBe(
      "sample: `pasword` is not an input of this action. Did you mean `password`? `sizes` is not an input of this action. The inputs are `password`. Correct the `with:` block of this step. [input.invalid]",
    );
  });

  test("decides nothing when the act leaves the decision to a later phase", async () => {
    const { host, seen } = fakeHost();
    await runAction(contract, async () => undefined, host);
    expect(seen).toMatchObject({ outputs: {}, summary: "", failed: false });
  });
});

describe("runPost", () => {
  test("prints the system's code of an unexpected error", async () => {
    const { host, seen } = fakeHost({ state: {} });
    const failure = Object.assign(new Error("holds hunter2"), { code: "EACCES" });
    await runPost(contract, () => Promise.reject(failure), host);
    expect(seen.log.at(-1)?.message).toContain("Unexpected Error (code EACCES);");
  });

  test("limits annotations again, because the runner counts each phase separately", async () => {
    const { host, seen } = fakeHost({ state: {} });
    const act = async (_: unknown, { log }: typeof host) => {
      for (let index = 0; index < 50; index += 1) log.warning(`Warning ${index}`);
      return undefined;
    };
    await runPost(contract, act, host);
    expect(seen.log.filter(({ level }) => level === "warning")).toHaveLength(9);
  });

  test("prints nothing when the main phase rejected the inputs", async () => {
    const { host, seen } = fakeHost({ state: { "inputs-accepted": "" } });
    await runPost(contract, () => Promise.reject(new Error("never called")), host);
    expect(seen).toMatchObject({ log: [], summary: "", failed: false });
  });

  test("fails the step when the post phase fails", async () => {
    const { host, seen } = fakeHost({ state: {} });
    await runPost(contract, async () => ({ verdict: { status: "fail", reason: "input.invalid", text: "Bad." } }), host);
    expect(seen.failed).toBe(true);
    expect(recordIn(seen.files)).toMatchObject({ verdict: "fail" });
  });
});
