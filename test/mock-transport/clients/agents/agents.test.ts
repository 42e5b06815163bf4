import { describe, expect, test } from "vitest";
import type { AgentSetup } from "../../../../src/mock-transport/clients/agents/agent.ts";
import { agentNames } from "../../../../src/mock-transport/clients/agents/agent-names.ts";
import { agentSetup } from "../../../../src/mock-transport/clients/agents/agents.ts";
import { TOKEN_VARIABLE } from "../../../../src/mock-transport/clients/agents/env-file.ts";

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

  test("empties what would lead Claude Code elsewhere, and only what the job has", () => {
    const environment = { CLAUDE_CODE_USE_BEDROCK: "1", ANTHROPIC_AUTH_TOKEN: "real", CLAUDE_CODE_USE_VERTEX: "" };
    const emptied = ({ variables }: AgentSetup) => Object.keys(variables).filter((name) => variables[name] === "");
    expect(emptied(agentSetup(["claude"], { ...server, environment }))).toEqual([
      "ANTHROPIC_AUTH_TOKEN",
      "CLAUDE_CODE_USE_BEDROCK",
    ]);
    expect(emptied(agentSetup(["claude"], { ...server, environment, token: undefined }))).toEqual([
      "CLAUDE_CODE_USE_BEDROCK",
    ]);
  });

  test("leads the provider that Codex brings, and the three that pi knows best, to the server as well", () => {
    const [config] = agentSetup(["codex"], server).files;
    expect(config?.content.match(/^(?:openai_)?base_url = .*$/gm)).toEqual([
      'openai_base_url = "http://127.0.0.1:4000/v1"',
      'base_url = "http://127.0.0.1:4000/v1"',
    ]);
    const [models] = agentSetup(["pi"], server).files;
    const { providers } = JSON.parse(models?.content ?? "{}") as { providers: { [name: string]: { baseUrl: string } } };
    expect(Object.entries(providers).map(([name, { baseUrl }]) => `${name} ${baseUrl}`)).toEqual([
      "mock http://127.0.0.1:4000/v1",
      "openai http://127.0.0.1:4000/v1",
      "anthropic http://127.0.0.1:4000",
      "google http://127.0.0.1:4000/v1beta",
    ]);
  });

  test("names a provider and model that pi lists, because it would take one of its own", () => {
    const [models, settings] = agentSetup(["pi"], server).files.map(
      ({ content }) => JSON.parse(content) as { [part: string]: never },
    );
    const { defaultProvider, defaultModel } = settings as unknown as { defaultProvider: string; defaultModel: string };
    expect(models).toHaveProperty(["providers", defaultProvider, "models", 0, "id"], defaultModel);
  });

  test("names a variable that it sets for the key, in the files of Codex and pi", () => {
    for (const [agent, pattern] of [
      ["codex", /^env_key = "(\w+)"$/m],
      ["pi", /"apiKey": "\$(\w+)"/],
    ] as const) {
      const { variables, files } = agentSetup([agent], server);
      const name = pattern.exec(files.map(({ content }) => content).join(""))?.[1] ?? "";
      expect(variables[name]).toBe(server.token);
    }
  });

  test("joins what several agents read, and needs nothing for programs with a client", () => {
    expect(agentSetup(["sdk"], server)).toEqual({ variables: {}, files: [] });
    const { variables, files } = agentSetup(agentNames, server);
    expect(files).toHaveLength(4);
    expect(Object.keys(variables)).toEqual(expect.arrayContaining(["CODEX_HOME", "CLAUDE_CONFIG_DIR"]));
  });
});
