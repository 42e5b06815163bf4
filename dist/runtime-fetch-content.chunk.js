export const id = "runtime-fetch-content";
export const ids = ["runtime-fetch-content"];
export const modules = {

/***/ 27636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchContent: () => (/* binding */ fetchContent)
});

// EXTERNAL MODULE: ./build/src/github/api-request.js
var api_request = __webpack_require__(88849);
;// CONCATENATED MODULE: ./build/src/github/describe-problem.js
const TOKEN_FIX = "Leave the input `token` at its default, or give it a token that may read the repository's contents";
const PERMISSION_FIX = "Give the job `permissions: contents: read`";
const RETRY_FIX = "Run the job again. If the problem remains, check the network, the proxy and GitHub's status page";
/**
 * Describes why an answer of the API is unusable, and what to do. Contains no text of the answer.
 * Returns `undefined` for a document.
 */
function describeProblem(observation) {
    switch (observation.kind) {
        case "ok":
            return undefined;
        case "unauthorized":
            return { what: "GitHub's API rejected the token (401)", fix: TOKEN_FIX };
        case "denied":
            return { what: "GitHub's API denied the token permission (403)", fix: PERMISSION_FIX };
        case "absent":
            return { what: "GitHub's API shows no such repository or commit to the token (404)", fix: PERMISSION_FIX };
        case "limited":
            return { what: "GitHub's API reached its rate limit (429 or 403)", fix: "Run the job again later" };
        case "moved":
            return {
                what: "GitHub's API redirected the call, and redirects are not followed",
                fix: "Run the workflow under the repository's current name",
            };
        case "empty":
            return { what: "GitHub's API answered without content", fix: RETRY_FIX };
        case "partial":
            return { what: "GitHub's API answered with a part of the content", fix: RETRY_FIX };
        case "foreign":
            return { what: "The answer is not in the format of GitHub's API", fix: RETRY_FIX };
        case "failed":
            return { what: `GitHub's API answered ${observation.status}`, fix: RETRY_FIX };
        case "no-response":
            return { what: `GitHub's API did not answer (${observation.why})`, fix: RETRY_FIX };
    }
}

// EXTERNAL MODULE: ./build/src/text/json-value.js
var json_value = __webpack_require__(94759);
;// CONCATENATED MODULE: ./build/src/github/observe.js

/** Classifies one answer of the REST API. */
function observe(answer) {
    if (answer.kind === "no-response")
        return { kind: "no-response", why: answer.why };
    const { status, headers, body } = answer;
    const isLimited = status === 429 || (status === 403 && isRateLimited(headers));
    if (isLimited)
        return { kind: "limited" };
    if (status >= 300 && status < 400)
        return { kind: "moved" };
    if (status === 401)
        return { kind: "unauthorized" };
    if (status === 403)
        return { kind: "denied" };
    const document = (0,json_value/* tryParseJson */.Bl)(body);
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
/**
 * Accepts a 404 only in the API's format. The page of a proxy or another server says nothing about
 * the repository.
 */
function observeAbsence(document) {
    const message = (0,json_value/* isObject */.Gv)(document) ? document["message"] : undefined;
    return typeof message === "string" ? { kind: "absent", message } : { kind: "foreign" };
}
function isRateLimited(headers) {
    return headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== undefined;
}

;// CONCATENATED MODULE: ./build/src/github/parse-content.js

/**
 * Parses the file in a document of the contents API, up to `limitBytes`. A directory, a symbolic
 * link and a submodule are not files. GitHub omits the content of files over 1 MB (`encoding:
 * none`). Content of another length than `size` is incomplete.
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

;// CONCATENATED MODULE: ./build/actions/_runtime/network/fetch-content.js





/**
 * Fetches a file of a commit from GitHub's API. A 404 may hide a missing permission, so the file
 * only counts as absent when the token can see the commit.
 */
async function fetchContent(options, send) {
    const { access, path, sha, limitBytes, untilMs } = options;
    const request = async (apiRequest) => observe(await send(apiRequest, { untilMs }));
    const file = await request((0,api_request/* createContentRequest */.P6)(access, path, sha));
    if (file.kind === "absent") {
        const commit = await request((0,api_request/* createCommitRequest */.XH)(access, sha));
        if (commit.kind === "ok" && (0,json_value/* valueAt */.fK)(commit.document, "sha") === sha)
            return { problem: "absent" };
        return { refused: describeProblem(commit) ?? FOREIGN_PROBLEM };
    }
    if (file.kind !== "ok")
        return { refused: describeProblem(file) ?? FOREIGN_PROBLEM };
    const content = parseContent(file.document, limitBytes);
    if ("bytes" in content)
        return content;
    if (content.problem === "not-a-file")
        return { refused: { what: "It is a directory, a link or a submodule there", fix: "Make it a regular file" } };
    if (content.problem === "too-large")
        return { refused: { what: `It has more than ${limitBytes} bytes there`, fix: "Delete expired entries" } };
    return { refused: describeProblem({ kind: content.problem }) ?? FOREIGN_PROBLEM };
}
const FOREIGN_PROBLEM = describeProblem({ kind: "foreign" });


/***/ })

};
