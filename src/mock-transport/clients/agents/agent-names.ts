/**
 * Supported agents, and `sdk` for programs that use a provider's client and need no configuration.
 */
export const AGENT_NAMES = ["claude", "codex", "gemini", "pi", "sdk"] as const;

export type AgentName = (typeof AGENT_NAMES)[number];
