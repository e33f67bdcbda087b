// Knows whose page a form stands on: in another tab somebody else may sign in meanwhile, and what is
// typed here must not become hers.

/** The person's id, from the frame around the page; empty where nobody is signed in. */
export const whose = (): string =>
  document.querySelector<HTMLElement>("[data-person]")?.dataset.person ?? "";

/** The form with whose it is, as the server wants to know. */
export function signed(form: FormData, person = whose()): FormData {
  if (person) form.set("_by", person);
  return form;
}

/** The same for what is kept while it is typed. */
export const signedHeaders = (person: string): Record<string, string> => ({
  "content-type": "application/json",
  "x-by": person,
});
