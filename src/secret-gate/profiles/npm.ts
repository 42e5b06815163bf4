import { bearer, below, get } from "../probes/ask.ts";
import { baseAddress } from "../probes/base-address.ts";
import { classifier } from "../probes/classify.ts";
import type { Access, Profile } from "../profile.ts";
import { member } from "../probes/read-answer.ts";

/** A token that may only read passes this call too: whether it may publish is seen by publishing alone. */
function npmAccess(variable: string): Access {
  return {
    vendor: "npm",
    kind: "service",
    variable,
    // Private registries give out tokens of other forms under the same variable.
    metadata: [baseAddress(["NPM_CONFIG_REGISTRY", "npm_config_registry"], "https://registry.npmjs.org")],
    hosts: ["registry.npmjs.org"],
    probes: {
      auth: {
        request: ({ credentials, metadata }) =>
          get(below(metadata["base"], "/-/whoami"), bearer(credentials[variable])),
        classify: classifier({
          rules: [
            { statuses: [401], message: /expired/i, reason: "credential.expired" },
            { statuses: [401], reason: "credential.rejected" },
            { statuses: [403], reason: "credential.scope" },
          ],
          isPlain: true,
          proves: (json) => typeof member(json, "username") === "string",
        }),
      },
    },
  };
}

export const npm: Profile = {
  id: "npm",
  title: "npm",
  accesses: [npmAccess("NODE_AUTH_TOKEN"), npmAccess("NPM_TOKEN")],
};
