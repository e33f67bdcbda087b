import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Entrance } from "@/components/accounts/entrance";
import { InvitationCard } from "@/components/people/invitation-card";
import { dayInFull } from "@/lib/format/days";
import { invitationPage } from "@/lib/services/invitations/answer";
import { clockNow } from "@/lib/web/clock";
import { currentMember } from "@/lib/web/current-member";
import { todayIn } from "@/lib/web/time-zone";

export const metadata: Metadata = { robots: { index: false } };

type Props = { params: Promise<{ token: string }> };

export default async function Page({ params }: Props) {
  const [{ token }, member] = await Promise.all([params, currentMember()]);
  const asker = member && { name: member.name, email: member.email };
  const found = await invitationPage(asker, { token, now: clockNow() });
  if (!found.ok) notFound();
  const until = dayInFull(todayIn(member?.timeZone ?? "UTC", found.value.expiresAt));
  return (
    <Entrance title={found.value.planTitle} tab="Invitation" lead="An invitation to a plan.">
      <InvitationCard page={found.value} token={token} until={until} />
    </Entrance>
  );
}
