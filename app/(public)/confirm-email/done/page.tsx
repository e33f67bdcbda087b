import { Entrance } from "@/components/accounts/entrance";
import { ButtonLink } from "@/components/ui/button";

export default function ConfirmedPage() {
  return (
    <Entrance
      title="Your address is confirmed"
      tab="Address confirmed"
      lead="From now on you sign in with it."
    >
      <ButtonLink href="/today" variant="primary" size="large" className="w-full">
        Go on
      </ButtonLink>
    </Entrance>
  );
}
