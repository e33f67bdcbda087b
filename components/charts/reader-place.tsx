/** Where the reader of a chart goes: right after its drawing, within a still element. `size`: points are
 * squares this wide, row by row; else they follow one another along a line. */
export const ReaderPlace = ({ label, size }: { label: string; size?: number }) => (
  <div data-reader={label} data-size={size} />
);
