import { mkdtemp, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { MAX_CACHE_KEY_LENGTH } from "../../../local/services/cache-service.ts";
import { type Services, startServices } from "../../../local/services/server.ts";
import { callService, PUT_BLOB, send } from "./raw-client.ts";

let folder: string;
let services: Services;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "services-"));
  services = await startServices({ folder });
});

afterEach(async () => {
  await services.close();
  await rm(folder, { recursive: true, force: true });
});

describe("the cache service", () => {
  const entry = { key: "npm-1", version: "v1" };

  test("does not find an entry that is only reserved", async () => {
    await callService(services, "CacheService/CreateCacheEntry", entry);
    const { body } = await callService(services, "CacheService/GetCacheEntryDownloadURL", entry);
    expect(body).toEqual({ ok: false, signed_download_url: "", matched_key: "" });
  });

  test("reserves a key once per version", async () => {
    await callService(services, "CacheService/CreateCacheEntry", entry);
    expect(await callService(services, "CacheService/CreateCacheEntry", entry)).toMatchObject({ status: 409 });
    expect(await callService(services, "CacheService/CreateCacheEntry", { ...entry, version: "v2" })).toMatchObject({
      status: 200,
    });
  });

  test("rejects the finalisation of another size than arrived, and of a key that was not reserved", async () => {
    const { body } = await callService(services, "CacheService/CreateCacheEntry", entry);
    await send(String(body["signed_upload_url"]), { ...PUT_BLOB, body: "1234" });
    const finalise = (fields: object) =>
      callService(services, "CacheService/FinalizeCacheEntryUpload", { ...entry, ...fields });
    expect(await finalise({ size_bytes: "5" })).toMatchObject({ status: 400 });
    expect(await finalise({ key: "other", size_bytes: "4" })).toMatchObject({ status: 404 });
    expect(await finalise({ size_bytes: "4" })).toMatchObject({ status: 200, body: { ok: true, entry_id: "1" } });
  });

  test("stores a key that looks like a path inside its directory", async () => {
    const key = "../../escape/../x";
    const { body } = await callService(services, "CacheService/CreateCacheEntry", { ...entry, key });
    await send(String(body["signed_upload_url"]), { ...PUT_BLOB, body: "x" });
    await callService(services, "CacheService/FinalizeCacheEntryUpload", { ...entry, key, size_bytes: "1" });
    expect(await readdir(path.join(folder, "cache"))).toEqual(["1-..-..-escape-..-x"]);
  });

  test.each([
    { name: "an empty key", fields: { key: "" } },
    { name: "a key with a comma", fields: { key: "a,b" } },
    { name: "a key one character too long", fields: { key: "k".repeat(MAX_CACHE_KEY_LENGTH + 1) } },
    { name: "a version that is not a word", fields: { version: "../v" } },
  ])("rejects $name", async ({ fields }) => {
    expect(await callService(services, "CacheService/CreateCacheEntry", { ...entry, ...fields })).toMatchObject({
      status: 400,
    });
  });

  test("looks up ten keys and rejects an eleventh", async () => {
    const look = (count: number) =>
      callService(services, "CacheService/GetCacheEntryDownloadURL", {
        ...entry,
        restore_keys: Array(count).fill("k"),
      });
    expect(await look(9)).toMatchObject({ status: 200 });
    expect(await look(10)).toMatchObject({ status: 400 });
  });
});
