import { runMockCommand } from "./mock-command.ts";

const stopped = new Promise<void>((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
});

/** The first version of Node that has all the server uses; the actions bring theirs, but a person's own may be older. */
const LEAST_NODE = 22;

const { argv, env, stdout, stderr, versions } = process;
if (Number.parseInt(versions.node, 10) < LEAST_NODE) {
  stderr.write(
    `testing-actions: this is Node ${versions.node}; the command needs ${LEAST_NODE} or newer. Install one.\n`,
  );
  process.exitCode = 2;
} else {
  process.exitCode = await runMockCommand({
    args: argv.slice(2),
    cwd: process.cwd(),
    environment: env,
    stdout,
    stderr,
    stopped,
  });
}
