import { describe, expect, test } from "vitest";
import { runFiles } from "./run-files.ts";

/**
 * Each script fails when one of its quotes is added, lost or doubled between the file and the
 * shell.
 */
const workflow = `
on: push
jobs:
  a:
    runs-on: ubuntu-latest
    outputs: { said: "it's \${{ steps.say.outputs.it }}, isn't it" }
    steps:
      - run: echo '\${{ github.job }}' | grep -x 'a' | grep 'a'
      - run: test '\${{ github.job }}' = 'a' && test "it's" = "it's" && printf '%s' 'x y' | grep -q 'x y'
      - env: { SAID: "'\${{ github.job }}' isn''t 'b'" }
        run: test "$SAID" = "'a' isn''t 'b'"
      - id: say
        uses: ./action
        with: { what: "'\${{ github.job }}' and 'b'" }
      - if: \${{ steps.say.outputs.it == 'what''s "''a'' and ''b''"' }}
        run: echo the condition holds
  b:
    runs-on: ubuntu-latest
    steps: [{ run: ":" }]
  all:
    needs: [a, b]
    runs-on: ubuntu-latest
    steps:
      - run: grep -q '"result":'' "success"' <<< '\${{ toJSON(needs.b) }}'
      - env: { SAID: "\${{ needs.a.outputs.said }}" }
        run: test "$SAID" = "it's what's \\"'a' and 'b'\\", isn't it"
`;
const action = `
runs:
  using: composite
  steps:
    - id: echo
      shell: bash
      env: { WHAT: "\${{ inputs.what }}" }
      run: |
        test "$WHAT" = "'a' and 'b'"
        echo "it=what's \\"$WHAT\\"" >> "$GITHUB_OUTPUT"
outputs: { it: { value: "\${{ steps.echo.outputs.it }}" } }
inputs: { what: {} }
name: action
description: echoes
`;

describe("runWorkflow", () => {
  test("passes quotes around expressions unchanged to shells, environments, inputs, outputs and conditions", async () => {
    const run = await runFiles({ "workflow.yml": workflow, "action/action.yml": action });
    expect(run.annotations).toEqual([]);
    expect(run.lines).toContain("the condition holds");
    expect(run.result.conclusion).toBe("success");
  });
});
