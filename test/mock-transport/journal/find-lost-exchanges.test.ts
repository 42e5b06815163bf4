import { describe, expect, test } from "vitest";
import type { JournalRequest } from "../../../src/mock-transport/core/journal-line.ts";
import { parseJournal } from "../../../src/mock-transport/journal/parse-journal.ts";
import {
  describeLoss,
  findLostExchanges,
  renderLosses,
} from "../../../src/mock-transport/journal/find-lost-exchanges.ts";
import type { Recording, UnrecordedReason } from "../../../src/mock-transport/record/recorded-exchange.ts";
import { renderJournal, createRequestLine } from "../sample.ts";

const upstream = { host: "api.openai.com", requestId: "r", hasUsage: true };

/** A request that the provider answered. */
function asked(parts: Partial<JournalRequest> = {}): JournalRequest {
  return createRequestLine({ outcome: "forwarded", protocol: "openai-chat", fixture: undefined, upstream, ...parts });
}

const withReason = (unrecorded: UnrecordedReason) => ({ upstream: { ...upstream, unrecorded } });

function lost(requests: readonly JournalRequest[], recording: Recording | "none" = { fixtures: 1, lost: [] }) {
  const journal = parseJournal(renderJournal(requests));
  if (recording === "none") return findLostExchanges(journal);
  return findLostExchanges({ ...journal, recording: { kind: "recording", ...recording, lost: [...recording.lost] } });
}

const reasonsOf = (...given: Parameters<typeof lost>) => lost(...given).map(({ request, why }) => [request.seq, why]);

describe("findLostExchanges", () => {
  test.each([
    ...(["request", "answer", "credential", "redirect", "cut", "unread", "full"] as const).map((why) => ({
      name: `the note says ${why}`,
      parts: withReason(why),
      why,
    })),
    { name: "the provider gave no answer", parts: { outcome: "upstream-failed", status: 502 }, why: "unanswered" },
    {
      name: "its body is too large",
      parts: { outcome: "too-large", class: "completion", status: 413 },
      why: "too-large",
    },
    {
      name: "its path cannot be forwarded",
      parts: { outcome: "invalid", class: "completion", status: 400 },
      why: "unsent",
    },
    {
      name: "it went through /passthrough and was cut",
      parts: { class: "passthrough", outcome: "upstream-failed", status: 502 },
      why: "unanswered",
    },
  ] as const)("names an exchange when $name", ({ parts, why }) => {
    expect(reasonsOf([asked(), asked({ seq: 2, ...parts })])).toEqual([[2, why]]);
  });

  test("reports recorded exchanges that are not in the file", () => {
    const recording = { fixtures: 1, lost: [{ seq: 2, why: "private" as const }] };
    expect(reasonsOf([asked(), asked({ seq: 2 })], recording)).toEqual([[2, "private"]]);
  });

  test("reports all recorded exchanges when the journal has no recording line", () => {
    expect(reasonsOf([asked(), asked({ seq: 2, ...withReason("side-call") })], "none")).toEqual([[1, "unwritten"]]);
  });

  test.each([
    { name: "a side call", parts: { class: "title", outcome: "side-call", ...withReason("side-call") } },
    { name: "an invalid request that the provider refused", parts: { class: "completion", ...withReason("refused") } },
    { name: "a count of tokens", parts: { class: "count", outcome: "counted", protocol: undefined } },
    { name: "a count that failed", parts: { class: "count", outcome: "upstream-failed", protocol: undefined } },
    { name: "embeddings", parts: { class: "embeddings", outcome: "embedded", protocol: undefined } },
    { name: "a list of models", parts: { class: "models", outcome: "listed", protocol: undefined } },
    { name: "a stored response", parts: { class: "stored", outcome: "shown", protocol: undefined } },
    { name: "a health check", parts: { class: "document", outcome: "shown", protocol: undefined } },
    { name: "a preflight", parts: { class: "document", route: "preflight", outcome: "shown", protocol: undefined } },
    { name: "an error of the provider, which becomes a fixture", parts: { status: 503 } },
  ] as const)("does not name $name", ({ parts }) => {
    expect(reasonsOf([asked(), asked({ seq: 2, ...parts })])).toEqual([]);
  });

  test.each(["cut", "unanswered"] as const)(
    "does not name what was %s when the same request was recorded later",
    (why) => {
      const first = why === "cut" ? withReason(why) : { outcome: "upstream-failed" as const };
      const other = { bodyDigest: `sha256:${"1".repeat(64)}` };
      expect(reasonsOf([asked(first), asked({ seq: 2, retry: 1 })])).toEqual([]);
      expect(reasonsOf([asked(first), asked({ seq: 2, ...other })])).toEqual([[1, why]]);
      expect(reasonsOf([asked(first), asked({ seq: 2, route: "openai.responses" })])).toEqual([[1, why]]);
      expect(reasonsOf([asked(), asked({ seq: 2, ...first })])).toEqual([[2, why]]);
    },
  );

  test("reports an answer that cannot be recorded although a later one was recorded", () => {
    expect(reasonsOf([asked(withReason("answer")), asked({ seq: 2 })])).toEqual([[1, "answer"]]);
  });
});

describe("renderLosses", () => {
  test("counts by route and reason, in order of arrival", () => {
    const losses = lost([
      asked(withReason("credential")),
      asked({ seq: 2, route: "anthropic.messages", ...withReason("full") }),
      asked({ seq: 3, ...withReason("credential") }),
    ]);
    expect(renderLosses(losses)).toBe(
      "2 of openai.chat, because the provider rejected the key; 1 of anthropic.messages, because the recording had reached its limit",
    );
  });
});

describe("describeLoss", () => {
  test("names the request and the problem with the provider", () => {
    const [loss] = lost([asked({ outcome: "upstream-failed", upstream: { ...upstream, problem: "timeout" } })]);
    expect(loss && describeLoss(loss)).toBe(
      "Request 1 of openai.chat was not recorded: the provider gave no answer (timeout)",
    );
  });
});
