import { isAbsolute, relative, sep } from "node:path";

const SCHEMES: readonly string[] = ["http:", "https:", "mailto:"];

/**
 * The address in its normal form when a click on it is harmless: absolute, http, https or mail, and without credentials, which
 * can make `https://github.com@evil.example` look like another host. Otherwise nothing, relative addresses included.
 */
export function toSafeHref(address: string): string | undefined {
  const url = URL.parse(address.trim());
  if (url === null || !SCHEMES.includes(url.protocol) || url.username !== "" || url.password !== "") return undefined;
  return url.href;
}

/** A relative link from the page in `folder` to a file inside it; nothing for a path outside. */
export function toFileHref(folder: string, path: string): string | undefined {
  const inside = relative(folder, path);
  if (inside === "" || isAbsolute(inside) || inside.split(sep)[0] === "..") return undefined;
  // The leading `./` keeps a name such as `javascript:x` a file name.
  return `./${inside
    .split(sep)
    .map((name) => encodeURIComponent(name.toWellFormed()))
    .join("/")}`;
}
