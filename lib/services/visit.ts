// Knows what a verb is told about a request from somebody who is not signed in.

export type Visit = {
  now: Date;
  /** What the browser calls itself; kept with the session so that its owner recognises it. */
  userAgent: string;
  /** Runs work once the answer is out, so that its duration tells nothing. */
  later: (work: () => Promise<void>) => void;
  /** Whether a mail that was not asked for may go to this address; it counts as one. */
  mayMail: (email: string) => Promise<boolean>;
};
