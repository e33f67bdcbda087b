// A person as a round mark beside her name: two letters on a stone. It says nothing the name does not.

const STONES = ["bg-soft", "bg-slate", "bg-moss-deep", "bg-amber"] as const;

/** The same name always gets the same stone. */
const stoneOf = (name: string): string =>
  STONES[
    [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % STONES.length
  ] ?? STONES[0];

/** "Runa Vik" → "RV"; a single name gives one letter. */
const lettersOf = (name: string): string => {
  const words = name.split(/\s+/).filter((word) => word !== "");
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? "")][0]?.toUpperCase() ?? "").join("");
};

export const Initials = ({ name }: { name: string }) => (
  <span
    aria-hidden="true"
    className={`text-card inline-grid size-7.5 shrink-0 place-items-center rounded-full text-sm font-medium ${stoneOf(name)}`}
  >
    {lettersOf(name)}
  </span>
);
