/** First stop of the keyboard: past the navigation, to what the page is about. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="rounded-button bg-moss text-on-moss sr-only px-4 py-2 font-medium focus-visible:not-sr-only focus-visible:fixed focus-visible:top-3 focus-visible:left-3 focus-visible:z-30"
    >
      Skip to content
    </a>
  );
}
