// Knows how a schema's complaints become one refusal with a sentence per field.
import type { z } from "zod";
import { accept, type Outcome, refuse } from "../domain/problems";

/** Parses strictly; every problem names its path ("measure.target") and says what would be right. */
export function parseShape<S extends z.ZodType>(schema: S, json: unknown): Outcome<z.output<S>> {
  const read = schema.safeParse(json);
  if (read.success) return accept(read.data);
  const fields = read.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({
          path: [...issue.path, key].join("."),
          message: "This field is not known here.",
        }))
      : [{ path: issue.path.join("."), message: issue.message }],
  );
  return refuse({ code: "shape.invalid", fields });
}
