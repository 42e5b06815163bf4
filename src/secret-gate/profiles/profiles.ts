import type { Access, Profile } from "../profile.ts";
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

/** All profiles except `agent-core`, which is derived from one of them. */
const PROFILES_BY_ID: { readonly [id in Exclude<ProfileId, "agent-core">]: Profile } = {
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

/** All profiles except `agent-core`, in listed order. */
export const PROFILES: readonly Profile[] = Object.values(PROFILES_BY_ID);

/**
 * Finds a profile by its id. `agent-core` is the profile of its backend under its own id, and
 * requires the model at every level. Returns `undefined` for `agent-core` without a backend.
 */
export function findProfile(id: ProfileId, backend?: BackendId): Profile | undefined {
  if (id !== "agent-core") return PROFILES_BY_ID[id];
  if (backend === undefined) return undefined;
  const { title, accesses } = PROFILES_BY_ID[backend];
  return { id, title: `Agent core on ${title}`, accesses, modelFrom: "present" };
}

/** Finds the access that a variable opens without a profile. The first profile that lists it counts. */
export function findAccess(variable: string): Access | undefined {
  return PROFILES.flatMap(({ accesses }) => accesses).find((access) => access.variable === variable);
}
