import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { day } from "@/lib/domain/days";
import { readHistory } from "@/lib/services/history";
import { openReview } from "@/lib/services/reviews/open";
import { reviewPage } from "@/lib/services/reviews/page";
import { editReview, keepPart } from "@/lib/services/reviews/parts";
import { readReview } from "@/lib/services/reviews/read";
import { reviewsRoom } from "@/lib/services/reviews/room";
import { recallReview, submitPartAsKept, submitPartAsTyped } from "@/lib/services/reviews/submit";
import { testDatabase } from "../support/database";
import { type Person, somebody } from "../support/people";
import { goalOn, must, seedSmall, standsIn, startedBy } from "../support/plans";
import { handsIn, openedBy, QUARTER, reviewAt, WORDS, writes } from "../support/reviews";

await testDatabase();
let runa: Person;
let mael: Person;
let planId: string;

beforeAll(seedSmall);
beforeEach(async () => {
  runa = await somebody("Runa");
  mael = await somebody("Mael");
  planId = (await startedBy(runa)).id;
  await standsIn(planId, mael, "manager");
});

const refused = (code: string) => ({ ok: false, problem: expect.objectContaining({ code }) });
const sides = () => ({ owner: runa, manager: mael });
const read = async (who: Person, reviewId: string) =>
  must(await readReview(who.context, { reviewId }));

describe("opening a review", () => {
  test("either side does, and the only manager is the one", async () => {
    const review = must(await openReview(mael.context, { planId, period: QUARTER }));
    expect(review).toMatchObject({
      state: "open",
      period: QUARTER,
      ownerId: runa.id,
      managerId: mael.id,
      self: null,
      manager: { text: "", ratings: {}, submittedAt: null },
      signatures: [],
      sealedHash: null,
      addenda: [],
    });
    const [happening] = must(await readHistory(runa.context, { planId })).happenings;
    expect(happening?.event).toEqual({
      verb: "review.opened",
      figures: { reviewId: review.id, ...QUARTER, managerId: mael.id },
    });
  });

  test("with several managers one is named, and nobody else will do", async () => {
    const mira = await somebody("Mira");
    await standsIn(planId, mira, "manager");
    const open = (managerId?: string) =>
      openReview(runa.context, { planId, period: QUARTER, managerId });
    expect(await open()).toEqual(refused("review.manager-unnamed"));
    expect(await open(runa.id)).toEqual(refused("review.manager-unknown"));
    expect(must(await open(mira.id)).managerId).toBe(mira.id);
  });

  test("with none it is a self review, sealed by one signature", async () => {
    const own = (await startedBy(runa)).id;
    const id = await reviewAt({ owner: runa, manager: null }, own, "half-signed");
    expect(await read(runa, id)).toMatchObject({ state: "sealed", managerId: null, manager: null });
  });

  test("days that another review covers are refused, which ever it is", async () => {
    await openedBy(runa, planId);
    const period = { from: day("2026-03-15"), to: day("2026-04-10") };
    expect(await openReview(mael.context, { planId, period })).toEqual({
      ok: false,
      problem: { code: "review.period-overlap", ...QUARTER },
    });
    const next = { ...period, from: day("2026-03-16") };
    expect((await openReview(mael.context, { planId, period: next })).ok).toBe(true);
  });
});

describe("what is typed", () => {
  test("is its author's alone in every form, also that it was typed", async () => {
    const { id } = await openedBy(runa, planId);
    const everything = async () => {
      const page = must(await reviewPage(mael.context, { reviewId: id }));
      const room = must(await reviewsRoom(mael.context, { planId }));
      const history = must(await readHistory(mael.context, { planId }));
      return JSON.stringify([page, room, history, await read(mael, id)]);
    };
    const before = await everything();
    for (const [at, text] of ["M", "Mar", WORDS.self].entries()) {
      const words = { reviewId: id, text, rating: "meeting" as const, version: at + 1 };
      expect(must(await keepPart(runa.context, words))).toEqual({ version: at + 2 });
    }
    expect(await everything()).toBe(before);
    expect((await read(runa, id)).self).toEqual({
      text: WORDS.self,
      ratings: { overall: "meeting" },
      submittedAt: null,
      version: 4,
    });
  });

  test("stays the other's when one half is in, and shows once both are", async () => {
    const { id } = await openedBy(runa, planId);
    await writes(mael, id, "manager");
    const first = await handsIn(runa, id, "self");
    expect(first).toMatchObject({
      state: "part-submitted",
      self: { text: WORDS.self },
      manager: null,
    });
    expect((await read(mael, id)).self).toBeNull();
    const both = await handsIn(mael, id, "manager");
    expect(both).toMatchObject({
      state: "submitted",
      self: { text: WORDS.self },
      manager: { text: WORDS.manager },
    });
    expect((await read(runa, id)).manager?.text).toBe(WORDS.manager);
  });

  test("in two windows is not lost: the older one is refused and shown the newer", async () => {
    const { id } = await openedBy(runa, planId);
    const keep = (text: string, version: number) =>
      keepPart(runa.context, { reviewId: id, text, rating: null, version });
    must(await keep("From the desk", 1));
    expect(await keep("From the train", 1)).toEqual({
      ok: false,
      problem: {
        code: "version.old",
        yours: 1,
        current: 2,
        latest: { text: "From the desk", rating: null, version: 2 },
      },
    });
    // The same words again are no conflict: a save whose answer was lost.
    expect((await keep("From the desk", 1)).ok).toBe(true);
    expect((await read(runa, id)).self?.text).toBe("From the desk");
  });

  test("is handed in as it stands in the form, at once", async () => {
    const { id } = await openedBy(runa, planId);
    const words = { reviewId: id, text: "As typed", rating: null, version: 1 };
    const review = must(await submitPartAsTyped(runa.context, words));
    expect(review).toMatchObject({ state: "part-submitted", self: { text: "As typed" } });
    expect(await keepPart(runa.context, { ...words, version: 2 })).toEqual(
      refused("review.submitted"),
    );
  });

  test("of nothing, or of Markdown beyond measure, is not handed in", async () => {
    const { id } = await openedBy(runa, planId);
    expect(await submitPartAsKept(runa.context, { reviewId: id })).toEqual(
      refused("review.nothing-written"),
    );
    await writes(runa, id, "self", `${"> ".repeat(3000)}deep`);
    expect(await submitPartAsKept(runa.context, { reviewId: id })).toEqual(
      refused("markdown.too-much"),
    );
    expect((await read(mael, id)).state).toBe("open");
  });

  test("of the other side is nobody else's to write", async () => {
    const { id } = await openedBy(runa, planId);
    const manager = { text: "Not mine" };
    expect(await editReview(runa.context, { reviewId: id, manager })).toEqual(refused("forbidden"));
    const both = { reviewId: id, self: { text: "Mine" }, manager };
    expect(await editReview(runa.context, both)).toEqual(refused("forbidden"));
    expect((await read(runa, id)).self?.text).toBe("");
  });
});

describe("taking back", () => {
  test("hides both halves again, and makes the packet live where nothing is in", async () => {
    const id = await reviewAt(sides(), planId, "submitted");
    must(await recallReview(mael.context, { reviewId: id }));
    expect(await read(runa, id)).toMatchObject({ state: "part-submitted", manager: null });
    expect(await read(mael, id)).toMatchObject({ self: null, manager: { text: WORDS.manager } });
    must(await recallReview(runa.context, { reviewId: id }));
    await goalOn(runa, planId, { title: "After all that" });
    const titles = (await read(mael, id)).packet.goals.map(({ title }) => title);
    expect(titles).toContain("After all that");
  });

  test("is refused once the other has signed; one's own signature goes along", async () => {
    const id = await reviewAt(sides(), planId, "half-signed");
    expect(await recallReview(mael.context, { reviewId: id })).toEqual(
      refused("review.other-signed"),
    );
    const back = must(await recallReview(runa.context, { reviewId: id }));
    expect(back).toMatchObject({ state: "part-submitted", signatures: [], manager: null });
  });
});
