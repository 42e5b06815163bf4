export const id = "secret-gate-see-capabilities";
export const ids = ["secret-gate-see-capabilities"];
export const modules = {

/***/ 74213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  seeCapabilities: () => (/* binding */ seeCapabilities)
});

// EXTERNAL MODULE: ./build/src/text/json-value.js
var json_value = __webpack_require__(94759);
// EXTERNAL MODULE: ./build/src/secret-gate/probes/read-answer.js
var read_answer = __webpack_require__(3237);
// EXTERNAL MODULE: ./build/src/secret-gate/probes/no-response.js
var no_response = __webpack_require__(41729);
;// CONCATENATED MODULE: ./build/src/secret-gate/capability/read-health.js



/**
 * Longest health answer that is read, in bytes; those that list every part of an endpoint have some
 * kilobytes.
 */
const HEALTH_LIMIT_BYTES = 64 * 1024;
/** Words by which endpoints say that they are well. */
const well = /^(?:ok|okay|healthy|healthful|up|pass|passing|alive|live|ready|running|serving|connected|success|pong)$/i;
/** The same as a whole text: `ok`, LiteLLM's `"I'm alive!"`, Envoy's `LIVE`. */
const wellText = /^["']?(?:i['’]?m alive|ok|okay|healthy|up|alive|live|ready|running|pong)["']?[.!]?["']?$/i;
/**
 * Members in which endpoints say it: with one of the words, or with true. All that are there have
 * to.
 */
const healthKeys = ["ok", "status", "health", "healthy", "alive", "ready", "success"];
/**
 * Reads the answer of a health address: status 200 with a JSON object that says so, or a text that
 * says nothing else. A web page, a redirect, an empty answer or one that
 * asks for a credential is none of the endpoint's own.
 */
function readHealth(answer) {
    if (answer.kind === "silence")
        return ill((0,no_response/* silenceText */.Z)(answer));
    const { status, headers, body } = answer;
    if (status >= 300 && status < 400)
        return ill(`it answers with a redirect (status ${status}), which is not followed`);
    if (status === 401 || status === 403)
        return ill(`it answers with status ${status}; no credential is sent, so name a health address that is open`);
    if (status !== 200)
        return ill(`it answers with status ${status} and not with its health`);
    if (Buffer.byteLength(body) > HEALTH_LIMIT_BYTES)
        return ill(`its answer is longer than ${HEALTH_LIMIT_BYTES} bytes, which no health answer is`);
    if ((0,read_answer/* readAnswer */.JN)(body, headers["content-type"] ?? "").isHtml)
        return ill("it answers with a web page and not with its health");
    const json = (0,json_value/* jsonIn */.Yf)(body);
    const isWell = isObject(json) ? saysWell(json) : wellText.test((json === undefined ? body : textOf(json)).trim());
    if (!isWell)
        return ill("it answers with status 200 and does not say that it is well");
    const isMock = (0,read_answer/* member */.Dc)(json, "transport") === "mock-transport";
    return { isWell: true, detail: isMock ? "mock-transport answers that it is well" : "answers that it is well" };
}
function saysWell(json) {
    const said = healthKeys.filter((key) => Object.hasOwn(json, key)).map((key) => (0,read_answer/* member */.Dc)(json, key));
    return said.length > 0 && said.every((value) => value === true || (typeof value === "string" && well.test(value)));
}
function textOf(json) {
    return typeof json === "string" ? json : "";
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function ill(detail) {
    return { isWell: false, detail };
}

// EXTERNAL MODULE: ./build/src/secret-gate/version-range.js
var version_range = __webpack_require__(7858);
;// CONCATENATED MODULE: ./build/src/secret-gate/capability/check-capability.js


/** Whether the program is there, in a version the lane accepts. */
function observeProgram(capability, answer) {
    const { program, ranges, text } = capability;
    if (answer.kind !== "text")
        return missing(text, program, silenceOf(answer));
    const found = (0,version_range/* findVersion */.Am)(answer.text);
    if (found === undefined)
        return missing(text, program, "its answer to `--version` holds no version");
    const seen = { requirement: text, kind: "capability", chosen: program, version: found.text };
    return (0,version_range/* isWithin */.UO)(found.version, ranges)
        ? { ...seen, level: "present", status: "ok", detail: `version ${found.text}` }
        : {
            ...seen,
            level: "declared",
            status: "bad",
            reason: "capability.unsupported",
            detail: `version ${found.text} lies outside the range`,
        };
}
/**
 * Whether the endpoint says itself that it is well; that something answers at the address proves
 * nothing.
 */
function observeProxy(capability, answer) {
    const { text } = capability;
    const seen = { requirement: text, kind: "capability", chosen: "proxy" };
    const { isWell, detail } = readHealth(answer);
    return isWell
        ? { ...seen, level: "present", status: "ok", detail }
        : { ...seen, level: "declared", status: "bad", reason: "capability.proxy", detail };
}
/** Whether the variable holds more than white space. */
function observeVariable({ name, text }, environment) {
    if ((environment[name] ?? "").trim() === "")
        return missing(text, name, "the variable holds no value");
    return { requirement: text, kind: "capability", chosen: name, level: "present", status: "ok", detail: "set" };
}
function missing(requirement, chosen, detail) {
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
function silenceOf(answer) {
    if (answer.kind === "absent")
        return "the program is not on the path";
    if (answer.kind === "timeout")
        return "the program did not answer `--version` in time";
    return `the program ended with exit code ${answer.exitCode ?? "none"} when asked for its version`;
}

;// CONCATENATED MODULE: ./build/actions/secret-gate/see-capabilities.js

/** Looks at each capability, in order. Programs and endpoints share what is left of the step's time. */
async function seeCapabilities(capabilities, host, untilMs) {
    const sightings = [];
    for (const capability of capabilities)
        sightings.push(await see(capability, host, untilMs));
    return sightings;
}
async function see(capability, host, untilMs) {
    if (capability.kind === "variable")
        return observeVariable(capability, host.environment);
    if (capability.kind === "proxy")
        return observeProxy(capability, await host.send({ method: "GET", url: capability.url, headers: {} }, { untilMs }));
    const leftMs = Math.max(1, untilMs - host.now().getTime());
    return observeProgram(capability, await host.cliVersion(capability.program, leftMs));
}


/***/ }),

/***/ 41729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ silenceText)
/* harmony export */ });
/* harmony import */ var _text_certificate_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19388);

const texts = {
    timeout: "no answer came in time",
    reset: "the connection was broken off",
    refused: "the connection was refused",
    name: "the host's name is not known",
    tls: "the host speaks no TLS, or no version of it that is safe",
    other: "no connection could be made",
};
/** Why no answer came, in words; for a certificate that was not accepted also what to do. */
function silenceText({ why, code }) {
    return why === "certificate" ? `nothing was sent: ${(0,_text_certificate_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .certificateProblem */ .VP)(code ?? "")}` : texts[why];
}


/***/ }),

/***/ 3237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   Vf: () => (/* binding */ normalCode)
/* harmony export */ });
/* harmony import */ var _text_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94759);

/**
 * Keys whose values are machine codes, as long as they hold no blank; some providers write a
 * sentence there.
 */
const codeKeys = [
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
/** Places of codes and messages in the error objects of the providers, from the outside in. */
const wordKeys = [
    ...codeKeys,
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
 * Deepest object that is searched for words; Google's `error.details[].violations[].quotaId` is the
 * deepest known.
 */
const DEPTH = 7;
/**
 * Longest text that is taken for a machine code, in UTF-16 units; Google's names of quotas are the
 * longest known.
 */
const CODE_UNITS = 120;
/**
 * Most of the messages that is read, in UTF-16 units; a provider says in its first sentence what is
 * wrong.
 */
const MESSAGE_UNITS = 8_000;
/** Reads a body as JSON, or as the XML that AWS writes. */
function readAnswer(body, contentType) {
    const json = (0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonIn */ .Yf)(body);
    const isHtml = json === undefined && (/\bhtml\b/i.test(contentType) || /^\s*<(?:!doctype\s+html|html|head)\b/i.test(body));
    const words = json === undefined ? xmlWords(body) : wordsOf(json, "", DEPTH);
    const texts = words.flatMap(({ kind, text }) => (kind === "text" ? [text] : []));
    return {
        json,
        isHtml,
        codes: words.flatMap(({ kind, text }) => (kind === "code" ? [normalCode(text)] : entraCode(text))),
        // What a link is called says nothing about the answer: a rate limit links to
        // `settings/billing`.
        message: texts
            .join(" ")
            .slice(0, MESSAGE_UNITS)
            .replace(/\bhttps?:\/\/\S+/gi, " "),
    };
}
/**
 * The code as rules write it: lower case, without the namespace and the address that AWS puts
 * around it.
 */
function normalCode(text) {
    return text.replace(/^.*#/, "").replace(/:.*$/, "").toLowerCase();
}
/** The member of a JSON object; `undefined` for everything that is not one. */
function member(value, key) {
    return typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
function wordsOf(value, key, depth) {
    if (typeof value === "string" || typeof value === "number")
        return [wordOf(String(value), codeKeys.includes(key))];
    if (depth === 0 || typeof value !== "object" || value === null)
        return [];
    if (Array.isArray(value))
        return value.slice(0, 20).flatMap((item) => wordsOf(item, key, depth - 1));
    return wordKeys
        .filter((name) => Object.hasOwn(value, name))
        .flatMap((name) => wordsOf(member(value, name), name, depth - 1));
}
function wordOf(text, mayBeCode) {
    return { kind: mayBeCode && text.length <= CODE_UNITS && /^\S+$/.test(text) ? "code" : "text", text };
}
/**
 * Entra writes its code at the beginning of the description as well; older answers have it nowhere
 * else.
 */
function entraCode(text) {
    const number = /^AADSTS(\d{4,9})\b/.exec(text)?.[1];
    return number === undefined ? [] : [number];
}
function xmlWords(body) {
    return [...body.matchAll(/<(Code|Message)>([^<]{1,500})</g)].map(([, name, text = ""]) => wordOf(text, name === "Code"));
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
