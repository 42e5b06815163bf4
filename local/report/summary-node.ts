/** A column's alignment; `left` when the table says nothing. */
export type Align = "left" | "right" | "center";

/** Elements that a summary may have; `div` is any block without a meaning of its own. */
export type ElementName =
  | `h${1 | 2 | 3 | 4 | 5 | 6}`
  | ("p" | "pre" | "hr" | "ul" | "ol" | "li" | "blockquote" | "details" | "summary" | "div")
  | ("table" | "tr" | "th" | "td")
  | ("strong" | "em" | "del" | "code" | "kbd" | "sub" | "sup" | "br" | "a" | "img");

/** One element of a summary. Only these attributes are kept; all of them are untrusted. */
export interface SummaryElement {
  readonly type: "element";
  readonly name: ElementName;
  /** Address of a link or an image. */
  readonly url?: string;
  /** Text in place of an image. */
  readonly alt?: string;
  /** First number of an ordered list. */
  readonly start?: number;
  readonly align?: Align;
  /** Whether details are shown unfolded. */
  readonly isOpen?: boolean;
  /** State of a task list's box. */
  readonly checked?: boolean;
  /** Kind of an alert, in capitals. */
  readonly alert?: string;
  readonly children: readonly SummaryNode[];
}

/** A part of a summary. Text is decoded and untrusted: a renderer escapes it for its own medium. */
export type SummaryNode = { readonly type: "text"; readonly text: string } | SummaryElement;

const INLINE: ReadonlySet<string> = new Set(["strong", "em", "del", "code", "kbd", "sub", "sup", "br", "a", "img"]);

/** Whether a node is part of a line of text. */
function isInline(node: SummaryNode): boolean {
  return node.type === "text" || INLINE.has(node.name);
}

/** Blocks and, between them, the runs of inline nodes that make a paragraph; blank runs are left out. */
export function blocksOf(
  nodes: readonly SummaryNode[],
): (SummaryElement | { readonly line: readonly SummaryNode[] })[] {
  const blocks: (SummaryElement | { line: SummaryNode[] })[] = [];
  for (const node of nodes) {
    const last = blocks.at(-1);
    if (node.type === "element" && !isInline(node)) blocks.push(node);
    else if (last !== undefined && "line" in last) last.line.push(node);
    else blocks.push({ line: [node] });
  }
  return blocks.filter((block) => !("line" in block) || block.line.some((node) => !isBlank(node)));
}

/** All text below the nodes, without looks or addresses. */
export function plainText(nodes: readonly SummaryNode[]): string {
  return nodes
    .map((node) =>
      node.type === "text" ? node.text : node.name === "br" ? "\n" : (node.alt ?? plainText(node.children)),
    )
    .join("");
}

function isBlank(node: SummaryNode): boolean {
  return node.type === "text" && node.text.trim() === "";
}
