// What the settings page shows of sessions and tokens: words, ready to read.

export type SessionView = { id: string; browser: string; seen: string; isHere: boolean };

export type TokenView = {
  id: string;
  name: string;
  /** "Reads and writes" */
  may: string;
  /** "Good until 3 March" or "Ran out on 3 March" */
  until: string;
  /** "Last used yesterday" or "Never used" */
  used: string;
};
