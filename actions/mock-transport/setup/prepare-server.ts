import type { InputsOf } from "../../../src/contract/define-action.ts";
import { TOKEN_BYTES, createToken } from "../../../src/mock-transport/clients/client-access.ts";
import type { mockTransport } from "../../../src/mock-transport/contract.ts";
import type { Fixture } from "../../../src/schema/fixture.ts";
import type { Host } from "../../_runtime/host.ts";
import { readFixtures } from "./read-fixtures.ts";

/** What a server needs besides its inputs. */
export interface PreparedServer {
  readonly fixtures: readonly Fixture[];
  /** The key that clients must present. Secret. */
  readonly token: string;
  /** Public name of the server, unique on this machine. */
  readonly instance: string;
}

/**
 * Reads the fixtures and creates the token and the name of a server.
 * @throws ActionError `input.invalid`, `file.unreadable` or `fixture.invalid`
 */
export async function prepareServer(
  inputs: InputsOf<typeof mockTransport>,
  { files, randomHex, uniqueId }: Pick<Host, "files" | "randomHex" | "uniqueId">,
): Promise<PreparedServer> {
  const fixtures = await readFixtures(inputs, files);
  return { fixtures, token: createToken(randomHex(TOKEN_BYTES)), instance: `mock-${uniqueId()}` };
}
