import { filterAnswerHeaders, findRequestId } from "../../../src/mock-transport/forward/filter-answer-headers.ts";
import type { Failure } from "../../../src/mock-transport/core/upstream-failure.ts";
import type { Outbound } from "../../../src/mock-transport/core/outbound.ts";
import { collectHeaderSecrets } from "../../../src/mock-transport/forward/build-outbound-headers.ts";
import { readAnswer } from "../../../src/mock-transport/forward/read/read-answer.ts";
import type { ParsedAnswer } from "../../../src/mock-transport/forward/read/parsed-answer.ts";
import type { Limits } from "../../../src/mock-transport/limits.ts";
import { pipe, type BufferBudget } from "./pipe-answer.ts";
import { sendUpstream, UpstreamFailure } from "./upstream-request.ts";
import type { ResponseWriter } from "../connection/response-writer.ts";
import type { AnyResponse } from "../connection/h1-h2-server.ts";

/** A provider's answer that was sent to the client. */
export interface UpstreamAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly requestId: string | undefined;
  /** Values of its headers that identify the account. */
  readonly secrets: readonly string[];
  readonly firstByteAt: number;
  /** `undefined` when the answer was compressed or did not fit into the buffer budget. */
  readonly reading: ParsedAnswer | undefined;
  readonly failure: Failure | undefined;
}

/**
 * Sends a request to its provider and pipes the answer to the client. Returns the failure when
 * there is no answer. The request is aborted when the client disconnects.
 */
export async function callUpstream(
  outbound: Outbound,
  response: AnyResponse,
  writer: ResponseWriter,
  { limits, budget }: { readonly limits: Limits; readonly budget: BufferBudget },
): Promise<UpstreamAnswer | UpstreamFailure> {
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
  writer.writeHead(status, filterAnswerHeaders(headers));
  const firstByteAt = Date.now();
  const { bytes, failure } = await pipe(answer, writer, limits, budget);
  const contentType = headers["content-type"] ?? "";
  const isReadable = (headers["content-encoding"] ?? "identity") === "identity";
  const text = isReadable ? bytes?.toString("utf8") : undefined;
  return {
    status,
    contentType,
    requestId: findRequestId(headers),
    secrets: collectHeaderSecrets(headers),
    firstByteAt,
    reading:
      text === undefined ? undefined : readAnswer(outbound.call?.request.protocol, { status, contentType, text }),
    failure,
  };
}
