export const id = "secret-gate-service-account";
export const ids = ["secret-gate-service-account"];
export const modules = {

/***/ 81737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GOOGLE_TOKEN_URL: () => (/* binding */ GOOGLE_TOKEN_URL),
/* harmony export */   createTokenRequest: () => (/* binding */ createTokenRequest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _build_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12164);
/* harmony import */ var _read_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3237);



/**
 * Endpoint that exchanges service account keys. The address in the key file is ignored, because
 * another endpoint would receive a signed claim.
 */
const GOOGLE_TOKEN_URL = "https://oauth2.googleapis.com/token";
/** Lifetime of the claim in seconds, sufficient for one exchange. */
const CLAIM_SECONDS = 300;
const SCOPE = "https://www.googleapis.com/auth/cloud-platform";
/**
 * Creates the request that exchanges a service account key for a token, with a claim signed with
 * RS256 in the body. Returns the reason in words for a document that is not such a key.
 * @see https://developers.google.com/identity/protocols/oauth2/service-account
 */
function createTokenRequest(document, now) {
    const { json } = (0,_read_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .JN)(document, "");
    if (json === undefined)
        return "it is not a JSON credential document";
    const type = (0,_read_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readMember */ .hd)(json, "type");
    if (type !== "service_account")
        return type === "external_account" || type === "authorized_user" || type === "impersonated_service_account"
            ? "it is not a service account key; exchange it for a token in an earlier step, and pass the token as `GOOGLE_CLOUD_ACCESS_TOKEN`"
            : "the document has an unknown `type`";
    const [email, keyId, pem] = ["client_email", "private_key_id", "private_key"].map((name) => (0,_read_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readMember */ .hd)(json, name));
    if (typeof email !== "string" || typeof pem !== "string")
        return "the document lacks `client_email` or `private_key`";
    const assertion = signClaim({ email, pem, ...(typeof keyId === "string" ? { keyId } : {}) }, now);
    return assertion === undefined
        ? "its `private_key` is not a complete RSA key; line breaks in it must be written as `\\n`"
        : (0,_build_request_js__WEBPACK_IMPORTED_MODULE_2__/* .postForm */ .jT)(GOOGLE_TOKEN_URL, { grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion });
}
function signClaim({ email, pem, keyId }, now) {
    const issued = Math.floor(now.getTime() / 1000);
    const claim = { iss: email, scope: SCOPE, aud: GOOGLE_TOKEN_URL, iat: issued, exp: issued + CLAIM_SECONDS };
    const parts = [{ alg: "RS256", typ: "JWT", ...(keyId === undefined ? {} : { kid: keyId }) }, claim];
    const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem);
        if (key.asymmetricKeyType !== "rsa")
            return undefined;
        return `${text}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)("RSA-SHA256", Buffer.from(text), key).toString("base64url")}`;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
