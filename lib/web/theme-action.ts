// Knows how the choice of light or dark is kept: in a cookie, for it belongs to a screen.
import { cookies, headers } from "next/headers";
import { ChooseTheme } from "../schemas/theme";
import { settings } from "../settings";
import type { FormAction } from "../views/forms";
import { refused } from "./form-action";
import { isOwnOrigin } from "./origin";
import { formOf, readForm } from "./read-form";
import { parseShape } from "./shape";

const YEAR_SECONDS = 365 * 86_400;

/** Keeps the choice for a year; `system` forgets it. Anybody may choose, so no session is asked. */
export const keepTheme: FormAction = async (_before, sent) => {
  const reading = readForm(formOf(sent));
  if (!isOwnOrigin(await headers())) return refused({ code: "door.origin" }, reading);
  const input = parseShape(ChooseTheme, reading.json);
  if (!input.ok) return refused(input.problem, reading);
  const { theme } = input.value;
  (await cookies()).set("theme", theme, {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: settings().appUrl.startsWith("https:"),
    maxAge: theme === "system" ? 0 : YEAR_SECONDS,
  });
  return { is: "done", sentence: null, value: null };
};
