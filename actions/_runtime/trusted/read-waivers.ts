import { ActionError, sentences } from "../../../src/contract/action-error.ts";
import { showText } from "../../../src/text/describe-text.ts";
import { chooseTree } from "../../../src/waivers/choose-tree.ts";
import type { JudgedWaiver, WaiverRefusal } from "../../../src/waivers/judged-waiver.ts";
import { WAIVERS_PATH } from "../../../src/waivers/reasons.ts";
import { readTrustedFile, type TrustedFileHost, type TrustedFileOptions } from "./read-trusted-file.ts";
import { readEventPayload } from "../record.ts";

/** Maximum size of the waivers file, in bytes: about a thousand entries. */
const WAIVERS_LIMIT_BYTES = 256 * 1024;

/** The waivers that count, or none and the reason they are ignored. */
export interface TrustedWaivers {
  readonly waivers: readonly JudgedWaiver[];
  readonly refusal?: WaiverRefusal;
}

/**
 * Reads the waivers of a trusted tree: the run's own commit when the run is on a ref of the
 * repository, else the base commit. The default file may be missing. Call it only when a
 * requirement is unmet.
 * @throws ActionError `file.unreadable`, or what `parseWaivers` throws
 */
export async function readWaivers(
  options: Omit<TrustedFileOptions, "limitBytes">,
  host: TrustedFileHost,
): Promise<TrustedWaivers> {
  const { path } = options;
  const { GITHUB_EVENT_NAME: event = "", GITHUB_SHA: sha = "" } = host.environment;
  const tree = chooseTree(event, sha, await readEventPayload(host));
  const file = await readTrustedFile(tree, { ...options, limitBytes: WAIVERS_LIMIT_BYTES }, host);
  if ("refused" in file) {
    const isClaimed = path !== WAIVERS_PATH || (await isInWorkspace(path, host));
    return { waivers: [], refusal: { text: `Waivers are ignored: ${sentences(file.refused)}`, isClaimed } };
  }
  host.log.info(
    "bytes" in file
      ? `Waivers are read from ${showText(path)} in ${file.place}.`
      : `There is no ${showText(path)} in ${file.place}.`,
  );
  if ("bytes" in file) {
    const { parseWaivers } = await import("../../../src/waivers/parse-waivers.ts");
    return { waivers: parseWaivers(path, new TextDecoder().decode(file.bytes), host.now()) };
  }
  if (path === WAIVERS_PATH) return { waivers: [] };
  throw new ActionError("file.unreadable", {
    what: `The waivers file ${showText(path)} could not be read: it is not in ${file.place}`,
    fix: "Check the path; a new file counts once it is merged",
  });
}

/** Whether the checkout has anything at the path. */
async function isInWorkspace(path: string, host: TrustedFileHost): Promise<boolean> {
  const content = await host.readConfined(".", path, WAIVERS_LIMIT_BYTES);
  return "bytes" in content || content.problem !== "unreadable";
}
