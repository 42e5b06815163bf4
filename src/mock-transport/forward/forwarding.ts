import type { Mode } from "../core/mode.ts";
import type { Work } from "../core/request-context.ts";

/** Whether a real provider answers in this mode. */
export function isForwarding(mode: Mode): boolean {
  return mode === "record" || mode === "forward";
}

/** Kinds that the server itself answers in every mode. */
const LOCAL_KINDS: readonly Work["kind"][] = ["document", "probe", "stop", "unknown"];

/** Whether requests of this kind are forwarded. Includes kinds that no fixture can answer. */
export function isForwarded({ kind }: Work): boolean {
  return !LOCAL_KINDS.includes(kind);
}
