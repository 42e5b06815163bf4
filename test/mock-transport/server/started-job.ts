import OpenAI from "openai";
import { onTestFinished } from "vitest";
import { isRunning } from "../../../actions/mock-transport/setup/process-identity.ts";
import { fakeRunner, laterEnvironment } from "./run-source-phase.ts";
import { documentOf, greeting } from "../sample.ts";

/** A job whose main phase ran; what is left of its server ends with the test. */
export async function startedJob(
  environment: Readonly<{ [name: string]: string }> = {},
  document: object = documentOf(greeting),
) {
  const runner = fakeRunner(JSON.stringify(document));
  const main = await runner.run("main", environment);
  const [pid, instance] = [Number(main.state["pid"]), main.state["instance"] ?? "none"];
  onTestFinished(() => {
    if (isRunning(pid, instance)) process.kill(pid, "SIGKILL");
    runner.remove();
  });
  const client = new OpenAI({ baseURL: main.outputs["base-url"] ?? "", apiKey: main.outputs["token"] ?? "" });
  const say = (content: string) =>
    client.chat.completions.create({ model: "m", messages: [{ role: "user", content }] });
  return {
    runner,
    main,
    pid,
    instance,
    say,
    post: (more = {}) => runner.run("post", { ...laterEnvironment(main), ...more }),
  };
}
