import { runMockCommand } from "./mock-command.ts";

const stopped = new Promise<void>((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
});

const { argv, env, stdout, stderr } = process;
process.exitCode = await runMockCommand({
  args: argv.slice(2),
  cwd: process.cwd(),
  environment: env,
  stdout,
  stderr,
  stopped,
});
