import { Entrance } from "@/components/accounts/entrance";
import { ForgotPasswordForm } from "@/components/accounts/forgot-password-form";
import { TextLink } from "@/components/ui/text-link";

export default function ForgotPasswordPage() {
  return (
    <Entrance
      title="Choose a new password"
      tab="Forgotten password"
      lead="You get a link that is good for an hour."
      foot={
        <p>
          Remembered it? <TextLink href="/sign-in">Sign in</TextLink>
        </p>
      }
    >
      <ForgotPasswordForm />
    </Entrance>
  );
}
