import { data, Evaluator, Parser } from "@actions/expressions";
import type { FunctionDefinition } from "@actions/expressions/funcs/info";
import type { Position } from "../workflow/template.ts";
import { fromExpressionData, type Json, type JsonObject, toCaseSensitive, toExpressionData } from "./data.ts";
import { lex } from "./lex.ts";

/** What the names in an expression stand for. `env` keeps the case of its keys, all other contexts ignore it. */
export interface Scope {
  readonly contexts: Readonly<Record<string, JsonObject>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly functions?: Readonly<Record<string, ScopeFunction>>;
}

/** A function of the runner's own, such as `success` or `hashFiles`. Arguments arrive as text. */
export type ScopeFunction = (...args: readonly string[]) => string | boolean;

/** An expression that cannot be parsed or evaluated. The message says where and shows the expression, never a value. */
export class ExpressionFailure extends Error {
  constructor(expression: string, cause: unknown, at?: Position) {
    const place = at ? `${at.file}:${at.line}:${at.column}: ` : "";
    super(`${place}The expression "${expression}" failed. ${reasonOf(cause)}. [EXPRESSION]`);
    this.name = "ExpressionFailure";
  }
}

/** V8 quotes the beginning of a text that is no JSON, which no mask would recognise if it is the beginning of a secret. */
function reasonOf(cause: unknown): string {
  if (cause instanceof SyntaxError) return "The text given to fromJSON is not valid JSON";
  return cause instanceof Error ? cause.message : String(cause);
}

/**
 * The value of an expression written without `${{ }}`.
 *
 * @throws ExpressionFailure
 */
export function evaluate(expression: string, scope: Scope, at?: Position): Json {
  return fromExpressionData(evaluateToData(expression, scope, at));
}

/** As {@link evaluate}, as the text GitHub would put in its place: `true`, `5`, `Object`, and nothing for null. */
export function evaluateToText(expression: string, scope: Scope, at?: Position): string {
  return evaluateToData(expression, scope, at).coerceString();
}

/** Whether a condition holds, by GitHub's rules of truth: empty text, zero, NaN, null and false do not. */
export function evaluateCondition(expression: string, scope: Scope, at?: Position): boolean {
  const value = evaluate(expression, scope, at);
  return Boolean(value);
}

function evaluateToData(expression: string, scope: Scope, at?: Position): data.ExpressionData {
  try {
    const contexts = new LazyContexts(scope);
    const functions = functionTable(scope);
    const tree = new Parser(lex(expression), contexts.names, [...functions.values()]).parse();
    return new Evaluator(tree, contexts, functions).evaluate();
  } catch (error) {
    throw new ExpressionFailure(expression, error, at);
  }
}

/** Contexts as the evaluator wants them, each converted when it is first read: `github` carries a whole event. */
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

function functionTable(scope: Scope): Map<string, FunctionDefinition> {
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
