import type { IncomingMessage } from "node:http";
import type { Failure } from "../../../src/mock-transport/core/upstream-failure.ts";
import type { Limits } from "../../../src/mock-transport/limits.ts";
import type { ResponseWriter } from "../connection/response-writer.ts";

/** Bytes that may still be buffered, shared by all answers in flight. */
export interface BufferBudget {
  remainingBytes: number;
}

/** The result of piping an answer to the client. */
export interface PipedAnswer {
  /** All of its bytes; `undefined` when they did not fit into the budget. */
  readonly bytes: Buffer | undefined;
  readonly failure: Failure | undefined;
}

/**
 * Writes each chunk of the answer to the client as it arrives, no faster than the client reads, and
 * buffers a copy while the budget allows.
 */
export async function pipe(
  answer: IncomingMessage,
  writer: ResponseWriter,
  limits: Limits,
  budget: BufferBudget,
): Promise<PipedAnswer> {
  const { upstreamBodyBytes, upstreamIdleMs: upstreamSilenceMs } = limits;
  const copy = createBuffer(budget);
  let size = 0;
  let failure: Failure | undefined;
  const fail = (reason: Failure) => {
    failure ??= reason;
    answer.destroy();
  };
  let timer = setTimeout(fail, upstreamSilenceMs, "silent");
  try {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      clearTimeout(timer);
      size += chunk.length;
      if (size > upstreamBodyBytes) {
        fail("too-long");
        break;
      }
      copy.add(chunk);
      await writer.write(chunk);
      if (!writer.isOpen()) break;
      timer = setTimeout(fail, upstreamSilenceMs, "silent");
    }
  } catch {
    // A disconnect of the client aborts the request too, which is not a failure of the provider.
    if (writer.isOpen()) failure ??= "cut";
  } finally {
    clearTimeout(timer);
  }
  await writer.end(failure === undefined ? "whole" : "reset");
  return { bytes: copy.take(), failure };
}

/** A buffer that holds all chunks or none. `take` returns its bytes to the budget. */
function createBuffer(budget: BufferBudget): {
  readonly add: (chunk: Buffer) => void;
  readonly take: () => Buffer | undefined;
} {
  let chunks: Buffer[] | undefined = [];
  let size = 0;
  const release = () => {
    budget.remainingBytes += size;
    size = 0;
  };
  return {
    add: (chunk) => {
      if (chunks === undefined) return;
      if (chunk.length > budget.remainingBytes) {
        chunks = undefined;
        return release();
      }
      chunks.push(chunk);
      size += chunk.length;
      budget.remainingBytes -= chunk.length;
    },
    take: () => {
      const bytes = chunks && Buffer.concat(chunks);
      release();
      return bytes;
    },
  };
}
