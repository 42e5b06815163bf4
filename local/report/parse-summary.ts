import MarkdownIt from "markdown-it";
import { type DefaultTreeAdapterTypes as Tree, parseFragment } from "parse5";
import type { Align, ElementName, SummaryElement, SummaryNode } from "./summary-node.ts";

/** Deeper nesting than this becomes plain text, so that a hostile text cannot exhaust the stack. */
const MAX_DEPTH = 60;

/** Elements of HTML that a summary may have, each with what it is read as. */
const NAMES: ReadonlyMap<string, ElementName> = new Map([
  ...words("h1 h2 h3 h4 h5 h6 p pre hr ul ol li blockquote details summary table tr th td", (name) => name),
  ...words("strong em del code kbd sub sup br a img", (name) => name),
  ...words("div article center dd dl dt figure footer header section", () => "div"),
  ...words("b", () => "strong"),
  ...words("i", () => "em"),
  ...words("s strike", () => "del"),
  ...words("tt samp", () => "code"),
]);
/** Elements that have no meaning here: what is in them stays. */
const DROPPED = "abbr|cite|ins|mark|picture|q|small|source|span|tbody|tfoot|thead|u|var|wbr";
/** A whole tag of one of these elements, the start of a comment, or any other `<`. */
const TAG = new RegExp(
  `</?(?:${[...NAMES.keys()].join("|")}|${DROPPED})(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^"'<>])*>|<!--|<`,
  "gi",
);

const markdownIt = createMarkdownIt();

/**
 * A summary's parts. Reads it as GitHub does: Markdown with HTML in it, and of that HTML a subset without scripts, styles and frames.
 * Nothing of the HTML comes out but the elements and attributes that a summary's nodes have.
 */
export function parseSummary(markdown: string): SummaryNode[] {
  return toNodes(parseFragment(markdownIt.render(markdown)).childNodes, 0);
}

function words(names: string, read: (name: ElementName) => ElementName): [string, ElementName][] {
  return names.split(" ").map((name) => [name, read(name as ElementName)]);
}

function createMarkdownIt() {
  const markdown = new MarkdownIt({ html: true, linkify: true });
  // A bare `example.com` or address of mail stays text; and which links are followed is decided by who renders them.
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  markdown.validateLink = () => true;
  for (const name of ["html_block", "html_inline"])
    markdown.renderer.rules[name] = (tokens, at) => toSubset(tokens[at]?.content ?? "");
  return markdown;
}

/**
 * HTML in which only whole tags of the subset are tags. Any other `<`, such as that of `Array<string>`, of a script, or of a tag or comment without
 * an end, is text, so that it neither acts nor hides what follows.
 */
function toSubset(html: string): string {
  const lastComment = html.lastIndexOf("-->");
  return html.replace(TAG, (match, offset: number) => {
    if (match === "<" || (match === "<!--" && offset > lastComment)) return `&lt;${match.slice(1)}`;
    return match;
  });
}

function toNodes(children: readonly Tree.ChildNode[], depth: number): SummaryNode[] {
  return children.flatMap((child) => {
    if ("value" in child) return [{ type: "text", text: child.value }];
    if (!("tagName" in child)) return [];
    if (depth >= MAX_DEPTH) return [{ type: "text", text: textBelow(child) }];
    const name = NAMES.get(child.tagName);
    const nodes = toNodes(child.childNodes, depth + 1);
    return name === undefined ? nodes : [toElement(name, child, nodes)];
  });
}

function toElement(name: ElementName, { attrs }: Tree.Element, children: readonly SummaryNode[]): SummaryElement {
  const attribute = (wanted: string) => attrs.find((given) => given.name === wanted)?.value;
  const element = { type: "element", name, children } as const;
  switch (name) {
    case "a":
      return { ...element, url: attribute("href") ?? "" };
    case "img":
      return { ...element, url: attribute("src") ?? "", alt: attribute("alt") ?? "" };
    case "ol":
      return { ...element, start: Number(/^\d{1,9}$/.exec(attribute("start") ?? "")?.[0] ?? 1) };
    case "th":
    case "td":
      return { ...element, align: alignOf(attribute("align"), attribute("style")) };
    case "details":
      return { ...element, isOpen: attribute("open") !== undefined };
    case "li":
      return withTask(element);
    case "blockquote":
      return withAlert(element);
    default:
      return element;
  }
}

/** The alignment that an attribute names, or the style in which Markdown's tables have it. */
function alignOf(align: string | undefined, style: string | undefined): Align {
  const given = align ?? /^text-align: ?(\w+)$/.exec(style ?? "")?.[1];
  return given === "right" || given === "center" ? given : "left";
}

function withTask(item: SummaryElement): SummaryElement {
  const [checked, rest] = splitStart(item.children, /^\s*\[([ xX])\]\s+/);
  return checked === undefined ? item : { ...item, checked: checked !== " ", children: rest };
}

function withAlert(quote: SummaryElement): SummaryElement {
  const [alert, rest] = splitStart(quote.children, /^\s*\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*(?:\n|$)/i);
  return alert === undefined ? quote : { ...quote, alert: alert.toUpperCase(), children: rest };
}

/** What a mark at the start of the first text says, also in a paragraph, and the nodes without it. */
function splitStart(nodes: readonly SummaryNode[], mark: RegExp): [string | undefined, readonly SummaryNode[]] {
  const at = nodes.findIndex((node) => node.type === "element" || node.text.trim() !== "");
  const first = nodes[at];
  if (first === undefined) return [undefined, nodes];
  if (first.type === "text") {
    const match = mark.exec(first.text);
    const text = first.text.slice(match?.[0].length ?? 0);
    return [match?.[1], match === null ? nodes : nodes.with(at, { type: "text", text })];
  }
  if (first.name !== "p") return [undefined, nodes];
  const [found, children] = splitStart(first.children, mark);
  return [found, nodes.with(at, { ...first, children })];
}

/** The text of an element whose depth is not bounded. */
function textBelow(element: Tree.Element): string {
  const parts: string[] = [];
  const open: Tree.ChildNode[] = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ("value" in node) parts.push(node.value);
    else if ("childNodes" in node) open.push(...node.childNodes.toReversed());
  }
  return parts.join(" ");
}
