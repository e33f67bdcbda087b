// Taking a review out: as Markdown for people, and, once sealed, as the form its hash was taken over.
import { openReview } from "../../db/reviews/gate";
import { accept, type Outcome, refuse } from "../../domain/problems";
import type { SealedReview } from "../../domain/reviews/seal";
import type { OnReview } from "../../schemas/reviews";
import type { SealedExport } from "../../views/reviews";
import { look } from "../change";
import type { Context } from "../context";
import { addendumJson } from "./present";

/** All that is needed to compute the seal again, anywhere. Refused before it is sealed. */
export const exportSealed = (
  context: Context,
  { reviewId }: OnReview,
): Promise<Outcome<SealedExport>> =>
  look(context, "review.read", async (db, scope) => {
    const opened = await openReview(db, scope, reviewId);
    if (!opened.ok) return opened;
    const { sealedForm, sealedHash, addenda } = opened.value.review;
    if (sealedForm === null || sealedHash === null) return refuse({ code: "review.not-sealed" });
    return accept({
      format: "cairn-sealed-review",
      sha256: sealedHash,
      form: JSON.parse(sealedForm) as SealedReview,
      addenda: addenda.map(addendumJson),
    });
  });
