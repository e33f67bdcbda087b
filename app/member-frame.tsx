import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { keysCookie, readKeys } from "@/components/keys/single-keys";
import { MemberShell } from "@/components/shell/member-shell";
import { noteAsked } from "@/components/ui/still";
import type { Standing } from "@/lib/views/places";
import { pathOf } from "@/lib/web/current-member";

type Props = {
  member: { personId: string; name: string; hasNews: boolean } & Standing;
  children: ReactNode;
};

/** The frame of a signed-in person, fitted to her keyboard and to what she chose for this screen. */
export async function MemberFrame({ member, children }: Props) {
  const { isManager, isMentor, isAdministrator } = member;
  const standing = { isManager, isMentor, isAdministrator };
  const [kept, from] = await Promise.all([cookies(), headers()]);
  noteAsked(from);
  const isMac = /Macintosh|iPhone|iPad/.test(from.get("user-agent") ?? "");
  return (
    <MemberShell
      // Nothing of one person is left on the page when another steps in.
      key={member.personId}
      person={member.personId}
      name={member.name}
      standing={standing}
      here={pathOf(from)}
      hasNews={member.hasNews}
      paletteKeys={isMac ? "⌘ K" : "Ctrl K"}
      hasKeys={readKeys(kept.get(keysCookie)?.value)}
    >
      {children}
    </MemberShell>
  );
}
