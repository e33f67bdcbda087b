import type { TemplateLengthProps } from "./types";

/** How long a template takes, to scale with its neighbours: solid to the earliest end, then
 * hatched to the latest. Its words stand beside it. */
export function TemplateLength({ months: [from, to], ofMonths }: TemplateLengthProps) {
  const share = (months: number) => `${(months / ofMonths) * 100}%`;
  return (
    <svg aria-hidden="true" width="100%" height="8" className="block">
      <rect width="100%" height="8" rx="4" className="fill-line" />
      <rect width={share(to)} height="8" rx="4" className="fill-moss opacity-35" />
      <rect width={share(from)} height="8" rx="4" className="fill-moss" />
    </svg>
  );
}
