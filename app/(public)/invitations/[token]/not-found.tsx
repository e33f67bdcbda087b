import type { Metadata } from "next";
import { SpentLink } from "@/components/accounts/spent-link";

export const metadata: Metadata = { title: "Invitation" };

/** One page for links that were used, taken back, run out, altered or never ours. */
export default function NotFound() {
  return <SpentLink again={{ href: "/plans", text: "Go to your plans" }} />;
}
