import type { ReasonSpec } from "../contract/define-action.ts";

/** Why the gate did not say pass. */
export const reasons = {
  "credential.missing": {
    what: "None of the requirement's variables holds a value",
    why: "A secret that is not set, or not handed to the step, arrives as an empty text",
    fix: "Set the secret in the repository or environment, and pass it under `env:` of the step as `NAME: ${{ secrets.NAME }}`",
  },
  "credential.placeholder": {
    what: "The variable holds a placeholder, not a credential",
    why: "Its text is one of those that examples use, such as `changeme` or `your-api-key`",
    fix: "Store the real value in the secret",
  },
  "credential.shape": {
    what: "The value cannot be a credential of this name",
    why: "It has white space or quotes around it, a line break inside, is shorter than any key, or lacks the prefix its provider gives to every key",
    fix: "Copy the value again, whole and bare, and store it in the secret",
  },
  "credential.wrong-provider": {
    what: "The value is a key of another provider",
    why: "Its prefix belongs to another provider than the variable's name; the run would fail later as an agent error, or spend another account's money",
    fix: "Store each provider's key under its own name",
  },
  "credential.unexpected": {
    what: "A lane that must run without providers holds a provider credential",
    why: "With `expect: absent` the gate looks at every variable name and value shape it knows; a test could reach a real provider",
    fix: "Remove the variable from the `env:` of the job or workflow, or run the step in a model-backed lane",
  },
  "context.fork": {
    what: "The run belongs to a fork's pull request, which gets no secrets",
    why: "GitHub withholds them by design; the missing credential is excused here and nowhere else",
    fix: "Nothing, or let a maintainer run the lane on a branch of the repository",
  },
  "context.bot": {
    what: "The run was started by a bot such as Dependabot, which gets no Actions secrets",
    why: "Bots have a secret store of their own; the missing credential is excused here",
    fix: "Nothing, or add the secret to the Dependabot secrets",
  },
} as const satisfies { readonly [code: string]: ReasonSpec };

/** The codes the gate can give, beside those every action has. */
export type GateReason = keyof typeof reasons;
