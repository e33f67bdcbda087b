import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Button, ButtonLink } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { Badge, Chip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { Menu, menuItemClass } from "@/components/ui/menu";
import { Alert, Note, Status } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { Kbd, Sentence, Time } from "@/components/ui/words";

const words = [
  "ahead",
  "on-pace",
  "slipping",
  "overdue",
  "paused",
  "done",
  "not-started",
  "dropped",
] as const;

const colours = [
  ["bg-paper", "paper"],
  ["bg-card", "card"],
  ["bg-wash", "wash"],
  ["bg-line", "line"],
  ["bg-ink", "ink"],
  ["bg-soft", "soft"],
  ["bg-moss", "moss"],
  ["bg-amber", "amber"],
  ["bg-rust", "rust"],
  ["bg-slate", "slate"],
  ["bg-stone-1", "stone"],
] as const;

export function Words() {
  return (
    <Section id="words" title="Words">
      <Card className="grid gap-6">
        <div className="grid gap-1">
          <p className="font-serif text-3xl">Three things want you this week.</p>
          <p className="font-serif text-2xl">Mid-Level Data Engineer</p>
          <p className="font-serif text-xl">
            <Sentence
              of={[
                { text: "One more " },
                { text: "pipeline tuned", strong: true },
                { text: " by Friday." },
              ]}
            />
          </p>
          <p className="text-lg">Seventeen pixels carry a lead.</p>
          <p>
            Fifteen carry the rest, with a <TextLink href="#rows">link</TextLink> and{" "}
            <Time at="2026-11-27">Friday</Time>.
          </p>
          <p className="text-soft text-sm">
            Thirteen say what is beside the point. Łukasz, Őrsi, Ş.
          </p>
        </div>
        <ul className="flex flex-wrap gap-2">
          {words.map((word) => (
            <li key={word}>
              <Chip word={word} text={word === "overdue" ? "Overdue 6 days" : undefined} />
            </li>
          ))}
          <li>
            <Badge>Mentor</Badge>
          </li>
        </ul>
        <div className="flex flex-wrap items-center gap-2">
          <Button variant="primary">Log milestone</Button>
          <Button>Set a date</Button>
          <ButtonLink href="#words" variant="quiet">
            Open plan
          </ButtonLink>
          <Button size="small">+ 1</Button>
          <Button disabled>Not now</Button>
          <Menu label="More" text="More">
            <a href="#words" className={menuItemClass}>
              Move dates
            </a>
            <button type="button" className={menuItemClass}>
              Drop goal
            </button>
          </Menu>
          <Kbd>T</Kbd>
        </div>
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(4.5rem,1fr))] gap-3">
          {colours.map(([colour, name]) => (
            <li key={name} className="text-faint text-sm">
              <div className={`rounded-button border-line h-10 border ${colour}`} />
              {name}
            </li>
          ))}
        </ul>
        <Breadcrumb crumbs={[{ href: "/plans", text: "Junior Data Engineer" }]} here="Short term" />
        <Status>Saved. The next one is due on Thursday.</Status>
        <Alert>That day is still to come. Choose today or a day before it.</Alert>
        <Note>Paused until 4 January. The line stands still.</Note>
      </Card>
      <div className="mt-4">
        <EmptyState
          title="No plan yet"
          action={<ButtonLink href="/templates">Browse templates</ButtonLink>}
        >
          A plan holds your goals with their dates. Start from one of three and change what does not
          fit.
        </EmptyState>
      </div>
    </Section>
  );
}
