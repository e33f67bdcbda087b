import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { KeepDraft } from "@/lib/schemas/drafts";
import { FORM_MOST_BYTES } from "@/lib/schemas/form-size";
import { closeDraft, DRAFT_DAYS, draftsAbout, keepDraft } from "@/lib/services/drafts";
import { sweep } from "@/lib/services/sweep";
import { testDatabase } from "../support/database";
import { NOW, type Person, readOnly, signedUp, somebody } from "../support/people";
import { goalOn, must, seedSmall, startedBy } from "../support/plans";

const about = "00000000-0000-7000-8000-000000000001";
const typed = {
  form: "log",
  about,
  showing: "showing-1",
  fields: { note: "Half a sent" },
} as const;
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

let runa: Person;

beforeAll(async () => {
  await testDatabase();
  runa = await signedUp("Runa");
});

const draftOf = async (person: Person, now = NOW) =>
  must(await draftsAbout({ ...person.context, now }, about)).log?.fields ?? null;

describe("a draft", () => {
  test("is found again as it was typed last, wherever the form opens", async () => {
    must(await keepDraft(runa.context, typed));
    must(await keepDraft(runa.context, { ...typed, fields: { note: "Half a sentence" } }));
    expect(await draftOf(runa)).toEqual({ note: "Half a sentence" });
    must(await keepDraft(runa.context, { ...typed, showing: "showing-2" }));
    expect(await draftOf(runa)).toEqual(typed.fields);
  });

  test("is its author's alone", async () => {
    const tove = await somebody("Tove");
    must(await keepDraft(runa.context, typed));
    expect(await draftOf(tove)).toBeNull();
    must(await keepDraft(tove.context, { ...typed, fields: { note: "Mine" } }));
    expect(await draftOf(runa)).toEqual(typed.fields);
    expect(await draftOf(tove)).toEqual({ note: "Mine" });
  });

  test("is gone once the form is sent, and a save that comes late does not bring it back", async () => {
    must(await keepDraft(runa.context, typed));
    must(await closeDraft(runa.context, { form: "log", about, showing: typed.showing }));
    must(await keepDraft(runa.context, typed));
    expect(await draftOf(runa)).toBeNull();
    must(await keepDraft(runa.context, { ...typed, showing: "showing-3" }));
    expect(await draftOf(runa)).toEqual(typed.fields);
  });

  test("is gone when all of it is deleted, and can be typed anew", async () => {
    must(await keepDraft(runa.context, typed));
    must(await keepDraft(runa.context, { ...typed, fields: {} }));
    expect(await draftOf(runa)).toBeNull();
    must(await keepDraft(runa.context, typed));
    expect(await draftOf(runa)).toEqual(typed.fields);
  });

  test("is gone after thirty days, from sight and from the database", async () => {
    const person = await somebody("Olga");
    must(await keepDraft(person.context, typed));
    expect(await draftOf(person, later(DRAFT_DAYS - 1))).toEqual(typed.fields);
    expect(await draftOf(person, later(DRAFT_DAYS))).toBeNull();
    await sweep(later(DRAFT_DAYS));
    expect(await db().draft.count({ where: { personId: person.id } })).toBe(0);
  });

  test("leaves no event", async () => {
    await seedSmall();
    const plan = await startedBy(runa);
    const goal = await goalOn(runa, plan.id);
    const before = await db().event.count();
    must(await keepDraft(runa.context, { ...typed, about: goal.id }));
    must(await closeDraft(runa.context, { form: "log", about: goal.id, showing: "showing-1" }));
    expect(await db().event.count()).toBe(before);
  });

  test("is one of a hundred at most; the oldest makes room", async () => {
    const person = await somebody("Nora");
    for (let i = 0; i < 102; i += 1) {
      const id = `00000000-0000-7000-8000-${String(i).padStart(12, "0")}`;
      const context = { ...person.context, now: new Date(NOW.getTime() + i) };
      must(await keepDraft(context, { ...typed, about: id }));
    }
    expect(await db().draft.count({ where: { personId: person.id } })).toBe(100);
  });

  test("is not kept by a token that may only read", async () => {
    expect(await keepDraft(readOnly(runa), typed)).toEqual({
      ok: false,
      problem: { code: "token.scope" },
    });
  });
});

describe("what a browser may keep", () => {
  const isTaken = (change: object) => KeepDraft.safeParse({ ...typed, ...change }).success;

  test("is the fields of a known form, as text", () => {
    expect(isTaken({})).toBe(true);
    expect(isTaken({ form: "password" })).toBe(false);
    expect(isTaken({ about: "me" })).toBe(false);
    expect(isTaken({ fields: { note: 1 } })).toBe(false);
    expect(isTaken({ fields: { __proto__x: "" } })).toBe(false);
    expect(isTaken({ fields: { note: "\0" } })).toBe(false);
    expect(isTaken({ extra: true })).toBe(false);
  });

  test("is as long as a form holds", () => {
    expect(isTaken({ fields: { note: "x".repeat(FORM_MOST_BYTES) } })).toBe(true);
    expect(isTaken({ fields: { note: "x".repeat(FORM_MOST_BYTES + 1) } })).toBe(false);
    const many = Object.fromEntries(Array.from({ length: 81 }, (_, i) => [`f${i}`, ""]));
    expect(isTaken({ fields: many })).toBe(false);
  });
});
