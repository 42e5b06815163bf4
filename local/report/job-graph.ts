import type { JobResult } from "../events/run-events.ts";

/** A job in the graph: `level` is 0 without needs, and one more than the deepest job it needs otherwise. */
export interface GraphJob {
  readonly result: JobResult;
  readonly level: number;
}

/**
 * The jobs by level, in run order within a level. `needs` may name a job's key (all its matrix legs) or its id; unknown names count
 * for nothing. A job that calls a workflow, whose jobs have keys `<id>/…`, stands at least as deep as they do.
 */
export function orderJobs(jobs: readonly JobResult[]): GraphJob[] {
  const levels = new Map<JobResult, number>();
  const levelOf = (result: JobResult): number => {
    const known = levels.get(result);
    if (known !== undefined) return known;
    // Set before the needs are followed, so that a cycle ends instead of running for ever.
    levels.set(result, 0);
    const needed = jobs.filter(({ job }) => result.needs.includes(job.key) || result.needs.includes(job.id));
    const called = jobs.filter(({ job }) => job.key.startsWith(`${result.job.id}/`));
    const level = Math.max(0, ...needed.map((other) => levelOf(other) + 1), ...called.map(levelOf));
    levels.set(result, level);
    return level;
  };
  return jobs.map((result) => ({ result, level: levelOf(result) })).sort((left, right) => left.level - right.level);
}

/** How many annotations of each level a job wrote. */
export function countAnnotations(jobs: readonly JobResult[]): { error: number; warning: number; notice: number } {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { annotations } of jobs) for (const { level } of annotations) counts[level] += 1;
  return counts;
}
