/** Longest word of a name, in UTF-16 units. */
const WORD_LIMIT = 24;
/** Longest number of a name, in UTF-16 units. */
const NUMBER_LIMIT = 14;

/**
 * Longest text that a message shows, in UTF-16 units. GitHub's longest names and most paths are
 * shorter.
 */
export const SHOWN_LIMIT = 160;

/** Longest name of a variable, in UTF-16 units. */
export const VARIABLE_LIMIT = 80;

/**
 * Whether a text is plainly a name, path or pattern, so that a message may show it whole. It
 * consists of words, numbers and separators. Each word has letters of one kind or is in camel case,
 * with few digits.
 */
export function isPlain(text: string): boolean {
  if (text.length > SHOWN_LIMIT) return false;
  const latin = asLatin(text);
  return latin !== undefined && /^[A-Za-z0-9 ._/*?[\]{}(),:@+=!~<>#-]*$/.test(latin) && areWords(latin);
}

/**
 * Whether a text is a likely name of a variable. A value can have the same letters, but not the
 * same words.
 */
export function isVariableName(text: string): boolean {
  return text.length <= VARIABLE_LIMIT && /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) && areWords(text);
}

/**
 * Replaces all other letters by vowels. Returns `undefined` when a character is neither ASCII nor a
 * letter.
 */
function asLatin(text: string): string | undefined {
  if (!/[^\x20-\x7e]/.test(text)) return text;
  // Unicode properties are compiled only when needed, because they slow down a step that only
  // decides.
  return /^[\p{L}\p{N}\x20-\x7e]*$/u.test(text) ? text.replace(/[^\x20-\x7e]/g, "a") : undefined;
}

function areWords(text: string): boolean {
  return text.split(/[^A-Za-z0-9]+/).every(isWord);
}

function isWord(piece: string): boolean {
  if (/^[0-9]+$/.test(piece)) return piece.length <= NUMBER_LIMIT;
  if (piece.length <= 3) return isOneCase(piece);
  const plain = withoutAbbreviations(piece);
  const turns = plain.match(/[A-Za-z](?=[0-9])|[0-9](?=[A-Za-z])/g)?.length ?? 0;
  const letters = plain.match(/[A-Za-z]+/g) ?? [];
  return piece.length <= WORD_LIMIT && turns <= 2 && letters.every(isSpeakable) && isCamelCase(piece);
}

/** Replaces abbreviations without vowels or with digits inside by letters. */
function withoutAbbreviations(piece: string): string {
  return piece.replace(
    /https?|html|mysql|pnpm|grpc|smtp|sftp|xhr|graphql|sqs|dkr|e2e|k8s|i18n|l10n|a11y|b2b|p2p|x\d\d|\dfa/gi,
    (word) => "a".repeat(word.length),
  );
}

/** Whether the letters have as many vowels as words do. */
function isSpeakable(letters: string): boolean {
  return letters.length < 5 || (!/[b-df-hj-np-tvwxz]{6}/i.test(letters) && /[aeiouy]/i.test(letters));
}

function isOneCase(piece: string): boolean {
  return piece === piece.toLowerCase() || piece === piece.toUpperCase() || /^[A-Z][a-z]+$/.test(piece);
}

/**
 * Whether the letters have one case, or are words of at least three letters on average that begin
 * with a capital letter.
 */
function isCamelCase(piece: string): boolean {
  if (isOneCase(piece)) return true;
  const words = piece.match(/[A-Z]+(?![a-z])|[A-Z]?[^A-Z]+/g) ?? [];
  return piece.length >= words.length * 3 && words.filter((word) => word.length === 1).length <= 1;
}
