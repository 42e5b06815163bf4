/** The forms of an action's name that its files need. */
export interface ActionName {
  /** As in `uses:`, such as `check-links`. */
  readonly name: string;
  /** Name of the contract, such as `checkLinks`. */
  readonly contract: string;
  /** Prefix of type names, such as `CheckLinks`. */
  readonly type: string;
  /** As a title, such as `Check links`. */
  readonly title: string;
}

/** What a name is checked against. */
export interface Taken {
  readonly exists: (path: string) => boolean;
  /** The text of each file that lists actions, by its path. */
  readonly registries: ReadonlyMap<string, string>;
}

/** Longest name, so that a reason code with it fits into a record. */
const NAME_LIMIT = 40;

/**
 * Two or more words: a single word may be reserved in TypeScript. Letters only, because the test of
 * the examples finds actions by letters and hyphens.
 */
const NAME = /^[a-z]+(?:-[a-z]+)+$/;

/** The forms of a valid name. */
export function nameAction(name: string): ActionName {
  const type = name.split("-").map(capitalize).join("");
  return {
    name,
    contract: type.charAt(0).toLowerCase() + type.slice(1),
    type,
    title: capitalize(name.replaceAll("-", " ")),
  };
}

/** Why no action can be written for these arguments, as one line; `undefined` when it can. */
export function checkName(args: readonly string[], { exists, registries }: Taken): string | undefined {
  const [name, ...more] = args;
  if (name === undefined || more.length > 0)
    return "The action needs exactly one name. Run `npm run new -- <action-name>`.";
  if (!NAME.test(name) || name.length > NAME_LIMIT)
    return `${JSON.stringify(name)} is not a valid action name. Use two or more lower-case words joined by hyphens, at most ${NAME_LIMIT} characters, such as \`check-links\`.`;
  // A phase's stub is named after the action and the phase, so such a name could replace another action's stub.
  if (/-(?:post|server|cli)$/.test(name))
    return `\`${name}\` ends like the phase of an action. Choose a name that does not end in \`-post\`, \`-server\` or \`-cli\`.`;
  const directories = [name, `src/${name}`, `actions/${name}`, `test/${name}`];
  const existing = [...directories, `test/bundle/${name}.test.ts`].find(exists);
  if (existing !== undefined)
    return `\`${existing}\` exists. Choose another name, or delete what is left of the action.`;
  const { contract } = nameAction(name);
  const user = [...registries].find(([, text]) => new RegExp(`\\b${contract}\\b`).test(text))?.[0];
  if (user !== undefined)
    return `The contract would be named \`${contract}\`, and \`${user}\` uses this word. Choose another name.`;
  return undefined;
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
