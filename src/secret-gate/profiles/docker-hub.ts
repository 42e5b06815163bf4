import { postJson } from "../probes/build-request.ts";
import { createClassifier } from "../probes/classify.ts";
import type { Access, Profile } from "../profile.ts";
import { readMember } from "../probes/read-answer.ts";

function createDockerAccess(variable: string): Access {
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
        classify: createClassifier({
          rules: [
            { statuses: [401], message: /expired/i, reason: "credential.expired" },
            {
              statuses: [401],
              reason: "credential.rejected",
              detail: "the provider rejects it: the token is wrong, or it belongs to an account other than the user's",
            },
            { statuses: [403], reason: "credential.scope" },
          ],
          proves: (json) => typeof readMember(json, "access_token") === "string",
        }),
      },
    },
  };
}

/** Docker Hub by token or password of the user. A login proves it. */
export const dockerHub: Profile = {
  id: "docker-hub",
  title: "Docker Hub",
  accesses: [createDockerAccess("DOCKERHUB_TOKEN"), createDockerAccess("DOCKER_PASSWORD")],
};
