import OpenAI from "openai";
import { onTestFinished } from "vitest";
import { isRunning } from "../../../actions/mock-transport/setup/process-identity.ts";
import { createFakeRunner, toPostEnvironment } from "./fake-runner.ts";
import { createDocument, greeting } from "../sample.ts";

/** Starts a job and runs its main phase. The server is killed after the test when it still runs. */
export async function startJob(
  environment: Readonly<{ [name: string]: string }> = {},
  document: object = createDocument(greeting),
) {
  const runner = createFakeRunner(JSON.stringify(document));
  const main = await runner.run("main", environment);
  const [pid, instance] = [Number(main.state["pid"]), main.state["instance"] ?? "none"];
  onTestFinished(() => {
    if (isRunning(pid, instance)) process.kill(pid, "SIGKILL");
    runner.remove();
  });
  const client = new OpenAI({ baseURL: main.outputs["base-url"] ?? "", apiKey: main.outputs["token"] ?? "" });
  const chat = (content: string) =>
    client.chat.completions.create({ model: "m", messages: [{ role: "user", content }] });
  return {
    runner,
    main,
    pid,
    instance,
    chat,
    post: (more = {}) => runner.run("post", { ...toPostEnvironment(main), ...more }),
  };
}
