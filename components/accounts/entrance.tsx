// The frame of the pages at the door: one card, a title, a way elsewhere.
import type { ReactNode } from "react";
import { Title } from "@/components/shell/title";
import { Card } from "@/components/ui/card";

/** `tab` is its name in the browser's tab. */
type Props = {
  title: string;
  tab: string;
  lead?: ReactNode;
  foot?: ReactNode;
  children: ReactNode;
};

export function Entrance({ title, tab, lead, foot, children }: Props) {
  return (
    <div className="mx-auto w-full max-w-md pt-4 sm:pt-12">
      <Title of={tab} />
      <h1>{title}</h1>
      {lead ? <p className="text-soft mt-2 text-lg">{lead}</p> : null}
      <Card className="mt-6">{children}</Card>
      {foot ? <div className="text-soft mt-5 grid gap-1.5">{foot}</div> : null}
    </div>
  );
}
