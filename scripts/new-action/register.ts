import type { ActionName } from "./name.ts";

/** The files that list the actions by hand. */
export const REGISTRIES = [
  "src/contracts.ts",
  "actions/dispatch.ts",
  "test/_runtime/planted-values.property.test.ts",
  "test/bundle/planted-values.property.slow.test.ts",
] as const;

/** Text to insert before the end of the list that `start` opens. */
interface Entry {
  readonly start: string;
  readonly end: string;
  readonly text: string;
}

/**
 * The files that list the actions, with the new one as the last: path from the root to text.
 * @param registries the text of each of `REGISTRIES`
 * @throws Error when a list is not where it is expected
 */
export function registerAction(
  { name, contract }: ActionName,
  registries: ReadonlyMap<string, string>,
): Map<string, string> {
  const importContract = (up: string) => `import { ${contract} } from "${up}${name}/contract.ts";`;
  const base = `{ file: "logs/a.log" }`;
  const [contracts, dispatch, planted, plantedSlow] = REGISTRIES;
  const edit = (path: string, imports: readonly string[], entry: Entry): [string, string] => [
    path,
    addEntry(path, addImports(registries.get(path) ?? "", imports), entry),
  ];
  return new Map([
    edit(contracts, [importContract("./")], { start: "contracts: readonly Contract[] = [", end: "]", text: contract }),
    edit(dispatch, [], {
      start: "export const phases = {",
      end: "}",
      text: `"${name}": () => import("./${name}/main.ts")`,
    }),
    edit(
      planted,
      [`import { act as ${contract}Act } from "../../actions/${name}/act.ts";`, importContract("../../src/")],
      {
        start: "const actions = [",
        end: "\n]",
        text: `{ contract: ${contract}, base: ${base}, phases: [(host: FakeHost) => runAction(${contract}, ${contract}Act, host)] }`,
      },
    ),
    edit(plantedSlow, [], { start: "const base: ", end: "\n}", text: `"${name}": ${base}` }),
  ]);
}

/** The text with further imports after its last one. */
function addImports(text: string, imports: readonly string[]): string {
  const last = [...text.matchAll(/^(?:import|\}) .*from ".*";$/gm)].at(-1);
  if (imports.length === 0 || last === undefined) return text;
  const at = last.index + last[0].length;
  return `${text.slice(0, at)}\n${imports.join("\n")}${text.slice(at)}`;
}

function addEntry(path: string, text: string, { start, end, text: entry }: Entry): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from + start.length);
  if (from < 0 || to < 0)
    throw new Error(`${path} has no list that begins with \`${start}\`. Correct scripts/new-action/register.ts.`);
  const list = text.slice(0, to).trimEnd();
  return `${list}${list.endsWith(",") ? "" : ","} ${entry}${text.slice(to)}`;
}
