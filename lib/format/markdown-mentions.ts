// Knows how a mention stands in Markdown: a quiet mark in running text, never in code or links.
import type { PhrasingContent, Root, Text } from "mdast";
import { type Mentionable, mentionsIn } from "@/lib/domain/mentions";

type Parent = { children: unknown[] };

/** Marks the mentions in the tree; returns whom they mean, each once. */
export function markMentions(tree: Root, people: readonly Mentionable[]): string[] {
  const met = new Set<string>();
  if (people.length > 0) walk(tree, people, met);
  return [...met];
}

function walk(parent: Parent, people: readonly Mentionable[], met: Set<string>): void {
  parent.children = parent.children.flatMap((child): unknown[] => {
    const node = child as { type: string; children?: unknown[] };
    if (node.type === "text") return marked(node as Text, people, met);
    if (node.children && !/^link/.test(node.type)) walk(node as Parent, people, met);
    return [node];
  });
}

function marked(node: Text, people: readonly Mentionable[], met: Set<string>): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const { personId, from, to } of mentionsIn(node.value, people)) {
    met.add(personId);
    parts.push(textOf(node.value.slice(end, from)), markOf(node.value.slice(from, to)));
    end = to;
  }
  return end === 0 ? [node] : [...parts, textOf(node.value.slice(end))];
}

const textOf = (value: string): Text => ({ type: "text", value });

const markOf = (value: string): PhrasingContent => ({
  type: "emphasis",
  data: { hName: "mark" },
  children: [textOf(value)],
});
