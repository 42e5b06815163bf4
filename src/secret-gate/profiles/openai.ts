import { baseAddress, optionalName } from "../probes/base-address.ts";
import { openaiProbes } from "../probes/openai-probes.ts";
import type { Access, Profile, ShapeRule } from "../profile.ts";

/** The key of a project, a user or a service account; an administrator's key calls no model. */
export const openaiKey: ShapeRule = {
  what: "a key of OpenAI",
  pattern: /^sk-(?!ant-|or-|admin-)[\w-]{20,}$/,
  prefix: /^sk-(?:proj|svcacct|admin|None)-/,
  form: "begins with `sk-` and is no administrator's key (`sk-admin-`)",
  source: "https://platform.openai.com/api-keys",
};

/** OpenAI by the key in the variable. The base address is used as it is, as OpenAI's own clients do. */
export const openaiAccess: Access = {
  vendor: "openai",
  kind: "model",
  variable: "OPENAI_API_KEY",
  shape: openaiKey,
  metadata: [
    baseAddress(["OPENAI_BASE_URL"], "https://api.openai.com/v1"),
    optionalName("organization", ["OPENAI_ORG_ID"]),
    optionalName("project", ["OPENAI_PROJECT_ID"]),
  ],
  hosts: ["api.openai.com", "eu.api.openai.com", "us.api.openai.com"],
  probes: openaiProbes("OPENAI_API_KEY", "chat", ({ metadata }) => ({
    ...(metadata["organization"] ? { "openai-organization": metadata["organization"] } : {}),
    ...(metadata["project"] ? { "openai-project": metadata["project"] } : {}),
  })),
};

export const openai: Profile = { id: "openai", title: "OpenAI", accesses: [openaiAccess] };
