// An invitation as its link shows it: to what, by whom, as what; and the answer, for whom it is.
import type { ReactNode } from "react";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Button } from "@/components/ui/button";
import { acceptInvitation, declineByLink, declineInvitation } from "@/lib/actions/people";
import { signOut } from "@/lib/actions/sessions";
import { roleDoes, seenLines } from "@/lib/format/roles";
import type { InvitationPage } from "@/lib/views/people";

type Props = { page: InvitationPage; token: string; until: string };

export function InvitationCard({ page, token, until }: Props) {
  return (
    <div className="grid gap-5">
      <div className="grid gap-2">
        <p>
          {page.owner} invites you as <strong>{page.role}</strong>. {roleDoes(page.role)}
        </p>
        <h2 className="mt-2 text-base">You would see</h2>
        <ul className="text-soft grid list-disc gap-1 pl-5">
          {seenLines(page.sights, page.goals).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="text-soft mt-1.5 text-sm">
          What {page.owner} keeps private stays hidden, and is in no count. For {page.email}, good
          until {until}.
        </p>
      </div>
      <Answer page={page} token={token} />
    </div>
  );
}

type AnswerProps = { page: InvitationPage; token: string };

function Answer({ page: { asker, email, canSignUp }, token }: AnswerProps) {
  const here = `/invitations/${token}`;
  if (asker.is === "invited") {
    return (
      <Buttons>
        <Form action={acceptInvitation} label="Accept">
          <input type="hidden" name="token" value={token} />
          <SubmitButton size="large">Accept invitation</SubmitButton>
        </Form>
        <Form action={declineInvitation} label="No">
          <input type="hidden" name="token" value={token} />
          <SubmitButton variant="quiet" size="large">
            Decline
          </SubmitButton>
        </Form>
      </Buttons>
    );
  }
  if (asker.is === "other") {
    return (
      <div className="grid justify-items-start gap-3">
        <p>
          You are signed in as {asker.name}, with {asker.email}. To answer, sign out and come back
          as {email}.
        </p>
        <Form action={signOut} label="Sign out">
          <input type="hidden" name="_next" value={here} />
          <SubmitButton size="large">Sign out</SubmitButton>
        </Form>
      </div>
    );
  }
  return (
    <div className="grid gap-3">
      {canSignUp ? null : (
        <p>
          Accounts are made by the administrator here. With one for {email} you sign in and accept.
        </p>
      )}
      <Buttons>
        {canSignUp ? (
          <Through to="/sign-up" next={here}>
            Accept invitation
          </Through>
        ) : (
          <Through to="/sign-in" next={here}>
            Sign in
          </Through>
        )}
        <Form action={declineByLink} label="No">
          <input type="hidden" name="token" value={token} />
          <SubmitButton variant="quiet" size="large">
            Decline
          </SubmitButton>
        </Form>
      </Buttons>
      <p className="text-soft text-sm">
        {canSignUp ? "To accept you sign in, or sign up first. " : null}To decline you need no
        account.
      </p>
    </div>
  );
}

const Buttons = ({ children }: { children: ReactNode }) => (
  <div className="flex flex-wrap gap-2">{children}</div>
);

type ThroughProps = { to: string; next: string; children: string };

/** To the door first, and back here. */
const Through = ({ to, next, children }: ThroughProps) => (
  <form action={to}>
    <input type="hidden" name="next" value={next} />
    <Button type="submit" variant="primary" size="large">
      {children}
    </Button>
  </form>
);
