/**
 * Runs the calls made in one turn of the event loop together, in order, at the end of the turn.
 * Between two requests the system reads and writes, which evicts the code that answers from the
 * processor's caches; calls in a row keep it warm.
 */
export function batchPerTick<Args extends readonly unknown[], Result>(
  work: (...args: Args) => Result,
): (...args: Args) => Promise<Result> {
  let waiting: (() => void)[] = [];
  const runAll = () => {
    const due = waiting;
    waiting = [];
    for (const run of due) run();
  };
  return (...args) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(runAll);
      waiting.push(() => {
        try {
          resolve(work(...args));
        } catch (error) {
          reject(error);
        }
      });
    });
}
