export const id = "shared-schema-label";
export const ids = ["shared-schema-label"];
export const modules = {

/***/ 89307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ tokenSchema),
/* harmony export */   Gx: () => (/* binding */ labelSchema),
/* harmony export */   rk: () => (/* binding */ codeSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73305);
/* harmony import */ var _text_to_label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3691);


/** A short name that a person chose (workflow, branch, file): one line, no control characters. */
const labelSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(_text_to_label_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL_LIMIT */ .hS), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[^\p{Cc}\u2028\u2029]*$/u));
/**
 * A machine-made word: letters, digits and `. _ : / @ + -`. It cannot contain Markdown, markup or a
 * sentence.
 */
const tokenSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[A-Za-z0-9._:/@+-]+$/), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(_text_to_label_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_LIMIT */ .qr));
/**
 * A reason or rule code: lower-case words joined by dots and hyphens, such as `credential.missing`.
 */
const codeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(80));


/***/ })

};
