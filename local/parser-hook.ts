import { registerHooks } from "node:module";

/**
 * Lets plain Node load GitHub's parser packages, which import JSON files without the import attribute that Node asks for.
 * Only those packages are touched. Importing this file registers the hook; imports that need it must come later, by `await import()`.
 */
registerHooks({
  load(url, context, nextLoad) {
    const isParserJson = url.endsWith(".json") && url.includes("/@actions/workflow-parser/");
    if (!isParserJson) return nextLoad(url, context);
    return nextLoad(url, { ...context, importAttributes: { ...context.importAttributes, type: "json" } });
  },
});
