import { defineAction } from "../contract/define-action.ts";
import { choice, filePath, flag, integer, linesOf, text } from "../contract/field.ts";
import { scopes } from "../schema/scopes.ts";
import { AGENT_NAMES } from "./clients/agents/agent-names.ts";
import { CLIENT_PROVIDERS } from "./clients/client-variables.ts";
import { MODES } from "./core/mode.ts";
import { paceField } from "./delivery/pace-field.ts";
import { reasons } from "./reasons.ts";
import { upstreamField } from "./core/upstream-field.ts";

export const mockTransport = defineAction({
  name: "mock-transport",
  title: "Mock transport",
  description:
    "Start a model endpoint on this machine that answers from fixtures, and prove after the tests which calls they made.",
  branding: { icon: "radio", color: "blue" },
  runs: { using: "node", post: true },
  inputs: {
    fixtures: {
      description:
        "Path of the fixture file (`.json`, `.jsonl`, `.yaml` or `.yml`), relative to the workspace. The README describes its form. Required in the mode `replay`.",
      field: filePath,
      default: "",
    },
    mode: {
      description:
        "Source of the answers. `replay`: only fixtures. `auto`: fixtures, and generated replies for requests that match none. `record` and `forward`: the real provider, with the caller's own key; `record` also writes fixtures from its answers.",
      field: choice(...MODES),
      default: "replay",
    },
    agents: {
      description:
        "Agents to configure for the endpoint, through variables and configuration files. `sdk` is for programs that use a provider's client.",
      field: linesOf(choice(...AGENT_NAMES)),
      default: "sdk",
    },
    scope: {
      description: "Kind of test that the step serves, for its record.",
      field: choice(...scopes),
      default: "integration",
    },
    strict: {
      description:
        "Whether the step fails (`true`) for requests that the provider rejects, requests that match no fixture, and answers that a client requests twice. With `false` each of them gets the best possible answer.",
      field: flag,
      default: "true",
    },
    "min-calls": {
      description: "Minimum number of answered model calls. A client's own retries do not count.",
      field: integer({ min: 0, max: 1_000_000, unit: "calls" }),
      default: "1",
    },
    "allow-unused": {
      description: "Whether a fixture that answers no request is accepted (`true`) or fails the post step (`false`).",
      field: flag,
      default: "false",
    },
    seed: {
      description: "Seed of generated replies, faults and jitter. The same seed gives the same run.",
      field: text,
      default: "1",
    },
    pace: {
      description:
        "Speed of answers without a pace of their fixture or request, such as `first-token-ms=200 tokens-per-second=50 jitter=0.2`. Without it, answers are sent at once.",
      field: paceField,
      default: "",
    },
    foreground: {
      description:
        "Whether the server runs inside this step (`true`), for a step with `background: true`, or outlives it (`false`).",
      field: flag,
      default: "false",
    },
    env: {
      description:
        "Providers whose clients find the endpoint through variables of the job. `all` exports the variables of every provider, `none` exports none.",
      field: linesOf(choice("all", "none", ...CLIENT_PROVIDERS)),
      default: "all",
    },
    upstream: {
      description:
        "Where `record` and `forward` send requests instead of the provider's own host: one `provider=URL` per line, https or loopback.",
      field: linesOf(upstreamField),
      default: "",
    },
  },
  outputs: {
    "base-url": {
      description: "Base URL for OpenAI clients, with `/v1`. Later steps of the job also find it in `OPENAI_BASE_URL`.",
    },
    "anthropic-base-url": {
      description: "Base URL for Anthropic clients. Later steps also find it in `ANTHROPIC_BASE_URL`.",
    },
    "google-base-url": {
      description: "Base URL for Google clients. Later steps also find it in `GOOGLE_GEMINI_BASE_URL`.",
    },
    "azure-base-url": {
      description: "Endpoint for Azure OpenAI clients. Later steps also find it in `AZURE_OPENAI_ENDPOINT`.",
    },
    "vertex-base-url": {
      description: "Base URL for Vertex AI clients. Later steps also find it in `GOOGLE_VERTEX_BASE_URL`.",
    },
    "bedrock-base-url": {
      description:
        "Endpoint for Amazon Bedrock clients. Later steps also find it in `AWS_ENDPOINT_URL_BEDROCK_RUNTIME`.",
    },
    token: {
      description:
        "Key that the endpoint accepts. It is valid for this run only and masked in the log. Later steps also find it in the key variables of the clients. The runner drops masked values from job outputs.",
    },
    "env-file": {
      description:
        "File with every exported variable, as `NAME='value'` lines for a shell, for steps that run before this one has ended.",
    },
    evidence: {
      description:
        "Directory of the evidence: `journal.jsonl` and `server.log`; after the post step also the transcripts, snapshots and `summary.json`.",
    },
  },
  reasons,
});
