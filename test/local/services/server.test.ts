import { existsSync } from "node:fs";
import { mkdtemp, open, readdir, readFile, rm } from "node:fs/promises";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { MAX_ARTIFACT_NAME_BYTES } from "../../../local/services/artifact-name.ts";
import { MAX_ARTIFACTS_PER_JOB } from "../../../local/services/artifact-service.ts";
import { MAX_BLOCK_BYTES } from "../../../local/services/blob-endpoint.ts";
import { MAX_CACHE_KEY_LENGTH } from "../../../local/services/cache-service.ts";
import { MAX_HEADER_BYTES, MAX_MESSAGE_BYTES, type Services, startServices } from "../../../local/services/server.ts";
import { backendIds, call, send, storeArtifact } from "./raw.ts";

const put = { method: "PUT", headers: { "x-ms-blob-type": "BlockBlob" } };
const zeroDigest = `sha256:${"0".repeat(64)}`;

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

async function create(name: string, fields: object = {}): Promise<string> {
  const { body } = await call(services, "ArtifactService/CreateArtifact", { name, ...fields });
  return String(body["signed_upload_url"]);
}

describe("a service call", () => {
  const route = "/twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts";
  const json = { "content-type": "application/json" };

  test.each([
    { name: "no token", headers: {} },
    { name: "an empty token", headers: { authorization: "Bearer " } },
    { name: "a made-up token", headers: { authorization: "Bearer a.b.c" } },
    { name: "the token as basic authorization", headers: { authorization: "Basic a.b.c" } },
  ])("is refused with $name", async ({ headers }) => {
    const reply = await send(services.url + route, { method: "POST", headers: { ...json, ...headers }, body: "{}" });
    expect(reply.status).toBe(401);
    expect(JSON.parse(reply.body)).toMatchObject({ code: "unauthenticated" });
  });

  test("is refused with a token whose claims were changed", async () => {
    const [header, , signature] = services.issueToken("raw").split(".");
    const claims = Buffer.from(JSON.stringify({ scp: "Actions.Results:x:y" })).toString("base64url");
    const headers = { ...json, authorization: `Bearer ${header}.${claims}.${signature}` };
    expect((await send(services.url + route, { method: "POST", headers, body: "{}" })).status).toBe(401);
  });

  test("is refused with the token of another run", async () => {
    const other = await startServices({ folder: path.join(folder, "other") });
    const headers = { ...json, authorization: `Bearer ${other.issueToken("raw")}` };
    await other.close();
    expect((await send(services.url + route, { method: "POST", headers, body: "{}" })).status).toBe(401);
  });

  test("is refused when it names another run", async () => {
    const reply = await call(services, "ArtifactService/ListArtifacts", { workflow_run_backend_id: "another" });
    expect(reply).toMatchObject({ status: 403, body: { code: "permission_denied" } });
  });

  test.each([
    { name: "an unknown method", route: "ArtifactService/DropAll", code: "bad_route", status: 404 },
    { name: "an unknown service", route: "Toy/List", code: "bad_route", status: 404 },
    { name: "a property of every object", route: "ArtifactService/constructor", code: "bad_route", status: 404 },
  ])("is refused for $name", async ({ route: wanted, code, status }) => {
    expect(await call(services, wanted, {})).toMatchObject({ status, body: { code } });
  });

  test.each([
    { name: "bad JSON", body: "{" },
    { name: "a JSON value that is no object", body: "7" },
  ])("is refused for $name", async ({ body }) => {
    const headers = { ...json, authorization: `Bearer ${services.issueToken("raw")}` };
    const reply = await send(services.url + route, { method: "POST", headers, body });
    expect(reply.status).toBe(400);
    expect(JSON.parse(reply.body)).toMatchObject({ code: "malformed" });
  });

  test("is read up to the message limit and refused one byte past it", async () => {
    const token = services.issueToken("raw");
    const headers = { ...json, authorization: `Bearer ${token}` };
    const message = JSON.stringify(backendIds(token));
    const atLimit = { method: "POST", headers, body: message.padEnd(MAX_MESSAGE_BYTES) };
    expect((await send(services.url + route, atLimit)).status).toBe(200);
    const past = { method: "POST", headers, body: message.padEnd(MAX_MESSAGE_BYTES + 1) };
    expect((await send(services.url + route, past)).status).toBe(413);
  });

  test("accepts lowerCamelCase field names, as protobuf's JSON does", async () => {
    await storeArtifact(services, "a", "x");
    await storeArtifact(services, "b", "x");
    const { body } = await call(services, "ArtifactService/ListArtifacts", { nameFilter: "b" });
    expect(body["artifacts"]).toMatchObject([{ name: "b", database_id: "2" }]);
  });
});

describe("the server", () => {
  test.each(["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "evil.example:80@127.0.0.1/"])(
    "refuses the host %j, to which a web page may have pointed its own name",
    async (host) => {
      expect((await send(services.url, { headers: { host } })).status).toBe(421);
    },
  );

  test.each(["localhost", "run.localhost:1", "[::1]:80"])("serves the host %j", async (host) => {
    expect((await send(services.url, { headers: { host } })).status).toBe(403);
  });

  test("listens on 127.0.0.1 only", async () => {
    const port = Number(new URL(services.url).port);
    const others = Object.values(os.networkInterfaces())
      .flat()
      .flatMap((address) => (address?.family === "IPv4" && !address.internal ? [address.address] : []));
    for (const host of [...others, "127.0.0.2"]) {
      const isOpen = await new Promise((resolve) => {
        const socket = net.connect({ host, port }, () => resolve(true));
        socket.on("error", () => resolve(false));
        socket.on("connect", () => socket.destroy());
      });
      expect(isOpen, host).toBe(false);
    }
  });

  test("refuses headers past their limit", async () => {
    const headers = { "x-filler": "x".repeat(MAX_HEADER_BYTES) };
    expect((await send(services.url, { headers })).status).toBe(431);
  });

  test("goes on after a connection that breaks off in an upload", async () => {
    const url = new URL(await create("broken"));
    const socket = net.connect(Number(url.port), "127.0.0.1");
    const head = [`PUT ${url.pathname}${url.search} HTTP/1.1`, `host: ${url.host}`, "x-ms-blob-type: BlockBlob"];
    await new Promise((resolve) => socket.write(`${head.join("\r\n")}\r\ncontent-length: 1000\r\n\r\nhalf`, resolve));
    await expect.poll(async () => (await readdir(folder, { recursive: true })).length).toBeGreaterThan(1);
    socket.destroy();
    await expect
      .poll(() => services.incomplete())
      .toEqual(['Artifact "broken" is not finalised. Its upload broke off.']);
    expect((await send(url.href, { ...put, body: "whole" })).status).toBe(201);
  });

  test("removes unfinished uploads when it closes, and still names them", async () => {
    await send(await create("half"), { ...put, body: "x" });
    await call(services, "CacheService/CreateCacheEntry", { key: "k", version: "v" });
    await services.close();
    expect(existsSync(path.join(folder, "uploads"))).toBe(false);
    expect(services.incomplete()).toEqual([
      'Artifact "half" is not finalised. Its upload did not end.',
      'Cache key "k" is not finalised. Its upload did not end.',
    ]);
    services = await startServices({ folder });
  });
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
    { name: "an expiry that is no number", change: (url) => url.searchParams.set("se", "never") },
    {
      name: "another blob",
      change: (url) => (url.pathname = url.pathname.replace(/.$/, (char) => (char === "0" ? "1" : "0"))),
    },
    { name: "a path above", change: (url) => (url.pathname = `${url.pathname}/../../../artifacts.json`) },
  ];

  test.each(changes)("is refused with $name", async ({ change }) => {
    const url = new URL((await storeArtifact(services, "a.txt", "x")).readUrl);
    change(url);
    const reply = await send(url.href);
    expect(reply.status).toBe(403);
    expect(reply.headers["x-ms-error-code"]).toBe("AuthenticationFailed");
  });

  test("for reading does not allow writing, nor the reverse", async () => {
    const { readUrl, uploadUrl } = await storeArtifact(services, "a.txt", "x");
    expect((await send(readUrl, { ...put, body: "y" })).status).toBe(403);
    expect((await send(uploadUrl)).status).toBe(403);
    const asWrite = new URL(readUrl);
    asWrite.searchParams.set("sp", "write");
    expect((await send(asWrite.href, { ...put, body: "y" })).status).toBe(403);
  });

  test("does not write once the artifact is finalised", async () => {
    const { readUrl, uploadUrl } = await storeArtifact(services, "a.txt", "first");
    expect((await send(uploadUrl, { ...put, body: "second" })).status).toBe(409);
    expect((await send(`${uploadUrl}&comp=block&blockid=QQ==`, { method: "PUT", body: "second" })).status).toBe(409);
    expect((await send(`${uploadUrl}&comp=blocklist`, { method: "PUT", body: "<BlockList></BlockList>" })).status).toBe(
      409,
    );
    expect((await send(readUrl)).body).toBe("first");
  });

  test("does not read once the artifact is deleted", async () => {
    const { readUrl } = await storeArtifact(services, "a.txt", "x");
    await call(services, "ArtifactService/DeleteArtifact", { name: "a.txt" });
    expect((await send(readUrl)).status).toBe(404);
  });

  test("takes no other method", async () => {
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
  ])("of $range sends that part", async ({ range, body, contentRange }) => {
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

  test("of an empty blob sends nothing, and every range of it is unsatisfiable", async () => {
    const { readUrl } = await storeArtifact(services, "a.txt", "");
    expect(await send(readUrl)).toMatchObject({ status: 200, body: "", headers: { "content-length": "0" } });
    expect((await send(readUrl, { headers: { range: "bytes=0-" } })).status).toBe(416);
  });

  test("by HEAD tells the size without the bytes", async () => {
    const { readUrl } = await storeArtifact(services, "a.txt", content);
    const reply = await send(readUrl, { method: "HEAD" });
    expect(reply).toMatchObject({
      status: 200,
      body: "",
      headers: { "content-length": "10", "x-ms-blob-type": "BlockBlob" },
    });
  });

  test("names the file without letting its name end the header value", async () => {
    const { readUrl } = await storeArtifact(services, "é;%22.txt", "x");
    expect((await send(readUrl)).headers["content-disposition"]).toBe(
      `attachment; filename="_;_22.txt"; filename*=UTF-8''%C3%A9%3B%2522.txt`,
    );
  });
});

describe("CreateArtifact", () => {
  test.each([
    "",
    ".",
    "..",
    "../up",
    "a/b",
    "a\\b",
    "/etc/passwd",
    "C:x",
    "a\0b",
    "a\nb",
    "a?b",
    "x".repeat(MAX_ARTIFACT_NAME_BYTES + 1),
  ])("refuses the name %j", async (name) => {
    const reply = await call(services, "ArtifactService/CreateArtifact", { name });
    expect(reply).toMatchObject({ status: 400, body: { code: "invalid_argument" } });
  });

  test("accepts a name of the greatest length", async () => {
    await storeArtifact(services, "x".repeat(MAX_ARTIFACT_NAME_BYTES), "x");
    expect(await services.artifacts()).toHaveLength(1);
  });

  test("refuses a name that is taken, finalised or not", async () => {
    await create("pending");
    await storeArtifact(services, "done", "x");
    for (const name of ["pending", "done"]) {
      const reply = await call(services, "ArtifactService/CreateArtifact", { name });
      expect(reply).toMatchObject({ status: 409, body: { code: "already_exists" } });
    }
  });

  test("gives artifacts whose file names are equal but for case or extension a file each", async () => {
    for (const name of ["x", "x.zip", "X", "x.2"]) {
      const url = await create(name, { mime_type: "application/zip" });
      await send(url, { ...put, body: name });
      await call(services, "ArtifactService/FinalizeArtifact", { name, size: name.length });
    }
    const artifacts = await services.artifacts();
    expect(new Set(artifacts.map((artifact) => artifact.path.toLowerCase())).size).toBe(4);
    for (const artifact of artifacts) expect(await readFile(artifact.path, "utf8")).toBe(artifact.name);
  });

  test("lets a job create as many artifacts as GitHub does and no more", async () => {
    for (let count = 1; count <= MAX_ARTIFACTS_PER_JOB; count++) await create(`a${count}`);
    expect(await call(services, "ArtifactService/CreateArtifact", { name: "more" })).toMatchObject({ status: 412 });
  });
});

describe("FinalizeArtifact", () => {
  test.each([
    { name: "another digest", fields: { size: "4", hash: zeroDigest }, says: "digest" },
    { name: "another size", fields: { size: "5" }, says: "size" },
    { name: "no size", fields: {}, says: "size" },
  ])("refuses $name than that of the bytes, and keeps nothing", async ({ fields, says }) => {
    await send(await create("a.txt"), { ...put, body: "four" });
    const reply = await call(services, "ArtifactService/FinalizeArtifact", { name: "a.txt", ...fields });
    expect(reply).toMatchObject({
      status: 400,
      body: { code: "invalid_argument", msg: expect.stringContaining(says) },
    });
    expect(await services.artifacts()).toEqual([]);
    expect(services.incomplete()[0]).toContain(`The ${says}`);
  });

  test("refuses an artifact without bytes, and one that was not created", async () => {
    await create("a.txt");
    expect(await call(services, "ArtifactService/FinalizeArtifact", { name: "a.txt" })).toMatchObject({ status: 412 });
    expect(await call(services, "ArtifactService/FinalizeArtifact", { name: "b.txt" })).toMatchObject({ status: 404 });
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

  test("joins the blocks in the order of the list; a block put twice counts once", async () => {
    const url = await create("a.txt", { mime_type: "text/plain" });
    for (const [id, body] of [
      ["2", "two"],
      ["1", "old"],
      ["1", "one"],
      ["unused", "x"],
    ] as const)
      await block(url, id, body);
    expect((await commit(url, ["1", "2"])).status).toBe(201);
    expect((await commit(url, ["1", "2"])).status).toBe(201);
    await call(services, "ArtifactService/FinalizeArtifact", { name: "a.txt", size: "6" });
    expect(await readFile(path.join(folder, "artifacts", "a.txt"), "utf8")).toBe("onetwo");
    expect(await readdir(path.join(folder, "uploads"))).toEqual([]);
  });

  test.each([
    { name: "a block that was not put", ids: ["1", "2"] },
    { name: "a block twice", ids: ["1", "1"] },
  ])("is refused when the list names $name", async ({ ids }) => {
    const url = await create("a.txt");
    await block(url, "1", "one");
    const reply = await commit(url, ids);
    expect(reply).toMatchObject({ status: 400, headers: { "x-ms-error-code": "InvalidBlockList" } });
  });

  test("is refused when the list is no XML, a block has no id, or the blob is no block blob", async () => {
    const url = await create("a.txt");
    expect((await send(`${url}&comp=blocklist`, { method: "PUT", body: "[]" })).status).toBe(400);
    expect((await send(`${url}&comp=block`, { method: "PUT", body: "x" })).status).toBe(400);
    expect((await send(`${url}&comp=block&blockid=${"A".repeat(89)}`, { method: "PUT", body: "x" })).status).toBe(400);
    expect((await send(url, { method: "PUT", headers: { "x-ms-blob-type": "PageBlob" }, body: "x" })).status).toBe(400);
    expect((await send(`${url}&comp=lease`, { ...put, body: "x" })).status).toBe(400);
  });

  test("writes no file outside its own folder, whatever the block id", async () => {
    const url = await create("a.txt");
    expect((await send(`${url}&comp=block&blockid=..%2F..%2F..%2Fescaped`, { method: "PUT", body: "x" })).status).toBe(
      201,
    );
    expect((await readdir(folder, { recursive: true })).filter((name) => name.includes("escaped"))).toEqual([]);
  });

  test("is refused at once when the declared length passes the limit", async () => {
    const url = await create("a.txt");
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
  test.skipIf(!existsSync("/dev/full"))("is answered with 507 and named as incomplete", async () => {
    await services.close();
    services = await startServices({ folder, openNew: () => open("/dev/full", "w") });
    const url = await create("logs");
    const reply = await send(`${url}&comp=block&blockid=QQ==`, { method: "PUT", body: Buffer.alloc(1024 * 1024) });
    expect(reply).toMatchObject({ status: 507, headers: { "x-ms-error-code": "InsufficientStorage" } });
    const cache = await call(services, "CacheService/CreateCacheEntry", { key: "npm", version: "v" });
    expect((await send(String(cache.body["signed_upload_url"]), { ...put, body: "x" })).status).toBe(507);
    expect(services.incomplete()).toEqual([
      'Artifact "logs" is not finalised. The disk is full. Free some space and run again.',
      'Cache key "npm" is not finalised. The disk is full. Free some space and run again.',
    ]);
    expect((await call(services, "ArtifactService/FinalizeArtifact", { name: "logs", size: "1048576" })).status).toBe(
      412,
    );
  });
});

describe("the cache service", () => {
  const entry = { key: "npm-1", version: "v1" };

  test("does not find an entry that is only reserved", async () => {
    await call(services, "CacheService/CreateCacheEntry", entry);
    const { body } = await call(services, "CacheService/GetCacheEntryDownloadURL", entry);
    expect(body).toEqual({ ok: false, signed_download_url: "", matched_key: "" });
  });

  test("reserves a key once per version", async () => {
    await call(services, "CacheService/CreateCacheEntry", entry);
    expect(await call(services, "CacheService/CreateCacheEntry", entry)).toMatchObject({ status: 409 });
    expect(await call(services, "CacheService/CreateCacheEntry", { ...entry, version: "v2" })).toMatchObject({
      status: 200,
    });
  });

  test("refuses to finalise another size than arrived, or a key that was not reserved", async () => {
    const { body } = await call(services, "CacheService/CreateCacheEntry", entry);
    await send(String(body["signed_upload_url"]), { ...put, body: "1234" });
    const finalise = (fields: object) =>
      call(services, "CacheService/FinalizeCacheEntryUpload", { ...entry, ...fields });
    expect(await finalise({ size_bytes: "5" })).toMatchObject({ status: 400 });
    expect(await finalise({ key: "other", size_bytes: "4" })).toMatchObject({ status: 404 });
    expect(await finalise({ size_bytes: "4" })).toMatchObject({ status: 200, body: { ok: true, entry_id: "1" } });
  });

  test("keeps a key that looks like a path inside its folder", async () => {
    const key = "../../escape/../x";
    const { body } = await call(services, "CacheService/CreateCacheEntry", { ...entry, key });
    await send(String(body["signed_upload_url"]), { ...put, body: "x" });
    await call(services, "CacheService/FinalizeCacheEntryUpload", { ...entry, key, size_bytes: "1" });
    expect(await readdir(path.join(folder, "cache"))).toEqual(["1-..-..-escape-..-x"]);
  });

  test.each([
    { name: "an empty key", fields: { key: "" } },
    { name: "a key with a comma", fields: { key: "a,b" } },
    { name: "a key one character too long", fields: { key: "k".repeat(MAX_CACHE_KEY_LENGTH + 1) } },
    { name: "a version that is no word", fields: { version: "../v" } },
  ])("refuses $name", async ({ fields }) => {
    expect(await call(services, "CacheService/CreateCacheEntry", { ...entry, ...fields })).toMatchObject({
      status: 400,
    });
  });

  test("looks up ten keys and refuses an eleventh", async () => {
    const look = (count: number) =>
      call(services, "CacheService/GetCacheEntryDownloadURL", { ...entry, restore_keys: Array(count).fill("k") });
    expect(await look(9)).toMatchObject({ status: 200 });
    expect(await look(10)).toMatchObject({ status: 400 });
  });
});
