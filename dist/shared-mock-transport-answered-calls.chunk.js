export const id = "shared-mock-transport-answered-calls";
export const ids = ["shared-mock-transport-answered-calls"];
export const modules = {

/***/ 8654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eh: () => (/* binding */ createStateSlot),
  l4: () => (/* binding */ emptyMemory),
  kY: () => (/* binding */ remember)
});

;// CONCATENATED MODULE: ./build/src/mock-transport/core/answered-calls.js
/** Sets of calls, a power of two; the lowest bits of a key say which is its own. */
const SETS = 2048;
/** Calls that a set holds: their keys fill one line of a processor's cache. */
const SET_CALLS = 8;
/** What is kept of a call beside its key and session, in this order; `NONE` for no fixture. */
const FACTS = 4;
const NONE = -1;
/**
 * No calls yet, and room for sixteen thousand. They stand in arrays that are written over and over: as objects in a `Map` each would live long enough to become garbage of
 * V8's old generation, which costs a busy server eight megabytes and a twentieth of its time.
 */
function noCalls() {
    const keys = new Float64Array(SETS * SET_CALLS).fill(Number.NaN);
    const facts = new Float64Array(SETS * SET_CALLS * FACTS);
    /** In each set the call that is written over next. */
    const oldest = new Uint8Array(SETS);
    const sessions = new Map();
    function placeOf(key) {
        const first = setOf(key) * SET_CALLS;
        for (let place = first; place < first + SET_CALLS; place++)
            if (keys[place] === key)
                return place;
        return undefined;
    }
    function newPlace(key) {
        const set = setOf(key);
        const at = oldest[set] ?? 0;
        oldest[set] = (at + 1) % SET_CALLS;
        return set * SET_CALLS + at;
    }
    return {
        find: (key) => {
            const place = placeOf(key);
            if (place === undefined)
                return undefined;
            const [seq = 0, fixture = NONE, replyIndex = 0, isFault] = facts.subarray(place * FACTS, (place + 1) * FACTS);
            return {
                seq,
                fixture: fixture === NONE ? undefined : fixture,
                replyIndex,
                isFault: isFault === 1,
                session: sessions.get(place),
            };
        },
        add: (key, { seq, fixture = NONE, replyIndex, isFault, session }) => {
            const place = placeOf(key) ?? newPlace(key);
            keys[place] = key;
            facts[place * FACTS] = seq;
            facts[place * FACTS + 1] = fixture;
            facts[place * FACTS + 2] = replyIndex;
            facts[place * FACTS + 3] = isFault ? 1 : 0;
            if (session !== undefined)
                sessions.set(place, session);
            else
                sessions.delete(place);
        },
    };
}
function setOf(key) {
    return key & (SETS - 1);
}

;// CONCATENATED MODULE: ./build/src/mock-transport/core/server-state.js

/** Most places in sequences that are remembered. */
const MEMORY_LIMIT = 20_000;
/** A memory without anything in it. */
function emptyMemory(startedMs) {
    return {
        answered: noCalls(),
        given: new Map(),
        clean: new Map(),
        paths: new Map(),
        redactors: new Map(),
        slots: new Map(),
        metrics: {
            startedMs,
            requests: 0,
            errors: 0,
            inputTokens: 0,
            outputTokens: 0,
            outcomes: {},
            access: {},
            routes: {},
        },
    };
}
/** A part of the server's state that one module owns: returns the server's own value, created on first use. */
function createStateSlot(create) {
    const key = Symbol("slot");
    return ({ slots }) => {
        if (!slots.has(key))
            slots.set(key, create());
        return slots.get(key);
    };
}
/** Sets a value and forgets the oldest one past the limit. */
function remember(map, key, value) {
    map.delete(key);
    map.set(key, value);
    if (map.size <= MEMORY_LIMIT)
        return;
    const [oldest] = map.keys();
    if (oldest !== undefined)
        map.delete(oldest);
}


/***/ }),

/***/ 47603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ accepts),
/* harmony export */   Q5: () => (/* binding */ patternKey),
/* harmony export */   vO: () => (/* binding */ hasAtLeast)
/* harmony export */ });
/* harmony import */ var _text_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94759);

/** The place of a pattern among the compiled ones. */
function patternKey(pattern, ignoreCase = false) {
    return `${ignoreCase ? "i" : "-"}:${pattern}`;
}
/** Whether the text is what is wanted. A pattern that was not compiled accepts nothing. */
function accepts(wanted, seen, patterns) {
    if (typeof wanted === "string")
        return seen === wanted;
    if ("contains" in wanted)
        return seen.includes(wanted.contains);
    if ("pattern" in wanted)
        return patterns.get(patternKey(wanted.pattern, wanted.ignoreCase))?.(seen) ?? false;
    const value = (0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonIn */ .Yf)(seen);
    return value !== undefined && hasAtLeast(value, wanted.json);
}
/** Whether `value` holds all that `wanted` holds: equal scalars, the wanted keys of objects, lists of one length that hold it place by place. */
function hasAtLeast(value, wanted) {
    if (Array.isArray(wanted))
        return (Array.isArray(value) && value.length === wanted.length && wanted.every((part, at) => hasAtLeast(value[at], part)));
    if (!(0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(wanted))
        return value === wanted;
    return ((0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) &&
        Object.entries(wanted).every(([key, part]) => Object.hasOwn(value, key) && hasAtLeast(value[key], part)));
}


/***/ }),

/***/ 97488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ givenTo),
/* harmony export */   WY: () => (/* binding */ chooseReply),
/* harmony export */   qZ: () => (/* binding */ stepCount),
/* harmony export */   vs: () => (/* binding */ repeatedCall)
/* harmony export */ });
/* harmony import */ var _core_server_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8654);

/**
 * How many of the fixture's replies the test has had before this call. A call that repeats an earlier one stands where that stood, unless the earlier reply was an error or a
 * fault, after which the client was meant to try again.
 */
function givenTo(memory, test, fixture, repeated) {
    if (repeated !== undefined && repeated.fixture === fixture && !repeated.isFault)
        return repeated.replyIndex;
    return memory.given.get(keyOf(test, fixture)) ?? 0;
}
/**
 * The call that this one repeats: the client says that it tries again, or an agent sends the same body twice in one session. Equal calls
 * of other clients are calls of their own, because tests may well ask the same twice.
 */
function repeatedCall(memory, { key, session, isRetry }) {
    const earlier = memory.answered.find(key);
    if (earlier === undefined)
        return undefined;
    return isRetry || (session !== undefined && session === earlier.session) ? earlier : undefined;
}
/** How often a fixture with `steps` has a reply in one turn. */
function stepCount({ steps = [] }) {
    return steps.reduce((sum, { times = 1 }) => sum + times, 0);
}
/**
 * The fixture's reply to this call. A sequence of `replies` goes on with each new call, and with a repeated one only when the earlier reply was an error or a
 * fault; its last reply stays when there are no more, and so does the last of its `steps`.
 */
function chooseReply({ reply, replies, steps }, fixture, { step, test, repeated }, memory) {
    if (steps !== undefined)
        return dueAt(steps, step);
    if (replies === undefined)
        return { reply: reply ?? {}, index: 0 };
    const given = givenTo(memory, test, fixture, repeated);
    const index = Math.min(given, replies.length - 1);
    const had = memory.given.get(keyOf(test, fixture)) ?? 0;
    (0,_core_server_state_js__WEBPACK_IMPORTED_MODULE_0__/* .remember */ .kY)(memory.given, keyOf(test, fixture), Math.max(had, index + 1));
    return { reply: replies[index] ?? {}, index };
}
function dueAt(steps, step) {
    let left = step;
    for (const [index, { reply, times = 1 }] of steps.entries()) {
        if (left < times || index === steps.length - 1)
            return { reply, index };
        left -= times;
    }
    return { reply: {}, index: 0 };
}
function keyOf(test, fixture) {
    return `${fixture}\n${test}`;
}


/***/ }),

/***/ 59867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ compilePatterns)
/* harmony export */ });
/* harmony import */ var _core_text_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47603);

/** Parts of a match that are compared as text. */
const textParts = ["user", "system", "model", "toolResult", "test"];
/** Syntax of other engines that RE2 leaves out because no engine matches it in linear time, by how it begins. */
const missing = [
    [/^\(\?<?[=!]/, "RE2 has no lookaheads and no lookbehinds; give the fixture a second part, or list the texts"],
    [/^\\(?:[1-9]|k)/, "RE2 has no back-references; write the text out twice"],
    [/^\(\?>|^[*+?}]\+$/, "RE2 has no atomic groups and needs none"],
];
/**
 * Compiles each pattern once, for RE2, whose time grows with the text and not with what the pattern makes of it. The engine is loaded only when there is
 * a pattern. @see https://github.com/google/re2/wiki/Syntax
 */
async function compilePatterns(fixtures) {
    const wanted = fixtures.flatMap(({ match }, index) => textParts.flatMap((part) => {
        const wish = match[part];
        const isPattern = typeof wish === "object" && "pattern" in wish;
        return isPattern ? [{ path: ["fixtures", index, "match", part, "pattern"], ...wish }] : [];
    }));
    if (wanted.length === 0)
        return { patterns: new Map(), refused: [] };
    const { RE2JS, RE2JSSyntaxException } = await __webpack_require__.e(/* import() */ "re2js").then(__webpack_require__.bind(__webpack_require__, 2856));
    const patterns = new Map();
    const refused = wanted.flatMap(({ path, pattern, ignoreCase }) => {
        const key = (0,_core_text_match_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKey */ .Q5)(pattern, ignoreCase);
        if (patterns.has(key))
            return [];
        try {
            const compiled = RE2JS.compile(pattern, ignoreCase === true ? RE2JS.CASE_INSENSITIVE : 0);
            patterns.set(key, (text) => compiled.test(text));
            return [];
        }
        catch (error) {
            if (!(error instanceof RE2JSSyntaxException))
                throw error;
            const hint = missing.find(([form]) => form.test(String(error.input)))?.[1];
            const says = `is no pattern of RE2: ${error.getDescription()}`;
            return [{ path, says: hint === undefined ? says : `${says}; ${hint}` }];
        }
    });
    return { patterns, refused };
}


/***/ }),

/***/ 46853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pathText)
/* harmony export */ });
/** A place in a document as code names it, such as `fixtures[1].match.user`; empty for the document itself. */
function pathText(path) {
    return path.reduce((place, key) => typeof key === "number" ? `${place}[${key}]` : place === "" ? String(key) : `${place}.${String(key)}`, "");
}


/***/ }),

/***/ 36865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ faultSchema),
/* harmony export */   qb: () => (/* binding */ faultKinds),
/* harmony export */   xS: () => (/* binding */ paceSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73305);
/* harmony import */ var _delivery_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41739);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89307);



const within = ([least, most]) => zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(least), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(most));
const milliseconds = () => within([0, _delivery_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .WAIT_LIMIT_MS */ .x]);
/** Ways in which an answer can go wrong, and the parts that each can have. */
const partsOf = {
    status: ["status", "type", "code", "message", "retryAfterMs"],
    "reset-before-headers": [],
    "reset-after-headers": ["afterEvents"],
    stall: ["afterEvents", "limitMs"],
    cut: ["afterEvents"],
    "malformed-event": ["afterEvents"],
    "bad-utf8": ["afterEvents"],
    "truncated-frame": ["afterEvents"],
    "error-event": ["afterEvents", "status", "type", "code", "message"],
};
const faultKinds = Object.keys(partsOf);
/**
 * What goes wrong with an answer. `status` puts an error in its place; `reset-before-headers` and `reset-after-headers` break the connection; `stall` sends
 * nothing more until the client leaves or `limitMs` have passed, then breaks it; `cut` ends without the rest; `malformed-event` damages an event's syntax,
 * `bad-utf8` a text's bytes; `truncated-frame` ends inside an event; `error-event` ends with the provider's own error.
 *
 * `afterEvents` is how many events arrive whole before it: 0 when left out for `reset-after-headers`, else 1. An answer that is no stream counts as one event, of which
 * half arrives. `rate` is the share of answers it hits, from 0 to 1, drawn from the seed; all of them when left out.
 */
const faultSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .lazy */ .RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(faultKinds),
    afterEvents: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(100_000))),
    rate: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(within([0, 1])),
    limitMs: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(milliseconds()),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(400), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(599))),
    type: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenSchema */ .Bk),
    code: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenSchema */ .Bk),
    message: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1))),
    retryAfterMs: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(milliseconds()),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .refine */ .YPB(hasPartsOfItsKind)));
/**
 * How fast an answer comes: the wait before its first byte, and for a stream tokens per second between its events; `jitter` is the share, from 0 to 1, by which
 * each wait may be longer or shorter, drawn from the seed.
 */
const paceSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .lazy */ .RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    firstTokenMs: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(within(_delivery_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .paceBounds */ .z.firstTokenMs)),
    tokensPerSecond: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(within(_delivery_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .paceBounds */ .z.tokensPerSecond)),
    jitter: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(within(_delivery_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .paceBounds */ .z.jitter)),
}));
/** The fault `status` needs its status; a part that the kind cannot have would be ignored, and is refused instead. */
function hasPartsOfItsKind({ kind, ...parts }) {
    const allowed = ["rate", ...partsOf[kind]];
    const given = Object.keys(parts).filter((part) => parts[part] !== undefined);
    return given.every((part) => allowed.includes(part)) && (kind !== "status" || parts["status"] !== undefined);
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
/* harmony import */ var _text_to_label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3691);


/** A short name that somebody chose (workflow, branch, file): one line, no control characters. */
const labelSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(_text_to_label_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL_LIMIT */ .hS), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[^\p{Cc}\u2028\u2029]*$/u));
/** A machine-made word: letters, digits and `. _ : / @ + -`; cannot hold Markdown, markup or a sentence. */
const tokenSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[A-Za-z0-9._:/@+-]+$/), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(_text_to_label_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_LIMIT */ .qr));
/** A reason or rule code: lower-case words joined by dots and hyphens, such as `credential.missing`. */
const codeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(80));


/***/ })

};
