import { describe, expect, test } from "vitest";
import { parseArguments, UsageError } from "../../../local/cli/arguments.ts";

describe("parseArguments", () => {
  test("reads every option", () => {
    const args =
      "w.yml --job a --job b --event push --event-file e.json --actor dependabot[bot] --api-url http://127.0.0.1:1 --secret A=b=c --secret FROM_ENV --var v=1 --input i= --matrix m=2 --workspace w --runs r --keep --json";
    expect(parseArguments(args.split(" "), { FROM_ENV: "value" })).toEqual({
      workflow: "w.yml",
      jobs: ["a", "b"],
      event: "push",
      eventFile: "e.json",
      actor: "dependabot[bot]",
      apiUrl: "http://127.0.0.1:1",
      secrets: { A: "b=c", FROM_ENV: "value" },
      vars: { v: "1" },
      inputs: { i: "" },
      matrix: { m: "2" },
      workspace: "w",
      runs: "r",
      keep: true,
      json: true,
    });
  });

  test("returns nothing for --help", () => {
    expect(parseArguments(["--help"], {})).toBeUndefined();
  });

  test.each([
    { args: [], words: "No workflow was given" },
    { args: ["a.yml", "b.yml"], words: 'Remove "b.yml"' },
    { args: ["a.yml", "--bogus"], words: "--bogus" },
    { args: ["a.yml", "--job"], words: "--job" },
    { args: ["a.yml", "--var", "x"], words: "must be NAME=VALUE" },
    { args: ["a.yml", "--secret", "NOT_SET"], words: "The environment has no NOT_SET" },
  ])("rejects $args with one line", ({ args, words }) => {
    const parse = (): unknown => parseArguments(args, {});
    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(words);
    expect(parse).not.toThrow(/\n/);
  });

  test("does not print a value in place of a name", () => {
    const value = ["sk", "live", "123+456"].join("-");
    expect(() => parseArguments(["w.yml", "--secret", value], {})).toThrow(/^(?!.*live).*no valid name/);
  });
});
