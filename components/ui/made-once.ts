/**
 * What is made of a thing that never changes is made once for it, however often it is asked for.
 * Whatever else it is made of must not differ from one asking to the next.
 */
export function madeOnce<From extends object, Rest extends readonly unknown[], Made>(
  make: (from: From, ...rest: Rest) => Made,
): (from: From, ...rest: Rest) => Made {
  const made = new WeakMap<From, { it: Made }>();
  return (from, ...rest) => {
    const known = made.get(from) ?? { it: make(from, ...rest) };
    made.set(from, known);
    return known.it;
  };
}
