import { getJson, joinUrl, toBearerHeader } from "../probes/build-request.ts";
import { createBaseAddressRule } from "../probes/base-address.ts";
import { createClassifier } from "../probes/classify.ts";
import type { Access, Profile } from "../profile.ts";
import { readMember } from "../probes/read-answer.ts";

/** Every broker has its own address. A broker outside PactFlow must be listed in `allow-hosts`. */
const access: Access = {
  vendor: "pact",
  kind: "service",
  variable: "PACT_BROKER_TOKEN",
  metadata: [createBaseAddressRule(["PACT_BROKER_BASE_URL"], undefined)],
  hosts: ["*.pactflow.io"],
  probes: {
    auth: {
      request: ({ credentials, metadata }) =>
        getJson(joinUrl(metadata["base"], "/"), {
          accept: "application/hal+json",
          ...toBearerHeader(credentials["PACT_BROKER_TOKEN"]),
        }),
      classify: createClassifier({
        rules: [
          { statuses: [401], reason: "credential.rejected" },
          { statuses: [403], reason: "credential.scope" },
        ],
        isPlain: true,
        proves: (json) => Object.keys(Object(readMember(json, "_links"))).some((link) => link.startsWith("pb:")),
      }),
    },
  },
};

/** A Pact broker. Its index proves the token. */
export const pact: Profile = { id: "pact", title: "Pact broker", accesses: [access] };
