import { sendRequest, type ReceivedAnswer, HTTP_VERSIONS } from "../send-request.ts";
import { helloBody } from "../sample.ts";

/** What a steady client received while a server was abused. */
interface SteadyResult {
  readonly calls: number;
  /** Descriptions of wrong statuses, errors and incomplete answers. */
  readonly failures: readonly string[];
}

/** A client that calls a server all the time. */
export interface SteadyClient {
  /** Resolves after `count` more answers; one wait at a time. */
  readonly waitForCalls: (count: number) => Promise<void>;
  readonly stop: () => Promise<SteadyResult>;
}

/**
 * Sends one request after another over both versions of HTTP, with and without streaming, until
 * `stop`. Every answer must be complete.
 */
export function startSteadyClient(origin: string): SteadyClient {
  let isStopped = false;
  let due: (() => void) | undefined;
  let dueCalls = 0;
  const failures: string[] = [];
  let calls = 0;
  const calling = (async () => {
    for (let turn = 0; !isStopped; turn += 1) {
      const version = HTTP_VERSIONS[turn % 2] ?? "HTTP/1.1";
      const stream = turn % 4 > 1;
      const pending = sendRequest(version, origin, { body: { ...helloBody, stream } });
      const answer = await pending.answer;
      pending.abort();
      calls += 1;
      if (calls >= dueCalls) due?.();
      if (!isComplete(answer, stream))
        failures.push(`${version}, stream ${stream}: ${answer.status} ${answer.error ?? ""}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  return {
    waitForCalls: (count) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      [due, dueCalls] = [resolve, calls + count];
      return promise;
    },
    stop: async () => {
      isStopped = true;
      await calling;
      return { calls, failures };
    },
  };
}

function isComplete({ status, error, bytes }: ReceivedAnswer, stream: boolean): boolean {
  const end = stream ? "data: [DONE]\n\n" : "}";
  return status === 200 && error === undefined && bytes.toString().endsWith(end) && bytes.includes("Hello");
}
