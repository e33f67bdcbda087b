import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Entrance } from "@/components/accounts/entrance";
import { SignUpForm } from "@/components/accounts/sign-up-form";
import { Note } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { canSignUp } from "@/lib/services/accounts";
import { currentMember } from "@/lib/web/current-member";
import { ownPath, withNext } from "@/lib/web/own-path";

export const metadata: Metadata = { title: "Create account" };

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function SignUpPage({ searchParams }: Props) {
  const next = ownPath((await searchParams).next);
  const member = await currentMember();
  // Who is only looking around can still come to stay.
  if (member && !member.isInDemo) redirect(next ?? "/today");
  const foot = (
    <p>
      Already here? <TextLink href={withNext("/sign-in", next)}>Sign in</TextLink>
    </p>
  );
  if (!(await canSignUp())) {
    return (
      <Entrance title="By invitation only" foot={foot}>
        <Note>
          New accounts are not open here. Ask whoever runs this installation to let you in.
        </Note>
      </Entrance>
    );
  }
  return (
    <Entrance
      title="Create account"
      lead="Then choose a plan and the day it starts. That is all."
      foot={foot}
    >
      <SignUpForm next={next} />
    </Entrance>
  );
}
