import { Icon } from "./icon";
import type { IconName } from "./icons";
import { type PaceWord, paceLabel, paceTone, type Tone } from "./pace-words";

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
    <span className={`chip chip-${tone}`}>
      {icon ? <Icon name={icon} size={12} weight={3} /> : null}
      {children}
    </span>
  );
}
