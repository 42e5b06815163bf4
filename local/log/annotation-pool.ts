import type { Annotation } from "../events/run-events.ts";

/** GitHub's limit of annotations of one level per step. */
export const MAX_ANNOTATIONS_PER_LEVEL = 10;

/**
 * The annotations of one job step. The steps inside a composite action share the pool of the step
 * that calls it.
 */
export interface AnnotationPool {
  /**
   * Adds an annotation. Returns false when the level has reached its limit; the annotation is then
   * dropped.
   */
  readonly add: (annotation: Annotation) => boolean;
  /** The kept annotations, in the order they were added. */
  readonly annotations: readonly Annotation[];
}

/** Creates an empty pool. */
export function createAnnotationPool(): AnnotationPool {
  const annotations: Annotation[] = [];
  return {
    annotations,
    add(annotation) {
      const used = annotations.filter(({ level }) => level === annotation.level).length;
      if (used >= MAX_ANNOTATIONS_PER_LEVEL) return false;
      annotations.push(annotation);
      return true;
    },
  };
}
