import { describe, expect, test } from "vitest";
import { createBaseEnvironment } from "../../../local/runner/process/base-environment.ts";

describe("baseEnvironment", () => {
  test("keeps the variables that programs need and none that could be a key", () => {
    const caller = { PATH: "/bin", HOME: "/home/a", OPENAI_API_KEY: "x", AWS_PROFILE: "x", CI: "true" };
    expect(createBaseEnvironment(caller)).toEqual({ PATH: "/bin", HOME: "/home/a" });
  });

  test("exempts the loopback hosts from a proxy, so that actions reach the local services", () => {
    const caller = { https_proxy: "http://proxy:1", NO_PROXY: "intranet" };
    const exempt = "intranet,127.0.0.1,localhost";
    expect(createBaseEnvironment(caller)).toEqual({
      https_proxy: "http://proxy:1",
      NO_PROXY: exempt,
      no_proxy: exempt,
    });
  });
});
