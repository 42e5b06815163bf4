/** The kinds of answers to measure: a JSON document and a stream of events. */
export const KINDS = ["whole", "stream"] as const;

export type Kind = (typeof KINDS)[number];

/** The user's message for each answer. */
export const USER_MESSAGES: { readonly [kind in Kind]: string } = {
  whole: "Describe the harbour in one paragraph.",
  stream: "Describe the harbour piece by piece.",
};

/** Text of an answer of about 650 bytes of JSON. */
export const WHOLE_TEXT =
  "The harbour lies below the old town, open to the west, and smells of tar and of fresh bread until noon. Boats of every size rock at their moorings while the gulls argue about breakfast above them, and the keeper counts all the masts again and writes the number into his book.";

/** 20 deltas of 20 characters. */
export const STREAM_DELTAS = Array.from(
  { length: 20 },
  (_, index) => `piece ${String(index).padStart(2, "0")} of harbour `,
);

/** Number of fixtures before the two that answer. */
const OTHER_FIXTURES = 49;

/** The user's messages of the fixtures that never answer. */
export const OTHER_MESSAGES = Array.from({ length: OTHER_FIXTURES }, (_, index) => `What is sight number ${index}?`);

/** The body of a chat completion request. */
export function renderRequestBody(kind: Kind): string {
  return JSON.stringify({
    model: "gpt-5-mini",
    messages: [
      { role: "system", content: "You are a guide who knows every town by the sea and answers briefly." },
      { role: "user", content: USER_MESSAGES[kind] },
    ],
    ...(kind === "stream" ? { stream: true } : {}),
  });
}

/** Headers of that request, as the official client sends them. */
export function createRequestHeaders(token: string): { readonly [name: string]: string } {
  return {
    accept: "application/json",
    authorization: `Bearer ${token}`,
    "content-type": "application/json",
    "user-agent": "OpenAI/JS 6.49.0",
    "x-stainless-lang": "js",
    "x-stainless-retry-count": "0",
  };
}

/** The bytes of the whole request. */
export function renderRequest(kind: Kind, token: string): Buffer {
  const body = renderRequestBody(kind);
  const lines = Object.entries(createRequestHeaders(token)).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(
    `POST /v1/chat/completions HTTP/1.1\r\nhost: 127.0.0.1\r\n${lines.join("")}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
