export const id = "mock-transport-server";
export const ids = ["mock-transport-server"];
export const modules = {

/***/ 69882:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: ./build/src/mock-transport/limits.js
var limits = __webpack_require__(45966);
// EXTERNAL MODULE: ./build/actions/mock-transport/server/serve.js + 8 modules
var serve = __webpack_require__(36239);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./build/actions/mock-transport/server/v8-flags.js

/**
 * Calls after which V8 optimizes a function. A tenth of its default, because no mid-tier compiler
 * bridges the time.
 */
const CALLS_BEFORE_OPTIMIZING = 300;
/**
 * Disables V8's mid-tier compiler in this process, which saves the memory of its code and feedback.
 * Answers are slower until hot functions are optimized. Call it after the modules are loaded: a
 * flag set earlier makes Node recompile its own modules. A V8 that does not know a flag logs that
 * and continues.
 * @see bench/transport.ts, which measures speed and memory
 */
function disableMaglev() {
    (0,external_node_v8_.setFlagsFromString)("--no-maglev");
    (0,external_node_v8_.setFlagsFromString)(`--invocation-count-for-turbofan=${CALLS_BEFORE_OPTIMIZING}`);
}

;// CONCATENATED MODULE: ./build/actions/mock-transport/server.js



process.once("message", async (options) => {
    const server = await (0,serve/* serve */.w)(options, limits/* SERVER_LIMITS */.L_, 0, load);
    for (const signal of ["SIGTERM", "SIGINT"])
        process.once(signal, () => void server.end("signal"));
    process.removeListener("disconnect", abandon);
    process.send?.({ port: server.port });
    await server.ended;
});
// A parent that disconnects before it sends the options leaves nothing to serve.
process.once("disconnect", abandon);
function abandon() {
    process.exitCode = 1;
}
async function load(...parameters) {
    const handler = await (0,serve/* loadRequestHandler */.G)(...parameters);
    disableMaglev();
    return handler;
}


/***/ }),

/***/ 45966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ FIXTURE_LIMIT_BYTES),
/* harmony export */   L_: () => (/* binding */ SERVER_LIMITS),
/* harmony export */   k: () => (/* binding */ SETUP_LIMIT_BYTES),
/* harmony export */   q0: () => (/* binding */ JOURNAL_LIMIT_BYTES)
/* harmony export */ });
/** Largest fixture file, in bytes of UTF-8. */
const FIXTURE_LIMIT_BYTES = 4 * 1024 * 1024;
/** Largest file that the step writes for clients, in bytes. */
const SETUP_LIMIT_BYTES = 1024 * 1024;
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
const JOURNAL_LIMIT_BYTES = 32 * 1024 * 1024;
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
const SERVER_LIMITS = {
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


/***/ })

};
