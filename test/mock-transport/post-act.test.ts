import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { runPost } from "../../actions/_shell/run-action.ts";
import type { Stopped } from "../../actions/_shell/servers.ts";
import { postAct } from "../../actions/mock-transport/post-act.ts";
import { mockTransport } from "../../src/mock-transport/contract.ts";
import { reasons } from "../../src/mock-transport/reasons.ts";
import { fakeHost } from "../_shell/fake-host.ts";
import { journalText, requestLine, token } from "./sample.ts";

const folder = "/temp/testing-actions/evidence/mock-transport";
const state = { instance: "mock-1", pid: "4242", port: "4000", folder };

/** The server's own word for the journal's bytes. */
function vouched(text: string): Stopped {
  const digest = `sha256:${createHash("sha256").update(text).digest("hex")}`;
  return { how: "asked", answer: { sizeBytes: Buffer.byteLength(text), digest } };
}

async function post(
  journal: string,
  { inputs = {}, stopped = vouched(journal) }: { inputs?: object; stopped?: Stopped } = {},
) {
  const { host, seen } = fakeHost({
    inputs: { fixtures: "f.json", ...inputs },
    environment: { OPENAI_API_KEY: token },
    files: { [`${folder}/journal.jsonl`]: journal },
    state,
    stopped,
  });
  await runPost(mockTransport, postAct, host);
  return {
    ...seen,
    verdict: `${seen.outputs["verdict"]} ${seen.outputs["reason"]}`,
    said: seen.log.map(({ message }) => message).join("\n"),
  };
}

const unmatched = requestLine({
  seq: 2,
  outcome: "unmatched",
  status: 410,
  fixture: 0,
  differs: ["user"],
  excerpt: "Say bye",
});
const unsupported = requestLine({ seq: 3, outcome: "unsupported", status: 501, path: "/v1/messages" });

const broken: {
  name: string;
  journal: string;
  stopped?: Stopped;
  inputs?: object;
  reason: keyof typeof reasons;
  says: string;
}[] = [
  {
    name: "the server crashed",
    journal: journalText([requestLine()], { end: "none" }),
    stopped: { how: "gone" },
    reason: "server.lost",
    says: "crashed or was killed",
  },
  {
    name: "the server reached its idle limit",
    journal: journalText([requestLine()], { end: "idle" }),
    stopped: { how: "gone" },
    reason: "server.lost",
    says: "idle limit",
  },
  {
    name: "somebody else ended the server",
    journal: journalText([requestLine()], { end: "signal" }),
    stopped: { how: "gone" },
    reason: "server.lost",
    says: "Another process",
  },
  {
    name: "the server cannot be ended",
    journal: journalText([requestLine()]),
    stopped: { how: "left" },
    reason: "server.left",
    says: "could not be ended",
  },
  {
    name: "the server had to be killed before its last line",
    journal: journalText([requestLine()], { end: "none" }),
    stopped: { how: "killed" },
    reason: "journal.incomplete",
    says: "last line is missing",
  },
  {
    name: "the journal is another server's",
    journal: journalText([requestLine()]).replace("mock-1", "mock-2"),
    reason: "journal.incomplete",
    says: "first line",
  },
  {
    name: "a line of the journal is broken",
    journal: journalText([requestLine()]).replace('"seq":1', '"seq":"1"'),
    reason: "journal.incomplete",
    says: "1 of its lines cannot be read",
  },
  {
    name: "a line of the journal was removed",
    journal: journalText([requestLine(), requestLine({ seq: 2 })]).replace(/.*"seq":2.*\n/, ""),
    reason: "journal.incomplete",
    says: "it holds 1 requests, the server answered 2",
  },
  {
    name: "a line of the journal stands twice",
    journal: journalText([requestLine(), requestLine()]),
    reason: "journal.incomplete",
    says: "requests",
  },
  {
    name: "a line was added after the last",
    journal: `${journalText([])}${JSON.stringify(requestLine())}\n`,
    reason: "journal.incomplete",
    says: "last line is missing",
  },
  {
    name: "lines were dropped at the size limit",
    journal: journalText([requestLine()], { dropped: 2 }),
    reason: "journal.incomplete",
    says: "2 requests were not written",
  },
  {
    name: "the journal's bytes are not those the server wrote",
    journal: journalText([requestLine()]),
    stopped: vouched("other"),
    reason: "journal.incomplete",
    says: "not those the server wrote",
  },
  {
    name: "the tests used what is not supported",
    journal: journalText([requestLine(), unsupported]),
    reason: "request.unsupported",
    says: 'POST "/v1/messages"',
  },
  {
    name: "a request matched no fixture",
    journal: journalText([requestLine(), unmatched]),
    reason: "fixture.unmatched",
    says: 'The user said "Say bye" to "gpt-5-mini"; the nearest is fixtures[0], which differs in user',
  },
  {
    name: "the tests made no call",
    journal: journalText([]),
    reason: "evidence.no-call",
    says: "no model call; `min-calls` demands 1",
  },
  {
    name: "retries would be needed to reach min-calls",
    journal: journalText([requestLine(), requestLine({ seq: 2, retry: 1 })]),
    inputs: { "min-calls": "2" },
    reason: "evidence.no-call",
    says: "one model call; `min-calls` demands 2",
  },
  {
    name: "refused requests would be needed to reach min-calls",
    journal: journalText([requestLine({ outcome: "unauthorized", status: 401 })]),
    reason: "evidence.no-call",
    says: "no model call",
  },
  {
    name: "a fixture answered nothing",
    journal: journalText([requestLine()], { fixtures: 2 }),
    reason: "fixture.unused",
    says: "fixtures[1] answered no request",
  },
];

describe("mock-transport, after the tests", () => {
  test.each(broken)("fails when $name", async ({ journal, stopped, inputs = {}, reason, says }) => {
    const seen = await post(journal, { inputs, ...(stopped ? { stopped } : {}) });
    expect(seen.verdict).toBe(`fail ${reason}`);
    expect(seen.said).toContain(says);
    expect(seen.failed).toBe(true);
    expect(JSON.parse(seen.files.get(`${folder}/summary.json`) ?? "")).toMatchObject({ verdict: "fail", reason });
  });

  test("produces each reason of its own, but those of the start", () => {
    const ofTheStart = ["fixture.invalid", "server.not-started"];
    expect([...new Set(broken.map(({ reason }) => reason)), ...ofTheStart].sort()).toEqual(Object.keys(reasons).sort());
  });

  test("passes, counts and records when each fixture was used and enough calls were made", async () => {
    const journal = journalText(
      [
        requestLine(),
        requestLine({ seq: 2, fixture: 1, streaming: true }),
        requestLine({ seq: 3, retry: 1, delivered: false }),
      ],
      { fixtures: 2 },
    );
    const seen = await post(journal, { inputs: { "min-calls": "2" } });
    expect(seen.verdict).toBe("pass ok");
    const record = JSON.parse([...seen.files].find(([path]) => path.includes("/records/"))?.[1] ?? "");
    expect(record).toMatchObject({
      lane: "no-model",
      calls: { requests: 3, calls: 2, streams: 1, retries: 1, undelivered: 1, unmatched: 0 },
      observations: ["server", "journal", "support", "match", "calls", "use"].map((name) => ({ name, status: "ok" })),
      artifacts: [{ name: "journal.jsonl", sizeBytes: Buffer.byteLength(journal) }],
    });
    expect(seen.summary).toContain("| <code>fixtures&#91;0&#93;</code> | 2 | ✅ used |");
  });

  test("stops the very server the main step started, with the run's token", async () => {
    const { servers } = await post(journalText([requestLine()]));
    expect(servers.stopped).toEqual([
      { server: { pid: 4242, port: 4000, instance: "mock-1" }, request: { path: "/_testing-actions/stop", token } },
    ]);
  });

  test("accepts unused fixtures and no calls when both are allowed", async () => {
    const seen = await post(journalText([], { fixtures: 3 }), { inputs: { "allow-unused": "true", "min-calls": "0" } });
    expect(seen.verdict).toBe("pass ok");
  });

  test("accepts a whole journal of a server that had to be told to end", async () => {
    const seen = await post(journalText([requestLine()], { end: "signal" }), { stopped: { how: "signalled" } });
    expect(seen.verdict).toBe("pass ok");
  });

  test("names every broken rule beside the first", async () => {
    const { said } = await post(journalText([unmatched, unsupported], { fixtures: 1 }));
    for (const reason of ["request.unsupported", "fixture.unmatched", "evidence.no-call", "fixture.unused"])
      expect(said).toContain(`[${reason}]`);
  });

  test("shows text from outside as inert Markdown", async () => {
    const excerpt = "<img src=x> | [click](http://x) @octocat";
    const { summary } = await post(journalText([requestLine({ ...unmatched, seq: 1, excerpt })]));
    for (const active of ["<img", "[click]", "http://", "@octocat"]) expect(summary).not.toContain(active);
  });

  test("has nothing to do when the main step started no server", async () => {
    const { host, seen } = fakeHost({ inputs: { fixtures: "f.json" } });
    await runPost(mockTransport, postAct, host);
    expect([seen.servers.stopped, seen.outputs, seen.failed]).toEqual([[], {}, false]);
  });
});
