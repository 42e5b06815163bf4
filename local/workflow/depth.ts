/** Composite actions may nest this deep on GitHub; an action that uses itself ends here. */
export const maxActionDepth = 10;

/** Reusable workflows may nest this deep on GitHub, the first caller included. */
export const maxWorkflowDepth = 10;
