/**
 * Receives the parts of a JSON text in the order in which they end: each string, including names of
 * members, and each value, including strings.
 */
export interface JsonVisitor {
  readonly string: (start: number, end: number) => void;
  readonly value: (start: number, end: number) => void;
}

const [QUOTE, BACKSLASH, LOWER_U, COMMA, COLON] = [0x22, 0x5c, 0x75, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const scalar = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/;
/** Bytes that may follow the backslash of a short escape. */
const escapable = createByteSet('"\\/bfnrt');
const hexDigits = createByteSet("0123456789abcdefABCDEF");
const scalarBytes = createByteSet("0123456789+-.eEtrufalsn");
/** Maximum depth of nested values. */
const DEPTH_LIMIT = 10_000;

/**
 * Walks one JSON value between two places. Returns the place after it, or `undefined` at the first
 * byte that JSON does not allow.
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
export function walkJson(bytes: Uint8Array, start: number, limit: number, visitor: JsonVisitor): number | undefined {
  const open: number[] = [];
  let at = start;
  let isEmpty = false;
  const skipSpace = () => {
    for (; at < limit; at++) {
      const byte = bytes[at];
      if (byte !== 32 && byte !== 10 && byte !== 13 && byte !== 9) return;
    }
  };
  /** Reads a string. Returns `false` when it does not end. */
  const readString = () => {
    const end = findStringEnd(bytes, at, limit);
    if (end === undefined) return false;
    visitor.string(at, end);
    at = end;
    return true;
  };
  const readName = () => {
    if (bytes[at] !== QUOTE || !readString()) return false;
    skipSpace();
    return bytes[at++] === COLON;
  };
  for (;;) {
    skipSpace();
    if (at >= limit) return undefined;
    const byte = bytes[at] as number;
    const from = at;
    const closes = byte === CLOSE_LIST || byte === CLOSE_OBJECT;
    if (closes && !isEmpty) return undefined;
    if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      if (open.push(at++) > DEPTH_LIMIT) return undefined;
      skipSpace();
      isEmpty = bytes[at] === getClosing(byte);
      if (!isEmpty && byte === OPEN_OBJECT && !readName()) return undefined;
      continue;
    }
    if (byte === QUOTE) {
      if (!readString()) return undefined;
    } else if (!closes) {
      const length = measureScalar(bytes, at, limit);
      if (length === 0) return undefined;
      at += length;
    }
    if (!closes) visitor.value(from, at);
    isEmpty = false;
    // A value has ended. It may end those around it.
    for (;;) {
      const container = open.at(-1);
      if (container === undefined) return at;
      skipSpace();
      const next = bytes[at++];
      if (at > limit) return undefined;
      const kind = bytes[container] as number;
      if (next === getClosing(kind)) {
        open.pop();
        visitor.value(container, at);
        continue;
      }
      if (next !== COMMA) return undefined;
      skipSpace();
      if (kind === OPEN_OBJECT && !readName()) return undefined;
      break;
    }
  }
}

function getClosing(opening: number): number {
  return opening === OPEN_LIST ? CLOSE_LIST : CLOSE_OBJECT;
}

/**
 * Returns the place after a string that begins at a quote. Returns `undefined` when the string does
 * not end, or contains a control character or an invalid escape.
 */
function findStringEnd(bytes: Uint8Array, start: number, limit: number): number | undefined {
  for (let at = start + 1; at < limit; at++) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) return at + 1;
    if (byte < 0x20) return undefined;
    if (byte !== BACKSLASH) continue;
    const next = bytes[at + 1] ?? 0;
    const isUnit = next === LOWER_U && [2, 3, 4, 5].every((ahead) => hexDigits[bytes[at + ahead] ?? 0] === 1);
    if (!isUnit && escapable[next] === 0) return undefined;
    at++;
  }
  return undefined;
}

function measureScalar(bytes: Uint8Array, at: number, limit: number): number {
  let end = at;
  while (end < limit && scalarBytes[bytes[end] as number] === 1) end++;
  return scalar.test(Buffer.from(bytes.subarray(at, end)).toString("latin1")) ? end - at : 0;
}

function createByteSet(characters: string): Uint8Array {
  const set = new Uint8Array(256);
  for (const byte of Buffer.from(characters)) set[byte] = 1;
  return set;
}
