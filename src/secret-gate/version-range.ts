/** Major, minor and patch. `isPreRelease` is true when a suffix such as `-beta.1` follows. */
export interface Version {
  readonly numbers: readonly [number, number, number];
  readonly isPreRelease: boolean;
}

/** Versions from `min` (inclusive) to `below` (exclusive). An omitted limit is open. */
export interface VersionRange {
  readonly min?: Version["numbers"];
  readonly below?: Version["numbers"];
}

/** Maximum length of a range, in UTF-16 units. */
const MAX_TEXT_UNITS = 200;

/**
 * Parses a range such as `>=24`, `^2.1`, `~0.169`, `1.2.3` or `>=1.2 <2`. Parts are separated by
 * blanks and must all hold. Omitted parts of a version match any number. Returns `undefined` for an
 * invalid text.
 */
export function parseRange(text: string): readonly VersionRange[] | undefined {
  if (text.length > MAX_TEXT_UNITS) return undefined;
  // Users often write a blank after the operator: `>= 24`.
  const parts = text
    .trim()
    .replace(/([<>=^~])\s+/g, "$1")
    .split(/\s+/);
  const ranges = parts.map(parsePart);
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}

/** Finds the first version in a program's output, such as `codex-cli 0.169.0` or `v24.1.0`. */
export function findVersion(text: string): { readonly text: string; readonly version: Version } | undefined {
  const match = /(?<![\w.])v?(\d{1,9})\.(\d{1,9})\.(\d{1,9})(-[0-9A-Za-z.-]{1,64})?(?![\w])/.exec(text);
  if (match === null) return undefined;
  const [whole, major, minor, patch, suffix] = match;
  return {
    text: whole.replace(/^v/, ""),
    version: { numbers: [Number(major), Number(minor), Number(patch)], isPreRelease: suffix !== undefined },
  };
}

/** Whether the version is within all ranges. A pre-release of a limit is outside, as in npm. */
export function isWithin({ numbers, isPreRelease }: Version, ranges: readonly VersionRange[]): boolean {
  return ranges.every(({ min, below }) => {
    const aboveMin = min === undefined ? 1 : compareVersions(numbers, min);
    return (
      (aboveMin > 0 || (aboveMin === 0 && !isPreRelease)) &&
      (below === undefined || compareVersions(numbers, below) < 0)
    );
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
      return { min: bumpPart(min, given.length - 1) };
    case "<":
      return { below: min };
    case "<=":
      return { below: bumpPart(min, given.length - 1) };
    case "^":
      return { min, below: bumpPart(min, findCaretPart(min, given.length)) };
    case "~":
      return { min, below: bumpPart(min, Math.min(given.length - 1, 1)) };
    default:
      return { min, below: bumpPart(min, given.length - 1) };
  }
}

/** Finds the part that a caret keeps: the first that is not zero, or the last that is given. */
function findCaretPart(min: Version["numbers"], given: number): number {
  const first = min.findIndex((number) => number > 0);
  return first < 0 || first >= given ? given - 1 : first;
}

/**
 * Returns the lowest version above all versions that share the parts up to `place`, counted from 0.
 */
function bumpPart(version: Version["numbers"], place: number): Version["numbers"] {
  const at = (index: number) =>
    index < place ? (version[index] ?? 0) : index === place ? (version[index] ?? 0) + 1 : 0;
  return [at(0), at(1), at(2)];
}

function compareVersions(a: Version["numbers"], b: Version["numbers"]): number {
  for (const [index, number] of a.entries()) if (number !== b[index]) return number - (b[index] ?? 0);
  return 0;
}
