import { compilePatterns } from "../../../src/mock-transport/match/compile-patterns.ts";
import { type HandledRequest, handleRequest } from "../../../src/mock-transport/pipeline/handle-request.ts";
import type { JournalEntry } from "../../../src/mock-transport/core/journal-entry.ts";
import type { RequestMeta, WireRequest } from "../../../src/mock-transport/wire/wire.ts";
import type { Limits } from "../../../src/mock-transport/limits.ts";
import { createServerState } from "../../../src/mock-transport/core/server-state.ts";
import type { Recording } from "../../../src/mock-transport/record/recorded-exchange.ts";
import type { ServerOptions } from "../../../src/mock-transport/core/server-options.ts";
import type { ServerConfig } from "../../../src/mock-transport/core/server-config.ts";
import { type Redactor, createRedactor } from "../../../src/redact/redactor.ts";
import type { Forwarder } from "../upstream/forward.ts";
import { batchPerTick } from "./batch-per-tick.ts";
import { createSocketServer, type SocketServer } from "../websocket/socket-server.ts";
import type { RequestTracker } from "../websocket/request-tracker.ts";

/**
 * Handles the requests of one server: all protocols and their state. Most of the server's code, so
 * it is loaded while the first clients connect.
 */
export interface RequestHandler {
  /**
   * Takes and handles a request at the end of this turn of the event loop; `undefined` when it is
   * incomplete by then.
   */
  readonly handle: (take: () => WireRequest | undefined, meta: RequestMeta) => Promise<HandledRequest | undefined>;
  /** Writes the journal entry of an answered request at the end of this turn. */
  readonly writeEntry: (write: () => JournalEntry) => Promise<JournalEntry>;
  readonly sockets: SocketServer;
  /** Loads the forwarder with the first request for a real provider. */
  readonly loadForwarder: () => Promise<Forwarder>;
  /** Writes the recorded fixtures; `undefined` when nothing is recorded. */
  readonly finishRecording: () => Promise<Recording | undefined>;
}

/** Creates the handler of a server with these options. */
export async function createRequestHandler(
  options: ServerOptions,
  limits: Limits,
  { track, record }: Pick<RequestTracker, "track" | "record">,
): Promise<RequestHandler> {
  const { patterns } = await compilePatterns(options.fixtures);
  let redactor: Redactor | undefined;
  const config: ServerConfig = {
    ...options,
    patterns,
    /**
     * Created for the first journal entry, after the first answer: building the variants of a few
     * secrets is slow.
     */
    get redactor() {
      redactor ??= createRedactor([options.token, ...options.secrets]);
      return redactor;
    },
  };
  const state = createServerState(Date.now());
  let forwarder: Promise<Forwarder> | undefined;
  return {
    handle: batchPerTick((take, meta) => {
      const request = take();
      return request && handleRequest(request, config, meta, state);
    }),
    writeEntry: batchPerTick((write) => write()),
    sockets: createSocketServer({ config, state, limits, track, record }),
    loadForwarder: () => {
      forwarder ??= import("../upstream/forward.ts").then(({ createForwarder }) =>
        createForwarder(options, limits, state, config.redactor),
      );
      return forwarder;
    },
    finishRecording: async () => (await forwarder)?.end(),
  };
}
