import type { Verdict } from "../../src/schema/verdict.ts";
import type { WaiverRefusal } from "../../src/waivers/judged-waiver.ts";
import type { GateHost } from "./host.ts";

/** Warns that waivers are ignored, unless that is the verdict's reason. */
export function warnOfRefusal(refusal: WaiverRefusal | undefined, { reason }: Verdict, host: GateHost): void {
  if (refusal !== undefined && reason !== "waiver.untrusted") host.log.warning(`${refusal.text} [waiver.untrusted]`);
}
