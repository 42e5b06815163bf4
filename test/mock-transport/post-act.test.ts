import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { runPost } from "../../actions/_runtime/run-action.ts";
import type { Stopped } from "../../actions/mock-transport/setup/servers.ts";
import { postAct } from "../../actions/mock-transport/post-act.ts";
import { mockTransport } from "../../src/mock-transport/contract.ts";
import { renderEnvFile } from "../../src/mock-transport/clients/agents/env-file.ts";
import { digestEnvironment } from "../../src/mock-transport/clients/environment-diff.ts";
import type { JournalRequest } from "../../src/mock-transport/core/journal-line.ts";
import { reasons } from "../../src/mock-transport/reasons.ts";
import { fakeHost } from "../_runtime/fake-host.ts";
import { rules } from "../../src/mock-transport/journal/judge.ts";
import { journalText, requestLine, token } from "./sample.ts";

const folder = "/temp/testing-actions/evidence/mock-transport";
const setup = "/temp/testing-actions/mock-transport";
const state = { instance: "mock-1", pid: "4242", port: "4000", folder, setup };

/** The server's own word for the journal's bytes. */
function vouched(text: string): Stopped {
  const digest = `sha256:${createHash("sha256").update(text).digest("hex")}`;
  return { how: "asked", answer: { sizeBytes: Buffer.byteLength(text), digest } };
}

async function post(
  journal: string,
  {
    inputs = {},
    stopped = vouched(journal),
    environment = {},
    kept = {},
    more = {},
  }: {
    inputs?: object;
    stopped?: Stopped;
    environment?: { [name: string]: string };
    kept?: object;
    more?: { [file: string]: string };
  } = {},
) {
  const set = { OPENAI_BASE_URL: "http://127.0.0.1:4000/v1", OPENAI_API_KEY: token };
  const digests = { before: { HOME: "hmac-sha256:0" }, set: digestEnvironment(set, token) };
  const { host, seen } = fakeHost({
    inputs: { fixtures: "f.json", ...inputs },
    environment: { ...set, ...environment },
    files: {
      [`${folder}/journal.jsonl`]: journal,
      ...Object.fromEntries(Object.entries(more).map(([file, text]) => [`${folder}/${file}`, text])),
      [`${setup}/env`]: renderEnvFile({ ...set, MOCK_TRANSPORT_TOKEN: token }),
      [`${setup}/environment.json`]: JSON.stringify(digests),
    },
    state: { ...state, ...kept },
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
const upstream = { host: "api.openai.com", requestId: "r", hasUsage: true };
const recordedLine = (parts: Partial<JournalRequest> = {}) =>
  requestLine({ outcome: "forwarded", protocol: "openai-chat", fixture: undefined, upstream, ...parts });
const unsupported = requestLine({ seq: 3, outcome: "unsupported", status: 501, path: "/v1/messages" });

const broken: {
  name: string;
  journal: string;
  stopped?: Stopped;
  inputs?: object;
  environment?: { [name: string]: string };
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
    name: "the server failed on a request",
    journal: journalText([requestLine(), requestLine({ seq: 2, outcome: "crashed", status: 500 })]),
    reason: "server.failed",
    says: "failed on request 2",
  },
  {
    name: "a client asked again for what it was answered whole",
    journal: journalText([requestLine(), requestLine({ seq: 2, repeats: 1 })]),
    reason: "answer.rejected",
    says: 'Request 2 asks again what request 1 was answered whole: "Say hello"',
  },
  {
    name: "the client of an agent counts a try of its own after a whole answer",
    journal: journalText([requestLine(), requestLine({ seq: 2, retry: 1, repeats: 1 })]),
    reason: "answer.rejected",
    says: "A client could not use the answer it got.",
  },
  {
    name: "a forwarded call has no request id",
    journal: journalText([requestLine({ outcome: "forwarded", upstream: { host: "api.openai.com", hasUsage: true } })]),
    inputs: { mode: "forward", "allow-unused": "true" },
    reason: "upstream.unproven",
    says: 'Request 1 to "api.openai.com" came back without a request id',
  },
  {
    name: "a forwarded call has no usage",
    journal: journalText([
      requestLine({ outcome: "forwarded", upstream: { host: "api.openai.com", requestId: "r", hasUsage: false } }),
    ]),
    inputs: { mode: "forward", "allow-unused": "true" },
    reason: "upstream.unproven",
    says: "without usage",
  },
  {
    name: "an exchange was not recorded",
    journal: journalText([
      recordedLine(),
      recordedLine({ seq: 2, upstream: { ...upstream, unrecorded: "credential" }, status: 401 }),
    ]),
    inputs: { mode: "record", "allow-unused": "true" },
    reason: "recording.incomplete",
    says: "2 exchanges were not recorded: 1 of openai.chat, because the file could not be written; 1 of openai.chat, because the provider rejected the key.",
  },
  {
    name: "the journal holds a secret of the job",
    journal: journalText([requestLine({ excerpt: "my password is s3cr3t-value-1" })]),
    environment: { DB_PASSWORD: "s3cr3t-value-1" },
    reason: "journal.unredacted",
    says: "A secret was found in the evidence",
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
  test.each(broken)("fails when $name", async ({ journal, stopped, inputs = {}, environment = {}, reason, says }) => {
    const seen = await post(journal, { inputs, environment, ...(stopped ? { stopped } : {}) });
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
      scope: "integration",
      observations: [...Object.keys(rules), "environment"].map((name) => ({ name, status: "ok" })),
      artifacts: [
        { name: "journal.jsonl", sizeBytes: Buffer.byteLength(journal) },
        { name: "transport-trace-mock-1.json" },
        { name: "metrics-snapshot.json" },
        { name: "cache-stats.json" },
        { name: "env-diff.json" },
      ],
    });
    expect(seen.summary).toContain("| <code>fixtures&#91;0&#93;</code> | 2 | ✅ used |");
  });

  test("stops the very server the main step started, with the run's token", async () => {
    const { servers } = await post(journalText([requestLine()]));
    expect(servers.stopped).toEqual([
      { server: { pid: 4242, port: 4000, instance: "mock-1" }, request: { path: "/_testing-actions/stop", token } },
    ]);
  });

  test.each([
    { name: "it was an error", first: { outcome: "error-replied" as const, status: 500 } },
    { name: "something was made to go wrong", first: { fault: "cut" } },
    { name: "the client did not take it to its end", first: { delivered: false } },
  ])("accepts that a client asks again when $name", async ({ first }) => {
    const journal = journalText([requestLine(first), requestLine({ seq: 2, retry: 1, repeats: 1 })]);
    expect((await post(journal)).verdict).toBe("pass ok");
  });

  test("accepts repeats where it is not strict", async () => {
    const journal = journalText([requestLine(), requestLine({ seq: 2, repeats: 1 })]);
    expect((await post(journal, { inputs: { strict: "false" } })).verdict).toBe("pass ok");
  });

  test("leaves nothing of a journal that holds a secret, and names the files that do", async () => {
    const secret = ["s3cr3t", "value-1"].join("-");
    const journal = journalText([requestLine({ excerpt: `it is ${Buffer.from(secret).toString("base64")}` })]);
    const { files } = await post(journal, { environment: { DB_PASSWORD: secret } });
    expect(files.get(`${folder}/journal.jsonl`)).toBe("");
    expect(JSON.parse(files.get(`${folder}/redaction-report-mock-transport.json`) ?? "")).toMatchObject({
      isClean: false,
      files: [{ file: "journal.jsonl", residue: 1 }, { residue: 0 }, { residue: 0 }, { residue: 0 }, { residue: 0 }],
    });
  });

  test("writes what the requests and streams were, and how the environment changed, without a value", async () => {
    const lines = [
      requestLine({ usage: { inputTokens: 5, outputTokens: 2 } }),
      requestLine({ seq: 2, streaming: true, events: 6, firstByteMs: 3, usage: { inputTokens: 1, outputTokens: 2 } }),
      requestLine({ seq: 3, outcome: "error-replied", status: 429 }),
    ];
    const { files } = await post(journalText(lines), { environment: { LATER: "x", OPENAI_BASE_URL: "http://x" } });
    const read = (name: string) => JSON.parse(files.get(`${folder}/${name}`) ?? "");
    expect(read("transport-trace-mock-1.json")).toMatchObject({
      routes: [
        { seq: 1, route: "openai.chat", auth: "accepted", envelope: "document", redaction: "nothing-found" },
        { seq: 2, envelope: "stream", metricsDelta: { requests: 1, errors: 0, inputTokens: 1, outputTokens: 2 } },
        { seq: 3, envelope: "error", metricsDelta: { requests: 0, errors: 1 } },
      ],
      streams: [{ seq: 2, firstEventMs: 3, events: 6, end: "complete" }],
    });
    expect(read("metrics-snapshot.json")).toEqual({
      total_input_tokens: 6,
      total_output_tokens: 4,
      total_requests: 2,
      total_errors: 1,
      avg_tokens_per_request: 5,
    });
    expect(read("env-diff.json")).toMatchObject({
      isIntact: false,
      injected: [
        { name: "OPENAI_BASE_URL", change: "added", atEnd: "overwritten" },
        { name: "OPENAI_API_KEY", change: "added", atEnd: "as-set" },
      ],
      byOthers: [
        { name: "HOME", change: "removed" },
        { name: "LATER", change: "added" },
      ],
    });
    expect([...files].filter(([path]) => path.startsWith(folder)).join()).not.toContain(token);
  });

  test("looks at what was recorded and printed for secrets as well, and keeps none of it that holds one", async () => {
    const secret = ["s3cr3t", "value-1"].join("-");
    const more = { "recorded-fixtures.json": `{"text":"${secret}"}`, "server.log": "nothing" };
    const { files, verdict } = await post(journalText([requestLine()]), { environment: { DB_PASSWORD: secret }, more });
    expect(verdict).toBe("fail journal.unredacted");
    expect([files.get(`${folder}/recorded-fixtures.json`), files.get(`${folder}/server.log`)]).toEqual(["", "nothing"]);
  });

  test("accepts a forwarded chat stream without usage, which the client did not ask for", async () => {
    const upstream = { host: "api.openai.com", requestId: "r", hasUsage: false };
    const line = requestLine({ outcome: "forwarded", protocol: "openai-chat", streaming: true, upstream });
    delete line.fixture;
    expect((await post(journalText([line], { fixtures: 0 }), { inputs: { mode: "forward" } })).verdict).toBe("pass ok");
  });

  test("takes the word of a server that ran inside its own step", async () => {
    const journal = journalText([requestLine()], { end: "signal" });
    const { digest, sizeBytes } = vouched(journal).answer as { digest: string; sizeBytes: number };
    const seen = await post(journal, {
      inputs: { foreground: "true" },
      kept: { digest, sizeBytes: String(sizeBytes) },
      stopped: { how: "gone" },
    });
    expect([seen.verdict, seen.servers.stopped]).toEqual(["pass ok", []]);
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
