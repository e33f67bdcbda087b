import type { Metadata } from "next";
import { Cairn } from "@/components/charts/cairn";
import { PlainWords } from "@/components/shell/plain-page";
import { ButtonLink } from "@/components/ui/button";

export const metadata: Metadata = { title: "Not here" };

export default function NotFound() {
  return (
    <PlainWords
      title="There is nothing at this address."
      picture={<Cairn stones={["a-road", "a-turn", "a-hill"]} className="w-40" />}
      action={
        <ButtonLink href="/" variant="primary">
          Back to the start
        </ButtonLink>
      }
    >
      It may be mistyped, gone, or a link that has run out.
    </PlainWords>
  );
}
