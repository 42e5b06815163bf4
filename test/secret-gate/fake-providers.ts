import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

/**
 * One request as received. `host` is the provider's, which is the first segment of the fake's path.
 */
export interface ReceivedRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

/** The server's answer, or a failure to simulate. */
export type Reply =
  | { readonly status: number; readonly json: unknown; readonly headers?: { readonly [name: string]: string } }
  | { readonly status: number; readonly text: string; readonly headers?: { readonly [name: string]: string } }
  | { readonly misbehave: "slow" | "trickle" | "reset" | "reset-in-body" };

export type Behaviour = (request: ReceivedRequest) => Reply;

/** Compresses a reply's text, as providers behind caches send it. */
function gzipText(text: string): Buffer {
  return gzipSync(text);
}

/**
 * Starts one server on loopback for all providers: `/<host>/<path>` replaces
 * `https://<host>/<path>`.
 */
export async function startFakeProviders() {
  const seen: ReceivedRequest[] = [];
  let behave: Behaviour = () => ({ status: 404, json: {} });
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const known = toReceivedRequest(request, Buffer.concat(chunks).toString("utf8"));
    seen.push(known);
    await answer(behave(known), response);
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", resolve);
  await promise;
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    seen,
    behave: (next: Behaviour) => {
      behave = next;
      seen.length = 0;
    },
    /** Returns the fake's URL for a provider's URL. */
    standIn: (url: string) => {
      const { protocol, host, pathname, search } = new URL(url);
      return protocol === "https:" ? `${origin}/${host}${pathname}${search}` : url;
    },
    close: async () => {
      server.closeAllConnections();
      const closed = Promise.withResolvers<void>();
      server.close(() => closed.resolve());
      await closed.promise;
    },
  };
}

function toReceivedRequest(request: IncomingMessage, body: string): ReceivedRequest {
  const [, host = "", ...rest] = (request.url ?? "").split("/");
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  return { method: request.method ?? "", host, path: `/${rest.join("/")}`, headers, body };
}

async function answer(reply: Reply, response: ServerResponse): Promise<void> {
  if (!("misbehave" in reply)) {
    const text = "json" in reply ? JSON.stringify(reply.json) : reply.text;
    const packed = reply.headers?.["content-encoding"] === "gzip";
    response.writeHead(reply.status, {
      "content-type": "json" in reply ? "application/json" : "text/plain",
      ...reply.headers,
    });
    response.end(packed && "json" in reply ? gzipText(text) : packed ? Buffer.from(text, "latin1") : text);
    return;
  }
  if (reply.misbehave === "reset") response.destroy();
  if (reply.misbehave === "reset-in-body") {
    response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
    response.write('{"data": [');
    setTimeout(() => response.destroy(), 20);
  }
  if (reply.misbehave === "trickle") {
    response.writeHead(200, { "content-type": "application/json" });
    const timer = setInterval(() => response.write(" "), 20);
    response.on("close", () => clearInterval(timer));
  }
}
