import type { Headers } from "./authenticate.ts";

/** Whether the request asks for a WebSocket. @see RFC 6455, 4.1 */
export function wantsSocket({ upgrade }: Headers): boolean {
  return typeof upgrade === "string" && /^websocket$/i.test(upgrade);
}
