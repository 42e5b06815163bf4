export const id = "mock-transport-parse-fixtures";
export const ids = ["mock-transport-parse-fixtures"];
export const modules = {

/***/ 22080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ findPrivate)
/* harmony export */ });
/**
 * Keys by the beginnings that their issuers gave them so that they can be found; each long enough, and with a digit, so that no word is taken for one.
 * @see https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
 */
const keys = new RegExp([
    /sk-(?=[\w-]*\d)[\w-]{32,}/, // OpenAI, Anthropic, OpenRouter
    /AIza(?=[\w-]*\d)[\w-]{30,}|ya29\.[\w-]{30,}/, // Google
    /A(?:KI|SI)A[A-Z2-7]{16}/, // AWS
    /gh[pousr]_(?=\w*\d)\w{30,}|github_pat_(?=\w*\d)\w{30,}/, // GitHub
    /glpat-(?=[\w-]*\d)[\w-]{20,}/, // GitLab
    /npm_(?=\w*\d)\w{30,}/, // npm
    /hf_(?=\w*\d)\w{30,}|gsk_(?=\w*\d)\w{30,}|xai-(?=[\w-]*\d)[\w-]{30,}/, // Hugging Face, Groq, xAI
    /xox[abeprs]-(?=[\w-]*\d)[\w-]{20,}/, // Slack
    /[rs]k_live_(?=\w*\d)\w{20,}/, // Stripe
]
    .map(({ source }) => `(?:${source})`)
    .join("|"), "g");
const privateKey = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/;
/** A folder of one person; the accounts of hosted runners and of containers belong to nobody. */
const home = /(?:\/home\/|\/Users\/|[A-Za-z]:[\\/]Users[\\/])(?!(?:runner|runneradmin|node|user|ubuntu|vscode|Shared|Public)\b)[\w.-]+[\\/]/;
/** Places below which the keys are the writer's own and may be private themselves. */
const freePlaces = ["arguments", "json", "body"];
/** Each text of a document, keys of objects too, that has a credential in it, or, for a recorded one, the path of somebody's home folder. */
function findPrivate(document, isRecorded) {
    return [...textsIn(document, [])].flatMap(({ text, path }) => {
        const what = privateKind(text, isRecorded);
        return what === undefined ? [] : [{ path, what }];
    });
}
function privateKind(text, isRecorded) {
    if (privateKey.test(text))
        return "a private key";
    if ([...text.matchAll(keys)].some(({ 0: key, index }) => !isWord(text, index) && !isPlaceholder(key)))
        return "what looks like a live key";
    return isRecorded && home.test(text) ? "the path of somebody's home folder" : undefined;
}
/** Whether a key's beginning is the middle of a longer word, as in `task-`. */
function isWord(text, index) {
    return /[A-Za-z0-9]/.test(text.charAt(index - 1));
}
/** Whether somebody made the key up: it says so, or repeats a few characters. */
function isPlaceholder(key) {
    return /example|placeholder|redacted|fake|dummy/i.test(key) || new Set(key).size < 12;
}
function* textsIn(value, path) {
    if (typeof value === "string")
        yield { text: value, path };
    if (typeof value !== "object" || value === null)
        return;
    const isFree = freePlaces.includes(path.at(-1) ?? "");
    for (const [key, part] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
        const place = isFree ? path : [...path, key];
        if (typeof key === "string")
            yield { text: key, path };
        yield* textsIn(part, place);
    }
}


/***/ }),

/***/ 86865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EI: () => (/* binding */ formatNames),
  be: () => (/* binding */ formatOf),
  qF: () => (/* binding */ parseJson),
  yT: () => (/* binding */ placeByPath),
  o$: () => (/* binding */ readSource)
});

;// CONCATENATED MODULE: ./build/src/mock-transport/fixtures/json-error.js
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
/** The place of a 0-based offset into the text. */
function placeOf(text, offset) {
    const before = text.slice(0, offset).split("\n");
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

;// CONCATENATED MODULE: ./build/src/mock-transport/fixtures/duplicate-key.js

const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/g;
/** Where a key stands for the second time in one object of a JSON text; Node's parser would take the last one and say nothing. */
function findDuplicateKey(json) {
    const open = [];
    let text = { raw: "", at: 0 };
    for (const { 0: sign, index } of json.matchAll(token)) {
        if (sign === "{")
            open.push(new Set());
        else if (sign === "[")
            open.push(undefined);
        else if (sign === "}" || sign === "]")
            open.pop();
        else if (sign.startsWith('"'))
            text = { raw: sign, at: index };
        else if (sign === ":") {
            const keys = open.at(-1);
            const key = text.raw.includes("\\") ? JSON.stringify(JSON.parse(text.raw)) : text.raw;
            if (keys?.has(key))
                return placeOf(json, text.at);
            keys?.add(key);
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/mock-transport/wire/path-text.js
var path_text = __webpack_require__(46853);
;// CONCATENATED MODULE: ./build/src/mock-transport/fixtures/fixture-source.js



/** What a text of each format is called in a message. */
const formatNames = {
    json: "JSON",
    jsonl: "JSON lines",
    yaml: "YAML",
};
/** The format that a file's name says; JSON when it says none. */
function formatOf(path) {
    const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
    if (extension === "yaml" || extension === "yml")
        return "yaml";
    return extension === "jsonl" || extension === "ndjson" ? "jsonl" : "json";
}
/** The document in a text of this format, which a byte order mark may begin. */
async function readSource(format, given) {
    const text = given.replace(/^\ufeff/, "");
    if (format === "json")
        return readJson(text);
    // Loaded here: most fixtures are JSON.
    if (format === "jsonl")
        return (await __webpack_require__.e(/* import() */ "mock-transport-read-jsonl").then(__webpack_require__.bind(__webpack_require__, 83672))).readJsonLines(text);
    return (await Promise.all(/* import() */[__webpack_require__.e("yaml"), __webpack_require__.e("mock-transport-read-yaml")]).then(__webpack_require__.bind(__webpack_require__, 70383))).readYaml(text);
}
/** A place by its path alone. */
function placeByPath(path) {
    return path.length === 0 ? "its top level" : `\`${(0,path_text/* pathText */.L)(path)}\``;
}
/** JSON as data; or where it stops being JSON, or says a thing twice, and how to say so. */
function parseJson(text) {
    try {
        const value = JSON.parse(text);
        const twice = findDuplicateKey(text);
        return twice === undefined ? { value } : { ...twice, flaw: "A key stands twice in the same object" };
    }
    catch {
        // The parser's own message quotes the document; only the place is safe.
        const place = findJsonError(text) ?? { line: 1, column: 1 };
        return { ...place, flaw: "The text breaks off or has a character that cannot stand" };
    }
}
function readJson(text) {
    const parsed = parseJson(text);
    if ("value" in parsed)
        return { ok: true, source: { value: parsed.value, placeOf: placeByPath } };
    return { ok: false, why: `${parsed.flaw} at line ${parsed.line}, column ${parsed.column}` };
}


/***/ }),

/***/ 65130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseFixtures: () => (/* binding */ parseFixtures)
});

// EXTERNAL MODULE: ./build/src/contract/action-error.js
var action_error = __webpack_require__(17647);
// EXTERNAL MODULE: ./build/src/schema/fixture.js
var fixture = __webpack_require__(1472);
// EXTERNAL MODULE: ./build/src/text/describe-text.js
var describe_text = __webpack_require__(13786);
;// CONCATENATED MODULE: ./build/src/mock-transport/fixtures/document-limits.js
/** Deepest nesting of a document; deeper ones would overflow the stack of whatever walks them. */
const NESTING_LIMIT = 100;
/**
 * The first place at which a document is nested too deeply, has a number that JSON cannot hold, or is larger than `sizeLimit` once all its aliases are written out: one unit for
 * each value, and those of its texts and keys. `undefined` when there is none.
 */
function findExcess(document, sizeLimit) {
    let size = 0;
    const look = (value, path) => {
        size += 1 + (typeof value === "string" ? value.length : 0);
        if (size > sizeLimit)
            return { path: [], says: `holds more than ${sizeLimit} characters once its aliases are written out` };
        if (typeof value === "number" && !Number.isFinite(value))
            return { path, says: "is a number that JSON does not have" };
        if (typeof value !== "object" || value === null)
            return undefined;
        if (path.length >= NESTING_LIMIT)
            return { path: path.slice(0, 2), says: `is nested deeper than ${NESTING_LIMIT} levels` };
        for (const [key, part] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
            if (typeof key === "string")
                size += key.length;
            const excess = look(part, [...path, key]);
            if (excess !== undefined)
                return excess;
        }
        return undefined;
    };
    return look(document, []);
}

// EXTERNAL MODULE: ./build/src/mock-transport/match/compile-patterns.js
var compile_patterns = __webpack_require__(59867);
// EXTERNAL MODULE: ./build/src/schema/delivery.js
var delivery = __webpack_require__(36865);
// EXTERNAL MODULE: ./build/src/schema/delivery-bounds.js
var delivery_bounds = __webpack_require__(41739);
// EXTERNAL MODULE: ./build/src/text/to-label.js
var to_label = __webpack_require__(3691);
// EXTERNAL MODULE: ./build/src/text/quote.js
var quote = __webpack_require__(2961);
;// CONCATENATED MODULE: ./build/src/mock-transport/fixtures/fixture-form.js





/** Most keys that are named in one problem. */
const KEY_LIMIT = 5;
const word = `a word of 1 to ${to_label/* TOKEN_LIMIT */.qr} letters, digits and \`. _ : / @ + -\``;
const milliseconds = `a number of milliseconds from 0 to ${delivery_bounds/* WAIT_LIMIT_MS */.x}`;
const share = "a number from 0 to 1";
const tokens = "a whole number from 0 to 1000000000";
const count = (limit, of) => `a list of 1 to ${limit} ${of}`;
const oneOf = (words) => words
    .map((one) => `"${one}"`)
    .join(", ")
    .replace(/, ([^,]+)$/, " or $1");
/** What must stand at a place; the first pattern that fits its path says it. */
const fixture_form_forms = [
    [/^schemaVersion$/, "the number 1"],
    [/^lane$/, '"no-model"'],
    [/^provider$/, `${oneOf(fixture/* fixtureProviders */.SW)}, which is for replies that belong to no provider`],
    [/^harness$/, `${word}, such as "claude"`],
    [/^redaction$/, '"none-needed" for replies written by hand or "redacted" for recorded ones'],
    [/^description$/, `a text of 1 to ${to_label/* LABEL_LIMIT */.hS} characters on one line`],
    [/^fixtures$/, `${count(fixture/* FIXTURE_COUNT_LIMIT */.EY, "entries")} of the form \`{match, reply}\``],
    [
        /^fixtures\[\d+\]$/,
        "an object with `match` and one of `reply`, `replies` and `steps`; `after` stands beside `replies` alone",
    ],
    [/\.match$/, "an object; an empty one fits all that a user says"],
    [
        /\.match\.(?:user|system|model|toolResult|test)$/,
        `a text, or one of \`{"contains": "…"}\`, \`{"pattern": "…"}\` with 1 to ${fixture/* PATTERN_LIMIT_UNITS */.br} characters and optional \`ignoreCase\`, and \`{"json": …}\``,
    ],
    [/\.match\.protocol$/, oneOf(fixture/* wireProtocols */.Dp)],
    [/\.match\.tools/, "a list of at least one tool name"],
    [/\.match\.body$/, "an object with what the request's JSON must have at least"],
    [/\.match\.turn$/, "a whole number from 1 to 1000000; the conversation's first answer is 1"],
    [/\.replies$/, count(fixture/* REPLY_COUNT_LIMIT */.jm, "replies")],
    [/\.after$/, '"unmatched" or "last"'],
    [/\.steps$/, `${count(fixture/* REPLY_COUNT_LIMIT */.jm, "steps")} of the form \`{reply, times}\``],
    [/\.steps\[\d+\]$/, "an object with `reply` and optional `times`"],
    [/\.times$/, `a whole number from 1 to ${fixture/* REPLY_COUNT_LIMIT */.jm}`],
    [
        /\.(?:reply|replies\[\d+\])$/,
        "an object with `text`, `deltas` or `json`, with `toolCalls`, or with both, and optional `reasoning`, `usage`, `finishReason`, `pace` and `fault`; or with `error`; or with `fault` alone",
    ],
    [/\.(?:reasoning|message)$/, "a text of at least one character"],
    [/\.text$/, "a text"],
    [/\.deltas/, count(fixture/* DELTA_COUNT_LIMIT */.Xh, "texts")],
    [/\.toolCalls$/, "a list of at least one call"],
    [
        /\.toolCalls\[\d+\]$/,
        "an object with `name` and one of `arguments`, `parts`, which joined are a JSON object, and `input`; `id` is optional",
    ],
    [/\.arguments$/, "an object"],
    [/\.parts/, `${count(fixture/* DELTA_COUNT_LIMIT */.Xh, "texts")} that joined are a JSON object`],
    [/\.input$/, "a text"],
    [/\.usage$/, "an object with `inputTokens` and `outputTokens`"],
    [/\.usage\.(?:input|output)Tokens$/, tokens],
    [/\.finishReason$/, '"stop", "length", "tool-calls" or "content-filter"'],
    [/\.error$/, "an object with `status` and `message`, and optional `type`, `code` and `retryAfterMs`"],
    [/\.status$/, "a whole number from 400 to 599"],
    [/\.error\.retryAfterMs$/, "a whole number of milliseconds from 0 to 1000000000"],
    [/\.(?:name|id|type|code)$/, word],
    [/\.pace$/, "an object with any of `firstTokenMs`, `tokensPerSecond` and `jitter`"],
    [/\.tokensPerSecond$/, "a number from 0.1 to 100000"],
    [/\.(?:jitter|rate)$/, share],
    [/\.fault$/, "an object with `kind` and the parts that this kind can have, which the README lists"],
    [/\.fault\.kind$/, oneOf(delivery/* faultKinds */.qb)],
    [/\.afterEvents$/, "a whole number of events from 0 to 100000"],
    [/Ms$/, milliseconds],
];
/** Objects whose keys are known, by the path at which they stand. */
const objects = [
    [/^$/, fixture/* fixtureSchema */.zD],
    [/^fixtures\[\d+\]$/, fixture/* fixtureEntrySchema */.v3],
    [/\.match$/, fixture/* matchSchema */.B0],
    [/\.(?:reply|replies\[\d+\])$/, fixture/* replySchema */.Cc],
    [/\.steps\[\d+\]$/, fixture/* stepSchema */.SE],
    [/\.toolCalls\[\d+\]$/, fixture/* toolCallSchema */.gB],
    [/\.usage$/, fixture/* replySchema */.Cc.shape.usage._zod.def.innerType],
    [/\.error$/, fixture/* replySchema */.Cc.shape.error._zod.def.innerType],
    [/\.pace$/, delivery/* paceSchema */.xS._zod.innerType],
    [/\.fault$/, delivery/* faultSchema */.Iv._zod.innerType],
];
/** What must stand at the path of a schema's finding, or which keys it knows there; begins with a verb and quotes no value. */
function formAt(issue, path) {
    if (issue.code === "unrecognized_keys") {
        const keys = issue.keys.slice(0, KEY_LIMIT).map(quote/* quote */.hD).join(", ");
        const known = objects.find(([pattern]) => pattern.test(path))?.[1].shape;
        const rest = known === undefined
            ? ""
            : `; it knows ${Object.keys(known)
                .map((key) => `\`${key}\``)
                .join(", ")}`;
        return `has ${keys}, which this version does not know${rest}`;
    }
    return `must be ${fixture_form_forms.find(([pattern]) => pattern.test(path))?.[1] ?? "an object"}`;
}

// EXTERNAL MODULE: ./build/src/mock-transport/fixtures/fixture-source.js + 2 modules
var fixture_source = __webpack_require__(86865);
// EXTERNAL MODULE: ./build/src/mock-transport/limits.js
var limits = __webpack_require__(45966);
// EXTERNAL MODULE: ./build/src/mock-transport/wire/path-text.js
var path_text = __webpack_require__(46853);
// EXTERNAL MODULE: ./build/src/mock-transport/fixtures/detect-secrets.js
var detect_secrets = __webpack_require__(22080);
// EXTERNAL MODULE: ./build/src/mock-transport/match/shadow.js
var match_shadow = __webpack_require__(94752);
;// CONCATENATED MODULE: ./build/src/mock-transport/fixtures/parse-fixtures.js











/** Most problems named in one message. */
const PROBLEM_LIMIT = 5;
/** Keys of a header; a document that has none of them has no header. */
const headerKeys = ["schemaVersion", "lane", "provider", "redaction"];
const header = '"schemaVersion": 1, "lane": "no-model", "provider": "any", "redaction": "none-needed"';
/** How to give a document its header, as a sentence. */
const headerHints = {
    json: `Write \`{${header}, "fixtures": [\` before the first fixture and \`]}\` after the last`,
    jsonl: `Make \`{${header}}\` the first line`,
    yaml: `Write the lines ${header
        .split(", ")
        .map((line) => `\`${line.replaceAll('"', "")}\``)
        .join(", ")} and \`fixtures:\` before the first fixture`,
};
/**
 * The fixture document in the text of the file at `path`, which is named in the error; its extension says whether it is JSON, JSON lines or YAML.
 * @throws ActionError `fixture.invalid` that names the file, each place in the document and what must stand there; no value is quoted
 */
async function parseFixtures(path, text) {
    const format = (0,fixture_source/* formatOf */.be)(path);
    const read = await (0,fixture_source/* readSource */.o$)(format, text);
    if (!read.ok)
        throw invalid(path, `not ${fixture_source/* formatNames */.EI[format]}`, { why: read.why, fix: fixFor(format) });
    const { source } = read;
    if (isHeaderless(source.value))
        throw invalid(path, "without a header", {
            why: "The header says what the replies stand for, and whether something secret was taken out of them",
            fix: headerHints[format],
        });
    refuse(path, source, excessIn(source.value));
    const parsed = fixture/* fixtureSchema */.zD.safeParse(source.value);
    if (!parsed.success)
        throw invalidAt(path, source, parsed.error.issues.map((issue) => ({ path: issue.path, says: formAt(issue, (0,path_text/* pathText */.L)(issue.path)) })));
    const { data } = parsed;
    refuse(path, source, (await (0,compile_patterns/* compilePatterns */.x)(data.fixtures)).refused);
    refuse(path, source, privateIn(data));
    refuse(path, source, shadowedIn(data, source));
    return data;
}
function refuse(path, source, findings) {
    if (findings.length > 0)
        throw invalidAt(path, source, findings);
}
function invalidAt(path, { placeOf }, findings) {
    const named = findings.slice(0, PROBLEM_LIMIT).map((finding) => `${placeOf(finding.path)} ${finding.says}`);
    const more = findings.length > PROBLEM_LIMIT ? `; and ${findings.length - PROBLEM_LIMIT} more` : "";
    return invalid(path, "not a fixture document", { why: `${named.join("; ")}${more}`, fix: "Correct the file" });
}
function invalid(path, flaw, { why, fix }) {
    return new action_error/* ActionError */.lZ("fixture.invalid", {
        what: `\`fixtures\` names ${(0,describe_text/* showText */.h$)(path)}, which is ${flaw}`,
        why,
        fix,
    });
}
function fixFor(format) {
    if (format === "json")
        return "Correct the file; a name that ends in `.jsonl`, `.yaml` or `.yml` says that it holds another format";
    return format === "jsonl" ? "Correct the file; each line must hold one JSON document" : "Correct the file";
}
function isHeaderless(value) {
    if (typeof value !== "object" || value === null)
        return false;
    return Array.isArray(value) || !headerKeys.some((key) => Object.hasOwn(value, key));
}
function excessIn(value) {
    const excess = findExcess(value, limits/* FIXTURE_LIMIT_BYTES */.K7);
    return excess === undefined ? [] : [excess];
}
function privateIn(document) {
    return (0,detect_secrets/* findPrivate */.x)(document, document.redaction === "redacted").map(({ path, what }) => ({
        path,
        says: `holds ${what}, which a fixture must not; put a made-up value in its place`,
    }));
}
function shadowedIn({ fixtures }, { placeOf }) {
    return fixtures.flatMap((_, index) => {
        const shadow = (0,match_shadow/* shadowOf */.A)(fixtures, index);
        if (shadow === undefined)
            return [];
        const says = `can never answer, because ${placeOf(["fixtures", shadow])} before it fits all that it fits and always has a reply; move it before that, or take one of the two away`;
        return [{ path: ["fixtures", index], says }];
    });
}


/***/ }),

/***/ 94752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shadowOf)
/* harmony export */ });
/* harmony import */ var _choose_reply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97488);
/* harmony import */ var _core_text_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47603);


/**
 * The 0-based place of an earlier fixture that fits every request which the one at `index` fits, and never runs out of replies, so that the later one cannot answer;
 * `undefined` when none is known. Patterns are not compared, but for being the same.
 */
function shadowOf(fixtures, index) {
    const later = fixtures[index];
    if (later === undefined)
        return undefined;
    const place = fixtures
        .slice(0, index)
        .findIndex((earlier) => fitsWherever(earlier, later) && lastsAsLong(earlier, later));
    return place < 0 ? undefined : place;
}
function fitsWherever({ match: earlier }, { match: later }) {
    return (textCovers(earlier.user, later.user) &&
        textCovers(earlier.toolResult, later.toolResult) &&
        (earlier.toolResult === undefined) === (later.toolResult === undefined) &&
        textCovers(earlier.model, later.model) &&
        textCovers(earlier.system, later.system) &&
        textCovers(earlier.test, later.test) &&
        // A fixture whose turn is that of the request comes before one without.
        earlier.turn === later.turn &&
        (earlier.protocol === undefined || earlier.protocol === later.protocol) &&
        (earlier.tools ?? []).every((name) => later.tools?.includes(name)) &&
        (earlier.body === undefined || (later.body !== undefined && (0,_core_text_match_js__WEBPACK_IMPORTED_MODULE_0__/* .hasAtLeast */ .vO)(later.body, earlier.body))));
}
/** Whether all texts that fit the later wish fit the earlier one. */
function textCovers(earlier, later) {
    if (earlier === undefined)
        return true;
    if (later === undefined)
        return false;
    if (typeof earlier === "string")
        return earlier === later;
    if ("contains" in earlier) {
        if (typeof later === "string")
            return later.includes(earlier.contains);
        return "contains" in later && later.contains.includes(earlier.contains);
    }
    return typeof later !== "string" && JSON.stringify(earlier) === JSON.stringify(later);
}
/** Whether the earlier fixture has a reply wherever in a turn the later one has; its `replies` must go on for ever. */
function lastsAsLong(earlier, later) {
    if (earlier.replies !== undefined && earlier.after !== "last")
        return false;
    if (later.steps === undefined)
        return earlier.steps === undefined || later.match.toolResult === undefined;
    return earlier.steps !== undefined && (0,_choose_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .stepCount */ .qZ)(earlier) >= (0,_choose_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .stepCount */ .qZ)(later);
}


/***/ }),

/***/ 1472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ matchSchema),
/* harmony export */   Cc: () => (/* binding */ replySchema),
/* harmony export */   Dp: () => (/* binding */ wireProtocols),
/* harmony export */   EY: () => (/* binding */ FIXTURE_COUNT_LIMIT),
/* harmony export */   SE: () => (/* binding */ stepSchema),
/* harmony export */   SW: () => (/* binding */ fixtureProviders),
/* harmony export */   Xh: () => (/* binding */ DELTA_COUNT_LIMIT),
/* harmony export */   br: () => (/* binding */ PATTERN_LIMIT_UNITS),
/* harmony export */   gB: () => (/* binding */ toolCallSchema),
/* harmony export */   jm: () => (/* binding */ REPLY_COUNT_LIMIT),
/* harmony export */   v3: () => (/* binding */ fixtureEntrySchema),
/* harmony export */   zD: () => (/* binding */ fixtureSchema)
/* harmony export */ });
/* unused harmony export textMatchSchema */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73305);
/* harmony import */ var _text_json_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94759);
/* harmony import */ var _delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36865);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89307);




/** Most fixtures in one file. */
const FIXTURE_COUNT_LIMIT = 1000;
/** Most deltas in one reply. */
const DELTA_COUNT_LIMIT = 10_000;
/** Most replies of one fixture, and most times that one of its steps is repeated. */
const REPLY_COUNT_LIMIT = 1000;
/** Longest pattern in UTF-16 units. */
const PATTERN_LIMIT_UNITS = 1000;
const count = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(1_000_000_000));
/** Providers whose behaviour a document can stand for; `any` when its replies belong to none. */
const fixtureProviders = ["openai", "anthropic", "google", "azure", "vertex", "bedrock", "any"];
/** Wire formats of completions, by which a fixture can tell requests apart; Azure speaks OpenAI's, Vertex Google's. */
const wireProtocols = ["openai-chat", "openai-responses", "anthropic", "google", "bedrock"];
/**
 * A text that must be equal to the string, or hold `contains` somewhere, or hold what `pattern` describes (RE2's syntax), or be JSON that has at
 * least what `json` has. All but `ignoreCase` compare code unit by code unit.
 */
const textMatchSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ contains: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1)) }),
    zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        pattern: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(PATTERN_LIMIT_UNITS)),
        ignoreCase: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
    }),
    zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ json: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .refine */ .YPB((value) => value !== undefined)) }),
]);
/**
 * What a request must be for the fixture to answer it; a part left out matches anything, except `toolResult`: without it the fixture
 * answers a user's message, with it the results of tools that were called in the current turn. `tools` are names that must all be offered,
 * `body` is what the request's own JSON must at least have, `test` the test that the request belongs to. `turn` decides only between
 * fixtures that match alike: 1 is the conversation's first answer.
 */
const matchSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    user: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(textMatchSchema),
    system: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(textMatchSchema),
    model: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(textMatchSchema),
    protocol: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(wireProtocols)),
    tools: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_label_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenSchema */ .Bk).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1))),
    toolResult: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(textMatchSchema),
    body: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J())),
    test: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(textMatchSchema),
    turn: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(1), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(1_000_000))),
});
/** A call of a tool: its arguments whole, or as JSON text in the `parts` that a stream sends; or the free-form `input` of a custom tool. */
const toolCallSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenSchema */ .Bk),
    name: _label_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenSchema */ .Bk,
    arguments: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J())),
    parts: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(DELTA_COUNT_LIMIT))),
    input: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .refine */ .YPB(hasOneForm));
/**
 * What the client gets, in no provider's own words: reasoning first, text whole, in `deltas` or as `json`, tool calls after it; or an error and nothing
 * else. `pace` and `fault` say how it arrives.
 */
const replySchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    reasoning: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1))),
    text: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    deltas: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(DELTA_COUNT_LIMIT))),
    json: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    toolCalls: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(toolCallSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1))),
    usage: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ inputTokens: count, outputTokens: count })),
    finishReason: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["stop", "length", "tool-calls", "content-filter"])),
    error: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        status: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(400), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(599)),
        type: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenSchema */ .Bk),
        code: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenSchema */ .Bk),
        message: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1)),
        retryAfterMs: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(count),
    })),
    pace: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .paceSchema */ .xS),
    fault: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .faultSchema */ .Iv),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .refine */ .YPB(hasOneMeaning));
/** One step of a loop of tool calls; `times` repeats it before the next step comes. */
const stepSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    reply: replySchema,
    times: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(1), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(REPLY_COUNT_LIMIT))),
});
/**
 * A fixture has one reply; or `replies`, which are given one by one as calls arrive, the last for ever when `after` is `last`; or `steps`, which are chosen
 * by how often tools have answered since the user's message, so that a loop of calls ends by itself.
 */
const fixtureEntrySchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    match: matchSchema,
    reply: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(replySchema),
    replies: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(replySchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(REPLY_COUNT_LIMIT))),
    after: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["unmatched", "last"])),
    steps: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(stepSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(REPLY_COUNT_LIMIT))),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .refine */ .YPB(hasOneSource));
/**
 * The document behind `fixtures`. The header says what the replies may be used for: which lane, which provider's behaviour and which harness they stand
 * for, and whether they were recorded and redacted or hold nothing to redact.
 */
const fixtureSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    lane: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("no-model"),
    provider: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(fixtureProviders),
    harness: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenSchema */ .Bk),
    redaction: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["none-needed", "redacted"]),
    description: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelSchema */ .Gx),
    fixtures: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(fixtureEntrySchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(FIXTURE_COUNT_LIMIT)),
});
const countOf = (value, ...parts) => parts.filter((part) => value[part] !== undefined).length;
/** An error stands alone but for the time it takes; otherwise there is text in one form, a tool call, or a fault, or several; reasoning alone is no answer. */
function hasOneMeaning(reply) {
    const texts = countOf(reply, "text", "deltas", "json");
    if (reply["error"] !== undefined)
        return countOf(reply, "reasoning", "text", "deltas", "json", "toolCalls", "usage", "finishReason") === 0;
    return texts <= 1 && texts + countOf(reply, "toolCalls", "fault") > 0;
}
function hasOneForm(call) {
    if (countOf(call, "arguments", "parts", "input") !== 1)
        return false;
    return call["parts"] === undefined || (0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)((0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonIn */ .Yf)(call["parts"].join("")));
}
function hasOneSource(entry) {
    const sources = countOf(entry, "reply", "replies", "steps");
    return sources === 1 && (entry["after"] === undefined || entry["replies"] !== undefined);
}


/***/ })

};
