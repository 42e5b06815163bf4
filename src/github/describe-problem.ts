import type { Problem } from "../contract/action-error.ts";
import type { Observation } from "./observe.ts";

const TOKEN_FIX = "Leave the input `token` at its default, or give it a token that may read the repository's contents";
const PERMISSION_FIX = "Give the job `permissions: contents: read`";
const RETRY_FIX = "Run the job again. If the problem remains, check the network, the proxy and GitHub's status page";

/**
 * Describes why an answer of the API is unusable, and what to do. Contains no text of the answer.
 * Returns `undefined` for a document.
 */
export function describeProblem(observation: Observation): Omit<Problem, "why"> | undefined {
  switch (observation.kind) {
    case "ok":
      return undefined;
    case "unauthorized":
      return { what: "GitHub's API rejected the token (401)", fix: TOKEN_FIX };
    case "denied":
      return { what: "GitHub's API denied the token permission (403)", fix: PERMISSION_FIX };
    case "absent":
      return { what: "GitHub's API shows no such repository or commit to the token (404)", fix: PERMISSION_FIX };
    case "limited":
      return { what: "GitHub's API reached its rate limit (429 or 403)", fix: "Run the job again later" };
    case "moved":
      return {
        what: "GitHub's API redirected the call, and redirects are not followed",
        fix: "Run the workflow under the repository's current name",
      };
    case "empty":
      return { what: "GitHub's API answered without content", fix: RETRY_FIX };
    case "partial":
      return { what: "GitHub's API answered with a part of the content", fix: RETRY_FIX };
    case "foreign":
      return { what: "The answer is not in the format of GitHub's API", fix: RETRY_FIX };
    case "failed":
      return { what: `GitHub's API answered ${observation.status}`, fix: RETRY_FIX };
    case "no-response":
      return { what: `GitHub's API did not answer (${observation.why})`, fix: RETRY_FIX };
  }
}
