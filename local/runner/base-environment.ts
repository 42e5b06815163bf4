import { proxyExemptions } from "../../src/mock-transport/proxy-exemptions.ts";

/**
 * Variables of the caller that a job sees. Everything else stays outside, so that keys of the person who runs this never reach a lane
 * that must work without them. Compared without regard to case, as Windows and proxies do.
 */
const inheritedNames: ReadonlySet<string> = new Set(
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

/** The part of the caller's environment that jobs start from. Where there is a proxy, this machine's own services are exempt from it. */
export function baseEnvironment(caller: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const inherited = Object.entries(caller).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && inheritedNames.has(pair[0].toUpperCase()),
  );
  const hasProxy = inherited.some(([name]) => /^(?:HTTPS?|ALL)_PROXY$/i.test(name));
  return { ...Object.fromEntries(inherited), ...(hasProxy ? proxyExemptions(caller) : {}) };
}
