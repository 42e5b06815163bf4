import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { redact } from "../../src/redact/redact.ts";
import { createRedactor, scan } from "../../src/redact/redactor.ts";
import { type HeavyText, heavyTexts } from "./heavy-texts.ts";

const SIZE_BYTES = 100_000;
/** Time that a run may take beyond its share, in milliseconds, for other work of the machine. */
const SLACK_MS = 150;
/** Memory for objects that a process may use for 32 MB of evidence, in MiB, without the bytes. */
const HEAP_MIB = 96;

/** Processor time of the faster of two runs, in milliseconds. No part of a value may be left. */
function measure(bytes: Uint8Array, { values, short = [] }: HeavyText): number {
  const redactor = createRedactor(
    values,
    short.map((value) => ({ name: "LOGIN_PIN", value })),
  );
  const runs = [0, 1].map(() => {
    const before = process.cpuUsage();
    const left = scan(redact(bytes, redactor).bytes, redactor).length;
    const { user, system } = process.cpuUsage(before);
    expect(left).toBe(0);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

describe("redact, of heavy texts", () => {
  test.each(heavyTexts)("takes twice the time for twice the bytes: $name", (heavy) => {
    const once = measure(heavy.write(SIZE_BYTES), heavy);
    const twice = measure(heavy.write(2 * SIZE_BYTES), heavy);
    expect(twice).toBeLessThan(3 * once + SLACK_MS);
    expect(once).toBeLessThan(2_000);
  });

  test.each([
    { name: "zeros that hold a secret of zeros", write: 'Buffer.alloc(32e6, "0")' },
    { name: "values that do not touch", write: 'Buffer.alloc(32e6, "00000000x")' },
    { name: "single zeros", write: 'Buffer.alloc(32e6, "0 ")' },
    { name: "a list of numbers in JSON", write: 'Buffer.from("[" + "00000000,".repeat(32e5) + "1]")' },
  ])("needs little memory for 32 MB: $name", ({ write }) => {
    const script = `
      const { redactFile, scanFile } = await import("./src/redact/redact-file.ts");
      const { createRedactor } = await import("./src/redact/redactor.ts");
      const { isClean } = await import("./src/upload-evidence/verify.ts");
      const { createZipMember, zip } = await import("./src/upload-evidence/zip.ts");
      const redactor = createRedactor(["00000000"]);
      const { bytes } = redactFile(${write}, redactor);
      const file = { path: "a", bytes };
      console.log(scanFile(bytes, redactor).length, isClean(zip([createZipMember("a", bytes)]), [file], redactor));
    `;
    const flags = [`--max-old-space-size=${HEAP_MIB}`, "--input-type=module", "--eval", script];
    expect(execFileSync(process.execPath, flags, { encoding: "utf8" }).trim()).toBe("0 true");
  });
});
