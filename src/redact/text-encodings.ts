/**
 * How programs write a text inside other texts. Each function collects all encodings of its format,
 * and the text itself when the format does not change it. Upper-case and lower-case digits are two
 * encodings.
 */
type Escape = (character: string) => string;

const hex = (code: number, width: number) => code.toString(16).padStart(width, "0");
const both = (form: string, other: string) => (form === other ? [form] : [form, other]);

/**
 * Collects the encodings inside a JSON string: plain, with `\/`, with everything except ASCII
 * escaped, with markup and `+` escaped, or with every unit escaped.
 */
export function collectJsonEncodings(text: string): string[] {
  const plain = JSON.stringify(text).slice(1, -1);
  const cased = [unitEscape(false), unitEscape(true)].flatMap((unit) => {
    const ascii = plain.replace(/[^\0-\x7e]/g, unit);
    const sets = [MARKUP, QUOTES, STRICT].map((set) => ascii.replace(set, (c) => unit(c === '\\"' ? '"' : c)));
    return [ascii, ...sets, ascii.replace(/[<>&+]/g, unit), text.replace(/./gs, unit)];
  });
  const forms = [plain, ...cased];
  return unique([...forms, ...forms.map((form) => form.replaceAll("/", "\\/"))]);
}

/**
 * Characters that Go, PHP and .NET escape in addition: mark-up; mark-up and quotes; mark-up,
 * quotes, `+` and the grave accent.
 */
const [MARKUP, QUOTES, STRICT] = [/[<>&]/g, /[<>&']|\\"/g, /[<>&'+`]|\\"/g];

function unitEscape(upper: boolean): Escape {
  return (c) => `\\u${upper ? hex(c.charCodeAt(0), 4).toUpperCase() : hex(c.charCodeAt(0), 4)}`;
}

const named: Readonly<{ [character: string]: string }> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * Collects the encodings in HTML and XML: named, decimal and hexadecimal references, in text and in
 * attributes.
 */
export function collectHtmlEncodings(text: string): string[] {
  const name: Escape = (c) => named[c] ?? c;
  const decimal: Escape = (c) => `&#${c.codePointAt(0)};`;
  const hexadecimal: Escape = (c) => `&#x${hex(c.codePointAt(0) ?? 0, 1)};`;
  const padded: Escape = (c) => `&#x${hex(c.codePointAt(0) ?? 0, 2).toUpperCase()};`;
  const forms = [
    text.replace(/[&<>]/g, name),
    text.replace(/[&<>"]/g, name),
    text.replace(/[<&]/g, name),
    ...["&#39;", "&#039;", "&apos;", "&#x27;"].map((apostrophe) =>
      text.replace(/[&<>"]/g, name).replaceAll("'", apostrophe),
    ),
    // Python and Go write the double quote as a number.
    text.replace(/[&<>]/g, name).replaceAll('"', "&#34;").replaceAll("'", "&#39;"),
    ...[decimal, hexadecimal, padded].flatMap((reference) => [
      text.replace(/[&<>"']/gu, reference),
      text.replace(/[^\w .-]/gu, reference),
      text.replace(/[&<>"]/g, name).replace(/[^\0-\x7e]/gu, reference),
      text.replace(/./gsu, reference),
    ]),
  ];
  return unique(forms);
}

/**
 * Collects the encodings in URLs and forms: with the unreserved characters of JavaScript, RFC 3986
 * and HTML forms, with every byte encoded, and encoded twice.
 */
export function collectPercentEncodings(text: string): string[] {
  const component = encodeURIComponent(text.toWellFormed());
  const strict = component.replace(/[!'()*]/g, percent);
  const forms = [
    component,
    strict,
    encodeURI(text.toWellFormed()),
    strict.replaceAll("%20", "+"),
    // The serializer of URLSearchParams leaves `*` alone and encodes `~`.
    strict.replaceAll("%20", "+").replaceAll("%2A", "*").replaceAll("~", "%7E"),
    strict.replaceAll("%2F", "/"),
    [...Buffer.from(text)].map((byte) => `%${hex(byte, 2).toUpperCase()}`).join(""),
  ];
  const cased = forms.flatMap((form) =>
    both(
      form,
      form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    ),
  );
  return unique([...cased, ...cased.map((form) => form.replaceAll("%", "%25"))]);
}

const percent: Escape = (c) => `%${hex(c.charCodeAt(0), 2).toUpperCase()}`;

/**
 * Collects the bytes as hexadecimal digits: bare, separated by colon, comma or space, as `\x41`, as
 * `0x41`.
 */
export function collectHexEncodings(bytes: Uint8Array): string[] {
  const digits = [...bytes].map((byte) => hex(byte, 2));
  const lists = [
    digits.join(""),
    digits.join(":"),
    digits.join(" "),
    digits.map((pair) => `\\x${pair}`).join(""),
    digits.map((pair) => `0x${pair}`).join(", "),
    digits.map((pair) => `0x${pair}`).join(","),
  ];
  return unique(lists.flatMap((form) => [form, form.replace(/(?<![0x\\])[a-f]|[a-f]/g, (c) => c.toUpperCase())]));
}

/**
 * Collects the quoted texts of POSIX shells: in apostrophes or double quotes, or with backslashes.
 */
export function collectShellEncodings(text: string): string[] {
  return unique([
    text.replaceAll("'", "'\\''"),
    text.replaceAll("'", "'\"'\"'"),
    text.replace(/["\\$`]/g, "\\$&"),
    text.replace(/[^\w@%+=:,./-]/g, "\\$&"),
  ]);
}

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms)];
}
