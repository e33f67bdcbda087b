// One matter of the settings page: what it is on the left, what can be done on the right.
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";

type Props = { id: string; title: string; lead: ReactNode; children: ReactNode; isFlush?: boolean };

export function Setting({ id, title, lead, children, isFlush = false }: Props) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="border-line grid grid-cols-1 gap-x-10 gap-y-4 border-t py-8 first:border-t-0 first:pt-0 lg:grid-cols-[15rem_minmax(0,1fr)]"
    >
      <div>
        <h2 id={`${id}-title`}>{title}</h2>
        <p className="text-soft mt-1">{lead}</p>
      </div>
      <Card isFlush={isFlush} className="self-start">
        {children}
      </Card>
    </section>
  );
}
