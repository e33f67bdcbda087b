// To sign and to take back at the same moment: one of the two wins, and the review says which.
import { expect, test } from "vitest";
import { readReview } from "@/lib/services/reviews/read";
import { signReview } from "@/lib/services/reviews/sign";
import { recallReview, submitPartAsKept } from "@/lib/services/reviews/submit";
import { testDatabase } from "../support/database";
import { somebody } from "../support/people";
import { must, seedSmall, standsIn, startedBy } from "../support/plans";
import { reviewAt } from "../support/reviews";

await testDatabase();

test("thirty times at once, one of signing and taking back wins", async () => {
  await seedSmall();
  const [owner, manager] = [await somebody("Runa"), await somebody("Mael")];
  const planId = (await startedBy(owner)).id;
  await standsIn(planId, manager, "manager");
  const reviewId = await reviewAt({ owner, manager }, planId, "submitted");
  for (let round = 0; round < 30; round++) {
    const acts = [
      () => signReview(manager.context, { reviewId }),
      () => recallReview(owner.context, { reviewId }),
    ];
    if (round % 2) acts.reverse();
    const outcomes = await Promise.all(acts.map((act) => act()));
    const lost = outcomes.filter((outcome) => !outcome.ok);
    expect(lost).toHaveLength(1);
    const { state } = must(await readReview(manager.context, { reviewId }));
    expect(["part-signed", "part-submitted"]).toContain(state);
    // Back to where both can try again.
    if (state === "part-signed") must(await recallReview(manager.context, { reviewId }));
    const again = state === "part-signed" ? manager : owner;
    must(await submitPartAsKept(again.context, { reviewId }));
  }
});

test("both signing at once seal it once", async () => {
  const [owner, manager] = [await somebody("Runa"), await somebody("Mael")];
  for (let round = 0; round < 5; round++) {
    const planId = (await startedBy(owner)).id;
    await standsIn(planId, manager, "manager");
    const reviewId = await reviewAt({ owner, manager }, planId, "submitted");
    const { version } = must(await readReview(owner.context, { reviewId }));
    const sign = ({ context }: typeof owner) => signReview(context, { reviewId });
    const outcomes = await Promise.all([owner, manager, owner].map(sign));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(2);
    const sealed = must(await readReview(owner.context, { reviewId }));
    expect(sealed).toMatchObject({ state: "sealed", version: version + 2 });
  }
});
