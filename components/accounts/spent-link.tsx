// A mailed link that is good no more, and where to get another.
import { ButtonLink } from "@/components/ui/button";
import { Entrance } from "./entrance";

type Props = { tab: string; again: { href: string; text: string } };

export function SpentLink({ tab, again }: Props) {
  return (
    <Entrance
      title="This link has run out"
      tab={tab}
      lead="It was used before, or it waited too long."
    >
      <ButtonLink href={again.href} variant="primary" size="large" className="w-full">
        {again.text}
      </ButtonLink>
    </Entrance>
  );
}
