import { describe, expect, test } from "vitest";
import { oneJob, runFiles } from "./run-files.ts";

describe("file commands", () => {
  test("set the environment, the path and outputs of later steps only", async () => {
    const run = await runFiles(
      oneJob(
        '- id: s\n  run: |\n    mkdir bin; printf \'#!/bin/sh\\necho tool ran\\n\' > bin/mytool; chmod +x bin/mytool\n    echo "$PWD/bin" >> $GITHUB_PATH\n    printf "WORD<<E\\none\\ntwo\\nE\\n" >> $GITHUB_ENV\n    echo "now ${' +
          'WORD-unset}"\n    echo "o=out" >> $GITHUB_OUTPUT\n- run: |\n    mytool\n    echo "later $WORD"\n    echo $' +
          "{{ env.WORD == 'x' }} $" +
          "{{ steps.s.outputs.o }}",
      ),
    );
    expect(run.lines).toEqual(expect.arrayContaining(["now unset", "tool ran", "later one", "two", "false out"]));
  });

  test("cannot set NODE_OPTIONS, and set the other names of the file", async () => {
    const run = await runFiles(
      oneJob(
        '- run: printf "NODE_OPTIONS=--require=./evil.js\\nGOOD=1\\n" >> $GITHUB_ENV\n- run: echo "[$NODE_OPTIONS] [$GOOD]"',
      ),
    );
    expect(run.lines).toContain("[] [1]");
    expect(run.annotations.join()).toContain("NODE_OPTIONS");
  });

  test("cannot change the runner's variables", async () => {
    const run = await runFiles(
      oneJob(
        '- run: printf "GITHUB_SHA=fake\\nRUNNER_TEMP=/fake\\n" >> $GITHUB_ENV\n- run: echo "$GITHUB_SHA $RUNNER_TEMP"',
      ),
    );
    expect(run.lines.filter((line) => /^0{40} \/.*temp$/.test(line))).toHaveLength(1);
  });

  test("fail the step when a delimiter is missing", async () => {
    const run = await runFiles(oneJob('- run: printf "A<<E\\nvalue\\n" >> $GITHUB_OUTPUT'));
    expect(run.result.conclusion).toBe("failure");
    expect(run.annotations.join()).toContain("delimiter");
  });

  test("keep a summary of one mebibyte and drop one a byte larger", async () => {
    const write = (bytes: number): string => `- run: head -c ${bytes} /dev/zero | tr '\\0' x >> $GITHUB_STEP_SUMMARY`;
    const run = await runFiles(oneJob(`${write(1_048_576)}\n${write(1_048_577)}`));
    expect(run.job("a").summaries.map(({ markdown }) => markdown.length)).toEqual([1_048_576]);
    expect(run.annotations.join()).toContain("summary");
    expect(run.result.conclusion).toBe("success");
  });

  test("are empty for each step", async () => {
    const run = await runFiles(oneJob("- run: echo a=1 >> $GITHUB_OUTPUT\n- run: wc -c < $GITHUB_OUTPUT"));
    expect(run.lines.map((line) => line.trim())).toContain("0");
  });

  test("that cannot be created fail the step, and posts still run", async () => {
    const run = await runFiles({
      "workflow.yml": oneJob(
        '- uses: ./act\n- run: rm -rf "$RUNNER_TEMP/_runner_file_commands"; echo x > "$RUNNER_TEMP/_runner_file_commands"\n- run: echo next',
      ),
      "act/action.yml": "name: x\ndescription: d\nruns: {using: node24, main: main.js, post: post.js}\n",
      "act/main.js": "",
      "act/post.js": "console.log('post ran')",
    });
    expect(run.lines).toContain("post ran");
    expect(run.result.conclusion).toBe("failure");
    expect(run.job("a").incomplete.join()).toContain("could not be created");
  });
});
