"use client";
import { PlainPage } from "@/components/shell/plain-page";
import { TryAgain } from "@/components/shell/try-again";

/** A surprise on the server. What was saved is saved: every verb is one transaction. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <PlainPage title="Something broke on our side." action={<TryAgain reset={reset} />}>
      <p>Nothing you saved is lost. Try again in a moment.</p>
    </PlainPage>
  );
}
