"use client";
import { useRouter } from "next/navigation";
import { startTransition } from "react";
import { Button } from "@/components/ui/button";

/** Asks the server once more and, with its answer, draws the page again. */
export function TryAgain({ reset }: { reset: () => void }) {
  const router = useRouter();
  return (
    <Button
      variant="primary"
      onClick={() =>
        startTransition(() => {
          router.refresh();
          reset();
        })
      }
    >
      Try again
    </Button>
  );
}
