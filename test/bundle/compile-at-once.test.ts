import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compileAtOnce } from "../../scripts/compile-at-once.ts";

const chunk = (...modules: readonly string[]) =>
  ["export const modules = {", ...modules.map((module) => `    ${module}`), "};", ""].join("\n");

describe("compileAtOnce", () => {
  test("puts the functions of modules in parentheses, whatever their form, and changes nothing else", () => {
    const text = chunk(
      "17: (module, exports, require) => {\n        const table = {\n            1: (x) => {\n            }\n        };\n    },",
      "62e3: module => {\n        module.exports = 1;\n    },",
      "5: function(module) {\n    }",
    );
    expect(compileAtOnce(text)).toBe(
      chunk(
        "17: ((module, exports, require) => {\n        const table = {\n            1: (x) => {\n            }\n        };\n    }),",
        "62e3: (module => {\n        module.exports = 1;\n    }),",
        "5: (function(module) {\n    })",
      ),
    );
  });

  test("refuses a chunk in which a module's end cannot be told from something else", () => {
    expect(() => compileAtOnce(chunk("17: (module) => {\n        const text = `\n    }\n`;\n    }"))).toThrow(
      "1 modules",
    );
  });

  test("is what every chunk of the bundle went through, or ncc itself", () => {
    const dist = join(import.meta.dirname, "../../dist");
    const chunks = readdirSync(dist).filter((name) => name.endsWith(".chunk.js"));
    const skimmed = chunks.filter((name) =>
      /^ {4}[\de]+: (?:function|\w+ =>|\([^()]*\) =>)[^\n]*\{$/m.test(readFileSync(join(dist, name), "utf8")),
    );
    expect({ chunks: chunks.length > 10, skimmed }).toEqual({ chunks: true, skimmed: [] });
  });
});
