import type { ReasonSpec } from "../contract/define-action.ts";

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
    what: "The provider does not accept the credential",
    why: "It answered the probe with its code for a wrong, revoked or disabled key",
    fix: "Make a new key in the provider's console and store it in the secret",
  },
  "credential.expired": {
    what: "The credential was valid once and is not any more",
    why: "The provider named its expiry as the cause",
    fix: "Renew the credential and store the new value in the secret",
  },
  "credential.scope": {
    what: "The credential is genuine, but is not allowed to do what the lane needs",
    why: "The provider knows the key and refuses the call: a missing permission or scope, a read-only key, or a service that is not enabled for its project",
    fix: "Give the key the permission the message names, or enable the service for its project",
  },
  "credential.quota": {
    what: "The account behind the credential has no credit or quota left",
    why: "The provider named quota, credit or billing as the cause; the key itself is genuine",
    fix: "Top up the account or raise its limit, then run the job again",
  },
  "credential.rate-limited": {
    what: "The provider turned the probe away because of too many requests",
    why: "It said so on every attempt; whether the key is good is not known",
    fix: "Run the job again later, or spread the lanes that use this key over time",
  },
  "credential.blocked": {
    what: "The provider refuses calls from this place",
    why: "It named the address, region or organisation policy as the cause; the key itself may be good",
    fix: "Allow the runner's address or region in the provider's settings, or run the lane on a runner that is allowed",
  },
  "credential.unreachable": {
    what: "Whether the credential is good could not be learnt",
    why: "No attempt brought an answer that the provider gives: the network failed, the service answered with a server error, or something in between answered in its place",
    fix: "Run the job again; when it stays, look at the provider's status page and the runner's proxy",
  },
  "credential.unproved": {
    what: "The level asked for cannot be proved for this credential",
    why: "The gate knows no free call for it, because the variable belongs to no profile, or the profile has no proof of this level",
    fix: "Name the `profile` the credential belongs to, or ask for a lower `level`",
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
  "host.unbound": {
    what: "The credential would have been sent to a host that its profile does not know",
    why: "An address in the environment points elsewhere, or is not https; a key is sent to its own provider only",
    fix: "Correct the address, or name the host in `allow-hosts` when it is your own gateway",
  },
  "metadata.missing": {
    what: "A value that the provider needs beside the credential is not set",
    why: "A region, project, endpoint or version is part of every call to this provider",
    fix: "Set one of the variables the message names under `env:` of the step",
  },
  "metadata.shape": {
    what: "A value beside the credential is not of the form its provider uses",
    why: "The message names the variable and the form",
    fix: "Correct the variable under `env:` of the step",
  },
  "model.missing": {
    what: "The credential is good, but does not see the model",
    why: "The provider's list for this key, region or deployment does not have the name that `model` gives",
    fix: "Correct `model`, or give the key access to the model",
  },
  "capability.missing": {
    what: "A program or variable that the lane needs is not there",
    why: "The program is not on the path, did not tell its version, or the variable is not set",
    fix: "Install the program, or set the variable, in a step before the gate",
  },
  "capability.unsupported": {
    what: "A program that the lane needs has a version it does not support",
    why: "The version found lies outside the range the capability asks for",
    fix: "Install a version inside the range, or correct the range",
  },
  "capability.proxy": {
    what: "The transport endpoint that the lane needs does not answer",
    why: "A request to the address of `proxy=` brought no answer, or a server error",
    fix: "Start the endpoint in a step before the gate, and check its address and port",
  },
  "budget.exhausted": {
    what: "An optional lane is skipped because its account has no credit or quota left",
    why: "The provider named quota, credit or billing as the cause; in a required lane the same is a failure",
    fix: "Top up the account or raise its limit",
  },
  "context.fork": {
    what: "The run belongs to a fork, which gets no secrets",
    why: "It is a pull request whose head is another repository, or a schedule that runs in a fork; GitHub withholds the secrets by design, and the missing credential is excused here and nowhere else",
    fix: "Nothing, or let a maintainer run the lane on a branch of the repository",
  },
  "context.bot": {
    what: "The run was started by a bot such as Dependabot, which gets no Actions secrets",
    why: "Bots have a secret store of their own; the missing credential is excused here",
    fix: "Nothing, or add the secret to the Dependabot secrets",
  },
  waived: {
    what: "The lane is skipped because a waiver in force covers what is wrong",
    why: "The waivers file names the requirement and the reason; the message links the issue behind it",
    fix: "Close the issue before the waiver expires; from that day on the lane is judged without it",
  },
  "waiver.expired": {
    what: "A waiver covers what is wrong, but it has expired",
    why: "A waiver holds up to the end of its last day in UTC; an expired one changes nothing",
    fix: "Repair what was waived, or renew the waiver with a reviewed change",
  },
  "waiver.invalid": {
    what: "The waivers file cannot be read as a list of waivers",
    why: "It is not YAML of the documented form; a waiver that is not understood could excuse anything",
    fix: "Correct the entry the message names",
  },
  "waiver.ownerless": {
    what: "A waiver names no owner or no issue",
    why: "An exception that nobody owns is never removed",
    fix: "Add `owner` and `issue` to the entry, or delete it",
  },
  "waiver.over-cap": {
    what: "A waiver lasts longer than 30 days from the day of the run",
    why: "A long exception is a rule that was changed in secret",
    fix: "Set `expires` to a day within the next 30 days",
  },
} as const satisfies { readonly [code: string]: ReasonSpec };

/** The codes the gate can give, beside those every action has. */
export type GateReason = keyof typeof reasons;
