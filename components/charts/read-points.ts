// The points of a chart as its drawing carries them, for who reads it point by point.

/** At percentages of the chart; `words` say what stands there. */
export type ReadPoint = { x: number; y: number; words: string };

type Written = [x: number, y: number, words: string][];

/** What `data-points` says. */
export const writePoints = (points: readonly ReadPoint[]): string =>
  JSON.stringify(points.map(({ x, y, words }) => [x, y, words]));

export const readPoints = (written: string): ReadPoint[] =>
  (JSON.parse(written) as Written).map(([x, y, words]) => ({ x, y, words }));
