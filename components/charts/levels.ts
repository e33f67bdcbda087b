// Where the level labels of a chart stand, and how a level reads.
import { scaleLinear } from "d3-scale";
import { unitFor } from "@/lib/format/numbers";
import type { Levels } from "./types";

/** Round levels from foot to head, at most about six, the head always among them. */
export function levelTicks({ bottom, top }: Levels): number[] {
  const span = Math.abs(top - bottom);
  if (span === 0) return [top];
  const areWhole = Number.isInteger(bottom) && Number.isInteger(top);
  const step = top > bottom ? 1 : -1;
  if (areWhole && span <= 6) {
    return Array.from({ length: span + 1 }, (_, i) => bottom + i * step);
  }
  const round = scaleLinear()
    .domain([bottom, top])
    .ticks(5)
    .filter((level) => !areWhole || Number.isInteger(level) || span < 6)
    .filter((level) => Math.abs(level - top) > span * 0.09);
  return [...round, top];
}

const plain = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });
const short = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 1 });

/** A level as an axis shows it: 3, 99.95, 1.5M. */
export const shortLevel = (level: number): string =>
  (Math.abs(level) >= 10_000 ? short : plain).format(level);

/** A level with its unit, as a table shows it: "1 pipeline", "3 pipelines", "98 %". */
export const fullLevel = (level: number, unit: string): string =>
  `${plain.format(level)} ${unitFor(level, unit)}`.trim();

/** A share 0…1 as a floored percentage: "38 %". */
export const percent = (share: number): string => `${Math.floor(share * 100 + 1e-9)} %`;
