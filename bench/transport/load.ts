/**
 * The process of the load generator: keep-alive connections that each repeat the same bytes when an
 * answer is complete. It only detects where an answer ends, so that the server is the bottleneck.
 * It never sleeps during a job: on a virtual machine the server's write would pay for waking
 * another processor, which would hide the differences between servers. The parent process sends
 * jobs and receives a count for each.
 */
import { connect } from "node:net";
import { findResponseEnd } from "./find-response-end.ts";

export interface LoadJob {
  readonly port: number;
  /** The request's bytes in base64. */
  readonly request: string;
  readonly connections: number;
  /** The job ends after this time, or after this many answers. */
  readonly milliseconds: number;
  readonly maxResponses: number;
}

/** Complete answers with status 200; `failure` is the first other one. */
export interface LoadResult {
  readonly responses: number;
  readonly milliseconds: number;
  readonly failure?: string;
}

/** Byte range of the status in a response, after "HTTP/1.1 ". */
const STATUS = { start: 9, end: 12 };

process.on("message", (job: LoadJob) => {
  void run(job).then((result) => process.send?.(result));
});

async function run({
  port,
  request,
  connections,
  milliseconds,
  maxResponses: mostResponses,
}: LoadJob): Promise<LoadResult> {
  const bytes = Buffer.from(request, "base64");
  const started = performance.now();
  let remaining = mostResponses;
  const shouldContinue = () => {
    remaining -= 1;
    return remaining >= connections && performance.now() - started < milliseconds;
  };
  const stopSpinning = keepAwake();
  const counts = await Promise.all(
    Array.from({ length: connections }, () => runConnection(port, bytes, shouldContinue)),
  );
  stopSpinning();
  const failure = counts.find((count) => typeof count === "string");
  return {
    responses: counts.reduce<number>((sum, count) => sum + (typeof count === "number" ? count : 0), 0),
    milliseconds: performance.now() - started,
    ...(failure === undefined ? {} : { failure }),
  };
}

/** Keeps the event loop running until the returned function is called. */
function keepAwake(): () => void {
  let next = setImmediate(function spin() {
    next = setImmediate(spin);
  });
  return () => clearImmediate(next);
}

/**
 * Repeats the request on one connection while `shouldContinue`. Resolves with the number of
 * answers, or with the text of another answer or error. Waits for the last answer, so that its cost
 * is counted.
 */
function runConnection(port: number, request: Buffer, shouldContinue: () => boolean): Promise<number | string> {
  const { promise, resolve } = Promise.withResolvers<number | string>();
  let responses = 0;
  let pending: Buffer | undefined;
  const socket = connect({ port, host: "127.0.0.1", noDelay: true }, () => socket.write(request));
  socket.on("data", (chunk: Buffer) => {
    const bytes = pending === undefined ? chunk : Buffer.concat([pending, chunk]);
    const end = findResponseEnd(bytes, 0);
    pending = bytes;
    if (end === undefined) return;
    pending = undefined;
    if (end !== bytes.length || bytes.toString("latin1", STATUS.start, STATUS.end) !== "200") {
      socket.destroy();
      return resolve(bytes.toString("latin1", 0, 500));
    }
    responses += 1;
    if (shouldContinue()) return void socket.write(request);
    socket.end();
    resolve(responses);
  });
  socket.on("error", (error) => resolve(error.message));
  socket.on("close", () => resolve("The server closed the connection."));
  return promise;
}
