/**
 * Fewest letters and digits of a run that counts as generated. Shorter ids are common in names of
 * models, files and builds.
 */
const RANDOM_MIN_UNITS = 20;

/**
 * The same limit when `+` or a padding of `=` shows that the run is base64, which names and paths
 * are not.
 */
const BASE64_MIN_UNITS = 14;

/** Fewest letters and digits of a piece that counts towards a run with separators. */
const PIECE_MIN_UNITS = 4;

/**
 * Least share of neighbours of different kinds in a generated piece. Words and version numbers have
 * less.
 */
const LEAST_SHARE = 0.25;

/** Common words that contain digits. */
const numeronyms =
  /e2e|k8s|i18n|l10n|a11y|b2b|p2p|s3|v\d+|sha\d+|base\d\d|utf\d+|x\d\d|md5|http\d|oauth\d|\dfa|es\d+/gi;

/** Digests, ids and times. They are generated but not secret. */
const harmless = /^(?:[0-9a-f]+|[0-9A-F]+|\d{4,8}[Tt]\d{4,9}[Zz]?)$/;

/**
 * Whether the text contains a run that looks generated: letters of both cases and digits alternate
 * more than in words, paths and versions.
 */
export function isRandom(text: string): boolean {
  for (const [run] of text.matchAll(/[A-Za-z0-9+/_~=-]{20,}/g)) {
    const pieces = run.split(/[^A-Za-z0-9]+/).filter((piece) => piece !== "" && !harmless.test(piece));
    const least = /\+|=$/.test(run) ? BASE64_MIN_UNITS : RANDOM_MIN_UNITS;
    if (pieces.some(isRandomPiece) || isRandomRun(pieces, least)) return true;
  }
  return false;
}

function isRandomPiece(piece: string): boolean {
  const { letters, digits, units } = countTurns(piece);
  if (units < RANDOM_MIN_UNITS) return false;
  const isMixed = /[a-z]/.test(piece) && /[A-Z]/.test(piece);
  if (!isMixed) return digits >= 4;
  return digits >= 2 && letters >= 1 && (letters + digits) / (units - 1) >= LEAST_SHARE;
}

function isRandomRun(pieces: readonly string[], leastUnits: number): boolean {
  const random = pieces.filter((piece) => {
    const { letters, digits, units } = countTurns(piece);
    return units >= PIECE_MIN_UNITS && (letters + digits) / (units - 1) >= LEAST_SHARE;
  });
  const joined = random.join("");
  const isMixed = /[a-z]/.test(joined) && /[A-Z]/.test(joined) && /[0-9]/.test(joined);
  return isMixed && joined.length >= leastUnits;
}

/**
 * Counts the changes from small to capital letters, and between letters and digits. A capital
 * letter before small ones begins a word and does not count.
 */
function countTurns(piece: string): { readonly letters: number; readonly digits: number; readonly units: number } {
  const plain = piece.replace(numeronyms, (word) => "x".repeat(word.length));
  return {
    letters: plain.match(/[a-z](?=[A-Z])/g)?.length ?? 0,
    digits: plain.match(/[A-Za-z](?=[0-9])|[0-9](?=[A-Za-z])/g)?.length ?? 0,
    units: piece.length,
  };
}
