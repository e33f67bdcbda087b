import type { ReactNode } from "react";
import { MemberShell } from "@/components/shell/member-shell";
import { PublicShell } from "@/components/shell/public-shell";
import { currentMember } from "@/lib/web/current-member";

/** The pages a stranger sees too: a member keeps her own frame around them. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  const member = await currentMember();
  if (member) return <MemberShell name={member.name}>{children}</MemberShell>;
  return <PublicShell>{children}</PublicShell>;
}
