import { createServer, type Server } from "node:https";
import { connect, createServer as createNetServer, type AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { Certificate } from "./certificate.ts";

/** Starts a TLS server on loopback and collects its requests. It stops after the test. */
export async function startTlsServer({ cert, key }: Certificate, body: string, protocol: object = {}) {
  const requests: string[] = [];
  const server: Server = createServer({ cert, key, ...protocol }, (request, response) => {
    requests.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`);
    response.writeHead(200, { "content-type": "application/json" }).end(body);
  });
  server.on("tlsClientError", () => undefined);
  server.on("connect", (request, socket) => {
    requests.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, requests };
}

/**
 * Starts a proxy that tunnels every request to the port and counts the tunnels. It stops after the
 * test.
 */
export async function startTunnel(port: number) {
  let tunnels = 0;
  const server = createNetServer((client) => {
    client.on("error", () => client.destroy());
    client.once("data", () => {
      tunnels += 1;
      const target = connect(port, "127.0.0.1", () => client.write("HTTP/1.1 200 Connection established\r\n\r\n"));
      target.on("error", () => client.destroy());
      client.pipe(target).pipe(client);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { port: (server.address() as AddressInfo).port, tunnels: () => tunnels };
}
