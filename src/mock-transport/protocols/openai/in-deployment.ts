import { isObject } from "../../../text/json-value.ts";

/** The body with the deployment as its model: Azure takes the path's name and ignores the body's. */
export function inDeployment(body: unknown, deployment: string | undefined): unknown {
  return isObject(body) && deployment !== undefined ? { ...body, model: deployment } : body;
}
