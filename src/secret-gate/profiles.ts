import type { Profile } from "./profile.ts";
import type { BackendId, ProfileId } from "./profile-ids.ts";
import { anthropic } from "./profiles/anthropic.ts";
import { azureFoundry } from "./profiles/azure-foundry.ts";
import { bedrock } from "./profiles/bedrock.ts";
import { claudeCode } from "./profiles/claude-code.ts";
import { codex } from "./profiles/codex.ts";
import { deepseek } from "./profiles/deepseek.ts";
import { dockerHub } from "./profiles/docker-hub.ts";
import { github } from "./profiles/github.ts";
import { google } from "./profiles/google.ts";
import { groq } from "./profiles/groq.ts";
import { huggingface } from "./profiles/huggingface.ts";
import { minimax } from "./profiles/minimax.ts";
import { mistral } from "./profiles/mistral.ts";
import { npm } from "./profiles/npm.ts";
import { openai } from "./profiles/openai.ts";
import { openrouter } from "./profiles/openrouter.ts";
import { pact } from "./profiles/pact.ts";
import { slack } from "./profiles/slack.ts";
import { vertex } from "./profiles/vertex.ts";
import { xai } from "./profiles/xai.ts";

/** Every profile that stands on its own. `agent-core` is made of one of them. */
const own: { readonly [id in Exclude<ProfileId, "agent-core">]: Profile } = {
  openai,
  codex,
  anthropic,
  "claude-code": claudeCode,
  google,
  vertex,
  bedrock,
  "azure-foundry": azureFoundry,
  xai,
  groq,
  openrouter,
  deepseek,
  mistral,
  huggingface,
  minimax,
  github,
  npm,
  "docker-hub": dockerHub,
  slack,
  pact,
};

/** All profiles that stand on their own, in the order in which they are listed. */
export const profiles: readonly Profile[] = Object.values(own);

/**
 * The profile of the name. `agent-core` is the profile of its backend, under its own name, and asks for the model at every level;
 * without a backend there is none.
 */
export function profileOf(id: ProfileId, backend?: BackendId): Profile | undefined {
  if (id !== "agent-core") return own[id];
  if (backend === undefined) return undefined;
  const { title, accesses } = own[backend];
  return { id, title: `Agent core on ${title}`, accesses, modelFrom: "present" };
}
