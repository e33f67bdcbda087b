import { SpentLink } from "@/components/accounts/spent-link";

/** One page for links that were used, taken back, run out, altered or never ours. */
export default function NotFound() {
  return <SpentLink tab="Invitation" again={{ href: "/plans", text: "Go to your plans" }} />;
}
