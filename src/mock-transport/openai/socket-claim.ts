import type { Claim } from "../route.ts";

/** Whether the request asks for a WebSocket. @see RFC 6455, 4.1 */
export const wantsSocket: Claim = ({ upgrade }) => typeof upgrade === "string" && /^websocket$/i.test(upgrade);
