import type { Profile } from "../profile.ts";
import type { BackendId, ProfileId } from "../profile-ids.ts";
import { anthropic } from "./anthropic.ts";
import { azureFoundry } from "./azure-foundry.ts";
import { bedrock } from "./bedrock.ts";
import { claudeCode } from "./claude-code.ts";
import { codex } from "./codex.ts";
import { deepseek } from "./deepseek.ts";
import { dockerHub } from "./docker-hub.ts";
import { github } from "./github.ts";
import { google } from "./google.ts";
import { groq } from "./groq.ts";
import { huggingface } from "./huggingface.ts";
import { minimax } from "./minimax.ts";
import { mistral } from "./mistral.ts";
import { npm } from "./npm.ts";
import { openai } from "./openai.ts";
import { openrouter } from "./openrouter.ts";
import { pact } from "./pact.ts";
import { slack } from "./slack.ts";
import { vertex } from "./vertex.ts";
import { xai } from "./xai.ts";

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
