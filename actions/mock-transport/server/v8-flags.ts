import { setFlagsFromString } from "node:v8";

/**
 * Calls after which V8 optimizes a function. A tenth of its default, because no mid-tier compiler
 * bridges the time.
 */
const CALLS_BEFORE_OPTIMIZING = 300;

/**
 * Disables V8's mid-tier compiler in this process, which saves the memory of its code and feedback.
 * Answers are slower until hot functions are optimized. Call it after the modules are loaded: a
 * flag set earlier makes Node recompile its own modules. A V8 that does not know a flag logs that
 * and continues.
 * @see bench/transport.ts, which measures speed and memory
 */
export function disableMaglev(): void {
  setFlagsFromString("--no-maglev");
  setFlagsFromString(`--invocation-count-for-turbofan=${CALLS_BEFORE_OPTIMIZING}`);
}
