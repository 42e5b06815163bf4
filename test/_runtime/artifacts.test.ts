import { describe, expect, test } from "vitest";
import { describeUploadError } from "../../actions/_runtime/network/artifacts.ts";

const withCode = (message: string, code: string) => Object.assign(new TypeError(message), { code });
const cases = [
  { error: new Error("Failed (409) Conflict"), detail: "the run has an artifact of this name" },
  { error: new Error("Failed (503) https://a.example/?sig=x"), detail: "the service answered status 503" },
  { error: new Error("Unable to get the ACTIONS_RESULTS_URL env variable"), detail: "ACTIONS_RESULTS_URL is not set" },
  {
    error: withCode("https://a.example/?sig=x", "ECONNREFUSED"),
    detail: "an error of type TypeError (code ECONNREFUSED)",
  },
  { error: withCode("https://a.example/?sig=x", "https://a"), detail: "an error of type TypeError" },
  { error: "https://a.example/?sig=x", detail: "an error of type string" },
];

describe("describeUploadError", () => {
  test.each(cases)("describes $error as $detail and prints no address", ({ error, detail }) => {
    const failure = describeUploadError(error);
    expect(failure).toMatchObject({ ok: false, detail: expect.stringContaining(detail) });
    expect(JSON.stringify(failure)).not.toContain("a.example");
  });

  test("prints no code that is not the system's", () => {
    expect(JSON.stringify(describeUploadError(withCode("x", "https://a")))).not.toContain("https");
  });
});
