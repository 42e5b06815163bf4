import { tryParseJson } from "../../text/json-value.ts";
import { hasSecretLeaf } from "./secret-leaves.ts";
import { classifyName, isPasswordName } from "./secret-name.ts";
import { isUrl } from "./url-secrets.ts";
import { hasCredentialForm, isInnocent } from "./value-shape.ts";

/** Shortest base64 that counts as a file, in UTF-16 units. */
const WRAPPED_MIN_UNITS = 40;

/**
 * Whether a variable contains a secret. Its name and the form of its value decide. A name may only
 * describe a secret, and a credential is secret under any name.
 */
export function isSecretVariable(name: string, value: string): boolean {
  // Inputs of this step are variables too. They are read as inputs.
  if (name.startsWith("INPUT_")) return false;
  const bare = value.trim();
  if (hasCredentialForm(bare) || isSecretDocument(bare)) return true;
  switch (classifyName(name)) {
    case "holds":
      return !isPlainSetting(name, bare);
    case "describes":
      return !isInnocent(
        /cache|restore|hash|digest|checksum|fingerprint|sha/i.test(name) ? withoutDigests(bare) : bare,
        "loose",
      );
    case "mentions":
      return !isInnocent(bare, isPasswordName(name) ? "strict" : "loose");
    case "none":
      return isWrappedSecret(name, bare);
  }
}

/**
 * Whether a value is not secret although its name says so: a switch, a small number that is not a
 * password, or the path of a file that contains a secret.
 */
function isPlainSetting(name: string, value: string): boolean {
  if (/^(?:|true|false|yes|no|on|off|null|none|undefined|enabled|disabled)$/i.test(value)) return true;
  if (isPasswordName(name)) return false;
  if (/seeds?$/i.test(name) && /^\d{1,19}$/.test(value)) return true;
  // A variable often contains the name of a cookie or session. Its content would have an `=`.
  if (/(?:cookies?|session)$/i.test(name) && !value.includes("=") && isInnocent(value, "loose")) return true;
  if (/^\d{1,7}$|^\d+\.\d+$/.test(value) || (/ids?$/i.test(name) && /^\d{1,20}$/.test(value))) return true;
  const isFile = /(?:config|keystore|keyfile|credentials?|creds|netrc|npmrc|pypirc|key)$/i.test(name);
  const isUrlOfHook = /webhooks?$/i.test(name) && isUrl(value);
  const isScheme = /(?:^|_)auth(?:orization)?$/i.test(name) && isInnocent(value, "strict");
  return isScheme || (isUrlOfHook ? isInnocent(value, "strict") : isFile && isPath(value));
}

/** Removes the digests of files at the end of cache keys. */
function withoutDigests(value: string): string {
  return value.replace(/(?<![A-Za-z0-9])[0-9a-f]{7,128}(?![A-Za-z0-9])/g, "0");
}

/** Whether the value is the path of a file and none of its names looks random. */
function isPath(value: string): boolean {
  return /^(?:~|\.{1,2}|[A-Za-z]:)?[/\\][\w .@~/\\-]+$/.test(value) && isInnocent(value, "strict");
}

/** Whether the value is a stored key file: base64 under a name that says so. */
function isWrappedSecret(name: string, value: string): boolean {
  const isWrapped = /base_?64|b64/i.test(name);
  const isKeyFile =
    /(?:^|_)(?:p12|pfx|pkcs12|jks|certificates?|cert|provisioning_?profile|service_?account|kube_?config)(?:_|$)/i.test(
      name,
    );
  const text = value.replace(/\s+/g, "");
  const isBase64 = text.length >= WRAPPED_MIN_UNITS && /^[A-Za-z0-9+/_-]+={0,2}$/.test(text);
  return (isWrapped || isKeyFile) && isBase64 && !isInnocent(value, "loose");
}

/** Whether the value is a JSON document with a secret leaf. */
function isSecretDocument(value: string): boolean {
  const json = /^[[{]/.test(value) ? tryParseJson(value) : undefined;
  return json !== undefined && hasSecretLeaf(json);
}
