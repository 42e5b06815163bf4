import { describe, expect, test } from "vitest";
import type { Conclusion } from "../../../local/events/run-events.ts";
import { createBackgroundSteps } from "../../../local/runner/state/background-steps.ts";
import { nodeAction, oneJob, runFiles } from "./run-files.ts";

describe("background steps", () => {
  test("run concurrently, and publish their outputs and environment at the wait", async () => {
    const run = await runFiles(
      oneJob(
        "- {id: b, background: true, run: 'echo o=1 >> $GITHUB_OUTPUT; echo W=1 >> $GITHUB_ENV; touch ready'}\n" +
          "- run: |\n    while [ ! -e ready ]; do sleep 0.02; done; sleep 0.1\n" +
          "- run: 'echo \"before [${{ steps.b.outputs.o }}] [$W]\"'\n- wait: b\n- run: 'echo \"after [${{ steps.b.outputs.o }}] [$W]\"'",
      ),
    );
    expect(run.lines).toEqual(expect.arrayContaining(["before [] []", "after [1] [1]"]));
  });

  test("fail the job at the wait, or without one before the posts", async () => {
    const run = await runFiles({
      "workflow.yml": oneJob("- uses: ./act\n- {background: true, run: exit 1}\n- run: echo goes on"),
      "act/action.yml": nodeAction("main: m.js, post: p.js"),
      "act/m.js": "",
      "act/p.js": "console.log('post ran')",
    });
    expect(run.lines).toContain("goes on");
    expect(run.steps.at(-1)).toBe("post Post Run ./act: success");
    expect(run.result.conclusion).toBe("failure");
  });

  test("that are cancelled stop and do not fail the job", async () => {
    const run = await runFiles(
      oneJob(
        "- {id: server, background: true, run: exec sleep 30}\n- run: echo working\n- cancel: server\n- run: echo after",
      ),
    );
    expect(run.lines).toContain("after");
    expect(run.steps).toContain("main Run exec sleep 30: cancelled");
    expect(run.result.conclusion).toBe("success");
    expect(run.result.durationMs).toBeLessThan(5_000);
  });

  test("of a parallel block have ended after it", async () => {
    const run = await runFiles(
      oneJob("- parallel:\n    - run: 'sleep 0.2; touch one'\n    - run: touch two\n- run: ls one two"),
    );
    expect(run.lines).toEqual(expect.arrayContaining(["one", "two"]));
    expect(run.result.conclusion).toBe("success");
  });

  test("can be actions, whose posts run after all of them", async () => {
    const run = await runFiles({
      "workflow.yml": oneJob(
        "- {uses: ./act, background: true, id: b}\n- run: echo beside\n- wait: b\n- run: echo $" +
          "{{ steps.b.outputs.o }}",
      ),
      "act/action.yml": nodeAction("main: m.js, post: p.js"),
      "act/m.js": "require('fs').appendFileSync(process.env.GITHUB_OUTPUT, 'o=from action\\n')",
      "act/p.js": "console.log('post ran')",
    });
    expect(run.lines.filter((line) => /^(from action|post ran)$/.test(line))).toEqual(["from action", "post ran"]);
  });

  test("are waited for by wait-all", async () => {
    const run = await runFiles(oneJob("- {background: true, run: 'sleep 0.2; touch one'}\n- wait-all:\n- run: ls one"));
    expect(run.result.conclusion).toBe("success");
  });
});

describe("createBackgroundSteps", () => {
  test("runs as many steps concurrently as there are slots", async () => {
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
      steps.start({ id, name: id, stop: new AbortController(), run, publishOutputs: () => {} });
    expect(await steps.waitAll(() => {})).toBe("success");
    expect(most).toBe(2);
    expect(steps.pendingIds()).toEqual([]);
  });
});
