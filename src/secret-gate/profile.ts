import type { Level } from "./level.ts";
import type { GateReason } from "./reasons.ts";

/** The form of a credential and where it is written down. */
export interface ShapeRule {
  /** What a value of this form is, with article and vendor: "an API key of Anthropic". */
  readonly what: string;
  /** Whole value, without white space around it. Lengths are lower bounds, because providers lengthen their keys without notice. */
  readonly pattern: RegExp;
  /** Recognises the beginning of such a value wherever it stands; left out where the beginning could be another vendor's. */
  readonly prefix?: RegExp;
  /** The form in words, for the reader of an error: "begins with `sk-ant-`". */
  readonly form: string;
  /** Where the provider documents or shows the form. */
  readonly source: string;
}

/** A value beside the credential without which the provider cannot be called: a region, project, endpoint or version. Not a secret. */
export interface MetadataRule {
  readonly name: string;
  readonly variables: readonly [string, ...string[]];
  readonly pattern: RegExp;
  readonly form: string;
  /** What counts when none of the variables holds a value. Without it, a value is needed. */
  readonly fallback?: string;
  /** Name of a rule of the same access whose value does as well: one of the two is needed. */
  readonly insteadOf?: string;
}

/** A second credential that is worth nothing without the first: the secret half of a pair. */
export interface Companion {
  readonly variable: string;
  /** It is needed when the first credential's value matches. */
  readonly neededWhen: RegExp;
  readonly shape?: ShapeRule;
}

/** What a probe may know: the credentials by variable name, the metadata by rule name, the model asked for. */
export interface ProbeFacts {
  readonly credentials: Readonly<{ [variable: string]: string }>;
  readonly metadata: Readonly<{ [name: string]: string }>;
  readonly model: string;
  readonly now: Date;
  /** A short-lived token that an earlier probe was granted for the credential. A secret as well. */
  readonly grant?: string;
}

/** One HTTP request. The credential stands in headers or body, never in the address. */
export interface ProbeRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<{ [name: string]: string }>;
  readonly body?: string;
  /** Whether the call costs something, so that it is not sent again when nobody knows whether it arrived. */
  readonly costs?: boolean;
}

/** What came back: an answer (header names in lower case, body cut at a limit), or why there was none. */
export type ProbeAnswer =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: Readonly<{ [name: string]: string }>;
      readonly body: string;
    }
  | Silence;

/** Why no answer came. `code` is Node's name for what is wrong with a certificate. */
export interface Silence {
  readonly kind: "silence";
  readonly why: "timeout" | "reset" | "refused" | "name" | "certificate" | "tls" | "other";
  readonly code?: string;
}

/** What an answer means for one credential. `ids` are request ids that prove a real call. Texts hold no value and no outside text. */
export type Finding =
  | { readonly status: "ok"; readonly ids?: Readonly<{ [name: string]: string }>; readonly grant?: string }
  | { readonly status: "bad" | "unknown"; readonly reason: GateReason; readonly detail: string };

/** The levels that only an answer of the provider proves, in rising order. */
export const onlineLevels = ["auth", "model", "completion"] as const;

export type OnlineLevel = (typeof onlineLevels)[number];

/** How one level beyond `shape` is proved. */
export interface Probe {
  /** The request, or in words why none can be made of this credential. */
  readonly request: (facts: ProbeFacts) => ProbeRequest | string | Promise<ProbeRequest | string>;
  readonly classify: (answer: ProbeAnswer, facts: ProbeFacts) => Finding;
  /** Whether a refusal may be false once and is to be seen twice. */
  readonly isRefusalChecked?: boolean;
}

/** One way into a provider: a credential, what belongs to it, and how it is proved. */
export interface Access {
  /** Whose credential it is. Two ways of one vendor never count as each other's wrong provider. */
  readonly vendor: string;
  /** A `model` access spends a model's money and is refused by no-model lanes; of a `service` the level `auth` proves all. */
  readonly kind: "model" | "service";
  readonly variable: string;
  /** Whether the variable may hold the path of a file that holds the credential. */
  readonly isFile?: boolean;
  readonly shape?: ShapeRule;
  /** Whether values that look like another vendor's are right here too, as gateways take them. */
  readonly takesForeign?: boolean;
  readonly companions?: readonly Companion[];
  readonly metadata: readonly MetadataRule[];
  /** Hosts the credential may be sent to; a part in braces is the metadata of that name, a leading `*.` any one or more labels. */
  readonly hosts: readonly string[];
  readonly probes: Readonly<{ [L in OnlineLevel]?: Probe }>;
}

/** All the gate knows of one provider or harness: its ways in, best first. The first whose variable holds a value is the one that counts. */
export interface Profile {
  readonly id: string;
  readonly title: string;
  readonly accesses: readonly [Access, ...Access[]];
  /** The level from which the model has to be named; `model` when it is left out. */
  readonly modelFrom?: Level;
}
