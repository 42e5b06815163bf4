import type { Field } from "../contract/field.ts";
import { isVariableName } from "../text/plain-words.ts";
import { parseHealthAddress } from "./health-address.ts";
import { parseRange, type VersionRange } from "./version-range.ts";

/** Programs whose version the gate can check. Each is called with `--version` only. */
const PROGRAMS = ["codex", "claude", "gemini", "pi", "node"] as const;

export type Program = (typeof PROGRAMS)[number];

/**
 * One requirement of the lane other than a credential. `text` is the requirement as written; `url`
 * is the health address of a proxy.
 */
export type Capability =
  | {
      readonly kind: "program";
      readonly text: string;
      readonly program: Program;
      readonly ranges: readonly VersionRange[];
    }
  | { readonly kind: "proxy"; readonly text: string; readonly url: string }
  | { readonly kind: "variable"; readonly text: string; readonly name: string };

/** Longest capability, in UTF-16 units; it is shown whole in messages and records. */
const CAPABILITY_LIMIT = 256;

/** Accepts a program with an optional version range, `proxy=<url>`, or `env:NAME`. */
export const capabilityField: Field<Capability> = {
  expects:
    "`codex`, `claude`, `gemini`, `pi` or `node` with an optional version range such as `>=1.2 <2`, `proxy=` with the base URL or health address of an endpoint, https or loopback, without credentials, or `env:NAME`",
  parse: (raw) => {
    const text = raw.trim();
    if (text.length > CAPABILITY_LIMIT) return { ok: false };
    const value = parseVariable(text) ?? parseProxy(text) ?? parseProgram(text);
    return value === undefined ? { ok: false } : { ok: true, value };
  },
};

function parseVariable(text: string): Capability | undefined {
  const name = /^env:([A-Za-z_]\w*)$/.exec(text)?.[1];
  return name === undefined || !isVariableName(name) ? undefined : { kind: "variable", text, name };
}

function parseProxy(text: string): Capability | undefined {
  if (!text.startsWith("proxy=")) return undefined;
  const address = text.slice("proxy=".length);
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isLoopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  const isAllowed = url.protocol === "https:" || (url.protocol === "http:" && isLoopback);
  // The address is printed in messages, so it must not contain anything secret.
  if (!isAllowed || url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "")
    return undefined;
  const { url: health, shown } = parseHealthAddress(address);
  return { kind: "proxy", text: `proxy=${shown}`, url: health };
}

function parseProgram(text: string): Capability | undefined {
  const match = /^([a-z]+)(?:@|\s*(?=[<>=^~\d\s])|$)(.*)$/.exec(text);
  const program = PROGRAMS.find((name) => name === match?.[1]);
  if (program === undefined) return undefined;
  const asked = match?.[2]?.trim() ?? "";
  const ranges = asked === "" && !text.endsWith("@") ? [] : parseRange(asked);
  return ranges === undefined ? undefined : { kind: "program", text, program, ranges };
}
