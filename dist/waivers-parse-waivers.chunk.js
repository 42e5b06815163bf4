export const id = "waivers-parse-waivers";
export const ids = ["waivers-parse-waivers", "shared-schema-label"];
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


/***/ }),

/***/ 2961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ QUOTE_LIMIT),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* unused harmony export WORD_LIMIT */
/** Longest excerpt of outside text in a sentence, in UTF-16 units. */
const QUOTE_LIMIT = 80;
/**
 * Longest word that is quoted whole although it is longer than an excerpt, in UTF-16 units. Such
 * words are paths.
 */
const WORD_LIMIT = 256;
/**
 * Returns the text in double quotes on one line, with control characters escaped. A text longer
 * than `QUOTE_LIMIT` ends at white space with an ellipsis. A word is never cut, because the runner
 * masks whole values and lines and would not mask half a secret. A first word longer than
 * `WORD_LIMIT` is replaced by its length. Use `showText` for text of an input.
 */
function quote(text) {
    return JSON.stringify(cutExcerpt(text)).replace(/[\u007f-\u009f\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function cutExcerpt(text) {
    if (text.length <= QUOTE_LIMIT)
        return text;
    const kept = /^[^]{1,80}(?=\s)/.exec(text)?.[0] ?? /^\S*/.exec(text)?.[0] ?? "";
    if (kept.length === text.length && kept.length <= WORD_LIMIT)
        return kept;
    return kept.length <= WORD_LIMIT ? `${kept.trimEnd()}…` : `(a word of ${kept.length} characters)`;
}


/***/ }),

/***/ 14542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseWaivers: () => (/* binding */ parseWaivers)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/contract/action-error.js
var action_error = __webpack_require__(17647);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
// EXTERNAL MODULE: ./build/src/schema/label.js
var label = __webpack_require__(89307);
;// CONCATENATED MODULE: ./build/src/schema/waiver.js


/** Longest time that a waiver may still last, in days from the day of the run. */
const WAIVER_CAP_DAYS = 30;
/** Most waivers in one file. */
const WAIVER_COUNT_LIMIT = 1000;
const DAY_MS = 24 * 60 * 60 * 1000;
/**
 * An exception to one reason with an owner and an expiry date. After `expires` (a calendar day in
 * UTC, included) it has no effect.
 */
const waiverSchema = schemas/* strictObject */.rej({
    what: label/* labelSchema */.Gx,
    reason: label/* codeSchema */.rk,
    owner: label/* labelSchema */.Gx,
    issue: schemas/* url */.OZ5({ protocol: /^https?$/ }),
    expires: iso/* date */.p6(),
});
/**
 * The waivers of a repository for all actions of the suite. Each action uses those for its own
 * reasons.
 */
const waiversSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    waivers: schemas/* array */.YOg(waiverSchema).check(api/* _maxLength */.Eb(WAIVER_COUNT_LIMIT)),
});
/** Whether the waiver is in force at `now`: up to the last moment of its day, in UTC. */
function isInForce(waiver, now) {
    return now.getTime() < Date.parse(`${waiver.expires}T00:00:00Z`) + DAY_MS;
}
/** Whether the waiver lasts more than `WAIVER_CAP_DAYS` days after the day of `now`, in UTC. */
function isOverCap(waiver, now) {
    const today = Math.floor(now.getTime() / DAY_MS);
    return Date.parse(`${waiver.expires}T00:00:00Z`) / DAY_MS - today > WAIVER_CAP_DAYS;
}

// EXTERNAL MODULE: ./build/src/text/describe-text.js
var describe_text = __webpack_require__(13786);
// EXTERNAL MODULE: ./build/src/text/quote.js
var quote = __webpack_require__(2961);
;// CONCATENATED MODULE: ./build/src/waivers/parse-waivers.js





/**
 * Parses the waivers of a YAML text and decides which are in force at `now`. One invalid entry
 * rejects the whole file, because a misread exception could excuse anything. Texts from the file
 * are quoted; the parsers' own messages are not printed.
 * @throws ActionError `waiver.invalid`, `waiver.ownerless` or `waiver.over-cap`
 */
function parseWaivers(path, text, now) {
    const document = parseYaml(path, text);
    for (const [index, entry] of readEntries(document).entries())
        rejectOwnerless(path, index, entry);
    const parsed = waiversSchema.safeParse(document);
    if (!parsed.success) {
        const place = (parsed.error.issues[0]?.path ?? []).map((part) => (typeof part === "number" ? part + 1 : part));
        const where = place.length === 0 ? "its top level" : `\`${place.map(String).join(" ").slice(0, 80)}\``;
        throw createError(path, "waiver.invalid", {
            what: `${where} does not have the documented form`,
            fix: "Write `schemaVersion: 1` and `waivers:`, a list of entries with `what`, `reason`, `owner`, `issue` (an address) and `expires` (a date such as 2026-01-31)",
        });
    }
    const { waivers } = parsed.data;
    for (const waiver of waivers)
        rejectOverCap(path, waiver, now);
    return waivers.map((waiver) => ({ ...waiver, isInForce: isInForce(waiver, now) }));
}
function parseYaml(path, text) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch (cause) {
        throw createError(path, "waiver.invalid", { what: "it is not valid YAML", fix: "Correct the file's syntax" }, cause);
    }
}
function readEntries(document) {
    const list = typeof document === "object" && document !== null ? document.waivers : [];
    return Array.isArray(list) ? list : [];
}
function rejectOwnerless(path, index, entry) {
    if (typeof entry !== "object" || entry === null)
        return;
    const { owner, issue } = entry;
    const isBlank = (value) => value === undefined || value === null || String(value).trim() === "";
    const lacking = [isBlank(owner) ? "`owner`" : "", isBlank(issue) ? "`issue`" : ""].filter((name) => name !== "");
    if (lacking.length === 0)
        return;
    throw createError(path, "waiver.ownerless", {
        what: `entry ${index + 1} has no ${lacking.join(" and no ")}`,
        fix: "Add the owner of the exception and the issue that will remove it, or delete the entry",
    });
}
function rejectOverCap(path, waiver, now) {
    if (!isOverCap(waiver, now))
        return;
    throw createError(path, "waiver.over-cap", {
        what: `the waiver for ${(0,quote/* quote */.hD)(waiver.what)} expires on ${waiver.expires}, more than ${WAIVER_CAP_DAYS} days from today`,
        fix: `Set \`expires\` to a day within the next ${WAIVER_CAP_DAYS} days`,
    });
}
function createError(path, code, { what, fix }, cause) {
    return new action_error/* ActionError */.lZ(code, { what: `The waivers file ${(0,describe_text/* showText */.h$)(path)} is invalid: ${what}`, fix }, { cause });
}


/***/ }),

/***/ 73102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports ZodMiniISODateTime, ZodMiniISODate, ZodMiniISOTime, time, ZodMiniISODuration, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81041);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73305);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55395);


const ZodMiniISODateTime = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODateTime", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODateTime */ .Ko.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDateTime */ .G1(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODate", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODate */ .v1.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDate */ .db(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}


/***/ })

};
