// What a form is told after it was sent: refused with everything typed kept, or done.

/** `typed` gives back what was written, never secrets; `fields` holds a sentence per field path. */
export type FormState =
  | { is: "fresh" }
  | {
      is: "refused";
      code: string;
      sentence: string;
      fields: Record<string, string>;
      typed: Record<string, string>;
      /** After a refused old version: the thing as it is now. */
      latest?: unknown;
    }
  | { is: "done"; sentence: string | null; value: unknown };

/** What came of a form, in words. */
export type Told = { is: "refused" | "done"; sentence: string };

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>;
