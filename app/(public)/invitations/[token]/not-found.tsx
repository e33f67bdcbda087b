import { SpentLink } from "@/components/accounts/spent-link";
import { Title } from "@/components/ui/title";

/** One page for links that were used, taken back, run out, altered or never ours. */
export default function NotFound() {
  return (
    <>
      <Title of="Invitation" />
      <SpentLink again={{ href: "/plans", text: "Go to your plans" }} />
    </>
  );
}
