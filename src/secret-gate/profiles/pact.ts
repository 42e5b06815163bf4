import { bearer, below, get } from "../probes/ask.ts";
import { baseAddress } from "../probes/base-address.ts";
import { classifier } from "../probes/classify.ts";
import type { Access, Profile } from "../profile.ts";
import { member } from "../probes/read-answer.ts";

/** Every broker has an address of its own; one outside PactFlow has to be named in `allow-hosts`. */
const access: Access = {
  vendor: "pact",
  kind: "service",
  variable: "PACT_BROKER_TOKEN",
  metadata: [baseAddress(["PACT_BROKER_BASE_URL"], undefined)],
  hosts: ["*.pactflow.io"],
  probes: {
    auth: {
      request: ({ credentials, metadata }) =>
        get(below(metadata["base"], "/"), {
          accept: "application/hal+json",
          ...bearer(credentials["PACT_BROKER_TOKEN"]),
        }),
      classify: classifier({
        rules: [
          { statuses: [401], reason: "credential.rejected" },
          { statuses: [403], reason: "credential.scope" },
        ],
        isPlain: true,
        proves: (json) => Object.keys(Object(member(json, "_links"))).some((link) => link.startsWith("pb:")),
      }),
    },
  },
};

export const pact: Profile = { id: "pact", title: "Pact broker", accesses: [access] };
