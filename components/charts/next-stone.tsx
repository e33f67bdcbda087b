import { chanceOf, stonePath } from "./stones";

const path = stonePath(chanceOf("first"), { x: 40, y: 14 }, 68, 22, 0);

/** The stone not yet set: stands in empty rooms. */
export function NextStone({ className }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 80 30" className={className}>
      <path d="M4 28.500H76" className="stroke-line" strokeWidth="2" strokeLinecap="round" />
      <path
        d={path}
        className="stroke-moss fill-none"
        strokeWidth="1.6"
        strokeDasharray="3 3.5"
        strokeLinecap="round"
      />
    </svg>
  );
}
