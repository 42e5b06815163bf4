import { describe, expect, test } from "vitest";
import type { AgentSetup } from "../../../../src/mock-transport/clients/agents/agent.ts";
import { AGENT_NAMES } from "../../../../src/mock-transport/clients/agents/agent-names.ts";
import { createAgentSetup } from "../../../../src/mock-transport/clients/agents/agents.ts";
import { TOKEN_VARIABLE } from "../../../../src/mock-transport/clients/agents/env-file.ts";

const server = { origin: "http://127.0.0.1:4000", token: "mock-0123", directory: "/temp/setup", environment: {} };

describe("createAgentSetup", () => {
  test.each(AGENT_NAMES.filter((name) => name !== "sdk"))("keeps the token out of the files of %s", (name) => {
    const { files } = createAgentSetup([name], server);
    expect(JSON.stringify(files)).not.toContain(server.token);
  });

  test.each(AGENT_NAMES.filter((name) => name !== "sdk"))("gives %s the token and the server's address", (name) => {
    const { variables, files } = createAgentSetup([name], server);
    expect(Object.values(variables)).toContain(server.token);
    expect(JSON.stringify([variables, files])).toContain(server.origin);
  });

  test.each(AGENT_NAMES)("puts the files of %s below the directory", (name) => {
    const { variables, files } = createAgentSetup([name], server);
    for (const { path } of files) expect(path.startsWith(`${server.directory}/${name}/`)).toBe(true);
    const homes = Object.entries(variables).filter(([variable]) => /(?:HOME|DIR)$/.test(variable));
    for (const [, home] of homes) expect(home).toBe(`${server.directory}/${name}`);
  });

  test("writes paths with the separator of the machine", () => {
    const { variables, files } = createAgentSetup(["codex"], { ...server, directory: "D:\\a\\_temp" });
    expect(variables["CODEX_HOME"]).toBe("D:\\a\\_temp\\codex");
    expect(files[0]?.path).toBe("D:\\a\\_temp\\codex\\config.toml");
  });

  test("replaces a key of the job that Gemini CLI prefers", () => {
    const { variables } = createAgentSetup(["gemini"], { ...server, environment: { GOOGLE_API_KEY: "real" } });
    expect(variables["GOOGLE_API_KEY"]).toBe(server.token);
  });

  test("keeps the provider's own key where it is sent", () => {
    const setup = createAgentSetup(AGENT_NAMES, { ...server, token: undefined });
    const keys = [
      "ANTHROPIC_API_KEY",
      "GEMINI_API_KEY",
      "GOOGLE_API_KEY",
      "OPENAI_API_KEY",
      "CODEX_API_KEY",
      TOKEN_VARIABLE,
    ];
    expect(Object.keys(setup.variables).filter((name) => keys.includes(name))).toEqual([]);
    expect(JSON.stringify(setup.files)).toContain("OPENAI_API_KEY");
  });

  test("clears variables of the job that redirect Claude Code", () => {
    const environment = { CLAUDE_CODE_USE_BEDROCK: "1", ANTHROPIC_AUTH_TOKEN: "real", CLAUDE_CODE_USE_VERTEX: "" };
    const listCleared = ({ variables }: AgentSetup) => Object.keys(variables).filter((name) => variables[name] === "");
    expect(listCleared(createAgentSetup(["claude"], { ...server, environment }))).toEqual([
      "ANTHROPIC_AUTH_TOKEN",
      "CLAUDE_CODE_USE_BEDROCK",
    ]);
    expect(listCleared(createAgentSetup(["claude"], { ...server, environment, token: undefined }))).toEqual([
      "CLAUDE_CODE_USE_BEDROCK",
    ]);
  });

  test("redirects the built-in providers of Codex and pi to the server", () => {
    const [config] = createAgentSetup(["codex"], server).files;
    expect(config?.content.match(/^(?:openai_)?base_url = .*$/gm)).toEqual([
      'openai_base_url = "http://127.0.0.1:4000/v1"',
      'base_url = "http://127.0.0.1:4000/v1"',
    ]);
    const [models] = createAgentSetup(["pi"], server).files;
    const { providers } = JSON.parse(models?.content ?? "{}") as { providers: { [name: string]: { baseUrl: string } } };
    expect(Object.entries(providers).map(([name, { baseUrl }]) => `${name} ${baseUrl}`)).toEqual([
      "mock http://127.0.0.1:4000/v1",
      "openai http://127.0.0.1:4000/v1",
      "anthropic http://127.0.0.1:4000",
      "google http://127.0.0.1:4000/v1beta",
    ]);
  });

  test("selects a provider and model in pi, which otherwise selects a built-in one", () => {
    const [models, settings] = createAgentSetup(["pi"], server).files.map(
      ({ content }) => JSON.parse(content) as { [part: string]: never },
    );
    const { defaultProvider, defaultModel } = settings as unknown as { defaultProvider: string; defaultModel: string };
    expect(models).toHaveProperty(["providers", defaultProvider, "models", 0, "id"], defaultModel);
  });

  test("names the variable with the key in the files of Codex and pi", () => {
    for (const [agent, pattern] of [
      ["codex", /^env_key = "(\w+)"$/m],
      ["pi", /"apiKey": "\$(\w+)"/],
    ] as const) {
      const { variables, files } = createAgentSetup([agent], server);
      const name = pattern.exec(files.map(({ content }) => content).join(""))?.[1] ?? "";
      expect(variables[name]).toBe(server.token);
    }
  });

  test("merges the setups of several agents, and needs none for programs with a client", () => {
    expect(createAgentSetup(["sdk"], server)).toEqual({ variables: {}, files: [] });
    const { variables, files } = createAgentSetup(AGENT_NAMES, server);
    expect(files).toHaveLength(4);
    expect(Object.keys(variables)).toEqual(expect.arrayContaining(["CODEX_HOME", "CLAUDE_CONFIG_DIR"]));
  });
});
