import type { AgentName } from "./agent-names.ts";
import type { Agent, AgentSetup, AgentContext } from "./agent.ts";
import { claude } from "./claude.ts";
import { codex } from "./codex.ts";
import { gemini } from "./gemini.ts";
import { pi } from "./pi.ts";

const AGENTS: { readonly [name in AgentName]: Agent } = {
  claude,
  codex,
  gemini,
  pi,
  // Programs that use a provider's client read the variables of the provider.
  sdk: () => ({ variables: {}, files: [] }),
};

/** Creates the combined setup of the agents. */
export function createAgentSetup(names: readonly AgentName[], context: AgentContext): AgentSetup {
  const setups = names.map((name) => AGENTS[name](context));
  return {
    variables: Object.assign({}, ...setups.map(({ variables }) => variables)) as AgentSetup["variables"],
    files: setups.flatMap(({ files }) => files),
  };
}
