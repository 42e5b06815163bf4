import { describe, expect, test } from "vitest";
import { parseLogCommand } from "../../../local/log/log-command.ts";

const parse = (line: string) => {
  const command = parseLogCommand(line, (name) => ["warning", "add-mask"].includes(name));
  return command && { ...command, properties: Object.fromEntries(command.properties) };
};

describe("parseLogCommand", () => {
  test.each([
    { line: "::warning::text", properties: {}, data: "text" },
    { line: " \t ::WARNING::text", properties: {}, data: "text" },
    { line: "::warning file=a.js,line=1::text", properties: { file: "a.js", line: "1" }, data: "text" },
    { line: "::warning endLine=2,FILE=a::", properties: { endline: "2", file: "a" }, data: "" },
    { line: "::warning file=a,file=b::x", properties: { file: "b" }, data: "x" },
    { line: "::warning title=a=b::x", properties: { title: "a=b" }, data: "x" },
    { line: "::warning =title==b::x", properties: { title: "b" }, data: "x" },
    { line: "::warning file,line=::x", properties: {}, data: "x" },
    { line: "::warning file=a, line=1::x", properties: { file: "a", " line": "1" }, data: "x" },
    { line: "::warning file=%2C%3A%0D%0A%25;::%0D%0A%25%3A", properties: { file: ",:\r\n%;" }, data: "\r\n%%3A" },
    { line: "::warning::%250A", properties: {}, data: "%0A" },
    { line: "::warning::a::b", properties: {}, data: "a::b" },
    { line: "::warning::$& $1", properties: {}, data: "$& $1" },
    { line: "##[warning]text", properties: {}, data: "text" },
    { line: "quoted from elsewhere: ##[warning]text", properties: {}, data: "text" },
    { line: "##[warning file=a;line=1]x%5D%3B", properties: { file: "a", line: "1" }, data: "x];" },
    { line: "::unknown::##[warning]x", properties: {}, data: "x" },
  ])("finds the command in $line", ({ line, properties, data }) => {
    expect(parse(line)).toEqual({ name: "warning", properties, data });
  });

  test.each([
    "warning::text",
    "text ::warning::text",
    "::warning:text",
    "::warning file=a",
    ":: warning::text",
    "::unknown::text",
    "\uFEFF::warning::text",
    "##[warning text",
    "##[unknown]text",
    "#[warning]text",
    "",
  ])("finds no command in %j", (line) => {
    expect(parse(line)).toBeUndefined();
  });
});
