/** Major, minor and patch; `isPreRelease` when something such as `-beta.1` follows. */
export interface Version {
  readonly numbers: readonly [number, number, number];
  readonly isPreRelease: boolean;
}

/** Versions from `min` (included) to `below` (excluded); a part left out is open. */
export interface VersionRange {
  readonly min?: Version["numbers"];
  readonly below?: Version["numbers"];
}

/** Longest range and longest version text that is looked at, in UTF-16 units. */
const TEXT_LIMIT = 200;

/**
 * The range of a text such as `>=24`, `^2.1`, `~0.169`, `1.2.3` or `>=1.2 <2`; parts are joined by blanks and all must hold. Parts of a version that
 * are left out stand for any. `undefined` when a part is not of this form.
 */
export function parseRange(text: string): readonly VersionRange[] | undefined {
  if (text.length > TEXT_LIMIT) return undefined;
  // A blank between the sign and its version is common: `>= 24`.
  const parts = text
    .trim()
    .replace(/([<>=^~])\s+/g, "$1")
    .split(/\s+/);
  const ranges = parts.map(parsePart);
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}

/** The first version in a program's answer, such as `codex-cli 0.169.0` or `v24.1.0`; `undefined` when there is none. */
export function findVersion(text: string): { readonly text: string; readonly version: Version } | undefined {
  const match = /(?<![\w.])v?(\d{1,9})\.(\d{1,9})\.(\d{1,9})(-[0-9A-Za-z.-]{1,64})?(?![\w])/.exec(text);
  if (match === null) return undefined;
  const [whole, major, minor, patch, suffix] = match;
  return {
    text: whole.replace(/^v/, ""),
    version: { numbers: [Number(major), Number(minor), Number(patch)], isPreRelease: suffix !== undefined },
  };
}

/** Whether the version lies in all ranges. A pre-release of a range's edge is outside of it, as for npm. */
export function isWithin({ numbers, isPreRelease }: Version, ranges: readonly VersionRange[]): boolean {
  return ranges.every(({ min, below }) => {
    const aboveMin = min === undefined ? 1 : compare(numbers, min);
    return (aboveMin > 0 || (aboveMin === 0 && !isPreRelease)) && (below === undefined || compare(numbers, below) < 0);
  });
}

function parsePart(part: string): VersionRange | undefined {
  const match = /^(>=|<=|>|<|=|\^|~|)v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?$/.exec(part);
  if (match === null) return undefined;
  const [, sign, ...digits] = match;
  const given = digits.filter((digit) => digit !== undefined).map(Number);
  const min: Version["numbers"] = [given[0] ?? 0, given[1] ?? 0, given[2] ?? 0];
  switch (sign) {
    case ">=":
      return { min };
    case ">":
      return { min: next(min, given.length - 1) };
    case "<":
      return { below: min };
    case "<=":
      return { below: next(min, given.length - 1) };
    case "^":
      return { min, below: next(min, caretPlace(min, given.length)) };
    case "~":
      return { min, below: next(min, Math.min(given.length - 1, 1)) };
    default:
      return { min, below: next(min, given.length - 1) };
  }
}

/** Which part a caret keeps: the first that is not zero, or the last that is given. */
function caretPlace(min: Version["numbers"], given: number): number {
  const first = min.findIndex((number) => number > 0);
  return first < 0 || first >= given ? given - 1 : first;
}

/** The lowest version above all that begin with the parts up to `place`, counted from 0. */
function next(version: Version["numbers"], place: number): Version["numbers"] {
  const at = (index: number) =>
    index < place ? (version[index] ?? 0) : index === place ? (version[index] ?? 0) + 1 : 0;
  return [at(0), at(1), at(2)];
}

function compare(a: Version["numbers"], b: Version["numbers"]): number {
  for (const [index, number] of a.entries()) if (number !== b[index]) return number - (b[index] ?? 0);
  return 0;
}
