import { setFlagsFromString } from "node:v8";

/** Calls after which V8 compiles a function for good: a tenth of its own choice, because there is no compiler between to bridge the time. */
const CALLS_BEFORE_COMPILING = 300;

/**
 * Leaves out V8's middle compiler in this process. Its code and its feedback are a fifth of a small server's memory. Once hot functions went through the last
 * compiler, which they reach sooner without it, answers cost as much as before or less; in the first half second of a full load they cost up to twice as much.
 * To be called when the modules are loaded: a flag set earlier makes Node compile its own modules anew. A V8 that does not know a flag says so in the log and goes on.
 * @see bench/transport.ts, which measures all of it
 */
export function useTwoTiers(): void {
  setFlagsFromString("--no-maglev");
  setFlagsFromString(`--invocation-count-for-turbofan=${CALLS_BEFORE_COMPILING}`);
}
