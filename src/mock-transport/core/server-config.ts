import type { Fixture } from "../../schema/fixture.ts";
import type { Pace } from "../../schema/delivery.ts";
import type { Redactor } from "../../redact/redactor.ts";
import type { Mode } from "./mode.ts";
import type { Patterns } from "./text-match.ts";
import type { Upstream } from "./upstream-field.ts";

/** What the answers of one server depend on. `redactor` knows the values that the journal must not hold, the token among them. */
export interface Setting {
  readonly fixtures: readonly Fixture[];
  readonly patterns: Patterns;
  readonly token: string;
  readonly instance: string;
  readonly redactor: Redactor;
  readonly mode: Mode;
  /** Whether bodies that the provider would refuse, and requests that no fixture matches, are refused. */
  readonly strict: boolean;
  /** What everything that is drawn by chance is drawn from. */
  readonly seed: string;
  /** How fast answers come whose fixture and request do not say. */
  readonly pace: Pace;
  /** Where requests are sent on when it is not the provider's own host. */
  readonly upstream: readonly Upstream[];
}
