export const id = "shared-mock-transport-judge";
export const ids = ["shared-mock-transport-judge"];
export const modules = {

/***/ 79679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ EXCERPT_UNITS)
/* harmony export */ });
/** Longest excerpt of a request's text in the journal, in UTF-16 units. */
const EXCERPT_UNITS = 200;


/***/ }),

/***/ 5976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S4: () => (/* binding */ judge),
  lB: () => (/* binding */ observe)
});

// UNUSED EXPORTS: rules

// EXTERNAL MODULE: ./build/src/text/quote.js
var quote = __webpack_require__(2961);
;// CONCATENATED MODULE: ./build/src/mock-transport/journal/lost-exchanges.js
const texts = {
    request: "the request's body has a form that this version does not read",
    answer: "the answer holds what no fixture can say, or is not whole",
    credential: "the provider rejected the key",
    redirect: "the provider answered with a redirect",
    cut: "the answer broke off, or the client went away before its end",
    unread: "the answer was compressed, or there was no room to keep it",
    full: "the recording had reached its limit",
    private: "it is known by private text alone, or private text is left in it",
    unsound: "its fixture would not be accepted",
    shadowed: "an earlier fixture would answer in its place",
    "no-room": "the file has no room for it",
    unwritten: "the file could not be written",
    unanswered: "the provider gave no answer",
    unsent: "the address cannot be sent on",
    "too-large": "the request is over the limit",
};
/**
 * Not kept on purpose: a replay answers calls on the side by itself, and refuses what the provider
 * refused because it is no request.
 */
const onPurpose = ["side-call", "refused"];
/**
 * Losses after which clients try again; when the same request was recorded later, nothing is
 * missing.
 */
const passing = ["cut", "unanswered"];
/**
 * The exchanges with a model that the recording of a journal lacks, in order of arrival. Counts of
 * tokens, embeddings, lists of models and stored responses are none: a replay answers them without
 * a fixture.
 */
function lostExchanges({ requests, recording }) {
    const leftOut = new Map(recording?.lost.map(({ seq, why }) => [seq, why]));
    const whyOf = (request) => {
        if (!isExchange(request))
            return undefined;
        return whyInNote(request) ?? (isKept(request) ? missingIn(request.seq) : undefined);
    };
    const missingIn = (seq) => (recording === undefined ? "unwritten" : leftOut.get(seq));
    const judged = requests.map((request) => ({ request, why: whyOf(request) }));
    const recordedLast = new Map(judged
        .filter(({ request, why }) => why === undefined && isKept(request))
        .map(({ request }) => [askedBy(request), request.seq]));
    return judged.flatMap(({ request, why }) => {
        if (why === undefined)
            return [];
        const isMadeUp = passing.includes(why) && (recordedLast.get(askedBy(request)) ?? 0) > request.seq;
        return isMadeUp ? [] : [{ request, why }];
    });
}
/** What two requests for the same have alike. */
function askedBy({ route, bodyDigest }) {
    return `${route} ${bodyDigest}`;
}
/** The losses by route and reason, each with how many there are, as a part of a sentence. */
function nameLosses(lost) {
    const groups = Map.groupBy(lost, ({ request, why }) => `${request.route}\n${why}`);
    return [...groups.values()]
        .map(([first, ...others]) => first === undefined ? "" : `${1 + others.length} of ${first.request.route}, because ${texts[first.why]}`)
        .join("; ");
}
/** One loss, for people. */
function describeLoss({ request: { seq, route, upstream }, why }) {
    const problem = upstream?.problem === undefined ? "" : ` (${upstream.problem})`;
    return `Request ${seq} of ${route} was not recorded: ${texts[why]}${problem}`;
}
/**
 * Whether the request asked a model for something. The class is the route's where its body was not
 * read, and one of its own for all that is passed through.
 */
function isExchange({ class: what, protocol }) {
    return what === "turn" || what === "completion" || (what === "passthrough" && protocol !== undefined);
}
function isKept({ outcome, upstream, ...request }) {
    return outcome === "forwarded" && isExchange({ outcome, ...request }) && upstream?.unrecorded === undefined;
}
function whyInNote({ outcome, upstream }) {
    const why = upstream?.unrecorded;
    if (why !== undefined)
        return onPurpose.includes(why) ? undefined : why;
    if (outcome === "upstream-failed")
        return "unanswered";
    if (outcome === "too-large")
        return "too-large";
    return outcome === "invalid" ? "unsent" : undefined;
}

;// CONCATENATED MODULE: ./build/src/mock-transport/journal/judge.js


/** The rules in the order in which a broken one gives the reason: nothing can be said of calls before the journal is known to be whole. */
const rules = {
    server: judgeServer,
    journal: judgeJournal,
    redaction: judgeRedaction,
    failures: judgeFailures,
    support: judgeSupport,
    match: judgeMatch,
    answers: judgeAnswers,
    upstream: judgeUpstream,
    recording: judgeRecording,
    calls: judgeCalls,
    use: judgeUse,
};
/** What each rule sees in the journal, in the order in which they count. */
function observe(journal, tally, circumstances) {
    return Object.entries(rules).map(([name, rule]) => ({ name, problem: rule(journal, tally, circumstances) }));
}
/** Whether the run proves that the tests made the calls they should. The first broken rule gives the reason; all broken ones are findings. */
function judge(sightings, tally) {
    const { calls } = tally;
    const problems = sightings.flatMap(({ problem }) => (problem === undefined ? [] : [problem]));
    const [first, ...others] = problems;
    if (first === undefined) {
        return { status: "pass", reason: "ok", text: `The tests made ${callsOf(calls)}; ${answeredBy(tally)}.` };
    }
    const findings = [
        ...(first.findings ?? []),
        ...others.flatMap(({ reason, text, findings }) => findings ?? [{ rule: reason, message: text }]),
    ];
    return { status: "fail", reason: first.reason, text: first.text, findings };
}
/** A rule that these requests break, told by the first of them, with a finding for each; none when there are none. */
function problemOf(reason, requests, { text, message, location, }) {
    const [first] = requests;
    if (first === undefined)
        return undefined;
    const place = location === undefined ? {} : { location };
    const findings = requests.map((request) => ({ rule: reason, message: message(request), ...place }));
    return { reason, text: text(first), findings };
}
function judgeServer({ end }, _tally, { server }) {
    if (server === "ended")
        return undefined;
    if (server === "left")
        return { reason: "server.left", text: "The mock server could not be ended." };
    const how = end?.reason === "idle"
        ? "It reached its idle limit and ended by itself."
        : end === undefined
            ? "It crashed or was killed; its journal has no last line."
            : "Another process told it to end.";
    return { reason: "server.lost", text: `The mock server was gone before the post step. ${how}` };
}
function judgeJournal(journal, _tally, { instance, journalMatches }) {
    const seqs = new Set(journal.requests.map(({ seq }) => seq));
    const dropped = journal.end?.dropped ?? 0;
    const defect = journal.instance !== instance
        ? "its first line is not the one of this server"
        : journal.broken > 0
            ? `${journal.broken} of its lines cannot be read`
            : journal.end === undefined
                ? "its last line is missing"
                : dropped > 0
                    ? `${dropped} requests were not written because it reached its size limit or the disk was full`
                    : journal.end.requests !== journal.requests.length || seqs.size !== journal.requests.length
                        ? `it holds ${journal.requests.length} requests, the server answered ${journal.end.requests}`
                        : journalMatches === false
                            ? "its bytes are not those the server wrote"
                            : undefined;
    return defect === undefined
        ? undefined
        : { reason: "journal.incomplete", text: `The journal proves nothing: ${defect}.` };
}
function judgeRedaction(_journal, _tally, { isClean }) {
    if (isClean)
        return undefined;
    const text = "A secret was found in the evidence after redaction; `redaction-report-mock-transport.json` names the file.";
    return { reason: "journal.unredacted", text };
}
function judgeFailures(_journal, { crashed }) {
    if (crashed.length === 0)
        return undefined;
    const seqs = crashed.slice(0, 10).map(({ seq }) => seq);
    return { reason: "server.failed", text: `The mock server failed on request ${seqs.join(", ")}; see \`server.log\`.` };
}
function judgeSupport(_journal, { unsupported }) {
    return problemOf("request.unsupported", unsupported, {
        text: (first) => `The tests asked for what this version does not answer: ${askedFor(first)}.`,
        message: (request) => `Request ${request.seq}: ${askedFor(request)}`,
    });
}
function askedFor({ method, path, param }) {
    return `${method} ${(0,quote/* quote */.hD)(path)}${param === undefined ? "" : ` with the parameter ${(0,quote/* quote */.hD)(param)}`}`;
}
/** An agent's exit code does not say that it could not read an answer; that it asks again for what it has got does. */
function judgeAnswers(_journal, { rejected }, { strict }) {
    if (!strict)
        return undefined;
    const explain = ({ seq, repeats, excerpt = "" }) => `Request ${seq} asks again what request ${repeats} was answered whole: ${(0,quote/* quote */.hD)(excerpt)}`;
    return problemOf("answer.rejected", rejected, {
        text: (first) => `A client could not use the answer it got. ${explain(first)}.`,
        message: explain,
    });
}
/**
 * A call that was sent on proves a provider only with the provider's own name for it and the tokens it charged; a chat completion's stream says those only to
 * clients that ask, so there the name has to do.
 */
function judgeUpstream(_journal, { forwarded }) {
    const needsUsage = ({ protocol, streaming }) => !(protocol === "openai-chat" && streaming);
    const unproven = forwarded.filter((request) => {
        const { requestId, hasUsage } = request.upstream ?? {};
        return request.status < 400 && (requestId === undefined || (!hasUsage && needsUsage(request)));
    });
    const explain = ({ seq, upstream }) => `Request ${seq} to ${(0,quote/* quote */.hD)(upstream?.host ?? "no host")} came back without ${upstream?.requestId === undefined ? "a request id" : "usage"}`;
    return problemOf("upstream.unproven", unproven, {
        text: (first) => `A forwarded call proves no provider. ${explain(first)}.`,
        message: explain,
    });
}
/** A recording replays what the tests did only when it holds every exchange with a model. */
function judgeRecording(journal, _tally, { mode }) {
    const lost = mode === "record" ? lostExchanges(journal) : [];
    if (lost.length === 0)
        return undefined;
    const count = lost.length === 1 ? "One exchange was" : `${lost.length} exchanges were`;
    return {
        reason: "recording.incomplete",
        text: `${count} not recorded: ${nameLosses(lost)}.`,
        findings: lost.map((loss) => ({ rule: "recording.incomplete", message: describeLoss(loss) })),
    };
}
function judgeMatch(_journal, { unmatched }, { path }) {
    const count = unmatched.length === 1 ? "One request" : `${unmatched.length} requests`;
    return problemOf("fixture.unmatched", unmatched, {
        text: (first) => `${count} matched no fixture. ${nearestTo(first)}.`,
        message: (request) => `Request ${request.seq} matched no fixture. ${nearestTo(request)}.`,
        location: { path },
    });
}
/** Which fixture comes nearest to a request and how they differ; the request's text is the journal's excerpt. */
function nearestTo({ excerpt = "", model = "", fixture, differs = [] }) {
    const said = `The user said ${(0,quote/* quote */.hD)(excerpt)} to ${(0,quote/* quote */.hD)(model)}`;
    if (fixture === undefined)
        return `${said}; there are no fixtures`;
    return `${said}; the nearest is fixtures[${fixture}], which differs in ${differs.join(", ")}`;
}
function judgeCalls(_journal, { calls }, { minCalls }) {
    if (calls >= minCalls)
        return undefined;
    const text = `The tests made ${callsOf(calls)}; \`min-calls\` demands ${minCalls}.`;
    return { reason: "evidence.no-call", text };
}
function judgeUse(_journal, { unused }, { allowUnused, path }) {
    if (unused.length === 0 || allowUnused)
        return undefined;
    const names = unused.map((index) => `fixtures[${index}]`);
    return {
        reason: "fixture.unused",
        text: `${names.slice(0, 10).join(", ")}${names.length > 10 ? ` and ${names.length - 10} more` : ""} answered no request.`,
        findings: names.map((name) => ({
            rule: "fixture.unused",
            message: `${name} answered no request`,
            location: { path },
        })),
    };
}
/** Who answered them, as the end of a sentence. */
function answeredBy({ uses, improvised, forwarded }) {
    const used = uses.filter((count) => count > 0).length;
    const parts = [
        ...(uses.length > 0 ? [`${used} of ${uses.length} fixtures answered`] : []),
        ...(improvised > 0 ? [`${improvised} replies were made up`] : []),
        ...(forwarded.length > 0 ? [`${forwarded.length} were answered by the provider`] : []),
    ];
    return parts.length === 0 ? "no fixture was asked for" : parts.join(", ");
}
function callsOf(count) {
    return count === 0 ? "no model call" : count === 1 ? "one model call" : `${count} model calls`;
}


/***/ }),

/***/ 90490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ parseJournal)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
// EXTERNAL MODULE: ./build/src/schema/digest.js
var digest = __webpack_require__(85609);
// EXTERNAL MODULE: ./build/src/schema/fixture.js
var fixture = __webpack_require__(1472);
// EXTERNAL MODULE: ./build/src/mock-transport/core/excerpt.js
var excerpt = __webpack_require__(79679);
// EXTERNAL MODULE: ./build/src/schema/label.js
var label = __webpack_require__(89307);
;// CONCATENATED MODULE: ./build/src/mock-transport/core/journal-line.js





const count = schemas/* number */.aig().check(schemas/* int */.Whr(), api/* _gte */.qm(0));
const journal_line_excerpt = schemas/* string */.YjP().check(api/* _maxLength */.Eb(excerpt/* EXCERPT_UNITS */.S));
/** What became of a request, in one word. `replied` and `error-replied` are the two that a fixture made. */
const outcomes = [
    "replied",
    "error-replied",
    "improvised",
    "side-call",
    "forwarded",
    "upstream-failed",
    "unmatched",
    "unsupported",
    "invalid",
    "unauthorized",
    "unknown-route",
    "too-large",
    "malformed",
    "crashed",
    "counted",
    "embedded",
    "listed",
    "shown",
];
/** The first line: what the server was started with. */
const startSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("start"),
    schemaVersion: schemas/* literal */.euz(1),
    instance: label/* tokenSchema */.Bk,
    time: iso/* datetime */.w$(),
    fixtures: count,
});
/** One request. `seq` counts from 1 in the order of arrival, lines stand in the order in which the answers ended. */
const requestSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("request"),
    seq: count,
    time: iso/* datetime */.w$(),
    durationMs: count,
    route: label/* codeSchema */.rk,
    method: label/* labelSchema */.Gx,
    /** Without the query, which may hold a key. */
    path: journal_line_excerpt,
    access: schemas/* enum */.k5n(["accepted", "missing", "wrong", "open"]),
    outcome: schemas/* enum */.k5n(outcomes),
    /** What the request was for: the route's work, or for a completion whether it is a turn or a call that an agent makes on the side. */
    class: label/* codeSchema */.rk,
    protocol: schemas/* optional */.lqM(schemas/* enum */.k5n(fixture/* wireProtocols */.Dp)),
    /** The test it belongs to. */
    test: schemas/* optional */.lqM(journal_line_excerpt),
    status: count,
    streaming: schemas/* boolean */.zMY(),
    /** Whether the client took the answer to its end. */
    delivered: schemas/* boolean */.zMY(),
    /** From the request's last byte to the answer's first one. */
    firstByteMs: schemas/* optional */.lqM(count),
    /** Events of a stream that were written. */
    events: schemas/* optional */.lqM(count),
    /** 0-based place in the fixture file: the fixture that answered, or for `unmatched` the nearest one. */
    fixture: schemas/* optional */.lqM(count),
    /** 0-based place among that fixture's replies or steps. */
    reply: schemas/* optional */.lqM(count),
    /** What was made to go wrong with the answer. */
    fault: schemas/* optional */.lqM(label/* codeSchema */.rk),
    /** `seq` of the earlier request that this one repeats. */
    repeats: schemas/* optional */.lqM(count),
    usage: schemas/* optional */.lqM(schemas/* strictObject */.rej({ inputTokens: count, outputTokens: count })),
    /**
     * Where the request was sent on, and what proves that a provider answered: its own name for the request, and that it counted tokens. `problem` says what went
     * wrong with the answer, `unrecorded` why no fixture was made of it.
     */
    upstream: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        host: journal_line_excerpt,
        requestId: schemas/* optional */.lqM(journal_line_excerpt),
        hasUsage: schemas/* boolean */.zMY(),
        problem: schemas/* optional */.lqM(label/* codeSchema */.rk),
        unrecorded: schemas/* optional */.lqM(label/* codeSchema */.rk),
    })),
    differs: schemas/* optional */.lqM(schemas/* array */.YOg(label/* codeSchema */.rk)),
    model: schemas/* optional */.lqM(journal_line_excerpt),
    /** Last text of the user. */
    excerpt: schemas/* optional */.lqM(journal_line_excerpt),
    /** Place in the body of what is `unsupported` or `invalid`. */
    param: schemas/* optional */.lqM(journal_line_excerpt),
    /** The client's own count of tries for this call, 0 for the first. */
    retry: count,
    bodyBytes: count,
    /** Whether a known secret was replaced in what this line is made from. */
    redacted: schemas/* boolean */.zMY(),
    /** Of the body with known secrets replaced. */
    bodyDigest: digest/* digestSchema */.e,
});
/**
 * Before the last line, where exchanges were recorded: the fixtures in the file, and by `seq` the
 * exchanges that were kept and are not in it.
 */
const recordingSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("recording"),
    fixtures: count,
    lost: schemas/* array */.YOg(schemas/* strictObject */.rej({ seq: count, why: label/* codeSchema */.rk })),
});
/** The last line; without it the journal is not whole. `dropped` requests were answered but not written. */
const endSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("end"),
    time: iso/* datetime */.w$(),
    reason: schemas/* enum */.k5n(["stopped", "signal", "idle"]),
    requests: count,
    dropped: count,
});
/** One line of the journal, a JSON document each. */
const journalLineSchema = schemas/* discriminatedUnion */.gMt("kind", [startSchema, requestSchema, recordingSchema, endSchema]);

;// CONCATENATED MODULE: ./build/src/mock-transport/journal/parse-journal.js

/** The journal in the text of its file. Never throws: what cannot be read is counted, and makes the journal incomplete. */
function parseJournal(text) {
    const lines = text.split("\n").filter((line) => line !== "");
    const parsed = lines.map(parseLine);
    const known = parsed.filter((line) => line !== undefined);
    const start = known.find((line) => line.kind === "start");
    const recording = known.find((line) => line.kind === "recording");
    const last = parsed.at(-1);
    return {
        ...(start === undefined ? {} : { instance: start.instance }),
        fixtures: start?.fixtures ?? 0,
        requests: known.filter((line) => line.kind === "request").sort((a, b) => a.seq - b.seq),
        ...(recording === undefined ? {} : { recording }),
        ...(last?.kind === "end" ? { end: last } : {}),
        broken: lines.length - known.length,
    };
}
function parseLine(line) {
    try {
        return journalLineSchema.parse(JSON.parse(line));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 36774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tally)
/* harmony export */ });
/** Outcomes that are an answer to a model call. */
const answers = ["replied", "error-replied", "improvised", "forwarded"];
/** Counts what the requests were and which of the `fixtures` fixtures answered them. */
function tally(requests, fixtures) {
    const answered = requests.filter(({ outcome }) => answers.includes(outcome));
    const uses = Array.from({ length: fixtures }, () => 0);
    for (const { fixture } of answered)
        if (fixture !== undefined)
            uses[fixture] = (uses[fixture] ?? 0) + 1;
    const withOutcome = (wanted) => requests.filter(({ outcome }) => outcome === wanted);
    const goodAnswers = new Set(answered.filter(isGood).map(({ seq }) => seq));
    return {
        requests: requests.length,
        calls: answered.filter(({ retry, repeats }) => retry === 0 && repeats === undefined).length,
        uses,
        streams: answered.filter(({ streaming }) => streaming).length,
        retries: answered.filter(({ retry, repeats }) => retry > 0 || repeats !== undefined).length,
        undelivered: answered.filter(({ delivered }) => !delivered).length,
        unauthorized: withOutcome("unauthorized").length,
        sideCalls: withOutcome("side-call").length,
        improvised: withOutcome("improvised").length,
        forwarded: withOutcome("forwarded"),
        upstreamFailures: withOutcome("upstream-failed").length,
        crashed: withOutcome("crashed"),
        unmatched: withOutcome("unmatched"),
        unsupported: withOutcome("unsupported"),
        rejected: requests.filter(({ repeats }) => repeats !== undefined && goodAnswers.has(repeats)),
        unused: uses.flatMap((count, index) => (count === 0 ? [index] : [])),
    };
}
/** Whether a client had all it needs: the answer was no error, nothing was made to go wrong with it, and it arrived to its end. */
function isGood({ status, delivered, fault }) {
    return status < 400 && delivered && fault === undefined;
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

/***/ 85609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ digestSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73305);

/** `sha256:` and 64 lower-case hex digits. @see https://github.com/opencontainers/image-spec/blob/main/descriptor.md#digests */
const digestSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^sha256:[0-9a-f]{64}$/));


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


/***/ }),

/***/ 73102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports ZodMiniISODateTime, ZodMiniISODate, ZodMiniISOTime, time, ZodMiniISODuration, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88120);
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
