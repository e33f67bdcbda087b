import { Link } from "@/components/ui/link";

/** Three stones, the top one moss: the mark, wherever Cairn says its name. */
export function BrandMark({ size = 24 }: { size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 32 32" className="shrink-0">
      <path
        className="stone fill-stone-3"
        d="M2.6 26.2c-.5-2.6 5.5-4.7 13.1-4.7s13.8 1.7 13.9 4.4c.1 2.5-5.6 4.1-13.6 4.1S3 28.7 2.6 26.2z"
      />
      <path
        className="stone fill-stone-1"
        d="M6.4 17.1c-.2-2.6 4-4.4 9.9-4.2 5.8.2 9.6 1.8 9.5 4.3-.1 2.5-4.2 3.7-9.9 3.6-5.5-.1-9.3-1.3-9.5-3.7z"
      />
      <path
        className="fill-moss"
        d="M10.2 8.1c0-2.9 2.5-5 6-4.9 3.3.1 5.7 1.9 5.7 4.6 0 2.9-2.4 4.3-5.9 4.3-3.4 0-5.8-1.4-5.8-4z"
      />
    </svg>
  );
}

export function Brand({ href }: { href: string }) {
  return (
    <Link
      href={href}
      className="rounded-button inline-flex items-center gap-2.5 font-serif text-xl tracking-tight"
    >
      <BrandMark />
      Cairn
    </Link>
  );
}
