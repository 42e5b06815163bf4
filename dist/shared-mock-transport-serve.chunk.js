export const id = "shared-mock-transport-serve";
export const ids = ["shared-mock-transport-serve"];
export const modules = {

/***/ 52309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _response_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72557);

/** A status whose answers have no body, and may not say its length. @see RFC 9110, 8.6 */
const NO_CONTENT = 204;
/** Writes an answer in one go, or step by step as its delivery says. Resolves when all is handed to the system or the client is gone. */
async function deliver(response, answer, headers, delivery) {
    if (delivery !== undefined)
        return deliverStepwise(response, answer, headers, delivery);
    const isStream = "events" in answer;
    const body = isStream ? join(answer.events) : answer.body;
    // With its length known, an answer is one write to the system; in chunks it is three. An answer to HEAD says the length of what it leaves out.
    const lengthBytes = Buffer.byteLength(body);
    const isEmpty = answer.status === NO_CONTENT;
    response.writeHead(answer.status, isEmpty ? headers : { "content-length": lengthBytes, ...headers });
    const firstByteAt = Date.now();
    if ((0,_response_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .isShort */ .t)(response, lengthBytes))
        response.end(body, encodingOf(body, lengthBytes));
    else
        await writeThrough((0,_response_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .openLine */ .T)(response), body);
    return { firstByteAt, events: isStream ? answer.events.length : 0 };
}
/**
 * A text with as many bytes as units is ASCII, and the same in Latin-1, of which Node hands three times as much to the system at once, without memory of its own: for
 * UTF-8 it reckons with three bytes a unit.
 */
function encodingOf(body, lengthBytes) {
    return body.length === lengthBytes ? "latin1" : "utf8";
}
async function writeThrough(line, body) {
    await line.write(body);
    await line.end("whole");
}
async function deliverStepwise(response, answer, headers, { headAfterMs, steps, end, lengthBytes }) {
    const line = (0,_response_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .openLine */ .T)(response);
    let firstByteAt;
    let events = 0;
    if (headAfterMs !== undefined) {
        await line.wait(headAfterMs);
        if (!line.isOpen())
            return { firstByteAt, events };
        line.writeHead(answer.status, lengthBytes === undefined ? headers : { ...headers, "content-length": lengthBytes });
        firstByteAt = Date.now();
    }
    for (const { afterMs, piece } of steps) {
        await line.wait(afterMs);
        if (!line.isOpen())
            break;
        await line.write(piece);
        if ("events" in answer)
            events += 1;
    }
    await line.wait(end.afterMs);
    await line.end(end.how);
    return { firstByteAt, events };
}
function join(events) {
    if (events.every((event) => typeof event === "string"))
        return events.join("");
    return Buffer.concat(events.map((event) => (typeof event === "string" ? Buffer.from(event) : event)));
}


/***/ }),

/***/ 92798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ isTaken),
/* harmony export */   JE: () => (/* binding */ breakOff),
/* harmony export */   Lx: () => (/* binding */ isClosed),
/* harmony export */   s8: () => (/* binding */ createTwoProtocols)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _src_mock_transport_wire_wants_socket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34885);



/**
 * Whether the system took the answer to its end. On HTTP/2 a response counts as finished however its stream ends; the stream itself knows better, but for one that
 * its client gave up without an error's code, which is `aborted`.
 */
function isTaken({ stream, writableFinished }) {
    return stream === undefined ? writableFinished : stream.writableFinished && stream.rstCode === 0 && !stream.aborted;
}
/** Whether nothing can be sent any more. A response of HTTP/2 does not tell, its stream does. */
function isClosed({ stream, closed }) {
    return stream?.destroyed ?? closed;
}
/** Codes of HTTP/2 streams that the server gives up, and whose client it gives up. @see RFC 9113, 7 */
const INTERNAL_ERROR = 2;
const CANCEL = 8;
/** Breaks off an answer so that its client sees an error and no early end: the connection of HTTP/1.1, or the one stream of HTTP/2, where the connection belongs to all. */
function breakOff(response) {
    if (response.stream !== undefined) {
        response.stream.close(INTERNAL_ERROR);
        // A closed stream is there until its client has read so, and some clients read nothing.
        response.stream.destroy();
    }
    else if (response.socket !== null)
        response.socket.resetAndDestroy();
    else
        response.destroy();
}
/** The first bytes of every HTTP/2 connection; no method of HTTP/1.1 begins so. @see RFC 9113, 3.4 */
const PREFACE = Buffer.from("PRI ");
/** A server within the limits that hands every request of either version to `onRequest`. */
function createTwoProtocols(limits, onRequest) {
    const server = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)({
        maxHeaderSize: limits.headerBytes,
        headersTimeout: limits.headersTimeoutMs,
        requestTimeout: limits.requestTimeoutMs,
        keepAliveTimeout: limits.keepAliveMs,
        connectionsCheckingInterval: Math.min(1_000, limits.headersTimeoutMs),
        // Clients that offer HTTP/2 on their first request, as Java's do, are answered as if they did not.
        shouldUpgradeCallback: ({ headers }) => (0,_src_mock_transport_wire_wants_socket_js__WEBPACK_IMPORTED_MODULE_2__/* .wantsSocket */ .L)(headers),
    }, onRequest);
    server.maxConnections = limits.connections;
    const sessions = new Set();
    const sessionSockets = new Set();
    let http2;
    const http2Server = () => (http2 ??= createHttp2(limits, sessions, onRequest));
    // Node's own listener takes every connection for HTTP/1.1; it gets those that are.
    const takeHttp1 = server.listeners("connection");
    server.removeAllListeners("connection");
    server.on("connection", (socket) => {
        firstBytes(socket, limits.headersTimeoutMs, (isHttp2) => {
            if (!isHttp2)
                return takeHttp1.forEach((take) => take.call(server, socket));
            // HTTP/1.1 lets clients close their half; a session whose client did so would wait for it with its answers unsent.
            socket.allowHalfOpen = false;
            sessionSockets.add(socket);
            socket.once("close", () => sessionSockets.delete(socket));
            http2Server().emit("connection", socket);
        });
    });
    return {
        server,
        closeDoor: () => {
            // The close of an HTTP server would break connections whose answers are written but not yet taken.
            node_net__WEBPACK_IMPORTED_MODULE_1__.Server.prototype.close.call(server);
            sessions.forEach((session) => session.close());
        },
        destroyAll: () => {
            server.closeAllConnections();
            sessions.forEach((session) => session.destroy());
            // A session's last words are with the system by then; where they are not, its client reads nothing and would never let it go.
            setImmediate(() => sessionSockets.forEach((socket) => socket.destroy()));
        },
    };
}
/** HTTP/2 is loaded with the first connection that speaks it: it costs as much as everything else of the server. */
function createHttp2(limits, sessions, onRequest) {
    const { createServer: create } = process.getBuiltinModule("node:http2");
    const server = create({
        maxSessionMemory: 32,
        // Clients may go away as often as on HTTP/1.1, since nothing here outlasts them; Node's own 1000 and 33 end a session for it, and all its answers with it.
        streamResetBurst: 10_000,
        streamResetRate: 1_000,
        settings: { maxConcurrentStreams: limits.connections, maxHeaderListSize: limits.headerBytes },
    }, (request, response) => {
        limitTime(request, response, limits);
        onRequest(request, response);
    });
    server.on("session", (session) => {
        endIdle(session, limits);
        sessions.add(session);
        session.on("close", () => sessions.delete(session));
        session.on("error", () => session.destroy());
    });
    server.on("sessionError", () => undefined);
    return server;
}
/** Ends a request of HTTP/2 whose body is not whole in time, as Node's own server does for HTTP/1.1. */
function limitTime(request, response, { requestTimeoutMs }) {
    const timer = setTimeout(() => response.stream.close(CANCEL), requestTimeoutMs);
    const stop = () => clearTimeout(timer);
    request.once("end", stop);
    response.once("close", stop);
}
/** Ends a session on which nothing moves while no answer is due: soon when it never asked for anything, later when it did, like a connection of HTTP/1.1. */
function endIdle(session, { headersTimeoutMs, keepAliveMs }) {
    let running = 0;
    session.setTimeout(headersTimeoutMs, () => {
        if (running === 0)
            session.destroy();
    });
    session.on("stream", (stream) => {
        running += 1;
        session.setTimeout(keepAliveMs);
        stream.once("close", () => {
            running -= 1;
        });
    });
}
/** Looks at a connection's first bytes and puts them back; one that does not send enough of them in time to tell the protocols apart is closed. */
function firstBytes(socket, limitMs, decide) {
    let seen = Buffer.alloc(0);
    const give = () => {
        const chunk = socket.read();
        if (chunk === null)
            return;
        seen = seen.length === 0 ? chunk : Buffer.concat([seen, chunk]);
        const length = Math.min(seen.length, PREFACE.length);
        const isLikePreface = seen.compare(PREFACE, 0, length, 0, length) === 0;
        if (isLikePreface && length < PREFACE.length)
            return;
        socket.setTimeout(0);
        socket.off("timeout", drop);
        socket.off("readable", give);
        socket.off("error", drop);
        socket.off("end", drop);
        socket.unshift(seen);
        decide(isLikePreface);
    };
    const drop = () => socket.destroy();
    socket.setTimeout(limitMs, drop);
    socket.on("error", drop);
    socket.on("end", drop);
    socket.on("readable", give);
}


/***/ }),

/***/ 11097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ malformed),
/* harmony export */   X: () => (/* binding */ refuseConnection)
/* harmony export */ });
/** HTTP statuses of what Node refuses before it is a request, by Node's error codes; anything else is malformed. */
const statuses = {
    HPE_HEADER_OVERFLOW: 431,
    HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
    ERR_HTTP_REQUEST_TIMEOUT: 408,
};
/** The digest of nothing, written out: node:crypto would cost a server's start a tenth. */
const EMPTY_DIGEST = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
/** What the journal says about bytes that never became a request: nothing of theirs. */
const malformed = {
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
/** Answers a connection whose bytes are no request under the name `id`, closes it, and gives the status; `undefined` when the client is gone already. */
function refuseConnection(error, socket, id) {
    if (error.code === "ECONNRESET" || !socket.writable) {
        socket.destroy();
        return undefined;
    }
    const status = statuses[error.code ?? ""] ?? 400;
    const headers = `Connection: close\r\nContent-Length: 0\r\nX-Request-Id: ${id}\r\nAccess-Control-Allow-Origin: *\r\n`;
    socket.end(`HTTP/1.1 ${status} Refused\r\n${headers}\r\n`);
    return status;
}


/***/ }),

/***/ 72557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ openLine),
/* harmony export */   t: () => (/* binding */ isShort)
/* harmony export */ });
/* harmony import */ var _h1_h2_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92798);

/**
 * Longest part of an answer that waits inside an HTTP/2 session, in bytes: the session counts what its streams were given and have not sent, and refuses further
 * requests past `maxSessionMemory`. As many such parts as streams are allowed at once are half of it.
 */
const PART_BYTES = 32 * 1024;
/** Whether a piece of so many bytes may be handed over whole, however slowly its client reads. */
function isShort({ stream }, lengthBytes) {
    return stream === undefined || lengthBytes <= PART_BYTES;
}
function* partsFor(response, piece) {
    if (isShort(response, Buffer.byteLength(piece)))
        return yield piece;
    const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
    for (let from = 0; from < bytes.length; from += PART_BYTES)
        yield bytes.subarray(from, from + PART_BYTES);
}
/** The line to the client that a response goes to. */
function openLine(response) {
    // A client may be gone before its answer is known, and its response closes but once.
    let isOpen = !(0,_h1_h2_server_js__WEBPACK_IMPORTED_MODULE_0__/* .isClosed */ .Lx)(response);
    let stopWaiting = () => undefined;
    let due = performance.now();
    response.once("close", () => {
        isOpen = false;
        stopWaiting();
    });
    // A client that goes away while something is written is no error of the server.
    response.on("error", () => undefined);
    /** Waits for what `start` begins, and not longer than the client is there. */
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
        write: async (piece) => {
            for (const part of partsFor(response, piece))
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
                await cut(response, until);
        },
    };
}
async function reset(response, until) {
    await hasSocket(response, until);
    (0,_h1_h2_server_js__WEBPACK_IMPORTED_MODULE_0__/* .breakOff */ .JE)(response);
}
/** Closes the connection, or the stream of HTTP/2, before all is sent that the headers announce. */
async function cut(response, until) {
    if (response.stream !== undefined)
        return void response.end();
    await hasSocket(response, until);
    const { socket } = response;
    response.end();
    socket?.destroySoon();
}
/** An answer to a pipelined request has no socket before the answers in front of it are sent. */
async function hasSocket(response, until) {
    if (response.stream === undefined && response.socket === null)
        await until((done) => response.once("socket", done));
}


/***/ }),

/***/ 35205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ loadAnswering),
  w: () => (/* binding */ serve)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/mock-transport/wire/page-headers.js
var page_headers = __webpack_require__(29094);
;// CONCATENATED MODULE: ./build/src/mock-transport/journal/journal-request-line.js
/**
 * The journal's line about a request, from its note and from what was measured of it. One literal with every member, in the order in which they are read; what is
 * `undefined` is not written. To spread both parts into an object would take as long as to write it as JSON.
 */
function requestLine(note, measured) {
    return {
        kind: "request",
        seq: measured.seq,
        time: measured.time,
        durationMs: measured.durationMs,
        route: note.route,
        method: note.method,
        path: note.path,
        access: note.access,
        outcome: note.outcome,
        class: note.class,
        protocol: note.protocol,
        test: note.test,
        status: measured.status,
        streaming: note.streaming,
        delivered: measured.delivered,
        firstByteMs: measured.firstByteMs,
        events: measured.events,
        fixture: note.fixture,
        reply: note.reply,
        fault: note.fault,
        repeats: note.repeats,
        usage: note.usage,
        upstream: note.upstream,
        differs: note.differs,
        model: note.model,
        excerpt: note.excerpt,
        param: note.param,
        retry: note.retry,
        bodyBytes: note.bodyBytes,
        redacted: note.redacted,
        bodyDigest: note.bodyDigest,
    };
}

// EXTERNAL MODULE: ./build/actions/_runtime/unknown-failure.js
var unknown_failure = __webpack_require__(27555);
// EXTERNAL MODULE: ./build/actions/mock-transport/connection/deliver.js
var deliver = __webpack_require__(52309);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/actions/mock-transport/server/journal-file.js

/** Room kept below the journal's limit for its last line, in bytes. */
const END_ROOM_BYTES = 512;
/** A new journal at `path`, readable by this user only. @throws when the file exists or cannot be made */
function openJournal(path, limitBytes) {
    const file = (0,external_node_fs_.openSync)(path, "wx", 0o600);
    const size = { bytes: 0, requests: 0, dropped: 0 };
    let waiting = [];
    let unhashed = [];
    let hash;
    /** Loads node:crypto with the first request: it costs as much as the rest of the server's start. */
    function hashed() {
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
            const room = line.kind === "end" ? limitBytes : limitBytes - END_ROOM_BYTES;
            if (size.bytes + bytes > room) {
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
            // A full disk must not take the answers away from the tests; the count of dropped lines fails the post step instead.
            [size.bytes, size.requests] = [before, requests];
            size.dropped += texts.length;
            return;
        }
        unhashed.push(bytes);
        if (size.requests > 0)
            hashed();
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
            return { sizeBytes: size.bytes, digest: `sha256:${hashed().digest("hex")}` };
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/mock-transport/connection/read-body.js
/**
 * The body of a request of HTTP/1.1 when all of it is here, and `undefined`, with nothing taken, when it is not. At the end of the turn in which the head came most are;
 * an answer costs a tenth less than where the body's parts are heard of.
 */
function arrivedBody(request, limitBytes) {
    if (!request.complete)
        return undefined;
    const bytes = request.read();
    if (bytes === null)
        return { kind: "whole", text: "" };
    return bytes.length > limitBytes ? { kind: "too-large" } : { kind: "whole", text: bytes.toString("utf8") };
}
/** The body as UTF-8 when it has at most `limitBytes` bytes; `cut` when the client went away before its end. */
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

// EXTERNAL MODULE: ./build/actions/mock-transport/connection/rejected-connection.js
var rejected_connection = __webpack_require__(11097);
;// CONCATENATED MODULE: ./build/actions/mock-transport/server/in-flight.js
/**
 * No answers. They stand in slots that are used again, and not in a `Map`: the table that a `Map` outgrows points to the next one, so that a single dead table
 * among V8's old objects keeps all later ones and every response in them until a full collection, which under load costs a hundred megabytes.
 */
function noAnswers() {
    const slots = [];
    const free = [];
    const clear = (slot) => {
        if (slots[slot] === undefined)
            return;
        slots[slot] = undefined;
        free.push(slot);
    };
    return {
        add: (answer) => {
            const slot = free.pop() ?? slots.length;
            slots[slot] = answer;
            void answer.work.then(() => {
                // The slot may be another answer's by now.
                if (slots[slot] === answer)
                    clear(slot);
            });
        },
        leave: (response) => clear(slots.findIndex((answer) => answer?.response === response)),
        all: () => slots.filter((answer) => answer !== undefined),
    };
}

// EXTERNAL MODULE: ./build/actions/mock-transport/connection/h1-h2-server.js
var h1_h2_server = __webpack_require__(92798);
;// CONCATENATED MODULE: ./build/actions/mock-transport/server/serve.js










/** What a client gets when the server fails, in the shape that most of them read. */
const FAILURE = JSON.stringify({
    error: {
        message: "mock-transport failed on this request; server.log in its evidence says where.",
        type: "server_error",
    },
});
const FAILURE_HEADERS = { "content-type": "application/json", "x-should-retry": "false", ...page_headers/* readableByPages */.K };
/** Longest time between two looks at the idle limit, in milliseconds. */
const IDLE_CHECK_MS = 30_000;
/**
 * Serves the order's fixtures on a port of 127.0.0.1, a free one for 0, until the stop route, `end` or the idle limit ends it. `load` is what answers; a failure
 * of its own is answered, noted and no end of the server.
 */
async function serve(order, limits, port = 0, load = loadAnswering) {
    const toIso = isoTimes();
    const journal = openJournal(order.journalPath, limits.journalBytes);
    journal.add({
        kind: "start",
        schemaVersion: 1,
        instance: order.instance,
        time: toIso(Date.now()),
        fixtures: order.fixtures.length,
    });
    const running = noAnswers();
    const { promise: ended, resolve: settle } = Promise.withResolvers();
    let seq = 0;
    let lastRequest = Date.now();
    let closing;
    let answering;
    const { server, closeDoor, destroyAll } = (0,h1_h2_server/* createTwoProtocols */.s8)(limits, (request, response) => {
        const arrival = arrive();
        if (arrival === undefined)
            return void request.destroy();
        const work = respond(request, response, arrival).catch((error) => fail(error, response, arrival));
        running.add({ response, work });
    });
    server.on("clientError", (error, socket) => {
        // A request that broke off in its body is known already, and says so itself once its connection is closed.
        if (running.all().some(({ response }) => response.socket === socket))
            return void socket.destroy();
        const arrived = Date.now();
        const { id } = stampOf(seq + 1, arrived);
        const status = (0,rejected_connection/* refuseConnection */.X)(error, socket, id);
        if (status !== undefined && closing === undefined)
            record(rejected_connection/* malformed */.Q, { status, seq: ++seq, arrived, delivered: true });
    });
    server.on("upgrade", (request, connection, head) => {
        if (answering !== undefined)
            return answering.sockets.upgrade(request, connection, head);
        // A client that goes away while the protocols are loaded is no error of the server.
        connection.on("error", () => connection.destroy());
        void loaded.then(({ sockets }) => sockets.upgrade(request, connection, head));
    });
    function arrive() {
        if (closing !== undefined)
            return undefined;
        lastRequest = Date.now();
        return { stamp: stampOf(++seq, lastRequest), arrived: lastRequest };
    }
    function stampOf(seq, arrivedMs) {
        return { id: `${order.instance}-${seq}`, seq, createdSeconds: Math.floor(arrivedMs / 1000), arrivedMs };
    }
    async function respond(request, response, { stamp, arrived }) {
        const { seq } = stamp;
        const closed = new Promise((resolve) => response.once("close", resolve));
        answering ??= await loaded;
        const { note: noteLater, forwarding } = answering;
        const exchanged = await exchangeOf(answering, request, response, stamp);
        if (exchanged === undefined)
            return record(rejected_connection/* malformed */.Q, { status: 400, seq, arrived, delivered: false });
        const { answer, delivery, note, outbound, isStop } = exchanged;
        if (isStop)
            return vouch(response, answer.headers);
        const forwarded = outbound && (await (await forwarding()).forward({ seq, outbound, response, note }));
        const { firstByteAt, events } = forwarded ?? (await (0,deliver/* deliver */.c)(response, answer, answer.headers, delivery));
        await closed;
        const ended = Date.now();
        record(await noteLater(forwarded?.note ?? note), {
            status: forwarded?.status ?? answer.status,
            seq,
            arrived,
            ended,
            delivered: (0,h1_h2_server/* isTaken */.Ck)(response),
            firstByteAt,
            events,
        });
    }
    /** The answer to a request, once its body is here; none when its client goes away before that. */
    async function exchangeOf({ exchange }, request, response, stamp) {
        // A body of HTTP/2 is never here that early.
        if (!("stream" in request)) {
            const early = await exchange(() => wireRequest(request, arrivedBody(request, limits.bodyBytes)), stamp);
            if (early !== undefined)
                return early;
        }
        if ((0,h1_h2_server/* isClosed */.Lx)(response))
            return undefined;
        const body = await readBody(request, limits.bodyBytes);
        return body.kind === "cut" ? undefined : exchange(() => wireRequest(request, body), stamp);
    }
    /** Answers a request on which the server failed. The error's message may hold anything that a client sent, so its type and frames alone are printed. */
    function fail(error, response, { stamp: { seq }, arrived }) {
        const { type, frames } = (0,unknown_failure/* unknownFailure */.P)(error);
        console.error([`mock-transport: request ${seq} failed with ${type}.`, ...frames].join("\n"));
        if (response.headersSent)
            (0,h1_h2_server/* breakOff */.JE)(response);
        else
            response.writeHead(500, FAILURE_HEADERS).end(FAILURE);
        record({ ...rejected_connection/* malformed */.Q, outcome: "crashed" }, { seq, arrived, status: 500, delivered: true });
    }
    function record(note, seen) {
        const { seq, status, delivered, arrived, firstByteAt, events, ended = Date.now() } = seen;
        const since = (moment) => Math.max(0, moment - arrived);
        journal.add(requestLine(note, {
            seq,
            status,
            delivered,
            time: toIso(arrived),
            durationMs: since(ended),
            firstByteMs: firstByteAt === undefined ? undefined : since(firstByteAt),
            events: events === 0 ? undefined : events,
        }));
    }
    /** Answers the stop last of all, because the answer vouches for the whole journal. */
    function vouch(response, headers) {
        running.leave(response);
        void close("stopped").then((checked) => {
            response.writeHead(200, { "content-type": "application/json", ...headers });
            response.end(JSON.stringify(checked));
            response.once("close", () => finish(checked));
        });
    }
    function close(reason) {
        closing ??= quiet(reason);
        return closing;
    }
    async function quiet(reason) {
        clearInterval(idleCheck);
        const { sockets, end } = await loaded;
        closeDoor();
        const works = () => running.all().map(({ work }) => work);
        const signal = new AbortController();
        await Promise.race([
            Promise.all([...works(), sockets.close()]),
            (0,promises_.setTimeout)(limits.graceMs, undefined, signal).catch(() => undefined),
        ]);
        signal.abort();
        for (const { response } of running.all())
            (0,h1_h2_server/* breakOff */.JE)(response);
        sockets.destroyAll();
        await Promise.all([...works(), sockets.close()]);
        // What was broken off on HTTP/2 must reach its clients before their connections are closed.
        await new Promise((resolve) => setImmediate(resolve));
        const recording = await end();
        if (recording !== undefined)
            journal.add({ kind: "recording", ...recording, lost: [...recording.lost] });
        return journal.end(reason, new Date());
    }
    function finish(checked) {
        destroyAll();
        settle(checked);
    }
    async function end(reason) {
        finish(await close(reason));
    }
    const idleCheck = setInterval(() => {
        if (running.all().length === 0 && !answering?.sockets.isBusy() && Date.now() - lastRequest >= limits.idleMs)
            void end("idle");
    }, Math.min(IDLE_CHECK_MS, limits.idleMs));
    const listening = await listen(server, port);
    // Only now, so that whoever started the server can go on while the protocols are loaded; requests wait for them.
    const loaded = load(order, limits, { arrive, record });
    return { port: listening, ended, end };
}
/** Loads all that answers, which is most of a server. */
async function loadAnswering(...given) {
    return (await Promise.all(/* import() */[__webpack_require__.e("zod"), __webpack_require__.e("shared-redact-fit-json"), __webpack_require__.e("mock-transport-request-handler")]).then(__webpack_require__.bind(__webpack_require__, 31047))).openAnswering(...given);
}
/** The port the system gave. */
function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, "127.0.0.1", () => resolve(server.address().port));
    });
}
/** The request as plain data; `undefined` while its body is not known. */
function wireRequest({ method = "", url = "", headers }, body) {
    if (body === undefined)
        return undefined;
    return { method, target: url, headers, body: body.kind === "whole" ? body.text : undefined };
}
/** Times as the journal writes them; requests that arrive together share one text. */
function isoTimes() {
    let last = { milliseconds: Number.NaN, text: "" };
    return (milliseconds) => {
        if (milliseconds !== last.milliseconds)
            last = { milliseconds, text: new Date(milliseconds).toISOString() };
        return last.text;
    };
}


/***/ }),

/***/ 29094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readableByPages)
/* harmony export */ });
/**
 * Lets a page of any origin read an answer and all of its headers. The wildcards do not hold for
 * requests with cookies, which nothing here reads.
 */
const readableByPages = {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "*",
};


/***/ }),

/***/ 34885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wantsSocket)
/* harmony export */ });
/** Whether the request asks for a WebSocket. @see RFC 6455, 4.1 */
function wantsSocket({ upgrade }) {
    return typeof upgrade === "string" && /^websocket$/i.test(upgrade);
}


/***/ })

};
