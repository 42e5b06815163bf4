/** Texts that are hard to redact, by approximate size in bytes, and the values to search for. */
export interface HeavyText {
  readonly name: string;
  readonly values: readonly string[];
  /** Values to search for only in certain places. */
  readonly short?: readonly string[];
  readonly write: (sizeBytes: number) => Buffer;
}

const fill = (unit: string) => (sizeBytes: number) => Buffer.from(unit.repeat(Math.ceil(sizeBytes / unit.length)));
const many = (count: number, name: (number: string) => string) =>
  Array.from({ length: count }, (_, index) => name(String(index).padStart(5, "0")));
const base64 = (text: string) => Buffer.from(text).toString("base64");
const token = ["Zq8", "aB3cD4eF5gH6iJ7kL8mN9"].join("-");

const alike = many(150, (number) => `https://hooks.example.com/services/T00000000/B${number}/the-same-end-for-all`);
const short = many(400, (number) => `pa${number}x`);

export const heavyTexts: readonly HeavyText[] = [
  { name: "zeros that hold a secret of zeros", values: ["00000000"], write: fill("0") },
  ...[2, 3, 4, 5, 6, 7].map((period) => ({
    name: `a secret that repeats after ${period} bytes`,
    values: ["aBcDeFg".slice(0, period).repeat(8)],
    write: fill("aBcDeFg".slice(0, period)),
  })),
  { name: "a secret of 4,000 zeros", values: ["0".repeat(4_000)], write: fill("0") },
  { name: "zeros that stop short of a secret", values: [`${"0".repeat(40)}1`], write: fill("0") },
  { name: "zeros in many forms at once", values: many(20, (n) => "0".repeat(8 + Number(n))), write: fill("0") },
  { name: "values that do not touch", values: ["00000000"], write: fill("00000000x") },
  { name: "values that touch", values: [token], write: fill(token) },
  { name: "one value on each line", values: [token], write: fill(`${token}\n`) },
  { name: "zeros with spaces", values: ["00000000"], write: fill("0 ") },
  { name: "zeros with terminal sequences", values: ["00000000"], write: fill("0\u001b[1m") },
  { name: "values cut by tags", values: [token], write: fill(`${token.slice(0, 9)}<a href=x>${token.slice(9)}</a>`) },
  { name: "tags without a value", values: [token], write: fill("<a><b x='y'></b>") },
  { name: "one run of base64", values: [token], write: fill(base64(`${token}xxxxxx`.slice(0, 30))) },
  { name: "runs of base64", values: [token], write: fill(`${base64(token)} `) },
  { name: "base64 in lines", values: [token], write: fill(`${base64(token.repeat(3)).slice(0, 76)}\n`) },
  {
    name: "base64 with escaped slashes",
    values: ["???>>>???>>>"],
    write: fill(`${base64("???>>>???>>>").replaceAll("/", "\\/")}`),
  },
  {
    name: "a list of numbers in JSON",
    values: ["12345678"],
    write: (size) => Buffer.from(`[${"12345678,".repeat(size / 9)}1]`),
  },
  {
    name: "a list of texts in JSON",
    values: [token],
    write: (size) => Buffer.from(`[${`"${token}",`.repeat(size / 28)}1]`),
  },
  {
    name: "JSON in a string of JSON",
    values: ["12345678"],
    write: (size) => Buffer.from(JSON.stringify({ body: `[${'12345678,"a",'.repeat(size / 15)}1]` })),
  },
  {
    name: "one string of JSON with escapes",
    values: [token],
    write: (size) => Buffer.from(`{"a":"${`\\n${token}`.repeat(size / 27)}"}`),
  },
  {
    name: "deep lists",
    values: ["12345678"],
    write: (size) => Buffer.from(`${"[".repeat(size / 2)}12345678${"]".repeat(size / 2)}`),
  },
  { name: "brackets that are no JSON", values: ["12345678"], write: fill("[[[[{{{{ 12345678 ") },
  { name: "lines that begin like JSON", values: ["12345678"], write: fill('{"a":[12345678,\n') },
  { name: "backslashes", values: [token], write: fill("\\") },
  {
    name: "secrets that are alike but for their middle",
    values: alike,
    write: fill("https://hooks.example.com/services/T00000000/B"),
  },
  {
    name: "secrets that are alike, all in the text",
    values: alike,
    write: (size) => fill(alike.join(" "))(size).subarray(0, size),
  },
  {
    name: "short secrets that are alike",
    values: short,
    write: (size) => fill(short.join(" "))(size).subarray(0, size),
  },
  { name: "short values that stand alone", values: [], short: ["4711"], write: fill("4711 4711,") },
  { name: "short values in their place", values: [], short: ["4711"], write: fill("pin=4711\n") },
  { name: "zeros that hold a short secret of zeros", values: [], short: ["0000"], write: fill("0") },
  {
    name: "names without an end before short values",
    values: [],
    short: ["4711"],
    write: fill(`${"name.".repeat(40)} 4711 `),
  },
  {
    name: "many short values",
    values: [],
    short: short.map((value) => value.slice(0, 7)),
    write: fill(`pin: ${short.join(" ")}`),
  },
  { name: "base64 after `Basic`", values: [], short: ["4711"], write: fill(`Basic ${base64("me:4711")} `) },
];
