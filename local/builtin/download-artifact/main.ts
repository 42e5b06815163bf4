import { join, matchesGlob, resolve } from "node:path";
import { DefaultArtifactClient } from "@actions/artifact";
import { getBooleanInput, getInput, info, setFailed, setOutput } from "@actions/core";

const folder = resolve(getInput("path"));
const name = getInput("name");
const pattern = getInput("pattern");
const isMerging = getBooleanInput("merge-multiple");
const client = new DefaultArtifactClient();

try {
  if (name !== "") {
    const { artifact } = await client.getArtifact(name);
    await download(artifact.id, folder);
    info(`Downloaded "${name}".`);
  } else {
    const { artifacts } = await client.listArtifacts({ latest: true });
    const wanted = artifacts.filter((artifact) => pattern === "" || matchesGlob(artifact.name, pattern));
    for (const artifact of wanted) await download(artifact.id, isMerging ? folder : join(folder, artifact.name));
    info(`Downloaded ${wanted.length} of ${artifacts.length} artifacts.`);
  }
  setOutput("download-path", folder);
} catch (error) {
  setFailed(error instanceof Error ? error.message : String(error));
}

async function download(id: number, path: string): Promise<void> {
  const { digestMismatch } = await client.downloadArtifact(id, { path });
  if (digestMismatch)
    throw new Error(`The artifact in "${path}" is corrupt. Its digest differs from the uploaded one. Run again.`);
}
