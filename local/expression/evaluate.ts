import { data, Evaluator, Parser } from "@actions/expressions";
import type { FunctionDefinition } from "@actions/expressions/funcs/info";
import { fromExpressionData, type Json, type JsonObject, toCaseSensitive, toExpressionData } from "./data.ts";
import { lex } from "./lex.ts";
import type { Position } from "./template.ts";

/**
 * The contexts and functions of an expression. Keys of `env` are case-sensitive, those of all other
 * contexts are not.
 */
export interface Scope {
  readonly contexts: { readonly [key: string]: JsonObject };
  readonly env?: { readonly [key: string]: string };
  readonly functions?: { readonly [key: string]: ScopeFunction };
}

/** A function of the runner, such as `success` or `hashFiles`. Arguments are text. */
type ScopeFunction = (...args: readonly string[]) => string | boolean;

/**
 * An expression that cannot be parsed or evaluated. The message holds the position and the
 * expression, never a value.
 */
export class ExpressionFailure extends Error {
  constructor(expression: string, cause: unknown, at?: Position) {
    const place = at ? `${at.file}:${at.line}:${at.column}: ` : "";
    super(`${place}The expression "${expression}" failed. ${describeCause(cause)}. [EXPRESSION]`);
    this.name = "ExpressionFailure";
  }
}

/**
 * V8's message quotes the first characters of invalid JSON. No mask matches them when they begin a
 * secret.
 */
function describeCause(cause: unknown): string {
  if (cause instanceof SyntaxError) return "The text given to fromJSON is not valid JSON";
  return cause instanceof Error ? cause.message : String(cause);
}

/**
 * Evaluates an expression written without `${{ }}`.
 *
 * @throws ExpressionFailure
 */
export function evaluate(expression: string, scope: Scope, at?: Position): Json {
  return fromExpressionData(evaluateToData(expression, scope, at));
}

/**
 * As {@link evaluate}, as the text that GitHub inserts: `true`, `5`, `Object`, and empty text for
 * null.
 */
export function evaluateToText(expression: string, scope: Scope, at?: Position): string {
  return evaluateToData(expression, scope, at).coerceString();
}

/** Evaluates a condition by GitHub's rules: empty text, zero, NaN, null and false are false. */
export function evaluateCondition(expression: string, scope: Scope, at?: Position): boolean {
  const value = evaluate(expression, scope, at);
  return Boolean(value);
}

function evaluateToData(expression: string, scope: Scope, at?: Position): data.ExpressionData {
  try {
    const contexts = new LazyContexts(scope);
    const functions = toFunctionTable(scope);
    const tree = new Parser(lex(expression), contexts.names, [...functions.values()]).parse();
    return new Evaluator(tree, contexts, functions).evaluate();
  } catch (error) {
    throw new ExpressionFailure(expression, error, at);
  }
}

/** The contexts, each converted when it is first read, because `github` contains a whole event. */
class LazyContexts extends data.Dictionary {
  readonly names: string[];
  readonly #scope: Scope;

  constructor(scope: Scope) {
    super();
    this.#scope = scope;
    this.names = [...Object.keys(scope.contexts), ...(scope.env ? ["env"] : [])];
  }

  override get(name: string): data.ExpressionData {
    const key = name.toLowerCase();
    if (key === "env" && this.#scope.env) return toCaseSensitive(this.#scope.env);
    return toExpressionData(this.#scope.contexts[key] ?? {});
  }
}

function toFunctionTable(scope: Scope): Map<string, FunctionDefinition> {
  const table = new Map<string, FunctionDefinition>();
  for (const [name, call] of Object.entries(scope.functions ?? {})) {
    table.set(name.toLowerCase(), {
      name,
      minArgs: 0,
      maxArgs: 255,
      call: (...args) => toExpressionData(call(...args.map((arg) => arg.coerceString()))),
    });
  }
  return table;
}
