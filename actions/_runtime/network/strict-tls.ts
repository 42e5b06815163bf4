import type { ConnectionOptions } from "node:tls";
import type { Log } from "../host.ts";

/** Variable by which Node accepts every certificate, from everybody. */
const CHECK_VARIABLE = "NODE_TLS_REJECT_UNAUTHORIZED";

/**
 * What every outgoing connection that may carry a credential is opened with: the certificate is
 * checked, and the version and ciphers are no weaker than Node's own, whatever
 * `NODE_TLS_REJECT_UNAUTHORIZED`, `NODE_OPTIONS` and OpenSSL's configuration say. Authorities of
 * the user's own come from `NODE_EXTRA_CA_CERTS`.
 */
export function strictTls(): Pick<ConnectionOptions, "rejectUnauthorized" | "minVersion" | "ciphers"> {
  // The list that Node was built with; `--tls-cipher-list` changes another one.
  const { defaultCoreCipherList: ciphers } = process.getBuiltinModule("node:crypto").constants;
  return { rejectUnauthorized: true, minVersion: "TLSv1.2", ciphers };
}

/**
 * Takes the variable that turns the check of certificates off out of this process and says so. For
 * clients that take no options of ours: they connect to the runner's artifact
 * service, or to a proxy. Only for a process of our own.
 */
export function enforceCertificates(log: Pick<Log, "warning">): void {
  const isOff = process.env[CHECK_VARIABLE] === "0";
  delete process.env[CHECK_VARIABLE];
  if (isOff)
    log.warning(
      `\`${CHECK_VARIABLE}=0\` is not followed. It would send credentials to whoever answers. Remove it, and set \`NODE_EXTRA_CA_CERTS\` to the certificate of an authority of your own.`,
    );
}
