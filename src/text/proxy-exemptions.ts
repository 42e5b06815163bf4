/** Hosts that must never be reached through a proxy. */
const loopback = ["127.0.0.1", "localhost"];

type Environment = Readonly<{ [name: string]: string | undefined }>;

/**
 * Returns both spellings of the variable that exempts hosts from a proxy. Each has all entries of
 * both, in order, and the loopback hosts.
 */
export function proxyExemptions(environment: Environment): { readonly NO_PROXY: string; readonly no_proxy: string } {
  const entries = [environment["NO_PROXY"], environment["no_proxy"]]
    .flatMap((value = "") => value.split(","))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
  const exempt = [...new Set([...entries, ...loopback])].join(",");
  return { NO_PROXY: exempt, no_proxy: exempt };
}
