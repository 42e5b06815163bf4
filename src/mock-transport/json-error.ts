/** A place in a text, both numbers counted from 1; columns count UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

type Expected = "value" | "value or ]" | "key" | "key or }" | "colon" | "comma or end";

const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Where a text stops being JSON: the first character that cannot stand where it stands, or the text's end when more must follow;
 * `undefined` for JSON. Node's parser names no place for most mistakes, and quotes the text around them. @see RFC 8259
 */
export function findJsonError(text: string): Place | undefined {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  let at = 0;
  for (;;) {
    while (/[ \t\r\n]/.test(text.charAt(at))) at += 1;
    const character = text.charAt(at);
    if (expected === "comma or end" && open.length === 0) return character === "" ? undefined : placeOf(text, at);
    const inside = open.at(-1);
    const closes =
      character === (inside === "{" ? "}" : "]") && (expected === "comma or end" || expected.includes(" or "));
    if (closes) {
      open.pop();
      expected = "comma or end";
      at += 1;
    } else if (expected === "comma or end" || expected === "colon") {
      if (character !== (expected === "colon" ? ":" : ",")) return placeOf(text, at);
      expected = expected === "colon" || inside === "[" ? "value" : "key";
      at += 1;
    } else if (character === '"') {
      const end = endOfString(text, at);
      if (end < 0) return placeOf(text, -end);
      expected = expected.startsWith("key") ? "colon" : "comma or end";
      at = end;
    } else if (expected.startsWith("key")) {
      return placeOf(text, at);
    } else if (character === "{" || character === "[") {
      open.push(character);
      expected = character === "{" ? "key or }" : "value or ]";
      at += 1;
    } else {
      literal.lastIndex = at;
      if (!literal.test(text)) return placeOf(text, at);
      at = literal.lastIndex;
      expected = "comma or end";
    }
  }
}

/** Offset after the string that starts at `start`; the negated offset of what cannot stand in it when it is none. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') return at + 1;
    if (character < " ") return -at;
    if (character !== "\\") continue;
    const escaped = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6))?.[0];
    if (escaped === undefined) return -at;
    at += escaped.length;
  }
  return -text.length;
}

/** The place of a 0-based offset into the text. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
