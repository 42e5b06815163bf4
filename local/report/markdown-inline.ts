import { decodeEntities } from "./html-entities.ts";

/** A run of text inside a block. Text is decoded and untrusted: a renderer escapes it for its own medium. */
export type Inline =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "break" }
  | { readonly type: "strong" | "emphasis" | "strike"; readonly children: readonly Inline[] }
  | { readonly type: "link"; readonly url: string; readonly children: readonly Inline[] }
  | { readonly type: "image"; readonly url: string; readonly alt: string };

const MAX_DEPTH = 6;

// Every repetition is bounded or stops at its own delimiter, so that a hostile megabyte takes linear time.
const ADDRESS = "(?:[^\\s()<>]|\\([^\\s()<>]{0,200}\\)){0,2000}";
const TITLE = '(?:[ \\t]{1,10}"[^"\\n]{0,500}")?';
const ATTRIBUTES = "(?:\\s[^<>]{0,1000})?";
const TOKEN = new RegExp(
  [
    "\\\\(?<escaped>[!-/:-@\\[-`{-~])",
    "(?<ticks>`{1,20})(?!`)(?<code>[^]{0,2000}?[^`])\\k<ticks>(?!`)",
    `!\\[(?<alt>[^\\[\\]]{0,1000})\\]\\(<?(?<imageUrl>${ADDRESS})>?${TITLE}\\)`,
    `\\[(?<label>[^\\[\\]]{1,1000})\\]\\(<?(?<url>${ADDRESS})>?${TITLE}\\)`,
    "<(?<autoUrl>https?://[^\\s<>]{1,2000})>",
    "(?<bareUrl>\\bhttps?://[^\\s<>|\"'`*]{1,2000})",
    "\\*\\*(?=\\S)(?<strong>(?:[^*]|\\*(?!\\*)){1,1000}?\\*?)\\*\\*(?!\\*)",
    "\\*(?=[^\\s*])(?<emphasis>[^*]{1,1000})(?<=\\S)\\*",
    "(?<!\\w)__(?=\\S)(?<strong2>[^_]{1,1000})__(?!\\w)",
    "(?<!\\w)_(?=[^\\s_])(?<emphasis2>[^_]{1,1000})_(?!\\w)",
    "~~(?=\\S)(?<strike>[^~]{1,1000})~~",
    "(?<hardBreak>(?: {2,10}|\\\\)\\n|<br\\s{0,10}/?>)",
    `<a(?<linkAttributes>${ATTRIBUTES})>(?<linkText>(?:(?!</?a[\\s>])[^]){0,1000})</a>`,
    `<img(?<imageAttributes>${ATTRIBUTES})>`,
    `<code${ATTRIBUTES}>(?<htmlCode>[^<]{0,2000})</code>`,
    `<(?:b|strong)${ATTRIBUTES}>(?<htmlStrong>[^<]{0,2000})</(?:b|strong)>`,
    `<(?:i|em)${ATTRIBUTES}>(?<htmlEmphasis>[^<]{0,2000})</(?:i|em)>`,
    // Known elements without a meaning here; an unknown one, such as `Array<string>` or a script, stays readable text.
    `(?<dropped></?(?:a|abbr|article|b|blockquote|center|cite|code|dd|del|details|div|dl|dt|em|figure|footer|g|h[1-6]|header|hr|i|ins|kbd|li|mark|ol|p|picture|pre|q|s|samp|section|small|source|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var|wbr)${ATTRIBUTES}/?>|<!--[^>]{0,1000}-->)`,
  ].join("|"),
  "gi",
);

/** The inline parts of one block's text, in order; whatever the subset does not know comes back as text. */
export function parseInline(text: string, depth = 0): Inline[] {
  if (depth >= MAX_DEPTH) return [{ type: "text", text: decodeEntities(text) }];
  const parts: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > end) parts.push({ type: "text", text: decodeEntities(text.slice(end, match.index)) });
    parts.push(...toInline(match.groups ?? {}, depth + 1));
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ type: "text", text: decodeEntities(text.slice(end)) });
  return parts;
}

/** What a reader sees of the parts, without looks or addresses. */
export function plainText(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (part.type === "text" || part.type === "code") return part.text;
      if (part.type === "break") return " ";
      return part.type === "image" ? part.alt : plainText(part.children);
    })
    .join("");
}

function toInline(groups: Record<string, string | undefined>, depth: number): Inline[] {
  const strong = groups["strong"] ?? groups["strong2"] ?? groups["htmlStrong"];
  const emphasis = groups["emphasis"] ?? groups["emphasis2"] ?? groups["htmlEmphasis"];
  if (groups["escaped"] !== undefined) return [{ type: "text", text: groups["escaped"] }];
  if (groups["code"] !== undefined) return [{ type: "code", text: withoutCodePadding(groups["code"]) }];
  if (groups["htmlCode"] !== undefined) return [{ type: "code", text: decodeEntities(groups["htmlCode"]) }];
  if (groups["alt"] !== undefined) return [image(groups["imageUrl"] ?? "", groups["alt"])];
  if (groups["label"] !== undefined) return [link(groups["url"] ?? "", parseInline(groups["label"], depth))];
  if (groups["autoUrl"] !== undefined) return bareLink(groups["autoUrl"]);
  if (groups["bareUrl"] !== undefined) return bareLink(groups["bareUrl"]);
  if (strong !== undefined) return [{ type: "strong", children: parseInline(strong, depth) }];
  if (emphasis !== undefined) return [{ type: "emphasis", children: parseInline(emphasis, depth) }];
  if (groups["strike"] !== undefined) return [{ type: "strike", children: parseInline(groups["strike"], depth) }];
  if (groups["hardBreak"] !== undefined) return [{ type: "break" }];
  if (groups["linkText"] !== undefined) {
    const url = attribute(groups["linkAttributes"] ?? "", "href");
    return [link(url, parseInline(groups["linkText"], depth))];
  }
  if (groups["imageAttributes"] !== undefined) {
    return [image(attribute(groups["imageAttributes"], "src"), attribute(groups["imageAttributes"], "alt"))];
  }
  return [];
}

function link(url: string, children: readonly Inline[]): Inline {
  return { type: "link", url: decodeEntities(url), children };
}

function image(url: string, alt: string): Inline {
  return { type: "image", url: decodeEntities(url), alt: decodeEntities(alt) };
}

/** A sentence's own punctuation after a bare address is not part of it. */
function bareLink(text: string): Inline[] {
  const tail = /[.,;:!?)\]]{0,20}$/.exec(text)?.[0] ?? "";
  const address = text.slice(0, text.length - tail.length);
  const parts: Inline[] = [link(address, [{ type: "text", text: decodeEntities(address) }])];
  return tail === "" ? parts : [...parts, { type: "text", text: tail }];
}

function withoutCodePadding(code: string): string {
  const joined = code.replaceAll("\n", " ");
  return /^ .*\S.* $/.test(joined) ? joined.slice(1, -1) : joined;
}

function attribute(attributes: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s{0,10}=\\s{0,10}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(attributes);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? "";
}
