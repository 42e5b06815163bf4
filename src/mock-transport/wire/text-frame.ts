/** Stands for a text while the JSON around it is made. */
const HOLE = "\u0000";
const HOLE_JSON = JSON.stringify(HOLE);

/**
 * Writes what differs in one text of its JSON alone, as `write` has it. What stands around the text is made once, which is most of what a stream of many short texts
 * costs.
 */
export function textFrame(write: (text: string) => string): (text: string) => string {
  const whole = write(HOLE);
  const at = whole.indexOf(HOLE_JSON);
  const after = at + HOLE_JSON.length;
  // Something else in the JSON is the same text; then there is no telling which is which.
  if (at < 0 || whole.includes(HOLE_JSON, after)) return write;
  const [head, tail] = [whole.slice(0, at), whole.slice(after)];
  return (text) => head + JSON.stringify(text) + tail;
}
