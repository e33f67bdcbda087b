// Who lives in the demo's world: three to walk in as, and three more whom the manager looks after.

export const PEOPLE = {
  engineer: { name: "Runa Vik", mailbox: "runa.vik" },
  manager: { name: "Mara Lindt", mailbox: "mara.lindt" },
  mentor: { name: "Tariq Aziz", mailbox: "tariq.aziz" },
  junior: { name: "Ivo Brandt", mailbox: "ivo.brandt" },
  quiet: { name: "Lena Sorel", mailbox: "lena.sorel" },
  senior: { name: "Noor Haddad", mailbox: "noor.haddad" },
} as const;

export type Part = keyof typeof PEOPLE;

/** Nobody gets mail there; a part and a world have one address. */
export const addressOf = (part: Part, worldId: string): string =>
  `${PEOPLE[part].mailbox}+${worldId}@example.org`;
