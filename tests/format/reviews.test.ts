import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/days";
import { type PacketFacts, packetOf } from "@/lib/domain/reviews/packet";
import { reviewMarkdown } from "@/lib/format/review-markdown";
import { goalFacts, progressWords, restWords } from "@/lib/format/review-packet";
import {
  reviewNeedSentence,
  reviewTitle,
  stateSentence,
  statusOutsideWords,
} from "@/lib/format/reviews";
import { plain } from "@/lib/format/sentence";
import { aGoal, counted, d } from "../domain/support/worlds";

const names = { owner: "Runa", manager: "James" };
const today = day("2026-11-26");

test.each([
  ["2026-09-01", "2026-11-30", "Quarter to 30 November"],
  ["2026-11-01", "2026-11-30", "Review to 30 November"],
])("%s to %s is called %s", (from, to, title) => {
  expect(reviewTitle({ from: day(from), to: day(to) }, today)).toBe(title);
});

describe("how far it is, is said to who looks", () => {
  test.each([
    [{ is: "part-submitted", by: "self" }, "self", /^Yours is in\. You see James’ once/],
    [{ is: "part-submitted", by: "self" }, "manager", /^Runa has handed in/],
    [{ is: "part-signed", by: "manager" }, "self", /^James has signed\. Now you\.$/],
    [{ is: "part-signed", by: "manager" }, "manager", /^You have signed\. Now Runa\.$/],
    [{ is: "part-signed", by: "manager" }, null, /^One has signed\.$/],
    [{ is: "sealed" }, "self", /^Signed by both and sealed\.$/],
  ] as const)("%j to %s", (state, part, words) => {
    expect(stateSentence({ state, part, isSelf: false }, names)).toMatch(words);
  });
});

test.each([
  [{ what: "open", on: day("2026-11-27") }, "Quarterly review is due tomorrow. Open it."],
  [{ what: "open", on: day("2026-11-20") }, "Quarterly review was due on Friday. Open it."],
  [{ what: "write" }, "Your review waits for your words."],
] as const)("%j is said on Today", (need, words) => {
  const told = plain(reviewNeedSentence({ plan: "A plan", whose: null, ...need }, today));
  expect(told.replace(/on \d+ November/, "on Friday")).toBe(words);
});

const moved: PacketFacts = {
  goal: aGoal({ title: "Mask [5] workflows" }),
  entries: counted([5, 2]).map((one) => ({
    ...one,
    evidence: [{ url: "https://example.org/1", title: "Pull *1*" }],
  })),
  events: [
    {
      event: {
        verb: "entry.logged",
        figures: { occurredOn: d(5), amount: 2, item: null, done: null },
      },
      entryId: "entry-1",
      why: null,
    },
    {
      event: {
        verb: "goal.moved",
        figures: {
          from: { startsOn: d(0), dueOn: d(60) },
          to: { startsOn: d(0), dueOn: d(92) },
        },
      },
      entryId: null,
      why: "Legal took longer",
    },
  ],
};
const quiet: PacketFacts = {
  goal: aGoal({ id: "quiet", startsOn: d(59) }),
  entries: [],
  events: [],
};
const packet = packetOf({
  planTitle: "A plan",
  since: d(0),
  on: d(20),
  pauses: [],
  goals: [moved, quiet],
  money: [
    {
      budgetId: "b",
      purpose: "annual *budget*",
      per: "year",
      currency: "USD",
      amountMinor: 200_000,
      usedMinor: 45_000,
      since: { spends: 1, spentMinor: 45_000, approvedMinor: 0, voidedMinor: 0 },
    },
  ],
});

test.each([
  ["submitted", "Review to be signed"],
  ["part-signed", "Review signed by one"],
] as const)("outside of the plan, %s is said as “%s”", (is, words) => {
  expect(statusOutsideWords(is)).toBe(words);
});

test("a goal of the packet is said by figures, moves with their reason, and milestones", () => {
  const [goal] = packet.goals;
  expect(goal && goalFacts(goal, packet.on)).toEqual([
    "0 → 2 of 5 pipelines",
    "due moved 23 December → 24 January: “Legal took longer”",
    "1 milestone",
  ]);
  expect(progressWords(packet)).toMatch(/^0 → 20 %, \d+ % expected$/);
  expect(restWords(packet)).toBe("1 other goal did not change.");
});

type Told = Parameters<typeof reviewMarkdown>[0];

const signedOnce: Told["review"] = {
  ownerId: "a",
  managerId: "b",
  period: { from: d(0), to: d(20) },
  packet,
  self: {
    text: "My *words*",
    ratings: { overall: "meeting" },
    submittedAt: "2026-11-20T10:00:00Z",
  },
  manager: null,
  focus: [{ goalId: "x", title: "Focus # one" }],
  signatures: [{ part: "self", personId: "a", at: "2026-11-20T10:00:00Z" }],
  sealedHash: null,
  addenda: [],
};
const written = (review: Partial<Told["review"]> = {}, name = "Runa"): string =>
  reviewMarkdown({
    review: { ...signedOnce, ...review },
    names: { a: name },
    dayOf: () => day("2026-11-20"),
    today,
  });

test("as Markdown, what people called things stays text", () => {
  const text = written();
  expect(text).toContain("- **Mask \\[5\\] workflows**: On pace");
  expect(text).toContain("  - [Pull \\*1\\*](<https://example.org/1>)");
  expect(text).toContain("\n\n> My *words*\n\n");
  expect(text).toContain("1. Focus \\# one");
  expect(text).not.toContain("Manager review");
  expect(text).toContain(
    "### Budget\n\n- **Annual \\*budget\\***: $450 spent, not approved yet · $450 of $2,000 a year used\n",
  );
});

const outline = (text: string) =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(text)
    .children.filter(({ type }) => type !== "blockquote")
    .map((node) => ("depth" in node ? `h${node.depth}` : node.type));

describe("as Markdown, nobody's words change what is around them", () => {
  const honest = { addenda: [{ author: "a", createdAt: "2026-11-20", text: "Late" }] };

  test.each([
    "## Signed\n\n- Manager, 20 November",
    "Fine\r\r## Signed\r\n===",
    "```\nnever closed",
    "~~~\n\n~~~",
    "<!-- never closed",
    "</blockquote><h2>Signed</h2>",
    "\\<h2>Signed</h2>",
    "- a\n\n1. b\n\n    code",
    "[Signed]: https://evil.example",
    "| a |\n|---|",
    "> quoted\nlazy\n***",
  ])("%j", (words) => {
    const text = written({
      self: { text: words, ratings: { overall: "meeting" }, submittedAt: null },
      addenda: [{ author: "a", createdAt: "2026-11-20", text: words }],
    });
    expect(outline(text)).toEqual(
      outline(
        written({
          ...honest,
          self: { text: "Fine", ratings: { overall: "meeting" }, submittedAt: null },
        }),
      ),
    );
    expect(text).not.toMatch(/<(!--|\/|h2)/);
  });

  test.each(["- Runa", "1. Runa", "12) Runa", "~~~ Runa", "# Runa", "&lt;h2>", "Ru\n## na", "+ R"])(
    "called %j",
    (name) => {
      const titled = {
        packet: { ...packet, planTitle: name },
        focus: [{ goalId: "x", title: name }],
      };
      expect(outline(written(titled, name))).toEqual(outline(written()));
      expect(written(titled, name)).toMatch(/^1\. (\\|\d+\\|Ru \\#)/m);
    },
  );

  test.each([
    ["https://example.org/a)b>c", "https://example.org/a%29b%3Ec"],
    ["https://example.org/(x)<y>", "https://example.org/%28x%29%3Cy%3E"],
    ["https://example.org/a b\n## c", "https://example.org/a%20b%0A##%20c"],
    ['https://example.org/\\">ü?q=1&r=%20', "https://example.org/%5C%22%3Eü?q=1&r=%20"],
  ])("evidence at %j", (url, shown) => {
    const goals = packet.goals.map((goal) => ({ ...goal, evidence: [{ url, title: null }] }));
    const text = written({ packet: { ...packet, goals } });
    expect(text).toContain(`](<${shown}>)\n`);
    expect(outline(text)).toEqual(outline(written()));
  });
});
