import "./parser-hook.ts";

// The hook must be in place before anything that imports GitHub's parser is loaded.
const { runCli } = await import("./cli/run-cli.ts");
const { argv, env, stdout, stderr } = process;
// A reader that goes away, such as `head`, must not end the run before its posts and its clean-up.
stdout.on("error", () => {});
process.exitCode = await runCli({ args: argv.slice(2), cwd: process.cwd(), environment: env, stdout, stderr });
