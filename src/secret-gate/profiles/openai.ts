import { createBaseAddressRule, createOptionalNameRule } from "../probes/base-address.ts";
import { createOpenaiProbes } from "../probes/openai-probes.ts";
import type { Access, Profile, ShapeRule } from "../profile.ts";

/** The key of a project, user or service account. An administrator's key cannot call models. */
export const openaiKeyShape: ShapeRule = {
  what: "a key of OpenAI",
  pattern: /^sk-(?!ant-|or-|admin-)[\w-]{20,}$/,
  prefix: /^sk-(?:proj|svcacct|admin|None)-/,
  form: "begins with `sk-` and is not an administrator's key (`sk-admin-`)",
  source: "https://platform.openai.com/api-keys",
};

/** The access to OpenAI. The base address is used unchanged, as in OpenAI's own clients. */
const openaiAccess: Access = {
  vendor: "openai",
  kind: "model",
  variable: "OPENAI_API_KEY",
  shape: openaiKeyShape,
  metadata: [
    createBaseAddressRule(["OPENAI_BASE_URL"], "https://api.openai.com/v1"),
    createOptionalNameRule("organization", ["OPENAI_ORG_ID"]),
    createOptionalNameRule("project", ["OPENAI_PROJECT_ID"]),
  ],
  hosts: ["api.openai.com", "eu.api.openai.com", "us.api.openai.com"],
  probes: createOpenaiProbes("OPENAI_API_KEY", "chat", ({ metadata }) => ({
    ...(metadata["organization"] ? { "openai-organization": metadata["organization"] } : {}),
    ...(metadata["project"] ? { "openai-project": metadata["project"] } : {}),
  })),
};

/** OpenAI by API key. The list of models proves the key and the model. */
export const openai: Profile = { id: "openai", title: "OpenAI", accesses: [openaiAccess] };
