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

/**
 * Maximum size of a body, in bytes after decompression. The longest known list of models has a
 * third of it.
 */
const MAX_BODY_BYTES = 2 * 1024 * 1024;
/**
 * Reads the body as text, decompressed and cut at the limit, so that a small answer cannot fill the
 * memory. A body with an unknown encoding or invalid compression reads as empty.
 * @throws when the connection breaks before the end or the signal aborts
 */
async function readLimitedBody(response, encoding, signal) {
    const chunks = [];
    let sizeBytes = 0;
    const collect = async (source) => {
        for await (const chunk of source) {
            chunks.push(chunk.subarray(0, MAX_BODY_BYTES - sizeBytes));
            sizeBytes += chunk.length;
            if (sizeBytes >= MAX_BODY_BYTES)
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
        if (sizeBytes < MAX_BODY_BYTES)
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




const NODE_RUNTIME = { nowMs: Date.now, sleep: promises_.setTimeout, random: Math.random, attemptTimeoutMs: 10_000 };
/** Number of retries after a temporary failure. */
const MAX_RETRIES = 2;
/**
 * Delay before the first retry, in milliseconds. It doubles with each retry, and half of it is
 * random.
 */
const BASE_DELAY_MS = 500;
/**
 * Maximum delay that a provider may request with `retry-after`, in milliseconds. A longer one ends
 * the retries.
 */
const MAX_DELAY_MS = 10_000;
const RETRYABLE_STATUSES = [408, 425, 429, 500, 502, 503, 504, 529];
/**
 * Sends requests with Node's own client. Each attempt and all attempts together are limited in
 * time, with at most two retries after 408, 425, 429, 5xx or no response. A paid request is only
 * retried when the provider reported that it did nothing. Redirects are answers. Certificates are
 * always checked, also through a proxy. Proxies come from the environment as Node supports them.
 */
function nodeSendRequest(environment, runtime = NODE_RUNTIME) {
    return async (request, limits) => {
        for (let retry = 0;; retry++) {
            const answer = await sendOnce(request, limits, environment, runtime);
            if (retry === MAX_RETRIES || !isRetryable(answer, request))
                return answer;
            const delayMs = computeDelayMs(answer, retry, runtime.random());
            if (delayMs > MAX_DELAY_MS || runtime.nowMs() + delayMs >= limits.untilMs)
                return answer;
            await runtime.sleep(delayMs);
        }
    };
}
function isRetryable(answer, { isPaid }) {
    if (answer.kind === "no-response")
        return (answer.why !== "tls" &&
            answer.why !== "certificate" &&
            (isPaid !== true || answer.why === "refused" || answer.why === "name"));
    return (RETRYABLE_STATUSES.includes(answer.status) &&
        (isPaid !== true || answer.status === 429 || answer.status === 503 || answer.status === 529));
}
function computeDelayMs(answer, retry, chance) {
    const ownMs = BASE_DELAY_MS * 2 ** retry * (0.5 + chance / 2);
    const requestedMs = answer.kind === "answer" ? Number(answer.headers["retry-after"] ?? 0) * 1000 : 0;
    return Number.isFinite(requestedMs) ? Math.max(ownMs, requestedMs) : ownMs;
}
async function sendOnce(request, { untilMs }, environment, { nowMs, attemptTimeoutMs }) {
    const leftMs = Math.min(attemptTimeoutMs, untilMs - nowMs());
    if (leftMs <= 0)
        return { kind: "no-response", why: "timeout" };
    const signal = AbortSignal.timeout(Math.ceil(leftMs));
    try {
        const response = await openResponse(request, environment, signal);
        const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [
            name,
            Array.isArray(value) ? value.join(", ") : (value ?? ""),
        ]));
        const body = await readLimitedBody(response, headers["content-encoding"] ?? "", signal);
        return { kind: "answer", status: response.statusCode ?? 0, headers, body };
    }
    catch (error) {
        return signal.aborted
            ? { kind: "no-response", why: "timeout" }
            : toNoResponse(error.code ?? "");
    }
}
/**
 * Opens the connection of one request, which is closed with it: an open socket would delay the end
 * of the step.
 */
async function openResponse({ method, url, headers, body }, environment, signal) {
    const isTls = new URL(url).protocol === "https:";
    const client = isTls ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    const tls = isTls ? (0,strict_tls/* strictTls */.r)() : {};
    // Plain http to loopback must not pass a proxy.
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
function toNoResponse(code) {
    return (0,certificate_problem/* isCertificateCode */.TR)(code)
        ? { kind: "no-response", why: "certificate", code }
        : { kind: "no-response", why: classifyErrorCode(code) };
}
function classifyErrorCode(code) {
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
/* harmony export */   y2: () => (/* binding */ findCertificateCode)
/* harmony export */ });
const UNTRUSTED = "is not signed by an authority that this runner trusts";
const OWN = "to use your own authority, set `NODE_EXTRA_CA_CERTS` to the file of its certificate";
const CLOCK = "check the host, and the clock of this runner";
const untrusted = { what: UNTRUSTED, fix: OWN };
/**
 * Codes by which Node rejects a certificate.
 * @see https://nodejs.org/api/tls.html#x509-certificate-error-codes
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
    CERT_REVOKED: { what: "was revoked", fix: "ask the operator of the host for a new one" },
    HOSTNAME_MISMATCH: { what: "belongs to another host", fix: "check the address, and the server that answers there" },
    ERR_TLS_CERT_ALTNAME_INVALID: {
        what: "belongs to another host",
        fix: "check the address, and the server that answers there",
    },
};
/**
 * Further codes of the same family, which OpenSSL gives for certificates that are invalid
 * themselves.
 */
const family = /^(?:CERT_|UNABLE_TO_(?:GET|DECRYPT|DECODE|VERIFY)_|ERROR_IN_(?:CERT|CRL)_|CRL_|INVALID_(?:CA|PURPOSE|NON_CA)$|PATH_LENGTH_EXCEEDED$|HOSTNAME_MISMATCH$|ERR_TLS_CERT_)/;
/** OpenSSL's sentences for the codes, for clients that keep only an error's message. */
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
/**
 * Finds the code for an error's message. Returns `undefined` when it is not about a certificate.
 */
function findCertificateCode(message) {
    return sentences.find(([sentence]) => sentence.test(message))?.[1];
}
/** Whether Node's error code says that a certificate was rejected. */
function isCertificateCode(code) {
    return Object.hasOwn(problems, code) || family.test(code);
}
/**
 * Describes what is wrong with the certificate of a host, and what to do, as a part of a sentence.
 * The check cannot be disabled, because any server that answers would receive the credential.
 */
function certificateProblem(code) {
    const { what, fix } = problems[code] ?? {
        what: "is not acceptable",
        fix: "ask the operator of the host for another one",
    };
    const name = isCertificateCode(code) ? ` (${code})` : "";
    return `the host's certificate ${what}${name}; ${fix}. \`NODE_TLS_REJECT_UNAUTHORIZED\` is not followed`;
}


/***/ })

};
