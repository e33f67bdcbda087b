// What a plan brings along beside its goals, a word in each text.
import { db } from "@/lib/db/client";
import { logSpend, voidSpend } from "@/lib/services/budgets/spends";
import { must } from "../../../tests/support/plans";
import type { Markers } from "./markers";
import type { Member } from "./people";

type RoomWish = { what: string; may: string; must?: string };

/** Only those letters of some. */
export const among = (letters: string, some: string) =>
  [...letters].filter((letter) => some.includes(letter)).join("");

/** Templates bring most of it, and no verb changes that, so it is written down. */
export async function wordRooms(
  marks: Markers,
  planId: string,
  { what, may, must: sees = may }: RoomWish,
): Promise<void> {
  const one = (field: string) => marks.word(`${field} of ${what}`, may, sees);
  const first = { where: { planId, position: 0 } };
  const items = (of: string) => ({
    kind: "checklist",
    items: [{ key: one(`key of an item, ${of}`), title: one(`item, ${of}`) }],
  });
  const provenance = { document: one("source"), by: one("source's author") };
  await db().plan.update({
    where: { id: planId },
    data: {
      summary: one("summary"),
      provenance: { ...provenance, dated: "2025-01-31", section: one("source's section") },
      tracking: { framework: one("framework") },
      role: one("role"),
      level: one("level"),
    },
  });
  await db().area.updateMany({ ...first, data: { title: one("area"), note: one("area's note") } });
  await db().skill.updateMany({
    ...first,
    data: {
      group: one("group of skills"),
      competency: one("competency"),
      tools: [one("skill's tool")],
    },
  });
  await db().resource.updateMany({
    ...first,
    data: {
      ...{ title: one("resource"), by: one("resource's author"), note: one("resource's note") },
      ...{ provider: one("resource's provider"), tools: [one("resource's tool")] },
    },
  });
  const project = { key: "swept", position: 99, kind: "practice", tools: [one("project's tool")] };
  const words = { title: one("project"), text: one("project's text"), measure: items("a project") };
  await db().project.create({ data: { planId, ...project, ...words } });
  const support = { group: one("group of supports"), title: one("support"), with: one("helper") };
  const more = {
    duration: one("duration"),
    note: one("support's note"),
    measure: items("a support"),
  };
  await db().support.updateMany({ ...first, data: { ...support, ...more } });
  const ritual = {
    title: one("ritual"),
    where: one("ritual's place"),
    with: one("ritual's people"),
  };
  await db().ritual.updateMany({ ...first, data: ritual });
  const note = { text: one("note"), by: one("note's author"), figures: [one("note's figure")] };
  await db().note.updateMany({ ...first, data: note });
  await wordKeys(planId, { area: one("key of an area"), skill: one("key of a skill") });
}

/** Keys are typed by whoever writes a template, too. */
async function wordKeys(planId: string, { area, skill }: { area: string; skill: string }) {
  const first = { where: { planId, position: 0 } };
  const [{ key: wasArea }, { key: wasSkill }] = await Promise.all([
    db().area.findFirstOrThrow(first),
    db().skill.findFirstOrThrow(first),
  ]);
  await db().area.updateMany({ ...first, data: { key: area } });
  await db().skill.updateMany({ ...first, data: { key: skill } });
  await db().goal.updateMany({ where: { planId, areaKey: wasArea }, data: { areaKey: area } });
  await db().goal.updateMany({
    where: { planId, skillKeys: { has: wasSkill } },
    data: { skillKeys: [skill] },
  });
  // Those that were added by hand have neither yet.
  const given = { areaKey: area, skillKeys: [skill] };
  await db().goal.updateMany({ where: { planId, originKey: null }, data: given });
}

/** A budget, a spend that waits and one that is void; a private goal is named to its owner alone. */
export async function money(
  O: Member,
  marks: Markers,
  planId: string,
  { goalId, ...wish }: RoomWish & { goalId: string },
): Promise<void> {
  const { what } = wish;
  const may = among(wish.may, "OM");
  const sees = among(wish.must ?? may, "OM");
  const budget = { amountMinor: 100n, currency: "EUR", per: "plan", key: "swept", position: 99 };
  const purpose = marks.word(`budget of ${what}`, may, sees);
  const events = [marks.word(`budget's event of ${what}`, may, sees)];
  const data = { planId, ...budget, purpose, events };
  const { id: budgetId } = await db().budget.create({ data });
  const spend = async (kind: string) => {
    const address = marks.word(`evidence of a spend, ${kind}, ${what}`, may, sees);
    const reason = marks.word(`a spend, ${kind}, ${what}`, may, sees);
    const words = { purpose: reason, evidence: `https://example.org/${address}` };
    const { id } = must(await logSpend(O.context, { budgetId, amount: 1234.56, goalId, ...words }));
    marks.id(id, `id of a spend, ${kind}, ${what}`, may, sees);
    return id;
  };
  await spend("logged");
  must(await voidSpend(O.context, { spendId: await spend("void") }));
  marks.id(budgetId, `id of a budget of ${what}`, may, sees);
}
