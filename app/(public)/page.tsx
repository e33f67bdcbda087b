import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Road } from "@/components/charts/road";
import { ExploreAs, ExploreDemo } from "@/components/demo/explore-demo";
import { LiveToday } from "@/components/landing/live-today";
import { pipelines } from "@/components/landing/sample";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import { hasDemo } from "@/lib/services/demo/explore";
import { currentMember } from "@/lib/web/current-member";

export const metadata: Metadata = {
  description:
    "Start from a real Junior, Mid-Level or Senior plan. See each week what to do and whether you are on pace.",
};

const readers = [
  {
    title: "For you",
    text: "Tick, log, link the evidence. The road under each goal shows where you are, where you would be, and when you will finish at your own pace. Holidays are flat, never red.",
  },
  {
    title: "For your manager",
    text: "Every figure goes back to a dated milestone and its link. What was reached, what moved and why stands there to read, and is never rewritten.",
  },
  {
    title: "For your mentor",
    text: "Each goal says what it is for, what is still vague and what comes next. The hour together starts at the question, not at the catching up.",
  },
];

const templates = { href: "/templates", children: "Browse templates" };

export default async function Landing() {
  if (await currentMember()) redirect("/today");
  const isDemo = hasDemo();
  return (
    <>
      <title>Cairn: development plans that get finished</title>
      <div className="grid items-center gap-x-14 gap-y-12 py-8 sm:py-14 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
        <div>
          <h1 className="text-display tracking-tight">Development plans that get finished.</h1>
          <p className="text-soft mt-6 max-w-xl text-lg">
            Start from a real Junior, Mid-Level or Senior plan. See each week, in one sentence a
            goal, what to do and whether you are on pace. Set a stone for every milestone.
          </p>
          <div className="mt-8 flex flex-wrap gap-3">
            <ButtonLink href="/sign-up" variant="primary" size="large">
              Create account
            </ButtonLink>
            {isDemo ? <ExploreDemo /> : <ButtonLink {...templates} size="large" />}
          </div>
          {isDemo ? (
            <>
              <div className="text-soft mt-3 flex flex-wrap items-center text-sm">
                Or explore it
                <ExploreAs as="manager" />
                <ExploreAs as="mentor" />
              </div>
              <p className="text-soft mt-3">
                <TextLink {...templates} />
              </p>
            </>
          ) : null}
        </div>
        <LiveToday />
      </div>
      <div className="border-line grid gap-x-12 gap-y-8 border-t py-12 md:grid-cols-3">
        {readers.map((reader) => (
          <section key={reader.title}>
            <h2>{reader.title}</h2>
            <p className="text-soft mt-2">{reader.text}</p>
          </section>
        ))}
      </div>
      <section className="border-line grid items-center gap-x-14 gap-y-6 border-t pt-12 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <div>
          <h2>One road for every goal</h2>
          <p className="text-soft mt-2 max-w-xl">
            The dashed line is where you would be. The steps are where you are, one for each
            milestone. The soft band is where you are heading, judged by your own weeks alone.
          </p>
        </div>
        <Card>
          <p className="font-medium">Build 5 ETL pipelines</p>
          <Road
            {...pipelines}
            title="Example: build 5 ETL pipelines"
            description="Three of five pipelines are built with three weeks to go. The road runs close to its line and is heading for the target around the due day."
            unit="pipelines"
          />
        </Card>
      </section>
    </>
  );
}
