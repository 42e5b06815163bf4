import { onTestFinished } from "vitest";
import { WebSocket } from "ws";
import { token } from "../sample.ts";

/** An event of the server, as its JSON. */
export interface Event {
  readonly type: string;
  readonly stream_id?: string;
  readonly [key: string]: unknown;
}

/** A WebSocket client and all events that it received. Closed after the test. */
export interface Client {
  readonly ws: WebSocket;
  readonly events: Event[];
  readonly say: (message: unknown) => void;
  /** The events up to and including the next one that ends an answer. */
  readonly answer: () => Promise<Event[]>;
  readonly closed: Promise<{ code: number; reason: string }>;
}

const last = /^(?:error|response\.(?:completed|incomplete|failed|steer\.failed))$/;

/** Opens a WebSocket, by default with the valid token on `/v1/responses`. */
export async function openSocket(
  origin: string,
  path = "/v1/responses",
  headers: { readonly [name: string]: string } = { authorization: `Bearer ${token}` },
): Promise<Client> {
  const ws = new WebSocket(`${origin.replace("http", "ws")}${path}`, { headers });
  const events: Event[] = [];
  let seen = 0;
  let wake: () => void = () => undefined;
  ws.on("message", (data) => {
    events.push(JSON.parse((data as Buffer).toString("utf8")) as Event);
    wake();
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    ws.once("close", (code, reason) => resolve({ code, reason: reason.toString("utf8") }));
  });
  onTestFinished(() => ws.terminate());
  await new Promise<void>((resolve, reject) => ws.once("open", resolve).once("error", reject));
  ws.on("error", () => undefined);
  const answer = async (): Promise<Event[]> => {
    for (;;) {
      const end = events.findIndex(({ type }, index) => index >= seen && last.test(type));
      if (end >= 0) return events.slice(seen, (seen = end + 1));
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  const say = (message: unknown) => ws.send(typeof message === "string" ? message : JSON.stringify(message));
  return { ws, events, say, answer, closed };
}

/** The text in the answer's last event. */
export function textIn(answer: readonly Event[]): string {
  const { response } = answer.at(-1) as unknown as { response: { output: { content?: { text: string }[] }[] } };
  return response.output.flatMap(({ content = [] }) => content.map(({ text }) => text)).join("");
}

/** The id of the response. */
export function idIn(answer: readonly Event[]): string {
  return (answer.at(-1) as unknown as { response: { id: string } }).response.id;
}
