import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/**
 * A proxy to a server that can stop reading from it. The server's system then buffers the data, as
 * for a client that does not read.
 */
export interface Valve {
  readonly origin: string;
  /** Stops reading from the server, on every connection. */
  readonly shut: () => void;
  readonly open: () => void;
}

/** Creates a proxy to the server on this port. It is closed after the test. */
export async function createValve(port: number): Promise<Valve> {
  const upstreams: Socket[] = [];
  const valve = createServer((client) => {
    const upstream = connect(port, "127.0.0.1");
    upstreams.push(upstream);
    client.pipe(upstream);
    upstream.on("data", (chunk: Buffer) => void client.write(chunk));
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      one.on("error", () => undefined);
      one.on("close", () => other.destroySoon());
    }
    onTestFinished(() => void client.destroy());
  });
  await once(valve.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void valve.close());
  return {
    origin: `http://127.0.0.1:${(valve.address() as AddressInfo).port}`,
    shut: () => upstreams.forEach((upstream) => upstream.pause()),
    open: () => upstreams.forEach((upstream) => upstream.resume()),
  };
}
