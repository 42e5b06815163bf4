import type { Pace } from "../../schema/delivery.ts";
import type { Fixture } from "../../schema/fixture.ts";
import type { Mode } from "./mode.ts";
import type { Upstream } from "./upstream-field.ts";

/**
 * The message from the main step to the process of the server. It goes over their IPC channel,
 * because secrets must not be in arguments or environment. The step has validated it and both ends
 * are one bundle, so the server does not validate it again.
 */
export interface ServerOptions {
  readonly fixtures: readonly Fixture[];
  readonly token: string;
  /** Public name of this server, by which the post step identifies it. */
  readonly instance: string;
  readonly mode: Mode;
  readonly strict: boolean;
  readonly seed: string;
  readonly pace: Pace;
  /** Base URLs that replace the providers' own hosts. */
  readonly upstream: readonly Upstream[];
  readonly journalPath: string;
  /** Values that the journal must not hold. */
  readonly secrets: readonly string[];
}
