// Knows how Markdown that people write is shown: as safe HTML, made when it is saved.
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { type Processor, unified } from "unified";
import type { Mentionable } from "@/lib/domain/mentions";
import { accept, type Outcome, refuse } from "@/lib/domain/problems";
import { canBeSeen } from "@/lib/domain/seen";
import { MARKDOWN_LIMITS, markdownExcess } from "./markdown-limits";
import { markMentions } from "./markdown-mentions";
import { ALLOWED, depthOf, lowerHeadings, settleLinks, showsSomething } from "./markdown-tree";

/** HTML stays the text it was typed as; footnotes would clash between two notes on one page. */
function withoutHtml(this: Processor): void {
  const data = this.data();
  const disabled = ["htmlFlow", "htmlText", "gfmFootnoteDefinition", "gfmFootnoteCall"];
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({
    disable: { null: [...disabled, "gfmPotentialFootnoteCall"] },
  });
}

const reader = unified().use(remarkParse).use(remarkGfm).use(withoutHtml).freeze();
const writer = unified()
  .use(() => lowerHeadings)
  .use(remarkRehype)
  .use(() => settleLinks)
  .use(rehypeSanitize, ALLOWED)
  .use(rehypeStringify)
  .freeze();

/** Words and stops on one line: nothing in it means anything in Markdown, so it is a paragraph as it
 * stands. Most notes are such a line, and reading them as Markdown takes longer than keeping them. */
const PLAIN_LINE = /^(?!.*www)\p{L}(?:[\p{L}\p{M}\p{N},;!?'"()%/+-]| (?=\S)|\.(?= |$))*$/iu;

/**
 * GitHub-flavoured Markdown as HTML that can stand on any page: no HTML of its own, no images, no
 * ids, links to http, https and mailto only. Refuses more than 20 kB, 10 levels or 50 columns
 * before parsing, and what shows nothing, such as definitions of links; `field` names the text.
 */
export function markdownToHtml(text: string, field: string): Outcome<string> {
  const written = markdownWithMentions(text, field, []);
  return written.ok ? accept(written.value.html) : written;
}

/** The same, with mentions of `people` marked; `mentions` are the ids of those, each once. */
export function markdownWithMentions(
  text: string,
  field: string,
  people: readonly Mentionable[],
): Outcome<{ html: string; mentions: string[] }> {
  const excess = markdownExcess(text);
  const tooMuch = (limit: keyof typeof MARKDOWN_LIMITS) =>
    refuse({ code: "markdown.too-much", field, limit, most: MARKDOWN_LIMITS[limit] });
  if (excess) return tooMuch(excess);
  if (PLAIN_LINE.test(text) && canBeSeen(text)) {
    return accept({ html: `<p>${text}</p>`, mentions: [] });
  }
  const tree = reader.parse(text);
  if (depthOf(tree) > MARKDOWN_LIMITS.depth) return tooMuch("depth");
  const mentions = markMentions(tree, people);
  const page = writer.runSync(tree);
  if (text.trim() !== "" && !showsSomething(page))
    return refuse({ code: "markdown.unseen", field });
  return accept({ html: writer.stringify(page), mentions });
}
