import { describe, expect, test } from "vitest";
import { cleanDeep, createCleaner } from "../../../src/mock-transport/record/create-cleaner.ts";
import { createRedactor } from "../../../src/redact/redactor.ts";

const secret = ["hunter2", "correct", "horse"].join("-");
const { clean, toMatch } = createCleaner([createRedactor([secret])]);
const join = (...parts: readonly string[]) => parts.join("");

describe("clean", () => {
  test.each([
    { name: "a known value", text: `it is ${secret}.`, cleaned: "it is __REDACTED-value__." },
    {
      name: "a key of OpenAI",
      text: `with ${join("sk-", "proj-Ab3dEf6hIj9kLm2nOp5q")} here`,
      cleaned: "with __REDACTED-id__ here",
    },
    {
      name: "a key that an error masks in part",
      text: `provided: ${join("sk-", "proj-")}********Ab3d.`,
      cleaned: "provided: __REDACTED-id__.",
    },
    { name: "a key of Google", text: join("AI", "za", "SyA1b2C3d4E5f6G7h8I9j0K1l2"), cleaned: "__REDACTED-id__" },
    { name: "a bearer token", text: join("Bea", "rer abcdef1234567890abcdef"), cleaned: "__REDACTED-id__" },
    {
      name: "a signed token",
      text: join("ey", "JhbGciOiJIUzI1NiJ9", ".eyJzdWIiOiIxMjM0NTY3", ".c2ln"),
      cleaned: "__REDACTED-id__",
    },
    {
      name: "an organization",
      text: "in organization org-Ab12Cd34Ef56Gh78 on",
      cleaned: "in organization __REDACTED-id__ on",
    },
    {
      name: "an id of an answer",
      text: "chatcmpl-Bk7Qm2Vx9Lt4, resp_0a1b2c3d4e5f6071",
      cleaned: "__REDACTED-id__, __REDACTED-id__",
    },
    {
      name: "a personal home directory",
      text: "/home/alice/x and /Users/bob/y and C:\\Users\\Eve\\z",
      cleaned: "/home/user/x and /Users/user/y and C:\\Users\\user\\z",
    },
  ])("removes $name", ({ text, cleaned }) => {
    expect(clean(text)).toBe(cleaned);
  });

  test.each([
    "the task-list of run_everything_now",
    "call_back_later and user-friendly message",
    "/home/runner/work/a and /home/user/b",
    "sk-learn is a library",
    "msg_short1",
  ])("keeps %j unchanged", (text) => {
    expect(clean(text)).toBe(text);
  });
});

describe("toMatch", () => {
  test("returns a text without secrets whole", () => {
    expect(toMatch("Say hello")).toBe("Say hello");
  });

  test("returns the longest stretch without secrets", () => {
    expect(toMatch(`Read /home/alice/notes.txt, log in with ${secret} and stop.`)).toEqual({
      contains: "/notes.txt, log in with ",
    });
  });

  test("returns nothing when too little is left", () => {
    expect(toMatch(`a ${secret} b`)).toBeUndefined();
  });
});

describe("cleanDeep", () => {
  test("cleans texts at any depth and keeps everything else", () => {
    const value = { a: [secret, 1, null, { b: secret }], c: true };
    expect(cleanDeep(value, clean)).toEqual({
      a: ["__REDACTED-value__", 1, null, { b: "__REDACTED-value__" }],
      c: true,
    });
  });
});
