import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Initials } from "@/components/ui/initials";
import { Sentence } from "@/components/ui/words";
import type { ReportNeed } from "@/lib/domain/team";
import { reportSentence } from "@/lib/format/team";
import type { TeamNeed, TeamPage } from "@/lib/views/team";

/** Those who need a word first: at most three, each with the place to say it. */
export const TeamNeeds = ({ team }: { team: TeamPage }) => (
  <section aria-label="Needs you" className="mb-9">
    <ul className="grid gap-4 lg:grid-cols-[repeat(auto-fit,minmax(17rem,1fr))]">
      {team.needs.map((need) => (
        <li key={need.planId}>
          <Need need={need} today={team.today} />
        </li>
      ))}
    </ul>
  </section>
);

function Need({ need, today }: { need: TeamNeed; today: TeamPage["today"] }) {
  const { href, text } = actOf(need);
  return (
    <Card className="flex h-full flex-col">
      <p className="text-soft flex items-center gap-2.5 text-sm">
        <Initials name={need.owner} /> {need.owner}
      </p>
      <p className="my-3 font-serif text-xl">
        <Sentence of={reportSentence(need.needs, today)} />
      </p>
      <p className="mt-auto flex flex-wrap gap-2">
        <ButtonLink href={href}>
          {text}
          <span className="sr-only"> of {need.owner}</span>
        </ButtonLink>
      </p>
    </Card>
  );
}

const REVIEWS: readonly ReportNeed["kind"][] = [
  "sign-review",
  "write-review",
  "hand-over-review",
  "begin-review",
  "review-due",
];

/** The way to what is most pressing. */
function actOf({ planId, reviewId, needs }: TeamNeed): { href: string; text: string } {
  const first = needs[0]?.kind;
  if (first === "spends") {
    return { href: `/plans/${planId}/resources#budget-title`, text: "Open the budget" };
  }
  return first !== undefined && REVIEWS.includes(first)
    ? {
        href: reviewId ? `/reviews/${reviewId}` : `/plans/${planId}/reviews`,
        text: "Open the review",
      }
    : { href: `/plans/${planId}`, text: "Open the plan" };
}
