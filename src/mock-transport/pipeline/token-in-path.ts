import { type Access, isEqual } from "../wire/authenticate.ts";
import type { WireError, WireRequest } from "../wire/wire.ts";
import { routeOf } from "./routes.ts";

/** A request without the folder of its address in which the token stands, and what stood there. */
export interface Entered {
  readonly request: WireRequest;
  readonly shown: Access;
}

/**
 * Takes the token from the address, where it stands when a real provider answers: the headers for keys hold the provider's. A first folder that is neither the token nor
 * a route's own is a wrong token, perhaps of another run, and is taken out as well, so that nothing after this sees it.
 */
export function enter(request: WireRequest, token: string): Entered {
  const { method, target, headers } = request;
  const [, first = "", rest = ""] = /^\/([^/?]*)(.*)$/s.exec(target) ?? [];
  const within = { ...request, target: rest.startsWith("/") ? rest : `/${rest}` };
  if (isEqual(first, token)) return { request: within, shown: "accepted" };
  const { route, path, ownPath, address } = routeOf(method, target, headers);
  const isBare = route.work.kind !== "unknown" && (address.isPassthrough || ownPath === path);
  return isBare || first === "" ? { request, shown: "missing" } : { request: within, shown: "wrong" };
}

/** What a client hears whose address does not have the token of this run. */
export function noEntry(shown: Access): WireError {
  const what =
    shown === "missing"
      ? "The address does not begin with the token of this run."
      : "The address begins with another run's token.";
  return {
    status: 401,
    code: "invalid_base_url",
    message: `${what} Where a real provider answers, the key is the provider's, and the token is the first folder of the base URL. Take the base URL from the outputs of mock-transport, such as \`base-url\`.`,
    final: true,
  };
}
