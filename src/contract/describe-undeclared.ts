import { describeText, showText } from "../text/describe-text.ts";
import { nearestWord } from "../text/nearest-word.ts";
import { isVariableName } from "../text/plain-words.ts";
import { inputKey, undeclaredAmong } from "./undeclared-inputs.ts";

/** Most undeclared inputs that are named one by one; a step has no hundred typing errors. */
const NAMED_LIMIT = 20;

/**
 * A sentence without its full stop for each given input that is not declared, with the declared one that was probably meant; the last one lists what is
 * declared when nothing is near. GitHub only warns about such inputs, and the step would run without what they ask for.
 */
export function describeUndeclared(
  given: readonly string[],
  declared: readonly string[],
  whose = "this action",
): string[] {
  const unknown = undeclaredAmong(given, declared);
  const meant = unknown.map((name) => nearestWord(name, declared));
  const sentences = unknown.slice(0, NAMED_LIMIT).map((name, index) => {
    const shown = isVariableName(name.replaceAll(/[- ]/g, "_")) ? `\`${inputKey(name)}\`` : named(name);
    const near = meant[index];
    return `${shown} is not an input of ${whose}${near === undefined ? "" : `. Did you mean \`${near}\`?`}`;
  });
  if (unknown.length > NAMED_LIMIT) sentences.push(`${unknown.length - NAMED_LIMIT} more inputs are not declared`);
  if (meant.includes(undefined)) sentences.push(`The inputs are ${declared.map((name) => `\`${name}\``).join(", ")}`);
  return sentences;
}

function named(name: string): string {
  const shown = showText(name);
  return shown.startsWith('"') ? shown : `An input whose name is ${describeText(name)}`;
}
