export const id = "secret-gate-check-capabilities";
export const ids = ["secret-gate-check-capabilities"];
export const modules = {

/***/ 35888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCapabilities: () => (/* binding */ checkCapabilities)
});

// EXTERNAL MODULE: ./build/src/text/json-value.js
var json_value = __webpack_require__(94759);
// EXTERNAL MODULE: ./build/src/secret-gate/probes/read-answer.js
var read_answer = __webpack_require__(3237);
// EXTERNAL MODULE: ./build/src/secret-gate/probes/no-response.js
var no_response = __webpack_require__(41729);
;// CONCATENATED MODULE: ./build/src/secret-gate/capability/read-health.js



/**
 * Maximum size of a health answer, in bytes. Reports that list every component have several
 * kilobytes.
 */
const MAX_HEALTH_BYTES = 64 * 1024;
/** Words that report health. */
const HEALTHY_WORD = /^(?:ok|okay|healthy|healthful|up|pass|passing|alive|live|ready|running|serving|connected|success|pong)$/i;
/** A whole text that reports health: `ok`, LiteLLM's `"I'm alive!"`, Envoy's `LIVE`. */
const HEALTHY_TEXT = /^["']?(?:i['’]?m alive|ok|okay|healthy|up|alive|live|ready|running|pong)["']?[.!]?["']?$/i;
/**
 * Members that report health by one of the words or by `true`. All members that are present must
 * agree.
 */
const HEALTH_KEYS = ["ok", "status", "health", "healthy", "alive", "ready", "success"];
/**
 * Reads the answer of a health address. An endpoint is healthy when it answers status 200 with a
 * JSON object or a text that reports health. A web page, a redirect, an empty answer or one that
 * asks for a credential is not a health report.
 */
function readHealth(answer) {
    if (answer.kind === "no-response")
        return createUnhealthy((0,no_response/* describeNoResponse */.e)(answer));
    const { status, headers, body } = answer;
    if (status >= 300 && status < 400)
        return createUnhealthy(`it answers with a redirect (status ${status}), which is not followed`);
    if (status === 401 || status === 403)
        return createUnhealthy(`it answers with status ${status}; no credential is sent, so use a health address that needs none`);
    if (status !== 200)
        return createUnhealthy(`it answers with status ${status} instead of a health report`);
    if (Buffer.byteLength(body) > MAX_HEALTH_BYTES)
        return createUnhealthy(`its answer is longer than ${MAX_HEALTH_BYTES} bytes, which is too long for a health report`);
    if ((0,read_answer/* readAnswer */.JN)(body, headers["content-type"] ?? "").isHtml)
        return createUnhealthy("it answers with a web page instead of a health report");
    const json = (0,json_value/* tryParseJson */.Bl)(body);
    const isHealthy = isObject(json)
        ? isHealthyObject(json)
        : HEALTHY_TEXT.test((json === undefined ? body : toText(json)).trim());
    if (!isHealthy)
        return createUnhealthy("it answers with status 200 but does not report that it is healthy");
    const isMock = (0,read_answer/* readMember */.hd)(json, "transport") === "mock-transport";
    return {
        isHealthy: true,
        detail: isMock ? "mock-transport reports that it is healthy" : "reports that it is healthy",
    };
}
function isHealthyObject(json) {
    const values = HEALTH_KEYS.filter((key) => Object.hasOwn(json, key)).map((key) => (0,read_answer/* readMember */.hd)(json, key));
    return (values.length > 0 &&
        values.every((value) => value === true || (typeof value === "string" && HEALTHY_WORD.test(value))));
}
function toText(json) {
    return typeof json === "string" ? json : "";
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function createUnhealthy(detail) {
    return { isHealthy: false, detail };
}

// EXTERNAL MODULE: ./build/src/secret-gate/version-range.js
var version_range = __webpack_require__(7858);
;// CONCATENATED MODULE: ./build/src/secret-gate/capability/check-capability.js


/** Checks that the program is installed in a version that the lane accepts. */
function checkProgram(capability, answer) {
    const { program, ranges, text } = capability;
    if (answer.kind !== "text")
        return createMissing(text, program, describeFailure(answer));
    const found = (0,version_range/* findVersion */.Am)(answer.text);
    if (found === undefined)
        return createMissing(text, program, "its answer to `--version` contains no version");
    const observed = { requirement: text, kind: "capability", chosen: program, version: found.text };
    return (0,version_range/* isWithin */.UO)(found.version, ranges)
        ? { ...observed, level: "present", status: "ok", detail: `version ${found.text}` }
        : {
            ...observed,
            level: "declared",
            status: "bad",
            reason: "capability.unsupported",
            detail: `version ${found.text} is outside the range`,
        };
}
/**
 * Checks that the endpoint reports that it is healthy. An answer at the address alone proves
 * nothing.
 */
function checkProxy(capability, answer) {
    const { text } = capability;
    const observed = { requirement: text, kind: "capability", chosen: "proxy" };
    const { isHealthy, detail } = readHealth(answer);
    return isHealthy
        ? { ...observed, level: "present", status: "ok", detail }
        : { ...observed, level: "declared", status: "bad", reason: "capability.proxy", detail };
}
/** Checks that the variable holds more than white space. */
function checkVariable({ name, text }, environment) {
    if ((environment[name] ?? "").trim() === "")
        return createMissing(text, name, "the variable holds no value");
    return { requirement: text, kind: "capability", chosen: name, level: "present", status: "ok", detail: "set" };
}
function createMissing(requirement, chosen, detail) {
    return {
        requirement,
        kind: "capability",
        chosen,
        level: "declared",
        status: "bad",
        reason: "capability.missing",
        detail,
    };
}
function describeFailure(answer) {
    if (answer.kind === "absent")
        return "the program is not on the path";
    if (answer.kind === "timeout")
        return "the program did not answer `--version` in time";
    return `the program ended with exit code ${answer.exitCode ?? "none"} when asked for its version`;
}

;// CONCATENATED MODULE: ./build/actions/secret-gate/check-capabilities.js

/** Checks each capability in order. Programs and endpoints share the remaining time of the step. */
async function checkCapabilities(capabilities, host, untilMs) {
    const observations = [];
    for (const capability of capabilities)
        observations.push(await checkCapability(capability, host, untilMs));
    return observations;
}
async function checkCapability(capability, host, untilMs) {
    if (capability.kind === "variable")
        return checkVariable(capability, host.environment);
    if (capability.kind === "proxy")
        return checkProxy(capability, await host.send({ method: "GET", url: capability.url, headers: {} }, { untilMs }));
    const leftMs = Math.max(1, untilMs - host.now().getTime());
    return checkProgram(capability, await host.cliVersion(capability.program, leftMs));
}


/***/ }),

/***/ 41729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ describeNoResponse)
/* harmony export */ });
/* harmony import */ var _text_certificate_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19388);

const DETAILS = {
    timeout: "no answer was received in time",
    reset: "the connection was reset",
    refused: "the connection was refused",
    name: "the host name could not be resolved",
    tls: "the host supports no TLS, or no secure version of it",
    other: "the connection could not be established",
};
/** Describes why there is no answer. For a rejected certificate the text also says what to do. */
function describeNoResponse({ why, code }) {
    return why === "certificate" ? `nothing was sent: ${(0,_text_certificate_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .certificateProblem */ .VP)(code ?? "")}` : DETAILS[why];
}


/***/ }),

/***/ 3237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   hd: () => (/* binding */ readMember),
/* harmony export */   vz: () => (/* binding */ normalizeCode)
/* harmony export */ });
/* harmony import */ var _text_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94759);

/**
 * Keys whose values are machine codes. Some providers write a sentence there, so a value with a
 * blank counts as a message.
 */
const CODE_KEYS = [
    "error",
    "code",
    "Code",
    "type",
    "__type",
    "status",
    "reason",
    "status_code",
    "error_code",
    "errorCode",
    "error_codes",
    "quotaId",
];
/** Keys of codes and messages in the error objects of the providers. */
const WORD_KEYS = [
    ...CODE_KEYS,
    "errors",
    "Error",
    "error_description",
    "message",
    "Message",
    "detail",
    "details",
    "violations",
    "base_resp",
    "status_msg",
];
/**
 * Maximum depth of the search. The deepest known key is Google's
 * `error.details[].violations[].quotaId`.
 */
const MAX_DEPTH = 7;
/**
 * Maximum length of a machine code, in UTF-16 units. The longest known codes are Google's quota
 * names.
 */
const MAX_CODE_UNITS = 120;
/**
 * Maximum length of the messages, in UTF-16 units. A provider's first sentence names the problem.
 */
const MAX_MESSAGE_UNITS = 8_000;
/** Parses a body as JSON or as the XML of AWS. */
function readAnswer(body, contentType) {
    const json = (0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .tryParseJson */ .Bl)(body);
    const isHtml = json === undefined && (/\bhtml\b/i.test(contentType) || /^\s*<(?:!doctype\s+html|html|head)\b/i.test(body));
    const words = json === undefined ? parseXmlWords(body) : collectWords(json, "", MAX_DEPTH);
    const texts = words.flatMap(({ kind, text }) => (kind === "text" ? [text] : []));
    return {
        json,
        isHtml,
        codes: words.flatMap(({ kind, text }) => (kind === "code" ? [normalizeCode(text)] : parseEntraCode(text))),
        // The text of a link is misleading: a rate limit links to `settings/billing`.
        message: texts
            .join(" ")
            .slice(0, MAX_MESSAGE_UNITS)
            .replace(/\bhttps?:\/\/\S+/gi, " "),
    };
}
/** Normalizes a code to lower case, without the namespace and the address that AWS adds. */
function normalizeCode(text) {
    return text.replace(/^.*#/, "").replace(/:.*$/, "").toLowerCase();
}
/** Reads a member of a JSON object. Returns `undefined` for any other value. */
function readMember(value, key) {
    return typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
function collectWords(value, key, depth) {
    if (typeof value === "string" || typeof value === "number")
        return [toWord(String(value), CODE_KEYS.includes(key))];
    if (depth === 0 || typeof value !== "object" || value === null)
        return [];
    if (Array.isArray(value))
        return value.slice(0, 20).flatMap((item) => collectWords(item, key, depth - 1));
    return WORD_KEYS.filter((name) => Object.hasOwn(value, name)).flatMap((name) => collectWords(readMember(value, name), name, depth - 1));
}
function toWord(text, isCodeKey) {
    return { kind: isCodeKey && text.length <= MAX_CODE_UNITS && /^\S+$/.test(text) ? "code" : "text", text };
}
/** Entra repeats its code at the start of the description. Older answers contain it only there. */
function parseEntraCode(text) {
    const number = /^AADSTS(\d{4,9})\b/.exec(text)?.[1];
    return number === undefined ? [] : [number];
}
function parseXmlWords(body) {
    return [...body.matchAll(/<(Code|Message)>([^<]{1,500})</g)].map(([, name, text = ""]) => toWord(text, name === "Code"));
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
