import { lazy, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { markup } from "@/components/ui/markup";

const Named = ({ name }: { name: string }) => <b title={name}>{name}</b>;

const Lively = (_: { children?: ReactNode }): ReactNode => {
  throw new Error("needs a page around it");
};
Lively.drawn = ({ children }: { children?: ReactNode }) => <b>{children}</b>;

describe("drawings as HTML", () => {
  test.each([
    ["text", "Ada", "Ada"],
    ["a number", 3, "3"],
    ["nothing", [null, undefined, false, ""], ""],
    ["an element", <p key="p">one</p>, "<p>one</p>"],
    ["a void element", <input key="i" name="n" />, "<input name='n'>"],
    ["a component", <Named key="n" name="Ada" />, "<b title='Ada'>Ada</b>"],
    ["many", [<i key="1">a</i>, "b", 4], "<i>a</i>b4"],
    [
      "a fragment",
      <>
        <i>a</i>b
      </>,
      "<i>a</i>b",
    ],
  ])("%s", (_, node, html) => {
    expect(markup(node)).toBe(html);
  });

  test("names attributes as HTML and SVG do", () => {
    expect(
      markup(
        <svg viewBox="0 0 1 1" className="a" aria-hidden={true}>
          <path strokeWidth="2" strokeDasharray="1 2" textAnchor="end" fill="none" />
        </svg>,
      ),
    ).toBe(
      "<svg viewBox='0 0 1 1' class='a' aria-hidden='true'><path stroke-width='2' stroke-dasharray='1 2' text-anchor='end' fill='none'></path></svg>",
    );
    expect(markup(<input type="checkbox" defaultChecked disabled={false} hidden />)).toBe(
      "<input type='checkbox' checked hidden>",
    );
    expect(markup(<i style={{ left: "3%", animationDelay: "90ms" }} />)).toBe(
      "<i style='left:3%;animation-delay:90ms'></i>",
    );
  });

  const nameIn = (html: string): string => /<\w+ ([\w-]+)=/.exec(html)?.[1] ?? "";

  test.each([
    ...["fillOpacity", "fillRule", "strokeOpacity", "strokeLinecap", "strokeLinejoin", "stopColor"],
    ...["textAnchor", "dominantBaseline", "fontSize", "clipPath", "vectorEffect", "pointerEvents"],
    ...["shapeRendering", "imageRendering", "letterSpacing", "floodColor", "markerEnd"],
    ...["viewBox", "preserveAspectRatio", "textLength", "pathLength", "clipPathUnits"],
  ])("what a drawing says with %s is called as React calls it", (name) => {
    const path = <path {...{ [name]: "1" }} />;
    expect(nameIn(markup(path))).toBe(nameIn(renderToStaticMarkup(path)));
  });

  test.each(["<script>alert(1)</script>", "a & b", "it's", `"quoted"`, "'><img src=x onerror=x>"])(
    "no word gets out of its place: %s",
    (word) => {
      const box = document(markup(<p title={word}>{word}</p>));
      expect(box).toEqual({ title: word, text: word, tags: 1 });
    },
  );

  test("a component may be something else where nothing moves", () => {
    expect(markup(<Lively>still</Lively>)).toBe("<b>still</b>");
  });

  test.each([
    ["a handler", <button key="b" type="button" onClick={() => {}} />],
    ["a promise", <Later key="l" />],
    ["a component that is fetched", <Fetched key="f" name="Ada" />],
  ])("%s is no drawing", (_, node) => {
    expect(() => markup(node)).toThrow();
  });
});

const Fetched = lazy(async () => ({ default: Named }));

async function Later() {
  return "later";
}

/** Reads `<p title='…'>…</p>` back as a browser would. */
function document(html: string) {
  const [, title = "", text = ""] = /^<p title='([^']*)'>([^<]*)<\/p>$/.exec(html) ?? [];
  const read = (written: string) =>
    written
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&");
  return { title: read(title), text: read(text), tags: html.match(/<[a-z]/g)?.length };
}
