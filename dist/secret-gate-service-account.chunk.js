export const id = "secret-gate-service-account";
export const ids = ["secret-gate-service-account"];
export const modules = {

/***/ 81737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GOOGLE_TOKEN_ADDRESS: () => (/* binding */ GOOGLE_TOKEN_ADDRESS),
/* harmony export */   exchangeServiceAccount: () => (/* binding */ exchangeServiceAccount)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81989);
/* harmony import */ var _read_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3237);



/** Where keys of service accounts are exchanged. The file names an address too; another one would get a signed claim, so it is not followed. */
const GOOGLE_TOKEN_ADDRESS = "https://oauth2.googleapis.com/token";
/** Time for which the claim is good, in seconds: enough for one exchange. */
const CLAIM_SECONDS = 300;
const scope = "https://www.googleapis.com/auth/cloud-platform";
/**
 * The exchange of a service account's key for a token: a claim signed with RS256, in the body. In words why none can be made, for a document that is
 * not such a key.
 * @see https://developers.google.com/identity/protocols/oauth2/service-account
 */
function exchangeServiceAccount(document, now) {
    const { json } = (0,_read_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .JN)(document, "");
    if (json === undefined)
        return "it is not the JSON document of a credential";
    const type = (0,_read_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(json, "type");
    if (type !== "service_account")
        return type === "external_account" || type === "authorized_user" || type === "impersonated_service_account"
            ? "it is no service account's key; exchange it for a token in a step before, and pass that as `GOOGLE_CLOUD_ACCESS_TOKEN`"
            : "the document has no `type` that the gate knows";
    const [email, keyId, pem] = ["client_email", "private_key_id", "private_key"].map((name) => (0,_read_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(json, name));
    if (typeof email !== "string" || typeof pem !== "string")
        return "the document lacks `client_email` or `private_key`";
    const assertion = signClaim({ email, pem, ...(typeof keyId === "string" ? { keyId } : {}) }, now);
    return assertion === undefined
        ? "its `private_key` is not a whole RSA key; line breaks in it have to stay `\\n`"
        : (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .postForm */ .jT)(GOOGLE_TOKEN_ADDRESS, { grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion });
}
function signClaim({ email, pem, keyId }, now) {
    const issued = Math.floor(now.getTime() / 1000);
    const claim = { iss: email, scope, aud: GOOGLE_TOKEN_ADDRESS, iat: issued, exp: issued + CLAIM_SECONDS };
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
