import { type Access, isSameSecret } from "../wire/authenticate.ts";
import type { WireError, WireRequest } from "../wire/wire.ts";
import { resolveRoute } from "./routes.ts";

/** A request without the token folder in its path, and the result of checking that folder. */
export interface TokenInPath {
  readonly request: WireRequest;
  readonly access: Access;
}

/**
 * Checks and removes the token in the path. When a real provider answers, the key headers hold the
 * provider's key, so the token is the first folder. A first folder that is neither the token nor part
 * of a route is a wrong token, perhaps of another run, and is removed as well, so that later code
 * never sees it.
 */
export function takeTokenFromPath(request: WireRequest, token: string): TokenInPath {
  const { method, target, headers } = request;
  const [, first = "", rest = ""] = /^\/([^/?]*)(.*)$/s.exec(target) ?? [];
  const stripped = { ...request, target: rest.startsWith("/") ? rest : `/${rest}` };
  if (isSameSecret(first, token)) return { request: stripped, access: "accepted" };
  const { route, path, ownPath, address } = resolveRoute(method, target, headers);
  const isBare = route.work.kind !== "unknown" && (address.isPassthrough || ownPath === path);
  return isBare || first === "" ? { request, access: "missing" } : { request: stripped, access: "wrong" };
}

/** The error for a path without the token of this run. */
export function toPathTokenError(access: Access): WireError {
  const what =
    access === "missing"
      ? "The path does not begin with the token of this run."
      : "The path begins with the token of another run.";
  return {
    status: 401,
    code: "invalid_base_url",
    message: `${what} When a real provider answers, the key is the provider's and the token is the first folder of the base URL. Take the base URL from the outputs of mock-transport, such as \`base-url\`.`,
    final: true,
  };
}
