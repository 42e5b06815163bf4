/** Ctrl-C and SIGTERM as abort signals. */
export interface Interrupts {
  /** Aborted by the first one: steps are asked to stop, posts still run. */
  readonly cancel: AbortSignal;
  /** Aborted by the second one: everything is killed. */
  readonly kill: AbortSignal;
  /** Gives the signals back to Node. */
  release(): void;
}

/** What a terminal or a supervisor sends to end a program; SIGHUP comes when the terminal is closed. */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Listens for interrupts of this process. */
export function interrupts(): Interrupts {
  const cancel = new AbortController();
  const kill = new AbortController();
  const onSignal = (): void => {
    if (cancel.signal.aborted) kill.abort();
    else cancel.abort();
  };
  for (const name of signals) process.on(name, onSignal);
  return {
    cancel: cancel.signal,
    kill: kill.signal,
    release() {
      for (const name of signals) process.off(name, onSignal);
    },
  };
}
