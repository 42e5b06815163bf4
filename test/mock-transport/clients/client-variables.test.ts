import { describe, expect, test } from "vitest";
import {
  createBaseUrls,
  collectClientVariables,
  describeVariables,
} from "../../../src/mock-transport/clients/client-variables.ts";

const urls = createBaseUrls(4000);

describe("collectClientVariables", () => {
  test.each([
    { name: "neither spelling", job: {}, expected: ["us-east-1", "us-east-1"] },
    { name: "the first spelling", job: { AWS_REGION: "eu-west-1" }, expected: [undefined, "eu-west-1"] },
    { name: "the second spelling", job: { AWS_DEFAULT_REGION: "eu-west-1" }, expected: ["eu-west-1", undefined] },
    {
      name: "both",
      job: { AWS_REGION: "eu-west-1", AWS_DEFAULT_REGION: "eu-west-2" },
      expected: [undefined, undefined],
    },
    {
      name: "an empty one",
      job: { AWS_REGION: "", AWS_DEFAULT_REGION: "eu-west-2" },
      expected: ["eu-west-2", undefined],
    },
  ])("sets a region for AWS's clients of every language where the job sets $name", ({ job, expected }) => {
    const variables = collectClientVariables(["bedrock"], urls, "token", job);
    expect([variables["AWS_REGION"], variables["AWS_DEFAULT_REGION"]]).toEqual(expected);
  });

  test("keeps the version and the region of the job", () => {
    const variables = collectClientVariables(["all"], urls, "token", {
      OPENAI_API_VERSION: "v",
      CLOUD_ML_REGION: "europe-west1",
    });
    expect(variables).not.toHaveProperty("OPENAI_API_VERSION");
    expect(variables).not.toHaveProperty("CLOUD_ML_REGION");
  });

  test("clears a variable of the job that a client rejects together with a base URL", () => {
    const name = "ANTHROPIC_FOUNDRY_RESOURCE";
    expect(collectClientVariables(["azure"], urls, "token", { [name]: "mine" })[name]).toBe("");
    expect(collectClientVariables(["azure"], urls, "token", {})).not.toHaveProperty(name);
  });

  test("exports no key, and base URLs with the token, where a real provider answers", () => {
    const variables = collectClientVariables(["all"], createBaseUrls(4000, "mock-1"), undefined, {});
    const described = describeVariables();
    for (const key of described.flatMap(({ keys }) => keys)) expect(variables).not.toHaveProperty(key);
    for (const name of described.flatMap((provider) => provider.urls))
      expect(variables[name]).toMatch(/^http:\/\/127\.0\.0\.1:4000\/mock-1(?:\/|$)/);
  });

  test("exports a key only for a client that reads its base URL", () => {
    for (const { urls: addresses, keys } of describeVariables())
      expect(addresses.length).toBeGreaterThanOrEqual(keys.length);
  });
});
