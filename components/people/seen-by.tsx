// Says quietly who can see what stands beside it.
import { Icon } from "@/components/ui/icon";
import { seenByWords } from "@/lib/format/roles";
import type { SeenBy as Seen } from "@/lib/views/people";

export const SeenBy = ({ who, className }: { who: Seen; className?: string }) => (
  <p className={`text-soft flex items-start gap-1.5 text-sm print:hidden ${className ?? ""}`}>
    <Icon name={who?.length === 0 ? "lock" : "eye"} size={14} className="mt-0.75" />
    <span>{seenByWords(who)}</span>
  </p>
);
