import { Entrance } from "@/components/accounts/entrance";
import { ButtonLink } from "@/components/ui/button";

export default function DeclinedPage() {
  return (
    <Entrance
      title="The invitation is declined"
      tab="Invitation declined"
      lead="Who sent it can see that. There is nothing else to do."
    >
      <ButtonLink href="/" variant="plain" size="large" className="w-full">
        What Cairn is
      </ButtonLink>
    </Entrance>
  );
}
