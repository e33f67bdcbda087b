import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { Live } from "@/components/live/live";
import { Addenda } from "@/components/reviews/addenda";
import { HandOver } from "@/components/reviews/hand-over";
import { PacketPanel } from "@/components/reviews/packet-panel";
import { PartPanel } from "@/components/reviews/part-panel";
import { Lapsed, Signatures } from "@/components/reviews/signatures";
import { Focus, Sign } from "@/components/reviews/signing";
import { Steps } from "@/components/reviews/steps";
import { WithdrawDialog } from "@/components/reviews/withdraw-dialog";
import { Title } from "@/components/shell/title";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Link } from "@/components/ui/link";
import { Menu, menuItemClass } from "@/components/ui/menu";
import { PageHeader } from "@/components/ui/page-header";
import type { ReviewPart } from "@/lib/domain/events";
import { dayRange } from "@/lib/format/days";
import { nameOf, reviewTitle, stateSentence } from "@/lib/format/reviews";
import { reviewPage } from "@/lib/services/reviews/page";
import type { ReviewPageView } from "@/lib/views/reviews";
import { contextOf, requireMember } from "@/lib/web/current-member";
import { todayIn } from "@/lib/web/time-zone";

type Props = {
  params: Promise<{ reviewId: string }>;
  searchParams: Promise<{ withdraw?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const [{ reviewId }, query, member] = await Promise.all([params, searchParams, requireMember()]);
  const found = await reviewPage(contextOf(member), { reviewId });
  if (!found.ok) notFound();
  const view = found.value;
  const { review, plan, today } = view;
  const dayOf = (at: string) => todayIn(member.timeZone, new Date(at));
  const halves: ReviewPart[] = review.managerId ? ["self", "manager"] : ["self"];
  const last = view.part ?? halves.at(-1);
  return (
    <>
      <Title of={reviewTitle(review.period, today)} />
      {plan ? <Live planId={plan.id} /> : null}
      <PageHeader
        above={<Above view={view} />}
        title={reviewTitle(review.period, today)}
        actions={<ReviewMenu view={view} />}
      >
        <span className="hidden print:inline">
          {review.packet.planTitle} · {dayRange(review.period.from, review.period.to)}.{" "}
        </span>
        {headOf(view)}
      </PageHeader>
      <Steps view={view} />
      <div
        className={`grid gap-4 print:block print:space-y-4 ${halves.length === 2 ? "lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)_minmax(0,1fr)]" : "lg:grid-cols-2"}`}
      >
        <PacketPanel
          packet={review.packet}
          planId={plan?.id ?? null}
          isLive={view.state.is === "open"}
          names={view.names}
        />
        {halves.map((part) => (
          <PartPanel key={part} view={view} part={part} dayOf={dayOf} formKey={randomUUID()}>
            {part === last ? (
              <>
                <Focus view={view} formKey={randomUUID()} />
                <Lapsed view={view} />
                <Sign view={view} formKey={randomUUID()} />
              </>
            ) : null}
          </PartPanel>
        ))}
      </div>
      <Signatures view={view} dayOf={dayOf} />
      <Addenda view={view} dayOf={dayOf} formKey={randomUUID()} />
      <HandOver view={view} formKey={randomUUID()} />
      {query.withdraw !== undefined && view.can.withdraw ? <WithdrawDialog view={view} /> : null}
    </>
  );
}

function headOf({ review, state, part, names, isManagerGone, can, parted }: ReviewPageView) {
  const owner = nameOf(names, review.ownerId);
  const { managerId } = review;
  const manager = managerId ? nameOf(names, managerId) : owner;
  const isToHandOver = managerId !== null && isManagerGone && can.handTo.length > 0;
  const gone = isToHandOver ? { name: names[managerId] ?? null } : null;
  const isSelf = managerId === null;
  const isByOne = isSelf || parted !== null;
  return stateSentence({ state, part, isSelf, gone, isByOne }, { owner, manager });
}

/** Whoever has left the plan has no way up to it. */
function Above({ view: { plan, review } }: { view: ReviewPageView }) {
  const days = dayRange(review.period.from, review.period.to);
  if (plan === null) return <>{`${review.packet.planTitle} · ${days}`}</>;
  const crumbs = [
    { href: `/plans/${plan.id}`, text: plan.title },
    { href: `/plans/${plan.id}/reviews`, text: "Reviews" },
  ];
  return <Breadcrumb crumbs={crumbs} here={days} />;
}

function ReviewMenu({ view: { review, can } }: { view: ReviewPageView }) {
  const files = [
    { format: "md", text: "Download as Markdown" },
    ...(review.sealedHash ? [{ format: "json", text: "Download what was signed (JSON)" }] : []),
  ];
  return (
    <Menu label="Review options" variant="plain" size="base">
      {files.map(({ format, text }) => (
        <a
          key={format}
          href={`/reviews/${review.id}/export?format=${format}`}
          download
          className={menuItemClass}
        >
          {text}
        </a>
      ))}
      {can.withdraw ? (
        <Link href={`/reviews/${review.id}?withdraw`} scroll={false} className={menuItemClass}>
          Withdraw review
        </Link>
      ) : null}
    </Menu>
  );
}
