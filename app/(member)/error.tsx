"use client";
import { PlainWords } from "@/components/shell/plain-page";
import { Title } from "@/components/shell/title";
import { Button } from "@/components/ui/button";

/** A surprise on the server, told inside the frame so that the other places stay in reach. */
export default function ErrorPage({ retry }: { error: Error; retry: () => void }) {
  return (
    <>
      <Title of="Something broke" />
      <PlainWords
        title="Something broke on our side."
        action={
          <Button variant="primary" onClick={retry}>
            Try again
          </Button>
        }
      >
        <p>Nothing you saved is lost. Try again in a moment.</p>
      </PlainWords>
    </>
  );
}
