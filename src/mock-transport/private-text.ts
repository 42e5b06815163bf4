/** Something in a document that a fixture must not hold. */
export interface PrivateText {
  readonly path: readonly PropertyKey[];
  readonly what: string;
}

/**
 * Keys by the beginnings that their issuers gave them so that they can be found; each long enough, and with a digit, so that no word is taken for one.
 * @see https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
 */
const keys = new RegExp(
  [
    /sk-(?=[\w-]*\d)[\w-]{32,}/, // OpenAI, Anthropic, OpenRouter
    /AIza(?=[\w-]*\d)[\w-]{30,}|ya29\.[\w-]{30,}/, // Google
    /A(?:KI|SI)A[A-Z2-7]{16}/, // AWS
    /gh[pousr]_(?=\w*\d)\w{30,}|github_pat_(?=\w*\d)\w{30,}/, // GitHub
    /glpat-(?=[\w-]*\d)[\w-]{20,}/, // GitLab
    /npm_(?=\w*\d)\w{30,}/, // npm
    /hf_(?=\w*\d)\w{30,}|gsk_(?=\w*\d)\w{30,}|xai-(?=[\w-]*\d)[\w-]{30,}/, // Hugging Face, Groq, xAI
    /xox[abeprs]-(?=[\w-]*\d)[\w-]{20,}/, // Slack
    /[rs]k_live_(?=\w*\d)\w{20,}/, // Stripe
  ]
    .map(({ source }) => `(?:${source})`)
    .join("|"),
  "g",
);

const privateKey = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/;

/** A folder of one person; the accounts of hosted runners and of containers belong to nobody. */
const home =
  /(?:\/home\/|\/Users\/|[A-Za-z]:[\\/]Users[\\/])(?!(?:runner|runneradmin|node|user|ubuntu|vscode|Shared|Public)\b)[\w.-]+[\\/]/;

/** Places below which the keys are the writer's own and may be private themselves. */
const freePlaces: readonly PropertyKey[] = ["arguments", "json", "body"];

/** Each text of a document, keys of objects too, that has a credential in it, or, for a recorded one, the path of somebody's home folder. */
export function findPrivate(document: unknown, isRecorded: boolean): PrivateText[] {
  return [...textsIn(document, [])].flatMap(({ text, path }) => {
    const what = privateKind(text, isRecorded);
    return what === undefined ? [] : [{ path, what }];
  });
}

function privateKind(text: string, isRecorded: boolean): string | undefined {
  if (privateKey.test(text)) return "a private key";
  if ([...text.matchAll(keys)].some(({ 0: key, index }) => !isWord(text, index) && !isPlaceholder(key)))
    return "what looks like a live key";
  return isRecorded && home.test(text) ? "the path of somebody's home folder" : undefined;
}

/** Whether a key's beginning is the middle of a longer word, as in `task-`. */
function isWord(text: string, index: number): boolean {
  return /[A-Za-z0-9]/.test(text.charAt(index - 1));
}

/** Whether somebody made the key up: it says so, or repeats a few characters. */
function isPlaceholder(key: string): boolean {
  return /example|placeholder|redacted|fake|dummy/i.test(key) || new Set(key).size < 12;
}

function* textsIn(
  value: unknown,
  path: readonly PropertyKey[],
): Generator<{ text: string; path: readonly PropertyKey[] }> {
  if (typeof value === "string") yield { text: value, path };
  if (typeof value !== "object" || value === null) return;
  const isFree = freePlaces.includes(path.at(-1) ?? "");
  for (const [key, part] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    const place = isFree ? path : [...path, key];
    if (typeof key === "string") yield { text: key, path };
    yield* textsIn(part, place);
  }
}
