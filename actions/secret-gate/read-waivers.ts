import { ActionError } from "../../src/contract/action-error.ts";
import { WAIVERS_PATH } from "../../src/secret-gate/contract.ts";
import type { JudgedWaiver } from "../../src/secret-gate/judged-waiver.ts";
import type { Sighting } from "../../src/secret-gate/sighting.ts";
import { quote } from "../../src/text/quote.ts";
import type { GateHost } from "./host.ts";

/** Largest waivers file that is read, in bytes: about a thousand entries. */
export const WAIVERS_LIMIT_BYTES = 256 * 1024;

/**
 * The repository's waivers, when something is to be waived; nothing is read otherwise. The default file may be missing.
 * @throws ActionError `file.unreadable`, or what `parseWaivers` throws
 */
export async function readWaivers(
  path: string,
  sightings: readonly Sighting[],
  host: GateHost,
): Promise<readonly JudgedWaiver[]> {
  if (sightings.every(({ status }) => status === "ok")) return [];
  const content = await host.readConfined(".", path, WAIVERS_LIMIT_BYTES);
  if ("bytes" in content) {
    const { parseWaivers } = await import("../../src/secret-gate/parse-waivers.ts");
    return parseWaivers(path, new TextDecoder().decode(content.bytes), host.now());
  }
  if (content.problem === "unreadable" && path === WAIVERS_PATH) return [];
  throw new ActionError("file.unreadable", {
    what: `The waivers file ${quote(path)} could not be read: ${problems[content.problem]}`,
    fix: "Check the path, and that the repository is checked out before this step",
  });
}

const problems = {
  unreadable: "it is not there or cannot be opened",
  "not-a-file": "it is a link or no regular file",
  "too-large": `it has more than ${WAIVERS_LIMIT_BYTES} bytes`,
} as const;
