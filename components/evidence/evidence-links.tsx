// The links that show a milestone happened.
import { Icon } from "@/components/ui/icon";
import { linkText } from "@/lib/format/links";

type Props = { links: readonly { url: string; title: string | null }[] };

export function EvidenceLinks({ links }: Props) {
  if (links.length === 0) return null;
  return (
    <ul aria-label="Evidence" className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {links.map(({ url, title }) => (
        <li key={url} className="min-w-0">
          <a
            href={url}
            rel="noopener nofollow noreferrer"
            target="_blank"
            className="text-soft hover:text-ink rounded-small decoration-edge inline-flex min-h-6 max-w-full items-center gap-1.5 underline underline-offset-3"
          >
            <Icon name="link" size={13} />
            <span className="min-w-0 break-words">{title ?? linkText(url)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
