"use client";
// A word for the whole quarter, or none.
import { useFieldState } from "@/components/forms/field-state";
import { RATINGS, type Rating } from "@/lib/domain/reviews/ratings";
import { RATING_WORDS } from "@/lib/format/reviews";

export function RatingField({ rating }: { rating: Rating | null }) {
  const { typed } = useFieldState("rating");
  const chosen = typed ?? rating ?? "";
  return (
    <fieldset className="@container">
      <legend className="font-medium">All in all</legend>
      <div className="mt-1 grid gap-x-5 gap-y-1 @3xs:grid-cols-[repeat(2,max-content)]">
        {["", ...RATINGS].map((value) => (
          <label key={value} className="flex min-h-8 items-center gap-2">
            <input
              type="radio"
              name="rating"
              value={value}
              defaultChecked={value === chosen}
              className="accent-moss size-4.5"
            />
            {value === "" ? "No rating" : RATING_WORDS[value as Rating]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
