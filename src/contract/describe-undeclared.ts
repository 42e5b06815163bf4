import { describeText, showText } from "../text/describe-text.ts";
import { nearestWord } from "../text/nearest-word.ts";
import { isVariableName } from "../text/plain-words.ts";
import { inputKey, findUndeclared } from "./undeclared-inputs.ts";

/** Most undeclared inputs that are named one by one. */
const NAMED_LIMIT = 20;

/**
 * Describes each given input that is not declared, with the declared one that was probably meant,
 * in a sentence without its full stop. When no declared input is near, the last sentence lists all
 * of them. GitHub only warns about such inputs, and the step would run without their effect.
 */
export function describeUndeclared(
  given: readonly string[],
  declared: readonly string[],
  whose = "this action",
): string[] {
  const unknown = findUndeclared(given, declared);
  const meant = unknown.map((name) => nearestWord(name, declared));
  const sentences = unknown.slice(0, NAMED_LIMIT).map((name, index) => {
    const shown = isVariableName(name.replaceAll(/[- ]/g, "_")) ? `\`${inputKey(name)}\`` : describeName(name);
    const near = meant[index];
    return `${shown} is not an input of ${whose}${near === undefined ? "" : `. Did you mean \`${near}\`?`}`;
  });
  if (unknown.length > NAMED_LIMIT) sentences.push(`${unknown.length - NAMED_LIMIT} more inputs are not declared`);
  if (meant.includes(undefined)) sentences.push(`The inputs are ${declared.map((name) => `\`${name}\``).join(", ")}`);
  return sentences;
}

function describeName(name: string): string {
  const shown = showText(name);
  return shown.startsWith('"') ? shown : `An input whose name is ${describeText(name)}`;
}
