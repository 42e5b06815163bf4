import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runAction, runPost } from "../../actions/_runtime/run-action.ts";
import { act } from "../../actions/upload-evidence/act.ts";
import { postAct } from "../../actions/upload-evidence/post-act.ts";
import { ActionError } from "../../src/contract/action-error.ts";
import { redactionReportSchema } from "../../src/schema/manifest.ts";
import { uploadEvidence } from "../../src/upload-evidence/contract.ts";
import { unzip } from "../../src/upload-evidence/unzip.ts";
import { type DiskJob, diskJob, upload, uploaded } from "./disk-job.ts";
import { failingHost, type Sabotage } from "./failing-host.ts";

const value = ["s3cr3t", "value", "42"].join("-");

/**
 * Jobs that together use every effect: one uploads evidence and warns, the other uploads only
 * the report.
 */
const scenarios = {
  evidence: { "a.txt": `token ${value}`, "b.png": "\0", "c/d.txt": "d" },
  report: { "a.txt": `token ${value}`, "key.pem": value },
} as const;
type Scenario = keyof typeof scenarios;

async function run(scenario: Scenario, sabotage?: Sabotage) {
  const job = diskJob({
    inputs: { paths: "**", name: "e", secrets: value },
    environment: { GITHUB_EVENT_PATH: "event.json", GITHUB_RUN_ID: "17" },
    files: scenarios[scenario],
    temp: { "testing-actions/records/gate.json": "{}\n" },
  });
  writeFileSync(join(job.workspace, "event.json"), "{}");
  const { host, calls } = failingHost(job.host, sabotage);
  await runAction(uploadEvidence, act, host);
  return { job, calls };
}

/** Returns everything that users can read afterwards, except the workspace. */
function readable({ seen, service, temp }: DiskJob): string {
  const { log, outputs, state, summary } = seen;
  const members = [...service.stored.values()].flatMap((bytes) => unzip(bytes) ?? []);
  const files = globSync("**/*.json", { cwd: temp }).map((path) => readFileSync(join(temp, path), "utf8"));
  const texts = members.map(({ path, bytes }) => [path, Buffer.from(bytes).toString("utf8")]);
  return JSON.stringify([log, outputs, state, summary, files, texts]);
}

/** Returns the reports of the job: in the artifacts, or on this machine. */
function reports({ service, temp }: DiskJob) {
  const members = [...service.stored.values()].flatMap((bytes) => unzip(bytes) ?? []);
  const copies = globSync("**/redaction-report.json", { cwd: temp }).map((path) => readFileSync(join(temp, path)));
  const all = [...members.filter(({ path }) => path === "redaction-report.json").map(({ bytes }) => bytes), ...copies];
  return all.map((bytes) => redactionReportSchema.parse(JSON.parse(Buffer.from(bytes).toString("utf8"))));
}

const hasEvidence = ({ service }: DiskJob) => service.stored.has("e.zip");

const thrown = [
  Object.assign(new Error(`ENOENT: no such file ${value}`), { code: "ENOENT" }),
  new TypeError(value),
  value,
  undefined,
];

/** Effects before the inputs are accepted, when no report is possible. */
const isEarly = ({ method, nth }: Pick<Sabotage, "method" | "nth">) =>
  ["runner.inputs", "runner.mask"].includes(method) || (method === "runner.saveState" && nth === 1);
/** Effects without which no evidence or report can be stored. */
const essential = ["files.write", "claimFolder"];

describe("upload-evidence with a host that fails", () => {
  test.each(["evidence", "report"] as const)("uses every effect that is made to fail: %s", async (scenario) => {
    const { job, calls } = await run(scenario);
    expect(job.seen.outputs["verdict"]).toBe(scenario === "evidence" ? "pass" : "fail");
    expect([...calls.keys()]).toEqual(
      expect.arrayContaining(["findFiles", "readConfined", "claimFolder", "files.write", "files.readText", "now"]),
    );
  });

  test.each(["evidence", "report"] as const)(
    "fails, keeps evidence or a report, and prints no value, whichever call throws: %s",
    async (scenario) => {
      const { calls } = await run(scenario);
      const cases = [...calls].flatMap(([method, count]) =>
        Array.from({ length: count }, (_, index) => ({ method, nth: index + 1 })).flatMap((call, index) => [
          ...thrown.map((error) => ({ ...call, isLasting: false, thrown: error })),
          { ...call, isLasting: true, thrown: thrown[index % thrown.length] },
        ]),
      );
      for (const sabotage of cases) {
        const { method, nth, isLasting } = sabotage;
        const { job } = await run(scenario, sabotage);
        const what = `${method} call ${nth}${isLasting ? " and all after it" : ""} throws ${typeof sabotage.thrown}`;
        // The event payload may be missing, and a step whose `fail` throws cannot fail.
        const isHarmless = method === "files.readText" || (method === "runner.fail" && isLasting);
        expect({ what, failed: job.seen.failed || isHarmless }).toEqual({ what, failed: true });
        expect({ what, leak: readable(job).includes(value) }).toEqual({ what, leak: false });
        if (isEarly({ method, nth }) || (isLasting && essential.includes(method))) continue;
        const isStored = hasEvidence(job) || reports(job).length > 0;
        expect({ what, isStored }).toEqual({ what, isStored: true });
      }
    },
    120_000,
  );

  test("uploads a report without names under a neutral name when the secrets cannot be determined", async () => {
    let isAccepted = false;
    const environment = new Proxy<{ [name: string]: string | undefined }>(
      { RUNNER_TEMP: "", GITHUB_RUN_ID: "17", GITHUB_WORKFLOW: value, GITHUB_SHA: `${value}0` },
      {
        // The runtime reads the variables before it accepts the inputs, to find secrets.
        ownKeys: (variables) => {
          if (isAccepted) throw new RangeError(value);
          return Reflect.ownKeys(variables);
        },
      },
    );
    const job = diskJob({
      inputs: { paths: "**", name: "given", secrets: value },
      files: { [`${value}.txt`]: "a" },
    });
    environment["RUNNER_TEMP"] = job.temp;
    const saveState = (name: string, text: string) => {
      isAccepted = true;
      job.host.runner.saveState(name, text);
    };
    await upload({ ...job, host: { ...job.host, environment, runner: { ...job.host.runner, saveState } } });
    expect(job.seen.outputs).toMatchObject({ verdict: "fail", reason: "evidence.failed" });
    expect(job.seen.outputs["artifact-name"]).toMatch(/^evidence-[0-9a-f]{8}-report\.zip$/);
    const [report] = reports(job);
    expect(report).toMatchObject({ reason: "evidence.failed", withheld: [], subject: { run: "17", sha: "unknown" } });
    const { masks: _, ...seen } = job.seen;
    expect(JSON.stringify([seen, reports(job)])).not.toContain(value);
    expect(job.seen.log.find(({ level }) => level === "error")?.message).toContain(
      "Collecting the evidence failed: unexpected RangeError; its message is withheld",
    );
  });

  test("uploads a report without names when a name of the workflow contains a secret", async () => {
    const environment = { GITHUB_WORKFLOW: `deploy ${value}`, GITHUB_RUN_ATTEMPT: "2" };
    const inputs = { paths: "**", name: "e", secrets: value };
    const job = await upload(diskJob({ inputs, environment, files: { "key.pem": "k" } }));
    expect(job.seen.outputs).toMatchObject({ reason: "evidence.credential-file", "artifact-name": "e-report.zip" });
    expect(reports(job)[0]).toMatchObject({
      reason: "evidence.credential-file",
      withheld: [],
      totals: { found: 1, withheld: 1 },
      subject: { workflow: "unknown", attempt: "2" },
    });
  });

  test("uploads a report and shows the names in the summary when packing fails", async () => {
    const job = diskJob({ inputs: { paths: "**", name: "e" }, files: { "a.txt": "a", "b.png": "\0" } });
    const dates = [new Date(Number.NaN)];
    const now = () => dates.shift() ?? job.host.now();
    await upload({ ...job, host: { ...job.host, now } });
    expect(job.seen.outputs).toMatchObject({ verdict: "fail", reason: "evidence.failed", withheld: "1" });
    expect(reports(job)[0]).toMatchObject({ totals: { found: 2, withheld: 1 } });
    expect(job.seen.summary).toContain("<code>files/b.png</code>");
  });

  test("keeps the message and the code of an ActionError", async () => {
    const job = diskJob({ inputs: { paths: "**", name: "e" }, files: { "a.txt": "a" } });
    const findFiles = () => {
      throw new ActionError("file.unreadable", { what: "The search looked at too much", fix: "Name the directory" });
    };
    await upload({ ...job, host: { ...job.host, findFiles } });
    expect(job.seen.outputs).toMatchObject({ reason: "file.unreadable", "artifact-name": "e-report.zip" });
    expect(job.seen.log.find(({ level }) => level === "error")?.message).toBe(
      "upload-evidence: The search looked at too much. Name the directory. Only the redaction report was uploaded. [file.unreadable]",
    );
  });

  test("states that the evidence was uploaded when a later operation fails", async () => {
    const job = diskJob({ inputs: { paths: "**", name: "e" }, files: { "a.txt": "a" } });
    const declare = () => {
      throw Object.assign(new Error(value), { code: "EACCES" });
    };
    await upload({ ...job, host: { ...job.host, artifacts: { ...job.host.artifacts, declare } } });
    expect(job.seen.outputs).toMatchObject({ reason: "evidence.failed", "artifact-name": "e.zip" });
    expect(uploaded(job)["files/a.txt"]).toBe("a");
    expect(job.seen.log.find(({ level }) => level === "error")?.message).toContain(
      'The artifact "e.zip" was uploaded, but it could not be declared to the runner: unexpected Error (code EACCES)',
    );
  });

  test("shows only system codes", async () => {
    const job = diskJob({ inputs: { paths: "**", name: "e" }, files: { "a.txt": "a" } });
    const code = ["E", "S3CR3T-V4LUE"].join("");
    const findFiles = () => {
      throw Object.assign(new Error("x"), { code });
    };
    await upload({ ...job, host: { ...job.host, findFiles } });
    expect(readable(job)).not.toContain(code);
  });
});

describe("the post step of upload-evidence", () => {
  test("uploads the report in place of a main step that was killed", async () => {
    const job = diskJob({
      inputs: { paths: "**", name: "e" },
      files: { "a.txt": "a" },
      state: { "inputs-accepted": "true" },
    });
    await runPost(uploadEvidence, postAct, job.host);
    expect(job.seen.failed).toBe(true);
    expect([...job.service.stored.keys()]).toEqual(["e-report.zip"]);
    expect(reports(job)[0]).toMatchObject({ reason: "evidence.interrupted", totals: { found: 0, withheld: 0 } });
    expect(job.seen.log.find(({ level }) => level === "error")?.message).toContain("[evidence.interrupted]");
  });

  test("does nothing after a main step that completed", async () => {
    const job = await upload(diskJob({ inputs: { paths: "**", name: "e" }, files: { "a.txt": "a" } }));
    await runPost(uploadEvidence, postAct, job.host);
    expect([...job.service.stored.keys()]).toEqual(["e.zip"]);
  });

  test("does nothing after a main step that rejected its inputs", async () => {
    const job = await upload(diskJob({ inputs: { paths: "/etc/**" }, files: {} }));
    await runPost(uploadEvidence, postAct, job.host);
    expect(job.service.stored.size).toBe(0);
  });
});
