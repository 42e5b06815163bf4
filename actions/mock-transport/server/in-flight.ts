import type { AnyResponse } from "../connection/h1-h2-server.ts";

/** An answer that is not over, and what resolves when it is. */
export interface UnderWay {
  readonly response: AnyResponse;
  readonly work: Promise<void>;
}

/** The answers that are not over. */
export interface AnswersUnderWay {
  /** Adds an answer until its work is over. */
  readonly add: (answer: UnderWay) => void;
  /** Forgets an answer whose end nobody shall wait for. */
  readonly leave: (response: AnyResponse) => void;
  readonly all: () => readonly UnderWay[];
}

/**
 * No answers. They stand in slots that are used again, and not in a `Map`: the table that a `Map` outgrows points to the next one, so that a single dead table
 * among V8's old objects keeps all later ones and every response in them until a full collection, which under load costs a hundred megabytes.
 */
export function noAnswers(): AnswersUnderWay {
  const slots: (UnderWay | undefined)[] = [];
  const free: number[] = [];
  const clear = (slot: number) => {
    if (slots[slot] === undefined) return;
    slots[slot] = undefined;
    free.push(slot);
  };
  return {
    add: (answer) => {
      const slot = free.pop() ?? slots.length;
      slots[slot] = answer;
      void answer.work.then(() => {
        // The slot may be another answer's by now.
        if (slots[slot] === answer) clear(slot);
      });
    },
    leave: (response) => clear(slots.findIndex((answer) => answer?.response === response)),
    all: () => slots.filter((answer) => answer !== undefined),
  };
}
