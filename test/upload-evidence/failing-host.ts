import type { EvidenceHost } from "../../actions/upload-evidence/host.ts";

/** Which call throws: `nth` counted from 1, or that one and all after it. */
export interface Sabotage {
  readonly method: string;
  readonly nth: number;
  readonly isLasting: boolean;
  readonly thrown: unknown;
}

/**
 * The host with every method counted, by its dotted name; the named call throws instead of doing
 * anything.
 */
export function failingHost<H extends EvidenceHost>(host: H, sabotage?: Sabotage) {
  const calls = new Map<string, number>();
  const watched = (target: object, prefix: string): object =>
    new Proxy(target, {
      get: (object, key: string) => {
        const member = (object as { readonly [key: string]: unknown })[key];
        const name = `${prefix}${key}`;
        if (key === "environment") return member;
        if (typeof member === "object" && member !== null) return watched(member, `${name}.`);
        if (typeof member !== "function") return member;
        return (...args: unknown[]) => {
          const count = (calls.get(name) ?? 0) + 1;
          calls.set(name, count);
          const isHit =
            name === sabotage?.method && (sabotage.isLasting ? count >= sabotage.nth : count === sabotage.nth);
          if (isHit) throw sabotage.thrown;
          return (member as (...args: unknown[]) => unknown)(...args);
        };
      },
    });
  return { host: watched(host, "") as H, calls };
}
