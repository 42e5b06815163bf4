import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Fixture, fixtureSchema } from "../../src/schema/fixture.ts";

/** One agent of examples/agents.yml: the package to install, with its version, and the command that a prompt is put behind. */
export interface Leg {
  readonly agent: string;
  readonly package: string;
  readonly command: string;
}

/** An agent that is installed for tests: its command starts the installed program. */
export interface Installed {
  /** With its version, for the names of tests. */
  readonly name: string;
  readonly agent: string;
  readonly command: string;
}

const root = process.cwd();

/** The agents of examples/agents.yml, which is the one place for their versions. */
export const legs: readonly Leg[] = (
  parse(readFileSync(join(root, "examples/agents.yml"), "utf8")) as {
    jobs: { agent: { strategy: { matrix: { include: Leg[] } } } };
  }
).jobs.agent.strategy.matrix.include;

/** pi once more, newer: its dependencies are not in the registry, so it is no example, but the package alone brings all that it needs. */
export const newestPi: Leg = { agent: "pi", package: "@earendil-works/pi-coding-agent@1.5.2", command: "pi -p" };

/** Every agent that tests start. */
export const installed: readonly Installed[] = [...legs, newestPi].map((leg) => ({
  name: `${leg.agent} ${versionOf(leg)}`,
  agent: leg.agent,
  command: leg.command.replace(/^\S+/, () => programOf(leg)),
}));

/** The agent of that name, in its newest version. @throws Error when there is none */
export function installedAgent(agent: string): Installed {
  const found = installed.findLast((candidate) => candidate.agent === agent);
  if (found === undefined) throw new Error(`No agent is named "${agent}".`);
  return found;
}

/** The agent, left to choose its model by its configuration and by itself. */
export function withoutModel(agent: Installed): Installed {
  return { ...agent, command: agent.command.replace(/ -m \S+/, "") };
}

/** The fixtures of the agent's leg in examples/agents.yml. */
export function examplesOf(agent: string): Fixture[] {
  const text = readFileSync(join(root, "examples/agents", `${agent}.json`), "utf8");
  return fixtureSchema.parse(JSON.parse(text)).fixtures;
}

/** Where an agent is installed, for this and later runs of the tests. */
export function folderOf(leg: Leg): string {
  return join(root, ".runs/agents", `${leg.agent}-${versionOf(leg)}`);
}

/** The version in the package's `name@version`. */
export function versionOf(leg: Leg): string {
  return leg.package.slice(leg.package.lastIndexOf("@") + 1);
}

/** The shell command that starts the program where it is installed. */
export function programOf(leg: Leg): string {
  const folder = folderOf(leg);
  if (leg === newestPi) return `node "${join(folder, "package/dist/bundle/cli.js")}"`;
  return `"${join(folder, "node_modules/.bin", leg.agent)}"`;
}
