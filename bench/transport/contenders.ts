import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SERVER_NODE_FLAGS } from "../../actions/mock-transport/setup/servers.ts";
import { STOP_PATH } from "../../src/mock-transport/pipeline/stop-path.ts";
import { resolvePeerCommand } from "./install-peers.ts";
import { launch, type RunningServer } from "./launch.ts";
import { createServerOptions } from "./server-options.ts";
import {
  type Kind,
  OTHER_MESSAGES,
  USER_MESSAGES,
  renderRequestBody,
  createRequestHeaders,
  STREAM_DELTAS,
  WHOLE_TEXT,
} from "./payload.ts";

/** A server to measure. */
export interface Contender {
  readonly name: string;
  /** Starts the server for answers of one kind. */
  readonly start: (kind: Kind) => Promise<StartedContender>;
}

/** A running server and the key of its requests. */
export interface StartedContender extends RunningServer {
  readonly token: string;
}

/** The answer of the bare server. */
export interface BareAnswer {
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

/** Headers that Node's server adds. */
const AUTOMATIC_HEADERS = ["connection", "date", "keep-alive", "transfer-encoding"];

/**
 * The bundled server of mock-transport, started like the main step starts it. `flags` are flags of
 * Node.
 */
export function createMockContender(root: string, directory: string, flags: readonly string[] = []): Contender {
  return {
    name: "mock-transport",
    start: async () => {
      const journalPath = join(mkdtempSync(join(directory, "journal-")), "journal.jsonl");
      const options = createServerOptions("mock-bench", journalPath);
      const running = await launch({
        args: [...SERVER_NODE_FLAGS, ...flags, join(root, "dist", "mock-transport-server.js"), "--instance=mock-bench"],
        message: options,
        requestStop: async (port) => {
          const headers = { authorization: `Bearer ${options.token}` };
          await (await fetch(`http://127.0.0.1:${port}${STOP_PATH}`, { method: "POST", headers })).text();
          checkJournal(readFileSync(journalPath, "utf8"));
        },
      });
      return { ...running, token: options.token };
    },
  };
}

/** A server whose journal is full does less work, so its figures would be too good. */
function checkJournal(journal: string): void {
  const end = JSON.parse(journal.trimEnd().split("\n").at(-1) ?? "") as { kind: string; dropped: number };
  if (end.kind !== "end" || end.dropped > 0)
    throw new Error("The journal of mock-transport is full or incomplete. Measure fewer --seconds.");
}

/** Bare `node:http` that answers the same bytes as mock-transport. */
export function createBareContender(answers: { readonly [kind in Kind]: BareAnswer }): Contender {
  return {
    name: "bare node:http",
    start: async (kind) => {
      const running = await launch({ args: [join(import.meta.dirname, "bare-server.mjs")], message: answers[kind] });
      return { ...running, token: "none" };
    },
  };
}

/**
 * aimock with the same fixtures and its defaults: no key, deltas of 20 characters without waits.
 */
export function createAimockContender(directory: string): Contender {
  const command = resolvePeerCommand("@copilotkit/aimock", "llmock");
  const path = join(directory, "aimock.json");
  const fixtures = [
    ...OTHER_MESSAGES.map((userMessage) => ({ match: { userMessage }, response: { content: "Another sight." } })),
    { match: { userMessage: USER_MESSAGES.whole }, response: { content: WHOLE_TEXT } },
    { match: { userMessage: USER_MESSAGES.stream }, response: { content: STREAM_DELTAS.join("") } },
  ];
  writeFileSync(path, JSON.stringify({ fixtures }));
  return {
    name: "aimock",
    start: async () => ({ ...(await launch({ args: [command, "--port", "0", "--fixtures", path] })), token: "none" }),
  };
}

/** Fetches an answer for the bare server to repeat. */
export async function fetchAnswer({ start }: Contender, kind: Kind): Promise<BareAnswer> {
  const { port, token, stop } = await start(kind);
  const response = await fetch(`http://127.0.0.1:${port}/v1/chat/completions`, {
    method: "POST",
    headers: createRequestHeaders(token),
    body: renderRequestBody(kind),
  });
  const body = await response.text();
  await stop();
  if (response.status !== 200) throw new Error(`The answer to measure has status ${response.status}: ${body}`);
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !AUTOMATIC_HEADERS.includes(name)));
  return {
    headers: kind === "whole" ? { ...headers, "content-length": String(Buffer.byteLength(body)) } : headers,
    body,
  };
}
