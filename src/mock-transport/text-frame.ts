/** Stands for a text while the JSON around it is made. */
const HOLE = "\u0000";

/**
 * Writes objects as JSON that differ in one text alone: `make` gives the object around a text. The JSON around it is made once, which is most of what a stream of
 * many short texts costs.
 */
export function textFrame(make: (text: string) => object): (text: string) => string {
  const [head, tail, ...more] = JSON.stringify(make(HOLE)).split(JSON.stringify(HOLE));
  // Something else in the object is the same text; then there is no telling which is which.
  if (tail === undefined || more.length > 0) return (text) => JSON.stringify(make(text));
  return (text) => `${head}${JSON.stringify(text)}${tail}`;
}
