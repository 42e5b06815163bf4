import { describe, expect, test } from "vitest";
import { cutMessage, limitAnnotations, MESSAGE_LIMIT } from "../../actions/_runtime/annotations.ts";
import { fakeHost } from "./fake-host.ts";

const secret = ["Zq8aB3cD", "4eF5gH6i"].join("");

describe("limitAnnotations", () => {
  test("prints a long message whole to the log and cut below the runner's limit in the annotation", () => {
    const { host, seen } = fakeHost();
    const annotations = limitAnnotations(host.log);
    const message = "word ".repeat(MESSAGE_LIMIT / 5 + 1).trim();
    annotations.verdict("error", message);
    const [whole, annotation] = seen.log;
    expect(whole).toEqual({ level: "info", message: `Error: ${message}` });
    expect(annotation?.level).toBe("error");
    expect(annotation?.message.length).toBeLessThanOrEqual(MESSAGE_LIMIT);
  });

  test("prints a message at the limit only as an annotation", () => {
    const { host, seen } = fakeHost();
    limitAnnotations(host.log).verdict("error", "x".repeat(MESSAGE_LIMIT));
    expect(seen.log).toEqual([{ level: "error", message: "x".repeat(MESSAGE_LIMIT) }]);
  });

  test("never cuts a message inside a word, because half a value is not masked", () => {
    for (let before = MESSAGE_LIMIT - 80; before < MESSAGE_LIMIT; before += 1) {
      const cut = cutMessage(`${"x ".repeat(before / 2)}${secret} and so on ${"y ".repeat(100)}`);
      expect(cut.length).toBeLessThanOrEqual(MESSAGE_LIMIT);
      expect(cut.replaceAll(secret, "")).not.toContain(secret.slice(0, 2));
    }
  });

  test("replaces a long message of one word by its length", () => {
    expect(cutMessage(secret.repeat(300))).toMatch(/^A message of 4800 characters\./);
  });
});
