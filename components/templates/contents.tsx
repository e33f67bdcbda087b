/** What a long page holds, beside it where there is room. */
export function Contents({ of }: { of: readonly { id: string; title: string }[] }) {
  return (
    <nav aria-label="On this page" className="hidden lg:block print:hidden">
      <ul className="border-line sticky top-10 grid gap-0.5 border-l text-sm">
        {of.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}-title`}
              className="text-soft hover:text-ink hover:border-edge -ml-px block min-h-6 border-l border-transparent py-1 pl-4"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
