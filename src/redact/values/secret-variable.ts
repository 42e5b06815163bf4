import { jsonIn } from "../../text/json-value.ts";
import { hasSecretLeaf } from "./secret-leaves.ts";
import { meaningOf, saysPassword } from "./secret-name.ts";
import { isUrl } from "./url-secrets.ts";
import { hasCredentialForm, isInnocent } from "./value-shape.ts";

/** Shortest base64 that counts as a file, in UTF-16 units. */
const WRAPPED_MIN_UNITS = 40;

/**
 * Whether a variable holds a secret. Its name and the form of its value decide: a name may only describe a secret, and a credential is one whatever it
 * is called.
 */
export function isSecretVariable(name: string, value: string): boolean {
  // Inputs of this step arrive as variables too; they are read as inputs.
  if (name.startsWith("INPUT_")) return false;
  const bare = value.trim();
  if (hasCredentialForm(bare) || isSecretDocument(bare)) return true;
  switch (meaningOf(name)) {
    case "holds":
      return !isPlainSetting(name, bare);
    case "describes":
      return !isInnocent(
        /cache|restore|hash|digest|checksum|fingerprint|sha/i.test(name) ? withoutDigests(bare) : bare,
        "loose",
      );
    case "mentions":
      return !isInnocent(bare, saysPassword(name) ? "strict" : "loose");
    case "none":
      return isWrappedSecret(name, bare);
  }
}

/** Values that are no secret even where the name says so: switches, small numbers unless they may be a password, and paths of files that hold one. */
function isPlainSetting(name: string, value: string): boolean {
  if (/^(?:|true|false|yes|no|on|off|null|none|undefined|enabled|disabled)$/i.test(value)) return true;
  if (saysPassword(name)) return false;
  if (/seeds?$/i.test(name) && /^\d{1,19}$/.test(value)) return true;
  // A cookie or a session is often named, where its content would have an `=`.
  if (/(?:cookies?|session)$/i.test(name) && !value.includes("=") && isInnocent(value, "loose")) return true;
  if (/^\d{1,7}$|^\d+\.\d+$/.test(value) || (/ids?$/i.test(name) && /^\d{1,20}$/.test(value))) return true;
  const isFile = /(?:config|keystore|keyfile|credentials?|creds|netrc|npmrc|pypirc|key)$/i.test(name);
  const isUrlOfHook = /webhooks?$/i.test(name) && isUrl(value);
  const isScheme = /(?:^|_)auth(?:orization)?$/i.test(name) && isInnocent(value, "strict");
  return isScheme || (isUrlOfHook ? isInnocent(value, "strict") : isFile && isPath(value));
}

/** The value without the digests of files that keys of caches end with. */
function withoutDigests(value: string): string {
  return value.replace(/(?<![A-Za-z0-9])[0-9a-f]{7,128}(?![A-Za-z0-9])/g, "0");
}

/** The path of a file: it begins like one, and none of its names looks drawn by chance. */
function isPath(value: string): boolean {
  return /^(?:~|\.{1,2}|[A-Za-z]:)?[/\\][\w .@~/\\-]+$/.test(value) && isInnocent(value, "strict");
}

/** Files that hold keys, as people store them: base64 under a name that says so. */
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

/** A JSON document or a file of names and values with a secret in it. */
function isSecretDocument(value: string): boolean {
  const json = /^[[{]/.test(value) ? jsonIn(value) : undefined;
  return json !== undefined && hasSecretLeaf(json);
}
