import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collectBase64Cores, isBase64Byte } from "../../src/redact/base64-encodings.ts";
import { redact } from "../../src/redact/redact.ts";
import { createRedactor } from "../../src/redact/redactor.ts";
import { createSpans } from "../../src/redact/spans.ts";
import { stripFormatting } from "../../src/redact/strip-formatting.ts";
import {
  collectHexEncodings,
  collectHtmlEncodings,
  collectJsonEncodings,
  collectPercentEncodings,
  collectShellEncodings,
} from "../../src/redact/text-encodings.ts";

const allBytes = Array.from({ length: 256 }, (_, byte) => byte);
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
const stripped = (text: string) => latin1(stripFormatting(Buffer.from(text, "latin1")).bytes);

/** Longest sequence that is dropped, in bytes. */
const LIMIT = 256;
/** Expressions of what is dropped, independent of the code that they check. */
const dropped: readonly { readonly form: RegExp; readonly isTag?: true; readonly limit?: number }[] = [
  { form: /[\t\n\r ]/y },
  { form: /=\r?\n/y },
  { form: /\u001b\[[ -?]*[@-~]/y, limit: LIMIT },
  { form: /<[A-Za-z/](?:[^<>\n\r\u001b\\]|\\(?=["\\]))*>/y, isTag: true, limit: LIMIT },
  { form: /\\{1,256}[nrt\n]/y },
  { form: /\\+(?:u001[bB]|x1[bB]|033|[eE])\[[ -?]*[@-~]/y, limit: LIMIT },
];

/** The kept places of a text, and those of them after a dropped tag. */
function judge(text: string): { readonly kept: number[]; readonly afterTag: Set<number> } {
  const kept: number[] = [];
  const afterTag = new Set<number>();
  let isAfterTag = false;
  for (let at = 0; at < text.length;) {
    const match = dropped.find(({ form, limit = Infinity }) => {
      form.lastIndex = at;
      return (form.exec(text)?.[0].length ?? Infinity) <= limit && form.test(((form.lastIndex = at), text));
    });
    if (match !== undefined) {
      at = match.form.lastIndex;
      isAfterTag ||= match.isTag === true;
      continue;
    }
    const run = /\\+/y;
    run.lastIndex = at;
    const length = run.exec(text)?.[0].length ?? 1;
    for (let index = 0; index < length; index++) kept.push(at++);
    if (isAfterTag) afterTag.add(at - length);
    isAfterTag = false;
  }
  return { kept, afterTag };
}

/** The expected view. */
const judged = (text: string) =>
  judge(text)
    .kept.map((at) => text[at])
    .join("");

/** Templates with a placeholder for any byte. */
const templates: readonly string[] = [
  "V?alue",
  "V=?alue",
  "V=\r?alue",
  "V\u001b?1malue",
  "V\u001b[?alue",
  "V\u001b[?malue",
  "V\u001b[1?malue",
  "V\u001b[1m?alue",
  "V<?alue",
  "V<? href=x>alue",
  "V<?>alue",
  "V</?>alue",
  "V<a?>alue",
  "V<a ?x>alue",
  "V<a href=\\?x>alue",
  'V<a href=\\"?x>alue',
  "V<a href=\\\\?x>alue",
  "V<a?alue",
  "V<a>?alue",
  "V\\?alue",
  "V\\\\?alue",
  "V\\?[1malue",
  "V\\?1b[1malue",
  "V\\x?b[1malue",
  "V\\x1?[1malue",
  "V\\x1b?1malue",
  "V\\x1b[?alue",
  "V\\?33[1malue",
  "V\\0?3[1malue",
  "V\\03?[1malue",
  "V\\033?1malue",
  "V\\?001b[1malue",
  "V\\u?01b[1malue",
  "V\\u0?1b[1malue",
  "V\\u00?b[1malue",
  "V\\u001?[1malue",
  "V\\u001b?1malue",
  "V\\e[1?alue",
  "V\\\\e[?malue",
];

const specials = fc.constantFrom(
  "<a>",
  "</b>",
  "\u001b[1m",
  "\\n",
  "\\e[0m",
  "xyz",
  "a",
  "n",
  "<",
  "</",
  "<a",
  ">",
  "\\",
  '"',
  "\n",
  "\r",
  "\t",
  " ",
  "=",
  "=\n",
  "=\r\n",
  "\u001b",
  "\u001b[",
  "[",
  "1",
  "m",
  "@",
  "?",
  "~",
  ..."eEuUxX0013bB/;z",
);
const anyText = fc.array(specials, { maxLength: 40 }).map((parts) => parts.join(""));

describe("stripFormatting", () => {
  test.each(templates)("drops exactly what the expressions match for any byte in %j", (template) => {
    const wrong = allBytes.filter((byte) => {
      const text = template.replace("?", () => String.fromCharCode(byte));
      return stripped(text) !== judged(text);
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    { name: "terminal sequences", write: (length: number) => `\u001b[${"1".repeat(length - 3)}m` },
    { name: "spelled terminal sequences", write: (length: number) => `\\x1b[${"1".repeat(length - 6)}m` },
    { name: "tags", write: (length: number) => `<a${" ".repeat(length - 3)}>` },
    { name: "tags without blanks", write: (length: number) => `<${"a".repeat(length - 2)}>` },
  ])("drops $name up to the limit", ({ write }) => {
    const isDropped = (length: number) => stripped(`V${write(length)}alue`) === "Value";
    expect([LIMIT - 1, LIMIT, LIMIT + 1].map(isDropped)).toEqual([true, true, false]);
  });

  test("drops at most the limit of backslashes before a letter", () => {
    const isDropped = (count: number) => stripped(`V${"\\".repeat(count)}nalue`) === "Value";
    expect([LIMIT - 1, LIMIT, LIMIT + 1].map(isDropped)).toEqual([true, true, false]);
  });

  test.each(["<", "<a", "</", "\u001b", "\u001b[", "\u001b[1", "=", "\\", "\\x", "\\x1b", "\\u001b[", "\\e["])(
    "keeps %j at the end of a text",
    (end) => {
      expect(stripped(`Value${end}`)).toBe(`Value${end}`);
    },
  );

  test("drops the same as the expressions from any text, and returns the original places", () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.nat({ max: 60 }), { maxLength: 8 }), (text, cuts) => {
        const { kept, afterTag } = judge(text);
        const view = stripFormatting(Buffer.from(text, "latin1"));
        expect(latin1(view.bytes)).toBe(kept.map((at) => text[at]).join(""));
        const spans = createSpans();
        const edges = [...new Set(cuts)].filter((cut) => cut <= kept.length).sort((a, b) => a - b);
        const pairs = edges.flatMap((edge, index) => (index % 2 === 1 ? [[edges[index - 1] ?? 0, edge] as const] : []));
        for (const [start, end] of pairs) spans.add(start, end);
        const expected = pairs.flatMap(([start, end]) => {
          const pieces: [number, number][] = [];
          for (const at of kept.slice(start, end)) {
            const last = pieces.at(-1);
            if (last === undefined || afterTag.has(at)) pieces.push([at, at + 1]);
            else last[1] = at + 1;
          }
          return pieces;
        });
        const found = view.toOriginal(spans);
        expect(Array.from({ length: found.count() }, (_, index) => [found.start(index), found.end(index)])).toEqual(
          expected,
        );
      }),
      { numRuns: 3_000 },
    );
  });

  test("finds a value that is cut by a tag of any name", () => {
    const redactor = createRedactor(["s3cr3t-Value"]);
    const letters = allBytes.filter((byte) => /[A-Za-z/]/.test(String.fromCharCode(byte)));
    const left = letters.filter((byte) => {
      const text = `s3cr3t-V<${String.fromCharCode(byte)} href=x>alue`;
      return Object.keys(redact(Buffer.from(text, "latin1"), redactor).replacements).length === 0;
    });
    expect(left).toEqual([]);
    expect(letters).toHaveLength(53);
  });
});

describe("base64", () => {
  test("has the bytes of both alphabets and of the padding", () => {
    expect(allBytes.filter(isBase64Byte)).toEqual(
      allBytes.filter((byte) => /[A-Za-z0-9+/=_-]/.test(String.fromCharCode(byte))),
    );
  });

  test("has cores that are the longest text that no neighbour changes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 3, maxLength: 12 }), (bytes) => {
        for (const before of [0, 1, 2]) {
          const write = (byte: number) =>
            Buffer.concat([
              Buffer.alloc(before, byte),
              bytes,
              Buffer.alloc(6 - ((before + bytes.length) % 3), byte),
            ]).toString("base64");
          const [low, high] = [write(0), write(255)];
          const places = [...low].flatMap((character, index) => (character === high[index] ? [index] : []));
          expect(collectBase64Cores(bytes)[before]).toBe(low.slice(places[0], (places.at(-1) ?? 0) + 1));
        }
      }),
    );
  });

  test("is removed as a whole run that ends at every other byte", () => {
    const value = "s3cr3t-Value-0123";
    const redactor = createRedactor([value]);
    const run = Buffer.from(`xx${value}xx`).toString("base64").replaceAll("=", "");
    for (const byte of allBytes.filter((byte) => byte !== 0x5c)) {
      const around = String.fromCharCode(byte);
      const left = latin1(redact(Buffer.from(`(${around}${run}${around})`, "latin1"), redactor).bytes);
      expect({ byte, left }).toEqual({
        byte,
        left: isBase64Byte(byte) ? "(__REDACTED-base64__)" : `(${around}__REDACTED-base64__${around})`,
      });
    }
  });

  test("is removed with the characters next to a line break that encode a part of the value", () => {
    const value = "s3cr3t-Value-0123";
    const redactor = createRedactor([value]);
    for (const before of ["", "x", "xx", "xxx"]) {
      const run = Buffer.from(`${before}${value}xyz`).toString("base64").replaceAll("=", "");
      for (let cut = 1; cut < run.length; cut++) {
        const left = latin1(redact(Buffer.from(`(${run.slice(0, cut)}\n${run.slice(cut)})`), redactor).bytes);
        const rest = left.replace(/__REDACTED-base64__|[()\n]/g, "");
        expect(Buffer.from(rest, "base64").toString("latin1")).not.toMatch(/s3|01|23/);
      }
    }
  });
});

const hex = (text: string, width = 2) => text.charCodeAt(0).toString(16).padStart(width, "0");
const unit = (c: string) => `\\u${hex(c, 4)}`;
const json = (text: string) => JSON.stringify(text).slice(1, -1);
const eachOf = (characters: string, write: (c: string) => string) => (text: string) =>
  [...text].map((c) => (characters.includes(c) ? write(c) : c)).join("");
const notOf = (kept: RegExp, write: (c: string) => string) => (text: string) =>
  [...text].map((c) => (kept.test(c) ? c : write(c))).join("");
const bytesOf = (text: string, write: (byte: string) => string) =>
  [...Buffer.from(text)].map((byte) => write(byte.toString(16).padStart(2, "0"))).join("");
const percent = (c: string) => bytesOf(c, (byte) => `%${byte.toUpperCase()}`);
const name = (c: string) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c] ?? c;

/** Encodings of programs by their own documentation, and the function that must collect them. */
const writers: readonly {
  readonly name: string;
  readonly forms: (text: string) => readonly string[];
  readonly write: (text: string) => string;
}[] = [
  { name: "JSON.stringify", forms: collectJsonEncodings, write: json },
  { name: "Python's json", forms: collectJsonEncodings, write: (text) => notOf(/[\0-~]/, unit)(json(text)) },
  {
    name: "Go's json",
    forms: collectJsonEncodings,
    write: (text) => eachOf("<>&", unit)(notOf(/[\0-~]/, unit)(json(text))),
  },
  {
    name: "PHP's json",
    forms: collectJsonEncodings,
    write: (text) => notOf(/[\0-~]/, unit)(json(text)).replaceAll("/", "\\/"),
  },
  {
    name: "PHP's json with all flags",
    forms: collectJsonEncodings,
    write: (text) => notOf(/[\0-~]/, unit)(eachOf("<>&'", unit)(json(text).replaceAll('\\"', unit('"')))),
  },
  {
    name: ".NET's json",
    forms: collectJsonEncodings,
    write: (text) =>
      notOf(
        /[\0-~]/,
        (c) => `\\u${hex(c, 4).toUpperCase()}`,
      )(eachOf("<>&'+`", (c) => `\\u${hex(c, 4).toUpperCase()}`)(json(text).replaceAll('\\"', "\\u0022"))),
  },
  { name: "every unit escaped", forms: collectJsonEncodings, write: (text) => [...text].map(unit).join("") },
  { name: "XML text", forms: collectHtmlEncodings, write: eachOf("&<>", name) },
  { name: "XML attributes", forms: collectHtmlEncodings, write: eachOf('&<>"', name) },
  { name: "XML without `>`", forms: collectHtmlEncodings, write: eachOf("&<", name) },
  {
    name: "Python's html",
    forms: collectHtmlEncodings,
    write: (text) => eachOf('&<>"', name)(text).replaceAll("'", "&#x27;"),
  },
  {
    name: "PHP's html",
    forms: collectHtmlEncodings,
    write: (text) => eachOf('&<>"', name)(text).replaceAll("'", "&#039;"),
  },
  {
    name: "Ruby's html",
    forms: collectHtmlEncodings,
    write: (text) => eachOf('&<>"', name)(text).replaceAll("'", "&#39;"),
  },
  {
    name: "Go's html",
    forms: collectHtmlEncodings,
    write: (text) => eachOf("&<>", name)(text).replaceAll('"', "&#34;").replaceAll("'", "&#39;"),
  },
  {
    name: "XML with apostrophes",
    forms: collectHtmlEncodings,
    write: (text) => eachOf('&<>"', name)(text).replaceAll("'", "&apos;"),
  },
  { name: "numbers for mark-up", forms: collectHtmlEncodings, write: eachOf("&<>\"'", (c) => `&#${c.charCodeAt(0)};`) },
  {
    name: "OWASP's html",
    forms: collectHtmlEncodings,
    write: notOf(/[\w .-]/, (c) => `&#x${c.charCodeAt(0).toString(16)};`),
  },
  {
    name: "ASCII html",
    forms: collectHtmlEncodings,
    write: (text) => notOf(/[\0-~]/, (c) => `&#${c.charCodeAt(0)};`)(eachOf('&<>"', name)(text)),
  },
  {
    name: "every character as a number",
    forms: collectHtmlEncodings,
    write: (text) => [...text].map((c) => `&#${c.charCodeAt(0)};`).join(""),
  },
  { name: "encodeURIComponent", forms: collectPercentEncodings, write: encodeURIComponent },
  { name: "encodeURI", forms: collectPercentEncodings, write: encodeURI },
  { name: "RFC 3986", forms: collectPercentEncodings, write: notOf(/[\w.~-]/, percent) },
  { name: "Python's quote", forms: collectPercentEncodings, write: notOf(/[\w.~/-]/, percent) },
  {
    name: "URLSearchParams",
    forms: collectPercentEncodings,
    write: (text) => new URLSearchParams({ a: text }).toString().slice(2),
  },
  { name: "every byte", forms: collectPercentEncodings, write: percent },
  {
    name: "RFC 3986 in lower case",
    forms: collectPercentEncodings,
    write: notOf(/[\w.~-]/, (c) => percent(c).toLowerCase()),
  },
  {
    name: "RFC 3986 twice",
    forms: collectPercentEncodings,
    write: (text) => notOf(/[\w.~-]/, percent)(text).replaceAll("%", "%25"),
  },
  {
    name: "hexadecimal",
    forms: (text) => collectHexEncodings(Buffer.from(text)),
    write: (text) => bytesOf(text, (byte) => byte),
  },
  {
    name: "hexadecimal in upper case",
    forms: (text) => collectHexEncodings(Buffer.from(text)),
    write: (text) => bytesOf(text, (byte) => byte.toUpperCase()),
  },
  {
    name: "hexadecimal with colons",
    forms: (text) => collectHexEncodings(Buffer.from(text)),
    write: (text) => bytesOf(text, (byte) => `:${byte}`).slice(1),
  },
  {
    name: "hexadecimal with blanks",
    forms: (text) => collectHexEncodings(Buffer.from(text)),
    write: (text) => bytesOf(text, (byte) => ` ${byte.toUpperCase()}`).slice(1),
  },
  {
    name: "escapes of C",
    forms: (text) => collectHexEncodings(Buffer.from(text)),
    write: (text) => bytesOf(text, (byte) => `\\x${byte}`),
  },
  {
    name: "escapes of C in upper case",
    forms: (text) => collectHexEncodings(Buffer.from(text)),
    write: (text) => bytesOf(text, (byte) => `\\x${byte.toUpperCase()}`),
  },
  {
    name: "lists of numbers",
    forms: (text) => collectHexEncodings(Buffer.from(text)),
    write: (text) => bytesOf(text, (byte) => `, 0x${byte}`).slice(2),
  },
  {
    name: "lists of numbers without blanks",
    forms: (text) => collectHexEncodings(Buffer.from(text)),
    write: (text) => bytesOf(text, (byte) => `,0x${byte.toUpperCase()}`).slice(1),
  },
  { name: "apostrophes of shells", forms: collectShellEncodings, write: (text) => text.replaceAll("'", "'\\''") },
  { name: "Python's shlex", forms: collectShellEncodings, write: (text) => text.replaceAll("'", `'"'"'`) },
  { name: "double quotes of shells", forms: collectShellEncodings, write: eachOf('"\\$`', (c) => `\\${c}`) },
  { name: "backslashes of shells", forms: collectShellEncodings, write: notOf(/[\w@%+=:,./-]/, (c) => `\\${c}`) },
];

describe("text encodings", () => {
  test.each(writers)("contain what $name writes for every character of Latin-1", ({ forms, write }) => {
    const missing = allBytes.filter((code) => {
      const text = `s3cr3t${String.fromCharCode(code)}Value${String.fromCharCode(code)}`;
      return !forms(text).includes(write(text));
    });
    expect(missing).toEqual([]);
  });
});
