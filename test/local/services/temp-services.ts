import { mkdir, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { type Services, startServices } from "../../../local/services/server.ts";
import { type Client, startClient } from "./client.ts";

/** Running services, and a client with its own directory. */
export interface TempServices {
  readonly folder: string;
  readonly workspace: string;
  readonly services: Services;
  readonly client: Client;
  readonly close: () => Promise<void>;
}

/** Starts the services and a client for a job, with an empty directory `inner` in its workspace. */
export async function startTempServices(job: string, inner: string): Promise<TempServices> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "services-"));
  const workspace = path.join(folder, "workspace");
  await mkdir(path.join(workspace, inner), { recursive: true });
  await mkdir(path.join(folder, "temp"));
  const services = await startServices({ folder: path.join(folder, "run") });
  const client = startClient(services.url, services.issueToken(job), workspace);
  const close = async () => {
    await client.close();
    await services.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, workspace, services, client, close };
}
