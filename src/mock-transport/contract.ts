import { defineAction } from "../contract/define-action.ts";
import { choice, flag, integer, linesOf, text } from "../contract/field.ts";
import { clientProviders } from "./client-variables.ts";
import { reasons } from "./reasons.ts";

export const mockTransport = defineAction({
  name: "mock-transport",
  title: "Mock transport",
  description:
    "Start a model endpoint on this machine that answers from fixtures, and prove after the tests which calls they made.",
  branding: { icon: "radio", color: "blue" },
  runs: { using: "node", post: true },
  inputs: {
    fixtures: {
      description: "The JSON file of fixtures, relative to the workspace; the README shows its form.",
      field: text,
      required: true,
    },
    "min-calls": {
      description: "Fewest model calls that must have been answered by a fixture; a client's own retries do not count.",
      field: integer({ min: 0, max: 1_000_000, unit: "calls" }),
      default: "1",
    },
    "allow-unused": {
      description: "Whether a fixture that answered no request is accepted (`true`) or fails the post step (`false`).",
      field: flag,
      default: "false",
    },
    env: {
      description:
        "Providers whose clients find the endpoint by variables of the job; `all` exports those of every provider.",
      field: linesOf(choice("all", ...clientProviders)),
      default: "all",
    },
  },
  outputs: {
    "base-url": {
      description:
        "Base URL for clients of OpenAI, with `/v1`; later steps of the job also find it in `OPENAI_BASE_URL`.",
    },
    "anthropic-base-url": {
      description: "Base URL for clients of Anthropic; later steps also find it in `ANTHROPIC_BASE_URL`.",
    },
    "google-base-url": {
      description: "Base URL for clients of Google; later steps also find it in `GOOGLE_GEMINI_BASE_URL`.",
    },
    "azure-base-url": {
      description: "Endpoint for clients of Azure OpenAI; later steps also find it in `AZURE_OPENAI_ENDPOINT`.",
    },
    token: {
      description:
        "The key the endpoint accepts, valid for this run only and masked in the log; later steps also find it in `OPENAI_API_KEY`, `ANTHROPIC_API_KEY`, `GEMINI_API_KEY` and `AZURE_OPENAI_API_KEY`. The runner drops masked values from job outputs.",
    },
    evidence: {
      description:
        "Folder of the evidence: `journal.jsonl` and `server.log`, and from the post step on `summary.json`.",
    },
  },
  reasons,
});
