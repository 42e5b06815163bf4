import { getJson, joinUrl, toBearerHeader } from "../probes/build-request.ts";
import { createBaseAddressRule } from "../probes/base-address.ts";
import { createClassifier } from "../probes/classify.ts";
import type { Access, Profile } from "../profile.ts";
import { readMember } from "../probes/read-answer.ts";

/**
 * Creates the access to a registry. A read-only token also passes this call: only publishing proves
 * that it may publish.
 */
function createNpmAccess(variable: string): Access {
  return {
    vendor: "npm",
    kind: "service",
    variable,
    // Private registries issue tokens of other forms under the same variable.
    metadata: [createBaseAddressRule(["NPM_CONFIG_REGISTRY", "npm_config_registry"], "https://registry.npmjs.org")],
    hosts: ["registry.npmjs.org"],
    probes: {
      auth: {
        request: ({ credentials, metadata }) =>
          getJson(joinUrl(metadata["base"], "/-/whoami"), toBearerHeader(credentials[variable])),
        classify: createClassifier({
          rules: [
            { statuses: [401], message: /expired/i, reason: "credential.expired" },
            { statuses: [401], reason: "credential.rejected" },
            { statuses: [403], reason: "credential.scope" },
          ],
          isPlain: true,
          proves: (json) => typeof readMember(json, "username") === "string",
        }),
      },
    },
  };
}

/** The npm registry or a private one. `whoami` proves the token. */
export const npm: Profile = {
  id: "npm",
  title: "npm",
  accesses: [createNpmAccess("NODE_AUTH_TOKEN"), createNpmAccess("NPM_TOKEN")],
};
