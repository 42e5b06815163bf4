import "./parser-hook.ts";

// The hook must be registered before any module that imports GitHub's parser is loaded.
const { runCli } = await import("./cli/run-cli.ts");
const { argv, env, stdout, stderr } = process;
// Ignore write errors when the reader, such as `head`, disconnects: posts and clean-up must still
// run.
stdout.on("error", () => {});
process.exitCode = await runCli({ args: argv.slice(2), cwd: process.cwd(), environment: env, stdout, stderr });
