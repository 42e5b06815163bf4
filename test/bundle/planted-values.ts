import fc from "fast-check";

/** A text that somebody put where a name, path or setting belongs. No piece of `core` may be told by the step. */
export interface Planted {
  readonly text: string;
  readonly core: string;
  /** Whether the text gives itself away: by a credential's form, or because it is longer than anything an input takes. */
  readonly isTelling: boolean;
}

/** Shortest piece of a value that is looked for, in UTF-16 units. */
const PIECE_UNITS = 8;

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const word = (alphabet: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });
const base62 = (minLength: number, maxLength = minLength) => word(letters, minLength, maxLength);
/** A text with all kinds of characters by turns, so that a piece of it stands nowhere by chance. */
const mixed = (length: number) =>
  fc.tuple(base62(Math.ceil(length / 3)), word("0123456789", length, length)).map(([many, digits]) =>
    [...many]
      .map((letter, index) => `${letter}${digits[index] ?? 7}q`)
      .join("")
      .slice(0, length),
  );

const of = (core: fc.Arbitrary<string>, isTelling: boolean, write: (core: string) => string = (text) => text) =>
  core.map((text): Planted => ({ text: write(text), core: text, isTelling }));
const pem = (body: string) =>
  `-----BEGIN PRIVATE ${"KEY"}-----\n${body.replace(/.{64}/g, "$&\n")}\n-----END PRIVATE ${"KEY"}-----`;

/** Values of vendors and of people, from 8 to 4,000 characters. Their forms are put together here, so that no scanner takes this file for one. */
export const plantedValue: fc.Arbitrary<Planted> = fc.oneof(
  ...["ghp_", "github_pat_", "sk-proj-", "sk-ant-api03-", "hf_", "gsk_", "npm_", "glpat-", "AIza", "xoxb-"].map(
    (prefix) => of(base62(36), true, (core) => `${prefix}${core}`),
  ),
  of(base62(200, 400), true, (core) => `ghs_${core.slice(0, 40)}.${core.slice(40, 120)}.${core.slice(120)}`),
  of(base62(90, 300), true, (core) => `eyJ${core.slice(0, 40)}.${core.slice(40, 80)}.${core.slice(80)}`),
  of(mixed(48), true),
  of(
    fc.integer({ min: 4, max: 500 }).chain((triples) => mixed(triples * 8)),
    false,
  ),
  of(word("0123456789abcdef", 8, 64), false),
  of(word("0123456789abcdef!$%&()?;^", 8, 40), false),
  of(word("abcdefghijklmnopqrstuvwxyz", 9, 30), false),
  of(base62(8, 19), false),
  of(base62(64, 2000), true, (core) => Buffer.from(core).toString("base64")).map(({ text }) => ({
    text,
    core: text,
    isTelling: true,
  })),
  of(mixed(192), true, pem),
  of(mixed(192), true, (core) =>
    JSON.stringify({ type: "service_account", project_id: "p", private_key: pem(core) }, undefined, 2),
  ),
  of(mixed(24), true, (core) => `https://user:${core}@db.example.com/x`),
  of(mixed(1500), true, (core) => core.replace(/.{30}/g, "$& ")),
);

/** How the value stands in the input's text. */
export const wrappings: readonly ((text: string, entry: string) => string)[] = [
  (text) => text,
  (text, entry) => `${entry}\n${text}\n${entry}`,
  (text) => `./${text}`,
  (text) => `${text}.json`,
  (text) => `A|${text}`,
  (text) => `evidence-${text}`,
  (text) => JSON.stringify([{ lane: "a", secrets: "MY_TOKEN", with: { value: text } }]),
  (text) => JSON.stringify([{ lane: text, secrets: text }]),
  (text) => `MY_TOKEN=${text}`,
  (text) => `# ${text}`,
];

/** The pieces of the value that are found in what was told; the empty list when it kept the secret. */
export function piecesIn(told: string, { core }: Planted): string[] {
  const pieces = Array.from({ length: Math.max(0, core.length - PIECE_UNITS + 1) }, (_, start) =>
    core.slice(start, start + PIECE_UNITS),
  );
  return pieces.filter((piece) => !/\s/.test(piece) && told.includes(piece)).slice(0, 3);
}
