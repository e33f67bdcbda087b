import { redirect } from "next/navigation";
import { Entrance } from "@/components/accounts/entrance";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { TextLink } from "@/components/ui/text-link";
import { currentMember } from "@/lib/web/current-member";
import { ownPath, withNext } from "@/lib/web/own-path";

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const next = ownPath((await searchParams).next);
  const member = await currentMember();
  // Who is only looking around can still come to stay.
  if (member && !member.isInDemo) redirect(next ?? "/today");
  return (
    <Entrance
      title="Sign in"
      tab="Sign in"
      lead={next ? "Then you go on where you were." : "Good to see you again."}
      foot={
        <>
          <p>
            New here? <TextLink href={withNext("/sign-up", next)}>Create account</TextLink>
          </p>
          <p>
            <TextLink href="/forgot-password">Forgot your password?</TextLink>
          </p>
        </>
      }
    >
      <SignInForm next={next} />
    </Entrance>
  );
}
