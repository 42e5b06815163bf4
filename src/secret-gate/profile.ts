import type { Level } from "./level.ts";
import type { GateReason } from "./reasons.ts";

/** The form of a credential and its documentation. */
export interface ShapeRule {
  /** Noun phrase with article and vendor: "an API key of Anthropic". */
  readonly what: string;
  /**
   * Matches the whole value without surrounding white space. Lengths are lower bounds, because
   * providers lengthen their keys without notice.
   */
  readonly pattern: RegExp;
  /**
   * Matches the beginning of such a value under any variable. Omitted when the beginning could
   * belong to another vendor.
   */
  readonly prefix?: RegExp;
  /** The form as shown in an error: "begins with `sk-ant-`". */
  readonly form: string;
  /** Where the provider documents or shows the form. */
  readonly source: string;
}

/**
 * A value that the provider's calls require in addition to the credential: a region, project,
 * endpoint or version. Not a secret.
 */
export interface MetadataRule {
  readonly name: string;
  readonly variables: readonly [string, ...string[]];
  readonly pattern: RegExp;
  readonly form: string;
  /** Default when none of the variables holds a value. Without a default, a value is required. */
  readonly fallback?: string;
  /** Name of an alternative rule of the same access. One of the two is required. */
  readonly insteadOf?: string;
}

/** A second credential that the first one requires, such as the secret half of a key pair. */
interface Companion {
  readonly variable: string;
  /** The companion is required when the first credential's value matches. */
  readonly neededWhen: RegExp;
  readonly shape?: ShapeRule;
}

/**
 * Input of a probe: credentials by variable name, metadata by rule name, and the requested model.
 */
export interface ProbeFacts {
  readonly credentials: { readonly [variable: string]: string };
  readonly metadata: { readonly [name: string]: string };
  readonly model: string;
  readonly now: Date;
  /** A short-lived token that an earlier probe received for the credential. Also a secret. */
  readonly grant?: string;
}

/** One HTTP request. The credential is in the headers or the body, never in the URL. */
export interface ProbeRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: { readonly [name: string]: string };
  readonly body?: string;
  /** Whether the call costs money. It is not retried when it may have reached the provider. */
  readonly isPaid?: boolean;
}

/** An answer (header names in lower case, body cut at a limit), or the reason there is none. */
export type ProbeAnswer =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: { readonly [name: string]: string };
      readonly body: string;
    }
  | NoResponse;

/** The reason for a missing answer. `code` is Node's code for a certificate error. */
export interface NoResponse {
  readonly kind: "no-response";
  readonly why: "timeout" | "reset" | "refused" | "name" | "certificate" | "tls" | "other";
  readonly code?: string;
}

/**
 * What an answer means for a credential. `ids` are request ids that prove a real call. No text
 * contains a value or text of the answer.
 */
export type ProbeResult =
  | { readonly status: "ok"; readonly ids?: { readonly [name: string]: string }; readonly grant?: string }
  | { readonly status: "bad" | "unknown"; readonly reason: GateReason; readonly detail: string };

/** Levels that only an answer of the provider proves, in ascending order. */
export const ONLINE_LEVELS = ["auth", "model", "completion"] as const;

export type OnlineLevel = (typeof ONLINE_LEVELS)[number];

/** The call that proves one level above `shape`. */
export interface Probe {
  /** Builds the request, or explains why this credential allows none. */
  readonly request: (facts: ProbeFacts) => ProbeRequest | string | Promise<ProbeRequest | string>;
  readonly classify: (answer: ProbeAnswer, facts: ProbeFacts) => ProbeResult;
  /** Whether one rejection may be wrong, so that the call is repeated once. */
  readonly isRejectionRetried?: boolean;
}

/** One way to access a provider: a credential, its metadata and companions, and its probes. */
export interface Access {
  /** The issuer of the credential. Accesses of one vendor never count as another provider's. */
  readonly vendor: string;
  /**
   * A `model` access costs model usage and is rejected by no-model lanes. For a `service` the level
   * `auth` proves everything.
   */
  readonly kind: "model" | "service";
  readonly variable: string;
  /** Whether the variable may hold the path of a credential file. */
  readonly isFile?: boolean;
  readonly shape?: ShapeRule;
  /** Whether values in another vendor's form are valid, as with gateways. */
  readonly takesForeign?: boolean;
  readonly companions?: readonly Companion[];
  readonly metadata: readonly MetadataRule[];
  /**
   * Hosts that the credential may be sent to. A part in braces is the metadata of that name; a
   * leading `*.` matches one or more labels.
   */
  readonly hosts: readonly string[];
  readonly probes: { readonly [L in OnlineLevel]?: Probe };
}

/** The part of an access that offline checks need; generated into `offline/known-accesses.ts`. */
export interface KnownAccess extends Pick<
  Access,
  "vendor" | "kind" | "variable" | "isFile" | "takesForeign" | "shape"
> {
  readonly companions?: readonly { readonly variable: string; readonly shape?: ShapeRule }[];
}

/**
 * A provider or harness and its accesses, preferred first. The first access whose variable holds a
 * value counts.
 */
export interface Profile {
  readonly id: string;
  readonly title: string;
  readonly accesses: readonly [Access, ...Access[]];
  /** The lowest level that requires a model; `model` by default. */
  readonly modelFrom?: Level;
}
