// What comes up in the next weeks while nothing is late.

import { Card, Section } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { Still } from "@/components/ui/still";
import { Time } from "@/components/ui/words";
import { dayName } from "@/lib/format/days";
import { capitalised } from "@/lib/format/numbers";
import type { Today } from "@/lib/views/today";

const WHAT = { step: "next step", due: "due", start: "starts" } as const;

export function ComingUp({ today, upcoming }: Pick<Today, "today" | "upcoming">) {
  if (upcoming.length === 0) return null;
  return (
    <Section id="coming-up" title="Coming up" className="mt-9">
      <Card isFlush>
        <Still as="ul" className="px-5 sm:px-6">
          {upcoming.map(({ planId, goalId, title, day, what }) => (
            <li
              key={goalId}
              className="border-line grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-t py-3 first:border-t-0 sm:grid-cols-[7rem_minmax(0,1fr)_auto]"
            >
              <Time at={day} className="text-soft max-sm:text-sm">
                {capitalised(dayName(day, today))}
              </Time>
              <Link
                href={`/plans/${planId}/goals/${goalId}`}
                className="hover:underline max-sm:order-1 max-sm:col-span-2"
              >
                {title}
              </Link>
              <span className="text-soft text-sm">{WHAT[what]}</span>
            </li>
          ))}
        </Still>
      </Card>
    </Section>
  );
}
