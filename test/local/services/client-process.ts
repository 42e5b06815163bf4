import { DefaultArtifactClient } from "@actions/artifact";
import { restoreCache, saveCache } from "@actions/cache";

/** One call for the child process: a method of the real clients with its arguments. */
interface ClientCall {
  readonly method: string;
  readonly args: readonly unknown[];
}

/** The returned value, or the message of the thrown error. */
export type ClientReply = { readonly value: unknown } | { readonly error: string };

const artifact = new DefaultArtifactClient();

const methods: { readonly [key: string]: (...args: never[]) => Promise<unknown> } = {
  uploadArtifact: (name: string, files: string[], root: string, options?: object) =>
    artifact.uploadArtifact(name, files, root, options),
  listArtifacts: () => artifact.listArtifacts(),
  getArtifact: (name: string) => artifact.getArtifact(name),
  downloadArtifact: (id: number, options: object) => artifact.downloadArtifact(id, options),
  deleteArtifact: (name: string) => artifact.deleteArtifact(name),
  saveCache: (paths: string[], key: string) => saveCache(paths, key),
  restoreCache: (paths: string[], key: string, restoreKeys?: string[]) => restoreCache(paths, key, restoreKeys),
};

process.on("message", async (call: ClientCall) => {
  let reply: ClientReply;
  try {
    reply = { value: await methods[call.method]?.(...(call.args as never[])) };
  } catch (error) {
    reply = { error: error instanceof Error ? error.message : String(error) };
  }
  process.send?.(reply);
});
