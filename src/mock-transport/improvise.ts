import type { Reply } from "../schema/fixture.ts";
import type { CompletionRequest } from "./completion-request.ts";

/** A reply without a fixture: a call of an offered tool that has not answered in this turn, else text; the same for the same request and seed. */
export function improvise({ tools, step, user }: CompletionRequest, seed: string): Reply {
  const [tool] = tools;
  if (tool !== undefined && step === 0) return { toolCalls: [{ name: tool.name, arguments: {} }] };
  return { text: `${seed} ${user}` };
}
