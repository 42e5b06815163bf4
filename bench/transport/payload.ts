/** The two answers that are measured: a whole JSON document, and a stream of events. */
export const kinds = ["whole", "stream"] as const;

export type Kind = (typeof kinds)[number];

/** What the user says to get each answer. */
export const questions: Readonly<Record<Kind, string>> = {
  whole: "Describe the harbour in one paragraph.",
  stream: "Describe the harbour piece by piece.",
};

/** Text that makes our answer about 650 bytes of JSON. */
export const wholeText =
  "The harbour lies below the old town, open to the west, and smells of tar and of fresh bread until noon. Boats of every size rock at their moorings while the gulls argue about breakfast above them, and the keeper counts all the masts again and writes the number into his book.";

/** 20 deltas of 20 characters. */
export const streamDeltas = Array.from(
  { length: 20 },
  (_, index) => `piece ${String(index).padStart(2, "0")} of harbour `,
);

/** How many fixtures stand before the two that answer; every server has the same ones. */
const OTHER_FIXTURES = 49;

/** What the user would have to say for the fixtures that never answer. */
export const otherQuestions = Array.from({ length: OTHER_FIXTURES }, (_, index) => `What is sight number ${index}?`);

/** The body of a chat completion request. */
export function requestBody(kind: Kind): string {
  return JSON.stringify({
    model: "gpt-5-mini",
    messages: [
      { role: "system", content: "You are a guide who knows every town by the sea and answers briefly." },
      { role: "user", content: questions[kind] },
    ],
    ...(kind === "stream" ? { stream: true } : {}),
  });
}

/** Headers of that request, in the manner of the official client. */
export function requestHeaders(token: string): { readonly [name: string]: string } {
  return {
    accept: "application/json",
    authorization: `Bearer ${token}`,
    "content-type": "application/json",
    "user-agent": "OpenAI/JS 6.49.0",
    "x-stainless-lang": "js",
    "x-stainless-retry-count": "0",
  };
}

/** The whole request as it goes over the wire. */
export function requestBytes(kind: Kind, token: string): Buffer {
  const body = requestBody(kind);
  const lines = Object.entries(requestHeaders(token)).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(
    `POST /v1/chat/completions HTTP/1.1\r\nhost: 127.0.0.1\r\n${lines.join("")}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
