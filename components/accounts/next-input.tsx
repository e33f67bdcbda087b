/** Where to go on after signing in; the server takes only our own paths. */
export function NextInput({ next }: { next: string | null }) {
  return next === null ? null : <input type="hidden" name="_next" value={next} />;
}
