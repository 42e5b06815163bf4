import type { TemplateContext } from "@actions/workflow-parser/templates/template-context";
import {
  BasicExpressionToken,
  BooleanToken,
  InsertExpressionToken,
  MappingToken,
  NumberToken,
  SequenceToken,
  StringToken,
  type TemplateToken,
} from "@actions/workflow-parser/templates/tokens/index";
import type { Position, Template } from "../expression/template.ts";
import type { Problem } from "./workflow-error.ts";

/** Converts a token of GitHub's parser to plain data with positions. */
export function readTemplate(token: TemplateToken, file: string): Template {
  const at = readPosition(token, file);
  const place = at ? { at } : {};
  if (token instanceof StringToken || token instanceof NumberToken || token instanceof BooleanToken)
    return { kind: "literal", value: token.value, ...place };
  if (token instanceof BasicExpressionToken) return { kind: "expression", expression: token.expression, ...place };
  if (token instanceof InsertExpressionToken) return { kind: "expression", expression: "insert", ...place };
  if (token instanceof SequenceToken)
    return { kind: "sequence", items: [...token].map((item) => readTemplate(item, file)), ...place };
  if (token instanceof MappingToken) {
    const entries = [...token].map((pair) => ({
      key: readTemplate(pair.key, file),
      value: readTemplate(pair.value, file),
    }));
    return { kind: "mapping", entries, ...place };
  }
  return { kind: "literal", value: null, ...place };
}

/** Returns the start of a token, or undefined when the parser has no position. */
function readPosition(token: TemplateToken | undefined, file: string): Position | undefined {
  if (!token?.range) return undefined;
  return { file, line: token.range.start.line, column: token.range.start.column };
}

/** Collects the parser's errors so far, in file order and without duplicates. */
export function collectProblems(context: TemplateContext, file: string): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const error of context.errors.getErrors()) {
    const start = error.range?.start;
    const message = start ? error.rawMessage : error.message;
    const key = `${start?.line}:${start?.column}:${message}`;
    if (seen.has(key)) continue;
    seen.add(key);
    problems.push(start ? { message, at: { file, line: start.line, column: start.column } } : { message });
  }
  return problems;
}
