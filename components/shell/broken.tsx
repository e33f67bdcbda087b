import { Button } from "@/components/ui/button";
import type { PlainPage, PlainWords } from "./plain-page";
import { Title } from "./title";

type Props = { as: typeof PlainWords | typeof PlainPage; retry: () => void };

/** A surprise on the server. What was saved is saved: every verb is one transaction. */
export const Broken = ({ as: Words, retry }: Props) => (
  <>
    <Title of="Something broke" />
    <Words
      title="Something broke on our side."
      action={
        <Button variant="primary" onClick={retry}>
          Try again
        </Button>
      }
    >
      <p>Nothing you saved is lost. Try again in a moment.</p>
    </Words>
  </>
);
