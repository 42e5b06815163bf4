import { runMockCommand } from "./mock-command.ts";

const stopped = new Promise<void>((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
});

/**
 * Oldest supported major version of Node. Actions bring their own Node; the command runs on the
 * user's.
 */
const MIN_NODE_MAJOR = 22;

const { argv, env, stdout, stderr, versions } = process;
if (Number.parseInt(versions.node, 10) < MIN_NODE_MAJOR) {
  stderr.write(
    `testing-actions: this is Node ${versions.node}; the command needs ${MIN_NODE_MAJOR} or newer. Install one.\n`,
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
