/**
 * The load generator, a process of its own: keep-alive connections that each send the same bytes again as soon as the answer is whole. It knows no more of HTTP
 * than where an answer ends, so that the server stays the bottleneck, and it never sleeps during a job: to wake another processor costs the server's own write as
 * much as a third of an answer on a virtual machine, and would hide what the servers differ in. Its parent sends jobs and gets a count for each.
 */
import { connect } from "node:net";
import { responseEnd } from "./response-end.ts";

export interface LoadJob {
  readonly port: number;
  /** The request's bytes in base64. */
  readonly request: string;
  readonly connections: number;
  /** The job is over after so long, or after so many answers. */
  readonly milliseconds: number;
  readonly mostResponses: number;
}

/** Answers that arrived whole with status 200; `failure` is the first that did not. */
export interface LoadResult {
  readonly responses: number;
  readonly milliseconds: number;
  readonly failure?: string;
}

/** Where the status stands in a response: after "HTTP/1.1 ". */
const STATUS = { start: 9, end: 12 };

process.on("message", (job: LoadJob) => {
  void run(job).then((result) => process.send?.(result));
});

async function run({ port, request, connections, milliseconds, mostResponses }: LoadJob): Promise<LoadResult> {
  const bytes = Buffer.from(request, "base64");
  const started = performance.now();
  let left = mostResponses;
  const goesOn = () => {
    left -= 1;
    return left >= connections && performance.now() - started < milliseconds;
  };
  const sleep = stayAwake();
  const counts = await Promise.all(Array.from({ length: connections }, () => converse(port, bytes, goesOn)));
  sleep();
  const failure = counts.find((count) => typeof count === "string");
  return {
    responses: counts.reduce<number>((sum, count) => sum + (typeof count === "number" ? count : 0), 0),
    milliseconds: performance.now() - started,
    ...(failure === undefined ? {} : { failure }),
  };
}

/** Keeps the event loop turning until the function that comes back is called. */
function stayAwake(): () => void {
  let next = setImmediate(function again() {
    next = setImmediate(again);
  });
  return () => clearImmediate(next);
}

/** How many answers one connection got until the job was over, which `goesOn` tells after each of them; in words what else came. The last request is waited for, so that its cost is counted. */
function converse(port: number, request: Buffer, goesOn: () => boolean): Promise<number | string> {
  const { promise, resolve } = Promise.withResolvers<number | string>();
  let responses = 0;
  let pending: Buffer | undefined;
  const socket = connect({ port, host: "127.0.0.1", noDelay: true }, () => socket.write(request));
  socket.on("data", (chunk: Buffer) => {
    const bytes = pending === undefined ? chunk : Buffer.concat([pending, chunk]);
    const end = responseEnd(bytes, 0);
    pending = bytes;
    if (end === undefined) return;
    pending = undefined;
    if (end !== bytes.length || bytes.toString("latin1", STATUS.start, STATUS.end) !== "200") {
      socket.destroy();
      return resolve(bytes.toString("latin1", 0, 500));
    }
    responses += 1;
    if (goesOn()) return void socket.write(request);
    socket.end();
    resolve(responses);
  });
  socket.on("error", (error) => resolve(error.message));
  socket.on("close", () => resolve("The server closed the connection."));
  return promise;
}
