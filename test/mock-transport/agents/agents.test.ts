import { describe, expect, test } from "vitest";
import { agentNames } from "../../../src/mock-transport/agents/agent-names.ts";
import { agentSetup } from "../../../src/mock-transport/agents/agents.ts";

const server = { origin: "http://127.0.0.1:4000", token: "mock-0123", folder: "/temp/setup", environment: {} };

describe("agentSetup", () => {
  test.each(agentNames.filter((name) => name !== "sdk"))("keeps the token out of the files of %s", (name) => {
    const { files } = agentSetup([name], server);
    expect(JSON.stringify(files)).not.toContain(server.token);
  });

  test.each(agentNames.filter((name) => name !== "sdk"))("gives %s the token and the server's address", (name) => {
    const { variables, files } = agentSetup([name], server);
    expect(Object.values(variables)).toContain(server.token);
    expect(JSON.stringify([variables, files])).toContain(server.origin);
  });

  test.each(agentNames)("puts what %s reads below the folder", (name) => {
    const { variables, files } = agentSetup([name], server);
    for (const { path } of files) expect(path.startsWith(`${server.folder}/${name}/`)).toBe(true);
    const homes = Object.entries(variables).filter(([variable]) => /(?:HOME|DIR)$/.test(variable));
    for (const [, home] of homes) expect(home).toBe(`${server.folder}/${name}`);
  });

  test("writes paths with the separator of the machine", () => {
    const { variables, files } = agentSetup(["codex"], { ...server, folder: "D:\\a\\_temp" });
    expect(variables["CODEX_HOME"]).toBe("D:\\a\\_temp\\codex");
    expect(files[0]?.path).toBe("D:\\a\\_temp\\codex\\config.toml");
  });

  test("replaces a key of the job that Gemini CLI would take first", () => {
    const { variables } = agentSetup(["gemini"], { ...server, environment: { GOOGLE_API_KEY: "real" } });
    expect(variables["GOOGLE_API_KEY"]).toBe(server.token);
  });

  test("leaves the provider's own key alone where that is sent", () => {
    const setup = agentSetup(agentNames, { ...server, token: undefined });
    const keys = ["ANTHROPIC_API_KEY", "GEMINI_API_KEY", "GOOGLE_API_KEY", "OPENAI_API_KEY", "MOCK_TRANSPORT_TOKEN"];
    expect(Object.keys(setup.variables).filter((name) => keys.includes(name))).toEqual([]);
    expect(JSON.stringify(setup.files)).toContain("OPENAI_API_KEY");
  });

  test("joins what several agents read, and needs nothing for programs with a client", () => {
    expect(agentSetup(["sdk"], server)).toEqual({ variables: {}, files: [] });
    const { variables, files } = agentSetup(agentNames, server);
    expect(files).toHaveLength(4);
    expect(Object.keys(variables)).toEqual(expect.arrayContaining(["CODEX_HOME", "CLAUDE_CONFIG_DIR"]));
  });
});
