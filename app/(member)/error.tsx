"use client";
import { Broken } from "@/components/shell/broken";
import { PlainWords } from "@/components/shell/plain-page";

/** Told inside the frame, so that the other places stay in reach. */
export default function ErrorPage({ retry }: { error: Error; retry: () => void }) {
  return <Broken as={PlainWords} retry={retry} />;
}
