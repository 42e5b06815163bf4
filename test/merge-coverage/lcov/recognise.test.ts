import { describe, expect, test } from "vitest";
import { recogniseUnsupported } from "../../../src/merge-coverage/lcov/recognise.ts";

describe("recogniseUnsupported", () => {
  test.each([
    { name: "Istanbul JSON", text: '{"/w/a.js": {"path":"/w/a.js","statementMap":{"0":{}}}}' },
    { name: "an Istanbul JSON summary", text: '{"total": {"lines":{"total":1}}}' },
    { name: "V8 JSON", text: '{"result":[{"scriptId":"1"}]}' },
    { name: "coverage.py JSON", text: '{"meta": {"version":"7"}}' },
    { name: "JSON", text: "[]" },
    { name: "Cobertura XML", text: '<?xml version="1.0"?>\n<coverage line-rate="1" version="1">' },
    { name: "Cobertura XML", text: '<?xml version="1.0"?>\n<!DOCTYPE coverage SYSTEM "coverage-04.dtd">' },
    { name: "Clover XML", text: '<?xml version="1.0"?>\n<coverage generated="1" clover="3.2.0"><project>' },
    { name: "Clover XML", text: '<coverage generated="1">\n  <project timestamp="1">' },
    { name: "JaCoCo XML", text: '<?xml version="1.0"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN">' },
    { name: "OpenCover XML", text: "\u{feff}<?xml version='1.0'?><CoverageSession>" },
    { name: "XML", text: "<?xml version='1.0'?><other/>" },
    { name: "a Go cover profile", text: "mode: atomic\nexample.com/a.go:1.1,2.2 1 1\n" },
    { name: "an HTML page", text: "<!doctype html><html>" },
    { name: "a zip archive", text: "PK\u0003\u0004" },
    { name: "a coverage.py data file", text: "SQLite format 3\u0000" },
  ])("calls $text $name", ({ name, text }) => {
    expect(recogniseUnsupported(Buffer.from(text))).toBe(name);
  });

  test.each([
    { name: "a gzip archive", bytes: [0x1f, 0x8b, 8] },
    { name: "UTF-16 text", bytes: [0xff, 0xfe, 0x54, 0] },
    { name: "UTF-16 text", bytes: [0xfe, 0xff, 0, 0x54] },
  ])("calls $bytes $name", ({ name, bytes }) => {
    expect(recogniseUnsupported(Uint8Array.from(bytes))).toBe(name);
  });

  test.each(["TN:\nSF:a.js\n", "SF:<coverage>\n", "# made by mode: set\n", "\u{feff}TN:x\n", "plain text"])(
    "knows no other name for %j",
    (text) => {
      expect(recogniseUnsupported(Buffer.from(text))).toBeUndefined();
    },
  );
});
