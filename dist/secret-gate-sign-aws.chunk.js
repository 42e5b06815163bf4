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
 * Signs a request with AWS Signature Version 4 over all headers and the body. The query must be
 * encoded; its parts are sorted here.
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
        toCanonicalPath(pathname),
        search.slice(1).split("&").sort().join("&"),
        ...names.map((name) => `${name}:${headers[name]?.trim().replace(/ +/g, " ")}`),
        "",
        signed,
        computeSha256(request.body ?? ""),
    ].join("\n");
    const scope = `${day}/${region}/${service}/aws4_request`;
    const key = [day, region, service, "aws4_request"].reduce(computeHmac, `AWS4${pair.secret}`);
    const signature = computeHmac(key, [ALGORITHM, time, scope, computeSha256(canonical)].join("\n")).toString("hex");
    const authorization = `${ALGORITHM} Credential=${pair.id}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
    return { ...request, headers: { ...headers, authorization } };
}
/** Encodes each segment of the URL's path once more, as every AWS service except S3 requires. */
function toCanonicalPath(pathname) {
    return pathname
        .split("/")
        .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`))
        .join("/");
}
function computeHmac(key, text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", key).update(text).digest();
}
function computeSha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
}


/***/ })

};
