import type { CompletionRequest } from "../../core/completion-request.ts";
import type { FilledReply } from "../../core/resolved-reply.ts";
import { createStateSlot } from "../../core/server-state.ts";
import type { Stamp } from "../../wire/wire.ts";
import type { InputItem } from "./response-input.ts";

/** Most responses that can be gone on from by name; the oldest are forgotten first. */
export const RESPONSE_COUNT_LIMIT = 2_000;

/** Most that all remembered conversations hold, in UTF-16 units of JSON; what a later response still needs counts too. */
export const RESPONSE_UNITS_LIMIT = 32 * 1024 * 1024;

/** A response that later requests can go on from. */
export interface KeptResponse {
  readonly test: string;
  /** The connection that alone may go on from it; `undefined` when every request of its test may, and may read it. */
  readonly socket: number | undefined;
  readonly stamp: Stamp;
  readonly request: CompletionRequest;
  /** What was answered; `undefined` for a response that only made something ready. */
  readonly reply: FilledReply | undefined;
  /** The request's own input, with what it referred to in its place. */
  readonly input: readonly InputItem[];
  readonly previous: KeptResponse | undefined;
  /** Size of its own input and reply. */
  readonly units: number;
}

/** Who asks for a response. */
export interface Asker {
  readonly test: string;
  readonly socket: number | undefined;
}

/** The responses of one server, by id, the oldest first. A conversation's responses share what was said before them. */
export interface Conversations {
  readonly kept: Map<string, KeptResponse>;
  /** How many names and later responses hold each one. */
  readonly holders: Map<KeptResponse, number>;
  units: number;
}

/** No conversation yet. */
export function noConversations(): Conversations {
  return { kept: new Map(), holders: new Map(), units: 0 };
}

/** The conversations of a server, kept in its state. */
export const conversationsOf = createStateSlot(noConversations);

/** The id of the response with this stamp. */
export function responseId({ id }: Stamp): string {
  return `resp_${id}`;
}

/** The response with this id, when the asker may go on from it. */
export function findResponse({ kept }: Conversations, id: string, { test, socket }: Asker): KeptResponse | undefined {
  const response = kept.get(id);
  if (response?.test !== test) return undefined;
  return response.socket === undefined || response.socket === socket ? response : undefined;
}

/** Remembers a response, and forgets the oldest names past the limits; one that alone is over them is not remembered. */
export function keepResponse(conversations: Conversations, response: KeptResponse): void {
  if (response.units > RESPONSE_UNITS_LIMIT) return;
  const { kept } = conversations;
  kept.set(responseId(response.stamp), response);
  conversations.units += response.units;
  hold(conversations, response);
  if (response.previous !== undefined) hold(conversations, response.previous);
  for (const id of kept.keys()) {
    if (kept.size <= RESPONSE_COUNT_LIMIT && conversations.units <= RESPONSE_UNITS_LIMIT) return;
    forgetResponse(conversations, id);
  }
}

/** Forgets the name of a response; what later ones go on from stays with them. */
export function forgetResponse(conversations: Conversations, id: string): void {
  const response = conversations.kept.get(id);
  if (response === undefined) return;
  conversations.kept.delete(id);
  let released: KeptResponse | undefined = response;
  while (released !== undefined) {
    const left = (conversations.holders.get(released) ?? 1) - 1;
    if (left > 0) return void conversations.holders.set(released, left);
    conversations.holders.delete(released);
    conversations.units -= released.units;
    released = released.previous;
  }
}

/** Forgets what only this connection could go on from. */
export function forgetSocket(conversations: Conversations, socket: number): void {
  for (const [id, response] of conversations.kept) if (response.socket === socket) forgetResponse(conversations, id);
}

function hold({ holders }: Conversations, response: KeptResponse): void {
  holders.set(response, (holders.get(response) ?? 0) + 1);
}
