export const id = 259;
export const ids = [259];
export const modules = {

/***/ 52259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseFixtures: () => (/* binding */ parseFixtures)
});

// EXTERNAL MODULE: ./build/src/contract/action-error.js
var action_error = __webpack_require__(17647);
// EXTERNAL MODULE: ./build/src/schema/fixture.js
var fixture = __webpack_require__(1472);
// EXTERNAL MODULE: ./build/src/text/quote.js
var quote = __webpack_require__(2961);
;// CONCATENATED MODULE: ./build/src/mock-transport/json-error.js
const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/**
 * Where a text stops being JSON: the first character that cannot stand where it stands, or the text's end when more must follow;
 * `undefined` for JSON. Node's parser names no place for most mistakes, and quotes the text around them. @see RFC 8259
 */
function findJsonError(text) {
    const open = [];
    let expected = "value";
    let at = 0;
    for (;;) {
        while (/[ \t\r\n]/.test(text.charAt(at)))
            at += 1;
        const character = text.charAt(at);
        if (expected === "comma or end" && open.length === 0)
            return character === "" ? undefined : placeOf(text, at);
        const inside = open.at(-1);
        const closes = character === (inside === "{" ? "}" : "]") && (expected === "comma or end" || expected.includes(" or "));
        if (closes) {
            open.pop();
            expected = "comma or end";
            at += 1;
        }
        else if (expected === "comma or end" || expected === "colon") {
            if (character !== (expected === "colon" ? ":" : ","))
                return placeOf(text, at);
            expected = expected === "colon" || inside === "[" ? "value" : "key";
            at += 1;
        }
        else if (character === '"') {
            const end = endOfString(text, at);
            if (end < 0)
                return placeOf(text, -end);
            expected = expected.startsWith("key") ? "colon" : "comma or end";
            at = end;
        }
        else if (expected.startsWith("key")) {
            return placeOf(text, at);
        }
        else if (character === "{" || character === "[") {
            open.push(character);
            expected = character === "{" ? "key or }" : "value or ]";
            at += 1;
        }
        else {
            literal.lastIndex = at;
            if (!literal.test(text))
                return placeOf(text, at);
            at = literal.lastIndex;
            expected = "comma or end";
        }
    }
}
/** Offset after the string that starts at `start`; the negated offset of what cannot stand in it when it is none. */
function endOfString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (character === '"')
            return at + 1;
        if (character < " ")
            return -at;
        if (character !== "\\")
            continue;
        const escaped = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6))?.[0];
        if (escaped === undefined)
            return -at;
        at += escaped.length;
    }
    return -text.length;
}
function placeOf(text, offset) {
    const before = text.slice(0, offset).split("\n");
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

;// CONCATENATED MODULE: ./build/src/mock-transport/parse-fixtures.js




/** Most problems named in one message. */
const PROBLEM_LIMIT = 5;
const textMatch = 'a text, or `{"contains": "…"}`; patterns are not supported by this version';
/** What must stand at a place, for the places whose form cannot be said by naming a JSON type. */
const expected = [
    [/^schemaVersion$/, "the number 1"],
    [/^lane$/, '"no-model"'],
    [/^provider$/, '"openai", "anthropic", "google", "azure", or "any" for replies that belong to no provider'],
    [/^redaction$/, '"none-needed" for replies written by hand or "redacted" for recorded ones'],
    [/^fixtures$/, "a list of 1 to 1000 entries of the form `{match, reply}`"],
    [/\.match\.(?:user|system|model|toolResult)$/, textMatch],
    [/\.match\.protocol$/, '"openai-chat", "openai-responses", "anthropic" or "google"'],
    [/\.match\.tools/, "a list of at least one tool name"],
    [
        /\.reply$/,
        "an object with `text` or `deltas`, `toolCalls`, or both, and optional `reasoning`, `usage` and `finishReason`; or with `error` alone",
    ],
    [/\.finishReason$/, '"stop", "length", "tool-calls" or "content-filter"'],
    [/\.error\.status$/, "a whole number from 400 to 599"],
];
/**
 * The fixture document in the text of the file at `path`, which is named in the error.
 * @throws ActionError `fixture.invalid` that names the file, each place in the document and what must stand there; no value is quoted
 */
function parseFixtures(path, text) {
    const parsed = fixture/* fixtureSchema */.zD.safeParse(parseJson(path, text));
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.map(describe);
    const more = problems.length > PROBLEM_LIMIT ? `; and ${problems.length - PROBLEM_LIMIT} more` : "";
    throw new action_error/* ActionError */.l("fixture.invalid", {
        what: `\`fixtures\` names ${(0,quote/* quote */.h)(path)}, which is not a fixture document`,
        why: `${problems.slice(0, PROBLEM_LIMIT).join("; ")}${more}`,
        fix: "Correct the file",
    });
}
function parseJson(path, given) {
    const text = given.replace(/^\ufeff/, "");
    try {
        return JSON.parse(text);
    }
    catch {
        // The parser's own message quotes the document, which may hold a recorded secret; only its place is safe.
        const place = findJsonError(text);
        const at = place === undefined ? "" : ` at line ${place.line}, column ${place.column}`;
        throw new action_error/* ActionError */.l("fixture.invalid", {
            what: `\`fixtures\` names ${(0,quote/* quote */.h)(path)}, which is not JSON`,
            why: `The text breaks off or has a character that cannot stand${at}`,
            fix: "Correct the file; it must hold one JSON document",
        });
    }
}
function describe(issue) {
    const place = issue.path.reduce((path, key) => (typeof key === "number" ? `${path}[${key}]` : path === "" ? String(key) : `${path}.${String(key)}`), "");
    if (issue.code === "unrecognized_keys") {
        const keys = issue.keys.slice(0, PROBLEM_LIMIT).map(quote/* quote */.h).join(", ");
        return `${place === "" ? "its top level" : `\`${place}\``} has ${keys}, which this version does not know`;
    }
    const form = expected.find(([pattern]) => pattern.test(place))?.[1] ?? formOf(issue);
    return place === "" ? `its top level must be ${form}` : `\`${place}\` must be ${form}`;
}
function formOf(issue) {
    if (issue.code === "invalid_type")
        return issue.expected === "object" ? "an object" : `of type ${issue.expected}`;
    if (issue.code === "too_small")
        return `at least ${issue.minimum}${issue.origin === "string" ? " character" : ""}`;
    if (issue.code === "too_big")
        return `at most ${issue.maximum}${issue.origin === "string" ? " characters" : ""}`;
    if (issue.code === "invalid_format")
        return "a word of letters, digits and `. _ : / @ + -`";
    return "of another form";
}


/***/ }),

/***/ 1472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zD: () => (/* binding */ fixtureSchema)
/* harmony export */ });
/* unused harmony exports FIXTURE_COUNT_LIMIT, DELTA_COUNT_LIMIT, fixtureProviders, wireProtocols, textMatchSchema, matchSchema, replySchema */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73305);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89307);


/** Most fixtures in one file. */
const FIXTURE_COUNT_LIMIT = 1000;
/** Most deltas in one reply. */
const DELTA_COUNT_LIMIT = 10_000;
const count = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(1_000_000_000));
/** Providers whose behaviour a document can stand for; `any` when its replies belong to none. */
const fixtureProviders = ["openai", "anthropic", "google", "azure", "any"];
/** Wire formats of completions, by which a fixture can tell requests apart; Azure speaks OpenAI's. */
const wireProtocols = ["openai-chat", "openai-responses", "anthropic", "google"];
/** A text that must be equal to the string, or hold `contains` somewhere; both are compared code unit by code unit. */
const textMatchSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ contains: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1)) })]);
/**
 * What a request must be for the fixture to answer it; a part left out matches anything, except `toolResult`: without it the fixture
 * answers a user's message, with it the results of tools that were called in the current turn. `tools` are names that must all be offered.
 */
const matchSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    user: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(textMatchSchema),
    system: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(textMatchSchema),
    model: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(textMatchSchema),
    protocol: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(wireProtocols)),
    tools: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_label_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenSchema */ .Bk).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1))),
    toolResult: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(textMatchSchema),
});
/** What the client gets, in no provider's own words: reasoning first, text whole or in `deltas`, tool calls after it, or an error and nothing else. */
const replySchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    reasoning: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1))),
    text: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    deltas: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(DELTA_COUNT_LIMIT))),
    toolCalls: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        id: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenSchema */ .Bk),
        name: _label_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenSchema */ .Bk,
        arguments: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1))),
    usage: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ inputTokens: count, outputTokens: count })),
    finishReason: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["stop", "length", "tool-calls", "content-filter"])),
    error: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        status: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(400), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(599)),
        type: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenSchema */ .Bk),
        code: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenSchema */ .Bk),
        message: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1)),
    })),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB(hasOneMeaning));
/**
 * The document behind `fixtures`. The header says what the replies may be used for: which lane, which provider's behaviour they stand for,
 * and whether they were recorded and redacted or hold nothing to redact.
 */
const fixtureSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    lane: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("no-model"),
    provider: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(fixtureProviders),
    redaction: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["none-needed", "redacted"]),
    description: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_0__/* .labelSchema */ .Gx),
    fixtures: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ match: matchSchema, reply: replySchema }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(FIXTURE_COUNT_LIMIT)),
});
/** An error stands alone; otherwise there is text in one form, or a tool call, or both; reasoning alone is no answer. */
function hasOneMeaning(reply) {
    const has = (part) => reply[part] !== undefined;
    if (has("error"))
        return Object.keys(reply).filter(has).length === 1;
    return (has("text") || has("deltas") || has("toolCalls")) && !(has("text") && has("deltas"));
}


/***/ }),

/***/ 89307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ tokenSchema),
/* harmony export */   Gx: () => (/* binding */ labelSchema),
/* harmony export */   rk: () => (/* binding */ codeSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73305);
/* harmony import */ var _record_to_label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24965);


/** A short name that somebody chose (workflow, branch, file): one line, no control characters. */
const labelSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(_record_to_label_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL_LIMIT */ .hS), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[^\p{Cc}\u2028\u2029]*$/u));
/** A machine-made word: letters, digits and `. _ : / @ + -`; cannot hold Markdown, markup or a sentence. */
const tokenSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[A-Za-z0-9._:/@+-]+$/), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(_record_to_label_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_LIMIT */ .qr));
/** A reason or rule code: lower-case words joined by dots and hyphens, such as `credential.missing`. */
const codeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(80));


/***/ })

};
