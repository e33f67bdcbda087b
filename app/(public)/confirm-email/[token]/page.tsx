import { ConfirmEmailForm } from "@/components/accounts/confirm-email-form";
import { Entrance } from "@/components/accounts/entrance";
import { SpentLink } from "@/components/accounts/spent-link";
import { emailToConfirm } from "@/lib/services/emails";
import { clockNow } from "@/lib/web/clock";

type Props = { params: Promise<{ token: string }> };

export default async function ConfirmEmailPage({ params }: Props) {
  const { token } = await params;
  const email = await emailToConfirm(token, clockNow());
  if (email === null)
    return (
      <SpentLink tab="Confirm address" again={{ href: "/settings", text: "Go to settings" }} />
    );
  return (
    <Entrance
      title="Confirm your address"
      tab="Confirm address"
      lead={`You sign in with ${email} then, and digests go to it.`}
    >
      <ConfirmEmailForm token={token} />
    </Entrance>
  );
}
