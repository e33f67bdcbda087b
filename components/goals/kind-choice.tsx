"use client";
// The kinds of measure as radio buttons that keep what was chosen.
import { useFieldState } from "@/components/forms/field-state";
import type { MeasureKind } from "@/lib/domain/measures";

const WORDS: Record<MeasureKind, { title: string; example: string }> = {
  tick: { title: "Done or not", example: "Pass the exam" },
  count: { title: "Count", example: "5 pipelines" },
  amount: { title: "Amount", example: "from 100 down to 70 %" },
  hold: { title: "Hold", example: "at least 95 %" },
  checklist: { title: "Checklist", example: "indexing, partitioning" },
};

export function KindChoice({
  offered,
  chosen,
}: {
  offered: readonly MeasureKind[];
  chosen: MeasureKind;
}) {
  const { typed } = useFieldState("measure.kind");
  return (
    <div className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
      {offered.map((kind) => (
        <label
          key={kind}
          className="border-line rounded-button has-checked:border-moss has-checked:bg-moss-wash flex min-h-11 items-start gap-2.5 border px-3 py-2"
        >
          <input
            type="radio"
            name="measure.kind"
            value={kind}
            defaultChecked={kind === (typed ?? chosen)}
            className="accent-moss mt-1 size-4 shrink-0"
          />
          <span>
            {WORDS[kind].title}
            {offered.length > 1 ? (
              <span className="text-soft block text-sm">{WORDS[kind].example}</span>
            ) : null}
          </span>
        </label>
      ))}
    </div>
  );
}
