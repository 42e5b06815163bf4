import type { TemplateContext } from "@actions/workflow-parser/templates/template-context";
import { readTemplate } from "@actions/workflow-parser/templates/template-reader";
import { type LiteralToken, StringToken, type TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { YamlObjectReader } from "@actions/workflow-parser/workflows/yaml-object-reader";

/**
 * Reads a file that GitHub's parser has accepted once more, now for running it. The parser builds an expression inside a text of several
 * lines from the YAML source, indentation and folding marks included, because an editor needs its positions; a runner needs the value.
 *
 * @param root the name of the schema's top definition
 */
export function readValues(
  context: TemplateContext,
  root: string,
  name: string,
  content: string,
): TemplateToken | undefined {
  const fileId = context.getFileId(name);
  return readTemplate(context, root, new ValueReader(fileId, content), fileId);
}

class ValueReader extends YamlObjectReader {
  override allowLiteral(): LiteralToken | undefined {
    const token = super.allowLiteral();
    if (!(token instanceof StringToken)) return token;
    return new StringToken(token.file, token.range, token.value, token.definitionInfo);
  }
}
