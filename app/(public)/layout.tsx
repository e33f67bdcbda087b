import type { ReactNode } from "react";
import { PublicShell } from "@/components/shell/public-shell";
import { currentMember } from "@/lib/web/current-member";
import { MemberFrame } from "../member-frame";

/** The pages a stranger sees too: a member keeps her own frame around them. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  const member = await currentMember();
  if (member) {
    return (
      <MemberFrame name={member.name} runsIt={member.isAdministrator}>
        {children}
      </MemberFrame>
    );
  }
  return <PublicShell>{children}</PublicShell>;
}
