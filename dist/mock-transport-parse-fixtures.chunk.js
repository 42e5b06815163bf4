export const id = "mock-transport-parse-fixtures";
export const ids = ["mock-transport-parse-fixtures"];
export const modules = {

/***/ 22080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ detectSecrets)
/* harmony export */ });
/**
 * Live keys, by the prefixes that issuers use to make them detectable. The minimum length and the
 * required digit exclude words.
 * @see https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
 */
const LIVE_KEY = new RegExp([
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
const PRIVATE_KEY = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/;
/** A personal home directory; the accounts of hosted runners and of containers are excluded. */
const HOME_DIRECTORY = /(?:\/home\/|\/Users\/|[A-Za-z]:[\\/]Users[\\/])(?!(?:runner|runneradmin|node|user|ubuntu|vscode|Shared|Public)\b)[\w.-]+[\\/]/;
/**
 * Fields with keys that the author chooses; a reported path ends there, because a key may be
 * secret.
 */
const FREE_FORM_FIELDS = ["arguments", "json", "body"];
/**
 * Finds the texts of a document, object keys included, that contain a credential. In a recorded
 * document, also those that contain the path of a personal home directory.
 */
function detectSecrets(document, isRecorded) {
    return [...walkTexts(document, [])].flatMap(({ text, path }) => {
        const kind = classifySecret(text, isRecorded);
        return kind === undefined ? [] : [{ path, kind }];
    });
}
function classifySecret(text, isRecorded) {
    if (PRIVATE_KEY.test(text))
        return "a private key";
    if ([...text.matchAll(LIVE_KEY)].some(({ 0: key, index }) => !isInsideWord(text, index) && !isPlaceholder(key)))
        return "what looks like a live key";
    return isRecorded && HOME_DIRECTORY.test(text) ? "the path of a personal home directory" : undefined;
}
/** Whether the prefix of a key continues a longer word, as `sk-` does in `task-`. */
function isInsideWord(text, index) {
    return /[A-Za-z0-9]/.test(text.charAt(index - 1));
}
/**
 * Whether the key is made up: it contains a word such as `example`, or has few different
 * characters.
 */
function isPlaceholder(key) {
    return /example|placeholder|redacted|fake|dummy/i.test(key) || new Set(key).size < 12;
}
function* walkTexts(value, path) {
    if (typeof value === "string")
        yield { text: value, path };
    if (typeof value !== "object" || value === null)
        return;
    const isFreeForm = FREE_FORM_FIELDS.includes(path.at(-1) ?? "");
    for (const [key, part] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
        const partPath = isFreeForm ? path : [...path, key];
        if (typeof key === "string")
            yield { text: key, path };
        yield* walkTexts(part, partPath);
    }
}


/***/ }),

/***/ 49130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ describePath),
  q: () => (/* binding */ parseJson)
});

// EXTERNAL MODULE: ./build/src/mock-transport/wire/render-path.js
var render_path = __webpack_require__(35612);
;// CONCATENATED MODULE: ./build/src/mock-transport/fixtures/find-json-error.js
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/**
 * Returns the place of the first unexpected character of a JSON text, or of its end when it is
 * incomplete; `undefined` for valid JSON. `JSON.parse` names no place for most errors and quotes
 * the text around them.
 * @see RFC 8259
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
            return character === "" ? undefined : toLineColumn(text, at);
        const inside = open.at(-1);
        const closes = character === (inside === "{" ? "}" : "]") && (expected === "comma or end" || expected.includes(" or "));
        if (closes) {
            open.pop();
            expected = "comma or end";
            at += 1;
        }
        else if (expected === "comma or end" || expected === "colon") {
            if (character !== (expected === "colon" ? ":" : ","))
                return toLineColumn(text, at);
            expected = expected === "colon" || inside === "[" ? "value" : "key";
            at += 1;
        }
        else if (character === '"') {
            const end = findStringEnd(text, at);
            if (end < 0)
                return toLineColumn(text, -end);
            expected = expected.startsWith("key") ? "colon" : "comma or end";
            at = end;
        }
        else if (expected.startsWith("key")) {
            return toLineColumn(text, at);
        }
        else if (character === "{" || character === "[") {
            open.push(character);
            expected = character === "{" ? "key or }" : "value or ]";
            at += 1;
        }
        else {
            LITERAL.lastIndex = at;
            if (!LITERAL.test(text))
                return toLineColumn(text, at);
            at = LITERAL.lastIndex;
            expected = "comma or end";
        }
    }
}
/**
 * Returns the offset after the string at `start`, or the negated offset of its first invalid
 * character.
 */
function findStringEnd(text, start) {
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
/** Converts a 0-based offset into the text to a line and column. */
function toLineColumn(text, offset) {
    const before = text.slice(0, offset).split("\n");
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

;// CONCATENATED MODULE: ./build/src/mock-transport/fixtures/find-duplicate-key.js

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/g;
/**
 * Returns the place of the first duplicate key in an object of a JSON text; `undefined` when there
 * is none. `JSON.parse` silently keeps the last of the values.
 */
function findDuplicateKey(json) {
    const open = [];
    let text = { raw: "", at: 0 };
    for (const { 0: sign, index } of json.matchAll(TOKEN)) {
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
                return toLineColumn(json, text.at);
            keys?.add(key);
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/mock-transport/fixtures/fixture-source.js



/** Describes a place by its path. */
function describePath(path) {
    return path.length === 0 ? "its top level" : `\`${(0,render_path/* renderPath */.i)(path)}\``;
}
/**
 * Parses JSON. For invalid JSON or a duplicate key, returns the place and a phrase for the flaw.
 */
function parseJson(text) {
    try {
        const value = JSON.parse(text);
        const duplicate = findDuplicateKey(text);
        return duplicate === undefined ? { value } : { ...duplicate, flaw: "An object has the same key twice" };
    }
    catch {
        // The message of the parser quotes the document; only the place is safe to print.
        const place = findJsonError(text) ?? { line: 1, column: 1 };
        return { ...place, flaw: "The text ends early or has an unexpected character" };
    }
}


/***/ }),

/***/ 90011:
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
;// CONCATENATED MODULE: ./build/src/mock-transport/fixtures/check-document-limits.js
/** Deepest nesting of a document; a deeper one can overflow the stack of a recursive function. */
const NESTING_LIMIT = 100;
/**
 * Returns the first place where a document is nested too deeply, has a number that JSON cannot
 * represent, or exceeds `sizeLimit` with all aliases expanded; `undefined` when there is none. The
 * size is one unit for each value plus the UTF-16 units of its texts and keys.
 */
function checkDocumentLimits(document, sizeLimit) {
    let size = 0;
    const check = (value, path) => {
        size += 1 + (typeof value === "string" ? value.length : 0);
        if (size > sizeLimit)
            return { path: [], says: `has more than ${sizeLimit} characters with its aliases expanded` };
        if (typeof value === "number" && !Number.isFinite(value))
            return { path, says: "is a number that JSON cannot represent" };
        if (typeof value !== "object" || value === null)
            return undefined;
        if (path.length >= NESTING_LIMIT)
            return { path: path.slice(0, 2), says: `is nested deeper than ${NESTING_LIMIT} levels` };
        for (const [key, part] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
            if (typeof key === "string")
                size += key.length;
            const violation = check(part, [...path, key]);
            if (violation !== undefined)
                return violation;
        }
        return undefined;
    };
    return check(document, []);
}

// EXTERNAL MODULE: ./build/src/mock-transport/match/compile-patterns.js
var compile_patterns = __webpack_require__(59867);
// EXTERNAL MODULE: ./build/src/schema/delivery.js
var delivery = __webpack_require__(36865);
// EXTERNAL MODULE: ./build/src/schema/fixture-bounds.js
var fixture_bounds = __webpack_require__(28472);
// EXTERNAL MODULE: ./build/src/text/to-label.js
var to_label = __webpack_require__(3691);
// EXTERNAL MODULE: ./build/src/text/quote.js
var quote = __webpack_require__(2961);
;// CONCATENATED MODULE: ./build/src/mock-transport/fixtures/describe-issue.js





/** Most unknown keys that one message names. */
const NAMED_KEY_LIMIT = 5;
const WORD = `a word of 1 to ${to_label/* TOKEN_LIMIT */.qr} letters, digits and \`. _ : / @ + -\``;
/**
 * The accepted form at each path, as the object of "must be"; the first matching pattern applies.
 */
const FORMS = [
    [/^schemaVersion$/, "the number 1"],
    [/^lane$/, '"no-model"'],
    [/^provider$/, `${renderChoices(fixture/* FIXTURE_PROVIDERS */.Lm)}; "any" is for replies that belong to no provider`],
    [/^harness$/, `${WORD}, such as "claude"`],
    [/^redaction$/, '"none-needed" for replies written by hand or "redacted" for recorded ones'],
    [/^description$/, `a text of 1 to ${to_label/* LABEL_LIMIT */.hS} characters on one line`],
    [/^fixtures$/, `${renderList(fixture_bounds/* FIXTURE_COUNT_LIMIT */.EY, "entries")} of the form \`{match, reply}\``],
    [
        /^fixtures\[\d+\]$/,
        "an object with `match` and one of `reply`, `replies` and `steps`; `after` is accepted only with `replies`",
    ],
    [/\.match$/, "an object; an empty object matches every message of a user"],
    [
        /\.match\.(?:user|system|model|toolResult|test)$/,
        `a text, or one of \`{"contains": "…"}\`, \`{"pattern": "…"}\` with 1 to ${fixture_bounds/* PATTERN_LIMIT_UNITS */.br} characters and optional \`ignoreCase\`, and \`{"json": …}\``,
    ],
    [/\.match\.protocol$/, renderChoices(fixture/* WIRE_PROTOCOLS */.et)],
    [/\.match\.tools/, "a list of at least one tool name"],
    [/\.match\.body$/, "an object with the JSON that the request must contain"],
    [/\.match\.turn$/, `${renderRange("a whole number", fixture_bounds/* TURN_BOUNDS */.mR)}; the first answer of a conversation is 1`],
    [/\.replies$/, renderList(fixture_bounds/* REPLY_COUNT_LIMIT */.jm, "replies")],
    [/\.after$/, '"unmatched" or "last"'],
    [/\.steps$/, `${renderList(fixture_bounds/* REPLY_COUNT_LIMIT */.jm, "steps")} of the form \`{reply, times}\``],
    [/\.steps\[\d+\]$/, "an object with `reply` and optional `times`"],
    [/\.times$/, renderRange("a whole number", fixture_bounds/* TIMES_BOUNDS */.pv)],
    [
        /\.(?:reply|replies\[\d+\])$/,
        "an object with `text`, `deltas` or `json`, with `toolCalls`, or with both, and optional `reasoning`, `usage`, `finishReason`, `pace` and `fault`; or with `error`; or with `fault` alone",
    ],
    [/\.(?:reasoning|message)$/, "a text of at least one character"],
    [/\.text$/, "a text"],
    [/\.deltas/, renderList(fixture_bounds/* DELTA_COUNT_LIMIT */.Xh, "texts")],
    [/\.toolCalls$/, "a list of at least one tool call"],
    [
        /\.toolCalls\[\d+\]$/,
        "an object with `name` and one of `arguments`, `parts`, which join to a JSON object, and `input`; `id` is optional",
    ],
    [/\.arguments$/, "an object"],
    [/\.parts/, `${renderList(fixture_bounds/* DELTA_COUNT_LIMIT */.Xh, "texts")} that join to a JSON object`],
    [/\.input$/, "a text"],
    [/\.usage$/, "an object with `inputTokens` and `outputTokens`"],
    [/\.usage\.(?:input|output)Tokens$/, renderRange("a whole number", fixture_bounds/* TOKEN_COUNT_BOUNDS */.kq)],
    [/\.finishReason$/, '"stop", "length", "tool-calls" or "content-filter"'],
    [/\.error$/, "an object with `status` and `message`, and optional `type`, `code` and `retryAfterMs`"],
    [/\.status$/, renderRange("a whole number", fixture_bounds/* ERROR_STATUS_BOUNDS */.u0)],
    [/\.error\.retryAfterMs$/, renderRange("a whole number of milliseconds", fixture_bounds/* RETRY_AFTER_BOUNDS_MS */.pw)],
    [/\.(?:name|id|type|code)$/, WORD],
    [/\.pace$/, "an object with any of `firstTokenMs`, `tokensPerSecond` and `jitter`"],
    [/\.firstTokenMs$/, renderRange("a number of milliseconds", fixture_bounds/* PACE_BOUNDS */.Kp.firstTokenMs)],
    [/\.tokensPerSecond$/, renderRange("a number", fixture_bounds/* PACE_BOUNDS */.Kp.tokensPerSecond)],
    [/\.jitter$/, renderRange("a number", fixture_bounds/* PACE_BOUNDS */.Kp.jitter)],
    [/\.fault$/, "an object with `kind` and the parts that this kind accepts, which the README lists"],
    [/\.fault\.kind$/, renderChoices(delivery/* FAULT_KINDS */.ln)],
    [/\.fault\.afterEvents$/, renderRange("a whole number of events", fixture_bounds/* AFTER_EVENTS_BOUNDS */.Tn)],
    [/\.fault\.rate$/, renderRange("a number", fixture_bounds/* RATE_BOUNDS */.xg)],
    [/\.fault\.(?:limitMs|retryAfterMs)$/, renderRange("a number of milliseconds", fixture_bounds/* WAIT_BOUNDS_MS */.Bi)],
];
/** Schemas with a closed set of keys, by the path of their object. */
const OBJECT_SCHEMAS = [
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
/**
 * Describes an issue of the fixture schema: the accepted form at its path, or the unknown keys and
 * the known ones. The text begins with a verb and quotes no value.
 */
function describeIssue(issue, path) {
    if (issue.code !== "unrecognized_keys")
        return `must be ${FORMS.find(([pattern]) => pattern.test(path))?.[1] ?? "an object"}`;
    const keys = issue.keys.slice(0, NAMED_KEY_LIMIT).map(quote/* quote */.hD).join(", ");
    const schema = OBJECT_SCHEMAS.find(([pattern]) => pattern.test(path))?.[1];
    const known = Object.keys(schema?.shape ?? {}).map((key) => `\`${key}\``);
    return `has ${keys}, which this version does not know${known.length === 0 ? "" : `; known keys are ${known.join(", ")}`}`;
}
function renderRange(kind, [min, max]) {
    return `${kind} from ${min} to ${max}`;
}
function renderList(limit, items) {
    return `a list of 1 to ${limit} ${items}`;
}
function renderChoices(words) {
    return words
        .map((word) => `"${word}"`)
        .join(", ")
        .replace(/, ([^,]+)$/, " or $1");
}

// EXTERNAL MODULE: ./build/src/mock-transport/fixtures/fixture-source.js + 2 modules
var fixture_source = __webpack_require__(49130);
;// CONCATENATED MODULE: ./build/src/mock-transport/fixtures/read-source.js

/** Names of the formats in messages. */
const FORMAT_NAMES = {
    json: "JSON",
    jsonl: "JSON lines",
    yaml: "YAML",
};
/** Returns the format of a file by its extension; JSON for an unknown one. */
function detectFormat(path) {
    const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
    if (extension === "yaml" || extension === "yml")
        return "yaml";
    return extension === "jsonl" || extension === "ndjson" ? "jsonl" : "json";
}
/** Parses a text in the given format; a leading byte order mark is ignored. */
async function readSource(format, content) {
    const text = content.replace(/^\ufeff/, "");
    if (format === "json")
        return readJson(text);
    // Loaded on demand: most fixtures are JSON.
    if (format === "jsonl")
        return (await __webpack_require__.e(/* import() */ "mock-transport-read-jsonl").then(__webpack_require__.bind(__webpack_require__, 83672))).readJsonLines(text);
    return (await Promise.all(/* import() */[__webpack_require__.e("yaml"), __webpack_require__.e("mock-transport-read-yaml")]).then(__webpack_require__.bind(__webpack_require__, 70383))).readYaml(text);
}
function readJson(text) {
    const parsed = (0,fixture_source/* parseJson */.q)(text);
    if ("value" in parsed)
        return { ok: true, source: { value: parsed.value, describePlace: fixture_source/* describePath */.N } };
    return { ok: false, reason: `${parsed.flaw} at line ${parsed.line}, column ${parsed.column}` };
}

// EXTERNAL MODULE: ./build/src/mock-transport/limits.js
var limits = __webpack_require__(45966);
// EXTERNAL MODULE: ./build/src/mock-transport/wire/render-path.js
var render_path = __webpack_require__(35612);
// EXTERNAL MODULE: ./build/src/mock-transport/fixtures/detect-secrets.js
var detect_secrets = __webpack_require__(22080);
// EXTERNAL MODULE: ./build/src/mock-transport/match/find-shadow.js
var find_shadow = __webpack_require__(17964);
;// CONCATENATED MODULE: ./build/src/mock-transport/fixtures/parse-fixtures.js











/** Most problems that one message names. */
const PROBLEM_LIMIT = 5;
/** Keys of a header; a document with none of them has no header. */
const HEADER_KEYS = ["schemaVersion", "lane", "provider", "redaction"];
const HEADER = '"schemaVersion": 1, "lane": "no-model", "provider": "any", "redaction": "none-needed"';
/** Instructions for adding a header to a document. */
const HEADER_HINTS = {
    json: `Write \`{${HEADER}, "fixtures": [\` before the first fixture and \`]}\` after the last`,
    jsonl: `Make \`{${HEADER}}\` the first line`,
    yaml: `Write the lines ${HEADER.split(", ")
        .map((line) => `\`${line.replaceAll('"', "")}\``)
        .join(", ")} and \`fixtures:\` before the first fixture`,
};
/**
 * Parses the text of the fixture file at `path`. Its extension selects JSON, JSON lines or YAML.
 * @throws ActionError `fixture.invalid` with the file, each place in the document and the accepted
 * form; quotes no value
 */
async function parseFixtures(path, text) {
    const format = detectFormat(path);
    const read = await readSource(format, text);
    if (!read.ok)
        throw createError(path, `not ${FORMAT_NAMES[format]}`, { why: read.reason, fix: describeFix(format) });
    const { source } = read;
    if (isHeaderless(source.value))
        throw createError(path, "without a header", {
            why: "The header states what the replies represent and whether secrets were removed from them",
            fix: HEADER_HINTS[format],
        });
    throwIfAny(path, source, findLimitViolations(source.value));
    const parsed = fixture/* fixtureSchema */.zD.safeParse(source.value);
    if (!parsed.success)
        throw createFindingsError(path, source, parsed.error.issues.map((issue) => ({ path: issue.path, says: describeIssue(issue, (0,render_path/* renderPath */.i)(issue.path)) })));
    const { data } = parsed;
    throwIfAny(path, source, (await (0,compile_patterns/* compilePatterns */.x)(data.fixtures)).rejected);
    throwIfAny(path, source, findSecrets(data));
    throwIfAny(path, source, findShadowed(data, source));
    return data;
}
function throwIfAny(path, source, findings) {
    if (findings.length > 0)
        throw createFindingsError(path, source, findings);
}
function createFindingsError(path, { describePlace }, findings) {
    const described = findings.slice(0, PROBLEM_LIMIT).map((finding) => `${describePlace(finding.path)} ${finding.says}`);
    const more = findings.length > PROBLEM_LIMIT ? `; and ${findings.length - PROBLEM_LIMIT} more` : "";
    return createError(path, "not a fixture document", {
        why: `${described.join("; ")}${more}`,
        fix: "Correct the file",
    });
}
function createError(path, flaw, { why, fix }) {
    return new action_error/* ActionError */.lZ("fixture.invalid", {
        what: `\`fixtures\` names ${(0,describe_text/* showText */.h$)(path)}, which is ${flaw}`,
        why,
        fix,
    });
}
function describeFix(format) {
    if (format === "json")
        return "Correct the file; for another format, use a name that ends in `.jsonl`, `.yaml` or `.yml`";
    return format === "jsonl" ? "Correct the file; each line must hold one JSON document" : "Correct the file";
}
function isHeaderless(value) {
    if (typeof value !== "object" || value === null)
        return false;
    return Array.isArray(value) || !HEADER_KEYS.some((key) => Object.hasOwn(value, key));
}
function findLimitViolations(value) {
    const violation = checkDocumentLimits(value, limits/* FIXTURE_LIMIT_BYTES */.K7);
    return violation === undefined ? [] : [violation];
}
function findSecrets(document) {
    return (0,detect_secrets/* detectSecrets */.N)(document, document.redaction === "redacted").map(({ path, kind }) => ({
        path,
        says: `contains ${kind}, which a fixture must not contain; replace it with a made-up value`,
    }));
}
function findShadowed({ fixtures }, { describePlace }) {
    return fixtures.flatMap((_, index) => {
        const shadow = (0,find_shadow/* findShadow */.w)(fixtures, index);
        if (shadow === undefined)
            return [];
        const says = `can never answer, because ${describePlace(["fixtures", shadow])} before it matches every request that it matches and always has a reply; move it before that one, or remove one of the two`;
        return [{ path: ["fixtures", index], says }];
    });
}


/***/ }),

/***/ 17964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ findShadow)
/* harmony export */ });
/* harmony import */ var _choose_reply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97488);
/* harmony import */ var _core_text_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47603);


/**
 * The 0-based index of an earlier fixture that matches every request the fixture at `index` matches
 * and never runs out of replies, so that the later fixture never answers; `undefined` when none is
 * known. Two patterns cover each other only when they are equal.
 */
function findShadow(fixtures, index) {
    const later = fixtures[index];
    if (later === undefined)
        return undefined;
    const shadow = fixtures
        .slice(0, index)
        .findIndex((earlier) => coversMatch(earlier, later) && coversReplies(earlier, later));
    return shadow < 0 ? undefined : shadow;
}
function coversMatch({ match: earlier }, { match: later }) {
    return (coversText(earlier.user, later.user) &&
        coversText(earlier.toolResult, later.toolResult) &&
        (earlier.toolResult === undefined) === (later.toolResult === undefined) &&
        coversText(earlier.model, later.model) &&
        coversText(earlier.system, later.system) &&
        coversText(earlier.test, later.test) &&
        // A fixture with the request's turn takes precedence over one without a turn.
        earlier.turn === later.turn &&
        (earlier.protocol === undefined || earlier.protocol === later.protocol) &&
        (earlier.tools ?? []).every((name) => later.tools?.includes(name)) &&
        (earlier.body === undefined || (later.body !== undefined && (0,_core_text_match_js__WEBPACK_IMPORTED_MODULE_0__/* .containsJson */ .SB)(later.body, earlier.body))));
}
/** Whether every text that matches `later` also matches `earlier`. */
function coversText(earlier, later) {
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
/**
 * Whether the earlier fixture has a reply at every step at which the later one has; its `replies`
 * must not run out.
 */
function coversReplies(earlier, later) {
    if (earlier.replies !== undefined && earlier.after !== "last")
        return false;
    if (later.steps === undefined)
        return earlier.steps === undefined || later.match.toolResult === undefined;
    return earlier.steps !== undefined && (0,_choose_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .countSteps */ .jg)(earlier) >= (0,_choose_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .countSteps */ .jg)(later);
}


/***/ })

};
