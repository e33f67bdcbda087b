/** What one chooses, and where it belongs: beside it, on narrow screens beneath. */
export function CommandWords({ text, about }: { text: string; about?: string | undefined }) {
  return (
    <span className="min-w-0 flex-1 sm:flex sm:items-baseline sm:justify-between sm:gap-4">
      <span className="min-w-0">{text}</span>
      {about ? (
        <span className="text-soft block truncate text-sm sm:max-w-2/5 sm:shrink-0">{about}</span>
      ) : null}
    </span>
  );
}
