import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import type { ClientReply } from "./client-process.ts";
import { compileCache } from "../../compile-cache.ts";

/** The real toolkit clients in a child process that has the environment of a JavaScript action. */
export interface Client {
  /** Calls a method of the clients. Calls run one after the other. */
  readonly call: (method: string, ...args: unknown[]) => Promise<ClientReply>;
  /** As `call`, but returns the value. @throws the method's error */
  readonly value: <Value>(method: string, ...args: unknown[]) => Promise<Value>;
  /** Returns the clients' output so far. */
  readonly output: () => string;
  readonly close: () => Promise<void>;
}

/** Starts the child; `workspace` is also its working directory. */
export function startClient(url: string, token: string, workspace: string): Client {
  const child = fork(path.join(import.meta.dirname, "client-process.ts"), {
    cwd: workspace,
    silent: true,
    execArgv: [],
    env: {
      ...compileCache,
      PATH: process.env["PATH"],
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: token,
      ACTIONS_CACHE_SERVICE_V2: "true",
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: path.join(workspace, "..", "temp"),
      NO_PROXY: "127.0.0.1",
    },
  });
  let output = "";
  child.stdout?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (output += chunk.toString()));

  const client: Client = {
    async call(method, ...args) {
      const reply = once(child, "message");
      child.send({ method, args });
      return (await reply)[0] as ClientReply;
    },
    async value<Value>(method: string, ...args: unknown[]) {
      const reply = await client.call(method, ...args);
      if ("error" in reply) throw new Error(reply.error);
      return reply.value as Value;
    },
    output: () => output,
    async close() {
      const exited = once(child, "exit");
      child.disconnect();
      child.kill();
      await exited;
    },
  };
  return client;
}
