import type { Reply } from "../schema/fixture.ts";
import type { Wishes } from "./delivery.ts";
import type { Question } from "./question.ts";

/** How a reply shall arrive: as its fixture says, or the request's headers, or the server's own setting; `undefined` for as fast as it can. */
export function wishesOf({ pace, fault }: Reply, { setting }: Question): Wishes | undefined {
  const chosen = pace ?? setting.pace;
  return Object.keys(chosen).length === 0 && fault === undefined ? undefined : { pace: chosen, fault };
}
