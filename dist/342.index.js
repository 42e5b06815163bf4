export const id = 342;
export const ids = [342];
export const modules = {

/***/ 55192:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: ./build/src/mock-transport/limits.js
var limits = __webpack_require__(45966);
// EXTERNAL MODULE: ./build/src/mock-transport/server-order.js
var server_order = __webpack_require__(83268);
// EXTERNAL MODULE: ./build/src/redact/redactor.js + 4 modules
var redactor = __webpack_require__(3178);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/redact/redact.js
var redact = __webpack_require__(42742);
;// CONCATENATED MODULE: ./build/src/mock-transport/authenticate.js

/** Where clients put a credential, and how it is read from there; the same list tells the journal what never to write. */
const credentialHeaders = {
    authorization: (value) => value.replace(/^bearer +/i, ""),
};
/** Compares what the request shows with the token in a time that does not depend on where they differ. */
function authenticate(headers, token) {
    const shown = Object.entries(credentialHeaders).flatMap(([name, read]) => {
        const value = headers[name];
        return typeof value === "string" ? [read(value)] : [];
    });
    if (shown.length === 0)
        return "missing";
    return shown.some((value) => isEqual(value, token)) ? "accepted" : "wrong";
}
/** Digests have one length, which hides the token's. */
function isEqual(a, b) {
    const digest = (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest();
    return (0,external_node_crypto_.timingSafeEqual)(digest(a), digest(b));
}

// EXTERNAL MODULE: ./build/src/mock-transport/journal-line.js
var journal_line = __webpack_require__(80558);
// EXTERNAL MODULE: ./build/src/text/quote.js
var quote = __webpack_require__(2961);
;// CONCATENATED MODULE: ./build/src/mock-transport/match.js

/** Units of two texts that are compared when fixtures tie for nearest; enough to tell prompts apart. */
const COMPARED_UNITS = 2000;
/** The first fixture in file order that matches. `fixtures` must not be empty. */
function match(fixtures, request) {
    const index = fixtures.findIndex((fixture) => differencesOf(fixture, request).length === 0);
    if (index >= 0)
        return { found: true, index };
    const [nearest] = fixtures
        .map((fixture, place) => ({
        place,
        differences: differencesOf(fixture, request),
        closeness: closeness(fixture.match.user, request.user),
    }))
        .sort((a, b) => a.differences.length - b.differences.length || b.closeness - a.closeness || a.place - b.place);
    return { found: false, nearest: nearest?.place ?? 0, differences: nearest?.differences ?? [] };
}
/** Every part in which the request is not what the fixture matches; none when the fixture answers it. */
function differencesOf({ match: wanted }, request) {
    return [
        ...textDifference("model", wanted.model, request.model),
        ...textDifference("system", wanted.system, request.system),
        ...textDifference("user", wanted.user, request.user),
        ...toolDifference(wanted.tools, request.tools),
        ...turnDifference(wanted.toolResult, request.toolResults),
    ];
}
function textDifference(part, wanted, seen) {
    if (wanted === undefined || accepts(wanted, seen))
        return [];
    return [{ part, detail: `\`${part}\` is ${(0,quote/* quote */.h)(seen)}, but the fixture wants ${wish(wanted)}` }];
}
function toolDifference(wanted, offered) {
    const missing = (wanted ?? []).filter((name) => !offered.includes(name));
    if (missing.length === 0)
        return [];
    return [{ part: "tools", detail: `the request does not offer the tools ${missing.map(quote/* quote */.h).join(", ")}` }];
}
/** A fixture for a user's message never answers a tool's result: otherwise a tool call would be repeated for ever. */
function turnDifference(wanted, results) {
    if (wanted === undefined) {
        if (results.length === 0)
            return [];
        return [
            { part: "toolResult", detail: "the request ends with a tool's result, but the fixture has no `toolResult`" },
        ];
    }
    if (results.some((result) => accepts(wanted, result)))
        return [];
    const seen = results.length === 0 ? "there is no tool result" : `the tool result is ${(0,quote/* quote */.h)(results.join("\n"))}`;
    return [{ part: "toolResult", detail: `${seen}, but the fixture wants ${wish(wanted)}` }];
}
function accepts(wanted, seen) {
    return typeof wanted === "string" ? seen === wanted : seen.includes(wanted.contains);
}
function wish(wanted) {
    return typeof wanted === "string" ? `exactly ${(0,quote/* quote */.h)(wanted)}` : `a text with ${(0,quote/* quote */.h)(wanted.contains)} in it`;
}
/** Share of the wanted text's words that the seen text holds, from 0 to 1. */
function closeness(wanted, seen) {
    const text = wanted === undefined ? "" : typeof wanted === "string" ? wanted : wanted.contains;
    const words = wordsOf(text);
    if (words.size === 0)
        return 0;
    const others = wordsOf(seen);
    return [...words].filter((word) => others.has(word)).length / words.size;
}
function wordsOf(text) {
    return new Set(text
        .slice(0, COMPARED_UNITS)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []);
}

;// CONCATENATED MODULE: ./build/src/mock-transport/count-tokens.js
/**
 * Tokens of a text: a quarter of its UTF-8 bytes, rounded up, which is what providers give as a rule of thumb.
 * Deterministic, and never smaller for a longer text.
 */
function countTokens(text) {
    return Math.ceil(Buffer.byteLength(text) / 4);
}

;// CONCATENATED MODULE: ./build/src/mock-transport/openai/chat-reply.js

/** Most pieces a text is cut into: each costs some 200 bytes of stream, whatever its length. */
const PIECE_LIMIT = 1000;
const finishReasons = {
    stop: "stop",
    length: "length",
    "tool-calls": "tool_calls",
    "content-filter": "content_filter",
};
/** The reply in chat completion terms: ids from the stamp, token counts from the fixture or counted, the finish reason that fits. */
function toChatReply(reply, request, { id }) {
    const deltas = reply.deltas ?? piecesOf(reply.text ?? "");
    const toolCalls = (reply.toolCalls ?? []).map((call, index) => ({
        id: call.id ?? `call_${id}_${index}`,
        type: "function",
        function: { name: call.name, arguments: JSON.stringify(call.arguments) },
    }));
    const said = [...deltas, ...toolCalls.flatMap((call) => [call.function.name, call.function.arguments])].join("");
    const input = reply.usage?.inputTokens ?? request.inputTokens;
    const output = reply.usage?.outputTokens ?? countTokens(said);
    return {
        deltas,
        toolCalls,
        finishReason: finishReasons[reply.finishReason ?? (toolCalls.length > 0 ? "tool-calls" : "stop")],
        usage: { prompt_tokens: input, completion_tokens: output, total_tokens: input + output },
    };
}
/** The text word by word, white space kept with the word before it, so that a client sees more than one delta; long texts in larger pieces. */
function piecesOf(text) {
    const words = text.match(/\S+\s*|\s+/gu) ?? [];
    const size = Math.ceil(words.length / PIECE_LIMIT);
    return Array.from({ length: Math.ceil(words.length / size) || 0 }, (_, piece) => words.slice(piece * size, (piece + 1) * size).join(""));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
;// CONCATENATED MODULE: ./build/src/mock-transport/openai/decode-chat.js


/** The parts of a chat completion request that are read; others are accepted and have no effect on a fixture's reply. */
const bodySchema = schemas/* object */.Ikc({
    model: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    messages: schemas/* array */.YOg(schemas/* object */.Ikc({
        role: schemas/* enum */.k5n(["system", "developer", "user", "assistant", "tool", "function"]),
        content: schemas/* nullish */.cl6(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), text: schemas/* optional */.lqM(schemas/* string */.YjP()) }))])),
    }))
        .check(api/* _minLength */.m9(1)),
    stream: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
    stream_options: schemas/* nullish */.cl6(schemas/* object */.Ikc({ include_usage: schemas/* nullish */.cl6(schemas/* boolean */.zMY()) })),
    tools: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), function: schemas/* optional */.lqM(schemas/* object */.Ikc({ name: schemas/* string */.YjP().check(api/* _minLength */.m9(1)) })) }))),
    n: schemas/* nullish */.cl6(schemas/* number */.aig()),
    logprobs: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
    modalities: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* string */.YjP())),
    audio: schemas/* nullish */.cl6(schemas/* unknown */.L5J()),
    functions: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* unknown */.L5J())),
});
/**
 * The body of `POST /v1/chat/completions` as a request. Requests that the provider would refuse are `invalid`;
 * those whose answer would need what no fixture can say are `unsupported`.
 * @see https://platform.openai.com/docs/api-reference/chat/create
 */
function decodeChat(body) {
    const parsed = bodySchema.safeParse(body);
    if (!parsed.success)
        return { ok: false, refusal: refusalOf(parsed.error.issues[0]?.path ?? []) };
    const unsupported = unsupportedIn(parsed.data);
    if (unsupported !== undefined)
        return { ok: false, refusal: unsupported };
    const { model, messages, tools, stream, stream_options } = parsed.data;
    const lastUser = messages.findLastIndex(({ role }) => role === "user");
    const spoken = (wanted) => messages.filter(wanted).map(textOf);
    return {
        ok: true,
        request: {
            model,
            system: spoken(({ role }) => role === "system" || role === "developer").join("\n"),
            user: lastUser < 0 ? "" : textOf(messages[lastUser]),
            toolResults: messages
                .slice(lastUser + 1)
                .filter(({ role }) => role === "tool")
                .map(textOf),
            tools: (tools ?? []).flatMap(({ function: tool }) => (tool === undefined ? [] : [tool.name])),
            streaming: stream === true,
            usageInStream: stream_options?.include_usage === true,
            inputTokens: countTokens(JSON.stringify(pick(body, ["messages", "tools"]))),
        },
    };
}
function textOf(message) {
    const content = message?.content ?? "";
    if (typeof content === "string")
        return content;
    return content.flatMap(({ text }) => (text === undefined ? [] : [text])).join("\n");
}
function unsupportedIn(body) {
    const seen = {
        n: (body.n ?? 1) !== 1,
        logprobs: body.logprobs === true,
        modalities: (body.modalities ?? ["text"]).some((modality) => modality !== "text"),
        audio: (body.audio ?? undefined) !== undefined,
        functions: (body.functions ?? []).length > 0,
    };
    const param = Object.entries(seen).find(([, isUsed]) => isUsed)?.[0];
    if (param === undefined)
        return undefined;
    return {
        kind: "unsupported",
        param,
        message: `The parameter '${param}' is not supported by this version of mock-transport.`,
    };
}
function refusalOf(path) {
    if (path.length === 0)
        return { kind: "invalid", message: "The request body must be a JSON object." };
    const param = path.reduce((place, key) => typeof key === "number" ? `${place}[${key}]` : place === "" ? String(key) : `${place}.${String(key)}`, "");
    return { kind: "invalid", param, message: `Missing or invalid parameter: '${param}'.` };
}
function pick(body, keys) {
    return Object.fromEntries(Object.entries(body).filter(([key]) => keys.includes(key)));
}

;// CONCATENATED MODULE: ./build/src/mock-transport/openai/json-answer.js
/** A JSON body with its content type. */
function jsonAnswer(status, body, headers = {}) {
    return { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
}

;// CONCATENATED MODULE: ./build/src/mock-transport/openai/encode-chat.js

/** A `chat.completion` object. @see https://platform.openai.com/docs/api-reference/chat/object */
function encodeChat(reply, { model }, { id, createdSeconds }) {
    const { deltas, toolCalls } = reply;
    return jsonAnswer(200, {
        id: `chatcmpl-${id}`,
        object: "chat.completion",
        created: createdSeconds,
        model,
        choices: [
            {
                index: 0,
                message: {
                    role: "assistant",
                    content: deltas.length === 0 && toolCalls.length > 0 ? null : deltas.join(""),
                    refusal: null,
                    annotations: [],
                    ...(toolCalls.length > 0 ? { tool_calls: toolCalls } : {}),
                },
                logprobs: null,
                finish_reason: reply.finishReason,
            },
        ],
        usage: reply.usage,
        service_tier: "default",
        system_fingerprint: null,
    });
}

;// CONCATENATED MODULE: ./build/src/mock-transport/openai/encode-chat-stream.js
/**
 * The reply as server-sent events: the role, the text delta by delta, each tool call's head and then its arguments, the finish reason,
 * usage when asked for, `[DONE]`. @see https://platform.openai.com/docs/api-reference/chat/streaming
 */
function encodeChatStream(reply, request, stamp) {
    const events = [...chunksOf(reply, request, stamp).map((chunk) => JSON.stringify(chunk)), "[DONE]"];
    return {
        status: 200,
        headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache" },
        body: events.map((event) => `data: ${event}\n\n`).join(""),
    };
}
function chunksOf(reply, request, { id, createdSeconds }) {
    const chunk = (choices, usage) => ({
        id: `chatcmpl-${id}`,
        object: "chat.completion.chunk",
        created: createdSeconds,
        model: request.model,
        system_fingerprint: null,
        choices,
        // With `include_usage` every chunk carries the key, null but in the last.
        ...(request.usageInStream ? { usage } : {}),
    });
    const choice = (delta, finishReason = null) => chunk([{ index: 0, delta, logprobs: null, finish_reason: finishReason }], null);
    const calls = reply.toolCalls.flatMap(({ function: { name, arguments: text }, ...head }, index) => [
        choice({ tool_calls: [{ index, ...head, function: { name, arguments: "" } }] }),
        choice({ tool_calls: [{ index, function: { arguments: text } }] }),
    ]);
    const isToolOnly = reply.deltas.length === 0 && calls.length > 0;
    return [
        choice({ role: "assistant", content: isToolOnly ? null : "", refusal: null }),
        ...reply.deltas.map((content) => choice({ content })),
        ...calls,
        choice({}, reply.finishReason),
        ...(request.usageInStream ? [chunk([], reply.usage)] : []),
    ];
}

;// CONCATENATED MODULE: ./build/src/mock-transport/openai/encode-error.js

/** An error in the shape the official client turns into a typed exception. @see https://platform.openai.com/docs/guides/error-codes */
function encodeError({ status, message, type, code, param, final }) {
    const error = { message, type: type ?? typeOf(status), param: param ?? null, code: code ?? null };
    return jsonAnswer(status, { error }, final ? { "x-should-retry": "false" } : isRetried(status) ? { "retry-after-ms": "1" } : {});
}
function typeOf(status) {
    if (status === 429)
        return "rate_limit_error";
    return status >= 500 ? "server_error" : "invalid_request_error";
}
/** Statuses after which the official client tries again; a short wait keeps such tests fast. */
function isRetried(status) {
    return status === 408 || status === 409 || status === 429 || status >= 500;
}

;// CONCATENATED MODULE: ./build/src/mock-transport/openai/protocol.js






/** OpenAI's chat completions. */
const openaiChat = {
    decode: decodeChat,
    encode: (reply, request, stamp) => {
        const encode = request.streaming ? encodeChatStream : encodeChat;
        return encode(toChatReply(reply, request, stamp), request, stamp);
    },
    encodeError: encodeError,
    encodeModels: (models) => jsonAnswer(200, {
        object: "list",
        data: models.map((id) => ({ id, object: "model", created: 0, owned_by: "mock-transport" })),
    }),
};

// EXTERNAL MODULE: ./build/src/mock-transport/stop-path.js
var stop_path = __webpack_require__(2612);
;// CONCATENATED MODULE: ./build/src/mock-transport/routes.js


/** A row for a provider's route whose wire format is not there yet; it is refused in the shape of OpenAI's errors. */
const unsupported = (id, path) => ({
    id,
    kind: "unsupported",
    method: "any",
    path,
    access: "token",
    protocol: openaiChat,
});
/**
 * Every route the server knows; the first row that fits a request counts. Clients of OpenAI are pointed at the server with and without `/v1`,
 * so both are served. Paths of the other providers are those their official clients call.
 */
const routes = [
    {
        id: "openai.chat",
        kind: "completion",
        method: "POST",
        path: /^(?:\/v1)?\/chat\/completions$/,
        access: "token",
        protocol: openaiChat,
    },
    {
        id: "openai.models",
        kind: "models",
        method: "GET",
        path: /^(?:\/v1)?\/models$/,
        access: "token",
        protocol: openaiChat,
    },
    { id: "health", kind: "health", method: "GET", path: /^\/health$/, access: "open", protocol: openaiChat },
    {
        id: "control.stop",
        kind: "stop",
        method: "POST",
        path: new RegExp(`^${stop_path/* STOP_PATH */.f}$`),
        access: "token",
        protocol: openaiChat,
    },
    unsupported("openai.chat", /^(?:\/v1)?\/chat\/completions\/.+$/),
    unsupported("openai.responses", /^(?:\/v1)?\/responses(?:\/.*)?$/),
    unsupported("openai.embeddings", /^(?:\/v1)?\/embeddings$/),
    unsupported("openai.completions", /^(?:\/v1)?\/completions$/),
    unsupported("openai.other", /^(?:\/v1)?\/(?:audio|images|moderations|files|batches|uploads|vector_stores|assistants|threads|realtime|conversations|videos|containers|evals|fine_tuning)(?:\/.*)?$/),
    unsupported("azure.openai", /^\/openai\/.+$/),
    unsupported("azure.foundry", /^\/models\/chat\/completions$/),
    unsupported("anthropic.messages", /^(?:\/v1)?\/messages(?:\/.*)?$/),
    unsupported("google.models", /^(?:\/v1beta|\/v1)?\/models\/[^/]+:[A-Za-z]+$/),
    unsupported("google.other", /^\/v1beta(?:\/.*)?$/),
    unsupported("openai.model", /^(?:\/v1)?\/models\/.+$/),
    unsupported("google.vertex", /^\/v1(?:beta1)?\/(?:projects|publishers)\/.+$/),
    unsupported("bedrock.model", /^\/model\/.+$/),
    unsupported("transport-mux", /^(?:\/converse|\/metrics|\/cache\/stats|\/v1\/count_tokens|\/passthrough\/.*)$/),
];
const unknown = { ...unsupported("unknown", /^/), kind: "unknown" };
/** The row for a request; one of kind `unknown` when there is none, so that a wrong address still needs the token. */
function routeOf(method, path) {
    return (routes.find((route) => (route.method === "any" || route.method === method) && route.path.test(path)) ?? unknown);
}

;// CONCATENATED MODULE: ./build/src/mock-transport/exchange.js






/** Answers one request: route, token, body, fixture, encoder, in this order. The same request and stamp always give the same answer. */
function exchange(request, setting, stamp) {
    const path = request.target.split("?")[0] ?? "";
    const route = routeOf(request.method, path);
    const shown = authenticate(request.headers, setting.token);
    const step = route.access === "token" && shown !== "accepted"
        ? refuse(route, "unauthorized", unauthorized(shown))
        : answer(route, path, request, setting, stamp);
    return {
        answer: step.answer,
        note: noteOf(request, path, route, route.access === "open" ? "open" : shown, step.findings, setting),
        ...(step.isStop ? { isStop: true } : {}),
    };
}
function answer(route, path, request, setting, stamp) {
    const { protocol } = route;
    switch (route.kind) {
        case "completion":
            return complete(route, request, setting, stamp);
        case "models":
            return { answer: protocol.encodeModels(modelsOf(setting.fixtures)), findings: { outcome: "listed" } };
        case "health":
            return {
                answer: {
                    status: 200,
                    headers: { "content-type": "application/json" },
                    body: JSON.stringify({ ok: true, instance: setting.instance }),
                },
                findings: { outcome: "healthy" },
            };
        case "stop":
            return { answer: { status: 200, headers: {}, body: "" }, findings: { outcome: "healthy" }, isStop: true };
        case "unsupported":
            return refuse(route, "unsupported", {
                status: 501,
                code: "request.unsupported",
                message: `${request.method} ${path} is a route that this version of mock-transport does not answer. It answers POST /v1/chat/completions and GET /v1/models.`,
                final: true,
            });
        case "unknown":
            return refuse(route, "unknown-route", {
                status: 404,
                message: `${request.method} ${path} is no route of mock-transport. Set the client's base URL to the \`base-url\` output, which ends in /v1.`,
            });
    }
}
function complete(route, { body }, { fixtures }, stamp) {
    const { protocol } = route;
    if (body === undefined)
        return refuse(route, "too-large", { status: 413, message: "The request body is over the limit." });
    const decoded = protocol.decode(parseJson(body));
    if (!decoded.ok) {
        const { kind, message, param } = decoded.refusal;
        const error = kind === "invalid"
            ? { status: 400, message, param }
            : { status: 400, message, param, code: "request.unsupported" };
        return refuse(route, kind, error, param === undefined ? {} : { param });
    }
    const { request } = decoded;
    const seen = { model: request.model, excerpt: request.user, streaming: request.streaming };
    const matched = match(fixtures, request);
    if (!matched.found) {
        const differences = matched.differences.map(({ detail }) => detail).join("; ");
        const nearest = `fixtures[${matched.nearest}] of ${fixtures.length}`;
        const message = `No fixture matches this request. The nearest is ${nearest}: ${differences}. Add a fixture, or correct its \`match\`.`;
        return refuse(route, "unmatched", { status: 410, message, code: "fixture.unmatched" }, { ...seen, fixture: matched.nearest, differs: matched.differences.map(({ part }) => part.toLowerCase()) });
    }
    return { ...replyWith(route, fixtures[matched.index], request, stamp, { ...seen, fixture: matched.index }) };
}
function replyWith(route, fixture, request, stamp, seen) {
    const reply = fixture?.reply ?? {};
    if (reply.error)
        return refuse(route, "error-replied", reply.error, seen);
    return { answer: route.protocol.encode(reply, request, stamp), findings: { ...seen, outcome: "replied" } };
}
function refuse(route, outcome, error, seen = {}) {
    return { answer: route.protocol.encodeError(error), findings: { ...seen, outcome } };
}
function unauthorized(shown) {
    const what = shown === "missing" ? "The request shows no key." : "The key is not the one of this run.";
    return {
        status: 401,
        code: "invalid_api_key",
        message: `${what} Send the \`token\` output of mock-transport as \`Authorization: Bearer\`; clients of OpenAI read it from OPENAI_API_KEY.`,
    };
}
/** Models that fixtures name whole; a name of our own when none does, because clients take an empty list for a broken key. */
function modelsOf(fixtures) {
    const named = fixtures.flatMap(({ match: { model } }) => (typeof model === "string" ? [model] : []));
    return named.length === 0 ? ["mock-model"] : [...new Set(named)];
}
function noteOf(request, path, route, access, { model, excerpt, param, ...findings }, { redactor }) {
    const body = (0,redact/* redactText */.R)(request.body ?? "", redactor);
    const clean = (text) => (0,redact/* redactText */.R)(text, redactor).slice(0, journal_line/* EXCERPT_UNITS */.Sn);
    return {
        route: route.id,
        method: clean(request.method),
        path: clean(path),
        access,
        streaming: false,
        retry: retryOf(request.headers),
        bodyBytes: Buffer.byteLength(request.body ?? ""),
        bodyDigest: `sha256:${(0,external_node_crypto_.createHash)("sha256").update(body).digest("hex")}`,
        ...findings,
        ...(model === undefined ? {} : { model: clean(model) }),
        ...(excerpt === undefined ? {} : { excerpt: clean(excerpt) }),
        ...(param === undefined ? {} : { param: clean(param) }),
    };
}
/** Tries before this one, as the official clients count them in a header of their own; 0 when there is none. */
function retryOf(headers) {
    const value = headers["x-stainless-retry-count"];
    return typeof value === "string" && /^\d{1,3}$/.test(value) ? Number(value) : 0;
}
/** `undefined` for text that is not JSON, which no protocol takes for a body. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/actions/mock-transport/journal-file.js


/** Room kept below the journal's limit for its last line, in bytes. */
const END_ROOM_BYTES = 512;
/** A new journal at `path`, readable by this user only. @throws when the file exists or cannot be made */
function openJournal(path, limitBytes) {
    const file = (0,external_node_fs_.openSync)(path, "wx", 0o600);
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const size = { bytes: 0, requests: 0, dropped: 0 };
    const write = (line) => {
        const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
        const room = line.kind === "end" ? limitBytes : limitBytes - END_ROOM_BYTES;
        if (size.bytes + bytes.length > room)
            return false;
        try {
            (0,external_node_fs_.writeSync)(file, bytes);
        }
        catch {
            // A full disk must not take the answers away from the tests; the count of dropped lines fails the post step instead.
            return false;
        }
        hash.update(bytes);
        size.bytes += bytes.length;
        return true;
    };
    return {
        add: (line) => {
            const isWritten = write(line);
            if (line.kind === "request" && isWritten)
                size.requests += 1;
            if (!isWritten)
                size.dropped += 1;
        },
        end: (reason, time) => {
            write({ kind: "end", time: time.toISOString(), reason, requests: size.requests, dropped: size.dropped });
            (0,external_node_fs_.closeSync)(file);
            return { sizeBytes: size.bytes, digest: `sha256:${hash.digest("hex")}` };
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/mock-transport/read-body.js
/** The body as UTF-8 when it has at most `limitBytes` bytes; `cut` when the client went away before its end. */
function readBody(request, limitBytes) {
    const { promise, resolve } = Promise.withResolvers();
    const chunks = [];
    let size = 0;
    if (Number(request.headers["content-length"] ?? 0) > limitBytes)
        resolve({ kind: "too-large" });
    request.on("data", (chunk) => {
        size += chunk.length;
        if (size <= limitBytes)
            chunks.push(chunk);
        else
            resolve({ kind: "too-large" });
    });
    request.on("end", () => resolve({ kind: "whole", text: Buffer.concat(chunks).toString("utf8") }));
    request.on("close", () => resolve({ kind: "cut" }));
    return promise;
}

;// CONCATENATED MODULE: ./build/actions/mock-transport/refused-connection.js

/** HTTP statuses of what Node refuses before it is a request, by Node's error codes; anything else is malformed. */
const statuses = {
    HPE_HEADER_OVERFLOW: 431,
    HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
    ERR_HTTP_REQUEST_TIMEOUT: 408,
};
/** What the journal says about bytes that never became a request: nothing of theirs. */
const malformed = {
    route: "unknown",
    method: "-",
    path: "-",
    access: "missing",
    outcome: "malformed",
    streaming: false,
    retry: 0,
    bodyBytes: 0,
    bodyDigest: `sha256:${(0,external_node_crypto_.createHash)("sha256").digest("hex")}`,
};
/** Answers a connection whose bytes are no request, closes it, and gives the status; `undefined` when the client is gone already. */
function refuseConnection(error, socket) {
    if (error.code === "ECONNRESET" || !socket.writable) {
        socket.destroy();
        return undefined;
    }
    const status = statuses[error.code ?? ""] ?? 400;
    socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    return status;
}

;// CONCATENATED MODULE: ./build/actions/mock-transport/serve.js







/** Longest time between two looks at the idle limit, in milliseconds. */
const IDLE_CHECK_MS = 30_000;
/** Serves the order's fixtures on a free port of 127.0.0.1 until the stop route, `end` or the idle limit ends it. */
async function serve(order, limits) {
    const { fixtures } = order.fixtures;
    const setting = { ...order, fixtures, redactor: (0,redactor/* redactorOf */.y)([order.token, ...order.secrets]) };
    const journal = openJournal(order.journalPath, limits.journalBytes);
    journal.add({
        kind: "start",
        schemaVersion: 1,
        instance: order.instance,
        time: toIso(Date.now()),
        fixtures: fixtures.length,
    });
    const running = new Map();
    const { promise: ended, resolve: settle } = Promise.withResolvers();
    let seq = 0;
    let lastRequest = Date.now();
    let closing;
    const server = createLimitedServer(limits);
    server.on("request", (request, response) => {
        if (closing !== undefined)
            return void request.socket.destroy();
        lastRequest = Date.now();
        const work = respond(request, response, ++seq).finally(() => running.delete(response));
        running.set(response, work);
    });
    server.on("clientError", (error, socket) => {
        const status = refuseConnection(error, socket);
        if (status !== undefined && closing === undefined)
            record(malformed, { status, seq: ++seq, arrived: Date.now(), delivered: true });
    });
    async function respond(request, response, seq) {
        const arrived = Date.now();
        const closed = new Promise((resolve) => response.once("close", resolve));
        const body = await readBody(request, limits.bodyBytes);
        if (body.kind === "cut")
            return record(malformed, { status: 400, seq, arrived, delivered: false });
        const { answer, note, isStop } = exchange({
            method: request.method ?? "",
            target: request.url ?? "",
            headers: request.headers,
            body: body.kind === "whole" ? body.text : undefined,
        }, setting, { id: `${order.instance}-${seq}`, createdSeconds: Math.floor(arrived / 1000) });
        if (isStop)
            return vouch(response);
        response.writeHead(answer.status, { ...answer.headers, "x-request-id": `${order.instance}-${seq}` });
        response.end(answer.body);
        await closed;
        record(note, { status: answer.status, seq, arrived, delivered: response.writableFinished });
    }
    function record(note, { arrived, ...seen }) {
        journal.add({
            kind: "request",
            time: toIso(arrived),
            durationMs: Math.max(0, Date.now() - arrived),
            ...note,
            ...seen,
        });
    }
    /** Answers the stop last of all, because the answer vouches for the whole journal. */
    function vouch(response) {
        running.delete(response);
        void close("stopped").then((checked) => {
            response.writeHead(200, { "content-type": "application/json", connection: "close" });
            response.end(JSON.stringify(checked));
            response.once("close", finish);
        });
    }
    function close(reason) {
        closing ??= quiet(reason);
        return closing;
    }
    async function quiet(reason) {
        clearInterval(idleCheck);
        server.close();
        const signal = new AbortController();
        await Promise.race([
            Promise.all(running.values()),
            (0,promises_.setTimeout)(limits.graceMs, undefined, signal).catch(() => undefined),
        ]);
        signal.abort();
        for (const response of running.keys())
            response.destroy();
        await Promise.all(running.values());
        return journal.end(reason, new Date());
    }
    function finish() {
        server.closeAllConnections();
        settle();
    }
    async function end(reason) {
        await close(reason);
        finish();
    }
    const idleCheck = setInterval(() => {
        if (running.size === 0 && Date.now() - lastRequest >= limits.idleMs)
            void end("idle");
    }, Math.min(IDLE_CHECK_MS, limits.idleMs));
    return { port: await listen(server), ended, end };
}
function createLimitedServer(limits) {
    const server = (0,external_node_http_.createServer)({
        maxHeaderSize: limits.headerBytes,
        headersTimeout: limits.headersTimeoutMs,
        requestTimeout: limits.requestTimeoutMs,
        keepAliveTimeout: limits.keepAliveMs,
        connectionsCheckingInterval: Math.min(1_000, limits.headersTimeoutMs),
    });
    server.maxConnections = limits.connections;
    return server;
}
/** The free port the system gave. */
function listen(server) {
    return new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(0, "127.0.0.1", () => resolve(server.address().port));
    });
}
function toIso(milliseconds) {
    return new Date(milliseconds).toISOString();
}

;// CONCATENATED MODULE: ./build/actions/mock-transport/server.js



process.once("message", async (order) => {
    const server = await serve(server_order/* serverOrderSchema */.f.parse(order), limits/* limits */.Fy);
    for (const signal of ["SIGTERM", "SIGINT"])
        process.once(signal, () => void server.end("signal"));
    process.removeListener("disconnect", abandon);
    process.send?.({ port: server.port });
    await server.ended;
});
// A parent that goes away before it gave the order leaves nothing to serve.
process.once("disconnect", abandon);
function abandon() {
    process.exitCode = 1;
}


/***/ }),

/***/ 80558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ journalLineSchema),
/* harmony export */   Sn: () => (/* binding */ EXCERPT_UNITS)
/* harmony export */ });
/* unused harmony export outcomes */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73305);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73102);
/* harmony import */ var _schema_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85609);
/* harmony import */ var _schema_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89307);



/** Longest excerpt of a request's text in the journal, in UTF-16 units. */
const EXCERPT_UNITS = 200;
const count = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(0));
const excerpt = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(EXCERPT_UNITS));
/** What became of a request, in one word. `replied` and `error-replied` are the two that a fixture made. */
const outcomes = [
    "replied",
    "error-replied",
    "unmatched",
    "unsupported",
    "invalid",
    "unauthorized",
    "unknown-route",
    "too-large",
    "malformed",
    "listed",
    "healthy",
];
/** The first line: what the server was started with. */
const startSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("start"),
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    instance: _schema_label_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenSchema */ .Bk,
    time: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    fixtures: count,
});
/** One request. `seq` counts from 1 in the order of arrival, lines stand in the order in which the answers ended. */
const requestSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("request"),
    seq: count,
    time: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    durationMs: count,
    route: _schema_label_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSchema */ .rk,
    method: _schema_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelSchema */ .Gx,
    /** Without the query, which may hold a key. */
    path: excerpt,
    access: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["accepted", "missing", "wrong", "open"]),
    outcome: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(outcomes),
    status: count,
    streaming: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** Whether the client took the answer to its end. */
    delivered: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** 0-based place in the fixture file: the fixture that answered, or for `unmatched` the nearest one. */
    fixture: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(count),
    differs: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_schema_label_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSchema */ .rk)),
    model: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(excerpt),
    /** Last text of the user. */
    excerpt: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(excerpt),
    /** Place in the body of what is `unsupported` or `invalid`. */
    param: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(excerpt),
    /** The client's own count of tries for this call, 0 for the first. */
    retry: count,
    bodyBytes: count,
    /** Of the body with known secrets replaced. */
    bodyDigest: _schema_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .e,
});
/** The last line; without it the journal is not whole. `dropped` requests were answered but not written. */
const endSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("end"),
    time: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    reason: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["stopped", "signal", "idle"]),
    requests: count,
    dropped: count,
});
/** One line of the journal, a JSON document each. */
const journalLineSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt("kind", [startSchema, requestSchema, endSchema]);


/***/ }),

/***/ 45966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   K7: () => (/* binding */ FIXTURE_LIMIT_BYTES),
/* harmony export */   q0: () => (/* binding */ JOURNAL_LIMIT_BYTES)
/* harmony export */ });
/* unused harmony exports BODY_LIMIT_BYTES, HEADER_LIMIT_BYTES, CONNECTION_LIMIT, HEADERS_TIMEOUT_MS, REQUEST_TIMEOUT_MS, KEEP_ALIVE_MS, IDLE_LIMIT_MS, GRACE_MS */
/** Largest fixture file, in bytes of UTF-8. */
const FIXTURE_LIMIT_BYTES = 4 * 1024 * 1024;
/** Largest request body in bytes: a 1 MB prompt as JSON, with room for images. */
const BODY_LIMIT_BYTES = 8 * 1024 * 1024;
/** All request headers together, in bytes: Node's own default, named so that a test holds it. */
const HEADER_LIMIT_BYTES = 16 * 1024;
/** Connections open at once; the next one is dropped. */
const CONNECTION_LIMIT = 512;
/** Longest time until a request's headers are complete, in milliseconds. */
const HEADERS_TIMEOUT_MS = 10_000;
/** Longest time until a whole request has arrived, in milliseconds. */
const REQUEST_TIMEOUT_MS = 30_000;
/** How long an idle connection stays open, in milliseconds; longer than the official clients keep theirs, or they meet a reset. */
const KEEP_ALIVE_MS = 65_000;
/** Time without a request after which the server ends by itself, in milliseconds: the net below a job that lost its post step. */
const IDLE_LIMIT_MS = 2 * 60 * 60 * 1000;
/** How long running answers may go on after the stop was asked for, in milliseconds. */
const GRACE_MS = 1_000;
/** Largest journal in bytes; further entries are counted, not written, and the post step fails. */
const JOURNAL_LIMIT_BYTES = 16 * 1024 * 1024;
/** The limits of every server that an action starts. */
const limits = {
    bodyBytes: BODY_LIMIT_BYTES,
    headerBytes: HEADER_LIMIT_BYTES,
    connections: CONNECTION_LIMIT,
    headersTimeoutMs: HEADERS_TIMEOUT_MS,
    requestTimeoutMs: REQUEST_TIMEOUT_MS,
    keepAliveMs: KEEP_ALIVE_MS,
    idleMs: IDLE_LIMIT_MS,
    graceMs: GRACE_MS,
    journalBytes: JOURNAL_LIMIT_BYTES,
};


/***/ }),

/***/ 83268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ stopAnswerSchema),
/* harmony export */   f: () => (/* binding */ serverOrderSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73305);
/* harmony import */ var _schema_fixture_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1472);
/* harmony import */ var _schema_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89307);



/** What the main step hands to the server process, over the channel between them: secrets have no place in its arguments or environment. */
const serverOrderSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    fixtures: _schema_fixture_js__WEBPACK_IMPORTED_MODULE_0__/* .fixtureSchema */ .zD,
    token: _schema_label_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenSchema */ .Bk,
    /** Public name of this server, by which the post step knows it again. */
    instance: _schema_label_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenSchema */ .Bk,
    journalPath: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Values that the journal must not hold. */
    secrets: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
/** What the stop route answers, for the post step to compare with the file: the journal's length in bytes and its digest. */
const stopAnswerSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    sizeBytes: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(0)),
    digest: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});


/***/ }),

/***/ 2612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ STOP_PATH)
/* harmony export */ });
/** Path of the route that ends the server; no provider has one like it. */
const STOP_PATH = "/_testing-actions/stop";


/***/ }),

/***/ 24965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ toLabel),
/* harmony export */   fD: () => (/* binding */ toToken),
/* harmony export */   hS: () => (/* binding */ LABEL_LIMIT),
/* harmony export */   qr: () => (/* binding */ TOKEN_LIMIT)
/* harmony export */ });
/** Longest label in a document, in UTF-16 units. */
const LABEL_LIMIT = 256;
/** Longest machine-made word in a document, in UTF-16 units. */
const TOKEN_LIMIT = 200;
/** The text as a label: one line, no control characters, at most `LABEL_LIMIT` units; `unknown` when nothing is left. */
function toLabel(text) {
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").slice(0, LABEL_LIMIT) || "unknown";
}
/** The text as a machine-made word: every character but letters, digits and `. _ : / @ + -` becomes `_`; `unknown` when it is empty. */
function toToken(text) {
    return text.replace(/[^A-Za-z0-9._:/@+-]/g, "_").slice(0, TOKEN_LIMIT) || "unknown";
}


/***/ }),

/***/ 39916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ VALUE_MIN_LENGTH),
/* harmony export */   N: () => (/* binding */ NEEDLE_MIN_BYTES)
/* harmony export */ });
/** Shortest needle, in bytes: the shortest sequence that holds a whole 4-byte word at a multiple of 4 wherever it starts. */
const NEEDLE_MIN_BYTES = 7;
/** Shortest value that is removed everywhere, in UTF-16 units; a shorter one stands in too many innocent places. */
const VALUE_MIN_LENGTH = 8;


/***/ }),

/***/ 9409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isTooCommon),
/* harmony export */   u: () => (/* binding */ valueParts)
/* harmony export */ });
/* harmony import */ var _needle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39916);

/** How deep JSON inside JSON strings is opened, in levels. */
const JSON_DEPTH = 3;
/** Words that secrets' documents hold beside their secrets, and that passwords of throw-away test services consist of. */
const commonWords = new Set([
    "administrator",
    "anonymous",
    "authorized_user",
    "changeme",
    "database",
    "development",
    "disabled",
    "external_account",
    "googleapis.com",
    "integration",
    "localhost",
    "password",
    "postgres",
    "postgresql",
    "production",
    "required",
    "service_account",
    "undefined",
    "username",
]);
/** Whether a value stands in so many innocent places that removing it would shred the evidence. */
function isTooCommon(value) {
    const bare = value.trim();
    return bare.length < _needle_js__WEBPACK_IMPORTED_MODULE_0__/* .VALUE_MIN_LENGTH */ .M || commonWords.has(bare.toLowerCase());
}
/**
 * The value and every part of it that gives it away alone: itself trimmed and with either kind of line break, its lines, the string leaves
 * of JSON, the claims and signature of a JWT, the user information and query of a URL, the values of `key=value` lists. Parts that are too common are left out.
 */
function valueParts(value) {
    const parts = new Set();
    collect(value, parts, JSON_DEPTH);
    return [...parts].filter((part) => !isTooCommon(part));
}
function collect(value, parts, depth) {
    const trimmed = value.trim();
    if (trimmed === "" || parts.has(trimmed))
        return;
    const unix = trimmed.replaceAll("\r\n", "\n");
    for (const part of [trimmed, unix, unix.replaceAll("\n", "\r\n")])
        parts.add(part);
    for (const line of unix.split(/[\r\n]+/))
        if (!isArmor(line.trim()))
            parts.add(line.trim());
    if (depth > 0)
        for (const leaf of jsonLeaves(trimmed))
            collect(leaf, parts, depth - 1);
    for (const part of [...jwtSegments(trimmed), ...urlSecrets(trimmed), ...listedValues(trimmed)])
        parts.add(part);
}
/** The first and last line of a PEM block, which are the same in every key. */
function isArmor(line) {
    return /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(line);
}
function jsonLeaves(text) {
    if (!/^[[{]/.test(text))
        return [];
    try {
        const json = JSON.parse(text);
        return [JSON.stringify(json), ...stringsIn(json)];
    }
    catch {
        return [];
    }
}
function stringsIn(json) {
    if (typeof json === "string")
        return [json];
    return typeof json === "object" && json !== null ? Object.values(json).flatMap(stringsIn) : [];
}
/** The first segment is left out: it is the same in all tokens of one issuer. @see https://www.rfc-editor.org/rfc/rfc7519 */
function jwtSegments(text) {
    const match = /^(?:[a-z]+_(?:\w+_)?)?eyJ[\w-]+\.([\w-]+)\.([\w-]+)$/.exec(text);
    return match ? [match[1] ?? "", match[2] ?? ""] : [];
}
/** The password of a URL, alone and with its user, and the values of its query, each as written and decoded. */
function urlSecrets(text) {
    const match = /^[a-z][a-z0-9+.-]*:\/\/(?:([^\s/?#@]*)@)?[^\s?#]*(?:\?([^\s#]*))?/i.exec(text);
    if (match === null)
        return [];
    const [user = "", query = ""] = [match[1], match[2]];
    const password = user.includes(":") ? user.slice(user.indexOf(":") + 1) : "";
    const values = query.split("&").map((pair) => pair.slice(pair.indexOf("=") + 1));
    return [user, password, ...values].flatMap((part) => [part, decoded(part)]);
}
/** The values of a connection string, `key=value` joined by semicolons, or of a dotenv text. */
function listedValues(text) {
    const entries = text.split(/[;\r\n]+/).map((entry) => /^\s*[A-Za-z][\w .-]*=(.*)$/.exec(entry)?.[1]?.trim());
    if (entries.length < 2 && !/^[A-Z][A-Z0-9_]+=/.test(text))
        return [];
    return entries.filter((entry) => entry !== undefined).map((entry) => entry.replace(/^(["'])(.*)\1$/, "$2"));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 1472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zD: () => (/* binding */ fixtureSchema)
/* harmony export */ });
/* unused harmony exports FIXTURE_COUNT_LIMIT, DELTA_COUNT_LIMIT, textMatchSchema, matchSchema, replySchema */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73305);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89307);


/** Most fixtures in one file. */
const FIXTURE_COUNT_LIMIT = 1000;
/** Most deltas in one reply. */
const DELTA_COUNT_LIMIT = 10_000;
const count = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(1_000_000_000));
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
    tools: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_label_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenSchema */ .Bk).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1))),
    toolResult: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(textMatchSchema),
});
/** What the client gets, in no provider's own words: text whole or in `deltas`, tool calls after it, or an error and nothing else. */
const replySchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
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
    provider: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("openai"),
    redaction: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["none-needed", "redacted"]),
    description: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_label_js__WEBPACK_IMPORTED_MODULE_0__/* .labelSchema */ .Gx),
    fixtures: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ match: matchSchema, reply: replySchema }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(FIXTURE_COUNT_LIMIT)),
});
/** An error stands alone; otherwise there is text in one form, or a tool call, or both. */
function hasOneMeaning(reply) {
    const has = (part) => reply[part] !== undefined;
    if (has("error"))
        return Object.keys(reply).filter(has).length === 1;
    return (has("text") || has("deltas") || has("toolCalls")) && !(has("text") && has("deltas"));
}


/***/ }),

/***/ 2961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/* unused harmony export QUOTE_LIMIT */
/** Longest excerpt of outside text that goes into a sentence, in UTF-16 units. */
const QUOTE_LIMIT = 80;
/** The text in double quotes on one line: control characters escaped, cut after `QUOTE_LIMIT` units with an ellipsis. */
function quote(text) {
    const excerpt = text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT)}…` : text;
    return JSON.stringify(excerpt).replace(/[\u007f-\u009f\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}


/***/ })

};
