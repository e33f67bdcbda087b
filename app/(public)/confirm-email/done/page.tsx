import { Entrance } from "@/components/accounts/entrance";
import { ButtonLink } from "@/components/ui/button";

export default function ConfirmedPage() {
  return (
    <Entrance
      title="Your address is confirmed"
      tab="Address confirmed"
      lead="You sign in with it, and digests go to it."
    >
      <ButtonLink href="/today" variant="primary" size="large" className="w-full">
        Go on
      </ButtonLink>
    </Entrance>
  );
}
