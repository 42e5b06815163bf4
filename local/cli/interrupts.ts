/** Ctrl-C and SIGTERM as abort signals. */
export interface Interrupts {
  /** Aborted by the first one: steps are asked to stop, posts still run. */
  readonly cancel: AbortSignal;
  /** Aborted by the second one: everything is killed. */
  readonly kill: AbortSignal;
  /** Gives the signals back to Node. */
  release(): void;
}

/** Listens for interrupts of this process. */
export function interrupts(): Interrupts {
  const cancel = new AbortController();
  const kill = new AbortController();
  const onSignal = (): void => {
    if (cancel.signal.aborted) kill.abort();
    else cancel.abort();
  };
  for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, onSignal);
  return {
    cancel: cancel.signal,
    kill: kill.signal,
    release() {
      for (const name of ["SIGINT", "SIGTERM"] as const) process.off(name, onSignal);
    },
  };
}
