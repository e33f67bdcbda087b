"use client";
import { PlainPage } from "@/components/shell/plain-page";
import { Title } from "@/components/shell/title";
import { Button } from "@/components/ui/button";

/** A surprise on the server. What was saved is saved: every verb is one transaction. */
export default function ErrorPage({ retry }: { error: Error; retry: () => void }) {
  return (
    <>
      <Title of="Something broke" />
      <PlainPage
        title="Something broke on our side."
        action={
          <Button variant="primary" onClick={retry}>
            Try again
          </Button>
        }
      >
        <p>Nothing you saved is lost. Try again in a moment.</p>
      </PlainPage>
    </>
  );
}
