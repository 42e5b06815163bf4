import { postJson } from "../probes/ask.ts";
import { classifier } from "../probes/classify.ts";
import type { Access, Profile } from "../profile.ts";
import { member } from "../probes/read-answer.ts";

function dockerAccess(variable: string): Access {
  return {
    vendor: "docker-hub",
    kind: "service",
    variable,
    metadata: [
      {
        name: "user",
        variables: ["DOCKERHUB_USERNAME", "DOCKER_USERNAME"],
        pattern: /^[\w.-]{2,255}$/,
        form: "the name of an account",
      },
    ],
    hosts: ["hub.docker.com"],
    probes: {
      auth: {
        request: ({ credentials, metadata }) =>
          postJson(
            "https://hub.docker.com/v2/auth/token",
            {},
            { identifier: metadata["user"], secret: credentials[variable] },
          ),
        classify: classifier({
          rules: [
            { statuses: [401], message: /expired/i, reason: "credential.expired" },
            {
              statuses: [401],
              reason: "credential.rejected",
              detail:
                "the provider refuses it: either the token is wrong, or it belongs to another account than the user's",
            },
            { statuses: [403], reason: "credential.scope" },
          ],
          proves: (json) => typeof member(json, "access_token") === "string",
        }),
      },
    },
  };
}

export const dockerHub: Profile = {
  id: "docker-hub",
  title: "Docker Hub",
  accesses: [dockerAccess("DOCKERHUB_TOKEN"), dockerAccess("DOCKER_PASSWORD")],
};
