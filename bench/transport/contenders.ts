import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { serverFlags } from "../../actions/mock-transport/setup/servers.ts";
import { STOP_PATH } from "../../src/mock-transport/pipeline/stop-path.ts";
import { peerCommand } from "./install-peers.ts";
import { launch, type Running } from "./launch.ts";
import { orderOf } from "./order.ts";
import {
  type Kind,
  otherQuestions,
  questions,
  requestBody,
  requestHeaders,
  streamDeltas,
  wholeText,
} from "./payload.ts";

/** A server that is measured. */
export interface Contender {
  readonly name: string;
  /** Starts it for answers of one kind. */
  readonly start: (kind: Kind) => Promise<Started>;
}

/** A running server and the key that its requests must show. */
export interface Started extends Running {
  readonly token: string;
}

/** An answer as the bare server gives it. */
export interface BareAnswer {
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

/** Headers that Node's server writes by itself. */
const automatic = ["connection", "date", "keep-alive", "transfer-encoding"];

/** Our server: the bundle, started with an order as the main step starts it. `flags` are Node's own. */
export function ourServer(root: string, folder: string, flags: readonly string[] = []): Contender {
  return {
    name: "mock-transport",
    start: async () => {
      const journalPath = join(mkdtempSync(join(folder, "journal-")), "journal.jsonl");
      const order = orderOf("mock-bench", journalPath);
      const running = await launch({
        args: [...serverFlags, ...flags, join(root, "dist", "mock-transport-server.js"), "--instance=mock-bench"],
        message: order,
        askToEnd: async (port) => {
          const headers = { authorization: `Bearer ${order.token}` };
          await (await fetch(`http://127.0.0.1:${port}${STOP_PATH}`, { method: "POST", headers })).text();
          checkJournal(readFileSync(journalPath, "utf8"));
        },
      });
      return { ...running, token: order.token };
    },
  };
}

/** A server whose journal is full does less work, and its figures would be too good. */
function checkJournal(journal: string): void {
  const end = JSON.parse(journal.trimEnd().split("\n").at(-1) ?? "") as { kind: string; dropped: number };
  if (end.kind !== "end" || end.dropped > 0)
    throw new Error("The journal of mock-transport is full or not whole. Measure fewer --seconds.");
}

/** Bare `node:http` that answers the very bytes of our server. */
export function bareServer(answers: Readonly<Record<Kind, BareAnswer>>): Contender {
  return {
    name: "bare node:http",
    start: async (kind) => {
      const running = await launch({ args: [join(import.meta.dirname, "bare-server.mjs")], message: answers[kind] });
      return { ...running, token: "none" };
    },
  };
}

/** The peer, with the same fixtures and its own defaults: no key, deltas of 20 characters without waits. */
export function aimock(folder: string): Contender {
  const command = peerCommand("@copilotkit/aimock", "llmock");
  const path = join(folder, "aimock.json");
  const fixtures = [
    ...otherQuestions.map((userMessage) => ({ match: { userMessage }, response: { content: "Another sight." } })),
    { match: { userMessage: questions.whole }, response: { content: wholeText } },
    { match: { userMessage: questions.stream }, response: { content: streamDeltas.join("") } },
  ];
  writeFileSync(path, JSON.stringify({ fixtures }));
  return {
    name: "aimock",
    start: async () => ({ ...(await launch({ args: [command, "--port", "0", "--fixtures", path] })), token: "none" }),
  };
}

/** What a server answers, for the bare one to repeat. */
export async function answerOf({ start }: Contender, kind: Kind): Promise<BareAnswer> {
  const { port, token, stop } = await start(kind);
  const response = await fetch(`http://127.0.0.1:${port}/v1/chat/completions`, {
    method: "POST",
    headers: requestHeaders(token),
    body: requestBody(kind),
  });
  const body = await response.text();
  await stop();
  if (response.status !== 200) throw new Error(`The answer that was to be measured is ${response.status}: ${body}`);
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !automatic.includes(name)));
  return {
    headers: kind === "whole" ? { ...headers, "content-length": String(Buffer.byteLength(body)) } : headers,
    body,
  };
}
