import { answerHeaders, requestIdIn } from "../../../src/mock-transport/forward/answer-headers.ts";
import type { Failure } from "../../../src/mock-transport/core/upstream-failure.ts";
import type { Outbound } from "../../../src/mock-transport/core/outbound.ts";
import { secretsIn } from "../../../src/mock-transport/forward/outbound-headers.ts";
import { readAnswer } from "../../../src/mock-transport/forward/read/read-answer.ts";
import type { Reading } from "../../../src/mock-transport/forward/read/reading.ts";
import type { Limits } from "../../../src/mock-transport/limits.ts";
import { passOn, type Room } from "./pipe-answer.ts";
import { sendUpstream, UpstreamFailure } from "./upstream-request.ts";
import type { Line } from "../connection/response-writer.ts";
import type { AnyResponse } from "../connection/h1-h2-server.ts";

/** A provider's answer once it is with the client. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly requestId: string | undefined;
  /** Values of its headers that say whose account it is. */
  readonly secrets: readonly string[];
  readonly firstByteAt: number;
  /** `undefined` when it was compressed, or there was no room to keep it. */
  readonly reading: Reading | undefined;
  readonly failure: Failure | undefined;
}

/** Sends a request to its provider and takes the answer over to the client; says why when there is none. The request ends when the client goes away. */
export async function hear(
  outbound: Outbound,
  response: AnyResponse,
  line: Line,
  { limits, room }: { readonly limits: Limits; readonly room: Room },
): Promise<Answer | UpstreamFailure> {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  if (response.destroyed) gone.abort();
  const answer = await sendUpstream(outbound, limits, gone.signal).catch((error: unknown) =>
    error instanceof UpstreamFailure ? error : new UpstreamFailure("reset"),
  );
  if (answer instanceof UpstreamFailure) return answer;
  const { statusCode: status = 502, headers } = answer;
  if (Number(headers["content-length"] ?? 0) > limits.upstreamBodyBytes) {
    answer.destroy();
    return new UpstreamFailure("too-large");
  }
  line.writeHead(status, answerHeaders(headers));
  const firstByteAt = Date.now();
  const { bytes, failure } = await passOn(answer, line, limits, room);
  const contentType = headers["content-type"] ?? "";
  const isReadable = (headers["content-encoding"] ?? "identity") === "identity";
  const text = isReadable ? bytes?.toString("utf8") : undefined;
  return {
    status,
    contentType,
    requestId: requestIdIn(headers),
    secrets: secretsIn(headers),
    firstByteAt,
    reading:
      text === undefined ? undefined : readAnswer(outbound.call?.request.protocol, { status, contentType, text }),
    failure,
  };
}
