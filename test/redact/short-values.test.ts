import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { redact } from "../../src/redact/redact.ts";
import { createRedactor, scan } from "../../src/redact/redactor.ts";
import { SHORT_VALUE_MIN_LENGTH } from "../../src/redact/short-values.ts";

const MARK = "__REDACTED-value__";
const short = [
  { name: "DB_LOGIN", value: "abc123" },
  { name: "LOGIN_PIN", value: "4711" },
  { name: "DB_PASSWORD", value: "postgres" },
  { name: "ODD", value: 'a"&<b' },
];
const redactor = createRedactor([], short);
const textOf = (text: string) => Buffer.from(redact(Buffer.from(text), redactor).bytes).toString("utf8");
const base64 = (text: string) => Buffer.from(text).toString("base64");

describe("redact, of short values", () => {
  test.each([
    "password=abc123",
    "PASSWORD='abc123'",
    "password: abc123",
    "password:\n  abc123",
    "db.password = abc123 # comment",
    '{"password":"abc123"}',
    '{"dbPassword": "abc123", "a": 1}',
    String.raw`{"body":"{\"password\":\"abc123\"}"}`,
    '["--password", "abc123"]',
    "Authorization: Basic abc123",
    "authorization: Bearer abc123",
    "> X-Api-Key: abc123",
    "Cookie: abc123; a=b",
    "curl -u me:abc123 https://example.com",
    "curl --user 'me:abc123' https://example.com",
    "mysql -p abc123",
    "mysql -pabc123 app",
    "login --token abc123",
    "login --token=abc123 -v",
    "<password>abc123</password>",
    '<password encrypted="no">abc123</password>',
    "<password><![CDATA[abc123]]></password>",
    '<property name="password" value="abc123"/>',
    '<property name="db.password">abc123</property>',
    "<key>password</key><string>abc123</string>",
    "postgres://me:abc123@db.example/x",
    "redis://:abc123@cache.example",
    "https://abc123@git.example/repo",
    "https://example.com/?token=abc123&x=1",
    "https://example.com/?password=abc123",
    "token%3Dabc123",
    "the password is abc123.",
    "password 'abc123' accepted",
    "export DB_LOGIN=abc123",
    "DB_LOGIN -> abc123",
    "env.DB_LOGIN: abc123",
    "- name: DB_LOGIN\n  value: abc123",
    '{"name":"DB_LOGIN","value":"abc123"}',
    "dbLogin=abc123",
    "Server=db;Password=abc123;",
    "a\npassword=abc123\r\nb",
    String.raw`"log": "line\npassword=abc123\nnext"`,
  ])("removes one in %j", (text) => {
    expect(textOf(text)).toBe(text.replace("abc123", MARK));
  });

  test.each([
    "abc123",
    "commit abc123 by me",
    "xabc123",
    "password=abc1234",
    "password=xabc123",
    "password_length: abc123",
    "see abc123@example.com",
    "https://example.com/abc123",
    "max_tokens: 4711",
    "port 4711 is open",
    "<id>abc123</id>",
    "a postgres server",
    "image: postgres:16",
  ])("leaves it in %j", (text) => {
    expect(textOf(text)).toBe(text);
  });

  test("removes a number in JSON and YAML, and both still parse", () => {
    expect(JSON.parse(textOf('{"pin":4711,"port":4711}'))).toEqual({ pin: MARK, port: 4711 });
    expect(parse(textOf("pin: 4711\nport: 4711\n"))).toEqual({ pin: MARK, port: 4711 });
  });

  test("removes a common word in the place of a password", () => {
    expect(textOf("postgres://postgres:postgres@localhost/postgres")).toBe(
      `postgres://postgres:${MARK}@localhost/postgres`,
    );
    expect(textOf("POSTGRES_PASSWORD=postgres POSTGRES_USER=postgres")).toBe(
      `POSTGRES_PASSWORD=${MARK} POSTGRES_USER=postgres`,
    );
  });

  test.each([
    ['{"token":"a\\"&<b"}', `{"token":"${MARK}"}`],
    ['<token>a"&amp;&lt;b</token>', `<token>${MARK}</token>`],
    ["?token=a%22%26%3Cb", `?token=${MARK}`],
  ])("removes one with special characters in %j", (text, cleaned) => {
    expect(textOf(text)).toBe(cleaned);
  });

  test.each([
    `Authorization: Basic ${base64("me:abc123")}`,
    `{"auth":"${base64("me:abc123")}"}`,
    `{"auths":{"ghcr.io":{"auth": "${base64("me:postgres")}"}}}`,
  ])("removes the base64 of a user and one in %j", (text) => {
    expect(textOf(text)).toBe(text.replace(/bWU6[A-Za-z0-9=]+/, "__REDACTED-base64__"));
  });

  test("removes a value in UTF-8, and finds none in its own output", () => {
    const text = Buffer.from("pässword é password=abc123 ü");
    const { bytes, replacements } = redact(text, redactor);
    expect(Buffer.from(bytes).toString()).toBe(`pässword é password=${MARK} ü`);
    expect(replacements).toEqual({ value: 1 });
    expect(scan(bytes, redactor).length).toBe(0);
  });

  test("searches for values of the shortest length, and for no shorter ones", () => {
    const [shortest, shorter] = ["x".repeat(SHORT_VALUE_MIN_LENGTH), "x".repeat(SHORT_VALUE_MIN_LENGTH - 1)];
    const text = (value: string) =>
      Buffer.from(
        redact(Buffer.from(`password=${value}`), createRedactor([], [{ name: "A", value }])).bytes,
      ).toString();
    expect(text(shortest)).toBe(`password=${MARK}`);
    expect(text(shorter)).toBe(`password=${shorter}`);
  });
});
