import type { ReactNode } from "react";
import { DemoLine } from "@/components/demo/demo-line";
import { requireMember } from "@/lib/web/current-member";
import { MemberFrame } from "../member-frame";

/** The one gate of the signed-in pages. Pages ask again: a layout is not drawn on every way in. */
export default async function MemberLayout({ children }: { children: ReactNode }) {
  const member = await requireMember();
  return (
    <MemberFrame name={member.name} runsIt={member.isAdministrator}>
      {member.isInDemo ? <DemoLine /> : null}
      {children}
    </MemberFrame>
  );
}
