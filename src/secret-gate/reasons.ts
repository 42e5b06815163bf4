import type { ReasonSpec } from "../contract/define-action.ts";
import { waiverReasons } from "../waivers/reasons.ts";

/** Reasons for a verdict other than pass. The list is closed: a provider's text never becomes a code. */
export const reasons = {
  "credential.missing": {
    what: "None of the requirement's variables holds a value",
    why: "A secret that is not set, or not passed to the step, arrives as an empty string",
    fix: "Set the secret in the repository or environment, and pass it under `env:` of the step as `NAME: ${{ secrets.NAME }}`",
  },
  "credential.placeholder": {
    what: "The variable holds a placeholder, not a credential",
    why: "Its text is one that examples use, such as `changeme` or `your-api-key`",
    fix: "Store the real value in the secret",
  },
  "credential.shape": {
    what: "The value does not have the form of this credential",
    why: "It has white space or quotes around it or a line break inside, it was encoded or cut off, or it lacks the form that its provider gives to every key",
    fix: "Copy the complete value again, without quotes or white space, and store it in the secret",
  },
  "credential.wrong-provider": {
    what: "The value is a key of another provider",
    why: "Its prefix belongs to a different provider than the variable's name. The run would fail later with an agent error, or spend another account's money",
    fix: "Store each provider's key under its own name",
  },
  "credential.rejected": {
    what: "The provider rejects the credential",
    why: "Its answer says that the key, token or key pair is unknown, revoked, disabled or reported as leaked, or that its account, organisation or project is suspended or closed",
    fix: "Create a new credential at the provider and store it in the secret",
  },
  "credential.expired": {
    what: "The credential has expired",
    why: "The provider's answer says that the credential is no longer valid",
    fix: "Renew the credential and store the new value in the secret",
  },
  "credential.scope": {
    what: "The credential is valid but lacks a permission that the lane needs",
    why: "The provider's answer says that a scope, a role, an API or the model is not granted, or not available in this region",
    fix: "Grant the permission to the credential or its project, or name a model it may use",
  },
  "credential.quota": {
    what: "The credential is valid but its account has no quota or credit left",
    why: "The provider's answer says that the quota is used up, the credit is spent or billing is disabled",
    fix: "Raise the limit or add credit at the provider",
  },
  "credential.rate-limited": {
    what: "The provider limited the rate of calls, so the credential could not be checked",
    why: "It answered every attempt with 429 and did not name a quota",
    fix: "Run the job again later, or spread the lanes over time",
  },
  "credential.blocked": {
    what: "The provider blocks calls from this runner's location or network",
    why: "Its answer names the address, the country or a policy of the organisation, so it does not show whether the credential is valid",
    fix: "Allow the runner's address at the provider, or run the lane on a runner that is allowed",
  },
  "credential.unreachable": {
    what: "No trustworthy answer was received, so the credential could not be checked",
    why: "The network, the provider or a proxy between them failed, was too slow, redirected the call, or answered in another format than the provider's own",
    fix: "Run the job again. If the problem remains, check the address, the proxy and the provider's status page, and set `NODE_EXTRA_CA_CERTS` for your own certificate authority",
  },
  "credential.stale": {
    what: "The credential differs from the one that `compare` lists",
    why: "Its keyed fingerprint differs from the listed one, or is not listed. The secret was rotated in one place and not in the other",
    fix: "Store the current key in this secret, or renew the list from a run that has the correct one",
  },
  "credential.unexpected": {
    what: "A lane that must run without providers holds a provider credential",
    why: "With `expect: absent` the gate checks every variable name and value form it knows. A test could reach a real provider",
    fix: "Remove the variable from the `env:` of the job or workflow, or run the step in a model-backed lane",
  },
  "metadata.missing": {
    what: "A value that the credential requires is not set",
    why: "The provider cannot be called without this region, project, endpoint, version or model",
    fix: "Set the variable under `env:` of the step, or the named input",
  },
  "metadata.shape": {
    what: "A value used with the credential does not have the form that the provider requires",
    why: "A region, a project, an endpoint or a version is mistyped, or holds another value",
    fix: "Correct the variable under `env:` of the step",
  },
  "metadata.host": {
    what: "The credential would be sent to a host it is not bound to",
    why: "An endpoint variable names a host that is not the provider's own, or an address that does not use https",
    fix: "Correct the endpoint, or add its host to `allow-hosts` if it may receive the credential",
  },
  "capability.missing": {
    what: "A program or variable that the lane needs is missing",
    why: "The program is not on the path or did not print its version, or the variable is not set",
    fix: "Install the program, or set the variable, in a step before the gate",
  },
  "capability.unsupported": {
    what: "The requested level, version or runtime is not supported",
    why: "The gate knows no call that proves this level of the credential, or the version of the program or runtime is outside the requested range",
    fix: "Request a lower `level`, or install a version within the range",
  },
  "capability.proxy": {
    what: "The transport endpoint that the lane needs does not report that it is healthy",
    why: "Its health address did not answer, or its answer is not a health report: a web page, a redirect, an error, or a status 200 without health information",
    fix: "Start the endpoint in a step before the gate, check its address and port, and use a health address in `proxy=` that needs no credential",
  },
  "budget.exhausted": {
    what: "An optional lane is skipped because its account has no credit or quota left",
    why: "The provider named quota, credit or billing as the cause. A required lane fails in this case",
    fix: "Top up the account or raise its limit",
  },
  "context.fork": {
    what: "The run is a fork's pull request, which receives no secrets",
    why: "Its head is in another repository, so GitHub withholds the secrets by design. Only a missing credential is excused. A credential that is present is judged as in any run",
    fix: "No action is needed. To run the lane, let a maintainer run it on a branch of the repository",
  },
  "context.bot": {
    what: "The run was started by Dependabot, which receives no Actions secrets",
    why: "Dependabot has its own secret store. Runs of other bots receive secrets. Only a missing credential is excused",
    fix: "No action is needed. To run the lane, add the secret to the Dependabot secrets",
  },
  waived: {
    what: "The lane is skipped because a waiver in force covers the failure",
    why: "The waivers file names the requirement and the reason. The message links the waiver's issue",
    fix: "Resolve the issue before the waiver expires. After that the lane is judged without the waiver",
  },
  ...waiverReasons,
} as const satisfies { readonly [code: string]: ReasonSpec };

/** The reason codes of the gate, in addition to those of every action. */
export type GateReason = keyof typeof reasons;
