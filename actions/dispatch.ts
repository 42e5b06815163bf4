/** The shell is in the bundle's entry file: every step needs it, and each further chunk adds to the start-up of a step that only decides. */
export { nodeHost } from "./_runtime/node-host.ts";
export { runAction, runPost } from "./_runtime/run-action.ts";

/** Every phase of every action. Each is a chunk of its own in `dist/`, loaded only when its stub asks for it. */
export const phases = {
  "secret-gate": () => import("./secret-gate/main.ts"),
  "mock-transport": () => import("./mock-transport/main.ts"),
  "mock-transport-post": () => import("./mock-transport/post.ts"),
  "mock-transport-server": () => import("./mock-transport/server.ts"),
  "mock-transport-cli": () => import("./mock-transport/cli.ts"),
  "upload-evidence": () => import("./upload-evidence/main.ts"),
  "upload-evidence-post": () => import("./upload-evidence/post.ts"),
  "merge-coverage": () => import("./merge-coverage/main.ts"),
} as const;

export type Phase = keyof typeof phases;

/** What a program can import from the package instead of starting a phase. */
export const library = () => import("./mock-transport/embed/start-mock.ts");

/** Starts one phase; the stubs in `dist/` call it with their own name. */
export async function start(phase: Phase): Promise<void> {
  await phases[phase]();
}
