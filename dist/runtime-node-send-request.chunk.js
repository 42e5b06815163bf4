export const id = "runtime-node-send-request";
export const ids = ["runtime-node-send-request"];
export const modules = {

/***/ 27371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nodeSendRequest: () => (/* binding */ nodeSendRequest)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/text/certificate-problem.js
var certificate_problem = __webpack_require__(19388);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/actions/_runtime/network/read-limited-body.js

/** Longest body that is read, in bytes after decompression: the longest list of models that is known is a third of it. */
const BODY_LIMIT_BYTES = 2 * 1024 * 1024;
/**
 * The body as text, decompressed and cut at the limit, so that a small answer cannot become a large one in memory. What is of an unknown encoding or does
 * not decompress reads as empty. @throws when the connection breaks before the end or the signal says to stop
 */
async function readBody(response, encoding, signal) {
    const chunks = [];
    let sizeBytes = 0;
    const collect = async (source) => {
        for await (const chunk of source) {
            chunks.push(chunk.subarray(0, BODY_LIMIT_BYTES - sizeBytes));
            sizeBytes += chunk.length;
            if (sizeBytes >= BODY_LIMIT_BYTES)
                return;
        }
    };
    const name = encoding.trim().toLowerCase();
    if (name !== "" && name !== "identity" && name !== "gzip" && name !== "x-gzip") {
        response.destroy();
        return "";
    }
    try {
        if (name === "" || name === "identity")
            await (0,external_node_stream_promises_.pipeline)(response, collect, { signal });
        else
            await (0,external_node_stream_promises_.pipeline)(response, (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19))).createGunzip(), collect, { signal });
    }
    catch (error) {
        if (error.code?.startsWith("Z_"))
            return "";
        if (sizeBytes < BODY_LIMIT_BYTES)
            throw error;
    }
    finally {
        response.destroy();
    }
    return Buffer.concat(chunks).toString("utf8");
}

// EXTERNAL MODULE: ./build/actions/_runtime/network/strict-tls.js
var strict_tls = __webpack_require__(71090);
;// CONCATENATED MODULE: ./build/actions/_runtime/network/node-send-request.js




const nodeMeans = { nowMs: Date.now, sleep: promises_.setTimeout, random: Math.random, tryMs: 10_000 };
/** How often a request is sent again after a failure that may pass. */
const RETRIES = 2;
/** Time before the first repeat, in milliseconds; each further one waits twice as long. Half of it is left to chance. */
const PAUSE_MS = 500;
/** Longest time a provider may ask to wait for with `retry-after`, in milliseconds; beyond it the request is not sent again. */
const LONGEST_PAUSE_MS = 10_000;
const passing = [408, 425, 429, 500, 502, 503, 504, 529];
/**
 * Sends requests by Node's own client: each try within its time, all within the limit, at most two repeats after 408, 425, 429, 5xx or silence. A
 * request that costs something is repeated only when the provider said that it did nothing.
 * Redirects are answers. Certificates are always checked. Proxies come from the environment
 * where Node knows how; the check reaches through them.
 */
function nodeSendRequest(environment, means = nodeMeans) {
    return async (request, limits) => {
        for (let retry = 0;; retry++) {
            const answer = await sendOnce(request, limits, environment, means);
            if (retry === RETRIES || !mayPass(answer, request))
                return answer;
            const pauseMs = pauseOf(answer, retry, means.random());
            if (pauseMs > LONGEST_PAUSE_MS || means.nowMs() + pauseMs >= limits.untilMs)
                return answer;
            await means.sleep(pauseMs);
        }
    };
}
function mayPass(answer, { costs }) {
    if (answer.kind === "silence")
        return (answer.why !== "tls" &&
            answer.why !== "certificate" &&
            (costs !== true || answer.why === "refused" || answer.why === "name"));
    return (passing.includes(answer.status) &&
        (costs !== true || answer.status === 429 || answer.status === 503 || answer.status === 529));
}
function pauseOf(answer, retry, chance) {
    const own = PAUSE_MS * 2 ** retry * (0.5 + chance / 2);
    const asked = answer.kind === "answer" ? Number(answer.headers["retry-after"] ?? 0) * 1000 : 0;
    return Number.isFinite(asked) ? Math.max(own, asked) : own;
}
async function sendOnce(request, { untilMs }, environment, { nowMs, tryMs }) {
    const leftMs = Math.min(tryMs, untilMs - nowMs());
    if (leftMs <= 0)
        return { kind: "silence", why: "timeout" };
    const signal = AbortSignal.timeout(Math.ceil(leftMs));
    try {
        const response = await node_send_request_open(request, environment, signal);
        const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [
            name,
            Array.isArray(value) ? value.join(", ") : (value ?? ""),
        ]));
        const body = await readBody(response, headers["content-encoding"] ?? "", signal);
        return { kind: "answer", status: response.statusCode ?? 0, headers, body };
    }
    catch (error) {
        return signal.aborted
            ? { kind: "silence", why: "timeout" }
            : silenceOf(error.code ?? "");
    }
}
/** The connection of one request, which is closed with it: a step that asks twice must not hang on a socket kept open. */
async function node_send_request_open({ method, url, headers, body }, environment, signal) {
    const isTls = new URL(url).protocol === "https:";
    const client = isTls ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    const tls = isTls ? (0,strict_tls/* strictTls */.r)() : {};
    // What goes to loopback in the clear must not pass a proxy.
    const proxyEnv = isTls ? environment : {};
    const proxied = { proxyEnv, keepAlive: false, ...tls };
    const options = {
        method,
        signal,
        ...tls,
        agent: new client.Agent(proxied),
        headers: {
            "user-agent": "testing-actions",
            "accept-encoding": "gzip, identity",
            ...headers,
            ...(body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) }),
        },
    };
    const { promise, resolve, reject } = Promise.withResolvers();
    const sent = client.request(url, options, resolve);
    sent.on("error", reject);
    sent.end(body);
    return promise;
}
function silenceOf(code) {
    return (0,certificate_problem/* isCertificateCode */.TR)(code)
        ? { kind: "silence", why: "certificate", code }
        : { kind: "silence", why: whyOf(code) };
}
function whyOf(code) {
    if (code === "ECONNREFUSED")
        return "refused";
    if (code === "ENOTFOUND" || code === "EAI_AGAIN")
        return "name";
    if (code === "ETIMEDOUT")
        return "timeout";
    if (["ECONNRESET", "EPIPE", "ECONNABORTED", "HPE_INVALID_CONSTANT", "ERR_STREAM_PREMATURE_CLOSE"].includes(code))
        return "reset";
    return /EPROTO|TLS|SSL/.test(code) ? "tls" : "other";
}


/***/ }),

/***/ 19388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ isCertificateCode),
/* harmony export */   VP: () => (/* binding */ certificateProblem),
/* harmony export */   _H: () => (/* binding */ certificateCodeIn)
/* harmony export */ });
const UNTRUSTED = "is signed by no authority that this runner trusts";
const OWN = "for an authority of your own, set `NODE_EXTRA_CA_CERTS` to the file of its certificate";
const CLOCK = "check the host, and the clock of this runner";
const untrusted = { what: UNTRUSTED, fix: OWN };
/**
 * Codes by which Node refuses a certificate. @see
 * https://nodejs.org/api/tls.html#x509-certificate-error-codes
 */
const problems = {
    DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
    SELF_SIGNED_CERT_IN_CHAIN: untrusted,
    UNABLE_TO_GET_ISSUER_CERT: untrusted,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
    CERT_UNTRUSTED: untrusted,
    CERT_HAS_EXPIRED: { what: "has expired", fix: CLOCK },
    CERT_NOT_YET_VALID: { what: "is not valid yet", fix: CLOCK },
    CERT_REVOKED: { what: "was revoked", fix: "ask who runs the host for a new one" },
    HOSTNAME_MISMATCH: { what: "is another host's", fix: "check the address, and what answers there" },
    ERR_TLS_CERT_ALTNAME_INVALID: { what: "is another host's", fix: "check the address, and what answers there" },
};
/**
 * Further codes of the same family, which OpenSSL gives for certificates that are broken in
 * themselves.
 */
const family = /^(?:CERT_|UNABLE_TO_(?:GET|DECRYPT|DECODE|VERIFY)_|ERROR_IN_(?:CERT|CRL)_|CRL_|INVALID_(?:CA|PURPOSE|NON_CA)$|PATH_LENGTH_EXCEEDED$|HOSTNAME_MISMATCH$|ERR_TLS_CERT_)/;
/**
 * OpenSSL's sentences for the codes, for clients that keep no more of an error than its message.
 */
const sentences = [
    [/self[- ]signed certificate in certificate chain/i, "SELF_SIGNED_CERT_IN_CHAIN"],
    [/self[- ]signed certificate/i, "DEPTH_ZERO_SELF_SIGNED_CERT"],
    [/unable to verify the first certificate/i, "UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
    [/unable to get (?:local )?issuer certificate/i, "UNABLE_TO_GET_ISSUER_CERT_LOCALLY"],
    [/certificate has expired/i, "CERT_HAS_EXPIRED"],
    [/certificate is not yet valid/i, "CERT_NOT_YET_VALID"],
    [/certificate revoked/i, "CERT_REVOKED"],
    [/does not match certificate's altnames|hostname mismatch/i, "ERR_TLS_CERT_ALTNAME_INVALID"],
];
/** The code behind an error's message, when it is about a certificate. */
function certificateCodeIn(message) {
    return sentences.find(([sentence]) => sentence.test(message))?.[1];
}
/** Whether Node's error code says that a certificate was not accepted. */
function isCertificateCode(code) {
    return Object.hasOwn(problems, code) || family.test(code);
}
/**
 * What is wrong with the certificate of a host, and what to do, as a part of a sentence. The check
 * cannot be turned off: a credential would go to whoever answers.
 */
function certificateProblem(code) {
    const { what, fix } = problems[code] ?? { what: "is not acceptable", fix: "ask who runs the host for another one" };
    const name = isCertificateCode(code) ? ` (${code})` : "";
    return `the host's certificate ${what}${name}; ${fix}. \`NODE_TLS_REJECT_UNAUTHORIZED\` is not followed`;
}


/***/ })

};
