// A withdrawn review is there for nobody: no verb finds it, and nothing that is shown, counted or
// exported knows it. Only in the plan's reviews its author finds her own words.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { permit } from "@/lib/access/permit";
import { db } from "@/lib/db/client";
import { reviewsAround } from "@/lib/db/reviews/lists";
import { day } from "@/lib/domain/days";
import { readPerson } from "@/lib/services/administration/pages";
import { exportPlan } from "@/lib/services/export";
import { readHistory } from "@/lib/services/history";
import { mentoringPage } from "@/lib/services/mentoring/page";
import { readInbox } from "@/lib/services/notifications";
import { openReview } from "@/lib/services/reviews/open";
import { readReview } from "@/lib/services/reviews/read";
import { reviewsRoom } from "@/lib/services/reviews/room";
import { bringReviewBack, withdrawReview } from "@/lib/services/reviews/withdraw";
import { teamPage } from "@/lib/services/team/page";
import { todayPage } from "@/lib/services/today";
import { testDatabase } from "../support/database";
import { type Person, signedUp, somebody, TODAY } from "../support/people";
import { must, seedSmall, standsIn, startedBy } from "../support/plans";
import { handsIn, WORDS, writes } from "../support/reviews";
import { reviewVerbs } from "./review-verbs";

await testDatabase();

let admin: Person;
let owner: Person;
let manager: Person;
let guests: Person[];
let planId: string;
let reviewId: string;

// Its first review day is 20 March, five days from today.
const period = { from: day("2025-12-20"), to: TODAY };

beforeAll(async () => {
  await seedSmall();
  admin = await signedUp("Amara");
  [owner, manager] = [await somebody("Olga"), await somebody("Mira")];
  guests = [await somebody("Tariq"), await somebody("Rosa")];
  ({ id: planId } = await startedBy(owner, "2025-12-20"));
  await standsIn(planId, manager, "manager");
  const [mentor, reader] = guests as [Person, Person];
  await standsIn(planId, mentor, "mentor");
  await standsIn(planId, reader, "reader");
  ({ id: reviewId } = must(await openReview(owner.context, { planId, period })));
  await writes(owner, reviewId, "self");
  await writes(manager, reviewId, "manager");
  must(await withdrawReview(owner.context, { reviewId }));
});

const everybody = () => [owner, manager, admin, ...guests];

describe("a review that was withdrawn", () => {
  test("is found by no verb, whoever tries, but to keep one's own words", async () => {
    const verbs = Object.entries(reviewVerbs).filter(([verb]) => verb !== "C" && verb !== "status");
    for (const [verb, attempts] of verbs) {
      for (const [name, attempt] of Object.entries(attempts)) {
        if (name === "room" || name === "keep") continue;
        for (const { context } of everybody()) {
          const given = { planId, reviewId, ownerId: owner.id };
          const outcome = await attempt(context, given as unknown as Parameters<typeof attempt>[1]);
          expect(outcome, `${verb} ${name}`).toMatchObject({ problem: { code: "not-found" } });
        }
      }
    }
    for (const { context } of [manager, admin, ...guests]) {
      const outcome = await bringReviewBack(context, { reviewId });
      expect(outcome).toMatchObject({ problem: { code: "not-found" } });
    }
  });

  test("waits for nobody; its days are free and its quarter is due", async () => {
    const today = async ({ context }: Person) => must(await todayPage(context)).reviews;
    expect(await today(owner)).toMatchObject([{ what: "open", planId, on: "2026-03-20" }]);
    expect(await today(manager)).toEqual([]);
    const team = must(await teamPage(manager.context));
    expect(team.rows).toMatchObject([{ planId, reviewOn: "2026-03-20" }]);
    expect(team.needs.flatMap(({ needs }) => needs.map(({ kind }) => kind))).not.toContain(
      "begin-review",
    );
    const room = must(await reviewsRoom(manager.context, { planId }));
    expect(room).toMatchObject({ reviews: [], due: "2026-03-20", period });
    const person = must(await readPerson(admin.context, { personId: owner.id }));
    expect(person.plans[0]?.reviews).toEqual([]);
  });

  test("tells nobody a word of another, and is in no export", async () => {
    const told = async ({ context }: Person) =>
      JSON.stringify([
        must(await todayPage(context)),
        must(await teamPage(context)),
        must(await readHistory(context, { planId })),
        must(await readInbox(context, { take: 500 })),
        must(await mentoringPage(context)),
        await reviewsRoom(context, { planId }),
        await exportPlan(context, { planId }),
      ]);
    const [hers, his] = [await told(owner), await told(manager)];
    expect(hers).toContain(WORDS.self);
    expect(hers).not.toContain(WORDS.manager);
    expect(his).toContain(WORDS.manager);
    expect(his).not.toContain(WORDS.self);
    for (const guest of guests) expect(await told(guest)).not.toContain(reviewId);
    for (const { context } of [owner, manager]) {
      const scope = must(permit(context.viewer, "review.read"));
      expect(await reviewsAround(db(), scope)).toEqual([]);
    }
  });

  test("leaves no trace in the one that takes its place", async () => {
    const next = must(await openReview(manager.context, { planId, period }));
    expect(next.packet.since).toBe("2025-12-20");
    await handsIn(owner, next.id, "self");
    await handsIn(manager, next.id, "manager");
    const outcome = await bringReviewBack(owner.context, { reviewId });
    expect(outcome).toMatchObject({ problem: { code: "review.period-overlap", ...period } });
    expect(must(await readReview(owner.context, { reviewId: next.id })).state).toBe("submitted");
  });
});

test("reviews are read from one place, which leaves the withdrawn ones out", () => {
  const folder = path.join(process.cwd(), "lib", "db");
  const naming = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(".ts") && !file.includes("generated"))
    .filter((file) =>
      /"Review"|\.review\.(?!create|update\()/.test(readFileSync(path.join(folder, file), "utf8")),
    );
  expect(naming.sort()).toEqual([
    // What goes with an account goes, withdrawn or not.
    path.join("reviews", "leave.ts"),
    path.join("reviews", "standing.ts"),
    path.join("reviews", "withdrawn.ts"),
  ]);
});
