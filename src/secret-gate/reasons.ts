import type { ReasonSpec } from "../contract/define-action.ts";
import { waiverReasons } from "../waivers/reasons.ts";

/** Why the gate did not say pass. The list is closed: texts of providers never become a code. */
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
    why: "It has white space or quotes around it, a line break inside, was encoded or cut off on the way, or lacks the form its provider gives to every key",
    fix: "Copy the value again, whole and bare, and store it in the secret",
  },
  "credential.wrong-provider": {
    what: "The value is a key of another provider",
    why: "Its prefix belongs to another provider than the variable's name; the run would fail later as an agent error, or spend another account's money",
    fix: "Store each provider's key under its own name",
  },
  "credential.rejected": {
    what: "The provider refuses the credential",
    why: "Its answer says that it does not know the key, token or pair, that it was revoked, disabled or reported as leaked, or that its account, organisation or project is suspended or closed",
    fix: "Make a new credential with the provider and store it in the secret",
  },
  "credential.expired": {
    what: "The credential was valid and is no longer",
    why: "The provider's answer says that its time is over",
    fix: "Renew it and store the new value in the secret",
  },
  "credential.scope": {
    what: "The credential is valid and may not do what the lane needs",
    why: "The provider's answer says that a scope, a role, an API or the model is not granted to it, or not in this region",
    fix: "Grant what is missing to the credential or its project, or name a model it may use",
  },
  "credential.quota": {
    what: "The credential is valid and its account cannot pay",
    why: "The provider's answer says that the quota is used up, the credit is spent or billing is off",
    fix: "Raise the limit or add credit with the provider",
  },
  "credential.rate-limited": {
    what: "The provider asked for fewer calls, so nothing is known about the credential",
    why: "It answered 429 to every try, and did not name a quota",
    fix: "Run the job again later, or spread the lanes over time",
  },
  "credential.blocked": {
    what: "The provider answers nobody from where the run is",
    why: "Its answer names the address, the country or a policy of the organisation, so it says nothing about the credential's worth",
    fix: "Allow the runner's address with the provider, or run the lane on a runner that is allowed",
  },
  "credential.unreachable": {
    what: "No answer that can be trusted came, so nothing is known about the credential",
    why: "The network, the provider or a proxy between them failed, was too slow, redirected, or answered with something else than the provider's own format",
    fix: "Run the job again; when it stays, check the address, the proxy and the provider's status page, and set `NODE_EXTRA_CA_CERTS` for an authority of your own",
  },
  "credential.stale": {
    what: "The credential is not the one that `compare` lists",
    why: "Its keyed fingerprint differs from the listed one, or the list has none for it: the secret was rotated in one place and not in the other",
    fix: "Store the current key in this secret, or renew the list from a run that has the right one",
  },
  "credential.unexpected": {
    what: "A lane that must run without providers holds a provider credential",
    why: "With `expect: absent` the gate looks at every variable name and value shape it knows; a test could reach a real provider",
    fix: "Remove the variable from the `env:` of the job or workflow, or run the step in a model-backed lane",
  },
  "metadata.missing": {
    what: "A value beside the credential is not set",
    why: "The provider cannot be called without it: a region, a project, an endpoint, a version or a model",
    fix: "Set the variable under `env:` of the step, or the input that is named",
  },
  "metadata.shape": {
    what: "A value beside the credential does not have the form that the provider asks for",
    why: "A region, a project, an endpoint or a version was mistyped, or another value was put in its place",
    fix: "Correct the variable under `env:` of the step",
  },
  "metadata.host": {
    what: "The credential would go to a host it is not bound to",
    why: "An endpoint variable names a host that is not the provider's own, or an address that is not https",
    fix: "Correct the endpoint, or name its host in `allow-hosts` when it is meant to get the credential",
  },
  "capability.missing": {
    what: "A program or variable that the lane needs is not there",
    why: "The program is not on the path, did not tell its version, or the variable is not set",
    fix: "Install the program, or set the variable, in a step before the gate",
  },
  "capability.unsupported": {
    what: "What is asked for cannot be proved here",
    why: "The gate knows no call that proves this level of the credential, or the program or runtime is not in the asked range",
    fix: "Ask for a lower `level`, or provide the version that is asked for",
  },
  "capability.proxy": {
    what: "The transport endpoint that the lane needs does not say that it is well",
    why: "Its health address brought no answer, or one that anything could give: a web page, a redirect, a refusal, or a status 200 that says nothing of health",
    fix: "Start the endpoint in a step before the gate, check its address and port, and name in `proxy=` a health address that is open",
  },
  "budget.exhausted": {
    what: "An optional lane is skipped because its account has no credit or quota left",
    why: "The provider named quota, credit or billing as the cause; in a required lane the same is a failure",
    fix: "Top up the account or raise its limit",
  },
  "context.fork": {
    what: "The run is a fork's pull request, which gets no secrets",
    why: "Its head is in another repository, so GitHub withholds the secrets by design. Only a missing credential is excused: a value that was handed over is judged as in any run",
    fix: "Nothing, or let a maintainer run the lane on a branch of the repository",
  },
  "context.bot": {
    what: "The run is Dependabot's, which gets no Actions secrets",
    why: "Dependabot has a secret store of its own, and no other bot's run goes without secrets. Only a missing credential is excused",
    fix: "Nothing, or add the secret to the Dependabot secrets",
  },
  waived: {
    what: "The lane is skipped because a waiver in force covers what is wrong",
    why: "The waivers file names the requirement and the reason; the message links the issue behind it",
    fix: "Close the issue before the waiver expires; from that day on the lane is judged without it",
  },
  ...waiverReasons,
} as const satisfies { readonly [code: string]: ReasonSpec };

/** The codes the gate can give, beside those every action has. */
export type GateReason = keyof typeof reasons;
