/**
 * Why a request must not be sent: its address is invalid, is not https, or has a host that the
 * credential is not bound to.
 */
export type HostProblem = "address" | "scheme" | "host";

/**
 * Checks whether a credential may be sent to the address. The host must be one of the profile's
 * `hosts` on the default port, or listed in `allowHosts`. Plain http is only allowed on loopback,
 * which must be listed like any other host. Returns `undefined` when the address is allowed.
 */
export function checkHost(
  url: string,
  hosts: readonly string[],
  allowHosts: readonly string[],
): HostProblem | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address === undefined || address.username !== "" || address.password !== "" || address.hash !== "")
    return "address";
  const isLoopback = isLoopbackName(address.hostname);
  if (address.protocol !== "https:" && !(address.protocol === "http:" && isLoopback)) return "scheme";
  const isOwn = address.port === "" && hosts.some((host) => matchesHost(address.hostname, host));
  const isAllowed = allowHosts.some((allowed) => {
    const entry = allowed.trim().toLowerCase();
    return entry === address.host || (entry === address.hostname && (address.port === "" || isLoopback));
  });
  return isOwn || isAllowed ? undefined : "host";
}

/**
 * Resolves the metadata in the hosts of an access. A host whose metadata could change its domain is
 * omitted.
 */
export function resolveHosts(hosts: readonly string[], metadata: { readonly [name: string]: string }): string[] {
  return hosts.flatMap((host) => {
    const parts = [...host.matchAll(/\{(\w+)\}/g)].map((match) => metadata[match[1] ?? ""] ?? "");
    // A dot or slash inside a part would change the host.
    if (parts.some((part) => !/^[A-Za-z0-9-]+$/.test(part))) return [];
    return [host.replace(/\{(\w+)\}/g, (_, name: string) => metadata[name] ?? "").toLowerCase()];
  });
}

function matchesHost(hostname: string, host: string): boolean {
  return host.startsWith("*.")
    ? hostname.endsWith(host.slice(1)) && hostname.length > host.length - 1
    : hostname === host;
}

function isLoopbackName(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
