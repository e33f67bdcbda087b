"use client";
// A chart read point by point: one stop for the keyboard, arrows from point to point, or a pointer.
import { type PointerEvent, useMemo, useState } from "react";
import { type ReadPoint, readPoints } from "./read-points";

/** Lies over the drawing that `place` follows, which holds the points, where there is a script: without
 * one the table says the same. */
export function ChartReader({ place }: { place: HTMLElement }) {
  const points = useMemo(() => {
    const drawing = place.previousElementSibling;
    const written = drawing?.querySelector<SVGElement>("[data-points]")?.dataset.points;
    return readPoints(written ?? "[]");
  }, [place]);
  const { reader = "", size } = place.dataset;
  return <Reader label={reader} points={points} size={size ? Number(size) : undefined} />;
}

type Props = { label: string; points: readonly ReadPoint[]; size: number | undefined };

function Reader({ label, points, size }: Props) {
  const [chosen, setAt] = useState(points.length - 1);
  const [isShown, setShown] = useState(false);
  const at = Math.min(chosen, points.length - 1);
  const point = points[at];
  if (!point) return null;
  const seek = ({ clientX, clientY, currentTarget }: PointerEvent) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    const far = ({ x, y }: ReadPoint) => {
      const across = (x * width) / 100 - (clientX - left);
      return Math.hypot(across, size ? (y * height) / 100 - (clientY - top) : 0);
    };
    setAt(points.reduce((best, each, i) => (far(each) < far(points[best] ?? each) ? i : best), 0));
    setShown(true);
  };
  return (
    <div
      className="rounded-small outline-moss absolute inset-0 outline-offset-4 has-focus-visible:outline-2 print:hidden"
      onPointerMove={seek}
      onPointerDown={seek}
      onPointerLeave={() => setShown(false)}
    >
      <input
        type="range"
        id={`reader-${label.toLowerCase().replaceAll(/\W+/g, "-")}`}
        aria-label={label}
        aria-valuetext={point.words}
        max={points.length - 1}
        value={at}
        onChange={(event) => {
          setAt(event.target.valueAsNumber);
          setShown(true);
        }}
        onFocus={() => setShown(true)}
        onBlur={() => setShown(false)}
        className="absolute inset-0 m-0 size-full cursor-crosshair touch-pan-y opacity-0"
      />
      {isShown ? <Mark point={point} size={size} /> : null}
    </div>
  );
}

function Mark({ point: { x, y, words }, size }: { point: ReadPoint; size: number | undefined }) {
  return (
    <div aria-hidden="true" className="pointer-events-none">
      {size ? (
        <span
          className="rounded-small border-moss absolute h-6.5 -translate-1/2 border-2"
          style={{ left: `${x}%`, top: `${y}%`, width: `${size}%` }}
        />
      ) : (
        <>
          <span className="bg-ink absolute inset-y-0 w-px" style={{ left: `${x}%` }} />
          <span
            className="border-moss bg-card absolute size-2.5 -translate-1/2 rounded-full border-2"
            style={{ left: `${x}%`, top: `${y}%` }}
          />
        </>
      )}
      <span
        className="rounded-button border-line bg-card shadow-float absolute z-10 w-max max-w-48 border px-2.5 py-1 text-sm"
        style={{
          [x > 50 ? "right" : "left"]: `calc(${x > 50 ? 100 - x : x}% + 0.75rem)`,
          [y > 50 ? "bottom" : "top"]: `calc(${y > 50 ? 100 - y : y}% + 0.75rem)`,
        }}
      >
        {words}
      </span>
    </div>
  );
}
