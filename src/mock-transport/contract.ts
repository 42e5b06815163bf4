import { defineAction } from "../contract/define-action.ts";
import { choice, filePath, flag, integer, linesOf, text } from "../contract/field.ts";
import { scopes } from "../schema/scopes.ts";
import { agentNames } from "./clients/agents/agent-names.ts";
import { clientProviders } from "./clients/client-variables.ts";
import { modes } from "./core/mode.ts";
import { pace } from "./delivery/pace-field.ts";
import { reasons } from "./reasons.ts";
import { upstream } from "./core/upstream-field.ts";

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
        "The file of fixtures (`.json`, `.jsonl`, `.yaml` or `.yml`), relative to the workspace; the README shows its form. Needed in the mode `replay`.",
      field: filePath,
      default: "",
    },
    mode: {
      description:
        "Where answers come from: `replay` fixtures alone; `auto` fixtures, and made-up replies for what they do not match; `record` and `forward` the real provider, with the caller's own key, with or without fixtures made of its answers.",
      field: choice(...modes),
      default: "replay",
    },
    agents: {
      description:
        "Agents whose own variables and configuration files are written, so that they find the endpoint; `sdk` stands for programs that use a provider's client.",
      field: linesOf(choice(...agentNames)),
      default: "sdk",
    },
    scope: {
      description: "What kind of test the step serves, for its record.",
      field: choice(...scopes),
      default: "integration",
    },
    strict: {
      description:
        "Whether requests that the provider would refuse, requests that no fixture matches, and answers that a client asked for twice fail (`true`), or are answered as well as can be (`false`).",
      field: flag,
      default: "true",
    },
    "min-calls": {
      description: "Fewest model calls that must have been answered; a client's own retries do not count.",
      field: integer({ min: 0, max: 1_000_000, unit: "calls" }),
      default: "1",
    },
    "allow-unused": {
      description: "Whether a fixture that answered no request is accepted (`true`) or fails the post step (`false`).",
      field: flag,
      default: "false",
    },
    seed: {
      description: "What made-up replies, faults and jitter are drawn from: the same seed gives the same run.",
      field: text,
      default: "1",
    },
    pace: {
      description:
        "How fast answers come whose fixture and request do not say, as `first-token-ms=200 tokens-per-second=50 jitter=0.2`; left out, at once.",
      field: pace,
      default: "",
    },
    foreground: {
      description:
        "Whether the server runs inside this step (`true`), for a step with `background: true`, instead of outliving it (`false`).",
      field: flag,
      default: "false",
    },
    env: {
      description:
        "Providers whose clients find the endpoint by variables of the job; `all` exports those of every provider, `none` no variables at all.",
      field: linesOf(choice("all", "none", ...clientProviders)),
      default: "all",
    },
    upstream: {
      description:
        "Where `record` and `forward` send requests when it is not the provider's own host: one `provider=URL` per line, https or loopback.",
      field: linesOf(upstream),
      default: "",
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
    "vertex-base-url": {
      description: "Base URL for clients of Vertex AI; later steps also find it in `GOOGLE_VERTEX_BASE_URL`.",
    },
    "bedrock-base-url": {
      description:
        "Endpoint for clients of Amazon Bedrock; later steps also find it in `AWS_ENDPOINT_URL_BEDROCK_RUNTIME`.",
    },
    token: {
      description:
        "The key the endpoint accepts, valid for this run only and masked in the log; later steps also find it in the variables in which clients look for their key. The runner drops masked values from job outputs.",
    },
    "env-file": {
      description:
        "File with every variable that later steps find, as `NAME='value'` lines for a shell to read; for steps that run before this one has ended.",
    },
    evidence: {
      description:
        "Folder of the evidence: `journal.jsonl` and `server.log`, and from the post step on the transcripts, snapshots and `summary.json`.",
    },
  },
  reasons,
});
