import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { MAX_ARTIFACT_NAME_BYTES } from "../../../local/services/artifact-name.ts";
import { MAX_ARTIFACTS_PER_JOB } from "../../../local/services/artifact-service.ts";
import { type Services, startServices } from "../../../local/services/server.ts";
import { callService, createArtifact, PUT_BLOB, send, storeArtifact } from "./raw-client.ts";

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
  ])("rejects the name %j", async (name) => {
    const reply = await callService(services, "ArtifactService/CreateArtifact", { name });
    expect(reply).toMatchObject({ status: 400, body: { code: "invalid_argument" } });
  });

  test("accepts a name of the maximum length", async () => {
    await storeArtifact(services, "x".repeat(MAX_ARTIFACT_NAME_BYTES), "x");
    expect(await services.artifacts()).toHaveLength(1);
  });

  test("rejects a name that is taken, finalised or not", async () => {
    await createArtifact(services, "pending");
    await storeArtifact(services, "done", "x");
    for (const name of ["pending", "done"]) {
      const reply = await callService(services, "ArtifactService/CreateArtifact", { name });
      expect(reply).toMatchObject({ status: 409, body: { code: "already_exists" } });
    }
  });

  test("stores artifacts whose file names differ only by case or extension in separate files", async () => {
    for (const name of ["x", "x.zip", "X", "x.2"]) {
      const url = await createArtifact(services, name, { mime_type: "application/zip" });
      await send(url, { ...PUT_BLOB, body: name });
      await callService(services, "ArtifactService/FinalizeArtifact", { name, size: name.length });
    }
    const artifacts = await services.artifacts();
    expect(new Set(artifacts.map((artifact) => artifact.path.toLowerCase())).size).toBe(4);
    for (const artifact of artifacts) expect(await readFile(artifact.path, "utf8")).toBe(artifact.name);
  });

  test("limits the artifacts of a job as GitHub does", async () => {
    for (let count = 1; count <= MAX_ARTIFACTS_PER_JOB; count++) await createArtifact(services, `a${count}`);
    expect(await callService(services, "ArtifactService/CreateArtifact", { name: "more" })).toMatchObject({
      status: 412,
    });
  });
});

describe("FinalizeArtifact", () => {
  test.each([
    { name: "another digest", fields: { size: "4", hash: zeroDigest }, field: "digest" },
    { name: "another size", fields: { size: "5" }, field: "size" },
    { name: "no size", fields: {}, field: "size" },
  ])("rejects $name than that of the bytes, and stores nothing", async ({ fields, field }) => {
    await send(await createArtifact(services, "a.txt"), { ...PUT_BLOB, body: "four" });
    const reply = await callService(services, "ArtifactService/FinalizeArtifact", { name: "a.txt", ...fields });
    expect(reply).toMatchObject({
      status: 400,
      body: { code: "invalid_argument", msg: expect.stringContaining(field) },
    });
    expect(await services.artifacts()).toEqual([]);
    expect(services.incomplete()[0]).toContain(`The declared ${field}`);
  });

  test("rejects an artifact without bytes, and one that was not created", async () => {
    await createArtifact(services, "a.txt");
    expect(await callService(services, "ArtifactService/FinalizeArtifact", { name: "a.txt" })).toMatchObject({
      status: 412,
    });
    expect(await callService(services, "ArtifactService/FinalizeArtifact", { name: "b.txt" })).toMatchObject({
      status: 404,
    });
  });
});
