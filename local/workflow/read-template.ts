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
import type { Problem } from "./problem.ts";
import type { Position, Template } from "./template.ts";

/** Turns a token of GitHub's parser into plain data, keeping positions. */
export function readTemplate(token: TemplateToken, file: string): Template {
  const at = positionOf(token, file);
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

/** The start of a token, when the parser knows it. */
export function positionOf(token: TemplateToken | undefined, file: string): Position | undefined {
  if (!token?.range) return undefined;
  return { file, line: token.range.start.line, column: token.range.start.column };
}

/** What the parser has complained about so far, in file order and without repetitions. */
export function problemsOf(context: TemplateContext, file: string): Problem[] {
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
