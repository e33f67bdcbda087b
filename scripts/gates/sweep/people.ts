// Everybody of the matrix, each with a browser's cookie and a token.
import { memberOf } from "../support/members";
import type { Markers, Reader } from "./markers";

type Sees = { name: string; email: string };

/** Who meets the name of each: those around a plan, and who runs the installation. */
const SEEN: Partial<Record<Reader, Sees>> = {
  A: { name: "AOMTRXFGNWV", email: "A" },
  O: { name: "OMTRALIF", email: "OA" },
  M: { name: "OMTAFR", email: "MAO" },
  T: { name: "OMTRA", email: "TAO" },
  R: { name: "OMTRA", email: "RAO" },
  X: { name: "XA", email: "XA" },
  F: { name: "FOMA", email: "FA" },
  G: { name: "GOMTRA", email: "GA" },
};
const MUST: Partial<Record<Reader, Sees>> = {
  A: { name: "AXNWV", email: "A" },
  O: { name: "OMTRALI", email: "OA" },
  M: { name: "OMTA", email: "MA" },
  T: { name: "OMTRA", email: "TA" },
  R: { name: "OMTRA", email: "RA" },
  X: { name: "XA", email: "XA" },
  F: { name: "FOMA", email: "FA" },
  G: { name: "GOMTA", email: "GA" },
};

export const PASSWORD = "nine stones on a pass";

export type Member = Awaited<ReturnType<typeof member>>;

async function member(letter: Reader, marks: Markers) {
  const sees = SEEN[letter] as Sees;
  const meets = MUST[letter] as Sees;
  const name = marks.word(`name of ${letter}`, sees.name, meets.name);
  const email = `${marks.word(`e-mail of ${letter}`, sees.email, meets.email)}@example.org`;
  const agent = marks.word(`browser of ${letter}`, "");
  const token = marks.word(`API token of ${letter}`, letter);
  return { letter, ...(await memberOf({ name, email, agent, token })) };
}

/** The first to sign up is the administrator. */
export async function everybody(marks: Markers): Promise<Record<string, Member>> {
  const cast: Record<string, Member> = {};
  for (const letter of ["A", "O", "M", "T", "R", "X", "F", "G"] as const) {
    cast[letter] = await member(letter, marks);
  }
  return cast;
}
