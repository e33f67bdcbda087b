// Knows how choices that belong to a screen are kept: each in a cookie, for a year.
import { cookies, headers } from "next/headers";
import type { z } from "zod";
import { ChooseKeys } from "../schemas/keys";
import { ChooseTheme } from "../schemas/theme";
import { settings } from "../settings";
import type { FormAction } from "../views/forms";
import { refused } from "./form-action";
import { isOwnOrigin } from "./origin";
import { asFlag, type Converters, formOf, readForm } from "./read-form";
import { parseShape } from "./shape";

const YEAR_SECONDS = 365 * 86_400;

/** The cookie `name` says `value`; the value that needs no cookie forgets it. */
type Kept = { name: string; value: string; isUsual: boolean };

/** Anybody may choose for her own screen, so no session is asked. */
const choice =
  <S extends z.ZodType>(
    schema: S,
    kept: (chosen: z.output<S>) => Kept,
    options: { fields?: Converters; say?: string } = {},
  ): FormAction =>
  async (_before, sent) => {
    const reading = readForm(formOf(sent), options.fields);
    if (!isOwnOrigin(await headers())) return refused({ code: "door.origin" }, reading);
    const input = parseShape(schema, reading.json);
    if (!input.ok) return refused(input.problem, reading);
    const { name, value, isUsual } = kept(input.value);
    (await cookies()).set(name, value, {
      httpOnly: true,
      sameSite: "lax",
      path: "/",
      secure: settings().appUrl.startsWith("https:"),
      maxAge: isUsual ? 0 : YEAR_SECONDS,
    });
    return { is: "done", sentence: options.say ?? null, value: null };
  };

export const keepTheme = choice(ChooseTheme, ({ theme }) => ({
  name: "theme",
  value: theme,
  isUsual: theme === "system",
}));

export const keepKeys = choice(
  ChooseKeys,
  ({ keys }) => ({ name: "keys", value: keys ? "on" : "off", isUsual: keys }),
  { fields: { keys: asFlag }, say: "Saved." },
);
