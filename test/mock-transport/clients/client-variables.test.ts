import { describe, expect, test } from "vitest";
import {
  baseUrlsOf,
  clientVariables,
  describeVariables,
} from "../../../src/mock-transport/clients/client-variables.ts";

const urls = baseUrlsOf(4000);

describe("clientVariables", () => {
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
  ])("gives AWS's clients of every language a region where the job has $name", ({ job, expected }) => {
    const variables = clientVariables(["bedrock"], urls, "token", job);
    expect([variables["AWS_REGION"], variables["AWS_DEFAULT_REGION"]]).toEqual(expected);
  });

  test("keeps the version and the region that the job has for other clients", () => {
    const variables = clientVariables(["all"], urls, "token", {
      OPENAI_API_VERSION: "v",
      CLOUD_ML_REGION: "europe-west1",
    });
    expect(variables).not.toHaveProperty("OPENAI_API_VERSION");
    expect(variables).not.toHaveProperty("CLOUD_ML_REGION");
  });

  test("empties what a client does not accept beside its base URL, where the job has it", () => {
    const name = "ANTHROPIC_FOUNDRY_RESOURCE";
    expect(clientVariables(["azure"], urls, "token", { [name]: "mine" })[name]).toBe("");
    expect(clientVariables(["azure"], urls, "token", {})).not.toHaveProperty(name);
  });

  test("exports no key and the same addresses, with the token in them, where a real provider answers", () => {
    const variables = clientVariables(["all"], baseUrlsOf(4000, "mock-1"), undefined, {});
    const described = describeVariables();
    for (const key of described.flatMap(({ keys }) => keys)) expect(variables).not.toHaveProperty(key);
    for (const name of described.flatMap((provider) => provider.urls))
      expect(variables[name]).toMatch(/^http:\/\/127\.0\.0\.1:4000\/mock-1(?:\/|$)/);
  });

  test("exports a key for no client that does not find its base URL", () => {
    for (const { urls: addresses, keys } of describeVariables())
      expect(addresses.length).toBeGreaterThanOrEqual(keys.length);
  });
});
