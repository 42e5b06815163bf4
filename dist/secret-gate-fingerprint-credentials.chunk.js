export const id = "secret-gate-fingerprint-credentials";
export const ids = ["secret-gate-fingerprint-credentials"];
export const modules = {

/***/ 8236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fingerprintCredentials: () => (/* binding */ fingerprintCredentials)
});

// EXTERNAL MODULE: ./build/src/contract/action-error.js
var action_error = __webpack_require__(17647);
// EXTERNAL MODULE: ./build/src/text/json-value.js
var json_value = __webpack_require__(94759);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/secret-gate/fingerprint/fingerprint.js

/**
 * Digits kept of a fingerprint: enough to distinguish the keys of an account, too few to confirm a
 * guess.
 */
const FINGERPRINT_DIGITS = 12;
/** A fingerprint in its printed form. */
const FINGERPRINT_PATTERN = /^hmac-sha256:[0-9a-f]{12}$/;
/**
 * Computes the keyed fingerprint of a value. Without the key, a fingerprint cannot be used to test
 * a guess of the value.
 */
function computeFingerprint(key, value) {
    const digest = (0,external_node_crypto_.createHmac)("sha256", key).update(value).digest("hex");
    return `hmac-sha256:${digest.slice(0, FINGERPRINT_DIGITS)}`;
}

// EXTERNAL MODULE: ./build/src/secret-gate/fingerprint-key.js
var fingerprint_key = __webpack_require__(43792);
;// CONCATENATED MODULE: ./build/src/secret-gate/fingerprint/compare-fingerprints.js



/**
 * Parses fingerprints by variable from lines `NAME=hmac-sha256:…`, the JSON of this action's
 * `fingerprints` output, or a record. Returns `undefined` when the text is none of these or lists
 * no fingerprint.
 */
function parseFingerprints(text) {
    const pairs = /^\s*\{/.test(text) ? parseJson(text) : parseLines(text);
    const isGood = ([name, value]) => /^[A-Za-z_]\w*$/.test(name) && typeof value === "string" && FINGERPRINT_PATTERN.test(value);
    return pairs !== undefined && pairs.length > 0 && pairs.every(isGood)
        ? Object.fromEntries(pairs)
        : undefined;
}
/**
 * Compares each valid credential with the listed fingerprint. A credential that differs or is not
 * listed becomes `credential.stale`.
 */
function compareFingerprints(observations, actual, listed) {
    return observations.map((observation) => {
        const { chosen, kind, status } = observation;
        if (kind !== "credential" || status !== "ok" || chosen === undefined || actual[chosen] === undefined)
            return observation;
        if (Object.hasOwn(listed, chosen) && listed[chosen] === actual[chosen])
            return observation;
        const detail = Object.hasOwn(listed, chosen)
            ? "its fingerprint differs from the listed one"
            : "`compare` lists no fingerprint for it";
        return { ...observation, status: "bad", reason: "credential.stale", detail };
    });
}
function parseLines(text) {
    return text
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"))
        .map((line) => [line.slice(0, Math.max(0, line.indexOf("="))), line.slice(line.indexOf("=") + 1)]);
}
function parseJson(text) {
    const document = (0,json_value/* tryParseJson */.Bl)(text);
    if (typeof document !== "object" || document === null)
        return undefined;
    const { kind, ids } = document;
    if (kind === undefined)
        return Object.entries(document);
    if (typeof ids !== "object" || ids === null)
        return undefined;
    return Object.entries(ids)
        .filter(([name]) => name.startsWith(fingerprint_key/* FINGERPRINT_ID_PREFIX */.Ai))
        .map(([name, value]) => [name.slice(fingerprint_key/* FINGERPRINT_ID_PREFIX */.Ai.length), value]);
}

// EXTERNAL MODULE: ./build/src/secret-gate/offline/find-known-access.js + 1 modules
var find_known_access = __webpack_require__(45978);
;// CONCATENATED MODULE: ./build/actions/secret-gate/fingerprint-credentials.js




/** Maximum size of a file of fingerprints, in bytes; the same as that of a record. */
const COMPARE_LIMIT_BYTES = 64 * 1024;
/**
 * Computes the fingerprints of the variables that count. A credential that differs from `compare`
 * becomes `credential.stale`.
 * @throws ActionError `file.unreadable` or `input.invalid`
 */
async function fingerprintCredentials(observations, key, compare, host) {
    const variables = observations.flatMap(({ kind, chosen }) => kind === "credential" && chosen !== undefined ? [chosen] : []);
    const fingerprints = {};
    for (const name of variables) {
        const value = await readValue(name, host);
        if (value !== "")
            fingerprints[name] = computeFingerprint(key, value);
    }
    if (compare === "")
        return { observations, fingerprints };
    const isPath = !/[\r\n={]/.test(compare);
    const listed = parseFingerprints(isPath ? await host.files.readText(compare, COMPARE_LIMIT_BYTES, "compare") : compare);
    if (listed === undefined) {
        throw new action_error/* ActionError */.lZ("input.invalid", {
            what: "`compare` lists no fingerprints, or contains other text",
            fix: "Use lines `NAME=hmac-sha256:…`, the `fingerprints` output of another run, or the path of a file with these or a record",
        });
    }
    return { observations: compareFingerprints(observations, fingerprints, listed), fingerprints };
}
/**
 * Reads the credential of a variable: its value, or the content of the file it names, because a
 * path does not change with the key.
 */
async function readValue(name, host) {
    const value = host.environment[name] ?? "";
    return (0,find_known_access/* isCredentialPath */.bk)(name, value) ? ((await host.readIfPresent(value, find_known_access/* CREDENTIAL_FILE_LIMIT_BYTES */.fE)) ?? "") : value;
}


/***/ })

};
