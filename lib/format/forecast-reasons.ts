// Knows how it is said that there is no forecast.
import type { NoForecast } from "@/lib/domain/forecast";

const REASONS: Record<NoForecast["reason"], string> = {
  done: "done",
  dropped: "let go",
  "at-target": "at the target",
  "not-forecast": "this measure has no forecast",
  "too-early": "too early to say",
  "no-gain": "nothing has moved yet",
};

/** "too early to say" */
export const forecastReason = ({ reason }: NoForecast): string => REASONS[reason];
