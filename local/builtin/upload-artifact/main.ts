import { getBooleanInput, getInput, info, setFailed, setOutput, warning } from "@actions/core";
import { findFiles } from "./find-files.ts";

const name = getInput("name");
const policy = getInput("if-no-files-found");
const found = findFiles(process.cwd(), getInput("path"), getBooleanInput("include-hidden-files"));

if (!["warn", "error", "ignore"].includes(policy)) {
  setFailed(`\`if-no-files-found\` is "${policy}". It must be warn, error or ignore. Correct it.`);
} else if (found.files.length === 0) {
  const message = `No files match \`path\` "${getInput("path")}". No artifact is uploaded. Check that an earlier step wrote them.`;
  if (policy === "error") setFailed(message);
  else if (policy === "warn") warning(message);
  else info(message);
} else {
  await upload(found.files, found.root);
}

async function upload(files: string[], root: string): Promise<void> {
  const { DefaultArtifactClient } = await import("@actions/artifact");
  const client = new DefaultArtifactClient();
  try {
    if (getBooleanInput("overwrite")) await client.deleteArtifact(name).catch(() => undefined);
    const compressionLevel = Number(getInput("compression-level"));
    const { id, size, digest } = await client.uploadArtifact(name, files, root, { compressionLevel });
    info(`Uploaded "${name}": ${files.length} files, ${size} bytes.`);
    setOutput("artifact-id", id);
    setOutput("artifact-digest", digest);
    setOutput("artifact-url", "");
  } catch (error) {
    setFailed(error instanceof Error ? error.message : String(error));
  }
}
