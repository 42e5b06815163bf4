import { proxyExemptions } from "../../../src/text/proxy-exemptions.ts";

/**
 * The caller's variables that a job inherits. All others are excluded, so that the caller's keys do
 * not reach a lane that must pass without them. Names are compared case-insensitively, because
 * Windows and proxies do so.
 */
const INHERITED_NAMES: ReadonlySet<string> = new Set(
  [
    [
      "PATH",
      "HOME",
      "USER",
      "LOGNAME",
      "SHELL",
      "LANG",
      "LANGUAGE",
      "LC_ALL",
      "LC_CTYPE",
      "TZ",
      "TMPDIR",
      "TMP",
      "TEMP",
    ],
    ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "ALL_PROXY"],
    ["NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE", "SSL_CERT_DIR", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "GIT_SSL_CAINFO"],
    ["JAVA_HOME", "GOROOT", "DOTNET_ROOT"],
    [
      "SYSTEMROOT",
      "SYSTEMDRIVE",
      "WINDIR",
      "COMSPEC",
      "PATHEXT",
      "OS",
      "PROCESSOR_ARCHITECTURE",
      "NUMBER_OF_PROCESSORS",
    ],
    [
      "USERPROFILE",
      "HOMEDRIVE",
      "HOMEPATH",
      "APPDATA",
      "LOCALAPPDATA",
      "PROGRAMDATA",
      "PROGRAMFILES",
      "PROGRAMFILES(X86)",
    ],
  ].flat(),
);

/**
 * Creates the environment that jobs start from. With a proxy, this machine's own services are
 * exempt from it.
 */
export function createBaseEnvironment(caller: { readonly [key: string]: string | undefined }): {
  [key: string]: string;
} {
  const inherited = Object.entries(caller).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && INHERITED_NAMES.has(pair[0].toUpperCase()),
  );
  const hasProxy = inherited.some(([name]) => /^(?:HTTPS?|ALL)_PROXY$/i.test(name));
  return { ...Object.fromEntries(inherited), ...(hasProxy ? proxyExemptions(caller) : {}) };
}
