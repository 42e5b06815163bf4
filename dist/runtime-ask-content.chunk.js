export const id = "runtime-ask-content";
export const ids = ["runtime-ask-content"];
export const modules = {

/***/ 20246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askContent: () => (/* binding */ askContent)
});

// EXTERNAL MODULE: ./build/src/github/api-request.js
var api_request = __webpack_require__(88849);
;// CONCATENATED MODULE: ./build/src/github/explain.js
const TOKEN_FIX = "Leave the input `token` at its default, or give it a token that may read the repository's contents";
const PERMISSION_FIX = "Give the job `permissions: contents: read`";
const AGAIN_FIX = "Run the job again; when it stays, check the network, the proxy and GitHub's status page";
/** Why an answer of the API is no answer to what was asked, and what to do; nothing of its text is shown. `undefined` for a document. */
function explain(observation) {
    switch (observation.kind) {
        case "ok":
            return undefined;
        case "unauthorized":
            return { what: "GitHub's API rejected the token (401)", fix: TOKEN_FIX };
        case "denied":
            return { what: "GitHub's API denied the token the permission (403)", fix: PERMISSION_FIX };
        case "absent":
            return { what: "GitHub's API shows the token no such repository or commit (404)", fix: PERMISSION_FIX };
        case "limited":
            return { what: "GitHub's API reached its rate limit (429 or 403)", fix: "Run the job again later" };
        case "moved":
            return {
                what: "GitHub's API redirected the call, and no redirect is followed",
                fix: "Run the workflow under the repository's current name",
            };
        case "empty":
            return { what: "GitHub's API answered with success and no content", fix: AGAIN_FIX };
        case "partial":
            return { what: "GitHub's API answered with a part of the content", fix: AGAIN_FIX };
        case "foreign":
            return { what: "The answer is not in the format of GitHub's API", fix: AGAIN_FIX };
        case "failed":
            return { what: `GitHub's API answered ${observation.status}`, fix: AGAIN_FIX };
        case "silent":
            return { what: `GitHub's API did not answer (${observation.why})`, fix: AGAIN_FIX };
    }
}

// EXTERNAL MODULE: ./build/src/text/json-value.js
var json_value = __webpack_require__(94759);
;// CONCATENATED MODULE: ./build/src/github/observe.js

/** Observes one answer of the REST API. */
function observe(answer) {
    if (answer.kind === "silence")
        return { kind: "silent", why: answer.why };
    const { status, headers, body } = answer;
    const isLimited = status === 429 || (status === 403 && hasNoRateLeft(headers));
    if (isLimited)
        return { kind: "limited" };
    if (status >= 300 && status < 400)
        return { kind: "moved" };
    if (status === 401)
        return { kind: "unauthorized" };
    if (status === 403)
        return { kind: "denied" };
    const document = (0,json_value/* jsonIn */.Yf)(body);
    if (status === 404)
        return observeAbsence(document);
    if (status < 200 || status >= 300)
        return { kind: "failed", status };
    if (body.trim() === "")
        return { kind: "empty" };
    if (status === 206 || /\brel="?next\b/.test(headers["link"] ?? ""))
        return { kind: "partial" };
    return document === undefined ? { kind: "foreign" } : { kind: "ok", document };
}
/** A 404 counts as the API's own only in the API's format: a proxy's or another server's page says nothing about the repository. */
function observeAbsence(document) {
    const message = (0,json_value/* isObject */.Gv)(document) ? document["message"] : undefined;
    return typeof message === "string" ? { kind: "absent", message } : { kind: "foreign" };
}
function hasNoRateLeft(headers) {
    return headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== undefined;
}

;// CONCATENATED MODULE: ./build/src/github/parse-content.js

/**
 * The file in a document of the contents API, up to `limitBytes`. A directory, a symbolic link and a submodule are no file. GitHub leaves the content
 * of files over 1 MB out (`encoding: none`); content of another length than `size` was cut on the way.
 * @see https://docs.github.com/rest/repos/contents#get-repository-content
 */
function parseContent(document, limitBytes) {
    if (Array.isArray(document))
        return { problem: "not-a-file" };
    if (!(0,json_value/* isObject */.Gv)(document))
        return { problem: "foreign" };
    const { type, size, encoding, content } = document;
    if (type === "dir" || type === "symlink" || type === "submodule")
        return { problem: "not-a-file" };
    if (typeof size === "number" && size > limitBytes)
        return { problem: "too-large" };
    if (typeof content !== "string" || encoding !== "base64")
        return { problem: "foreign" };
    const packed = content.replace(/\s+/g, "");
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(packed))
        return { problem: "foreign" };
    const bytes = Uint8Array.from(Buffer.from(packed, "base64"));
    if (typeof size === "number" && bytes.length !== size)
        return { problem: "partial" };
    return bytes.length > limitBytes ? { problem: "too-large" } : { bytes };
}

;// CONCATENATED MODULE: ./build/actions/_runtime/network/ask-content.js





/** Asks GitHub's API for a file of a commit. A 404 may hide a permission, so the file is absent only where the token can see the commit. */
async function askContent(order, send) {
    const { access, path, sha, limitBytes, untilMs } = order;
    const ask = async (request) => observe(await send(request, { untilMs }));
    const seen = await ask((0,api_request/* contentRequest */.Bl)(access, path, sha));
    if (seen.kind === "absent") {
        const commit = await ask((0,api_request/* commitRequest */.LV)(access, sha));
        if (commit.kind === "ok" && (0,json_value/* valueAt */.fK)(commit.document, "sha") === sha)
            return { problem: "absent" };
        return { refused: explain(commit) ?? foreign };
    }
    if (seen.kind !== "ok")
        return { refused: explain(seen) ?? foreign };
    const content = parseContent(seen.document, limitBytes);
    if ("bytes" in content)
        return content;
    if (content.problem === "not-a-file")
        return { refused: { what: "It is a directory, a link or a submodule there", fix: "Make it a regular file" } };
    if (content.problem === "too-large")
        return { refused: { what: `It has more than ${limitBytes} bytes there`, fix: "Delete what has expired" } };
    return { refused: explain({ kind: content.problem }) ?? foreign };
}
const foreign = explain({ kind: "foreign" });


/***/ })

};
