/** A stroke along the top, seen only where what was asked for takes its time. */
export const UnderWay = () => <div aria-hidden="true" className="under-way print:hidden" />;
