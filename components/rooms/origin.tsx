import { Time } from "@/components/ui/words";
import type { Provenance, Tracking } from "@/lib/domain/blueprint";
import { dayInFull } from "@/lib/format/days";

/** Where the plan's facts come from and how it keeps track. */
export function Origin({
  provenance,
  tracking,
  version,
}: {
  provenance: Provenance;
  tracking: Tracking | null;
  version: number | null;
}) {
  const facts = [
    ["Document", provenance.document],
    ["Section", provenance.section],
    ["Written by", provenance.by],
    [
      "Dated",
      <Time key="dated" at={provenance.dated}>
        {dayInFull(provenance.dated)}
      </Time>,
    ],
    ["Version", version],
    ["Goals are written as", tracking?.framework],
  ] as const;
  return (
    <dl className="border-line divide-line divide-y border-y">
      {facts.map(([name, fact]) =>
        fact === undefined || fact === null ? null : (
          <div key={name} className="py-2.5 sm:grid sm:grid-cols-[12rem_1fr]">
            <dt className="text-soft">{name}</dt>
            <dd>{fact}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
