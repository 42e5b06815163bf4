/** The body with the deployment as its model: Azure takes the path's name and ignores the body's. */
export function inDeployment(body: unknown, deployment: string | undefined): unknown {
  const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
  return isObject && deployment !== undefined ? { ...body, model: deployment } : body;
}
