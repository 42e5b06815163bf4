import type { Contract, InputsOf, OutputsOf, ReasonOf } from "../../src/contract/define-action.ts";
import type { RecordFacts } from "../../src/schema/record.ts";
import type { Verdict } from "../../src/schema/verdict.ts";
import type { Host } from "./host.ts";

/**
 * The verdict of one phase of an action and its facts. `summary` is Markdown below the verdict's
 * line. Outside text in it is escaped.
 */
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
 * The result of a main phase whose post phase will judge. It has no verdict, and so no record and
 * no summary, because either could be mistaken for a proof. `started` is one sentence for the log,
 * without values.
 */
export interface Started<C extends Contract> {
  readonly started: string;
  readonly outputs: OutputsOf<C>;
}

/**
 * Gathers facts and calls the core. Returns `undefined` when this phase has nothing to decide and
 * another one will.
 */
export type Act<C extends Contract, H extends Host = Host> = (
  inputs: InputsOf<C>,
  host: H,
) => Promise<Outcome<C> | Started<C> | undefined>;

/** Like `Act`, for the post phase, in which the runner accepts no outputs. */
export type PostAct<C extends Contract, H extends Host = Host> = (
  inputs: InputsOf<C>,
  host: H,
) => Promise<PostOutcome<C> | undefined>;
