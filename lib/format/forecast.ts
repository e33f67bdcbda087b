// Knows how a forecast is said: a likely day, its range, and the chance to be on time.
import type { Day } from "@/lib/domain/days";
import type { Forecast, NoForecast } from "@/lib/domain/forecast";
import { date } from "./days";
import { percent } from "./numbers";
import { type Sentence, say, sentence, strong } from "./sentence";

const WHY_NOT: Record<NoForecast["reason"], string> = {
  done: "",
  dropped: "",
  "at-target": "",
  "not-forecast": "",
  "too-early":
    "It is too early to say where this is heading: a forecast takes three milestones and two weeks.",
  "no-gain": "Nothing has moved yet, so there is no forecast.",
};

/** "At your pace you finish around 17 December; 71 % to be on time." Empty where there is nothing to say. */
export function forecastSentence(forecast: Forecast | NoForecast, on: Day): Sentence {
  if ("reason" in forecast) return say(WHY_NOT[forecast.reason]);
  if (forecast.isBeyond) {
    return say(
      "At your pace this takes more than five years. A smaller target may serve you better.",
    );
  }
  const chance = `${percent(forecast.chanceOnTime)} to be on time.`;
  const early = date(forecast.early, on);
  const late = date(forecast.late, on);
  const around = sentence`At your pace you finish around ${strong(date(forecast.likely, on))}`;
  const isNarrow = forecast.early === forecast.likely;
  const between = isNarrow ? `, nine times in ten by ${late}` : `, between ${early} and ${late}`;
  const range = early === late ? "" : between;
  return [...around, { text: `${range}; ${chance}` }];
}
