/** First line of a module's function in a chunk, after its number, which terser may write as `62e3`; and the last line of one. */
const first = /^( {4}[\de]+: )((?:function|\(|\w+ =>).*\{)$/;
const last = /^( {4}\})(,?)$/;

/**
 * A chunk's text with the function of each of its modules in parentheses. V8 first only skims a function that it meets, and reads it again when it is called; one in
 * parentheses it compiles at once, and the functions of modules are always called: the mock server's first answer comes an eighth earlier for it.
 * @param text a chunk as terser lays it out
 * @throws Error when a line could be the end of something else than a module
 */
export function compileAtOnce(text: string): string {
  let modules = 0;
  let ends = 0;
  const lines = text.split("\n").map((line) => {
    if (first.test(line)) modules += 1;
    if (last.test(line)) ends += 1;
    return line.replace(first, "$1($2").replace(last, "$1)$2");
  });
  if (modules !== ends) throw new Error(`A chunk has ${modules} modules and ${ends} ends of them.`);
  return lines.join("\n");
}
