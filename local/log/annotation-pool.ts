import type { Annotation } from "../events.ts";

/** How many annotations of one level a step may leave; GitHub drops the rest. */
export const MAX_ANNOTATIONS_PER_LEVEL = 10;

/** The annotations of one job step. The steps inside a composite action share the pool of the step that calls it. */
export interface AnnotationPool {
  /** False when the ten of this level are used up; the annotation is then not kept. */
  add(annotation: Annotation): boolean;
  /** Those kept, in the order they came. */
  readonly annotations: readonly Annotation[];
}

/** An empty pool. */
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
