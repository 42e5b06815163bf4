export const id = "mock-transport-server";
export const ids = ["mock-transport-server"];
export const modules = {

/***/ 69882:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: ./build/src/mock-transport/limits.js
var limits = __webpack_require__(45966);
// EXTERNAL MODULE: ./build/actions/mock-transport/server/serve.js + 4 modules
var serve = __webpack_require__(35205);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./build/actions/mock-transport/server/v8-flags.js

/** Calls after which V8 compiles a function for good: a tenth of its own choice, because there is no compiler between to bridge the time. */
const CALLS_BEFORE_COMPILING = 300;
/**
 * Leaves out V8's middle compiler in this process. Its code and its feedback are a fifth of a small server's memory. Once hot functions went through the last
 * compiler, which they reach sooner without it, answers cost as much as before or less; in the first half second of a full load they cost up to twice as much.
 * To be called when the modules are loaded: a flag set earlier makes Node compile its own modules anew. A V8 that does not know a flag says so in the log and goes on.
 * @see bench/transport.ts, which measures all of it
 */
function useTwoTiers() {
    (0,external_node_v8_.setFlagsFromString)("--no-maglev");
    (0,external_node_v8_.setFlagsFromString)(`--invocation-count-for-turbofan=${CALLS_BEFORE_COMPILING}`);
}

;// CONCATENATED MODULE: ./build/actions/mock-transport/server.js



process.once("message", async (order) => {
    const server = await (0,serve/* serve */.w)(order, limits/* limits */.Fy, 0, load);
    for (const signal of ["SIGTERM", "SIGINT"])
        process.once(signal, () => void server.end("signal"));
    process.removeListener("disconnect", abandon);
    process.send?.({ port: server.port });
    await server.ended;
});
// A parent that goes away before it gave the order leaves nothing to serve.
process.once("disconnect", abandon);
function abandon() {
    process.exitCode = 1;
}
async function load(...given) {
    const answering = await (0,serve/* loadAnswering */.L)(...given);
    useTwoTiers();
    return answering;
}


/***/ }),

/***/ 45966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   K7: () => (/* binding */ FIXTURE_LIMIT_BYTES),
/* harmony export */   k: () => (/* binding */ SETUP_LIMIT_BYTES),
/* harmony export */   q0: () => (/* binding */ JOURNAL_LIMIT_BYTES)
/* harmony export */ });
/* unused harmony exports BODY_LIMIT_BYTES, HEADER_LIMIT_BYTES, CONNECTION_LIMIT, HEADERS_TIMEOUT_MS, REQUEST_TIMEOUT_MS, KEEP_ALIVE_MS, IDLE_LIMIT_MS, GRACE_MS, SOCKET_MESSAGE_LIMIT, SOCKET_BUFFER_BYTES, SOCKET_PING_MS, SOCKET_LIFE_MS, UPSTREAM_CONNECT_MS, UPSTREAM_FIRST_BYTE_MS, UPSTREAM_SILENCE_MS, UPSTREAM_BODY_BYTES, UPSTREAM_KEPT_BYTES, RECORDED_BYTES */
/** Largest fixture file, in bytes of UTF-8. */
const FIXTURE_LIMIT_BYTES = 4 * 1024 * 1024;
/** Largest file of what the step wrote for clients, in bytes. */
const SETUP_LIMIT_BYTES = 1024 * 1024;
/** Largest request body in bytes: a 1 MB prompt as JSON, with room for images. */
const BODY_LIMIT_BYTES = 8 * 1024 * 1024;
/** All request headers together, in bytes: Node's own default, named so that a test holds it. */
const HEADER_LIMIT_BYTES = 16 * 1024;
/** Connections open at once; the next one is dropped. */
const CONNECTION_LIMIT = 512;
/** Longest time until a request's headers are complete, in milliseconds. */
const HEADERS_TIMEOUT_MS = 10_000;
/** Longest time until a whole request has arrived, in milliseconds. */
const REQUEST_TIMEOUT_MS = 30_000;
/** How long an idle connection stays open, in milliseconds; longer than the official clients keep theirs, or they meet a reset. */
const KEEP_ALIVE_MS = 65_000;
/** Time without a request after which the server ends by itself, in milliseconds: the net below a job that lost its post step. */
const IDLE_LIMIT_MS = 2 * 60 * 60 * 1000;
/** How long running answers may go on after the stop was asked for, in milliseconds. */
const GRACE_MS = 1_000;
/** Largest journal in bytes, room for some 50,000 requests; further entries are counted, not written, and the post step fails. */
const JOURNAL_LIMIT_BYTES = 32 * 1024 * 1024;
/** Messages of one WebSocket that are answered or wait for their lane; the next one is not read before one of them is done. */
const SOCKET_MESSAGE_LIMIT = 64;
/** Bytes of answers that the client of a WebSocket has yet to take; past them no further message is answered before it takes some. */
const SOCKET_BUFFER_BYTES = 8 * 1024 * 1024;
/** How often a WebSocket is asked whether it is still there, in milliseconds; one that did not answer by the next time is closed. */
const SOCKET_PING_MS = 30_000;
/** How long a WebSocket may be open, in milliseconds, as OpenAI has it. */
const SOCKET_LIFE_MS = 60 * 60 * 1000;
/** Longest time until a real provider is connected, its name and TLS included, in milliseconds. */
const UPSTREAM_CONNECT_MS = 10_000;
/** Longest time from there until a real provider begins to answer, in milliseconds: the official clients wait as long. */
const UPSTREAM_FIRST_BYTE_MS = 600_000;
/** Longest time between two parts of a real provider's answer, in milliseconds. */
const UPSTREAM_SILENCE_MS = 300_000;
/** Largest answer of a real provider in bytes; the connection to a longer one is broken. */
const UPSTREAM_BODY_BYTES = 64 * 1024 * 1024;
/** Answers of real providers that are kept at once to be read, in bytes; others go to their clients unread. */
const UPSTREAM_KEPT_BYTES = 64 * 1024 * 1024;
/** Exchanges that are kept to be recorded, in bytes of JSON; further ones are not recorded. */
const RECORDED_BYTES = 2 * FIXTURE_LIMIT_BYTES;
/** The limits of every server that an action starts. */
const limits = {
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
    upstreamSilenceMs: UPSTREAM_SILENCE_MS,
    upstreamBodyBytes: UPSTREAM_BODY_BYTES,
    upstreamKeptBytes: UPSTREAM_KEPT_BYTES,
    recordedBytes: RECORDED_BYTES,
    socketMessages: SOCKET_MESSAGE_LIMIT,
    socketBufferBytes: SOCKET_BUFFER_BYTES,
    socketPingMs: SOCKET_PING_MS,
    socketLifeMs: SOCKET_LIFE_MS,
};


/***/ })

};
