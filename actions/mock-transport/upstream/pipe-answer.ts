import type { IncomingMessage } from "node:http";
import type { Failure } from "../../../src/mock-transport/core/upstream-failure.ts";
import type { Limits } from "../../../src/mock-transport/limits.ts";
import type { Line } from "../connection/response-writer.ts";

/** Room for answers that are kept until they are read, shared by all that are on their way. */
export interface Room {
  leftBytes: number;
}

/** How an answer went over to the client. */
export interface Passed {
  /** All of its bytes; `undefined` when there was no room for them. */
  readonly bytes: Buffer | undefined;
  readonly failure: Failure | undefined;
}

/** Takes each part of the answer over to the client as it comes, no faster than the client takes it, and keeps a copy where there is room; the copy must be given back. */
export async function passOn(answer: IncomingMessage, line: Line, limits: Limits, room: Room): Promise<Passed> {
  const { upstreamBodyBytes, upstreamSilenceMs } = limits;
  const kept = keepIn(room);
  let size = 0;
  let failure: Failure | undefined;
  const fail = (why: Failure) => {
    failure ??= why;
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
      kept.add(chunk);
      await line.write(chunk);
      if (!line.isOpen()) break;
      timer = setTimeout(fail, upstreamSilenceMs, "silent");
    }
  } catch {
    // A client that went away ends the request to the provider as well, which is no failure of the provider.
    if (line.isOpen()) failure ??= "cut";
  } finally {
    clearTimeout(timer);
  }
  await line.end(failure === undefined ? "whole" : "reset");
  return { bytes: kept.take(), failure };
}

/** Parts that are kept together, or not at all. */
function keepIn(room: Room): { readonly add: (chunk: Buffer) => void; readonly take: () => Buffer | undefined } {
  let chunks: Buffer[] | undefined = [];
  let size = 0;
  const giveBack = () => {
    room.leftBytes += size;
    size = 0;
  };
  return {
    add: (chunk) => {
      if (chunks === undefined) return;
      if (chunk.length > room.leftBytes) {
        chunks = undefined;
        return giveBack();
      }
      chunks.push(chunk);
      size += chunk.length;
      room.leftBytes -= chunk.length;
    },
    take: () => {
      const bytes = chunks && Buffer.concat(chunks);
      giveBack();
      return bytes;
    },
  };
}
