import { type IconName, type IconNode, iconNodes } from "./icons";

/** The shapes as markup: one element to draw instead of many, and there are dozens on a page. */
const markup = (nodes: IconNode): string =>
  nodes
    .map(([shape, attributes]) => {
      const written = Object.entries(attributes).map(([name, value]) => `${name}='${value}'`);
      return `<${shape} ${written.join(" ")}/>`;
    })
    .join("");

const shapes = Object.fromEntries(
  Object.entries(iconNodes).map(([name, nodes]) => [name, { __html: markup(nodes) }]),
) as Record<IconName, { __html: string }>;

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
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      strokeWidth={weight}
      className={className ? `icon ${className}` : "icon"}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own shapes, no word of anybody's in them
      dangerouslySetInnerHTML={shapes[name]}
    />
  );
}
