import type { Headers } from "./authenticate.ts";

/** Whether the headers request a WebSocket. @see RFC 6455, 4.1 */
export function isWebSocketUpgrade({ upgrade }: Headers): boolean {
  return typeof upgrade === "string" && /^websocket$/i.test(upgrade);
}
