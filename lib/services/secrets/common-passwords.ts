// Knows the passwords that everybody tries first.
import common from "@/seeds/common-passwords.json";

const known = new Set(common);

/** Capital letters make a common password no rarer. */
export const isCommonPassword = (password: string): boolean =>
  known.has(password.normalize("NFC").toLowerCase());
