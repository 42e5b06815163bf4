import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createBlobStore } from "../../../local/services/blob-store.ts";

const label = { contentType: "text/plain", fileName: "a.txt" };

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "blobs-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function* toChunks(...texts: readonly string[]): AsyncGenerator<Buffer> {
  for (const text of texts) yield Buffer.from(text);
}

describe("createBlobStore", () => {
  test("keeps the compared bytes when an earlier write ends later", async () => {
    const store = createBlobStore(path.join(folder, "uploads"));
    const target = path.join(folder, "a.txt");
    const id = store.create();
    await store.put(id, toChunks("first"));
    const gate = Promise.withResolvers<void>();
    const slow = store.put(
      id,
      (async function* () {
        await gate.promise;
        yield Buffer.from("other");
      })(),
    );
    await store.seal(id, target, { sizeBytes: 5 }, label);
    gate.resolve();
    await expect(slow).rejects.toMatchObject({ code: "BlobImmutable" });
    expect(await readFile(target, "utf8")).toBe("first");
  });

  test("rejects a write during the comparison of the bytes", async () => {
    const store = createBlobStore(path.join(folder, "uploads"));
    const id = store.create();
    await store.put(id, toChunks("first"));
    const sealed = store.seal(id, path.join(folder, "a.txt"), { sizeBytes: 5 }, label);
    await expect(store.put(id, toChunks("other"))).rejects.toMatchObject({ code: "BlobImmutable" });
    expect(await sealed).toMatchObject({ sizeBytes: 5 });
  });

  test("accepts writes after a rejected seal", async () => {
    const store = createBlobStore(path.join(folder, "uploads"));
    const id = store.create();
    await store.put(id, toChunks("four"));
    const target = path.join(folder, "a.txt");
    await expect(store.seal(id, target, { sizeBytes: 5 }, label)).rejects.toMatchObject({ code: "SizeMismatch" });
    await store.put(id, toChunks("five", "!"));
    expect(await store.seal(id, target, { sizeBytes: 5 }, label)).toMatchObject({ path: target, sizeBytes: 5 });
  });

  test("removes all files of a removed blob", async () => {
    const store = createBlobStore(path.join(folder, "uploads"));
    const id = store.create();
    await store.putBlock(id, "1", toChunks("one"));
    await store.commitBlocks(id, ["1"]);
    await store.seal(id, path.join(folder, "a.txt"), { sizeBytes: 3 }, label);
    await store.remove(id);
    expect((await readdir(folder, { recursive: true })).filter((name) => name !== "uploads")).toEqual([]);
  });

  test("rejects an unknown id", async () => {
    const store = createBlobStore(folder);
    await expect(store.put("../a", toChunks("x"))).rejects.toMatchObject({ status: 404 });
    expect(store.findSealed("../a")).toBeUndefined();
  });
});
