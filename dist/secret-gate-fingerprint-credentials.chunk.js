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

/** Digits kept of a fingerprint: enough to tell keys of one account apart, too few to test a guess for certain. */
const FINGERPRINT_DIGITS = 12;
/** A fingerprint as it is printed and compared. */
const fingerprintForm = /^hmac-sha256:[0-9a-f]{12}$/;
/** The keyed fingerprint of a value. Without the key it tells nothing about the value, not even to somebody who guesses it. */
function fingerprint(key, value) {
    const digest = (0,external_node_crypto_.createHmac)("sha256", key).update(value).digest("hex");
    return `hmac-sha256:${digest.slice(0, FINGERPRINT_DIGITS)}`;
}

// EXTERNAL MODULE: ./build/src/secret-gate/fingerprint-id.js
var fingerprint_id = __webpack_require__(44946);
;// CONCATENATED MODULE: ./build/src/secret-gate/fingerprint/compare-fingerprints.js



/**
 * The fingerprints of a text, by variable: lines `NAME=hmac-sha256:…`, the JSON of this action's `fingerprints` output, or a record that holds them.
 * `undefined` when the text is none of these or lists none.
 */
function parseFingerprints(text) {
    const pairs = /^\s*\{/.test(text) ? pairsOfJson(text) : pairsOfLines(text);
    const isGood = ([name, value]) => /^[A-Za-z_]\w*$/.test(name) && typeof value === "string" && fingerprintForm.test(value);
    return pairs !== undefined && pairs.length > 0 && pairs.every(isGood)
        ? Object.fromEntries(pairs)
        : undefined;
}
/** The sightings, with each credential that was good and is not the listed one turned into `credential.stale`. */
function compareFingerprints(sightings, actual, listed) {
    return sightings.map((sighting) => {
        const { chosen, kind, status } = sighting;
        if (kind !== "credential" || status !== "ok" || chosen === undefined || actual[chosen] === undefined)
            return sighting;
        if (Object.hasOwn(listed, chosen) && listed[chosen] === actual[chosen])
            return sighting;
        const detail = Object.hasOwn(listed, chosen)
            ? "its fingerprint differs from the listed one"
            : "`compare` lists no fingerprint for it";
        return { ...sighting, status: "bad", reason: "credential.stale", detail };
    });
}
function pairsOfLines(text) {
    return text
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"))
        .map((line) => [line.slice(0, Math.max(0, line.indexOf("="))), line.slice(line.indexOf("=") + 1)]);
}
function pairsOfJson(text) {
    const document = (0,json_value/* jsonIn */.Yf)(text);
    if (typeof document !== "object" || document === null)
        return undefined;
    const { kind, ids } = document;
    if (kind === undefined)
        return Object.entries(document);
    if (typeof ids !== "object" || ids === null)
        return undefined;
    return Object.entries(ids)
        .filter(([name]) => name.startsWith(fingerprint_id/* FINGERPRINT_ID */.d))
        .map(([name, value]) => [name.slice(fingerprint_id/* FINGERPRINT_ID */.d.length), value]);
}

// EXTERNAL MODULE: ./build/src/secret-gate/credential-file.js
var credential_file = __webpack_require__(1876);
// EXTERNAL MODULE: ./build/src/secret-gate/offline/providers.js + 1 modules
var providers = __webpack_require__(85619);
;// CONCATENATED MODULE: ./build/actions/secret-gate/fingerprint-credentials.js





/** Largest file of fingerprints that is read, in bytes: that of a record. */
const COMPARE_LIMIT_BYTES = 64 * 1024;
/**
 * Fingerprints the variables that count, and turns those that are not as `compare` lists them into `credential.stale`.
 * @throws ActionError `file.unreadable` or `input.invalid`
 */
async function fingerprintCredentials(sightings, key, compare, host) {
    const variables = sightings.flatMap(({ kind, chosen }) => kind === "credential" && chosen !== undefined ? [chosen] : []);
    const fingerprints = {};
    for (const name of variables) {
        const value = await readValue(name, host);
        if (value !== "")
            fingerprints[name] = fingerprint(key, value);
    }
    if (compare === "")
        return { sightings, fingerprints };
    const isPath = !/[\r\n={]/.test(compare);
    const listed = parseFingerprints(isPath ? await host.files.readText(compare, COMPARE_LIMIT_BYTES, "compare") : compare);
    if (listed === undefined) {
        throw new action_error/* ActionError */.lZ("input.invalid", {
            what: "`compare` lists no fingerprints, or holds something else beside them",
            fix: "Give lines `NAME=hmac-sha256:…`, the `fingerprints` output of another run, or the path of a file with these or a record",
        });
    }
    return { sightings: compareFingerprints(sightings, fingerprints, listed), fingerprints };
}
/** The credential behind a variable: its value, or what stands in the file it names, because a path stays the same when the key changes. */
async function readValue(name, host) {
    const value = host.environment[name] ?? "";
    return (0,providers/* isCredentialPath */.bk)(name, value) ? ((await host.readIfPresent(value, credential_file/* CREDENTIAL_FILE_LIMIT_BYTES */.f)) ?? "") : value;
}


/***/ }),

/***/ 1876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ CREDENTIAL_FILE_LIMIT_BYTES)
/* harmony export */ });
/** Largest file that counts as a credential, in bytes; a service account's key has about two thousand. */
const CREDENTIAL_FILE_LIMIT_BYTES = 64 * 1024;


/***/ })

};
