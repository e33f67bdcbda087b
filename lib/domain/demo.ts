// Knows whom one can be in a demo.

export const ENTRANCES = ["engineer", "manager", "mentor"] as const;
export type Entrance = (typeof ENTRANCES)[number];
