import type { Area } from "@/lib/domain/blueprint";

/** The areas a plan develops. */
export const AreaList = ({ areas }: { areas: readonly Area[] }) => (
  <ul className="border-line grid gap-x-10 gap-y-2 border-t pt-3 sm:grid-cols-2">
    {areas.map(({ key, title, note }) => (
      <li key={key}>
        {title}
        {note ? <span className="text-soft text-sm"> · {note}</span> : null}
      </li>
    ))}
  </ul>
);
