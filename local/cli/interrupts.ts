/** Interrupts of this process as abort signals. */
export interface Interrupts {
  /** Aborted by the first interrupt: steps are asked to stop, posts still run. */
  readonly cancel: AbortSignal;
  /** Aborted by the second interrupt: all processes are killed. */
  readonly kill: AbortSignal;
  /** Removes the listeners. */
  readonly release: () => void;
}

/** The signals that end a program; a closed terminal sends SIGHUP. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Listens for interrupts of this process until `release`. */
export function listenForInterrupts(): Interrupts {
  const cancel = new AbortController();
  const kill = new AbortController();
  const onSignal = (): void => {
    if (cancel.signal.aborted) kill.abort();
    else cancel.abort();
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  return {
    cancel: cancel.signal,
    kill: kill.signal,
    release() {
      for (const name of SIGNALS) process.off(name, onSignal);
    },
  };
}
