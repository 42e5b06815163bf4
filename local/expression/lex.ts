import { Lexer } from "@actions/expressions";

type Token = ReturnType<Lexer["lex"]>["tokens"][number];

/**
 * Splits an expression into tokens and unescapes every doubled quote in string literals, as the
 * runner does. The package's lexer unescapes only the first one. GitHub's parser doubles each quote
 * in text around an expression.
 * @throws Error from the package, for an invalid expression
 * @see actions/runner, LexicalAnalyzer.ReadStringToken
 */
export function lex(expression: string): Token[] {
  return new Lexer(expression).lex().tokens.map((token) => {
    const { type, lexeme } = token;
    return type === STRING ? { ...token, value: lexeme.slice(1, -1).replaceAll("''", "'") } : token;
  });
}

/** The type of string literals. The package's entry point does not export `TokenType`. */
const STRING = new Lexer("''").lex().tokens[0]?.type;
