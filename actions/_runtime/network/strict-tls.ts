import type { ConnectionOptions } from "node:tls";
import type { Log } from "../host.ts";

/** Variable that makes Node accept every certificate. */
const REJECT_VARIABLE = "NODE_TLS_REJECT_UNAUTHORIZED";

/**
 * TLS options of every connection that may carry a credential. The certificate is checked, and the
 * version and ciphers are no weaker than Node's defaults, regardless of
 * `NODE_TLS_REJECT_UNAUTHORIZED`, `NODE_OPTIONS` and OpenSSL's configuration. `NODE_EXTRA_CA_CERTS`
 * adds the user's own authorities.
 */
export function strictTls(): Pick<ConnectionOptions, "rejectUnauthorized" | "minVersion" | "ciphers"> {
  // Node's built-in list; `--tls-cipher-list` changes another one.
  const { defaultCoreCipherList: ciphers } = process.getBuiltinModule("node:crypto").constants;
  return { rejectUnauthorized: true, minVersion: "TLSv1.2", ciphers };
}

/**
 * Removes the variable that disables certificate checks from this process and warns about it. For
 * clients without TLS options of ours: they connect to the artifact service or to a proxy. Only for
 * our own processes.
 */
export function enforceCertificates(log: Pick<Log, "warning">): void {
  const isOff = process.env[REJECT_VARIABLE] === "0";
  delete process.env[REJECT_VARIABLE];
  if (isOff)
    log.warning(
      `\`${REJECT_VARIABLE}=0\` is not followed. It would send credentials to any server that answers. Remove it, and set \`NODE_EXTRA_CA_CERTS\` to the certificate of your own authority.`,
    );
}
