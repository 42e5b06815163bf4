import { describe, expect, test } from "vitest";
import { ActionError } from "../../src/contract/action-error.ts";
import { parseWaivers } from "../../src/waivers/parse-waivers.ts";

const now = new Date("2026-11-21T23:59:59Z");
const entry = (fields: { readonly [key: string]: string | undefined } = {}) => {
  const all = {
    what: "OPENAI_API_KEY",
    reason: "credential.rejected",
    owner: "octocat",
    issue: "https://example.com/issues/1",
    expires: "2026-12-01",
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [`    ${key}: ${value}`]));
  return `schemaVersion: 1\nwaivers:\n  -\n${lines.join("\n")}\n`;
};
const readCode = (text: string) => {
  try {
    parseWaivers(".testing/waivers.yml", text, now);
    return "accepted";
  } catch (error) {
    return error instanceof ActionError ? error.code : "another error";
  }
};

describe("parseWaivers", () => {
  test("parses an entry and whether it is in force", () => {
    expect(parseWaivers("w.yml", entry(), now)).toEqual([
      {
        what: "OPENAI_API_KEY",
        reason: "credential.rejected",
        owner: "octocat",
        issue: "https://example.com/issues/1",
        expires: "2026-12-01",
        isInForce: true,
      },
    ]);
  });

  test.each([
    { expires: "2026-11-21", isInForce: true },
    { expires: "2026-11-20", isInForce: false },
    { expires: "2024-02-29", isInForce: false },
  ])("decides at the day's last second whether a waiver until $expires is in force", ({ expires, isInForce }) => {
    expect(parseWaivers("w.yml", entry({ expires }), now)[0]?.isInForce).toBe(isInForce);
  });

  test.each([
    { name: "30 days from today", text: entry({ expires: "2026-12-21" }), code: "accepted" },
    { name: "31 days from today", text: entry({ expires: "2026-12-22" }), code: "waiver.over-cap" },
    { name: "no owner", text: entry({ owner: undefined }), code: "waiver.ownerless" },
    { name: "an empty owner", text: entry({ owner: '" "' }), code: "waiver.ownerless" },
    { name: "no issue", text: entry({ issue: undefined }), code: "waiver.ownerless" },
    { name: "an issue that is no address", text: entry({ issue: "soon" }), code: "waiver.invalid" },
    { name: "an issue that runs a script", text: entry({ issue: "javascript:alert(1)" }), code: "waiver.invalid" },
    { name: "no expiry", text: entry({ expires: undefined }), code: "waiver.invalid" },
    { name: "a day that does not exist", text: entry({ expires: "2026-02-30" }), code: "waiver.invalid" },
    { name: "an unknown key", text: entry({ forever: "true" }), code: "waiver.invalid" },
    { name: "no schema version", text: "waivers: []", code: "waiver.invalid" },
    { name: "broken YAML", text: "waivers: [", code: "waiver.invalid" },
    { name: "another document", text: "- 1", code: "waiver.invalid" },
    { name: "an empty list", text: "schemaVersion: 1\nwaivers: []", code: "accepted" },
    {
      name: "aliases that would grow without end",
      text: `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d]`,
      code: "waiver.invalid",
    },
  ])("reports $code for $name", ({ text, code }) => {
    expect(readCode(text)).toBe(code);
  });
});
