/** Limits of the server; anything beyond a limit is rejected, never buffered. */
export interface Limits {
  readonly bodyBytes: number;
  readonly headerBytes: number;
  readonly connections: number;
  readonly headersTimeoutMs: number;
  readonly requestTimeoutMs: number;
  readonly keepAliveMs: number;
  readonly idleMs: number;
  readonly graceMs: number;
  readonly journalBytes: number;
  readonly upstreamConnectMs: number;
  readonly upstreamFirstByteMs: number;
  readonly upstreamIdleMs: number;
  readonly upstreamBodyBytes: number;
  readonly upstreamBufferBytes: number;
  readonly recordedBytes: number;
  readonly socketMessages: number;
  readonly socketBufferBytes: number;
  readonly socketPingMs: number;
  readonly socketLifeMs: number;
}

/** Largest fixture file, in bytes of UTF-8. */
export const FIXTURE_LIMIT_BYTES = 4 * 1024 * 1024;

/** Largest file that the step writes for clients, in bytes. */
export const SETUP_LIMIT_BYTES = 1024 * 1024;

/** Largest request body in bytes: enough for a prompt of 1 MB as JSON, plus images. */
const BODY_LIMIT_BYTES = 8 * 1024 * 1024;

/** Largest size of all request headers together, in bytes; the default of Node. */
const HEADER_LIMIT_BYTES = 16 * 1024;

/** Most open connections; the next one is dropped. */
const CONNECTION_LIMIT = 512;

/** Longest time until a request's headers are complete, in milliseconds. */
const HEADERS_TIMEOUT_MS = 10_000;

/** Longest time until a whole request has arrived, in milliseconds. */
const REQUEST_TIMEOUT_MS = 30_000;

/**
 * How long an idle connection stays open, in milliseconds. It is longer than in the official
 * clients, so that they do not reuse a closed connection.
 */
const KEEP_ALIVE_MS = 65_000;

/**
 * Time without a request after which the server exits, in milliseconds, in case the post step never
 * runs.
 */
const IDLE_LIMIT_MS = 2 * 60 * 60 * 1000;

/** How long in-flight answers may continue after a stop request, in milliseconds. */
const GRACE_MS = 1_000;

/**
 * Largest journal in bytes, enough for about 50,000 requests. Further entries are counted but not
 * written, and the post step fails.
 */
export const JOURNAL_LIMIT_BYTES = 32 * 1024 * 1024;

/**
 * Most in-flight and waiting messages of one WebSocket; the next one is read when one of them
 * completes.
 */
const SOCKET_MESSAGE_LIMIT = 64;

/**
 * Most unsent bytes of answers of one WebSocket; no further message is answered until the client
 * reads some.
 */
const SOCKET_BUFFER_BYTES = 8 * 1024 * 1024;

/**
 * Interval of WebSocket pings, in milliseconds; a WebSocket without a pong before the next ping is
 * closed.
 */
const SOCKET_PING_MS = 30_000;

/** Longest lifetime of a WebSocket, in milliseconds; the same as OpenAI's. */
const SOCKET_LIFE_MS = 60 * 60 * 1000;

/** Longest time to connect to a real provider, including DNS and TLS, in milliseconds. */
const UPSTREAM_CONNECT_MS = 10_000;

/**
 * Longest time from the connection to the first byte of an answer, in milliseconds; the same as in
 * official clients.
 */
const UPSTREAM_FIRST_BYTE_MS = 600_000;

/** Longest pause within the answer of a real provider, in milliseconds. */
const UPSTREAM_IDLE_MS = 300_000;

/** Largest answer of a real provider, in bytes; the connection of a larger one is reset. */
const UPSTREAM_BODY_BYTES = 64 * 1024 * 1024;

/**
 * Bytes of real providers' answers that are buffered at once to be parsed; others are sent on
 * without parsing.
 */
const UPSTREAM_BUFFER_BYTES = 64 * 1024 * 1024;

/** Largest recording in bytes of JSON; further exchanges are not recorded. */
const RECORDED_BYTES = 2 * FIXTURE_LIMIT_BYTES;

/** Limits of every server that the action starts. */
export const SERVER_LIMITS: Limits = {
  bodyBytes: BODY_LIMIT_BYTES,
  headerBytes: HEADER_LIMIT_BYTES,
  connections: CONNECTION_LIMIT,
  headersTimeoutMs: HEADERS_TIMEOUT_MS,
  requestTimeoutMs: REQUEST_TIMEOUT_MS,
  keepAliveMs: KEEP_ALIVE_MS,
  idleMs: IDLE_LIMIT_MS,
  graceMs: GRACE_MS,
  journalBytes: JOURNAL_LIMIT_BYTES,
  upstreamConnectMs: UPSTREAM_CONNECT_MS,
  upstreamFirstByteMs: UPSTREAM_FIRST_BYTE_MS,
  upstreamIdleMs: UPSTREAM_IDLE_MS,
  upstreamBodyBytes: UPSTREAM_BODY_BYTES,
  upstreamBufferBytes: UPSTREAM_BUFFER_BYTES,
  recordedBytes: RECORDED_BYTES,
  socketMessages: SOCKET_MESSAGE_LIMIT,
  socketBufferBytes: SOCKET_BUFFER_BYTES,
  socketPingMs: SOCKET_PING_MS,
  socketLifeMs: SOCKET_LIFE_MS,
};
