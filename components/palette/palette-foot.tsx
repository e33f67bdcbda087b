// Beneath the list: what just happened, else which keys do what.
import { Kbd } from "@/components/keys/kbd";

export function PaletteFoot({ count, said }: { count: number; said: string }) {
  return (
    <div className="border-line text-soft flex min-h-10 items-center gap-4 border-t px-4 py-2 text-sm">
      <p role="status" className={said ? "" : "sr-only pointer-coarse:not-sr-only"}>
        {said || `${count} found`}
      </p>
      {said ? null : (
        <p aria-hidden="true" className="flex flex-wrap gap-x-4 gap-y-1 pointer-coarse:hidden">
          <span>
            <Kbd>↑</Kbd> <Kbd>↓</Kbd> choose
          </span>
          <span>
            <Kbd>Enter</Kbd> do
          </span>
          <span>
            <Kbd>Esc</Kbd> close
          </span>
        </p>
      )}
    </div>
  );
}
