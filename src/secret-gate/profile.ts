import type { Level } from "./level.ts";
import type { GateReason } from "./reasons.ts";

/** One credential of a profile: the first of `names` that holds a value is the one that counts. */
export interface CredentialRule {
  readonly names: readonly [string, ...string[]];
  /** Form of every value, by variable name; left out where the provider documents none. */
  readonly shapes?: Readonly<{ [variable: string]: ShapeRule }>;
}

/** The form of a credential and where it is written down. */
export interface ShapeRule {
  readonly pattern: RegExp;
  /** The form in words, for the reader of an error: "begins with `sk-ant-`". */
  readonly form: string;
  /** Where the provider documents or shows the form. */
  readonly source: string;
}

/** A value beside the credential without which the provider cannot be called: a region, project, endpoint or version. Not a secret. */
export interface MetadataRule {
  readonly name: string;
  readonly variables: readonly [string, ...string[]];
  /** Needed from this level on. */
  readonly from: Level;
  readonly pattern: RegExp;
  readonly form: string;
}

/** What a probe may know: the chosen credentials by variable name, the metadata by rule name, the model asked for. */
export interface ProbeFacts {
  readonly credentials: Readonly<{ [variable: string]: string }>;
  readonly metadata: Readonly<{ [name: string]: string }>;
  readonly model: string;
  readonly now: Date;
}

/** One HTTP request. The credential stands in headers or body, never in the address. */
export interface ProbeRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<{ [name: string]: string }>;
  readonly body?: string;
}

/** What came back: an answer (header names in lower case, body cut at a limit), or why there was none. */
export type ProbeAnswer =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: Readonly<{ [name: string]: string }>;
      readonly body: string;
    }
  | { readonly kind: "silence"; readonly why: "timeout" | "reset" | "refused" | "name" | "tls" | "other" };

/** What an answer means for one credential. `ids` are request ids that prove a real call. Texts hold no value and no outside text. */
export type Finding =
  | { readonly status: "ok"; readonly ids?: Readonly<{ [name: string]: string }> }
  | { readonly status: "bad" | "unknown"; readonly reason: GateReason; readonly detail: string };

/** How one level beyond `shape` is proved. */
export interface Probe {
  readonly request: (facts: ProbeFacts) => ProbeRequest;
  readonly classify: (answer: ProbeAnswer, facts: ProbeFacts) => Finding;
}

/** All the gate knows of one provider or harness. */
export interface Profile {
  readonly id: string;
  readonly title: string;
  readonly credentials: readonly CredentialRule[];
  readonly metadata: readonly MetadataRule[];
  /** Hosts a credential may be sent to; a part in braces is the metadata of that name. */
  readonly hosts: readonly string[];
  readonly probes: Readonly<{ [L in "auth" | "model" | "completion"]?: Probe }>;
}
