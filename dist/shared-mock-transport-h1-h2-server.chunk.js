export const id = "shared-mock-transport-h1-h2-server";
export const ids = ["shared-mock-transport-h1-h2-server"];
export const modules = {

/***/ 52309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _response_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72557);

/** A response with this status has no body and no content length. @see RFC 9110, 8.6 */
const NO_CONTENT = 204;
/**
 * Writes an answer at once, or in the steps of its delivery. Resolves when all is written or the
 * client has disconnected.
 */
async function deliver(response, answer, headers, delivery) {
    if (delivery !== undefined)
        return deliverInSteps(response, answer, headers, delivery);
    const isStream = "events" in answer;
    const body = isStream ? joinEvents(answer.events) : answer.body;
    // An answer with a content length is one write to the system; a chunked one is three.
    // An answer to HEAD has the length of the body it leaves out.
    const lengthBytes = Buffer.byteLength(body);
    const hasNoBody = answer.status === NO_CONTENT;
    response.writeHead(answer.status, hasNoBody ? headers : { "content-length": lengthBytes, ...headers });
    const firstByteAt = Date.now();
    if ((0,_response_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .fitsOneWrite */ .K)(response, lengthBytes))
        response.end(body, chooseEncoding(body, lengthBytes));
    else
        await writeWhole((0,_response_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .createResponseWriter */ .Z)(response), body);
    return { firstByteAt, events: isStream ? answer.events.length : 0 };
}
/**
 * Latin-1 for ASCII, which has as many bytes as UTF-16 units. Node writes three times as much
 * Latin-1 at once, without allocating memory: for UTF-8 it reserves three bytes per unit.
 */
function chooseEncoding(body, lengthBytes) {
    return body.length === lengthBytes ? "latin1" : "utf8";
}
async function writeWhole(writer, body) {
    await writer.write(body);
    await writer.end("whole");
}
async function deliverInSteps(response, answer, headers, { headAfterMs, steps, end, lengthBytes }) {
    const writer = (0,_response_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .createResponseWriter */ .Z)(response);
    let firstByteAt;
    let events = 0;
    if (headAfterMs !== undefined) {
        await writer.wait(headAfterMs);
        if (!writer.isOpen())
            return { firstByteAt, events };
        writer.writeHead(answer.status, lengthBytes === undefined ? headers : { ...headers, "content-length": lengthBytes });
        firstByteAt = Date.now();
    }
    for (const { afterMs, chunk: piece } of steps) {
        await writer.wait(afterMs);
        if (!writer.isOpen())
            break;
        await writer.write(piece);
        if ("events" in answer)
            events += 1;
    }
    await writer.wait(end.afterMs);
    await writer.end(end.how);
    return { firstByteAt, events };
}
function joinEvents(events) {
    if (events.every((event) => typeof event === "string"))
        return events.join("");
    return Buffer.concat(events.map((event) => (typeof event === "string" ? Buffer.from(event) : event)));
}


/***/ }),

/***/ 92798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ isClosed),
/* harmony export */   TG: () => (/* binding */ createH1H2Server),
/* harmony export */   h2: () => (/* binding */ abort),
/* harmony export */   hg: () => (/* binding */ isFullySent)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _src_mock_transport_wire_is_websocket_upgrade_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46585);



/**
 * Whether the whole answer was handed to the system. An HTTP/2 response is `finished` however its
 * stream ends, so the stream is checked; a stream that its client cancelled without an error code
 * is `aborted`.
 */
function isFullySent({ stream, writableFinished }) {
    return stream === undefined ? writableFinished : stream.writableFinished && stream.rstCode === 0 && !stream.aborted;
}
/** Whether nothing can be sent any more. An HTTP/2 response has no such state, its stream does. */
function isClosed({ stream, closed }) {
    return stream?.destroyed ?? closed;
}
/** Error codes of HTTP/2 streams. @see RFC 9113, 7 */
const INTERNAL_ERROR = 2;
const CANCEL = 8;
/**
 * Aborts an answer so that its client sees an error, not an early end: resets the connection of
 * HTTP/1.1, or the stream of HTTP/2.
 */
function abort(response) {
    if (response.stream !== undefined) {
        response.stream.close(INTERNAL_ERROR);
        // A closed stream remains until its client reads the reset, and some clients read nothing.
        response.stream.destroy();
    }
    else if (response.socket !== null)
        response.socket.resetAndDestroy();
    else
        response.destroy();
}
/**
 * The first bytes of every HTTP/2 connection; no method of HTTP/1.1 starts like this.
 * @see RFC 9113, 3.4
 */
const PREFACE = Buffer.from("PRI ");
/** Creates a server that passes every request of either version to `onRequest`. */
function createH1H2Server(limits, onRequest) {
    const server = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)({
        maxHeaderSize: limits.headerBytes,
        headersTimeout: limits.headersTimeoutMs,
        requestTimeout: limits.requestTimeoutMs,
        keepAliveTimeout: limits.keepAliveMs,
        connectionsCheckingInterval: Math.min(1_000, limits.headersTimeoutMs),
        // Some clients, such as Java's, offer an upgrade to HTTP/2 with their first request; the
        // offer is ignored.
        shouldUpgradeCallback: ({ headers }) => (0,_src_mock_transport_wire_is_websocket_upgrade_js__WEBPACK_IMPORTED_MODULE_2__/* .isWebSocketUpgrade */ .S)(headers),
    }, onRequest);
    server.maxConnections = limits.connections;
    const sessions = new Set();
    const sessionSockets = new Set();
    let http2;
    const http2Server = () => (http2 ??= createHttp2(limits, sessions, onRequest));
    // Node's listener treats every connection as HTTP/1.1; it receives only those that are.
    const http1Listeners = server.listeners("connection");
    server.removeAllListeners("connection");
    server.on("connection", (socket) => {
        detectProtocol(socket, limits.headersTimeoutMs, (isHttp2) => {
            if (!isHttp2)
                return http1Listeners.forEach((listener) => listener.call(server, socket));
            // A half-open socket, which HTTP/1.1 allows, would keep a session waiting with unsent
            // answers.
            socket.allowHalfOpen = false;
            sessionSockets.add(socket);
            socket.once("close", () => sessionSockets.delete(socket));
            http2Server().emit("connection", socket);
        });
    });
    return {
        server,
        stopAccepting: () => {
            // `close` of an HTTP server destroys connections whose answers are written but not yet sent.
            node_net__WEBPACK_IMPORTED_MODULE_1__.Server.prototype.close.call(server);
            sessions.forEach((session) => session.close());
        },
        destroyAll: () => {
            server.closeAllConnections();
            sessions.forEach((session) => session.destroy());
            // By then the system has the last frames of a session, unless its client reads nothing and
            // would keep it open.
            setImmediate(() => sessionSockets.forEach((socket) => socket.destroy()));
        },
    };
}
/**
 * Loads node:http2 with the first HTTP/2 connection: loading it takes as long as loading the rest
 * of the server.
 */
function createHttp2(limits, sessions, onRequest) {
    const { createServer: create } = process.getBuiltinModule("node:http2");
    const server = create({
        maxSessionMemory: 32,
        // Clients may cancel as often as on HTTP/1.1, since nothing outlasts a stream. With Node's
        // defaults of 1000 and 33 a session that cancels often is destroyed with all its answers.
        streamResetBurst: 10_000,
        streamResetRate: 1_000,
        settings: { maxConcurrentStreams: limits.connections, maxHeaderListSize: limits.headerBytes },
    }, (request, response) => {
        limitRequestTime(request, response, limits);
        onRequest(request, response);
    });
    server.on("session", (session) => {
        limitIdleTime(session, limits);
        sessions.add(session);
        session.on("close", () => sessions.delete(session));
        session.on("error", () => session.destroy());
    });
    server.on("sessionError", () => undefined);
    return server;
}
/**
 * Cancels an HTTP/2 request whose body is not complete in time, as Node's server does for HTTP/1.1.
 */
function limitRequestTime(request, response, { requestTimeoutMs }) {
    const timer = setTimeout(() => response.stream.close(CANCEL), requestTimeoutMs);
    const stop = () => clearTimeout(timer);
    request.once("end", stop);
    response.once("close", stop);
}
/**
 * Destroys a session that is idle with no answer pending: after the headers timeout when it never
 * made a request, else after the keep-alive time.
 */
function limitIdleTime(session, { headersTimeoutMs, keepAliveMs }) {
    let pending = 0;
    session.setTimeout(headersTimeoutMs, () => {
        if (pending === 0)
            session.destroy();
    });
    session.on("stream", (stream) => {
        pending += 1;
        session.setTimeout(keepAliveMs);
        stream.once("close", () => {
            pending -= 1;
        });
    });
}
/**
 * Reads the first bytes of a connection to detect its protocol, and puts them back. Destroys a
 * connection that does not send enough of them in time.
 */
function detectProtocol(socket, limitMs, decide) {
    let received = Buffer.alloc(0);
    const read = () => {
        const chunk = socket.read();
        if (chunk === null)
            return;
        received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
        const length = Math.min(received.length, PREFACE.length);
        const matchesPreface = received.compare(PREFACE, 0, length, 0, length) === 0;
        if (matchesPreface && length < PREFACE.length)
            return;
        socket.setTimeout(0);
        socket.off("timeout", destroy);
        socket.off("readable", read);
        socket.off("error", destroy);
        socket.off("end", destroy);
        socket.unshift(received);
        decide(matchesPreface);
    };
    const destroy = () => socket.destroy();
    socket.setTimeout(limitMs, destroy);
    socket.on("error", destroy);
    socket.on("end", destroy);
    socket.on("readable", read);
}


/***/ }),

/***/ 1770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ MALFORMED_ENTRY),
/* harmony export */   k: () => (/* binding */ rejectConnection)
/* harmony export */ });
/**
 * HTTP statuses of connections that Node rejects before they are a request, by Node's error codes;
 * any other error is 400.
 */
const STATUSES = {
    HPE_HEADER_OVERFLOW: 431,
    HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
    ERR_HTTP_REQUEST_TIMEOUT: 408,
};
/**
 * Digest of the empty text. A literal, because loading node:crypto would slow down the start of the
 * server.
 */
const EMPTY_DIGEST = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
/** Journal entry for bytes that never became a request; it contains none of them. */
const MALFORMED_ENTRY = {
    route: "unknown",
    method: "-",
    path: "-",
    access: "missing",
    outcome: "malformed",
    class: "none",
    streaming: false,
    retry: 0,
    redacted: false,
    bodyBytes: 0,
    bodyDigest: EMPTY_DIGEST,
};
/**
 * Answers a connection whose bytes are no valid request, with the request id `id`, and closes it.
 * Returns the status; `undefined` when the client has disconnected.
 */
function rejectConnection(error, socket, id) {
    if (error.code === "ECONNRESET" || !socket.writable) {
        socket.destroy();
        return undefined;
    }
    const status = STATUSES[error.code ?? ""] ?? 400;
    const headers = `Connection: close\r\nContent-Length: 0\r\nX-Request-Id: ${id}\r\nAccess-Control-Allow-Origin: *\r\n`;
    socket.end(`HTTP/1.1 ${status} Refused\r\n${headers}\r\n`);
    return status;
}


/***/ }),

/***/ 72557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ fitsOneWrite),
/* harmony export */   Z: () => (/* binding */ createResponseWriter)
/* harmony export */ });
/* harmony import */ var _h1_h2_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92798);

/**
 * Largest part of an answer that is buffered in an HTTP/2 session at once, in bytes. A session
 * counts the unsent data of its streams and rejects requests past `maxSessionMemory`; this many
 * bytes for every allowed stream are half of it.
 */
const PART_BYTES = 32 * 1024;
/** Whether so many bytes may be written at once, however slowly the client reads. */
function fitsOneWrite({ stream }, lengthBytes) {
    return stream === undefined || lengthBytes <= PART_BYTES;
}
function* splitIntoParts(response, chunk) {
    if (fitsOneWrite(response, Buffer.byteLength(chunk)))
        return yield chunk;
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    for (let from = 0; from < bytes.length; from += PART_BYTES)
        yield bytes.subarray(from, from + PART_BYTES);
}
/** The writer of a response. */
function createResponseWriter(response) {
    // The client may have disconnected already, and `close` is emitted only once.
    let isOpen = !(0,_h1_h2_server_js__WEBPACK_IMPORTED_MODULE_0__/* .isClosed */ .Lx)(response);
    let stopWaiting = () => undefined;
    let due = performance.now();
    response.once("close", () => {
        isOpen = false;
        stopWaiting();
    });
    // Ignore write errors caused by client disconnects.
    response.on("error", () => undefined);
    /** Waits until `start` calls back or the client disconnects. */
    async function until(start) {
        if (!isOpen)
            return;
        const { promise, resolve } = Promise.withResolvers();
        stopWaiting = resolve;
        start(resolve);
        await promise;
    }
    async function wait(milliseconds) {
        due += milliseconds;
        const left = due - performance.now();
        if (left <= 0)
            return;
        let timer;
        await until((done) => {
            timer = setTimeout(done, left);
        });
        clearTimeout(timer);
    }
    return {
        isOpen: () => isOpen,
        wait,
        writeHead: (status, headers) => {
            response.writeHead(status, headers);
            response.flushHeaders?.();
        },
        write: async (chunk) => {
            for (const part of splitIntoParts(response, chunk))
                await until((done) => response.write(part, done));
        },
        end: async (how) => {
            if (!isOpen)
                return;
            if (how === "whole")
                response.end();
            else if (how === "reset")
                await reset(response, until);
            else
                await truncate(response, until);
        },
    };
}
async function reset(response, until) {
    await waitForSocket(response, until);
    (0,_h1_h2_server_js__WEBPACK_IMPORTED_MODULE_0__/* .abort */ .h2)(response);
}
/** Closes the connection, or the HTTP/2 stream, before the announced length is sent. */
async function truncate(response, until) {
    if (response.stream !== undefined)
        return void response.end();
    await waitForSocket(response, until);
    const { socket } = response;
    response.end();
    socket?.destroySoon();
}
/** A pipelined request has no socket until the answers before it are sent. */
async function waitForSocket(response, until) {
    if (response.stream === undefined && response.socket === null)
        await until((done) => response.once("socket", done));
}


/***/ }),

/***/ 36239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ loadRequestHandler),
  w: () => (/* binding */ serve)
});

// EXTERNAL MODULE: ./build/actions/mock-transport/connection/h1-h2-server.js
var h1_h2_server = __webpack_require__(92798);
// EXTERNAL MODULE: ./build/actions/mock-transport/connection/reject-connection.js
var reject_connection = __webpack_require__(1770);
// EXTERNAL MODULE: ./build/src/mock-transport/wire/cors-headers.js
var cors_headers = __webpack_require__(43736);
// EXTERNAL MODULE: ./build/actions/_runtime/unknown-failure.js
var unknown_failure = __webpack_require__(27555);
// EXTERNAL MODULE: ./build/actions/mock-transport/connection/deliver.js
var deliver = __webpack_require__(52309);
;// CONCATENATED MODULE: ./build/actions/mock-transport/connection/read-body.js
/**
 * The body of an HTTP/1.1 request that has arrived completely; `undefined`, with nothing consumed,
 * for any other. Most bodies are complete at the end of the turn in which the head arrived, and
 * reading them at once avoids stream events.
 */
function readBufferedBody(request, limitBytes) {
    if (!request.complete)
        return undefined;
    const bytes = request.read();
    if (bytes === null)
        return { kind: "whole", text: "" };
    return bytes.length > limitBytes ? { kind: "too-large" } : { kind: "whole", text: bytes.toString("utf8") };
}
/** Reads the body as UTF-8, up to `limitBytes` bytes. */
function readBody(request, limitBytes) {
    const { promise, resolve } = Promise.withResolvers();
    const chunks = [];
    let size = 0;
    if (Number(request.headers["content-length"] ?? 0) > limitBytes)
        resolve({ kind: "too-large" });
    request.on("data", (chunk) => {
        size += chunk.length;
        if (size <= limitBytes)
            chunks.push(chunk);
        else
            resolve({ kind: "too-large" });
    });
    request.on("end", () => resolve({ kind: "whole", text: Buffer.concat(chunks).toString("utf8") }));
    request.on("close", () => resolve({ kind: "cut" }));
    return promise;
}

;// CONCATENATED MODULE: ./build/actions/mock-transport/server/answer-request.js






/**
 * Body of the answer to a request on which the server failed, in the form that most clients read.
 */
const FAILURE_BODY = JSON.stringify({
    error: {
        message: "mock-transport failed on this request; server.log in its evidence says where.",
        type: "server_error",
    },
});
const FAILURE_HEADERS = { "content-type": "application/json", "x-should-retry": "false", ...cors_headers/* CORS_HEADERS */.$ };
/**
 * Answers and records one request. Resolves when its response is closed; rejects when the server
 * fails on it.
 */
async function answerRequest(context, request, response, { meta, arrivedAt }) {
    const { seq } = meta;
    const { journal } = context;
    const closed = new Promise((resolve) => response.once("close", resolve));
    const handler = (context.handler ??= await context.loaded);
    const handled = await handle(handler, context.limits, request, response, meta);
    if (handled === undefined)
        return journal.record(reject_connection/* MALFORMED_ENTRY */.b, { status: 400, seq, arrivedAt, delivered: false });
    const { answer, delivery, toJournalEntry: note, outbound, isStop } = handled;
    if (isStop)
        return context.confirmStop(response, answer.headers);
    const forwarded = outbound && (await (await handler.loadForwarder()).forward({ seq, outbound, response, note }));
    const { firstByteAt, events } = forwarded ?? (await (0,deliver/* deliver */.c)(response, answer, answer.headers, delivery));
    await closed;
    const endedAt = Date.now();
    journal.record(await handler.writeEntry(forwarded?.note ?? note), {
        status: forwarded?.status ?? answer.status,
        seq,
        arrivedAt,
        endedAt,
        delivered: (0,h1_h2_server/* isFullySent */.hg)(response),
        firstByteAt,
        events,
    });
}
/**
 * Handles a request once its body is complete; `undefined` when its client disconnects before that.
 */
async function handle({ handle }, { bodyBytes }, request, response, meta) {
    // The body of an HTTP/2 request never arrives in the same turn of the event loop.
    if (!("stream" in request)) {
        const early = await handle(() => toWireRequest(request, readBufferedBody(request, bodyBytes)), meta);
        if (early !== undefined)
            return early;
    }
    if ((0,h1_h2_server/* isClosed */.Lx)(response))
        return undefined;
    const body = await readBody(request, bodyBytes);
    return body.kind === "cut" ? undefined : handle(() => toWireRequest(request, body), meta);
}
/** The request as plain data; `undefined` while its body is incomplete. */
function toWireRequest({ method = "", url = "", headers }, body) {
    if (body === undefined)
        return undefined;
    return { method, target: url, headers, body: body.kind === "whole" ? body.text : undefined };
}
/**
 * Answers and records a request on which the server failed. Prints the error's type and stack
 * frames only: its message may contain anything that a client sent.
 */
function answerFailure({ journal }, error, response, { meta: { seq }, arrivedAt }) {
    const { type, frames } = (0,unknown_failure/* unknownFailure */.P)(error);
    console.error([`mock-transport: request ${seq} failed with ${type}.`, ...frames].join("\n"));
    if (response.headersSent)
        (0,h1_h2_server/* abort */.h2)(response);
    else
        response.writeHead(500, FAILURE_HEADERS).end(FAILURE_BODY);
    journal.record({ ...reject_connection/* MALFORMED_ENTRY */.b, outcome: "crashed" }, { seq, arrivedAt, status: 500, delivered: true });
}

;// CONCATENATED MODULE: ./build/actions/mock-transport/server/accept-requests.js



/**
 * Creates a server that tracks, answers and records every request, WebSocket and malformed
 * connection. It does not listen yet.
 */
function acceptRequests(context, inFlight) {
    const { limits, journal, loaded } = context;
    const accepting = (0,h1_h2_server/* createH1H2Server */.TG)(limits, (request, response) => {
        const tracked = journal.track();
        if (tracked === undefined)
            return void request.destroy();
        const work = answerRequest(context, request, response, tracked).catch((error) => answerFailure(context, error, response, tracked));
        inFlight.add({ response, work });
    });
    accepting.server.on("clientError", (error, socket) => {
        // A request whose body is cut off is in flight: it is recorded when its connection closes.
        if (inFlight.all().some(({ response }) => response.socket === socket))
            return void socket.destroy();
        const arrivedAt = Date.now();
        const status = (0,reject_connection/* rejectConnection */.k)(error, socket, journal.peek(arrivedAt).id);
        if (status !== undefined)
            journal.recordRejected(status, arrivedAt);
    });
    accepting.server.on("upgrade", (request, connection, head) => {
        if (context.handler !== undefined)
            return context.handler.sockets.upgrade(request, connection, head);
        // Ignore disconnects of clients while the protocols are loaded.
        connection.on("error", () => connection.destroy());
        void loaded.then(({ sockets }) => sockets.upgrade(request, connection, head));
    });
    return accepting;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/actions/mock-transport/server/drain.js


/** The drain of a server. `onStart` runs once, when it begins. */
function createDrain(draining, server, onStart) {
    const { promise: ended, resolve: settle } = Promise.withResolvers();
    let drained;
    function start(reason) {
        if (drained === undefined) {
            onStart();
            drained = drain(draining, server(), reason);
        }
        return drained;
    }
    function finish(checked) {
        server().destroyAll();
        settle(checked);
    }
    return {
        ended,
        end: async (reason) => finish(await start(reason)),
        confirmStop: (response, headers) => {
            draining.inFlight.remove(response);
            void start("stopped").then((checked) => {
                response.writeHead(200, { "content-type": "application/json", ...headers });
                response.end(JSON.stringify(checked));
                response.once("close", () => finish(checked));
            });
        },
    };
}
/**
 * Waits for responses in flight, aborts those that outlast the grace time, and ends the journal.
 */
async function drain({ limits, journal, inFlight, loaded }, { stopAccepting }, reason) {
    journal.stopTracking();
    const { sockets, finishRecording } = await loaded;
    stopAccepting();
    const collectWork = () => inFlight.all().map(({ work }) => work);
    const grace = new AbortController();
    await Promise.race([
        Promise.all([...collectWork(), sockets.close()]),
        (0,promises_.setTimeout)(limits.graceMs, undefined, grace).catch(() => undefined),
    ]);
    grace.abort();
    for (const { response } of inFlight.all())
        (0,h1_h2_server/* abort */.h2)(response);
    sockets.destroyAll();
    await Promise.all([...collectWork(), sockets.close()]);
    // Resets of HTTP/2 streams must be written before their connections are closed.
    await new Promise((resolve) => setImmediate(resolve));
    return journal.end(reason, await finishRecording());
}

;// CONCATENATED MODULE: ./build/actions/mock-transport/server/in-flight.js
/**
 * Creates a registry of in-flight responses. It reuses slots of an array instead of a `Map`: each
 * table that a `Map` outgrows refers to the next one, so one dead table in V8's old generation
 * keeps all later tables and their responses alive until a full collection.
 */
function createInFlight() {
    const slots = [];
    const free = [];
    const clear = (slot) => {
        if (slots[slot] === undefined)
            return;
        slots[slot] = undefined;
        free.push(slot);
    };
    return {
        add: (entry) => {
            const slot = free.pop() ?? slots.length;
            slots[slot] = entry;
            void entry.work.then(() => {
                // Another response may have the slot by now.
                if (slots[slot] === entry)
                    clear(slot);
            });
        },
        remove: (response) => clear(slots.findIndex((entry) => entry?.response === response)),
        all: () => slots.filter((entry) => entry !== undefined),
    };
}

;// CONCATENATED MODULE: ./build/src/mock-transport/journal/to-journal-request.js
/**
 * Joins a journal entry and the timings timings into a journal line. One literal with every member,
 * in output order, because spreading both parts is as slow as the serialization. `undefined` members
 * are not written.
 */
function toJournalRequest(entry, timings) {
    return {
        kind: "request",
        seq: timings.seq,
        time: timings.time,
        durationMs: timings.durationMs,
        route: entry.route,
        method: entry.method,
        path: entry.path,
        access: entry.access,
        outcome: entry.outcome,
        class: entry.class,
        protocol: entry.protocol,
        test: entry.test,
        status: timings.status,
        streaming: entry.streaming,
        delivered: timings.delivered,
        firstByteMs: timings.firstByteMs,
        events: timings.events,
        fixture: entry.fixture,
        reply: entry.reply,
        fault: entry.fault,
        repeats: entry.repeats,
        usage: entry.usage,
        upstream: entry.upstream,
        differs: entry.differs,
        model: entry.model,
        excerpt: entry.excerpt,
        param: entry.param,
        retry: entry.retry,
        bodyBytes: entry.bodyBytes,
        redacted: entry.redacted,
        bodyDigest: entry.bodyDigest,
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/actions/mock-transport/server/journal-file.js

/** Bytes reserved below the journal's limit for its last line. */
const END_RESERVE_BYTES = 512;
/**
 * Creates a journal at `path`, readable by this user only.
 * @throws when the file exists or cannot be created
 */
function openJournal(path, limitBytes) {
    const file = (0,external_node_fs_.openSync)(path, "wx", 0o600);
    const size = { bytes: 0, requests: 0, dropped: 0 };
    let waiting = [];
    let unhashed = [];
    let hash;
    /**
     * The hash of what was written. Loads node:crypto with the first request, so that the server
     * starts faster.
     */
    function updateHash() {
        hash ??= process.getBuiltinModule("node:crypto").createHash("sha256");
        for (const bytes of unhashed)
            hash.update(bytes);
        unhashed = [];
        return hash;
    }
    function write(lines) {
        const texts = [];
        const [before, requests] = [size.bytes, size.requests];
        for (const line of lines) {
            const text = `${JSON.stringify(line)}\n`;
            const bytes = Buffer.byteLength(text);
            const limit = line.kind === "end" ? limitBytes : limitBytes - END_RESERVE_BYTES;
            if (size.bytes + bytes > limit) {
                size.dropped += 1;
                continue;
            }
            size.bytes += bytes;
            if (line.kind === "request")
                size.requests += 1;
            texts.push(text);
        }
        if (texts.length === 0)
            return;
        const bytes = Buffer.from(texts.join(""));
        try {
            (0,external_node_fs_.writeSync)(file, bytes);
        }
        catch {
            // A full disk must not fail the tests' requests; the count of dropped lines fails the post
            // step instead.
            [size.bytes, size.requests] = [before, requests];
            size.dropped += texts.length;
            return;
        }
        unhashed.push(bytes);
        if (size.requests > 0)
            updateHash();
    }
    function flush() {
        const lines = waiting;
        waiting = [];
        write(lines);
    }
    return {
        add: (line) => {
            if (waiting.length === 0)
                setImmediate(flush);
            waiting.push(line);
        },
        end: (reason, time) => {
            flush();
            write([{ kind: "end", time: time.toISOString(), reason, requests: size.requests, dropped: size.dropped }]);
            (0,external_node_fs_.closeSync)(file);
            return { sizeBytes: size.bytes, digest: `sha256:${updateHash().digest("hex")}` };
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/mock-transport/server/server-journal.js



/**
 * Opens the journal of a server and writes its first line.
 * @throws when the file exists or cannot be created
 */
function createServerJournal({ instance, journalPath, fixtures }, { journalBytes }) {
    const toIso = createIsoFormatter();
    const file = openJournal(journalPath, journalBytes);
    file.add({ kind: "start", schemaVersion: 1, instance, time: toIso(Date.now()), fixtures: fixtures.length });
    let seq = 0;
    let lastRequestAt = Date.now();
    let isTracking = true;
    function createMeta(seq, arrivedMs) {
        return { id: `${instance}-${seq}`, seq, createdSeconds: Math.floor(arrivedMs / 1000), arrivedMs };
    }
    const record = (entry, completed) => {
        const { seq, status, delivered, arrivedAt, firstByteAt, events, endedAt = Date.now() } = completed;
        file.add(toJournalRequest(entry, {
            seq,
            status,
            delivered,
            time: toIso(arrivedAt),
            durationMs: Math.max(0, endedAt - arrivedAt),
            firstByteMs: firstByteAt === undefined ? undefined : Math.max(0, firstByteAt - arrivedAt),
            events: events === 0 ? undefined : events,
        }));
    };
    return {
        track: () => {
            if (!isTracking)
                return undefined;
            lastRequestAt = Date.now();
            return { meta: createMeta(++seq, lastRequestAt), arrivedAt: lastRequestAt };
        },
        record,
        peek: (arrivedAt) => createMeta(seq + 1, arrivedAt),
        recordRejected: (status, arrivedAt) => {
            if (isTracking)
                record(reject_connection/* MALFORMED_ENTRY */.b, { status, seq: ++seq, arrivedAt, delivered: true });
        },
        lastRequestAt: () => lastRequestAt,
        stopTracking: () => {
            isTracking = false;
        },
        end: (reason, recording) => {
            if (recording !== undefined)
                file.add({ kind: "recording", ...recording, lost: [...recording.lost] });
            return file.end(reason, new Date());
        },
    };
}
/** Formats times for the journal. Requests that arrive in the same millisecond share one string. */
function createIsoFormatter() {
    let last = { milliseconds: Number.NaN, text: "" };
    return (milliseconds) => {
        if (milliseconds !== last.milliseconds)
            last = { milliseconds, text: new Date(milliseconds).toISOString() };
        return last.text;
    };
}

;// CONCATENATED MODULE: ./build/actions/mock-transport/server/serve.js




/** Longest interval between two checks of the idle limit, in milliseconds. */
const IDLE_CHECK_MS = 30_000;
/**
 * Serves the fixtures on a port of 127.0.0.1 (a free one for 0) until the stop route, `end` or the
 * idle limit ends the server. A failure of the request handler is answered and recorded; it does
 * not end the server.
 */
async function serve(options, limits, port = 0, load = loadRequestHandler) {
    const journal = createServerJournal(options, limits);
    const inFlight = createInFlight();
    const { promise: loaded, resolve: setLoaded } = Promise.withResolvers();
    const { ended, end, confirmStop } = createDrain({ limits, journal, inFlight, loaded }, () => accepting, () => clearInterval(idleCheck));
    const context = { limits, journal, loaded, handler: undefined, confirmStop };
    const accepting = acceptRequests(context, inFlight);
    const isIdle = () => inFlight.all().length === 0 &&
        !context.handler?.sockets.isBusy() &&
        Date.now() - journal.lastRequestAt() >= limits.idleMs;
    const idleCheck = setInterval(() => {
        if (isIdle())
            void end("idle");
    }, Math.min(IDLE_CHECK_MS, limits.idleMs));
    const listeningPort = await listen(accepting.server, port);
    // Loading starts after listening: the caller goes on meanwhile, and requests wait for the
    // handler.
    setLoaded(load(options, limits, journal));
    return { port: listeningPort, ended, end };
}
/** Loads the protocols, which are most of the server's code. */
async function loadRequestHandler(...parameters) {
    return (await Promise.all(/* import() */[__webpack_require__.e("zod"), __webpack_require__.e("shared-redact-fit-json"), __webpack_require__.e("shared-mock-transport-answered-calls"), __webpack_require__.e("mock-transport-request-handler")]).then(__webpack_require__.bind(__webpack_require__, 4850))).createRequestHandler(...parameters);
}
/** Resolves with the port that the system assigned. */
function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, "127.0.0.1", () => resolve(server.address().port));
    });
}


/***/ }),

/***/ 43736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ CORS_HEADERS)
/* harmony export */ });
/**
 * Lets a page of any origin read an answer and all of its headers. The wildcards do not apply to
 * requests with cookies, which the server does not use.
 */
const CORS_HEADERS = {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "*",
};


/***/ }),

/***/ 46585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isWebSocketUpgrade)
/* harmony export */ });
/** Whether the headers request a WebSocket. @see RFC 6455, 4.1 */
function isWebSocketUpgrade({ upgrade }) {
    return typeof upgrade === "string" && /^websocket$/i.test(upgrade);
}


/***/ })

};
