let calls = 0;

/**
 * Returns time, process and call in base 36. The result differs for every call on one machine and
 * contains nothing secret.
 */
export function uniqueId(): string {
  return [Date.now(), process.pid, calls++].map((part) => part.toString(36)).join("-");
}
