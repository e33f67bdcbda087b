import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { PlanPreview } from "@/components/plans/plan-preview";
import { StartPlan } from "@/components/plans/start-plan";
import { Title } from "@/components/shell/title";
import { TemplateCards } from "@/components/templates/template-cards";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Card } from "@/components/ui/card";
import { Alert } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { isDay } from "@/lib/domain/days";
import { newPlan } from "@/lib/services/plans/new";
import { listTemplates } from "@/lib/services/templates";
import { contextOf, requireMember } from "@/lib/web/current-member";

type Query = Partial<Record<"template" | "startsOn", string | string[]>>;
type Props = { searchParams: Promise<Query> };

const plans = { href: "/plans", text: "Plans" };

export default async function NewPlanPage({ searchParams }: Props) {
  const [{ template, startsOn }, member] = await Promise.all([searchParams, requireMember()]);
  if (typeof template !== "string") return <Choose />;
  const context = contextOf(member);
  const isAsked = typeof startsOn === "string";
  const from = isAsked && isDay(startsOn) ? startsOn : context.today;
  const found = await newPlan(context, { template, startsOn: from });
  if (!found.ok) notFound();
  const plan = found.value;
  return (
    <>
      <Title of="Start a plan" />
      <PageHeader
        above={<Breadcrumb crumbs={[plans, { href: "/plans/new", text: "Start a plan" }]} />}
        title={plan.title}
      >
        Every goal gets its dates from the day the plan starts. Each can be changed later.
      </PageHeader>
      {isAsked && from !== startsOn ? (
        <Alert className="mb-6">
          That start date does not exist. The dates below count from today; choose another day.
        </Alert>
      ) : null}
      <div className="grid items-start gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Card className="lg:sticky lg:top-10 lg:order-last">
          <StartPlan plan={plan} formKey={randomUUID()} />
          <p className="mt-5 text-sm">
            <TextLink href={`/templates/${template}`}>See the whole template</TextLink>
          </p>
        </Card>
        <PlanPreview plan={plan} />
      </div>
    </>
  );
}

async function Choose() {
  return (
    <>
      <Title of="Start a plan" />
      <PageHeader above={<Breadcrumb crumbs={[plans]} />} title="Start a plan">
        Pick the one for where you are. Everything in it can be changed.
      </PageHeader>
      <TemplateCards templates={await listTemplates()} />
    </>
  );
}
