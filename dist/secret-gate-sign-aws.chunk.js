export const id = "secret-gate-sign-aws";
export const ids = ["secret-gate-sign-aws"];
export const modules = {

/***/ 22863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signAws: () => (/* binding */ signAws)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const ALGORITHM = "AWS4-HMAC-SHA256";
/**
 * The request with AWS's signature, version 4, over all its headers and its body. The query has to be in its encoded form; its parts are sorted here.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
function signAws(request, pair, { region, service, now }) {
    const { host, pathname, search } = new URL(request.url);
    const time = now.toISOString().replace(/[-:]|\.\d{3}/g, "");
    const day = time.slice(0, 8);
    const headers = {
        ...request.headers,
        host,
        "x-amz-date": time,
        ...(pair.sessionToken === undefined ? {} : { "x-amz-security-token": pair.sessionToken }),
    };
    const names = Object.keys(headers).sort();
    const signed = names.join(";");
    const canonical = [
        request.method,
        canonicalPath(pathname),
        search.slice(1).split("&").sort().join("&"),
        ...names.map((name) => `${name}:${headers[name]?.trim().replace(/ +/g, " ")}`),
        "",
        signed,
        sha256(request.body ?? ""),
    ].join("\n");
    const scope = `${day}/${region}/${service}/aws4_request`;
    const key = [day, region, service, "aws4_request"].reduce(hmac, `AWS4${pair.secret}`);
    const signature = hmac(key, [ALGORITHM, time, scope, sha256(canonical)].join("\n")).toString("hex");
    const authorization = `${ALGORITHM} Credential=${pair.id}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
    return { ...request, headers: { ...headers, authorization } };
}
/** Each segment is encoded once more than it stands in the address, which is AWS's rule for every service but its storage. */
function canonicalPath(pathname) {
    return pathname
        .split("/")
        .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`))
        .join("/");
}
function hmac(key, text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", key).update(text).digest();
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
}


/***/ })

};
