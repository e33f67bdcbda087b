"use client";
import { PlainWords } from "@/components/shell/plain-page";
import { TryAgain } from "@/components/shell/try-again";

/** A surprise on the server, told inside the frame so that the other places stay in reach. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <PlainWords title="Something broke on our side." action={<TryAgain reset={reset} />}>
      <p>Nothing you saved is lost. Try again in a moment.</p>
    </PlainWords>
  );
}
