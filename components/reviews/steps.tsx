// Narrow: the page is one lane, and these are its steps. Wide, its parts stand side by side.
import { nameOf } from "@/lib/format/reviews";
import type { ReviewPageView } from "@/lib/views/reviews";

export function Steps({ view: { review, names } }: { view: ReviewPageView }) {
  const steps = [
    { href: "#packet", text: "What changed" },
    { href: "#self", text: nameOf(names, review.ownerId) },
    ...(review.managerId ? [{ href: "#manager", text: nameOf(names, review.managerId) }] : []),
  ];
  return (
    <nav aria-label="Steps" className="mb-4 lg:hidden print:hidden">
      <ol className="flex flex-wrap gap-x-4 gap-y-1">
        {steps.map(({ href, text }, at) => (
          <li key={href}>
            <a
              href={href}
              className="text-soft hover:text-ink inline-flex min-h-8 items-center gap-1.5"
            >
              <span className="bg-wash num inline-grid size-5 place-items-center rounded-full text-sm">
                {at + 1}
              </span>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
