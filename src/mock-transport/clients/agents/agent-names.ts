/** Agents whose configuration is known, and `sdk` for programs that use a provider's client and need none. */
export const agentNames = ["claude", "codex", "gemini", "pi", "sdk"] as const;

export type AgentName = (typeof agentNames)[number];
