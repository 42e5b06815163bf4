import type { Contract, InputsOf, OutputsOf, ReasonOf } from "../../src/contract/define-action.ts";
import type { RecordFacts } from "../../src/schema/record.ts";
import type { Verdict } from "../../src/schema/verdict.ts";
import type { Host } from "./host.ts";

/** What one phase of an action decided and found. `summary` is Markdown below the verdict's line; text from outside in it is escaped. */
export interface PostOutcome<C extends Contract> {
  readonly verdict: Verdict<ReasonOf<C>>;
  readonly summary?: string;
  readonly record?: RecordFacts;
}

/** The outcome of a main phase, with the action's own outputs. */
export interface Outcome<C extends Contract> extends PostOutcome<C> {
  readonly outputs: OutputsOf<C>;
}

/**
 * What a main phase began that the post phase will judge. There is no verdict, and so no record and
 * no summary, because either could be taken for a proof before there is one. `started` is one
 * sentence for the log, without values.
 */
export interface Started<C extends Contract> {
  readonly started: string;
  readonly outputs: OutputsOf<C>;
}

/** Gathers facts and calls the core; `undefined` when this phase had nothing to decide and another one will. */
export type Act<C extends Contract, H extends Host = Host> = (
  inputs: InputsOf<C>,
  host: H,
) => Promise<Outcome<C> | Started<C> | undefined>;

/** Like `Act`, for the post phase, in which the runner takes no outputs. */
export type PostAct<C extends Contract, H extends Host = Host> = (
  inputs: InputsOf<C>,
  host: H,
) => Promise<PostOutcome<C> | undefined>;
