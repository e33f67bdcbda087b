import { createElement, type HTMLAttributes, type SVGAttributes } from "react";
import { markup } from "./markup";

type Tag = "div" | "g" | "li" | "nav" | "svg" | "ul";
type Props = { as: Tag; "data-places"?: string } & HTMLAttributes<Element> & SVGAttributes<Element>;

/**
 * One element whose content never moves, written out as HTML: axes, tables and lists of links cost a
 * page a fraction then. Whatever changes in it replaces all of it, so nothing in it may hold focus
 * across a change, unfold, or need a script.
 */
export function Still({ as, children, ...rest }: Props) {
  const html = { __html: markup(children) };
  return createElement(as, { ...rest, dangerouslySetInnerHTML: html });
}
