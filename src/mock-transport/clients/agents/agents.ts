import type { AgentName } from "./agent-names.ts";
import type { Agent, AgentSetup, ServerPlace } from "./agent.ts";
import { claude } from "./claude.ts";
import { codex } from "./codex.ts";
import { gemini } from "./gemini.ts";
import { pi } from "./pi.ts";

const agents: { readonly [name in AgentName]: Agent } = {
  claude,
  codex,
  gemini,
  pi,
  // Programs that use a provider's client read the provider's own variables.
  sdk: () => ({ variables: {}, files: [] }),
};

/** What the agents read to find the server, all together. */
export function agentSetup(names: readonly AgentName[], server: ServerPlace): AgentSetup {
  const setups = names.map((name) => agents[name](server));
  return {
    variables: Object.assign({}, ...setups.map(({ variables }) => variables)) as AgentSetup["variables"],
    files: setups.flatMap(({ files }) => files),
  };
}
