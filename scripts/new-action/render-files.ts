import type { ActionName } from "./name.ts";

/**
 * The sources and the README of a new action: path from the root to text. The action reads one file
 * and fails when it has no text, so that each part of the pattern has something to do.
 */
export function renderActionFiles(action: ActionName): Map<string, string> {
  const { name } = action;
  return new Map([
    [`src/${name}/contract.ts`, renderContract(action)],
    [`src/${name}/reasons.ts`, renderReasons(action)],
    [`src/${name}/count-lines.ts`, countLines],
    [`src/${name}/judge.ts`, renderJudge(action)],
    [`actions/${name}/act.ts`, renderAct(action)],
    [`actions/${name}/main.ts`, renderMain(action)],
    [`actions/${name}/README.md`, renderReadme(action)],
  ]);
}

function renderContract({ name, contract, title }: ActionName): string {
  return `import { defineAction } from "../contract/define-action.ts";
import { filePath } from "../contract/field.ts";
import { reasons } from "./reasons.ts";

/** Largest file that is read, in bytes. */
export const FILE_LIMIT_BYTES = 1_048_576;

export const ${contract} = defineAction({
  name: "${name}",
  title: "${title}",
  description: "Fail when a file has no line of text.",
  branding: { icon: "file-text", color: "blue" },
  runs: { using: "node" },
  inputs: {
    file: {
      description: \`The file to read, at most \${FILE_LIMIT_BYTES} bytes.\`,
      field: filePath,
      required: true,
    },
  },
  outputs: {
    lines: { description: "Number of lines that are not blank." },
  },
  reasons,
});
`;
}

function renderReasons({ name, type }: ActionName): string {
  return `import type { ReasonSpec } from "../contract/define-action.ts";

/** Why the file did not pass. */
export const reasons = {
  "${name}.empty": {
    what: "The file has no line of text",
    why: "The step that writes it ended early, or wrote to another file",
    fix: "Check the step that writes the file",
  },
} as const satisfies { readonly [code: string]: ReasonSpec };

/** The reason codes of this action, in addition to those of every action. */
export type ${type}Reason = keyof typeof reasons;
`;
}

const countLines = `/** Number of lines that are not blank. */
export function countLines(text: string): number {
  return text.split(/\\r\\n|\\r|\\n/).filter((line) => line.trim() !== "").length;
}
`;

function renderJudge({ name, type }: ActionName): string {
  return `import type { Verdict } from "../schema/verdict.ts";
import { type ${type}Reason, reasons } from "./reasons.ts";

/** The decision about a file with this number of lines. */
export function judge(lines: number): Verdict<${type}Reason> {
  if (lines > 0) return { status: "pass", reason: "ok", text: \`The file has \${lines} \${lines === 1 ? "line" : "lines"}.\` };
  const { what, fix } = reasons["${name}.empty"];
  return { status: "fail", reason: "${name}.empty", text: \`\${what}. \${fix}.\` };
}
`;
}

function renderAct({ name, contract }: ActionName): string {
  return `import type { InputsOf } from "../../src/contract/define-action.ts";
import { FILE_LIMIT_BYTES, type ${contract} } from "../../src/${name}/contract.ts";
import { countLines } from "../../src/${name}/count-lines.ts";
import { judge } from "../../src/${name}/judge.ts";
import type { Host } from "../_runtime/host.ts";
import type { Outcome } from "../_runtime/outcome.ts";

/** Reads the file and judges the number of its lines. */
export async function act({ file }: InputsOf<typeof ${contract}>, host: Host): Promise<Outcome<typeof ${contract}>> {
  const lines = countLines(await host.files.readText(file, FILE_LIMIT_BYTES, "file"));
  return { verdict: judge(lines), outputs: { lines: String(lines) } };
}
`;
}

function renderMain({ name, contract }: ActionName): string {
  return `import { ${contract} } from "../../src/${name}/contract.ts";
import { nodeHost } from "../_runtime/node-host.ts";
import { runAction } from "../_runtime/run-action.ts";
import { act } from "./act.ts";

await runAction(${contract}, act, nodeHost());
`;
}

function renderReadme({ name }: ActionName): string {
  const generated = (part: string) => `<!-- generated:${part} -->\n<!-- /generated:${part} -->`;
  return `# ${name}

Reads a file and fails the step when the file has no line of text.

\`\`\`yaml
name: ${name}
on: [push]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - run: npm test > test.log
      - uses: org/testing-actions/${name}@v1
        with:
          file: test.log
\`\`\`

## Inputs

${generated("inputs")}

## Outputs

${generated("outputs")}

## How it works

Lines that hold only white space do not count.

## Limits

- The file is read as UTF-8.

## Reasons

${generated("reasons")}
`;
}
