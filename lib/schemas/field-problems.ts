// What zod found, as paths and kind sentences.
import type { z } from "zod";
import type { FieldProblem } from "@/lib/domain/problems";

/** "goals.2.window"; the whole document is "". */
const dotted = (path: readonly PropertyKey[]): string => path.map(String).join(".");

/** One problem for each field; a field that does not belong is named itself, not its parent. */
export function fieldProblems(error: z.core.$ZodError): FieldProblem[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((name) => ({
        path: dotted([...issue.path, name]),
        message: "This field is not known here.",
      }));
    const isMissing = issue.code === "invalid_type" && issue.input === undefined;
    return [{ path: dotted(issue.path), message: isMissing ? "Needed." : issue.message }];
  });
}
