import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markdownToHtml } from "@/lib/format/markdown";

const html = (text: string): string => {
  const outcome = markdownToHtml(text, "note");
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
};

const limitOf = (text: string): string | null => {
  const outcome = markdownToHtml(text, "note");
  if (outcome.ok) return null;
  return outcome.problem.code === "markdown.too-much"
    ? outcome.problem.limit
    : outcome.problem.code;
};

const REL = 'rel="nofollow noopener noreferrer"';

describe("what people write is shown", () => {
  test.each([
    [
      "**strong**, *soft*, ~~gone~~",
      "<p><strong>strong</strong>, <em>soft</em>, <del>gone</del></p>",
    ],
    ["# One\n## Two", "<h3>One</h3>\n<h4>Two</h4>"],
    ["###### Six", "<h6>Six</h6>"],
    ["[site](https://example.org)", `<p><a href="https://example.org" ${REL}>site</a></p>`],
    ["<ada@example.org>", `<p><a href="mailto:ada@example.org" ${REL}>ada@example.org</a></p>`],
    ["- [x] done\n- [ ] open", "<ul>\n<li>☑ done</li>\n<li>☐ open</li>\n</ul>"],
    ["```sql\nSELECT 1 < 2\n```", "<pre><code>SELECT 1 &#x3C; 2\n</code></pre>"],
    ["2*3*4*5*6*7*8*9*10*11*12*13*14*15*16*17*18*19*20*21*22*23", null],
    ["- - - - - - - - - - - - - - - - - - - - - - - -", "<hr>"],
  ])("%s", (text, shown) => {
    const out = html(text);
    if (shown !== null) expect(out).toBe(shown);
  });

  test("a table says each cell's alignment and short rows stay short", () => {
    const out = html("| a | b |\n|:-|-:|\n| 1 |");
    expect(out).toContain('<th align="right">b</th>');
    expect(out.match(/<td/g)).toHaveLength(1);
  });
});

describe("nothing comes out that could run or phone home", () => {
  test.each([
    ["<script>alert(1)</script>", "<p>&#x3C;script>alert(1)&#x3C;/script></p>"],
    ['<img src=x onerror="alert(1)">', '<p>&#x3C;img src=x onerror="alert(1)"></p>'],
    ["[x](javascript:alert(1))", "<p>x</p>"],
    ["[x](JaVaScRiPt:alert(1))", "<p>x</p>"],
    ["[x](data:text/html,a)", "<p>x</p>"],
    ["[x](/settings)", "<p>x</p>"],
    ["[x](//evil.example)", "<p>x</p>"],
    [
      "![cat](https://example.org/c.png)",
      `<p><a href="https://example.org/c.png" ${REL}>cat</a></p>`,
    ],
    [
      "![](https://example.org/c.png)",
      `<p><a href="https://example.org/c.png" ${REL}>https://example.org/c.png</a></p>`,
    ],
    ["![cat](javascript:alert(1))", "<p>cat</p>"],
    [
      "[![cat](https://a.example/c.png)](https://b.example)",
      `<p><a href="https://b.example" ${REL}>cat</a></p>`,
    ],
    ["a[^1]\n\n[^1]: foot", null],
  ])("%s", (text, shown) => {
    const out = html(text);
    if (shown !== null) expect(out).toBe(shown);
    expect(out).not.toMatch(/<(script|img|section|sup|input)/);
  });

  const TAG =
    /<\/?(p|h[3-6]|em|strong|del|ul|li|blockquote|code|pre|hr|br|table|thead|tbody|tr|ol( start="\d+")?|t[dh]( align="(left|right|center)")?|a( href="(https?:|mailto:)[^"<>]*" rel="nofollow noopener noreferrer")?)>/gi;
  const piece = fc.oneof(
    fc.constantFrom(
      ..."<script>|</script>|<img src=x onerror=alert(1)>|[a](|javascript:|)|![|](|https://a.example|<a href=|\"|'|`|*|**|_|~~|> |- |1. |# |\n|\n\n|| a | b |\n|-|-|\n|&lt;|&#106;|<!--|-->|\\|\u0000|[^1]|[^1]: |[a]: javascript:x\n|<svg/onload=x>|- [x] ".split(
        "|",
      ),
    ),
    fc.string({ maxLength: 6, unit: "binary" }),
  );

  test("whatever is written, only our own tags and links come out", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const outcome = markdownToHtml(pieces.join(""), "note");
        if (!outcome.ok) return;
        expect(outcome.value.replace(TAG, "")).not.toContain("<");
      }),
      { numRuns: 500 },
    );
  });
});

describe("too much is refused before anything parses it", () => {
  test.each([
    ["a text over 20 kB", "a".repeat(20_001), "length"],
    ["20 kB counted in bytes", "ä".repeat(10_001), "length"],
    ["3,000 quotes in each other", ">".repeat(3_000), "depth"],
    ["11 quotes", `${"> ".repeat(11)}a`, "depth"],
    ["11 lists on a line", `${"- ".repeat(11)}a`, "depth"],
    [
      "11 lists by indentation",
      Array.from({ length: 11 }, (_, n) => `${"  ".repeat(n)}- a`).join("\n"),
      "depth",
    ],
    ["22 stars around a word", `${"*".repeat(22)}a${"*".repeat(22)}`, "depth"],
    ["11 kinds of emphasis in each other", `${"*a **b ".repeat(6)}c${"** a*".repeat(6)}`, "depth"],
    ["links in links", `${"![".repeat(900)}a${"](b)".repeat(900)}`, "depth"],
    ["500 columns", `|${"a|".repeat(500)}\n|${"-|".repeat(500)}`, "columns"],
    ["51 columns in a quote", `> ${"a|".repeat(51)}\n> ${"-|".repeat(51)}`, "columns"],
    ["thousands of headings", "a\n=\n".repeat(4_000), "marks"],
    ["quotes in lists, opened anew on every line", `${"- > ".repeat(5)}a\n`.repeat(850), "marks"],
    [
      "a table of thousands of cells",
      `${"|a".repeat(50)}\n${"|-".repeat(50)}\n`.repeat(80),
      "marks",
    ],
    ["thousands of stars", "*_".repeat(9_000), "marks"],
  ])("%s", (_, text, limit) => {
    expect(limitOf(text)).toBe(limit);
  });

  test.each([
    ["20 kB exactly", "a ".repeat(10_000)],
    ["10 quotes", `${"> ".repeat(10)}a`],
    ["10 lists", `${"- ".repeat(10)}a`],
    ["50 columns", `${"a|".repeat(50)}\n${"-|".repeat(50)}`],
    ["signs inside a code block", `\`\`\`\n${">".repeat(40)}\n\`\`\``],
    ["stars behind backslashes", "\\*".repeat(200)],
  ])("%s fits", (_, text) => {
    expect(limitOf(text)).toBeNull();
  });

  test.each([
    ...["[a]: https://example.org", "[a]: x\n\n[b]: y 'z'\n"],
    ...["&nbsp;", "> &#8203;", "- &zwj;\n- &shy;", "**&nbsp;**", "&#x2800;"],
  ])("%j shows nothing and is refused", (text) => {
    const problem = { code: "markdown.unseen", field: "note" };
    expect(markdownToHtml(text, "note")).toEqual({ ok: false, problem });
  });

  test.each(["[a]\n\n[a]: https://example.org", "---", "&nbsp;.", "- [ ] &nbsp;", ""])(
    "%j is taken",
    (text) => {
      expect(markdownToHtml(text, "note").ok).toBe(true);
    },
  );

  test("the refusal names the field and the most there may be", () => {
    expect(markdownToHtml(">".repeat(99), "note")).toEqual({
      ok: false,
      problem: { code: "markdown.too-much", field: "note", limit: "depth", most: 10 },
    });
  });
});

describe("a plain line is what it would be as Markdown", () => {
  // A line's end after it means nothing, but such a text is read as Markdown.
  const read = (line: string): string => html(`${line}\n`);
  const signs = [
    ..."aZé9 .,;:!?'\"()%/+-–=_*~`#>|&<[]\\@$^{}0\t",
    ..."ⅷ١a\u0301ﾊﾝ漢",
    ...["  ", "www.", "www. ", "http://", "1. ", "- ", "a@b.c", "--", "xmpp:", "&amp;", "[^1]"],
  ];

  test.each([
    "One more stone",
    "Weather data, hourly; 95% of it (so far)!",
    "a. Not a list",
    "www. is no address",
    "www.example.org is one",
    "www/a",
    "A line with  two blanks",
    "end.",
    "3.5 of 4",
    "e.g. this",
    "follow-up -- and so on",
    'It\'s "quoted"',
  ])("%s", (line) => {
    expect(html(line)).toBe(read(line));
  });

  test("whatever the signs", () => {
    const line = fc
      .array(fc.oneof(fc.constantFrom(...signs), fc.stringMatching(/^\p{L}{1,6}$/u)), {
        minLength: 1,
        maxLength: 14,
      })
      .map((parts) => `a${parts.join("")}`)
      .filter((text) => text.trimEnd() === text);
    fc.assert(
      fc.property(line, (text) => {
        expect(html(text)).toBe(read(text));
      }),
      { numRuns: 3_000 },
    );
  });

  test("a line of letters that nobody sees is refused", () => {
    expect(limitOf("\u115F\u115F")).toBe("markdown.unseen");
  });
});
