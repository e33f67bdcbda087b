import type { ReactNode } from "react";
import { DemoLine } from "@/components/demo/demo-line";
import { peopleOfDemo } from "@/lib/services/demo/step-over";
import { requireMember } from "@/lib/web/current-member";
import { MemberFrame } from "../member-frame";

/** The one gate of the signed-in pages. Pages ask again: a layout is not drawn on every way in. */
export default async function MemberLayout({ children }: { children: ReactNode }) {
  const member = await requireMember();
  return (
    <MemberFrame member={member}>
      {member.isInDemo ? <DemoLine people={peopleOfDemo(member)} /> : null}
      {children}
    </MemberFrame>
  );
}
