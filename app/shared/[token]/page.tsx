import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { SharedPage } from "@/components/shares/shared-page";
import { Title } from "@/components/shell/title";
import { sharedPlan } from "@/lib/services/shares/page";
import { clockNow } from "@/lib/web/clock";
import { countGuess } from "@/lib/web/shared-door";

export const metadata: Metadata = {
  description: "A page of a development plan.",
  robots: { index: false, follow: false },
  referrer: "no-referrer",
};

type Props = { params: Promise<{ token: string }> };

export default async function Page({ params }: Props) {
  const { token } = await params;
  const plan = await sharedPlan(token, clockNow());
  if (plan === null) {
    await countGuess(await headers());
    notFound();
  }
  return (
    <>
      <Title of="A shared plan" />
      <SharedPage plan={plan} />
    </>
  );
}
