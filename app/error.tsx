"use client";
import { Broken } from "@/components/shell/broken";
import { PlainPage } from "@/components/shell/plain-page";

/** Told on a page of its own. */
export default function ErrorPage({ retry }: { error: Error; retry: () => void }) {
  return <Broken as={PlainPage} retry={retry} />;
}
