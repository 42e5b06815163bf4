import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { MAX_HEADER_BYTES, MAX_MESSAGE_BYTES, type Services, startServices } from "../../../local/services/server.ts";
import { readBackendIds, callService, createArtifact, PUT_BLOB, send, storeArtifact } from "./raw-client.ts";

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

describe("a service call", () => {
  const route = "/twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts";
  const json = { "content-type": "application/json" };

  test.each([
    { name: "no token", headers: {} },
    { name: "an empty token", headers: { authorization: "Bearer " } },
    { name: "an invalid token", headers: { authorization: "Bearer a.b.c" } },
    { name: "the token as basic authorization", headers: { authorization: "Basic a.b.c" } },
  ])("is rejected with $name", async ({ headers }) => {
    const reply = await send(services.url + route, { method: "POST", headers: { ...json, ...headers }, body: "{}" });
    expect(reply.status).toBe(401);
    expect(JSON.parse(reply.body)).toMatchObject({ code: "unauthenticated" });
  });

  test("is rejected with a token whose claims were changed", async () => {
    const [header, , signature] = services.issueToken("raw").split(".");
    const claims = Buffer.from(JSON.stringify({ scp: "Actions.Results:x:y" })).toString("base64url");
    const headers = { ...json, authorization: `Bearer ${header}.${claims}.${signature}` };
    expect((await send(services.url + route, { method: "POST", headers, body: "{}" })).status).toBe(401);
  });

  test("is rejected with the token of another run", async () => {
    const other = await startServices({ folder: path.join(folder, "other") });
    const headers = { ...json, authorization: `Bearer ${other.issueToken("raw")}` };
    await other.close();
    expect((await send(services.url + route, { method: "POST", headers, body: "{}" })).status).toBe(401);
  });

  test("is rejected when it names another run", async () => {
    const reply = await callService(services, "ArtifactService/ListArtifacts", { workflow_run_backend_id: "another" });
    expect(reply).toMatchObject({ status: 403, body: { code: "permission_denied" } });
  });

  test.each([
    { name: "an unknown method", route: "ArtifactService/DropAll", code: "bad_route", status: 404 },
    { name: "an unknown service", route: "Toy/List", code: "bad_route", status: 404 },
    { name: "a property of every object", route: "ArtifactService/constructor", code: "bad_route", status: 404 },
  ])("is rejected for $name", async ({ route: wanted, code, status }) => {
    expect(await callService(services, wanted, {})).toMatchObject({ status, body: { code } });
  });

  test.each([
    { name: "invalid JSON", body: "{" },
    { name: "a JSON value that is not an object", body: "7" },
  ])("is rejected for $name", async ({ body }) => {
    const headers = { ...json, authorization: `Bearer ${services.issueToken("raw")}` };
    const reply = await send(services.url + route, { method: "POST", headers, body });
    expect(reply.status).toBe(400);
    expect(JSON.parse(reply.body)).toMatchObject({ code: "malformed" });
  });

  test("is accepted at the message limit and rejected one byte past it", async () => {
    const token = services.issueToken("raw");
    const headers = { ...json, authorization: `Bearer ${token}` };
    const message = JSON.stringify(readBackendIds(token));
    const atLimit = { method: "POST", headers, body: message.padEnd(MAX_MESSAGE_BYTES) };
    expect((await send(services.url + route, atLimit)).status).toBe(200);
    const past = { method: "POST", headers, body: message.padEnd(MAX_MESSAGE_BYTES + 1) };
    expect((await send(services.url + route, past)).status).toBe(413);
  });

  test("accepts lowerCamelCase field names, as in protobuf's JSON", async () => {
    await storeArtifact(services, "a", "x");
    await storeArtifact(services, "b", "x");
    const { body } = await callService(services, "ArtifactService/ListArtifacts", { nameFilter: "b" });
    expect(body["artifacts"]).toMatchObject([{ name: "b", database_id: "2" }]);
  });
});

describe("the server", () => {
  test.each(["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "evil.example:80@127.0.0.1/"])(
    "rejects the host %j, against DNS rebinding",
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

  test("rejects headers above their limit", async () => {
    const headers = { "x-filler": "x".repeat(MAX_HEADER_BYTES) };
    expect((await send(services.url, { headers })).status).toBe(431);
  });

  test("continues after a disconnect during an upload", async () => {
    const url = new URL(await createArtifact(services, "broken"));
    const socket = net.connect(Number(url.port), "127.0.0.1");
    const head = [`PUT ${url.pathname}${url.search} HTTP/1.1`, `host: ${url.host}`, "x-ms-blob-type: BlockBlob"];
    await new Promise((resolve) => socket.write(`${head.join("\r\n")}\r\ncontent-length: 1000\r\n\r\nhalf`, resolve));
    await expect.poll(async () => (await readdir(folder, { recursive: true })).length).toBeGreaterThan(1);
    socket.destroy();
    await expect
      .poll(() => services.incomplete())
      .toEqual(['Artifact "broken" is not finalised. Its upload broke off.']);
    expect((await send(url.href, { ...PUT_BLOB, body: "whole" })).status).toBe(201);
  });

  test("removes unfinished uploads when it closes, and still lists them", async () => {
    await send(await createArtifact(services, "half"), { ...PUT_BLOB, body: "x" });
    await callService(services, "CacheService/CreateCacheEntry", { key: "k", version: "v" });
    await services.close();
    expect(existsSync(path.join(folder, "uploads"))).toBe(false);
    expect(services.incomplete()).toEqual([
      'Artifact "half" is not finalised. Its upload did not end.',
      'Cache key "k" is not finalised. Its upload did not end.',
    ]);
    services = await startServices({ folder });
  });
});
