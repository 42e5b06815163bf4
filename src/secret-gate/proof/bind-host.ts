/** Why a request may not leave: its address is no address, not https, or of a host the credential is not bound to. */
export type Unbound = "address" | "scheme" | "host";

/**
 * Whether a credential may go to the address: its host is one of the profile's `hosts` on the usual port, or named in `allowHosts`. Plain http is
 * for loopback alone, and loopback has to be named like any other host. `undefined` when it may.
 */
export function whyUnbound(url: string, hosts: readonly string[], allowHosts: readonly string[]): Unbound | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address === undefined || address.username !== "" || address.password !== "" || address.hash !== "")
    return "address";
  const isLoopback = isLoopbackName(address.hostname);
  if (address.protocol !== "https:" && !(address.protocol === "http:" && isLoopback)) return "scheme";
  const isOwn = address.port === "" && hosts.some((host) => fits(address.hostname, host));
  const isAllowed = allowHosts.some((allowed) => {
    const named = allowed.trim().toLowerCase();
    return named === address.host || (named === address.hostname && (address.port === "" || isLoopback));
  });
  return isOwn || isAllowed ? undefined : "host";
}

/** The hosts of an access with its metadata filled in; a host whose metadata could change its domain is left out. */
export function hostsOf(hosts: readonly string[], metadata: Readonly<{ [name: string]: string }>): string[] {
  return hosts.flatMap((host) => {
    const parts = [...host.matchAll(/\{(\w+)\}/g)].map((match) => metadata[match[1] ?? ""] ?? "");
    // A dot or slash inside a part would make another host of it.
    if (parts.some((part) => !/^[A-Za-z0-9-]+$/.test(part))) return [];
    return [host.replace(/\{(\w+)\}/g, (_, name: string) => metadata[name] ?? "").toLowerCase()];
  });
}

function fits(hostname: string, host: string): boolean {
  return host.startsWith("*.")
    ? hostname.endsWith(host.slice(1)) && hostname.length > host.length - 1
    : hostname === host;
}

function isLoopbackName(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
