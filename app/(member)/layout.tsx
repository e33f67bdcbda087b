import type { ReactNode } from "react";
import { MemberShell } from "@/components/shell/member-shell";
import { requireMember } from "@/lib/web/current-member";

/** The one gate of the signed-in pages. Pages ask again: a layout is not drawn on every way in. */
export default async function MemberLayout({ children }: { children: ReactNode }) {
  const member = await requireMember();
  return <MemberShell name={member.name}>{children}</MemberShell>;
}
