import { compilePatterns } from "../../../src/mock-transport/match/compile-patterns.ts";
import { type Exchange, exchange } from "../../../src/mock-transport/pipeline/handle-request.ts";
import type { Note } from "../../../src/mock-transport/core/journal-entry.ts";
import type { Stamp, WireRequest } from "../../../src/mock-transport/wire/wire.ts";
import type { Limits } from "../../../src/mock-transport/limits.ts";
import { emptyMemory } from "../../../src/mock-transport/core/server-state.ts";
import type { Recording } from "../../../src/mock-transport/record/recorded.ts";
import type { ServerOrder } from "../../../src/mock-transport/core/server-options.ts";
import type { Setting } from "../../../src/mock-transport/core/server-config.ts";
import { type Redactor, redactorOf } from "../../../src/redact/redactor.ts";
import type { Forwarding } from "../upstream/forward.ts";
import { together } from "./batch.ts";
import { createSockets, type Sockets } from "../websocket/accept-socket.ts";
import type { Desk } from "../websocket/socket-tracker.ts";

/** What a server answers with: all protocols and what they remember. It is most of a server's start, so it is loaded while the first clients connect. */
export interface Answering {
  /** The answer to a request that is taken at the end of this turn of the event loop; none when it is not there by then. */
  readonly exchange: (take: () => WireRequest | undefined, stamp: Stamp) => Promise<Exchange | undefined>;
  /** The note about a request that is answered, at the end of this turn too. */
  readonly note: (write: Exchange["note"]) => Promise<Note>;
  readonly sockets: Sockets;
  /** What knows real providers, loaded with the first request for one. */
  readonly forwarding: () => Promise<Forwarding>;
  /** Writes what was recorded, where something is, and says what became of it. */
  readonly end: () => Promise<Recording | undefined>;
}

/** What answers by this order. */
export async function openAnswering(
  order: ServerOrder,
  limits: Limits,
  desk: Pick<Desk, "arrive" | "record">,
): Promise<Answering> {
  const { patterns } = await compilePatterns(order.fixtures);
  let redactor: Redactor | undefined;
  const setting: Setting = {
    ...order,
    patterns,
    /** Made for the first note, which is written after the first answer: all forms of a few secrets cost as much as the protocols. */
    get redactor() {
      redactor ??= redactorOf([order.token, ...order.secrets]);
      return redactor;
    },
  };
  const memory = emptyMemory(Date.now());
  let forwards: Promise<Forwarding> | undefined;
  return {
    exchange: together((take, stamp) => {
      const request = take();
      return request && exchange(request, setting, stamp, memory);
    }),
    note: together((write) => write()),
    sockets: createSockets({ setting, memory, limits, ...desk }),
    forwarding: () => {
      forwards ??= import("../upstream/forward.ts").then((room) =>
        room.openForwarding(order, limits, memory, setting.redactor),
      );
      return forwards;
    },
    end: async () => (await forwards)?.end(),
  };
}
