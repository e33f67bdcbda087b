import { Entrance } from "@/components/accounts/entrance";
import { ResetPasswordForm } from "@/components/accounts/reset-password-form";
import { SpentLink } from "@/components/accounts/spent-link";
import { isResetLinkGood } from "@/lib/services/passwords";
import { clockNow } from "@/lib/web/clock";

type Props = { params: Promise<{ token: string }> };

export default async function ResetPasswordPage({ params }: Props) {
  const { token } = await params;
  if (!(await isResetLinkGood(token, clockNow()))) {
    return (
      <SpentLink
        tab="New password"
        again={{ href: "/forgot-password", text: "Ask for a new link" }}
      />
    );
  }
  return (
    <Entrance
      title="Choose a new password"
      tab="New password"
      lead="You are signed in with it here, and signed out everywhere else."
    >
      <ResetPasswordForm token={token} />
    </Entrance>
  );
}
