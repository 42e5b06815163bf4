import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTempServices, type TempServices } from "./temp-services.ts";

interface Uploaded {
  readonly id: number;
  readonly size: number;
  readonly digest: string;
}
interface Listed {
  readonly artifacts: readonly {
    readonly name: string;
    readonly id: number;
    readonly size: number;
    readonly digest?: string;
  }[];
}

let setup: TempServices;

beforeAll(async () => {
  setup = await startTempServices("tests (linux, 24)", "nested");
});

afterAll(() => setup.close());

async function writeInput(name: string, content: string | Buffer): Promise<string> {
  const file = path.join(setup.workspace, name);
  await writeFile(file, content);
  return file;
}

async function download(id: number, name: string, expectedHash?: string): Promise<string> {
  const target = path.join(setup.folder, "downloads", name);
  const result = await setup.client.value<{ digestMismatch: boolean }>("downloadArtifact", id, {
    path: target,
    expectedHash,
  });
  expect(result.digestMismatch).toBe(false);
  return target;
}

describe("the unmodified @actions/artifact client", () => {
  test("uploads a zip and downloads the same files", async () => {
    const files = [await writeInput("a.txt", "alpha\n"), await writeInput("nested/b.txt", "beta\n")];
    const { id, digest } = await setup.client.value<Uploaded>("uploadArtifact", "logs", files, setup.workspace);
    const target = await download(id, "logs", `sha256:${digest}`);
    expect(await readFile(path.join(target, "a.txt"), "utf8")).toBe("alpha\n");
    expect(await readFile(path.join(target, "nested", "b.txt"), "utf8")).toBe("beta\n");
    expect(existsSync(path.join(setup.folder, "run", "artifacts", "logs.zip"))).toBe(true);
  });

  test.each(["raw.json", "naïve – 報告.txt"])(
    "uploads the single file %s as it is and downloads it by its name",
    async (name) => {
      const content = randomBytes(100);
      const file = await writeInput(name, content);
      const { id, digest } = await setup.client.value<Uploaded>("uploadArtifact", "ignored", [file], setup.workspace, {
        skipArchive: true,
      });
      const target = await download(id, "raw", `sha256:${digest}`);
      expect((await readFile(path.join(target, name))).equals(content)).toBe(true);
      expect((await readFile(path.join(setup.folder, "run", "artifacts", name))).equals(content)).toBe(true);
    },
  );

  test("extracts a single zip file that was uploaded without archive, as on GitHub", async () => {
    const zip = await readFile(path.join(setup.folder, "run", "artifacts", "logs.zip"));
    const file = await writeInput("ready.zip", zip);
    const { id } = await setup.client.value<Uploaded>("uploadArtifact", "", [file], setup.workspace, {
      skipArchive: true,
    });
    expect(await readFile(path.join(await download(id, "ready"), "a.txt"), "utf8")).toBe("alpha\n");
  });

  test("uploads more than 8 MiB in several blocks, in order", async () => {
    const content = randomBytes(20 * 1024 * 1024 + 7);
    const file = await writeInput("big.bin", content);
    const { id, size } = await setup.client.value<Uploaded>("uploadArtifact", "", [file], setup.workspace, {
      skipArchive: true,
    });
    expect(size).toBe(content.length);
    expect((await readFile(path.join(await download(id, "big"), "big.bin"))).equals(content)).toBe(true);
  });

  test("uploads an empty file", async () => {
    const file = await writeInput("empty.txt", "");
    const { id } = await setup.client.value<Uploaded>("uploadArtifact", "", [file], setup.workspace, {
      skipArchive: true,
    });
    expect(await readFile(path.join(await download(id, "empty"), "empty.txt"), "utf8")).toBe("");
  });

  test("lists finalised artifacts with name, id, size and digest", async () => {
    const { artifacts } = await setup.client.value<Listed>("listArtifacts");
    const local = await setup.services.artifacts();
    expect(artifacts.map(({ name, size, digest }) => ({ name, size, digest }))).toEqual(
      local.map(({ name, sizeBytes, digest }) => ({ name, size: sizeBytes, digest })),
    );
    expect(artifacts.map(({ name }) => name)).toContain("logs");
    const index = JSON.parse(await readFile(path.join(setup.folder, "run", "artifacts.json"), "utf8"));
    expect(index.artifacts).toHaveLength(artifacts.length);
    expect(index.artifacts[0]).toMatchObject({
      id: 1,
      name: "logs",
      job: "tests--linux--24-",
      path: "artifacts/logs.zip",
    });
  });

  test("gets one artifact by its name", async () => {
    const { artifact } = await setup.client.value<{ artifact: { id: number } }>("getArtifact", "raw.json");
    expect(artifact.id).toBe(2);
    expect(await setup.client.call("getArtifact", "unknown")).toMatchObject({
      error: expect.stringContaining("not found"),
    });
  });

  test("cannot create a second artifact of the same name, and the first is unchanged", async () => {
    const before = await readFile(path.join(setup.folder, "run", "artifacts", "logs.zip"));
    const file = await writeInput("c.txt", "gamma\n");
    const reply = await setup.client.call("uploadArtifact", "logs", [file], setup.workspace);
    expect(reply).toMatchObject({ error: expect.stringContaining("409") });
    expect((await readFile(path.join(setup.folder, "run", "artifacts", "logs.zip"))).equals(before)).toBe(true);
  });

  test("deletes an artifact and can reuse its name", async () => {
    await setup.client.value("deleteArtifact", "logs");
    expect(existsSync(path.join(setup.folder, "run", "artifacts", "logs.zip"))).toBe(false);
    const file = await writeInput("d.txt", "delta\n");
    const { id } = await setup.client.value<Uploaded>("uploadArtifact", "logs", [file], setup.workspace);
    expect(await readFile(path.join(await download(id, "again"), "d.txt"), "utf8")).toBe("delta\n");
  });

  test("leaves nothing incomplete when every upload ended", () => {
    expect(setup.services.incomplete()).toEqual([]);
  });
});
