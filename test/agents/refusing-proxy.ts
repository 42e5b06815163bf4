import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A proxy that lets nothing through and remembers what was asked of it, by method and address. */
export async function startRefusingProxy() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(403).end();
  });
  server.on("connect", (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    // A client may hang up before it has read the refusal.
    socket.on("error", () => socket.destroy());
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    asked,
    /** A command for a shell, before another one, that leads programs to this proxy in every spelling they know. */
    prefix: `env ${["http_proxy", "https_proxy", "all_proxy"].map((name) => `${name}=${url} ${name.toUpperCase()}=${url}`).join(" ")}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
