/** Stands for a text while the JSON around it is made. */
const HOLE = "\u0000";
const HOLE_JSON = JSON.stringify(HOLE);

/**
 * Writes objects as JSON that differ in one text alone, each wrapped as `wrap` has it: `make` gives the object around a text. What stands around the text is made
 * once, which is most of what a stream of many short texts costs.
 */
export function textFrame(
  make: (text: string) => object,
  wrap = (json: string): string => json,
): (text: string) => string {
  const [head, tail, ...more] = wrap(JSON.stringify(make(HOLE))).split(HOLE_JSON);
  // Something else in the object is the same text; then there is no telling which is which.
  if (tail === undefined || more.length > 0) return (text) => wrap(JSON.stringify(make(text)));
  return (text) => head + JSON.stringify(text) + tail;
}
