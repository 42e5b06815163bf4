import type { Pace } from "../../schema/delivery.ts";
import type { Fixture } from "../../schema/fixture.ts";
import type { Mode } from "./mode.ts";
import type { Upstream } from "./upstream-field.ts";

/**
 * What the main step hands to the server process, over the channel between them: secrets have no place in its arguments or environment. Both ends are one bundle and the
 * step has read and checked all of it, so that the server takes it as it is: to check it again would be a tenth of the server's start.
 */
export interface ServerOrder {
  readonly fixtures: readonly Fixture[];
  readonly token: string;
  /** Public name of this server, by which the post step knows it again. */
  readonly instance: string;
  readonly mode: Mode;
  readonly strict: boolean;
  readonly seed: string;
  readonly pace: Pace;
  /** Where requests are sent on when it is not the provider's own host. */
  readonly upstream: readonly Upstream[];
  readonly journalPath: string;
  /** Values that the journal must not hold. */
  readonly secrets: readonly string[];
}
