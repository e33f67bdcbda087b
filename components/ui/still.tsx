import { hash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { headers } from "next/headers";
import {
  cache,
  createElement,
  type HTMLAttributes,
  type ReactNode,
  type SVGAttributes,
  use,
} from "react";
import { keepMarkup } from "./kept-markup";
import { madeOnce } from "./made-once";
import { markup } from "./markup";
import { StillElement } from "./still-element";

export type Memo = string | readonly [object, string];

type Tag = "div" | "figure" | "g" | "li" | "nav" | "section" | "svg" | "tr" | "ul";
type Props = {
  as: Tag;
  /** What all of it is drawn from, in words, or as a thing and which drawing of it this is: it is drawn
   * once for each. */
  memo?: Memo | undefined;
  "data-places"?: string;
} & HTMLAttributes<Element> &
  SVGAttributes<Element>;

type Drawn = { html: string; of: string };

/**
 * One element whose content never moves, written out as HTML: axes, tables and rows cost a page a
 * fraction then. Whatever changes in it replaces all of it, so nothing in it may need a script but the
 * readers of its charts. A document carries it once, where it is drawn: the description that React sends along names
 * it by its hash, and the browser reads it off the page. What React asks for later carries it.
 */
export function Still({ as, memo, children, ...rest }: Props) {
  const { html, of } = memo ? remembered(memo, children) : draw(children);
  const asked = request();
  asked.isDocument ??= isDocument(use(headers()));
  if (asked.isDocument) keepMarkup(of, html);
  return <StillElement as={as} of={of} {...(asked.isDocument ? {} : { html })} {...rest} />;
}

const request = cache((): { isDocument?: boolean } => ({}));
const isDocument = (from: Headers) => from.get("accept")?.includes("text/html") ?? false;

/** Saves the first still elements of a request their wait for what was asked; for frames. */
export const noteAsked = (from: Headers): void => {
  request().isDocument = isDocument(from);
};

/** Within another still element it is an element like any other, if a remembered one. */
Still.drawn = ({ as, memo, children, ...rest }: Props) =>
  memo
    ? createElement(as, {
        ...rest,
        dangerouslySetInnerHTML: { __html: remembered(memo, children).html },
      })
    : createElement(as, rest, children);

function draw(children: ReactNode): Drawn {
  const html = markup(children);
  return { html, of: hash("sha1", html, "base64url").slice(0, 12) };
}

const drawingsOf = madeOnce((_: object) => new Map<string, Drawn>());
const inWords = new LRUCache<string, Drawn>({ max: 500 });

function remembered(memo: Memo, children: ReactNode): Drawn {
  const [which, known] =
    typeof memo === "string" ? [memo, inWords] : [memo[1], drawingsOf(memo[0])];
  const drawn = known.get(which) ?? draw(children);
  known.set(which, drawn);
  return drawn;
}
