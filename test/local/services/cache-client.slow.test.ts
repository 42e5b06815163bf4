import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTempServices, type TempServices } from "./temp-services.ts";

let setup: TempServices;

beforeAll(async () => {
  setup = await startTempServices("cache", "deps");
});

afterAll(() => setup.close());

async function save(key: string, content: string | Buffer): Promise<number> {
  await writeFile(path.join(setup.workspace, "deps", "content"), content);
  return await setup.client.value<number>("saveCache", ["deps"], key);
}

async function restore(
  key: string,
  restoreKeys: string[] = [],
): Promise<{ key: string | undefined; content: Buffer | undefined }> {
  const file = path.join(setup.workspace, "deps", "content");
  await rm(file, { force: true });
  const matched = await setup.client.value<string | undefined>("restoreCache", ["deps"], key, restoreKeys);
  return { key: matched, content: existsSync(file) ? await readFile(file) : undefined };
}

describe("the unmodified @actions/cache client", () => {
  test("misses when nothing was saved", async () => {
    expect(await restore("npm-a")).toEqual({ key: undefined, content: undefined });
  });

  test("restores by the exact key, in one request and byte for byte", async () => {
    const content = randomBytes(9 * 1024 * 1024);
    expect(await save("npm-a", content)).toBe(1);
    const restored = await restore("npm-a");
    expect(restored.key).toBe("npm-a");
    expect(restored.content?.equals(content)).toBe(true);
  });

  test("restores the newest entry that begins with a restore key", async () => {
    await save("npm-b1", "older");
    await save("npm-b2", "newer");
    expect(await restore("npm-none", ["yarn-", "npm-b"])).toEqual({ key: "npm-b2", content: Buffer.from("newer") });
  });

  test("prefers an exact restore key to a newer entry that begins with it", async () => {
    expect((await restore("npm-none", ["npm-b1"])).key).toBe("npm-b1");
    await save("npm-b1x", "newest");
    expect((await restore("npm-none", ["npm-b1"])).key).toBe("npm-b1");
  });

  test("misses when only the version, that is the paths, differs", async () => {
    await mkdir(path.join(setup.workspace, "other"), { recursive: true });
    expect(await setup.client.value("restoreCache", ["other"], "npm-a")).toBeUndefined();
  });

  test("does not save a key twice, and keeps the first entry", async () => {
    expect(await save("npm-b1", "replaced")).toBe(-1);
    expect(setup.client.output()).toContain("another job may be creating this cache");
    expect((await restore("npm-b1")).content?.toString()).toBe("older");
  });

  test("leaves nothing incomplete when every save ended", () => {
    expect(setup.services.incomplete()).toEqual([]);
  });
});
