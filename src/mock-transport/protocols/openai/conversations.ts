import type { CompletionRequest } from "../../core/completion-request.ts";
import type { ResolvedReply } from "../../core/resolved-reply.ts";
import { createStateSlot } from "../../core/server-state.ts";
import type { RequestMeta } from "../../wire/wire.ts";
import type { InputItem } from "./response-input.ts";

/** Maximum number of stored responses; the oldest are removed first. */
export const RESPONSE_COUNT_LIMIT = 2_000;

/**
 * Maximum size of all conversations in UTF-16 units of JSON, including removed responses that later
 * ones need.
 */
export const RESPONSE_UNITS_LIMIT = 32 * 1024 * 1024;

/** A response that later requests can continue. */
export interface StoredResponse {
  readonly test: string;
  /**
   * The only WebSocket that may continue it; `undefined` when every request of its test may
   * continue and read it.
   */
  readonly socket: number | undefined;
  readonly meta: RequestMeta;
  readonly request: CompletionRequest;
  /** The answer; `undefined` for a prewarm response. */
  readonly reply: ResolvedReply | undefined;
  /** The request's own input, with references resolved. */
  readonly input: readonly InputItem[];
  readonly previous: StoredResponse | undefined;
  /** Size of its own input and reply in UTF-16 units. */
  readonly units: number;
}

/** The source of a request; decides which responses it may use. */
export interface Requester {
  readonly test: string;
  readonly socket: number | undefined;
}

/**
 * The responses of one server, by id, the oldest first. Responses share their history through
 * `previous`.
 */
export interface Conversations {
  readonly responses: Map<string, StoredResponse>;
  /** The number of ids and later responses that refer to each response. */
  readonly referenceCounts: Map<StoredResponse, number>;
  units: number;
}

/** Creates the state of a server without conversations. */
export function createConversations(): Conversations {
  return { responses: new Map(), referenceCounts: new Map(), units: 0 };
}

/** The conversations of a server, stored in its state. */
export const getConversations = createStateSlot(createConversations);

/** The id of the response to a request. */
export function toResponseId({ id }: RequestMeta): string {
  return `resp_${id}`;
}

/** The response with this id, if the requester may continue it. */
export function findResponse(
  { responses: kept }: Conversations,
  id: string,
  { test, socket }: Requester,
): StoredResponse | undefined {
  const response = kept.get(id);
  if (response?.test !== test) return undefined;
  return response.socket === undefined || response.socket === socket ? response : undefined;
}

/**
 * Stores a response and removes the oldest ones over the limits; a response over the size limit is
 * not stored.
 */
export function storeResponse(conversations: Conversations, response: StoredResponse): void {
  if (response.units > RESPONSE_UNITS_LIMIT) return;
  const { responses: kept } = conversations;
  kept.set(toResponseId(response.meta), response);
  conversations.units += response.units;
  addReference(conversations, response);
  if (response.previous !== undefined) addReference(conversations, response.previous);
  for (const id of kept.keys()) {
    if (kept.size <= RESPONSE_COUNT_LIMIT && conversations.units <= RESPONSE_UNITS_LIMIT) return;
    removeResponse(conversations, id);
  }
}

/** Removes a response by its id; it stays in memory while later responses refer to it. */
export function removeResponse(conversations: Conversations, id: string): void {
  const response = conversations.responses.get(id);
  if (response === undefined) return;
  conversations.responses.delete(id);
  let released: StoredResponse | undefined = response;
  while (released !== undefined) {
    const remaining = (conversations.referenceCounts.get(released) ?? 1) - 1;
    if (remaining > 0) return void conversations.referenceCounts.set(released, remaining);
    conversations.referenceCounts.delete(released);
    conversations.units -= released.units;
    released = released.previous;
  }
}

/** Removes the responses that only this WebSocket may continue. */
export function removeSocketResponses(conversations: Conversations, socket: number): void {
  for (const [id, response] of conversations.responses)
    if (response.socket === socket) removeResponse(conversations, id);
}

function addReference({ referenceCounts: holders }: Conversations, response: StoredResponse): void {
  holders.set(response, (holders.get(response) ?? 0) + 1);
}
