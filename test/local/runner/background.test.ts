import { describe, expect, test } from "vitest";
import type { Conclusion } from "../../../local/events.ts";
import { createBackgroundSteps } from "../../../local/runner/background.ts";
import { nodeAction, oneJob, runFiles } from "./run-files.ts";

describe("background steps", () => {
  test("run beside the others, and show their outputs and environment only once waited for", async () => {
    const told = await runFiles(
      oneJob(
        "- {id: b, background: true, run: 'echo o=1 >> $GITHUB_OUTPUT; echo W=1 >> $GITHUB_ENV; touch ready'}\n" +
          "- run: |\n    while [ ! -e ready ]; do sleep 0.02; done; sleep 0.1\n" +
          "- run: 'echo \"before [${{ steps.b.outputs.o }}] [$W]\"'\n- wait: b\n- run: 'echo \"after [${{ steps.b.outputs.o }}] [$W]\"'",
      ),
    );
    expect(told.lines).toEqual(expect.arrayContaining(["before [] []", "after [1] [1]"]));
  });

  test("fail the job at the wait, and without one before the posts", async () => {
    const told = await runFiles({
      "workflow.yml": oneJob("- uses: ./act\n- {background: true, run: exit 1}\n- run: echo goes on"),
      "act/action.yml": nodeAction("main: m.js, post: p.js"),
      "act/m.js": "",
      "act/p.js": "console.log('post ran')",
    });
    expect(told.lines).toContain("goes on");
    expect(told.steps.at(-1)).toBe("post Post Run ./act: success");
    expect(told.result.conclusion).toBe("failure");
  });

  test("that are cancelled stop and do not fail the job", async () => {
    const told = await runFiles(
      oneJob(
        "- {id: server, background: true, run: exec sleep 30}\n- run: echo working\n- cancel: server\n- run: echo after",
      ),
    );
    expect(told.lines).toContain("after");
    expect(told.steps).toContain("main Run exec sleep 30: cancelled");
    expect(told.result.conclusion).toBe("success");
    expect(told.result.durationMs).toBeLessThan(5_000);
  });

  test("of a parallel block have all ended after it", async () => {
    const told = await runFiles(
      oneJob("- parallel:\n    - run: 'sleep 0.2; touch one'\n    - run: touch two\n- run: ls one two"),
    );
    expect(told.lines).toEqual(expect.arrayContaining(["one", "two"]));
    expect(told.result.conclusion).toBe("success");
  });

  test("can be actions, whose posts run after all of them", async () => {
    const told = await runFiles({
      "workflow.yml": oneJob(
        "- {uses: ./act, background: true, id: b}\n- run: echo beside\n- wait: b\n- run: echo $" +
          "{{ steps.b.outputs.o }}",
      ),
      "act/action.yml": nodeAction("main: m.js, post: p.js"),
      "act/m.js": "require('fs').appendFileSync(process.env.GITHUB_OUTPUT, 'o=from action\\n')",
      "act/p.js": "console.log('post ran')",
    });
    expect(told.lines.filter((line) => /^(from action|post ran)$/.test(line))).toEqual(["from action", "post ran"]);
  });

  test("are waited for by wait-all", async () => {
    const told = await runFiles(
      oneJob("- {background: true, run: 'sleep 0.2; touch one'}\n- wait-all:\n- run: ls one"),
    );
    expect(told.result.conclusion).toBe("success");
  });
});

describe("createBackgroundSteps", () => {
  test("runs as many steps at a time as there are slots", async () => {
    const steps = createBackgroundSteps(2);
    let running = 0;
    let most = 0;
    const run = async (): Promise<Conclusion> => {
      most = Math.max(most, ++running);
      await new Promise((done) => setTimeout(done, 5));
      running--;
      return "success";
    };
    for (const id of ["a", "b", "c", "d", "e"])
      steps.start({ id, name: id, stop: new AbortController(), run, reveal: () => {} });
    expect(await steps.waitAll(() => {})).toBe("success");
    expect(most).toBe(2);
    expect(steps.unwaited()).toEqual([]);
  });
});
