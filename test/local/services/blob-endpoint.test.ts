import { existsSync } from "node:fs";
import { mkdtemp, open, readdir, readFile, rm } from "node:fs/promises";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { MAX_BLOCK_BYTES } from "../../../local/services/blob-endpoint.ts";
import { type Services, startServices } from "../../../local/services/server.ts";
import { callService, createArtifact, PUT_BLOB, send, storeArtifact } from "./raw-client.ts";

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

describe("a signed URL", () => {
  const changes: readonly { name: string; change: (url: URL) => void }[] = [
    { name: "no signature", change: (url) => url.searchParams.delete("sig") },
    {
      name: "a shorter signature",
      change: (url) => url.searchParams.set("sig", url.searchParams.get("sig")?.slice(4) ?? ""),
    },
    {
      name: "a later expiry",
      change: (url) => url.searchParams.set("se", `${Number(url.searchParams.get("se")) + 1}`),
    },
    { name: "an expiry that is not a number", change: (url) => url.searchParams.set("se", "never") },
    {
      name: "another blob",
      change: (url) => (url.pathname = url.pathname.replace(/.$/, (char) => (char === "0" ? "1" : "0"))),
    },
    { name: "a path above", change: (url) => (url.pathname = `${url.pathname}/../../../artifacts.json`) },
  ];

  test.each(changes)("is rejected with $name", async ({ change }) => {
    const url = new URL((await storeArtifact(services, "a.txt", "x")).readUrl);
    change(url);
    const reply = await send(url.href);
    expect(reply.status).toBe(403);
    expect(reply.headers["x-ms-error-code"]).toBe("AuthenticationFailed");
  });

  test("for reads does not permit writes, nor the reverse", async () => {
    const { readUrl, uploadUrl } = await storeArtifact(services, "a.txt", "x");
    expect((await send(readUrl, { ...PUT_BLOB, body: "y" })).status).toBe(403);
    expect((await send(uploadUrl)).status).toBe(403);
    const asWrite = new URL(readUrl);
    asWrite.searchParams.set("sp", "write");
    expect((await send(asWrite.href, { ...PUT_BLOB, body: "y" })).status).toBe(403);
  });

  test("does not write once the artifact is finalised", async () => {
    const { readUrl, uploadUrl } = await storeArtifact(services, "a.txt", "first");
    expect((await send(uploadUrl, { ...PUT_BLOB, body: "second" })).status).toBe(409);
    expect((await send(`${uploadUrl}&comp=block&blockid=QQ==`, { method: "PUT", body: "second" })).status).toBe(409);
    expect((await send(`${uploadUrl}&comp=blocklist`, { method: "PUT", body: "<BlockList></BlockList>" })).status).toBe(
      409,
    );
    expect((await send(readUrl)).body).toBe("first");
  });

  test("does not read once the artifact is deleted", async () => {
    const { readUrl } = await storeArtifact(services, "a.txt", "x");
    await callService(services, "ArtifactService/DeleteArtifact", { name: "a.txt" });
    expect((await send(readUrl)).status).toBe(404);
  });

  test("permits no other method", async () => {
    const { readUrl } = await storeArtifact(services, "a.txt", "x");
    expect((await send(readUrl, { method: "DELETE" })).status).toBe(405);
  });
});

describe("a read", () => {
  const content = "0123456789";

  test.each([
    { range: "bytes=0-0", body: "0", contentRange: "bytes 0-0/10" },
    { range: "bytes=2-4", body: "234", contentRange: "bytes 2-4/10" },
    { range: "bytes=7-", body: "789", contentRange: "bytes 7-9/10" },
    { range: "bytes=8-99", body: "89", contentRange: "bytes 8-9/10" },
    { range: "bytes=-3", body: "789", contentRange: "bytes 7-9/10" },
    { range: "bytes=-99", body: content, contentRange: "bytes 0-9/10" },
  ])("of $range returns that part", async ({ range, body, contentRange }) => {
    const { readUrl } = await storeArtifact(services, "a.txt", content);
    for (const header of ["range", "x-ms-range"]) {
      const reply = await send(readUrl, { headers: { [header]: range } });
      expect(reply).toMatchObject({ status: 206, body, headers: { "content-range": contentRange } });
    }
  });

  test.each(["bytes=10-", "bytes=99-100", "bytes=-0"])("of %s is unsatisfiable", async (range) => {
    const { readUrl } = await storeArtifact(services, "a.txt", content);
    const reply = await send(readUrl, { headers: { range } });
    expect(reply).toMatchObject({ status: 416, headers: { "content-range": "bytes */10" } });
  });

  test.each(["bytes=4-2", "bytes=-", "bytes=a-b", "items=0-1", "bytes=0-1,3-4"])(
    "ignores the range %s",
    async (range) => {
      const { readUrl } = await storeArtifact(services, "a.txt", content);
      expect(await send(readUrl, { headers: { range } })).toMatchObject({ status: 200, body: content });
    },
  );

  test("of an empty blob returns no bytes, and every range of it is unsatisfiable", async () => {
    const { readUrl } = await storeArtifact(services, "a.txt", "");
    expect(await send(readUrl)).toMatchObject({ status: 200, body: "", headers: { "content-length": "0" } });
    expect((await send(readUrl, { headers: { range: "bytes=0-" } })).status).toBe(416);
  });

  test("by HEAD returns the size without the bytes", async () => {
    const { readUrl } = await storeArtifact(services, "a.txt", content);
    const reply = await send(readUrl, { method: "HEAD" });
    expect(reply).toMatchObject({
      status: 200,
      body: "",
      headers: { "content-length": "10", "x-ms-blob-type": "BlockBlob" },
    });
  });

  test("escapes the file name in the header", async () => {
    const { readUrl } = await storeArtifact(services, "é;%22.txt", "x");
    expect((await send(readUrl)).headers["content-disposition"]).toBe(
      `attachment; filename="_;_22.txt"; filename*=UTF-8''%C3%A9%3B%2522.txt`,
    );
  });
});

describe("an upload in blocks", () => {
  const block = (url: string, id: string, body: string | Buffer) =>
    send(`${url}&comp=block&blockid=${encodeURIComponent(Buffer.from(id).toString("base64"))}`, {
      method: "PUT",
      body,
    });
  const commit = (url: string, ids: readonly string[]) =>
    send(`${url}&comp=blocklist`, {
      method: "PUT",
      body: `<?xml version="1.0"?><BlockList>${ids.map((id) => `<Latest>${Buffer.from(id).toString("base64")}</Latest>`).join("")}</BlockList>`,
    });

  test("joins the blocks in the order of the list, and replaces a block that is put twice", async () => {
    const url = await createArtifact(services, "a.txt", { mime_type: "text/plain" });
    for (const [id, body] of [
      ["2", "two"],
      ["1", "old"],
      ["1", "one"],
      ["unused", "x"],
    ] as const)
      await block(url, id, body);
    expect((await commit(url, ["1", "2"])).status).toBe(201);
    expect((await commit(url, ["1", "2"])).status).toBe(201);
    await callService(services, "ArtifactService/FinalizeArtifact", { name: "a.txt", size: "6" });
    expect(await readFile(path.join(folder, "artifacts", "a.txt"), "utf8")).toBe("onetwo");
    expect(await readdir(path.join(folder, "uploads"))).toEqual([]);
  });

  test.each([
    { name: "a block that was not put", ids: ["1", "2"] },
    { name: "a block twice", ids: ["1", "1"] },
  ])("is rejected when the list names $name", async ({ ids }) => {
    const url = await createArtifact(services, "a.txt");
    await block(url, "1", "one");
    const reply = await commit(url, ids);
    expect(reply).toMatchObject({ status: 400, headers: { "x-ms-error-code": "InvalidBlockList" } });
  });

  test("is rejected when the list is not XML, a block has no id, or the blob is not a block blob", async () => {
    const url = await createArtifact(services, "a.txt");
    expect((await send(`${url}&comp=blocklist`, { method: "PUT", body: "[]" })).status).toBe(400);
    expect((await send(`${url}&comp=block`, { method: "PUT", body: "x" })).status).toBe(400);
    expect((await send(`${url}&comp=block&blockid=${"A".repeat(89)}`, { method: "PUT", body: "x" })).status).toBe(400);
    expect((await send(url, { method: "PUT", headers: { "x-ms-blob-type": "PageBlob" }, body: "x" })).status).toBe(400);
    expect((await send(`${url}&comp=lease`, { ...PUT_BLOB, body: "x" })).status).toBe(400);
  });

  test("writes no file outside its own directory, for any block id", async () => {
    const url = await createArtifact(services, "a.txt");
    expect((await send(`${url}&comp=block&blockid=..%2F..%2F..%2Fescaped`, { method: "PUT", body: "x" })).status).toBe(
      201,
    );
    expect((await readdir(folder, { recursive: true })).filter((name) => name.includes("escaped"))).toEqual([]);
  });

  test("is rejected at once when the declared length exceeds the limit", async () => {
    const url = await createArtifact(services, "a.txt");
    const reply = await new Promise<string>((resolve) => {
      const { port, pathname, search, host } = new URL(url);
      const socket = net.connect(Number(port), "127.0.0.1");
      socket.on("data", (data) => resolve(data.toString()));
      const head = `PUT ${pathname}${search} HTTP/1.1\r\nhost: ${host}\r\nx-ms-blob-type: BlockBlob\r\n`;
      socket.write(`${head}content-length: ${MAX_BLOCK_BYTES + 1}\r\n\r\n`);
    });
    expect(reply).toContain("413");
  });
});

describe("a full disk", () => {
  test.skipIf(!existsSync("/dev/full"))("returns 507 and is listed as incomplete", async () => {
    await services.close();
    services = await startServices({ folder, openNew: () => open("/dev/full", "w") });
    const url = await createArtifact(services, "logs");
    const reply = await send(`${url}&comp=block&blockid=QQ==`, { method: "PUT", body: Buffer.alloc(1024 * 1024) });
    expect(reply).toMatchObject({ status: 507, headers: { "x-ms-error-code": "InsufficientStorage" } });
    const cache = await callService(services, "CacheService/CreateCacheEntry", { key: "npm", version: "v" });
    expect((await send(String(cache.body["signed_upload_url"]), { ...PUT_BLOB, body: "x" })).status).toBe(507);
    expect(services.incomplete()).toEqual([
      'Artifact "logs" is not finalised. The disk is full. Free some space and run again.',
      'Cache key "npm" is not finalised. The disk is full. Free some space and run again.',
    ]);
    expect(
      (await callService(services, "ArtifactService/FinalizeArtifact", { name: "logs", size: "1048576" })).status,
    ).toBe(412);
  });
});
