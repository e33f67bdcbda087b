import { redirect } from "next/navigation";
import { Entrance } from "@/components/accounts/entrance";
import { SignUpForm } from "@/components/accounts/sign-up-form";
import { Note } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { signUpPage } from "@/lib/services/accounts";
import { clockNow } from "@/lib/web/clock";
import { currentMember } from "@/lib/web/current-member";
import { ownPath, withNext } from "@/lib/web/own-path";

/** An invitation that one comes from is accepted with the account. */
const INVITATION = /^\/invitations\/([\w-]{43})$/;

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
  const token = INVITATION.exec(next ?? "")?.[1] ?? null;
  const { canSignUp, isByInvitation, invitation } = await signUpPage(token, clockNow());
  if (!canSignUp) {
    return (
      <Entrance
        title={isByInvitation ? "By invitation only" : "Accounts are made for you here"}
        tab="Create account"
        foot={foot}
      >
        <Note>
          {isByInvitation
            ? "New accounts are not open here. Ask whoever runs this installation to let you in."
            : "Ask whoever runs this installation for an account; the link to choose your password comes with it."}
        </Note>
      </Entrance>
    );
  }
  if (token && invitation) {
    return (
      <Entrance
        title="Create account"
        tab="Create account"
        lead={`Then you are on ${invitation.owner}’s plan “${invitation.planTitle}” as ${invitation.role}.`}
        foot={foot}
      >
        <SignUpForm next={null} invitation={{ token, email: invitation.email }} />
      </Entrance>
    );
  }
  return (
    <Entrance
      title="Create account"
      tab="Create account"
      lead="Then choose a plan and the day it starts. That is all."
      foot={foot}
    >
      <SignUpForm next={next} />
    </Entrance>
  );
}
