import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { runPost } from "../../actions/_runtime/run-action.ts";
import type { StopResult } from "../../actions/mock-transport/setup/servers.ts";
import { postAct } from "../../actions/mock-transport/post-act.ts";
import { mockTransport } from "../../src/mock-transport/contract.ts";
import { renderEnvFile } from "../../src/mock-transport/clients/agents/env-file.ts";
import { digestEnvironment } from "../../src/mock-transport/clients/environment-diff.ts";
import type { JournalRequest } from "../../src/mock-transport/core/journal-line.ts";
import { reasons } from "../../src/mock-transport/reasons.ts";
import { fakeHost } from "../_runtime/fake-host.ts";
import { rules } from "../../src/mock-transport/journal/judge.ts";
import { renderJournal, createRequestLine, token } from "./sample.ts";

const folder = "/temp/testing-actions/evidence/mock-transport";
const setup = "/temp/testing-actions/mock-transport";
const state = { instance: "mock-1", pid: "4242", port: "4000", folder, setup };

/** The stop answer of a server that wrote this journal. */
function prove(text: string): StopResult {
  const digest = `sha256:${createHash("sha256").update(text).digest("hex")}`;
  return { how: "asked", answer: { sizeBytes: Buffer.byteLength(text), digest } };
}

async function post(
  journal: string,
  {
    inputs = {},
    stopped = prove(journal),
    environment = {},
    kept = {},
    more = {},
  }: {
    inputs?: object;
    stopped?: StopResult;
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

const unmatched = createRequestLine({
  seq: 2,
  outcome: "unmatched",
  status: 410,
  fixture: 0,
  differs: ["user"],
  excerpt: "Say bye",
});
const upstream = { host: "api.openai.com", requestId: "r", hasUsage: true };
const recordedLine = (parts: Partial<JournalRequest> = {}) =>
  createRequestLine({ outcome: "forwarded", protocol: "openai-chat", fixture: undefined, upstream, ...parts });
const unsupported = createRequestLine({ seq: 3, outcome: "unsupported", status: 501, path: "/v1/messages" });

const broken: {
  name: string;
  journal: string;
  stopped?: StopResult;
  inputs?: object;
  environment?: { [name: string]: string };
  reason: keyof typeof reasons;
  message: string;
}[] = [
  {
    name: "the server crashed",
    journal: renderJournal([createRequestLine()], { end: "none" }),
    stopped: { how: "gone" },
    reason: "server.lost",
    message: "crashed or was killed",
  },
  {
    name: "the server reached its idle limit",
    journal: renderJournal([createRequestLine()], { end: "idle" }),
    stopped: { how: "gone" },
    reason: "server.lost",
    message: "idle limit",
  },
  {
    name: "another process ended the server",
    journal: renderJournal([createRequestLine()], { end: "signal" }),
    stopped: { how: "gone" },
    reason: "server.lost",
    message: "Another process",
  },
  {
    name: "the server cannot be ended",
    journal: renderJournal([createRequestLine()]),
    stopped: { how: "left" },
    reason: "server.left",
    message: "could not be stopped",
  },
  {
    name: "the server was killed before its last line",
    journal: renderJournal([createRequestLine()], { end: "none" }),
    stopped: { how: "killed" },
    reason: "journal.incomplete",
    message: "last line is missing",
  },
  {
    name: "the journal belongs to another server",
    journal: renderJournal([createRequestLine()]).replace("mock-1", "mock-2"),
    reason: "journal.incomplete",
    message: "first line",
  },
  {
    name: "a line of the journal is broken",
    journal: renderJournal([createRequestLine()]).replace('"seq":1', '"seq":"1"'),
    reason: "journal.incomplete",
    message: "1 of its lines cannot be parsed",
  },
  {
    name: "a line of the journal was removed",
    journal: renderJournal([createRequestLine(), createRequestLine({ seq: 2 })]).replace(/.*"seq":2.*\n/, ""),
    reason: "journal.incomplete",
    message: "it holds 1 requests, the server answered 2",
  },
  {
    name: "a line of the journal is repeated",
    journal: renderJournal([createRequestLine(), createRequestLine()]),
    reason: "journal.incomplete",
    message: "requests",
  },
  {
    name: "a line was added after the last",
    journal: `${renderJournal([])}${JSON.stringify(createRequestLine())}\n`,
    reason: "journal.incomplete",
    message: "last line is missing",
  },
  {
    name: "lines were dropped at the size limit",
    journal: renderJournal([createRequestLine()], { dropped: 2 }),
    reason: "journal.incomplete",
    message: "2 requests were not written",
  },
  {
    name: "the journal is not what the server wrote",
    journal: renderJournal([createRequestLine()]),
    stopped: prove("other"),
    reason: "journal.incomplete",
    message: "differ from those that the server wrote",
  },
  {
    name: "the tests used an unsupported feature",
    journal: renderJournal([createRequestLine(), unsupported]),
    reason: "request.unsupported",
    message: 'POST "/v1/messages"',
  },
  {
    name: "a request matched no fixture",
    journal: renderJournal([createRequestLine(), unmatched]),
    reason: "fixture.unmatched",
    message: 'The prompt was "Say bye" for "gpt-5-mini"; the nearest is fixtures[0], which differs in user',
  },
  {
    name: "the server failed on a request",
    journal: renderJournal([createRequestLine(), createRequestLine({ seq: 2, outcome: "crashed", status: 500 })]),
    reason: "server.failed",
    message: "failed on request 2",
  },
  {
    name: "a client repeated a request that was answered completely",
    journal: renderJournal([createRequestLine(), createRequestLine({ seq: 2, repeats: 1 })]),
    reason: "answer.rejected",
    message: 'Request 2 repeats request 1, which was fully answered: "Say hello"',
  },
  {
    name: "a client retries after a complete answer",
    journal: renderJournal([createRequestLine(), createRequestLine({ seq: 2, retry: 1, repeats: 1 })]),
    reason: "answer.rejected",
    message: "A client could not use an answer.",
  },
  {
    name: "a forwarded call has no request id",
    journal: renderJournal([
      createRequestLine({ outcome: "forwarded", upstream: { host: "api.openai.com", hasUsage: true } }),
    ]),
    inputs: { mode: "forward", "allow-unused": "true" },
    reason: "upstream.unproven",
    message: 'Request 1 to "api.openai.com" was answered without a request id',
  },
  {
    name: "a forwarded call has no usage",
    journal: renderJournal([
      createRequestLine({
        outcome: "forwarded",
        upstream: { host: "api.openai.com", requestId: "r", hasUsage: false },
      }),
    ]),
    inputs: { mode: "forward", "allow-unused": "true" },
    reason: "upstream.unproven",
    message: "without usage",
  },
  {
    name: "an exchange was not recorded",
    journal: renderJournal([
      recordedLine(),
      recordedLine({ seq: 2, upstream: { ...upstream, unrecorded: "credential" }, status: 401 }),
    ]),
    inputs: { mode: "record", "allow-unused": "true" },
    reason: "recording.incomplete",
    message:
      "2 exchanges were not recorded: 1 of openai.chat, because the file could not be written; 1 of openai.chat, because the provider rejected the key.",
  },
  {
    name: "the journal contains a secret of the job",
    journal: renderJournal([createRequestLine({ excerpt: "my password is s3cr3t-value-1" })]),
    environment: { DB_PASSWORD: "s3cr3t-value-1" },
    reason: "journal.unredacted",
    message: "A secret was found in the evidence",
  },
  {
    name: "the tests made no call",
    journal: renderJournal([]),
    reason: "evidence.no-call",
    message: "no model call; `min-calls` requires 1",
  },
  {
    name: "only retries reach min-calls",
    journal: renderJournal([createRequestLine(), createRequestLine({ seq: 2, retry: 1 })]),
    inputs: { "min-calls": "2" },
    reason: "evidence.no-call",
    message: "one model call; `min-calls` requires 2",
  },
  {
    name: "only rejected requests reach min-calls",
    journal: renderJournal([createRequestLine({ outcome: "unauthorized", status: 401 })]),
    reason: "evidence.no-call",
    message: "no model call",
  },
  {
    name: "a fixture is unused",
    journal: renderJournal([createRequestLine()], { fixtures: 2 }),
    reason: "fixture.unused",
    message: "fixtures[1] answered no request",
  },
];

describe("postAct", () => {
  test.each(broken)(
    "fails when $name",
    async ({ journal, stopped, inputs = {}, environment = {}, reason, message }) => {
      const seen = await post(journal, { inputs, environment, ...(stopped ? { stopped } : {}) });
      expect(seen.verdict).toBe(`fail ${reason}`);
      expect(seen.said).toContain(message);
      expect(seen.failed).toBe(true);
      expect(JSON.parse(seen.files.get(`${folder}/summary.json`) ?? "")).toMatchObject({ verdict: "fail", reason });
    },
  );

  test("produces every reason of the post step", () => {
    const startReasons = ["fixture.invalid", "server.not-started"];
    expect([...new Set(broken.map(({ reason }) => reason)), ...startReasons].sort()).toEqual(
      Object.keys(reasons).sort(),
    );
  });

  test("passes and records the counts when each fixture is used and enough calls are made", async () => {
    const journal = renderJournal(
      [
        createRequestLine(),
        createRequestLine({ seq: 2, fixture: 1, streaming: true }),
        createRequestLine({ seq: 3, retry: 1, delivered: false }),
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

  test("stops the server that the main step started, with its token", async () => {
    const { servers } = await post(renderJournal([createRequestLine()]));
    expect(servers.stopped).toEqual([
      { server: { pid: 4242, port: 4000, instance: "mock-1" }, request: { path: "/_testing-actions/stop", token } },
    ]);
  });

  test.each([
    { name: "the first answer was an error", first: { outcome: "error-replied" as const, status: 500 } },
    { name: "the first answer had a fault", first: { fault: "cut" } },
    { name: "the first answer was not fully delivered", first: { delivered: false } },
  ])("accepts a repeated request when $name", async ({ first }) => {
    const journal = renderJournal([createRequestLine(first), createRequestLine({ seq: 2, retry: 1, repeats: 1 })]);
    expect((await post(journal)).verdict).toBe("pass ok");
  });

  test("accepts repeated requests when strict is false", async () => {
    const journal = renderJournal([createRequestLine(), createRequestLine({ seq: 2, repeats: 1 })]);
    expect((await post(journal, { inputs: { strict: "false" } })).verdict).toBe("pass ok");
  });

  test("empties a journal that contains a secret, and names it in the report", async () => {
    const secret = ["s3cr3t", "value-1"].join("-");
    const journal = renderJournal([createRequestLine({ excerpt: `it is ${Buffer.from(secret).toString("base64")}` })]);
    const { files } = await post(journal, { environment: { DB_PASSWORD: secret } });
    expect(files.get(`${folder}/journal.jsonl`)).toBe("");
    expect(JSON.parse(files.get(`${folder}/redaction-report-mock-transport.json`) ?? "")).toMatchObject({
      isClean: false,
      files: [{ file: "journal.jsonl", residue: 1 }, { residue: 0 }, { residue: 0 }, { residue: 0 }, { residue: 0 }],
    });
  });

  test("writes the transcripts, the metrics and the environment diff, without values", async () => {
    const lines = [
      createRequestLine({ usage: { inputTokens: 5, outputTokens: 2 } }),
      createRequestLine({
        seq: 2,
        streaming: true,
        events: 6,
        firstByteMs: 3,
        usage: { inputTokens: 1, outputTokens: 2 },
      }),
      createRequestLine({ seq: 3, outcome: "error-replied", status: 429 }),
    ];
    const { files } = await post(renderJournal(lines), { environment: { LATER: "x", OPENAI_BASE_URL: "http://x" } });
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

  test("searches the recorded fixtures and the log for secrets, and empties the file that contains one", async () => {
    const secret = ["s3cr3t", "value-1"].join("-");
    const more = { "recorded-fixtures.json": `{"text":"${secret}"}`, "server.log": "nothing" };
    const { files, verdict } = await post(renderJournal([createRequestLine()]), {
      environment: { DB_PASSWORD: secret },
      more,
    });
    expect(verdict).toBe("fail journal.unredacted");
    expect([files.get(`${folder}/recorded-fixtures.json`), files.get(`${folder}/server.log`)]).toEqual(["", "nothing"]);
  });

  test("accepts a forwarded chat stream without usage, which the client did not ask for", async () => {
    const upstream = { host: "api.openai.com", requestId: "r", hasUsage: false };
    const line = createRequestLine({ outcome: "forwarded", protocol: "openai-chat", streaming: true, upstream });
    delete line.fixture;
    expect((await post(renderJournal([line], { fixtures: 0 }), { inputs: { mode: "forward" } })).verdict).toBe(
      "pass ok",
    );
  });

  test("accepts the saved proof of a server that ran in the foreground", async () => {
    const journal = renderJournal([createRequestLine()], { end: "signal" });
    const { digest, sizeBytes } = prove(journal).answer as { digest: string; sizeBytes: number };
    const seen = await post(journal, {
      inputs: { foreground: "true" },
      kept: { digest, sizeBytes: String(sizeBytes) },
      stopped: { how: "gone" },
    });
    expect([seen.verdict, seen.servers.stopped]).toEqual(["pass ok", []]);
  });

  test("accepts unused fixtures and no calls when the inputs allow both", async () => {
    const seen = await post(renderJournal([], { fixtures: 3 }), {
      inputs: { "allow-unused": "true", "min-calls": "0" },
    });
    expect(seen.verdict).toBe("pass ok");
  });

  test("accepts the complete journal of a server that was ended by a signal", async () => {
    const seen = await post(renderJournal([createRequestLine()], { end: "signal" }), { stopped: { how: "signalled" } });
    expect(seen.verdict).toBe("pass ok");
  });

  test("lists every broken rule after the first", async () => {
    const { said } = await post(renderJournal([unmatched, unsupported], { fixtures: 1 }));
    for (const reason of ["request.unsupported", "fixture.unmatched", "evidence.no-call", "fixture.unused"])
      expect(said).toContain(`[${reason}]`);
  });

  test("renders untrusted text as inert Markdown", async () => {
    const excerpt = "<img src=x> | [click](http://x) @octocat";
    const { summary } = await post(renderJournal([createRequestLine({ ...unmatched, seq: 1, excerpt })]));
    for (const active of ["<img", "[click]", "http://", "@octocat"]) expect(summary).not.toContain(active);
  });

  test("does nothing when the main step started no server", async () => {
    const { host, seen } = fakeHost({ inputs: { fixtures: "f.json" } });
    await runPost(mockTransport, postAct, host);
    expect([seen.servers.stopped, seen.outputs, seen.failed]).toEqual([[], {}, false]);
  });
});
