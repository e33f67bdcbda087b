// Knows who may lose the say over an installation: everybody but the last who has it.
import { accept, type Outcome, refuse } from "./problems";

/** Judged while nobody else changes who administrates; `administrators` counts open accounts. */
export const mayGo = (
  { isAdministrator }: { isAdministrator: boolean },
  administrators: number,
): Outcome<null> =>
  isAdministrator && administrators <= 1
    ? refuse({ code: "account.last-administrator" })
    : accept(null);
