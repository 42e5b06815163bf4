import { ActionError } from "../../../src/contract/action-error.ts";
import type { InputsOf } from "../../../src/contract/define-action.ts";
import type { mockTransport } from "../../../src/mock-transport/contract.ts";
import { FIXTURE_LIMIT_BYTES } from "../../../src/mock-transport/limits.ts";
import { toLaneKind } from "../../../src/mock-transport/core/mode.ts";
import type { Fixture } from "../../../src/schema/fixture.ts";
import type { Files } from "../../_runtime/files.ts";

/**
 * Reads the fixtures that the inputs name; none when the mode does not need any.
 * @throws ActionError `input.invalid`, `file.unreadable` or `fixture.invalid`
 */
export async function readFixtures(
  { fixtures: path, mode }: Pick<InputsOf<typeof mockTransport>, "fixtures" | "mode">,
  files: Pick<Files, "readText">,
): Promise<readonly Fixture[]> {
  if (path === "" && mode === "replay")
    throw new ActionError("input.invalid", {
      what: "`fixtures` is missing",
      why: "The mode `replay` answers from fixtures alone",
      fix: "Name the file of fixtures, or set `mode: auto` to do without one",
    });
  if (path === "") return [];
  if (toLaneKind(mode) === "model-backed")
    throw new ActionError("input.invalid", {
      what: `\`fixtures\` is given, but the mode \`${mode}\` answers from the real provider`,
      fix: "Leave `fixtures` out, or set `mode: replay`",
    });
  const text = await files.readText(path, FIXTURE_LIMIT_BYTES, "fixtures");
  // Loaded when the file exists: loading the schema library is slow.
  const { parseFixtures } = await import("../../../src/mock-transport/fixtures/parse-fixtures.ts");
  return (await parseFixtures(path, text)).fixtures;
}
