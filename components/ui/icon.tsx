import { type IconName, type IconNode, iconNodes } from "./icons";

/** A line icon beside words: it says nothing to a screen reader by itself. Size in pixels. */
export function Icon({
  name,
  size = 16,
  weight = 2,
  className,
}: {
  name: IconName;
  size?: number;
  weight?: number;
  className?: string;
}) {
  const nodes: IconNode = iconNodes[name];
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={weight}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`shrink-0 ${className ?? ""}`}
    >
      {nodes.map(([Shape, attributes]) => (
        <Shape key={attributes.d ?? JSON.stringify(attributes)} {...attributes} />
      ))}
    </svg>
  );
}
