import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkName, nameAction } from "../../scripts/new-action/name.ts";
import { registerAction, REGISTRIES } from "../../scripts/new-action/register.ts";

const registries = new Map(REGISTRIES.map((path): [string, string] => [path, readFileSync(path, "utf8")]));
const check = (...args: string[]) => checkName(args, { exists: existsSync, registries });

describe("npm run new", () => {
  test("accepts a name of 40 characters and rejects one of 41", () => {
    expect(check(`check-${"a".repeat(34)}`)).toBeUndefined();
    expect(check(`check-${"a".repeat(35)}`)).toContain("at most 40 characters");
  });

  test.each([
    "",
    "links",
    "Check-Links",
    "check_links",
    "check-links-",
    "-check-links",
    "check--links",
    "../check-links",
  ])("rejects %j and says what a name looks like", (name) => {
    expect(check(name)).toContain(`${JSON.stringify(name)} is not a valid action name. Use two or more`);
  });

  test.each([
    { name: "no name", args: [], message: "exactly one name" },
    { name: "two names", args: ["check-links", "check-files"], message: "exactly one name" },
    { name: "an existing action", args: ["merge-coverage"], message: "`merge-coverage` exists." },
    { name: "a directory of the core", args: ["no-model-lane"], message: "`src/no-model-lane` exists." },
    { name: "the stub of a phase", args: ["mock-transport-server"], message: "ends like the phase of an action" },
    {
      name: "a word that a list of actions uses",
      args: ["run-action"],
      message: "The contract would be named `runAction`, and `actions/dispatch.ts` uses this word.",
    },
  ])("rejects $name", ({ args, message }) => {
    expect(check(...args)).toContain(message);
  });

  test("says which list of actions is not where it was", () => {
    const moved = new Map(registries).set("actions/dispatch.ts", "export const start = {};\n");
    expect(() => registerAction(nameAction("check-links"), moved)).toThrow("actions/dispatch.ts has no list");
  });
});
