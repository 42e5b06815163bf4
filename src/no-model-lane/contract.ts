import { compositeInputsText } from "../contract/composite-inputs.ts";
import type { Composite } from "../contract/define-composite.ts";
import { mockTransport } from "../mock-transport/contract.ts";
import { uploadEvidence } from "../upload-evidence/contract.ts";

const input = (name: string) => `\${{ inputs.${name} }}`;
const mockOutput = (name: keyof typeof mockTransport.outputs) => ({
  description: mockTransport.outputs[name].description,
  value: `\${{ steps.mock.outputs.${name} }}`,
});
const mock = mockTransport.inputs;
const evidence = uploadEvidence.inputs;

const title = "No-model lane";
const inputs = {
  fixtures: mock.fixtures,
  mode: mock.mode,
  agents: mock.agents,
  "min-calls": mock["min-calls"],
  "allow-unused": mock["allow-unused"],
  env: mock.env,
  paths: evidence.paths,
  name: evidence.name,
  "retention-days": evidence["retention-days"],
  "on-withheld": evidence["on-withheld"],
};

/**
 * The root action: a no-model lane in one step. The evidence step stands before the mock's, because post steps run in reverse order:
 * the mock stops and writes its journal first, then the evidence is uploaded with the journal in it. The first step gets all inputs that were
 * given, because a composite itself takes undeclared ones without a word.
 */
export const noModelLane: Composite = {
  title,
  description:
    "Set up a lane without providers in one step: prove that no credential is in sight, start the mock, and upload redacted evidence when the job ends.",
  branding: { icon: "shield", color: "blue" },
  inputs,
  outputs: {
    "base-url": mockOutput("base-url"),
    "anthropic-base-url": mockOutput("anthropic-base-url"),
    "google-base-url": mockOutput("google-base-url"),
    "azure-base-url": mockOutput("azure-base-url"),
    "vertex-base-url": mockOutput("vertex-base-url"),
    "bedrock-base-url": mockOutput("bedrock-base-url"),
    token: mockOutput("token"),
    "env-file": mockOutput("env-file"),
    evidence: mockOutput("evidence"),
  },
  steps: [
    {
      id: "gate",
      uses: "$/secret-gate",
      with: { expect: "absent", "composite-inputs": compositeInputsText(title, Object.keys(inputs)) },
    },
    {
      id: "evidence",
      uses: "$/upload-evidence",
      with: {
        when: "post",
        paths: input("paths"),
        name: input("name"),
        "retention-days": input("retention-days"),
        "on-withheld": input("on-withheld"),
      },
    },
    {
      id: "mock",
      uses: "$/mock-transport",
      with: {
        fixtures: input("fixtures"),
        mode: input("mode"),
        agents: input("agents"),
        "min-calls": input("min-calls"),
        "allow-unused": input("allow-unused"),
        env: input("env"),
      },
    },
  ],
};
