"use client";
// Drawn where it is needed: a page of the server would carry it along with every other one.
import { PlainPage } from "@/components/shell/plain-page";
import { ButtonLink } from "@/components/ui/button";

export default function NotFound() {
  return (
    <PlainPage
      title="There is nothing at this address."
      action={
        <ButtonLink href="/" variant="primary">
          Back to the start
        </ButtonLink>
      }
    >
      <title>Not here · Cairn</title>
      It may be mistyped, gone, or kept by someone who has not shared it with you.
    </PlainPage>
  );
}
