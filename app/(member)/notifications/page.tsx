import { notFound } from "next/navigation";
import { MarkRead } from "@/components/notifications/mark-read";
import { NotificationList } from "@/components/notifications/notification-list";
import { ConfirmOwnEmail } from "@/components/settings/confirm-own-email";
import { Title } from "@/components/shell/title";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { clock } from "@/lib/format/instants";
import { sendsMail } from "@/lib/services/mail/deliver";
import { readInbox, readNotificationSettings } from "@/lib/services/notifications";
import { contextOf, requireMember } from "@/lib/web/current-member";
import { digestWaits } from "@/lib/web/mailed";
import { todayIn } from "@/lib/web/time-zone";

type Props = { searchParams: Promise<{ before?: string | string[] }> };

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export default async function InboxPage({ searchParams }: Props) {
  const [{ before }, member] = await Promise.all([searchParams, requireMember()]);
  const from = typeof before === "string" && ID.test(before) ? before : undefined;
  const context = contextOf(member);
  const [found, choice] = await Promise.all([
    readInbox(context, { before: from }),
    readNotificationSettings(context),
  ]);
  if (!found.ok) notFound();
  const waits = choice.ok && sendsMail() ? digestWaits(member, choice.value) : null;
  const { today, notifications, earlier } = found.value;
  const dated = notifications.map((notification) => {
    const at = new Date(notification.at);
    return { ...notification, on: todayIn(member.timeZone, at), clock: clock(at, member.timeZone) };
  });
  const latest = from === undefined ? notifications.find(({ isUnread }) => isUnread) : undefined;
  return (
    <>
      <Title of="Inbox" />
      <PageHeader title="Inbox" actions={latest ? <MarkRead until={latest.at} /> : null}>
        What others did on your plans, and on those you look after.{" "}
        <TextLink href="/settings#notifications">Choose what is told</TextLink>
      </PageHeader>
      {waits ? <ConfirmOwnEmail waits={waits} className="mb-6" /> : null}
      {dated.length > 0 ? (
        <NotificationList notifications={dated} today={today} />
      ) : (
        <EmptyState
          title={from ? "Nothing earlier" : "All quiet"}
          action={
            <ButtonLink href={from ? "/notifications" : "/today"}>
              {from ? "Latest" : "See today"}
            </ButtonLink>
          }
        >
          Comments, suggestions and reviews by others arrive here. What is older than three months
          stays in each plan’s history.
        </EmptyState>
      )}
      {dated.length > 0 && (from || earlier) ? (
        <nav aria-label="Pages of the inbox" className="mt-8 flex flex-wrap gap-2">
          {from ? <ButtonLink href="/notifications">Latest</ButtonLink> : null}
          {earlier ? (
            <ButtonLink href={`/notifications?before=${earlier}`}>Earlier</ButtonLink>
          ) : null}
        </nav>
      ) : null}
    </>
  );
}
