// Knows what a person may ask of an API token.
import { z } from "zod";
import { oneLine } from "./text";

export const TOKEN_DAYS = [30, 90, 365] as const;

export const CreateToken = z.strictObject({
  name: oneLine(
    z
      .string("Please name the token.")
      .trim()
      .min(1, "Please name the token, after what will use it.")
      .max(100, "Please keep the name within 100 characters."),
  ),
  scope: z.enum(["read", "write"], "Please choose what the token may do."),
  days: z.literal([...TOKEN_DAYS], "Please choose 30, 90 or 365 days."),
});
export const RevokeToken = z.strictObject({ id: z.string().max(100) });

export type CreateToken = z.output<typeof CreateToken>;
