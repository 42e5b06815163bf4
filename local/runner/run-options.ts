import type { Emit } from "../events/run-events.ts";
import type { GracePeriods } from "./process/limits.ts";

/** What to run and how. Only `workflow`, `cwd`, `environment` and `emit` are required. */
export interface RunOptions {
  /** Path of the workflow file, absolute or relative to `cwd`. */
  readonly workflow: string;
  readonly cwd: string;
  /** The caller's environment; jobs inherit a short list of it. */
  readonly environment: { readonly [key: string]: string | undefined };
  readonly emit: Emit;
  /** Keys of the jobs to run, together with the jobs they need. All when empty. */
  readonly jobs?: readonly string[];
  readonly event?: string;
  /** Path of a JSON file with the event's payload. */
  readonly eventFile?: string;
  /** `github.actor`; by default the sender in the event's payload. */
  readonly actor?: string;
  /** `github.api_url`; by default that of github.com. */
  readonly apiUrl?: string;
  readonly secrets?: { readonly [key: string]: string };
  readonly vars?: { readonly [key: string]: string };
  readonly inputs?: { readonly [key: string]: string };
  readonly matrix?: { readonly [key: string]: string };
  /**
   * Source of the jobs' workspaces; by default the git top level above the workflow file, else
   * `cwd`.
   */
  readonly workspace?: string;
  /** Directory for the run directories, `<cwd>/.runs` by default. */
  readonly runs?: string;
  readonly keep?: boolean;
  readonly grace?: GracePeriods;
  readonly cancel?: AbortSignal;
  readonly kill?: AbortSignal;
  /**
   * The checkout that `<owner>/testing-actions/…` refers to; by default the one this file belongs
   * to.
   */
  readonly suite?: string;
}
