import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FeatureFlags } from "@actions/expressions";
import { type ActionsMetadataProvider, validate } from "@actions/languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";

/** Third-party actions our documents may name; their inputs are not checked, everything else is an unknown action. */
const thirdParty = new Set([
  "actions/checkout",
  "actions/setup-node",
  "actions/upload-artifact",
  "actions/download-artifact",
  "kjanat/actionlint",
]);

type Metadata = Awaited<ReturnType<ActionsMetadataProvider["fetchActionMetadata"]>>;

/**
 * What GitHub's own language service finds wrong with a workflow or manifest, one line each with the place counted from 1.
 * `org/testing-actions/<name>` is looked up in this checkout's public doors.
 */
export async function problemsOf(root: string, path: string, text: string): Promise<string[]> {
  // The service remembers documents by their address for the life of the process.
  const document = TextDocument.create(`file:///${randomUUID()}/${path}`, "yaml", 1, text);
  const diagnostics = await validate(document, {
    featureFlags: new FeatureFlags({ all: true }),
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name, path: folder }): Promise<Metadata> => {
        if (name === "testing-actions") return readManifest(root, folder ?? "");
        return thirdParty.has(`${owner}/${name}`) ? { name, description: "" } : undefined;
      },
    },
    fileProvider: {
      getFileContent: async ({ path: file }) => ({ name: file, content: readFileSync(join(root, file), "utf8") }),
    },
  });
  return diagnostics.map(
    ({ message, range }) => `${path}:${range.start.line + 1}:${range.start.character + 1}: ${message}`,
  );
}

function readManifest(root: string, folder: string): Metadata {
  const path = join(root, folder, "action.yml");
  return existsSync(path) ? (parse(readFileSync(path, "utf8")) as Metadata) : undefined;
}

/** The fenced `yaml` blocks of a Markdown text, with the line their text starts on, counted from 1. */
export function yamlBlocks(markdown: string): { line: number; text: string }[] {
  return [...markdown.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => ({
    line: markdown.slice(0, match.index).split("\n").length + 1,
    text: match[1] ?? "",
  }));
}
