import { RoadBarFigure } from "@/components/charts/road-bar";
import type { PaceWord } from "./pace-words";
import { Still } from "./still";

/** A progress bar 0–100, floored, with the mark of where one would be. Shares are 0…1; `label`
 * is its name ("Plan progress"), `text` what is said instead of the bare figure. */
export function ProgressBar({
  label,
  actual,
  expected = null,
  word = "on-pace",
  text,
  className,
}: {
  label: string;
  actual: number;
  expected?: number | null;
  word?: PaceWord;
  text?: string;
  className?: string;
}) {
  const now = Math.floor(Math.min(1, Math.max(0, actual)) * 100 + 1e-9);
  return (
    <Still
      as="div"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={now}
      {...(text ? { "aria-valuetext": text } : {})}
      className={className}
    >
      <RoadBarFigure actual={actual} expected={expected} word={word} />
    </Still>
  );
}
