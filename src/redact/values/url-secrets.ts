import { hasTokenForm } from "./token-form.ts";
import { classifyName } from "./secret-name.ts";
import { isOpaque, isSetting } from "./setting-shape.ts";

const shape =
  /^(?:jdbc:)?[a-z][a-z0-9+.-]{1,32}:\/\/(?:([^\s/?#@]*)@)?([^\s/?#]*)([^\s?#]*)(?:\?([^\s#]*))?(?:#(\S*))?$/i;

/**
 * Hosts of addresses that are secret themselves, because a client that knows them may post to them.
 */
const webhook =
  /(?:^|\.)(?:hooks?\.|webhooks?\.)|(?:^|\.)webhook\.office\.com$|^(?:api\.telegram\.org|maker\.ifttt\.com|outlook\.office(?:365)?\.com)$/i;
const webhookPath = /\/(?:web)?hooks?(?:b2)?\/|\/webhookb2\/|\/bot\d+:|\/private-/i;

/** Shortest part of a webhook's path that can make it secret, in UTF-16 units. */
const HOOK_UNITS = 6;

/** User names of services whose password is a token or empty. */
const user =
  /^(?:git|x-access-token|x-oauth-basic|x-token-auth|oauth2?|oauth2accesstoken|user(?:name)?|root|admin|anonymous|postgres|mysql|_json_key(?:_base64)?)$/i;

/** Whether the text is one address with a scheme and a host. */
export function isUrl(text: string): boolean {
  return shape.test(text);
}

/**
 * Whether an address contains a secret. `known` requires a part that only a secret has. `any` also
 * accepts a part that cannot be distinguished from a secret.
 */
export function hasUrlSecret(text: string, certainty: "known" | "any"): boolean {
  return urlSecrets(text, certainty).length > 0;
}

/**
 * Collects the secret parts of an address, each as written and decoded: its password, alone and
 * with the user; a user that is a token; values of its query and fragment; the secret part of a
 * webhook's path.
 */
export function urlSecrets(text: string, certainty: "known" | "any" = "known"): string[] {
  const match = shape.exec(text.trim());
  if (match === null) return [];
  const [info = "", host = "", path = "", query = "", fragment = ""] = match.slice(1);
  const found = [
    ...collectFromUserInfo(info),
    ...[query, fragment].flatMap((list) => collectFromQuery(list, certainty)),
    ...collectFromPath(host, path, certainty),
  ];
  return found.flatMap((part) => [part, decode(part)]);
}

function collectFromUserInfo(info: string): string[] {
  const colon = info.indexOf(":");
  const [name, password] = colon < 0 ? [info, ""] : [info.slice(0, colon), info.slice(colon + 1)];
  const isToken = name !== "" && !user.test(name) && (hasTokenForm(name) || !isSetting(decode(name), "loose"));
  const isPassword = password !== "" && !/^(?:x-oauth-basic|\$\{?\w+\}?|\*+)$/.test(password);
  return [...(isToken ? [name] : []), ...(isPassword ? [password, info] : [])];
}

function collectFromQuery(list: string, certainty: "known" | "any"): string[] {
  return list.split("&").flatMap((pair) => {
    const equals = pair.indexOf("=");
    if (equals < 0) return [];
    const [name, value] = [decode(pair.slice(0, equals)), pair.slice(equals + 1)];
    const plain = decode(value);
    const isHeld = /^(?:code|sig|se?cret)$/i.test(name) || classifyName(name) === "holds";
    const isSecret = isHeld
      ? !isSetting(plain, "strict")
      : hasTokenForm(plain) || (certainty === "any" && !isSetting(plain, "loose"));
    return isSecret && value !== "" ? [value] : [];
  });
}

function collectFromPath(host: string, path: string, certainty: "known" | "any"): string[] {
  const isHook = webhook.test(host.replace(/:\d+$/, "")) || webhookPath.test(path);
  return path.split("/").filter((segment) => {
    if (hasTokenForm(segment)) return true;
    if (isHook) return segment.length >= HOOK_UNITS && !isSetting(segment, "loose");
    return certainty === "any" && segment.split(/[@:,.-]/).some(isOpaque);
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
