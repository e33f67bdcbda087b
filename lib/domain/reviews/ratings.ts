// Knows the three words a quarter may be rated with; none has to be given.

export const RATINGS = ["working-towards", "meeting", "exceeding"] as const;
export type Rating = (typeof RATINGS)[number];

/** `overall` is left out where nothing was chosen. */
export type Ratings = { overall?: Rating };
