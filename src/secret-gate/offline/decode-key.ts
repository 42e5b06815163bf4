/** The text whose base64 the value is, in either alphabet; `undefined` when it is no base64 or not of printable ASCII. */
export function decodeKey(value: string): string | undefined {
  if (!/^[A-Za-z0-9+/_-]{16,}={0,2}$/.test(value)) return undefined;
  const text = Buffer.from(value, "base64").toString("latin1").trim();
  return /^[\t\n\r -~]{8,}$/.test(text) ? text : undefined;
}
