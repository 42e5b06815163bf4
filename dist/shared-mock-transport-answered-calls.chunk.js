export const id = "shared-mock-transport-answered-calls";
export const ids = ["shared-mock-transport-answered-calls"];
export const modules = {

/***/ 8654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dh: () => (/* binding */ createServerState),
  eh: () => (/* binding */ createStateSlot),
  ID: () => (/* binding */ setBounded)
});

;// CONCATENATED MODULE: ./build/src/mock-transport/core/answered-calls.js
/** Number of sets, a power of two. The lowest bits of a key select its set. */
const SET_COUNT = 2048;
/** Calls in one set. Their keys fill one cache line of a processor. */
const CALLS_PER_SET = 8;
/** Numbers stored for a call: seq, fixture (or `NO_FIXTURE`), replyIndex, isFault. */
const FACTS_PER_CALL = 4;
const NO_FIXTURE = -1;
/**
 * An empty store for 16,384 calls. Typed arrays are overwritten in slot: objects in a `Map` would
 * live long enough to become garbage of V8's old generation.
 */
function createAnsweredCalls() {
    const keys = new Float64Array(SET_COUNT * CALLS_PER_SET).fill(Number.NaN);
    const facts = new Float64Array(SET_COUNT * CALLS_PER_SET * FACTS_PER_CALL);
    /** For each set, the index of the call that is replaced next. */
    const oldest = new Uint8Array(SET_COUNT);
    const sessions = new Map();
    function findSlot(key) {
        const first = toSetIndex(key) * CALLS_PER_SET;
        for (let slot = first; slot < first + CALLS_PER_SET; slot++)
            if (keys[slot] === key)
                return slot;
        return undefined;
    }
    function claimSlot(key) {
        const set = toSetIndex(key);
        const index = oldest[set] ?? 0;
        oldest[set] = (index + 1) % CALLS_PER_SET;
        return set * CALLS_PER_SET + index;
    }
    return {
        find: (key) => {
            const slot = findSlot(key);
            if (slot === undefined)
                return undefined;
            const [seq = 0, fixture = NO_FIXTURE, replyIndex = 0, isFault] = facts.subarray(slot * FACTS_PER_CALL, (slot + 1) * FACTS_PER_CALL);
            return {
                seq,
                fixture: fixture === NO_FIXTURE ? undefined : fixture,
                replyIndex,
                isFault: isFault === 1,
                session: sessions.get(slot),
            };
        },
        add: (key, { seq, fixture = NO_FIXTURE, replyIndex, isFault, session }) => {
            const slot = findSlot(key) ?? claimSlot(key);
            keys[slot] = key;
            facts[slot * FACTS_PER_CALL] = seq;
            facts[slot * FACTS_PER_CALL + 1] = fixture;
            facts[slot * FACTS_PER_CALL + 2] = replyIndex;
            facts[slot * FACTS_PER_CALL + 3] = isFault ? 1 : 0;
            if (session !== undefined)
                sessions.set(slot, session);
            else
                sessions.delete(slot);
        },
    };
}
function toSetIndex(key) {
    return key & (SET_COUNT - 1);
}

;// CONCATENATED MODULE: ./build/src/mock-transport/core/server-state.js

/** Most entries of a map that `setBounded` fills. */
const ENTRY_LIMIT = 20_000;
/** The empty state of a server that starts at `startedMs`, in milliseconds since the Unix epoch. */
function createServerState(startedMs) {
    return {
        answeredCalls: createAnsweredCalls(),
        replyCounts: new Map(),
        redactedTexts: new Map(),
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
/**
 * A part of the server's state that one module owns: returns the server's own value, created on
 * first use.
 */
function createStateSlot(create) {
    const key = Symbol("slot");
    return ({ slots }) => {
        if (!slots.has(key))
            slots.set(key, create());
        return slots.get(key);
    };
}
/** Sets a value and drops the oldest entry past 20,000. */
function setBounded(map, key, value) {
    map.delete(key);
    map.set(key, value);
    if (map.size <= ENTRY_LIMIT)
        return;
    const [oldest] = map.keys();
    if (oldest !== undefined)
        map.delete(oldest);
}


/***/ }),

/***/ 47603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ matchesText),
/* harmony export */   Pn: () => (/* binding */ toPatternKey),
/* harmony export */   SB: () => (/* binding */ containsJson)
/* harmony export */ });
/* harmony import */ var _text_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94759);

/** The key of a pattern in `Patterns`. */
function toPatternKey(pattern, ignoreCase = false) {
    return `${ignoreCase ? "i" : "-"}:${pattern}`;
}
/**
 * Whether `text` satisfies a fixture's condition. A pattern that was not compiled matches nothing.
 */
function matchesText(expected, text, patterns) {
    if (typeof expected === "string")
        return text === expected;
    if ("contains" in expected)
        return text.includes(expected.contains);
    if ("pattern" in expected)
        return patterns.get(toPatternKey(expected.pattern, expected.ignoreCase))?.(text) ?? false;
    const value = (0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .tryParseJson */ .Bl)(text);
    return value !== undefined && containsJson(value, expected.json);
}
/**
 * Whether `value` contains `expected`: equal scalars, the expected keys of objects, and lists of
 * equal length whose items contain each other index by index.
 */
function containsJson(value, expected) {
    if (Array.isArray(expected))
        return (Array.isArray(value) &&
            value.length === expected.length &&
            expected.every((part, index) => containsJson(value[index], part)));
    if (!(0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(expected))
        return value === expected;
    return ((0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) &&
        Object.entries(expected).every(([key, part]) => Object.hasOwn(value, key) && containsJson(value[key], part)));
}


/***/ }),

/***/ 97488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WY: () => (/* binding */ chooseReply),
/* harmony export */   jg: () => (/* binding */ countSteps),
/* harmony export */   ob: () => (/* binding */ findRepeatedCall),
/* harmony export */   vT: () => (/* binding */ countGiven)
/* harmony export */ });
/* harmony import */ var _core_server_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8654);

/**
 * The number of the fixture's replies that the test has received before this call. A repeated call
 * gets the same reply again, unless that reply was an error or a fault, which clients are expected
 * to retry.
 */
function countGiven(state, test, fixture, repeated) {
    if (repeated !== undefined && repeated.fixture === fixture && !repeated.isFault)
        return repeated.replyIndex;
    return state.replyCounts.get(toKey(test, fixture)) ?? 0;
}
/**
 * The earlier call that this one repeats: either the client marks it as a retry, or an agent sends
 * the same body again in one session. Other equal calls are separate calls, because a test may ask
 * the same question twice.
 */
function findRepeatedCall(state, { key, session, isRetry }) {
    const earlier = state.answeredCalls.find(key);
    if (earlier === undefined)
        return undefined;
    return isRetry || (session !== undefined && session === earlier.session) ? earlier : undefined;
}
/** The number of replies that a fixture with `steps` has in one turn. */
function countSteps({ steps = [] }) {
    return steps.reduce((sum, { times = 1 }) => sum + times, 0);
}
/**
 * The fixture's reply to this call. `replies` advance with each new call, and with a repeated call
 * only after an error or a fault. The last of the `replies` or `steps` is used when there are no
 * more.
 */
function chooseReply({ reply, replies, steps }, fixture, { step, test, repeated }, state) {
    if (steps !== undefined)
        return chooseStep(steps, step);
    if (replies === undefined)
        return { reply: reply ?? {}, index: 0 };
    const given = countGiven(state, test, fixture, repeated);
    const index = Math.min(given, replies.length - 1);
    const previous = state.replyCounts.get(toKey(test, fixture)) ?? 0;
    (0,_core_server_state_js__WEBPACK_IMPORTED_MODULE_0__/* .setBounded */ .ID)(state.replyCounts, toKey(test, fixture), Math.max(previous, index + 1));
    return { reply: replies[index] ?? {}, index };
}
function chooseStep(steps, step) {
    let left = step;
    for (const [index, { reply, times = 1 }] of steps.entries()) {
        if (left < times || index === steps.length - 1)
            return { reply, index };
        left -= times;
    }
    return { reply: {}, index: 0 };
}
function toKey(test, fixture) {
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
const TEXT_PARTS = ["user", "system", "model", "toolResult", "test"];
/**
 * Syntax that RE2 does not support because no engine matches it in linear time, by how it starts.
 */
const UNSUPPORTED_SYNTAX = [
    [/^\(\?<?[=!]/, "RE2 has no lookaheads and no lookbehinds; give the fixture a second part, or list the texts"],
    [/^\\(?:[1-9]|k)/, "RE2 has no back-references; write the text out twice"],
    [/^\(\?>|^[*+?}]\+$/, "RE2 has no atomic groups and needs none"],
];
/**
 * Compiles each distinct pattern once with RE2, which matches in linear time. Loads the engine only
 * when there is a pattern.
 * @see https://github.com/google/re2/wiki/Syntax
 */
async function compilePatterns(fixtures) {
    const wanted = fixtures.flatMap(({ match }, index) => TEXT_PARTS.flatMap((part) => {
        const text = match[part];
        const isPattern = typeof text === "object" && "pattern" in text;
        return isPattern ? [{ path: ["fixtures", index, "match", part, "pattern"], ...text }] : [];
    }));
    if (wanted.length === 0)
        return { patterns: new Map(), rejected: [] };
    const { RE2JS, RE2JSSyntaxException } = await __webpack_require__.e(/* import() */ "re2js").then(__webpack_require__.bind(__webpack_require__, 2856));
    const patterns = new Map();
    const rejected = wanted.flatMap(({ path, pattern, ignoreCase }) => {
        const key = (0,_core_text_match_js__WEBPACK_IMPORTED_MODULE_0__/* .toPatternKey */ .Pn)(pattern, ignoreCase);
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
            const hint = UNSUPPORTED_SYNTAX.find(([syntax]) => syntax.test(String(error.input)))?.[1];
            const says = `is not a valid RE2 pattern: ${error.getDescription()}`;
            return [{ path, says: hint === undefined ? says : `${says}; ${hint}` }];
        }
    });
    return { patterns, rejected };
}


/***/ }),

/***/ 35612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ renderPath)
/* harmony export */ });
/**
 * A path in a document as code writes it, such as `fixtures[1].match.user`; empty for the document.
 */
function renderPath(path) {
    return path.reduce((parent, key) => typeof key === "number" ? `${parent}[${key}]` : parent === "" ? String(key) : `${parent}.${String(key)}`, "");
}


/***/ }),

/***/ 36865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ wholeNumberWithin),
/* harmony export */   Iv: () => (/* binding */ faultSchema),
/* harmony export */   ln: () => (/* binding */ FAULT_KINDS),
/* harmony export */   xS: () => (/* binding */ paceSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73305);
/* harmony import */ var _fixture_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28472);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89307);



const numberWithin = ([min, max]) => zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(min), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(max));
/** A whole number within the bounds. */
const wholeNumberWithin = ([min, max]) => zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(min), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(max));
/** Kinds of faults and the parts that each accepts. */
const FAULT_PARTS = {
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
const FAULT_KINDS = Object.keys(FAULT_PARTS);
/**
 * A fault of an answer:
 *
 * - `status` replaces the answer with an error.
 * - `reset-before-headers` and `reset-after-headers` reset the connection.
 * - `stall` sends nothing more until the client leaves or `limitMs` have passed, then resets.
 * - `cut` ends without the rest.
 * - `malformed-event` corrupts the syntax of an event; `bad-utf8` corrupts the bytes of a text.
 * - `truncated-frame` ends inside an event.
 * - `error-event` ends with the provider's own error.
 *
 * `afterEvents` is the number of events that are sent whole before the fault. The default is 0 for
 * `reset-after-headers` and 1 for the others. An answer that is not streamed counts as one event,
 * of which half is sent. `rate` is the share of answers that the fault hits, from 0 to 1, drawn
 * from the seed. The default is every answer.
 */
const faultSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .lazy */ .RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(FAULT_KINDS),
    afterEvents: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(wholeNumberWithin(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .AFTER_EVENTS_BOUNDS */ .Tn)),
    rate: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(numberWithin(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .RATE_BOUNDS */ .xg)),
    limitMs: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(numberWithin(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .WAIT_BOUNDS_MS */ .Bi)),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(wholeNumberWithin(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR_STATUS_BOUNDS */ .u0)),
    type: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenSchema */ .Bk),
    code: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenSchema */ .Bk),
    message: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1))),
    retryAfterMs: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(numberWithin(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .WAIT_BOUNDS_MS */ .Bi)),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .refine */ .YPB(hasPartsOfItsKind)));
/**
 * The speed of an answer: the wait before its first byte, and for a stream the tokens per second
 * between its events. `jitter` is the share, from 0 to 1, by which each wait varies, drawn from the
 * seed.
 */
const paceSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .lazy */ .RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    firstTokenMs: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(numberWithin(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .PACE_BOUNDS */ .Kp.firstTokenMs)),
    tokensPerSecond: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(numberWithin(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .PACE_BOUNDS */ .Kp.tokensPerSecond)),
    jitter: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(numberWithin(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .PACE_BOUNDS */ .Kp.jitter)),
}));
/** Rejects parts that the kind would ignore, and the fault `status` without a status. */
function hasPartsOfItsKind({ kind, ...parts }) {
    const allowed = ["rate", ...FAULT_PARTS[kind]];
    const given = Object.keys(parts).filter((part) => parts[part] !== undefined);
    return given.every((part) => allowed.includes(part)) && (kind !== "status" || parts["status"] !== undefined);
}


/***/ }),

/***/ 1472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ matchSchema),
/* harmony export */   Cc: () => (/* binding */ replySchema),
/* harmony export */   Lm: () => (/* binding */ FIXTURE_PROVIDERS),
/* harmony export */   SE: () => (/* binding */ stepSchema),
/* harmony export */   et: () => (/* binding */ WIRE_PROTOCOLS),
/* harmony export */   gB: () => (/* binding */ toolCallSchema),
/* harmony export */   v3: () => (/* binding */ fixtureEntrySchema),
/* harmony export */   zD: () => (/* binding */ fixtureSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73305);
/* harmony import */ var _text_json_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94759);
/* harmony import */ var _delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36865);
/* harmony import */ var _fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28472);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89307);





/** Providers whose replies a document can hold; `any` when they belong to no provider. */
const FIXTURE_PROVIDERS = ["openai", "anthropic", "google", "azure", "vertex", "bedrock", "any"];
/** Wire formats of completions that `match` can name; Azure uses OpenAI's, Vertex uses Google's. */
const WIRE_PROTOCOLS = ["openai-chat", "openai-responses", "anthropic", "google", "bedrock"];
/**
 * A condition on a text. A string requires equality. An object requires that the text contains
 * `contains`, matches `pattern` (RE2 syntax), or is JSON with at least the values of `json`. Texts
 * are compared by code unit, except with `ignoreCase`.
 */
const textMatchSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ contains: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1)) }),
    zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        pattern: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .PATTERN_LIMIT_UNITS */ .br)),
        ignoreCase: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()),
    }),
    zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ json: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .refine */ .YPB((value) => value !== undefined)) }),
]);
/**
 * The conditions under which a fixture answers a request. An omitted part matches anything, except
 * `toolResult`: without it the fixture answers a message of the user, with it the results of the
 * tools that were called in the current turn.
 *
 * `tools` are names that must all be offered. `body` is the JSON that the request must contain.
 * `test` is the test that the request belongs to. `turn` only decides between fixtures that match
 * equally well; 1 is the first answer of the conversation.
 */
const matchSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    user: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(textMatchSchema),
    system: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(textMatchSchema),
    model: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(textMatchSchema),
    protocol: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(WIRE_PROTOCOLS)),
    tools: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_label_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenSchema */ .Bk).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1))),
    toolResult: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(textMatchSchema),
    body: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J())),
    test: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(textMatchSchema),
    turn: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM((0,_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumberWithin */ .Gv)(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .TURN_BOUNDS */ .mR)),
});
/**
 * A tool call. It has `arguments` as an object, `parts` of their JSON text that a stream sends one
 * by one, or the free-form `input` of a custom tool.
 */
const toolCallSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenSchema */ .Bk),
    name: _label_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenSchema */ .Bk,
    arguments: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J())),
    parts: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .DELTA_COUNT_LIMIT */ .Xh))),
    input: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .refine */ .YPB(hasOneForm));
/**
 * A reply in a form that no provider owns. Reasoning comes first, then text, whole, in `deltas` or
 * as `json`, then tool calls. A reply with an error has none of them. `pace` and `fault` control
 * how the reply is sent.
 */
const replySchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    reasoning: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1))),
    text: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    deltas: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .DELTA_COUNT_LIMIT */ .Xh))),
    json: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    toolCalls: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(toolCallSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1))),
    usage: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        inputTokens: (0,_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumberWithin */ .Gv)(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_COUNT_BOUNDS */ .kq),
        outputTokens: (0,_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumberWithin */ .Gv)(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_COUNT_BOUNDS */ .kq),
    })),
    finishReason: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["stop", "length", "tool-calls", "content-filter"])),
    error: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        status: (0,_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumberWithin */ .Gv)(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .ERROR_STATUS_BOUNDS */ .u0),
        type: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenSchema */ .Bk),
        code: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenSchema */ .Bk),
        message: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1)),
        retryAfterMs: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM((0,_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumberWithin */ .Gv)(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .RETRY_AFTER_BOUNDS_MS */ .pw)),
    })),
    pace: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .paceSchema */ .xS),
    fault: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .faultSchema */ .Iv),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .refine */ .YPB(hasOneMeaning));
/** One step of a tool loop; `times` repeats it before the next step. */
const stepSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    reply: replySchema,
    times: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM((0,_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumberWithin */ .Gv)(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMES_BOUNDS */ .pv)),
});
/**
 * A fixture: a match and one source of replies.
 *
 * - `reply` answers every request.
 * - `replies` are used one by one. With `after: "last"` the last one answers all further calls.
 * - `steps` are selected by the number of tool results since the user's message, so that a tool
 *   loop ends on its own.
 */
const fixtureEntrySchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    match: matchSchema,
    reply: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(replySchema),
    replies: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(replySchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .REPLY_COUNT_LIMIT */ .jm))),
    after: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["unmatched", "last"])),
    steps: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(stepSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .REPLY_COUNT_LIMIT */ .jm))),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .refine */ .YPB(hasOneSource));
/**
 * The document that the input `fixtures` names. The header limits what the replies may be used for:
 * the lane, the provider and the agent that they represent, and whether they were recorded and
 * redacted or hold nothing to redact.
 */
const fixtureSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    lane: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("no-model"),
    provider: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(FIXTURE_PROVIDERS),
    harness: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenSchema */ .Bk),
    redaction: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["none-needed", "redacted"]),
    description: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_2__/* .labelSchema */ .Gx),
    fixtures: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(fixtureEntrySchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .FIXTURE_COUNT_LIMIT */ .EY)),
});
const countParts = (value, ...parts) => parts.filter((part) => value[part] !== undefined).length;
/**
 * An error has no other content, only `pace` and `fault`. Any other reply has a text in one form,
 * tool calls or a fault, or several of them. Reasoning alone is not an answer.
 */
function hasOneMeaning(reply) {
    const texts = countParts(reply, "text", "deltas", "json");
    if (reply["error"] !== undefined)
        return countParts(reply, "reasoning", "text", "deltas", "json", "toolCalls", "usage", "finishReason") === 0;
    return texts <= 1 && texts + countParts(reply, "toolCalls", "fault") > 0;
}
function hasOneForm(call) {
    if (countParts(call, "arguments", "parts", "input") !== 1)
        return false;
    return call["parts"] === undefined || (0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)((0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .tryParseJson */ .Bl)(call["parts"].join("")));
}
function hasOneSource(entry) {
    const sources = countParts(entry, "reply", "replies", "steps");
    return sources === 1 && (entry["after"] === undefined || entry["replies"] !== undefined);
}


/***/ })

};
