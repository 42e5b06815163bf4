import { registerHooks } from "node:module";

/**
 * Lets Node load GitHub's parser packages, which import JSON files without the required import
 * attribute. Other packages are not affected. Importing this file registers the hook; load the
 * parser after it, with `await import()`.
 */
registerHooks({
  load(url, context, nextLoad) {
    const isParserJson = url.endsWith(".json") && url.includes("/@actions/workflow-parser/");
    if (!isParserJson) return nextLoad(url, context);
    return nextLoad(url, { ...context, importAttributes: { ...context.importAttributes, type: "json" } });
  },
});
