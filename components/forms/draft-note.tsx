// Says that the form holds what was typed before, with the way to an empty one.
import { TextLink } from "@/components/ui/text-link";

type Props = {
  /** "yesterday", "on 3 March"; nothing is said without a draft. */
  when: string | null;
  /** The form as if nothing had been typed. */
  afreshHref: string;
};

export function DraftNote({ when, afreshHref }: Props) {
  if (when === null) return null;
  return (
    <p className="text-soft flex flex-wrap items-center gap-x-3 text-sm">
      <span>Your draft, typed {when}.</span>
      <TextLink href={afreshHref} scroll={false}>
        Start afresh
      </TextLink>
    </p>
  );
}
