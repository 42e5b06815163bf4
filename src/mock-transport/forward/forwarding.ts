import type { Mode } from "../core/mode.ts";
import type { Work } from "../core/route.ts";

/** Whether a real provider answers in this mode. */
export function isForwarding(mode: Mode): boolean {
  return mode === "record" || mode === "forward";
}

/** What is asked of the server itself, or of nobody; everything else goes to the provider, also what no fixture could answer. */
const own: readonly Work["kind"][] = ["document", "probe", "stop", "unknown"];

/** Whether requests of this kind go to the provider where one answers. */
export function isSentOn({ kind }: Work): boolean {
  return !own.includes(kind);
}
