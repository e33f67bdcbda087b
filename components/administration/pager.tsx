// From page to page of a long list, latest first.
import { ButtonLink } from "@/components/ui/button";

type Props = { label: string; href: string; isLater: boolean; nextCursor: string | null };

/** `href` is the list as it is asked for now, without its cursor. */
export function Pager({ label, href, isLater, nextCursor }: Props) {
  if (!isLater && nextCursor === null) return null;
  const join = href.includes("?") ? "&" : "?";
  return (
    <nav aria-label={label} className="flex flex-wrap gap-2">
      {isLater ? <ButtonLink href={href}>Latest</ButtonLink> : null}
      {nextCursor ? (
        <ButtonLink href={`${href}${join}before=${nextCursor}`}>Earlier</ButtonLink>
      ) : null}
    </nav>
  );
}
