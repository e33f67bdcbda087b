// A goal as a blueprint says it.
import { z } from "zod";
import { labels } from "./blueprint-parts";
import { MeasureSchema } from "./measures";
import { key, line, prose } from "./text";
import { window } from "./windows";

const part = prose(2000).exactOptional();

const SmartSchema = z
  .strictObject({
    specific: part,
    measurable: part,
    achievable: part,
    relevant: part,
    timeBound: part,
  })
  .refine((smart) => Object.keys(smart).length > 0, "Must hold a part, or be left out.");

export const BlueprintGoalSchema = z
  .strictObject({
    key,
    horizon: z.enum(["short", "long", "outcome"], 'Must be "short", "long" or "outcome".'),
    window: window.exactOptional(),
    title: line(200),
    measure: MeasureSchema,
    smart: SmartSchema.exactOptional(),
    tools: labels,
    certifications: labels,
    area: key.exactOptional(),
    skills: z
      .array(key, "Must be a list.")
      .min(1, "Must hold a key, or be left out.")
      .max(50)
      .exactOptional(),
    note: prose(20_000).exactOptional(),
    weight: z.number("Must be a number.").min(0.01).max(1000).exactOptional(),
  })
  .superRefine((goal, context) => {
    const isOutcome = goal.horizon === "outcome";
    if (isOutcome === (goal.window === undefined)) return;
    context.addIssue({
      code: "custom",
      path: ["window"],
      message: isOutcome
        ? "Must be left out: an outcome runs over the whole plan."
        : "Needed for a short- or long-term goal.",
    });
  });
