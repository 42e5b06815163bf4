import type { Pace } from "../../schema/delivery.ts";
import type { Fixture } from "../../schema/fixture.ts";
import type { Redactor } from "../../redact/redactor.ts";
import type { Mode } from "./mode.ts";
import type { Patterns } from "./text-match.ts";
import type { Upstream } from "./upstream-field.ts";

/** The fixed configuration of one server. */
export interface ServerConfig {
  readonly fixtures: readonly Fixture[];
  readonly patterns: Patterns;
  readonly token: string;
  readonly instance: string;
  /** Finds the values that the journal must not hold, the token included. */
  readonly redactor: Redactor;
  readonly mode: Mode;
  /** Whether invalid bodies and requests without a matching fixture are refused. */
  readonly strict: boolean;
  /** Seed of all randomness. */
  readonly seed: string;
  /** Default pace of answers, used when neither the fixture nor the request sets one. */
  readonly pace: Pace;
  /** Base URLs that replace the providers' own hosts. */
  readonly upstream: readonly Upstream[];
}
