let calls = 0;

/** Time, process and call in base 36: differs for every call on one machine, and tells nothing secret. */
export function uniqueId(): string {
  return [Date.now(), process.pid, calls++].map((part) => part.toString(36)).join("-");
}
