import type { AnyResponse } from "../connection/h1-h2-server.ts";

/** An in-flight response and the promise that settles when it completes. */
interface InFlightResponse {
  readonly response: AnyResponse;
  readonly work: Promise<void>;
}

/** The in-flight responses of a server. */
export interface InFlight {
  /** Adds a response until its work settles. */
  readonly add: (entry: InFlightResponse) => void;
  /** Removes a response that is not to be waited for. */
  readonly remove: (response: AnyResponse) => void;
  readonly all: () => readonly InFlightResponse[];
}

/**
 * Creates a registry of in-flight responses. It reuses slots of an array instead of a `Map`: each
 * table that a `Map` outgrows refers to the next one, so one dead table in V8's old generation
 * keeps all later tables and their responses alive until a full collection.
 */
export function createInFlight(): InFlight {
  const slots: (InFlightResponse | undefined)[] = [];
  const free: number[] = [];
  const clear = (slot: number) => {
    if (slots[slot] === undefined) return;
    slots[slot] = undefined;
    free.push(slot);
  };
  return {
    add: (entry) => {
      const slot = free.pop() ?? slots.length;
      slots[slot] = entry;
      void entry.work.then(() => {
        // Another response may have the slot by now.
        if (slots[slot] === entry) clear(slot);
      });
    },
    remove: (response) => clear(slots.findIndex((entry) => entry?.response === response)),
    all: () => slots.filter((entry) => entry !== undefined),
  };
}
