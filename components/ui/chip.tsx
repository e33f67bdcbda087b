import { Icon } from "./icon";
import type { IconName } from "./icons";
import { type PaceWord, paceLabel, paceTone, type Tone } from "./pace-words";

const tones: Record<Tone, string> = {
  moss: "bg-moss-wash text-moss",
  plain: "bg-wash text-soft",
  amber: "bg-amber-wash text-amber",
  rust: "bg-rust-wash text-rust",
  slate: "bg-slate-wash text-slate",
};
const icons: Record<PaceWord, IconName> = {
  dropped: "circle-slash",
  done: "check",
  paused: "pause",
  "not-started": "circle-dashed",
  overdue: "clock",
  slipping: "arrow-down",
  "on-pace": "equal",
  ahead: "arrow-up",
};

/** A pace word with its icon. `text` says more than the bare word: "Overdue 6 days". */
export function Chip({ word, text }: { word: PaceWord; text?: string | undefined }) {
  return (
    <Badge tone={paceTone[word]} icon={icons[word]}>
      {text ?? paceLabel[word]}
    </Badge>
  );
}

/** The chip's shape for a word that is not of pace: a role, a kind. Tones stay with pace words. */
export function Badge({
  tone = "plain",
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  children: string;
}) {
  return (
    <span
      className={`inline-flex max-w-full shrink-0 items-center gap-1.5 rounded-full py-0.5 pr-2.5 pl-2 text-sm font-medium ${tones[tone]}`}
    >
      {icon ? <Icon name={icon} size={12} weight={3} /> : null}
      {children}
    </span>
  );
}
