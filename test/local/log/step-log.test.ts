import { describe, expect, test } from "vitest";
import type { RunEvent } from "../../../local/events/run-events.ts";
import { createAnnotationPool, MAX_ANNOTATIONS_PER_LEVEL } from "../../../local/log/annotation-pool.ts";
import { createMasks } from "../../../local/log/masks.ts";
import { createStepLog, MAX_ANNOTATION_LENGTH, type StepLogOptions } from "../../../local/log/step-log.ts";

const job = { id: "test", key: "test", name: "test" };
const step = { key: "1", name: "Run", phase: "main", depth: 0 } as const;

function start(options: Partial<StepLogOptions> = {}) {
  const events: RunEvent[] = [];
  const masks = options.masks ?? createMasks();
  const annotations = options.annotations ?? createAnnotationPool();
  const log = createStepLog({ emit: (event) => events.push(event), job, step, masks, annotations, ...options });
  return {
    log,
    masks,
    events,
    annotations,
    /** `kind text` of each line, `level: message` of each annotation. */
    printed: () =>
      events.flatMap((event) => {
        if (event.type === "line") return [`${event.kind} ${event.text}`];
        return event.type === "annotation" ? [`${event.annotation.level}: ${event.annotation.message}`] : [];
      }),
  };
}

function run(lines: readonly string[], options: Partial<StepLogOptions> = {}) {
  const started = start(options);
  for (const line of lines) started.log.writeLine(line);
  return { ...started, lines: started.printed(), result: started.log.end() };
}

describe("secrets", () => {
  const secret = ["hunter", "2-", "and-more"].join("");

  test("are in no event, for any command that contains them", () => {
    const carriers = [
      secret,
      `::add-mask::${secret}`,
      `::group::${secret}`,
      `::debug::a%0A${secret}`,
      `::error title=${secret},file=/work/${secret}::${secret}`,
      `::echo::${secret}`,
      `::set-output name=${secret}::${secret}`,
      `::save-state::${secret}`,
      `::set-env name=A::${secret}`,
      `::add-matcher::${secret}`,
      `::stop-commands::${secret}`,
      `::warning::${secret}`,
      `::${secret}::`,
    ];
    const { events } = run([`::add-mask::${secret}`, "::echo::on", ...carriers], { debug: true });
    expect(JSON.stringify(events)).not.toContain(secret);
  });

  test("are not printed by add-mask, even when the value is new and commands are echoed", () => {
    expect(run(["::echo::on", `::add-mask::${secret}`, secret]).lines).toEqual(["command ::add-mask::***", "text ***"]);
  });

  test("are masked line by line when they are escaped", () => {
    const { lines } = run([`::add-mask::first-line%0A${secret}`, "a first-line", `b ${secret}`]);
    expect(lines).toEqual(["text a ***", "text b ***"]);
  });

  test("are masked before a message is cut, so that no part of one remains", () => {
    const { annotations } = run([
      `::add-mask::${secret}`,
      `::error::${"x".repeat(MAX_ANNOTATION_LENGTH - 4)}${secret}`,
    ]);
    expect(annotations.annotations[0]?.message).toBe(`${"x".repeat(MAX_ANNOTATION_LENGTH - 4)}***`);
  });

  test("that are blank are rejected with a warning", () => {
    const { lines, masks } = run(["::add-mask:: "]);
    expect(lines).toEqual(["warning: `add-mask` received an empty value. Nothing is masked."]);
    expect(masks.contains(" ")).toBe(false);
  });
});

describe("stop-commands", () => {
  test("prints commands as text until its token is printed", () => {
    const { lines, annotations } = run([
      "::stop-commands::tok",
      "::error::injected",
      "##[error]injected",
      "::stop-commands::other",
      "::other::",
      "::TOK::",
      "::notice::heard",
    ]);
    expect(lines).toEqual([
      "command ::stop-commands::tok",
      "text ::error::injected",
      "text ##[error]injected",
      "text ::stop-commands::other",
      "text ::other::",
      "command ::TOK::",
      "notice: heard",
    ]);
    expect(annotations.annotations).toHaveLength(1);
  });

  test("masks its token from seven characters on", () => {
    expect(run(["::stop-commands::abcdef", "abcdef"]).lines[1]).toBe("text abcdef");
    expect(run(["::stop-commands::abcdefg", "abcdefg"]).lines).toEqual(["command ::stop-commands::***", "text ***"]);
  });

  test.each(["", "pause-logging", "Error", "stop-commands"])("rejects the token %j and continues", (token) => {
    const { lines, result } = run([`::stop-commands::${token}`, "::notice::heard"]);
    expect(lines).toEqual([expect.stringContaining("error: The token of `stop-commands`"), "notice: heard"]);
    expect(result.isFailed).toBe(true);
  });

  test("does not treat its token as a command after it was used", () => {
    expect(run(["::stop-commands::tok", "::tok::", "::tok::"]).lines.at(-1)).toBe("text ::tok::");
  });
});

describe("annotations", () => {
  test("are limited to ten of each level, and the eleventh is only printed", () => {
    const levels = ["error", "warning", "notice"] as const;
    const count = MAX_ANNOTATIONS_PER_LEVEL + 1;
    const { annotations, lines } = run(
      levels.flatMap((level) => Array.from({ length: count }, (_, at) => `::${level}::${at}`)),
    );
    expect(annotations.annotations).toHaveLength(30);
    expect(lines.filter((line) => line.startsWith("text"))).toEqual([
      "text Error: 10",
      "text Warning: 10",
      "text Notice: 10",
    ]);
  });

  test("share the limit of ten between two steps with one pool", () => {
    const annotations = createAnnotationPool();
    const first = Array.from({ length: 7 }, () => "::error::a");
    run(first, { annotations });
    run(first, { annotations });
    expect(annotations.annotations).toHaveLength(10);
  });

  test("are cut at 4,096 characters", () => {
    const { annotations } = run([`::error::${"x".repeat(4096)}`, `::error::${"x".repeat(4097)}`]);
    expect(annotations.annotations.map(({ message }) => message.length)).toEqual([4096, 4096]);
  });

  test.each([
    {
      properties: "title=T,file=a.js,line=3,endLine=3,col=1,endColumn=2",
      expected: { title: "T", file: "a.js", line: 3, endLine: 3, column: 1, endColumn: 2 },
    },
    { properties: "file=/work/repo/src/a.js", expected: { file: "src/a.js" } },
    { properties: "file=/work/repository/a.js", expected: { file: "/work/repository/a.js" } },
    { properties: "endLine=5", expected: { line: 5, endLine: 5 } },
    { properties: "line=1,endColumn=4", expected: { line: 1, column: 4, endColumn: 4 } },
    { properties: "col=4,endColumn=5", expected: {} },
    { properties: "line=1,endLine=2,col=3,endColumn=4", expected: { line: 1, endLine: 2 } },
    { properties: "line=5,endLine=4", expected: {} },
    { properties: "line=1,col=5,endColumn=4", expected: { line: 1 } },
    { properties: "line=one,endLine=0", expected: {} },
  ])("with $properties have the runner's position", ({ properties, expected }) => {
    const { annotations } = run([`::notice ${properties}::m`], { workspace: "/work/repo" });
    expect(annotations.annotations).toEqual([{ level: "notice", message: "m", ...expected }]);
  });
});

describe("other commands", () => {
  test("open and close groups", () => {
    expect(run(["::group::Title", "in", "::endgroup::ignored", "##[group]Old"]).lines).toEqual([
      "group Title",
      "text in",
      "endgroup ",
      "group Old",
    ]);
  });

  test("are printed as text when their name is unknown", () => {
    expect(run(["::unknown::x", "##[section]x", "  plain"]).lines).toEqual([
      "text ::unknown::x",
      "text ##[section]x",
      "text   plain",
    ]);
  });

  test("print debug lines separately, and only when debug is on", () => {
    expect(run(["::debug::a%0Ab"]).lines).toEqual([]);
    expect(run(["::debug::a%0Ab"], { debug: true }).lines).toEqual(["debug a", "debug b"]);
  });

  test("are echoed between echo on and off, except those with their own message", () => {
    expect(run(["::echo::on", "::group::a", "::error::b", "::echo::OFF", "::group::c"]).lines).toEqual([
      "command ::group::a",
      "group a",
      "error: b",
      "command ::echo::OFF",
      "group c",
    ]);
    expect(run(["::endgroup::"], { echo: true }).lines).toEqual(["command ::endgroup::", "endgroup "]);
  });

  test("fail the step when echo has another value", () => {
    const { lines, result } = run(["::echo::maybe"]);
    expect(lines).toEqual([
      "error: The command `echo` could not be processed.",
      'error: `echo` must be "on" or "off", not "maybe".',
    ]);
    expect(result.isFailed).toBe(true);
  });

  test("still set outputs and state, with a warning", () => {
    const { lines, result } = run(["::set-output name=a::1%0A2", "::set-output name=a::3", "::save-state name=s::4"]);
    expect(result).toEqual({ outputs: new Map([["a", "3"]]), state: new Map([["s", "4"]]), isFailed: false });
    expect(lines.map((line) => line.split(" ").slice(0, 3).join(" "))).toEqual([
      "warning: The `set-output`",
      "warning: The `set-output`",
      "warning: The `save-state`",
    ]);
  });

  test("fail the step when an output has no name", () => {
    const { result } = run(["::set-output::x"]);
    expect(result).toMatchObject({ isFailed: true, outputs: new Map() });
  });

  test.each(["set-env name=A", "add-path"])(
    "that are disabled, like %s, fail the step and have no effect",
    (command) => {
      const { lines, result } = run([`::${command}::x`]);
      expect(lines[1]).toMatch(/^error: `(set-env|add-path)` is disabled/);
      expect(result).toEqual({ outputs: new Map(), state: new Map(), isFailed: true });
    },
  );

  test("that set problem matchers are accepted and ignored", () => {
    const { lines, result } = run(["::add-matcher::a.json", "::remove-matcher owner=a::"], { debug: true });
    expect(lines.every((line) => line.startsWith("debug Problem matchers"))).toBe(true);
    expect(result.isFailed).toBe(false);
  });
});

describe("lines of the runner", () => {
  test("are masked and not parsed as commands", () => {
    const { log, masks, printed } = start();
    masks.add("secret-value");
    log.print("group", "Run ::error::secret-value");
    log.annotate({ level: "error", message: "exit code secret-value" });
    expect(printed()).toEqual(["group Run ::error::***", "error: exit code ***"]);
  });
});
