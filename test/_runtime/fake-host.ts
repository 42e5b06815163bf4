import type { Files } from "../../actions/_runtime/files.ts";
import type { Committed } from "../../actions/_runtime/trusted/read-committed.ts";
import type { StopResult } from "../../actions/mock-transport/setup/servers.ts";
import type { CoverageHost } from "../../actions/merge-coverage/host.ts";
import type { MockHost } from "../../actions/mock-transport/setup/host.ts";
import type { GateHost } from "../../actions/secret-gate/host.ts";
import type { EvidenceHost } from "../../actions/upload-evidence/host.ts";
import { ActionError } from "../../src/contract/action-error.ts";
import type { VersionAnswer } from "../../src/secret-gate/capability/check-capability.ts";
import type { ProbeAnswer, ProbeRequest } from "../../src/secret-gate/profile.ts";
import { fakeArtifacts } from "./fake-artifacts.ts";
import { fakeFindFiles } from "./fake-find-files.ts";
import { fakeServers } from "./fake-servers.ts";

/** The configuration of a fake host. Everything omitted is empty. */
export interface FakeHostOptions {
  readonly inputs?: { readonly [name: string]: string };
  readonly environment?: { readonly [name: string]: string };
  /** Text by path, as acts request it. */
  readonly files?: { readonly [path: string]: string };
  readonly state?: { readonly [name: string]: string };
  readonly now?: Date;
  /** Answers of programs to `--version`. Omitted programs are absent. */
  readonly programs?: { readonly [program: string]: VersionAnswer };
  /** The answer to a request. Without it no server answers. */
  readonly answer?: (request: ProbeRequest) => ProbeAnswer;
  /** The files of commits in git. Without it there is no repository. */
  readonly committed?: (sha: string | undefined, path: string) => Committed;
  /** The state of the server in the post phase. */
  readonly stopped?: StopResult;
}

/** Creates a host in memory that records every effect of an action. */
export function fakeHost(options: FakeHostOptions = {}) {
  const fake = fakeServers(options.stopped);
  const seen = {
    servers: fake.seen,
    outputs: {} as { [name: string]: string },
    masks: [] as string[],
    exported: {} as { [name: string]: string },
    state: { ...(options.state && { "inputs-accepted": "true", ...options.state }) } as { [name: string]: string },
    summary: "",
    log: [] as { level: "info" | "debug" | "notice" | "warning" | "error"; message: string }[],
    files: new Map(Object.entries(options.files ?? {})),
    failed: false,
    requests: [] as ProbeRequest[],
  };
  const say = (level: (typeof seen.log)[number]["level"]) => (message: string) =>
    void seen.log.push({ level, message });
  const files: Files = {
    readText: async (path) => {
      const text = seen.files.get(path);
      if (text === undefined)
        throw new ActionError("file.unreadable", {
          what: `The file "${path}" could not be read`,
          fix: "Check the path",
        });
      return text;
    },
    readBytes: async (path, limitBytes) => new TextEncoder().encode(await files.readText(path, limitBytes)),
    write: async (path, content) =>
      void seen.files.set(path, typeof content === "string" ? content : new TextDecoder().decode(content)),
  };
  let random = 0;
  const host: MockHost & EvidenceHost & CoverageHost & GateHost = {
    environment: { GITHUB_EVENT_NAME: "push", GITHUB_ACTOR: "octocat", RUNNER_TEMP: "/temp", ...options.environment },
    files,
    findFiles: fakeFindFiles(seen.files),
    readConfined: async (root, path) => {
      const text = seen.files.get(root === "." ? path : `${root}/${path}`);
      return text === undefined ? { problem: "unreadable" } : { bytes: new TextEncoder().encode(text) };
    },
    artifacts: fakeArtifacts((path) => Buffer.from(seen.files.get(path) ?? "")).artifacts,
    log: {
      info: say("info"),
      debug: say("debug"),
      notice: say("notice"),
      warning: say("warning"),
      error: say("error"),
    },
    runner: {
      inputs: () => options.inputs ?? {},
      setOutput: (name, value) => {
        seen.outputs[name] = value;
      },
      mask: (value) => {
        seen.masks.push(value);
      },
      exportVariable: (name, value) => {
        seen.exported[name] = value;
      },
      saveState: (name, value) => {
        seen.state[name] = value;
      },
      state: (name) => seen.state[name] ?? "",
      appendSummary: async (markdown) => {
        seen.summary += markdown;
      },
      fail: () => {
        seen.failed = true;
      },
    },
    readCommitted: async (sha, path) => options.committed?.(sha, path) ?? { problem: "no-repository" },
    readIfPresent: async (path) => seen.files.get(path),
    send: async (request) => {
      seen.requests.push(request);
      return options.answer?.(request) ?? { kind: "no-response", why: "refused" };
    },
    cliVersion: async (program) => options.programs?.[program] ?? { kind: "absent" },
    servers: fake.servers,
    claimFolder: (path) => path,
    runInProcess: async ({ instance }) => ({
      pid: 4242,
      port: 4000,
      instance,
      ended: Promise.resolve({ sizeBytes: 0, digest: "sha256:" }),
    }),
    now: () => options.now ?? new Date("2026-11-21T12:00:00Z"),
    uniqueId: () => `id-${++random}`,
    randomHex: (bytes) => (++random).toString(16).padStart(bytes * 2, "0"),
  };
  return { host, seen };
}
