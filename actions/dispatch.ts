/** Every phase of every action. Each is a chunk of its own in `dist/`, loaded only when its stub asks for it. */
export const phases = {
  "secret-gate": () => import("./secret-gate/main.ts"),
} as const;

export type Phase = keyof typeof phases;

/** Starts one phase; the stubs in `dist/` call it with their own name. */
export async function start(phase: Phase): Promise<void> {
  await phases[phase]();
}
