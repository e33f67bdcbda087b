// Knows what our pages make of Markdown: headings below the page's own, links that leave, no images.
import type { Element, ElementContent, Nodes, Root } from "hast";
import type { Root as Mdast, Nodes as MdastNodes } from "mdast";
import type { Options } from "rehype-sanitize";
import { canBeSeen } from "@/lib/domain/seen";

const HIGHEST_HEADING = 3;
const LINK = /^(https?:\/\/|mailto:)/i;

/** The deepest nesting of quotes, list items and emphasis. Walks without recursion. */
export function depthOf(tree: Mdast): number {
  const nests = new Set(["blockquote", "listItem", "emphasis", "strong", "delete"]);
  const queue: { node: MdastNodes; depth: number }[] = [{ node: tree, depth: 0 }];
  let deepest = 0;
  for (let next = queue.pop(); next; next = queue.pop()) {
    const depth = next.depth + Number(nests.has(next.node.type));
    deepest = Math.max(deepest, depth);
    if ("children" in next.node) {
      for (const node of next.node.children) queue.push({ node, depth });
    }
  }
  return deepest;
}

/** They show something without a text: a line, a box to tick. */
const DRAWN = new Set(["hr", "input"]);

/** Whether there is anything to see, blanks and invisible signs aside. Walks without recursion. */
export function showsSomething(page: Root): boolean {
  const queue: Nodes[] = [page];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (node.type === "text" && canBeSeen(node.value)) return true;
    if (node.type === "element" && DRAWN.has(node.tagName)) return true;
    if ("children" in node) queue.push(...node.children);
  }
  return false;
}

/** Headings begin at the third level; each table cell says its own alignment. */
export function lowerHeadings(tree: Mdast): void {
  for (const node of tree.children) lower(node);
}

function lower(node: MdastNodes): void {
  if (node.type === "heading") {
    const depth = Math.min(6, node.depth + HIGHEST_HEADING - 1);
    node.data = { ...node.data, hName: `h${depth}` };
  }
  if (node.type === "table") {
    // Without it, rows shorter than the head would be filled up: a short text, a huge table.
    for (const row of node.children) {
      for (const [at, cell] of row.children.entries()) {
        const align = node.align?.[at];
        if (align) cell.data = { ...cell.data, hProperties: { align } };
      }
    }
    node.align = null;
    return;
  }
  if ("children" in node) for (const child of node.children) lower(child);
}

/** Images become links to them, links to elsewhere their text, task boxes a sign. */
export function settleLinks(tree: Root): void {
  tree.children = tree.children.flatMap((node) => settled(node, false)) as Root["children"];
}

function settled(node: Nodes, isInLink: boolean): ElementContent[] {
  if (node.type !== "element") return [node as ElementContent];
  if (node.tagName === "img") return image(node, isInLink);
  if (node.tagName === "input") return [text(node.properties.checked ? "☑" : "☐")];
  const href = node.tagName === "a" ? node.properties.href : undefined;
  const isLink = typeof href === "string" && LINK.test(href) && !isInLink;
  node.children = node.children.flatMap((child) => settled(child, isInLink || isLink));
  if (node.tagName !== "a") return [node];
  return isLink ? [link(href, node.children)] : node.children;
}

function image(node: Element, isInLink: boolean): ElementContent[] {
  const src = String(node.properties.src ?? "");
  const words = [text(String(node.properties.alt ?? "") || src)];
  return LINK.test(src) && !isInLink ? [link(src, words)] : words;
}

const text = (value: string) => ({ type: "text", value }) as const;

const link = (href: string, children: ElementContent[]): Element => ({
  type: "element",
  tagName: "a",
  properties: { href, rel: ["nofollow", "noopener", "noreferrer"] },
  children,
});

/** All that may come out, whatever went in. */
export const ALLOWED: Options = {
  tagNames: [
    ..."p h3 h4 h5 h6 em strong del a ul ol li blockquote code pre hr br".split(" "),
    ..."table thead tbody tr th td".split(" "),
    // Of mentions; nobody can write one, for HTML stays text.
    "mark",
  ],
  attributes: {
    a: ["href", "rel"],
    ol: ["start"],
    td: ["align"],
    th: ["align"],
  },
  protocols: { href: ["http", "https", "mailto"] },
  strip: ["script", "style"],
  clobber: [],
  ancestors: {},
  required: {},
};
