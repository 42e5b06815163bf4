import type { TemplateContext } from "@actions/workflow-parser/templates/template-context";
import { readTemplate } from "@actions/workflow-parser/templates/template-reader";
import { type LiteralToken, StringToken, type TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { YamlObjectReader } from "@actions/workflow-parser/workflows/yaml-object-reader";

/**
 * Reads the values of a file that GitHub's parser has accepted. For the positions in an editor, the
 * parser creates an expression in a multi-line text from the YAML source, with indentation and
 * folding marks. A runner needs the value.
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
