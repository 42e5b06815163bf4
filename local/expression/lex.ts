import { Lexer } from "@actions/expressions";

type Token = ReturnType<Lexer["lex"]>["tokens"][number];

/**
 * The tokens of an expression, with every doubled quote in a string literal undone. The package's lexer undoes only the first
 * one, the runner's undoes all; GitHub's parser doubles each quote of a text that surrounds an expression.
 * @throws Error the package's own, for a text that is no expression
 * @see actions/runner, LexicalAnalyzer.ReadStringToken
 */
export function lex(expression: string): Token[] {
  return new Lexer(expression).lex().tokens.map((token) => {
    const { type, lexeme } = token;
    return type === STRING ? { ...token, value: lexeme.slice(1, -1).replaceAll("''", "'") } : token;
  });
}

/** The type of string literals: `TokenType` is not exported from the package's entry point. */
const STRING = new Lexer("''").lex().tokens[0]?.type;
