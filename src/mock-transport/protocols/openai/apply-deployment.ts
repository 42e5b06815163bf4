import { isObject } from "../../../text/json-value.ts";

/**
 * The body with the deployment as its model. Azure uses the name in the path and ignores the
 * body's.
 */
export function applyDeployment(body: unknown, deployment: string | undefined): unknown {
  return isObject(body) && deployment !== undefined ? { ...body, model: deployment } : body;
}
