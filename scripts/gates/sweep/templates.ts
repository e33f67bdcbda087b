// A template with a word in each text: the installation's, for everybody to read once it is published.
import { stringify } from "yaml";
import { addTemplate, publishTemplate } from "@/lib/services/administration/templates";
import { must } from "../../../tests/support/plans";
import type { Markers } from "./markers";
import type { Member } from "./people";

export const SWEPT = "swept-template";

const EVERYBODY = "OMTRAXFGLI-";

export async function templates({ A }: Record<string, Member>, marks: Markers): Promise<void> {
  const { context } = A as Member;
  const published = (what: string) => marks.word(`${what} of a template`, EVERYBODY, "-O");
  const text = stringify(blueprint(published));
  const { key, version } = must(await addTemplate(context, { text }));
  must(await publishTemplate(context, { key, version }));
  // The next version waits: who runs the installation looks at it before anybody meets it.
  const waiting = (what: string) => marks.word(`${what} of a template to come`, "A", "");
  must(await addTemplate(context, { text: stringify(blueprint(waiting)) }));
}

function blueprint(word: (what: string) => string) {
  const [area, skill] = [word("key of an area"), word("key of a skill")];
  return {
    schema: 1,
    key: SWEPT,
    version: 1,
    title: word("title"),
    role: word("role"),
    level: word("level"),
    months: [3, 6],
    summary: word("summary"),
    provenance: {
      document: word("document"),
      dated: "2026-01-01",
      by: word("author"),
      section: word("section"),
    },
    horizons: { short: [0, 3], long: [3, 6] },
    areas: [{ key: area, title: word("area"), note: word("area's note") }],
    skills: [
      { key: skill, group: word("group"), competency: word("competency"), tools: [word("tool")] },
    ],
    goals: [
      {
        key: word("key of a goal"),
        ...{ horizon: "short", window: [0, 3], title: word("goal"), note: word("goal's note") },
        measure: { kind: "count", target: 5, unit: word("unit") },
        smart: {
          specific: word("specific"),
          measurable: word("measurable"),
          achievable: word("achievable"),
          relevant: word("relevant"),
          timeBound: word("time-bound"),
        },
        ...{ tools: [word("goal's tool")], certifications: [word("certification")] },
        ...{ area, skills: [skill] },
      },
      {
        ...{
          key: word("key of a goal of items"),
          horizon: "long",
          window: [3, 6],
          title: word("goal of items"),
        },
        measure: { kind: "checklist", items: [{ key: word("item's key"), title: word("item") }] },
      },
    ],
    resources: [
      {
        ...{
          key: word("key of a resource"),
          kind: "book",
          title: word("resource"),
          by: word("resource's author"),
        },
        ...{ provider: word("provider"), tools: [word("resource's tool")] },
        note: word("resource's note"),
      },
    ],
    projects: [
      {
        ...{
          key: word("key of a project"),
          kind: "practice",
          title: word("project"),
          text: word("project's text"),
        },
        measure: { kind: "count", target: 2, unit: word("project's unit") },
        tools: [word("project's tool")],
      },
    ],
    supports: [
      {
        ...{
          key: word("key of a support"),
          group: word("group of supports"),
          title: word("support"),
        },
        ...{ cadence: "weekly", with: word("helper"), duration: word("duration") },
        measure: { kind: "count", target: 2, unit: word("support's unit") },
        note: word("support's note"),
      },
    ],
    rituals: [
      {
        ...{
          key: word("key of a ritual"),
          kind: "journal",
          title: word("ritual"),
          cadence: "weekly",
        },
        ...{ where: word("ritual's place"), with: word("ritual's people") },
      },
    ],
    budgets: [
      {
        ...{
          key: word("key of a budget"),
          amount: 120.5,
          currency: "EUR",
          per: "plan",
          purpose: word("budget"),
        },
        events: [word("budget's event")],
      },
    ],
    tracking: { framework: word("framework") },
    notes: [
      {
        ...{
          key: word("key of a note"),
          kind: "principle",
          by: word("note's author"),
          text: word("note"),
        },
        figures: [word("figure")],
      },
    ],
  };
}
