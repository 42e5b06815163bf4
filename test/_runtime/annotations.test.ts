import { describe, expect, test } from "vitest";
import { cutMessage, limitAnnotations, MESSAGE_LIMIT } from "../../actions/_runtime/annotations.ts";
import { fakeHost } from "./fake-host.ts";

const secret = ["Zq8aB3cD", "4eF5gH6i"].join("");

describe("a long message", () => {
  test("is whole in the log, and an annotation below the runner's limit", () => {
    const { host, seen } = fakeHost();
    const annotations = limitAnnotations(host.log);
    const message = "word ".repeat(MESSAGE_LIMIT / 5 + 1).trim();
    annotations.verdict("error", message);
    const [whole, annotation] = seen.log;
    expect(whole).toEqual({ level: "info", message: `Error: ${message}` });
    expect(annotation?.level).toBe("error");
    expect(annotation?.message.length).toBeLessThanOrEqual(MESSAGE_LIMIT);
  });

  test("is one annotation and nothing else at the limit", () => {
    const { host, seen } = fakeHost();
    limitAnnotations(host.log).verdict("error", "x".repeat(MESSAGE_LIMIT));
    expect(seen.log).toEqual([{ level: "error", message: "x".repeat(MESSAGE_LIMIT) }]);
  });

  test("is never cut inside of a word, because half a value is no longer masked", () => {
    for (let before = MESSAGE_LIMIT - 80; before < MESSAGE_LIMIT; before += 1) {
      const cut = cutMessage(`${"x ".repeat(before / 2)}${secret} and so on ${"y ".repeat(100)}`);
      expect(cut.length).toBeLessThanOrEqual(MESSAGE_LIMIT);
      expect(cut.replaceAll(secret, "")).not.toContain(secret.slice(0, 2));
    }
  });

  test("is replaced by its length when it is a single word", () => {
    expect(cutMessage(secret.repeat(300))).toMatch(/^A message of 4800 characters\./);
  });
});
