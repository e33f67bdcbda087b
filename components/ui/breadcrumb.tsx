import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { Still } from "./still";

export type Crumb = { href: string; text: string };

/** The way back up. `here` is said without a link: facts of the page, or its kind. */
export function Breadcrumb({ crumbs, here }: { crumbs: readonly Crumb[]; here?: ReactNode }) {
  return (
    <Still as="nav" aria-label="Breadcrumb" className="text-soft text-sm print:hidden">
      <ol className="flex flex-wrap items-center gap-x-1.5">
        {crumbs.map((crumb, i) => (
          <li key={crumb.href} className="flex items-center gap-x-1.5">
            <Link
              href={crumb.href}
              className="rounded-small hover:text-ink inline-flex min-h-6 items-center hover:underline"
            >
              {crumb.text}
            </Link>
            {i < crumbs.length - 1 || here ? <span aria-hidden="true">/</span> : null}
          </li>
        ))}
        {here ? <li>{here}</li> : null}
      </ol>
    </Still>
  );
}
