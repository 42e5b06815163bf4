export const id = 966;
export const ids = [966];
export const modules = {

/***/ 696:
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
        ...textDifference("protocol", wanted.protocol, request.protocol),
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
/** Whether the text is the one wanted, or holds the part wanted. */
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

;// CONCATENATED MODULE: ./build/src/mock-transport/answer-route.js

/** Name of the only model when no fixture names one whole; clients take an empty list for a broken key. */
const MODEL = "mock-model";
/** Answers a request that may be answered, by what its route does. */
function answerRoute(question) {
    const { route, path, request, fixtures, instance } = question;
    const { work } = route;
    switch (work.kind) {
        case "completion":
            return withBody(question, (body) => complete(work.protocol, body, question));
        case "count":
            return withBody(question, (body) => {
                const counted = work.counter.decode(body, question.address);
                if (!counted.ok)
                    return refuseBody(counted.refusal, question);
                return {
                    answer: work.counter.encode(counted.inputTokens),
                    findings: { outcome: "counted", model: counted.model },
                };
            });
        case "embeddings":
            return withBody(question, (body) => {
                const embedded = work.embed(body, question.address);
                if (!embedded.ok)
                    return refuseBody(embedded.refusal, question);
                return { answer: embedded.answer, findings: { outcome: "embedded", model: embedded.model } };
            });
        case "models":
            return { answer: work.catalogue.encodeList(modelsOf(fixtures)), findings: { outcome: "listed" } };
        case "model":
            return showModel(work.catalogue, question);
        case "health":
            return {
                answer: {
                    status: 200,
                    headers: { "content-type": "application/json" },
                    body: JSON.stringify({ ok: true, instance }),
                },
                findings: { outcome: "healthy" },
            };
        case "stop":
            return { answer: { status: 200, headers: {}, body: "" }, findings: { outcome: "healthy" }, isStop: true };
        case "unsupported":
            return refuse(question, "unsupported", {
                status: 501,
                code: "request.unsupported",
                message: `${request.method} ${path} is a route that this version of mock-transport does not answer. Its README lists those it answers.`,
                final: true,
            });
        case "unknown":
            return refuse(question, "unknown-route", {
                status: 404,
                message: `${request.method} ${path} is no route of mock-transport. Set the client's base URL to the output for its provider: \`base-url\` for OpenAI, which ends in /v1, or \`anthropic-base-url\`, \`google-base-url\`, \`azure-base-url\`.`,
            });
    }
}
/** An answer in the error shape of the route's provider. */
function refuse({ route, stamp }, outcome, error, seen = {}) {
    return { answer: route.provider.encodeError(error, stamp), findings: { ...seen, outcome } };
}
function withBody(question, answer) {
    const { body } = question.request;
    if (body === undefined)
        return refuse(question, "too-large", { status: 413, message: "The request body is over the limit." });
    return answer(parseJson(body));
}
function complete(protocol, body, question) {
    const { fixtures, address, stamp } = question;
    const decoded = protocol.decode(body, address);
    if (!decoded.ok)
        return refuseBody(decoded.refusal, question);
    const { request } = decoded;
    const seen = { model: request.model, excerpt: request.user, streaming: request.streaming };
    const matched = match(fixtures, request);
    if (!matched.found) {
        const differences = matched.differences.map(({ detail }) => detail).join("; ");
        const nearest = `fixtures[${matched.nearest}] of ${fixtures.length}`;
        const message = `No fixture matches this request. The nearest is ${nearest}: ${differences}. Add a fixture, or correct its \`match\`.`;
        return refuse(question, "unmatched", { status: protocol.unmatchedStatus, message, code: "fixture.unmatched", final: true }, { ...seen, fixture: matched.nearest, differs: matched.differences.map(({ part }) => part.toLowerCase()) });
    }
    const reply = fixtures[matched.index]?.reply ?? {};
    const answered = { ...seen, fixture: matched.index };
    if (reply.error)
        return refuse(question, "error-replied", reply.error, answered);
    return { answer: protocol.encode(reply, request, stamp, address), findings: { ...answered, outcome: "replied" } };
}
function refuseBody({ kind, message, param }, question) {
    const error = kind === "invalid" ? { status: 400, message, param } : { status: 400, message, param, code: "request.unsupported" };
    return refuse(question, kind, error, param === undefined ? {} : { param });
}
function showModel(catalogue, question) {
    const { fixtures, address, path } = question;
    const model = address.model ?? "";
    // A fixture that names no model answers for every one.
    const isThere = fixtures.some(({ match }) => match.model === undefined || accepts(match.model, model));
    if (isThere)
        return { answer: catalogue.encodeOne(model), findings: { outcome: "listed", model } };
    const message = `${path} names a model that no fixture answers for.`;
    return refuse(question, "invalid", { status: 404, code: "model_not_found", message }, { model });
}
/** Models that fixtures name whole; a name of our own when none does. */
function modelsOf(fixtures) {
    const named = fixtures.flatMap(({ match: { model } }) => (typeof model === "string" ? [model] : []));
    return named.length === 0 ? [MODEL] : [...new Set(named)];
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

;// CONCATENATED MODULE: ./build/src/mock-transport/authenticate.js

/** Where clients put a credential, and how it is read from there: OpenAI, Anthropic, Google, Azure. */
const credentialHeaders = {
    authorization: (value) => value.replace(/^bearer +/i, ""),
    "x-api-key": (value) => value,
    "x-goog-api-key": (value) => value,
    "api-key": (value) => value,
};
/**
 * Compares what the request shows with the token in a time that does not depend on where they differ. One right credential is enough,
 * because clients send a second one from elsewhere in the environment. `inQuery` are keys that the query holds where the provider takes them.
 */
function authenticate(headers, inQuery, token) {
    const inHeaders = Object.entries(credentialHeaders).flatMap(([name, read]) => {
        const value = headers[name];
        return typeof value === "string" ? [read(value)] : [];
    });
    const shown = [...inHeaders, ...inQuery];
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
;// CONCATENATED MODULE: ./build/src/mock-transport/json-answer.js
/** A JSON body with its content type. */
function jsonAnswer(status, body, headers = {}) {
    return { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
}
/** Events that are written already, as a stream of server-sent events. */
function eventStream(events, headers = {}) {
    return {
        status: 200,
        headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache", ...headers },
        body: events.join(""),
    };
}

;// CONCATENATED MODULE: ./build/src/mock-transport/anthropic/catalogue.js

/** Anthropic's models, in one page. @see https://docs.anthropic.com/en/api/models-list */
const anthropicCatalogue = {
    encodeList: (models) => jsonAnswer(200, {
        data: models.map(modelOf),
        has_more: false,
        first_id: models[0] ?? null,
        last_id: models.at(-1) ?? null,
    }),
    encodeOne: (model) => jsonAnswer(200, modelOf(model)),
};
function modelOf(id) {
    return {
        type: "model",
        id,
        display_name: id,
        created_at: "1970-01-01T00:00:00Z",
        capabilities: null,
        deprecated_at: null,
        lifecycle: "active",
        line: null,
        max_input_tokens: null,
        max_tokens: null,
        retires_at: null,
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
;// CONCATENATED MODULE: ./build/src/mock-transport/count-tokens.js
/**
 * Tokens of a text: a quarter of its UTF-8 bytes, rounded up, which is what providers give as a rule of thumb.
 * Deterministic, and never smaller for a longer text.
 */
function countTokens(text) {
    return Math.ceil(Buffer.byteLength(text) / 4);
}
/** Tokens of the parts of a request's body that a model would read: the same for a completion and for a count of it. */
function countInput(body, parts) {
    return countTokens(JSON.stringify(Object.fromEntries(Object.entries(body).filter(([key]) => parts.includes(key)))));
}

;// CONCATENATED MODULE: ./build/src/mock-transport/refusal.js
/** Refuses a body for the first thing its schema found. */
function invalidBy({ issues: [issue] }) {
    return invalidAt(issue === undefined ? [] : placeOf(issue));
}
/** Where a body has several forms, the place inside the form that it comes nearest to. */
function placeOf(issue) {
    if (issue.code !== "invalid_union")
        return issue.path;
    const [inner = []] = issue.errors
        .flat()
        .map(placeOf)
        .sort((a, b) => b.length - a.length);
    return [...issue.path, ...inner];
}
/** Refuses a body for what stands, or does not stand, at a place in it; an empty place is the body itself. */
function invalidAt(path) {
    if (path.length === 0)
        return invalid("The request body must be a JSON object.");
    const param = path.reduce((place, key) => typeof key === "number" ? `${place}[${key}]` : place === "" ? String(key) : `${place}.${String(key)}`, "");
    return invalid(`Missing or invalid parameter: '${param}'.`, param);
}
/** Refuses a body as its provider would. */
function invalid(message, param) {
    return { ok: false, refusal: { kind: "invalid", message, ...(param === undefined ? {} : { param }) } };
}
/** Refuses the first parameter that is in use; `undefined` when none is. */
function unsupportedIn(uses) {
    const param = Object.entries(uses).find(([, isUsed]) => isUsed)?.[0];
    if (param === undefined)
        return undefined;
    const message = `The parameter '${param}' is not supported by this version of mock-transport.`;
    return { ok: false, refusal: { kind: "unsupported", param, message } };
}

;// CONCATENATED MODULE: ./build/src/mock-transport/anthropic/decode-messages.js



/** A block of a message; what its type needs to be read must be there. */
const blockSchema = schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    text: schemas/* optional */.lqM(schemas/* string */.YjP()),
    tool_use_id: schemas/* optional */.lqM(schemas/* string */.YjP()),
    content: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
})
    .check(schemas/* refine */.YPB(({ type, text }) => type !== "text" || text !== undefined, { path: ["text"] }), schemas/* refine */.YPB(({ type, tool_use_id }) => type !== "tool_result" || tool_use_id !== undefined, {
    path: ["tool_use_id"],
}));
const contentSchema = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(blockSchema)]);
/** The parts that a model would read; the same for a message and for a count of it. */
const promptSchema = schemas/* object */.Ikc({
    model: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    messages: schemas/* array */.YOg(schemas/* object */.Ikc({ role: schemas/* enum */.k5n(["user", "assistant", "system"]), content: contentSchema }))
        .check(api/* _minLength */.m9(1)),
    system: schemas/* nullish */.cl6(contentSchema),
    tools: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _minLength */.m9(1))) }))),
});
const bodySchema = schemas/* extend */.X$i(promptSchema, {
    max_tokens: schemas/* number */.aig().check(schemas/* int */.Whr(), api/* _gte */.qm(0)),
    stream: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
});
/** The body of `POST /v1/messages` as a request. @see https://docs.anthropic.com/en/api/messages */
function decodeMessages(body) {
    const parsed = bodySchema.safeParse(body);
    if (!parsed.success)
        return invalidBy(parsed.error);
    return { ok: true, request: requestOf(parsed.data, body, parsed.data.stream === true) };
}
/** The body of `POST /v1/messages/count_tokens`, which needs no `max_tokens`. */
function decodePrompt(body) {
    const parsed = promptSchema.safeParse(body);
    if (!parsed.success)
        return invalidBy(parsed.error);
    return { ok: true, request: requestOf(parsed.data, body, false) };
}
function requestOf({ model, messages, system, tools }, body, streaming) {
    // A message with a tool's result belongs to the turn that called the tool, whatever text agents put beside it.
    const turn = messages.findLastIndex(({ role, content }) => role === "user" && resultsOf(content).length === 0);
    const instructions = [system ?? "", ...messages.filter(({ role }) => role === "system").map((said) => said.content)];
    return {
        protocol: "anthropic",
        model,
        system: instructions
            .map(textOf)
            .filter((text) => text !== "")
            .join("\n"),
        user: textOf(messages[turn]?.content ?? ""),
        toolResults: messages.slice(turn + 1).flatMap(({ content }) => resultsOf(content)),
        tools: (tools ?? []).flatMap(({ name }) => (name === undefined ? [] : [name])),
        streaming,
        usageInStream: true,
        inputTokens: countInput(body, ["system", "messages", "tools"]),
    };
}
function textOf(content) {
    if (typeof content === "string")
        return content;
    return content.flatMap(({ type, text }) => (type === "text" && text !== undefined ? [text] : [])).join("\n");
}
/** Texts of the results of tools in a message; a result's own content is a text or blocks. */
function resultsOf(content) {
    if (typeof content === "string")
        return [];
    return content
        .filter(({ type }) => type === "tool_result")
        .map((block) => {
        const parsed = contentSchema.safeParse(block.content ?? "");
        return parsed.success ? textOf(parsed.data) : JSON.stringify(block.content);
    });
}

;// CONCATENATED MODULE: ./build/src/mock-transport/anthropic/count.js


/** Anthropic's count of a message that is not sent. @see https://docs.anthropic.com/en/api/messages-count-tokens */
const anthropicCount = {
    decode: (body) => {
        const decoded = decodePrompt(body);
        if (!decoded.ok)
            return decoded;
        return { ok: true, model: decoded.request.model, inputTokens: decoded.request.inputTokens };
    },
    encode: (tokens) => jsonAnswer(200, { input_tokens: tokens }),
};

;// CONCATENATED MODULE: ./build/src/mock-transport/pieces.js
/** Most pieces a text is cut into: each costs some 200 bytes of stream, whatever its length. */
const PIECE_LIMIT = 1000;
/** Length of a piece of JSON in characters; short enough that most arguments come in more than one. */
const JSON_PIECE_LENGTH = 12;
/** The text word by word, white space kept with the word before it, so that a client sees more than one delta; long texts in larger pieces. */
function piecesOf(text) {
    return joinedBy(text.match(/\S+\s*|\s+/gu) ?? [], 1);
}
/** JSON text in parts that are no JSON by themselves; no character is cut in two. */
function jsonPiecesOf(json) {
    return joinedBy([...json], JSON_PIECE_LENGTH);
}
function joinedBy(parts, least) {
    const size = Math.max(least, Math.ceil(parts.length / PIECE_LIMIT));
    return Array.from({ length: Math.ceil(parts.length / size) }, (_, piece) => parts.slice(piece * size, (piece + 1) * size).join(""));
}

;// CONCATENATED MODULE: ./build/src/mock-transport/filled-reply.js


/** The reply with ids from the stamp behind the provider's `prefix`, token counts from the fixture or counted, the finish reason that fits. */
function fillReply(reply, request, { id }, prefix) {
    const deltas = reply.deltas ?? piecesOf(reply.text ?? "");
    const toolCalls = (reply.toolCalls ?? []).map((call, index) => ({
        id: call.id ?? `${prefix}${id}_${index}`,
        name: call.name,
        arguments: call.arguments,
        json: JSON.stringify(call.arguments),
    }));
    const said = [reply.reasoning ?? "", ...deltas, ...toolCalls.flatMap(({ name, json }) => [name, json])].join("");
    return {
        reasoning: reply.reasoning,
        deltas,
        toolCalls,
        finishReason: reply.finishReason ?? (toolCalls.length > 0 ? "tool-calls" : "stop"),
        usage: {
            input: reply.usage?.inputTokens ?? request.inputTokens,
            output: reply.usage?.outputTokens ?? countTokens(said),
        },
    };
}

;// CONCATENATED MODULE: ./build/src/mock-transport/anthropic/message.js

const stopReasons = {
    stop: "end_turn",
    length: "max_tokens",
    "tool-calls": "tool_use",
    "content-filter": "refusal",
};
/** What stands for the provider's signature of its reasoning, which nobody but the provider can check. */
const SIGNATURE = Buffer.from("mock-transport").toString("base64");
/** The message around its content, with the keys that newer clients expect to be there even when they are null. */
function messageOf(content, model, { id }, stopReason, usage) {
    return {
        id: `msg_${id}`,
        type: "message",
        role: "assistant",
        model,
        content,
        stop_reason: stopReason,
        stop_sequence: null,
        stop_details: null,
        container: null,
        diagnostics: null,
        usage,
    };
}
/** The provider's word for why the reply ends. */
function stopReasonOf({ finishReason }) {
    return stopReasons[finishReason];
}
/** Usage as a message carries it, with `output` tokens so far. */
function usageOf({ usage: { input } }, output) {
    return {
        ...deltaUsageOf(input, output),
        cache_creation: null,
        inference_geo: null,
        service_tier: "standard",
        speed: null,
    };
}
/** The shorter usage of a stream's last words. */
function deltaUsageOf(input, output) {
    return {
        input_tokens: input,
        output_tokens: output,
        cache_creation_input_tokens: 0,
        cache_read_input_tokens: 0,
        output_tokens_details: null,
        server_tool_use: null,
    };
}
/** The reply's blocks in the provider's order: reasoning, text, tool calls; one empty text when the reply is empty. */
function blocksOf({ reasoning, deltas, toolCalls }) {
    const thinking = (text) => ({
        whole: { type: "thinking", thinking: text, signature: SIGNATURE },
        opened: { type: "thinking", thinking: "", signature: "" },
        deltas: [
            ...piecesOf(text).map((piece) => ({ type: "thinking_delta", thinking: piece })),
            { type: "signature_delta", signature: SIGNATURE },
        ],
    });
    const text = {
        whole: { type: "text", text: deltas.join(""), citations: null },
        opened: { type: "text", text: "", citations: null },
        deltas: deltas.map((delta) => ({ type: "text_delta", text: delta })),
    };
    const calls = toolCalls.map(({ id, name, arguments: input, json }) => {
        const head = { type: "tool_use", id, name, caller: { type: "direct" } };
        return {
            whole: { ...head, input },
            opened: { ...head, input: {} },
            deltas: jsonPiecesOf(json).map((piece) => ({ type: "input_json_delta", partial_json: piece })),
        };
    });
    return [
        ...(reasoning === undefined ? [] : [thinking(reasoning)]),
        ...(deltas.length === 0 && calls.length > 0 ? [] : [text]),
        ...calls,
    ];
}

;// CONCATENATED MODULE: ./build/src/mock-transport/anthropic/request-headers.js
/** The header in which the official client looks for the request's name. */
function requestHeaders({ id }) {
    return { "request-id": `req_${id}` };
}

;// CONCATENATED MODULE: ./build/src/mock-transport/anthropic/encode-message.js



/** A message. @see https://docs.anthropic.com/en/api/messages */
function encodeMessage(reply, { model }, stamp) {
    const content = blocksOf(reply).map(({ whole }) => whole);
    const usage = usageOf(reply, reply.usage.output);
    return jsonAnswer(200, messageOf(content, model, stamp, stopReasonOf(reply), usage), requestHeaders(stamp));
}

;// CONCATENATED MODULE: ./build/src/mock-transport/anthropic/encode-message-stream.js



/**
 * The message as named server-sent events: its head with usage, each block opened, filled and closed, the stop reason with usage, the end.
 * @see https://docs.anthropic.com/en/docs/build-with-claude/streaming
 */
function encodeMessageStream(reply, { model }, stamp) {
    const { input, output } = reply.usage;
    const head = messageOf([], model, stamp, null, usageOf(reply, Math.min(output, 1)));
    const blocks = blocksOf(reply).flatMap(({ opened, deltas }, index) => [
        { type: "content_block_start", index, content_block: opened },
        ...(index === 0 ? [{ type: "ping" }] : []),
        ...deltas.map((delta) => ({ type: "content_block_delta", index, delta })),
        { type: "content_block_stop", index },
    ]);
    const events = [
        { type: "message_start", message: head },
        ...blocks,
        {
            type: "message_delta",
            delta: { stop_reason: stopReasonOf(reply), stop_sequence: null, stop_details: null, container: null },
            usage: deltaUsageOf(input, output),
        },
        { type: "message_stop" },
    ];
    return eventStream(events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`), requestHeaders(stamp));
}

;// CONCATENATED MODULE: ./build/src/mock-transport/anthropic/messages.js




/** Anthropic's messages. */
const anthropicMessages = {
    decode: decodeMessages,
    encode: (reply, request, stamp) => {
        const encode = request.streaming ? encodeMessageStream : encodeMessage;
        return encode(fillReply(reply, request, stamp, "toolu_"), request, stamp);
    },
    unmatchedStatus: 410,
};

;// CONCATENATED MODULE: ./build/src/mock-transport/retry-headers.js
/** What tells the official clients of OpenAI and Anthropic whether to try again; a short wait keeps tests of retries fast. */
function retryHeaders({ status, final }) {
    if (final)
        return { "x-should-retry": "false" };
    return isRetried(status) ? { "retry-after-ms": "1" } : {};
}
/** Statuses after which the clients try again. */
function isRetried(status) {
    return status === 408 || status === 409 || status === 429 || status >= 500;
}

;// CONCATENATED MODULE: ./build/src/mock-transport/anthropic/encode-error.js



/** Names of errors by HTTP status, as the provider pairs them. @see https://docs.anthropic.com/en/api/errors */
const types = {
    401: "authentication_error",
    403: "permission_error",
    404: "not_found_error",
    413: "request_too_large",
    429: "rate_limit_error",
    504: "timeout_error",
    529: "overloaded_error",
};
/** An error in the shape the official client turns into a typed exception. The shape has no place for a code or a parameter's name. */
function encodeError(error, stamp) {
    const { status, message, type } = error;
    const headers = { ...requestHeaders(stamp), ...retryHeaders(error) };
    const body = { type: type ?? types[status] ?? (status >= 500 ? "api_error" : "invalid_request_error"), message };
    return jsonAnswer(status, { type: "error", error: body, request_id: headers["request-id"] }, headers);
}

;// CONCATENATED MODULE: ./build/src/mock-transport/anthropic/provider.js

/** Anthropic. */
const anthropic = {
    encodeError: encodeError,
    keyHint: "`x-api-key` or `Authorization: Bearer`; clients of Anthropic read it from ANTHROPIC_API_KEY",
    keyInQuery: false,
};

;// CONCATENATED MODULE: ./build/src/mock-transport/google/catalogue.js

/** Google's models, in one page. @see https://ai.google.dev/api/models */
const googleCatalogue = {
    encodeList: (models) => jsonAnswer(200, { models: models.map(catalogue_modelOf) }),
    encodeOne: (model) => jsonAnswer(200, catalogue_modelOf(model)),
};
function catalogue_modelOf(id) {
    return {
        name: `models/${id}`,
        version: "001",
        displayName: id,
        inputTokenLimit: 1_048_576,
        outputTokenLimit: 65_536,
        supportedGenerationMethods: ["generateContent", "countTokens", "embedContent"],
    };
}

;// CONCATENATED MODULE: ./build/src/mock-transport/google/decode-generate.js



const partSchema = schemas/* object */.Ikc({
    text: schemas/* optional */.lqM(schemas/* string */.YjP()),
    functionResponse: schemas/* optional */.lqM(schemas/* object */.Ikc({ name: schemas/* string */.YjP().check(api/* _minLength */.m9(1)), response: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) })),
});
/** Several parts of one speaker. */
const decode_generate_contentSchema = schemas/* object */.Ikc({
    role: schemas/* optional */.lqM(schemas/* enum */.k5n(["user", "model", "function"])),
    parts: schemas/* array */.YOg(partSchema).check(api/* _minLength */.m9(1)),
});
const instructionSchema = schemas/* nullish */.cl6(schemas/* object */.Ikc({ parts: schemas/* array */.YOg(partSchema) }));
/** The body of a generate request as far as it is read. */
const generateSchema = schemas/* object */.Ikc({
    contents: schemas/* array */.YOg(decode_generate_contentSchema).check(api/* _minLength */.m9(1)),
    systemInstruction: instructionSchema,
    // The interface takes both spellings of a key, and documents show this one.
    system_instruction: instructionSchema,
    tools: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* object */.Ikc({ functionDeclarations: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP().check(api/* _minLength */.m9(1)) }))) }))),
    stream: schemas/* optional */.lqM(schemas/* undefined */.Vxk()),
});
/** The body of `:generateContent`, or of `:streamGenerateContent` when `streaming`, as a request. @see https://ai.google.dev/api/generate-content */
function decodeGenerate(body, model, streaming) {
    const parsed = generateSchema.safeParse(body);
    if (!parsed.success)
        return invalidBy(parsed.error);
    return { ok: true, request: decode_generate_requestOf(parsed.data, body, model, streaming) };
}
function decode_generate_requestOf({ contents, systemInstruction, system_instruction, tools }, body, model, streaming) {
    const turn = contents.findLastIndex(({ role, parts }) => (role ?? "user") === "user" && parts.every(({ functionResponse }) => !functionResponse));
    return {
        protocol: "google",
        model,
        system: decode_generate_textOf((systemInstruction ?? system_instruction)?.parts ?? []),
        user: decode_generate_textOf(contents[turn]?.parts ?? []),
        toolResults: contents.slice(turn + 1).flatMap(({ parts }) => decode_generate_resultsOf(parts)),
        tools: (tools ?? []).flatMap(({ functionDeclarations }) => (functionDeclarations ?? []).map(({ name }) => name)),
        streaming,
        usageInStream: true,
        inputTokens: countInput(body, ["contents", "systemInstruction", "system_instruction", "tools"]),
    };
}
/** The texts of the parts, joined by line feeds. */
function decode_generate_textOf(parts) {
    return parts.flatMap(({ text }) => (text === undefined ? [] : [text])).join("\n");
}
/** Results of functions: the text under `output` or `result`, where clients put it, or else the whole object as JSON. */
function decode_generate_resultsOf(parts) {
    return parts.flatMap(({ functionResponse }) => {
        if (functionResponse === undefined)
            return [];
        const { response } = functionResponse;
        const said = response["output"] ?? response["result"];
        return [typeof said === "string" ? said : JSON.stringify(response)];
    });
}

;// CONCATENATED MODULE: ./build/src/mock-transport/google/count.js




/** A request to count may be wrapped, which is the way to count instructions and tools as well. */
const wrappedSchema = schemas/* object */.Ikc({ generateContentRequest: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) });
/** Google's count of a request that is not sent. @see https://ai.google.dev/api/tokens */
const googleCount = {
    decode: (body, { model = "" }) => {
        const wrapped = wrappedSchema.safeParse(body);
        const isBoth = wrapped.success && Object.keys(body).includes("contents");
        if (isBoth)
            return invalidAt(["generateContentRequest"]);
        const decoded = decodeGenerate(wrapped.success ? wrapped.data.generateContentRequest : body, model, false);
        return decoded.ok ? { ok: true, model, inputTokens: decoded.request.inputTokens } : decoded;
    },
    encode: (tokens) => jsonAnswer(200, { totalTokens: tokens, promptTokensDetails: [{ modality: "TEXT", tokenCount: tokens }] }),
};

;// CONCATENATED MODULE: ./build/src/mock-transport/vector.js

/** A vector of length 1 that depends on the text alone: equal texts have equal vectors, others are nearly orthogonal. Its numbers are exact in 32 bits. */
function vectorOf(text, dimensions) {
    let state = (0,external_node_crypto_.createHash)("sha256").update(text).digest().readUInt32LE(0) || 1;
    const raw = Float64Array.from({ length: dimensions }, () => {
        // Marsaglia's xorshift: enough to spread the numbers, and the same on every machine.
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return (state >>> 0) / 2 ** 32 - 0.5;
    });
    const norm = Math.hypot(...raw);
    return Float32Array.from(raw, (number) => number / norm);
}
/** Most dimensions a client may ask for; the widest vectors of the providers have as many. */
const DIMENSION_LIMIT = 3072;

;// CONCATENATED MODULE: ./build/src/mock-transport/google/embed.js





/** Most texts in one request, as the provider has it. */
const REQUEST_LIMIT = 100;
/** Dimensions when the client asks for none, those of `gemini-embedding-001`. */
const DIMENSIONS = 3072;
const requestSchema = schemas/* object */.Ikc({
    content: decode_generate_contentSchema,
    outputDimensionality: schemas/* nullish */.cl6(schemas/* number */.aig().check(schemas/* int */.Whr(), api/* _gte */.qm(1), api/* _lte */.Zm(DIMENSION_LIMIT))),
});
const batchSchema = schemas/* object */.Ikc({
    requests: schemas/* array */.YOg(requestSchema).check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(REQUEST_LIMIT)),
});
/** One embedding. @see https://ai.google.dev/api/embeddings */
const embedContent = (body, { model = "" }) => {
    const parsed = requestSchema.safeParse(body);
    if (!parsed.success)
        return invalidBy(parsed.error);
    return { ok: true, model, answer: jsonAnswer(200, { embedding: embeddingOf(parsed.data) }) };
};
/** Several embeddings in the order of their requests. */
const embedBatch = (body, { model = "" }) => {
    const parsed = batchSchema.safeParse(body);
    if (!parsed.success)
        return invalidBy(parsed.error);
    return { ok: true, model, answer: jsonAnswer(200, { embeddings: parsed.data.requests.map(embeddingOf) }) };
};
function embeddingOf({ content, outputDimensionality }) {
    return { values: [...vectorOf(decode_generate_textOf(content.parts), outputDimensionality ?? DIMENSIONS)] };
}

;// CONCATENATED MODULE: ./build/src/mock-transport/google/generated.js

const finishReasons = {
    stop: "STOP",
    length: "MAX_TOKENS",
    // The provider has no word of its own for an end with a call.
    "tool-calls": "STOP",
    "content-filter": "SAFETY",
};
/** The provider's word for why the reply ends. */
function finishReasonOf({ finishReason }) {
    return finishReasons[finishReason];
}
/** A response, or one of those that make a stream, around the parts; without a finish reason more will come. */
function generatedOf(parts, finishReason, { usage: { input, output } }, { model }, { id }) {
    return {
        candidates: [
            {
                content: { parts, role: "model" },
                ...(finishReason === undefined ? {} : { finishReason }),
                index: 0,
            },
        ],
        usageMetadata: {
            promptTokenCount: input,
            candidatesTokenCount: output,
            totalTokenCount: input + output,
        },
        modelVersion: model,
        responseId: id,
    };
}
/** The reply's parts in the provider's order, each text in pieces: thoughts, text, function calls. */
function piecesIn({ reasoning, deltas, toolCalls }) {
    return [
        ...piecesOf(reasoning ?? "").map((text) => ({ text, thought: true })),
        ...deltas.map((text) => ({ text })),
        ...callsIn({ toolCalls }),
    ];
}
/** The reply's parts whole; one empty text when the reply is empty. */
function partsOf({ reasoning, deltas, toolCalls }) {
    return [
        ...(reasoning === undefined ? [] : [{ text: reasoning, thought: true }]),
        ...(deltas.length === 0 && toolCalls.length > 0 ? [] : [{ text: deltas.join("") }]),
        ...callsIn({ toolCalls }),
    ];
}
function callsIn({ toolCalls }) {
    return toolCalls.map(({ id, name, arguments: args }) => ({ functionCall: { id, name, args } }));
}

;// CONCATENATED MODULE: ./build/src/mock-transport/google/encode-generate.js


/** A generated response. @see https://ai.google.dev/api/generate-content#v1beta.GenerateContentResponse */
function encodeGenerate(reply, request, stamp) {
    return jsonAnswer(200, generatedOf(partsOf(reply), finishReasonOf(reply), reply, request, stamp));
}

;// CONCATENATED MODULE: ./build/src/mock-transport/google/encode-generate-stream.js


/** The reply as responses of one part each and a last one with the finish reason; as server-sent events, or all in one JSON list. */
function encodeGenerateStream(reply, request, stamp, isEventStream) {
    const responses = [
        ...piecesIn(reply).map((part) => generatedOf([part], undefined, reply, request, stamp)),
        generatedOf([{ text: "" }], finishReasonOf(reply), reply, request, stamp),
    ];
    if (!isEventStream)
        return jsonAnswer(200, responses);
    return eventStream(responses.map((response) => `data: ${JSON.stringify(response)}\n\n`));
}

;// CONCATENATED MODULE: ./build/src/mock-transport/google/generate.js




/** Google's `:generateContent`. */
const googleGenerate = {
    decode: (body, { model = "" }) => decodeGenerate(body, model, false),
    encode: (reply, request, stamp) => encodeGenerate(fillReply(reply, request, stamp, "call_"), request, stamp),
    unmatchedStatus: 410,
};
/** Google's `:streamGenerateContent`: server-sent events with `alt=sse`, else a list. */
const googleStream = {
    decode: (body, { model = "" }) => decodeGenerate(body, model, true),
    encode: (reply, request, stamp, { query }) => encodeGenerateStream(fillReply(reply, request, stamp, "call_"), request, stamp, query.get("alt") === "sse"),
    unmatchedStatus: 410,
};

;// CONCATENATED MODULE: ./build/src/mock-transport/google/encode-error.js

/** Names of errors by HTTP status. @see https://cloud.google.com/apis/design/errors#handling_errors */
const statuses = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    409: "ABORTED",
    413: "INVALID_ARGUMENT",
    429: "RESOURCE_EXHAUSTED",
    499: "CANCELLED",
    501: "UNIMPLEMENTED",
    503: "UNAVAILABLE",
    504: "DEADLINE_EXCEEDED",
};
/** An error in Google's shape. A fixture's `type` is taken when it is spelled like one of Google's; code and parameter become details. */
function encode_error_encodeError({ status, message, type, code, param }) {
    const named = type !== undefined && /^[A-Z_]+$/.test(type) ? type : undefined;
    const details = [
        ...(code === undefined ? [] : [{ "@type": typeUrl("ErrorInfo"), reason: code, domain: "mock-transport" }]),
        ...(param === undefined
            ? []
            : [{ "@type": typeUrl("BadRequest"), fieldViolations: [{ field: param, description: message }] }]),
    ];
    const error = {
        code: status,
        message,
        status: named ?? statuses[status] ?? (status >= 500 ? "INTERNAL" : "FAILED_PRECONDITION"),
        ...(details.length === 0 ? {} : { details }),
    };
    return jsonAnswer(status, { error });
}
function typeUrl(name) {
    return `type.googleapis.com/google.rpc.${name}`;
}

;// CONCATENATED MODULE: ./build/src/mock-transport/google/provider.js

/** Google's Gemini API. */
const google = {
    encodeError: encode_error_encodeError,
    keyHint: "the header `x-goog-api-key` or the query's `key`; clients of Google read it from GEMINI_API_KEY",
    keyInQuery: true,
};

;// CONCATENATED MODULE: ./build/src/mock-transport/openai/catalogue.js

/** OpenAI's models. @see https://platform.openai.com/docs/api-reference/models */
const openaiCatalogue = {
    encodeList: (models) => jsonAnswer(200, { object: "list", data: models.map(openai_catalogue_modelOf) }),
    encodeOne: (model) => jsonAnswer(200, openai_catalogue_modelOf(model)),
};
function openai_catalogue_modelOf(id) {
    return { id, object: "model", created: 0, owned_by: "mock-transport" };
}

;// CONCATENATED MODULE: ./build/src/mock-transport/openai/chat-reply.js

const chat_reply_finishReasons = {
    stop: "stop",
    length: "length",
    "tool-calls": "tool_calls",
    "content-filter": "content_filter",
};
/** The reply in chat completion terms. */
function toChatReply(reply, request, stamp) {
    const { deltas, toolCalls, finishReason, usage } = fillReply(reply, request, stamp, "call_");
    return {
        deltas,
        toolCalls: toolCalls.map(({ id, name, json }) => ({ id, type: "function", function: { name, arguments: json } })),
        finishReason: chat_reply_finishReasons[finishReason],
        usage: {
            prompt_tokens: usage.input,
            completion_tokens: usage.output,
            total_tokens: usage.input + usage.output,
        },
    };
}

;// CONCATENATED MODULE: ./build/src/mock-transport/openai/decode-chat.js



/** The parts of a chat completion request that are read; others are accepted and have no effect on a fixture's reply. */
const decode_chat_bodySchema = schemas/* object */.Ikc({
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
    const parsed = decode_chat_bodySchema.safeParse(body);
    if (!parsed.success)
        return invalidBy(parsed.error);
    const unsupported = unsupportedIn(usesIn(parsed.data));
    if (unsupported !== undefined)
        return unsupported;
    const { model, messages, tools, stream, stream_options } = parsed.data;
    const lastUser = messages.findLastIndex(({ role }) => role === "user");
    const spoken = (wanted) => messages.filter(wanted).map(decode_chat_textOf);
    return {
        ok: true,
        request: {
            protocol: "openai-chat",
            model,
            system: spoken(({ role }) => role === "system" || role === "developer").join("\n"),
            user: lastUser < 0 ? "" : decode_chat_textOf(messages[lastUser]),
            toolResults: messages
                .slice(lastUser + 1)
                .filter(({ role }) => role === "tool")
                .map(decode_chat_textOf),
            tools: (tools ?? []).flatMap(({ function: tool }) => (tool === undefined ? [] : [tool.name])),
            streaming: stream === true,
            usageInStream: stream_options?.include_usage === true,
            inputTokens: countInput(body, ["messages", "tools"]),
        },
    };
}
function decode_chat_textOf(message) {
    const content = message?.content ?? "";
    if (typeof content === "string")
        return content;
    return content.flatMap(({ text }) => (text === undefined ? [] : [text])).join("\n");
}
function usesIn(body) {
    return {
        n: (body.n ?? 1) !== 1,
        logprobs: body.logprobs === true,
        modalities: (body.modalities ?? ["text"]).some((modality) => modality !== "text"),
        audio: (body.audio ?? undefined) !== undefined,
        functions: (body.functions ?? []).length > 0,
    };
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
 * The reply as server-sent events: the role, the text delta by delta, each tool call's head and then its arguments in parts, the finish reason,
 * usage when asked for, `[DONE]`. @see https://platform.openai.com/docs/api-reference/chat/streaming
 */
function encodeChatStream(reply, request, stamp) {
    const events = [...chunksOf(reply, request, stamp).map((chunk) => JSON.stringify(chunk)), "[DONE]"];
    return eventStream(events.map((event) => `data: ${event}\n\n`));
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
        ...jsonPiecesOf(text).map((piece) => choice({ tool_calls: [{ index, function: { arguments: piece } }] })),
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

;// CONCATENATED MODULE: ./build/src/mock-transport/openai/in-deployment.js
/** The body with the deployment as its model: Azure takes the path's name and ignores the body's. */
function inDeployment(body, deployment) {
    const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
    return isObject && deployment !== undefined ? { ...body, model: deployment } : body;
}

;// CONCATENATED MODULE: ./build/src/mock-transport/openai/chat.js





/** OpenAI's chat completions. */
const openaiChat = {
    decode: decodeChat,
    encode: (reply, request, stamp) => {
        const encode = request.streaming ? encodeChatStream : encodeChat;
        return encode(toChatReply(reply, request, stamp), request, stamp);
    },
    unmatchedStatus: 410,
};
/** The same below an Azure deployment, whose name is the model. */
const azureChat = {
    ...openaiChat,
    decode: (body, { model }) => decodeChat(inDeployment(body, model)),
};

;// CONCATENATED MODULE: ./build/src/mock-transport/openai/embeddings.js






/** Most inputs in one request, as the provider has it. */
const INPUT_LIMIT = 2048;
/** Dimensions when the client asks for none, those of `text-embedding-3-small`. */
const embeddings_DIMENSIONS = 1536;
const embeddings_text = schemas/* string */.YjP().check(api/* _minLength */.m9(1));
const tokens = schemas/* array */.YOg(schemas/* number */.aig().check(schemas/* int */.Whr(), api/* _gte */.qm(0))).check(api/* _minLength */.m9(1));
const embeddings_bodySchema = schemas/* object */.Ikc({
    model: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    input: schemas/* union */.KCZ([
        embeddings_text,
        schemas/* array */.YOg(embeddings_text).check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(INPUT_LIMIT)),
        tokens,
        schemas/* array */.YOg(tokens).check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(INPUT_LIMIT)),
    ]),
    encoding_format: schemas/* nullish */.cl6(schemas/* enum */.k5n(["float", "base64"])),
    dimensions: schemas/* nullish */.cl6(schemas/* number */.aig().check(schemas/* int */.Whr(), api/* _gte */.qm(1), api/* _lte */.Zm(DIMENSION_LIMIT))),
});
/** OpenAI's embeddings, as numbers or as base64 of 32-bit floats. @see https://platform.openai.com/docs/api-reference/embeddings/create */
const openaiEmbeddings = (body) => {
    const parsed = embeddings_bodySchema.safeParse(body);
    if (!parsed.success)
        return invalidBy(parsed.error);
    const { model, input, encoding_format, dimensions } = parsed.data;
    const texts = textsOf(input);
    const data = texts.map((said, index) => {
        const vector = vectorOf(said, dimensions ?? embeddings_DIMENSIONS);
        const embedding = encoding_format === "base64" ? Buffer.from(vector.buffer).toString("base64") : [...vector];
        return { object: "embedding", index, embedding };
    });
    const total = texts.reduce((sum, said) => sum + countTokens(said), 0);
    const usage = { prompt_tokens: total, total_tokens: total };
    return { ok: true, model, answer: jsonAnswer(200, { object: "list", data, model, usage }) };
};
/** The same below an Azure deployment. */
const azureEmbeddings = (body, address) => openaiEmbeddings(inDeployment(body, address.model), address);
/** One text for each vector; tokens count as the text that lists them. */
function textsOf(input) {
    if (typeof input === "string")
        return [input];
    const isOneListOfTokens = typeof input[0] === "number";
    if (isOneListOfTokens)
        return [JSON.stringify(input)];
    return input.map((entry) => (typeof entry === "string" ? entry : JSON.stringify(entry)));
}

;// CONCATENATED MODULE: ./build/src/mock-transport/openai/encode-error.js


/** An error in the shape the official client turns into a typed exception. @see https://platform.openai.com/docs/guides/error-codes */
function openai_encode_error_encodeError(error) {
    const { status, message, type, code, param } = error;
    const body = { message, type: type ?? typeOf(status), param: param ?? null, code: code ?? null };
    return jsonAnswer(status, { error: body }, retryHeaders(error));
}
function typeOf(status) {
    if (status === 429)
        return "rate_limit_error";
    return status >= 500 ? "server_error" : "invalid_request_error";
}

;// CONCATENATED MODULE: ./build/src/mock-transport/openai/provider.js

/** OpenAI. */
const openai = {
    encodeError: openai_encode_error_encodeError,
    keyHint: "`Authorization: Bearer`; clients of OpenAI read it from OPENAI_API_KEY",
    keyInQuery: false,
};
/** Azure OpenAI, whose errors have OpenAI's shape. */
const azure = {
    encodeError: openai_encode_error_encodeError,
    keyHint: "the header `api-key`; clients of Azure OpenAI read it from AZURE_OPENAI_API_KEY",
    keyInQuery: false,
};

;// CONCATENATED MODULE: ./build/src/mock-transport/openai/decode-responses.js



const decode_responses_contentSchema = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), text: schemas/* optional */.lqM(schemas/* string */.YjP()) }))]);
/** An item of the input; one without a type is a message. */
const itemSchema = schemas/* object */.Ikc({
    type: schemas/* optional */.lqM(schemas/* string */.YjP()),
    role: schemas/* optional */.lqM(schemas/* enum */.k5n(["user", "assistant", "system", "developer"])),
    content: schemas/* nullish */.cl6(decode_responses_contentSchema),
    output: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
    call_id: schemas/* optional */.lqM(schemas/* string */.YjP()),
})
    .check(schemas/* refine */.YPB(({ type, role }) => (type ?? "message") !== "message" || role !== undefined, { path: ["role"] }), schemas/* refine */.YPB(({ type, content }) => (type ?? "message") !== "message" || (content ?? undefined) !== undefined, {
    path: ["content"],
}), schemas/* refine */.YPB(({ type, call_id }) => type !== "function_call_output" || call_id !== undefined, { path: ["call_id"] }));
const decode_responses_promptSchema = schemas/* object */.Ikc({
    model: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _minLength */.m9(1))),
    input: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(itemSchema)])),
    instructions: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    tools: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), name: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _minLength */.m9(1))) }))),
    previous_response_id: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    conversation: schemas/* nullish */.cl6(schemas/* unknown */.L5J()),
    prompt: schemas/* nullish */.cl6(schemas/* unknown */.L5J()),
});
const decode_responses_bodySchema = schemas/* extend */.X$i(decode_responses_promptSchema, {
    model: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    input: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(itemSchema).check(api/* _minLength */.m9(1))]),
    stream: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
    background: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
    max_output_tokens: schemas/* nullish */.cl6(schemas/* number */.aig().check(schemas/* int */.Whr(), api/* _gte */.qm(1))),
});
/**
 * The body of `POST /v1/responses` as a request. What would need the memory of earlier responses, or a later look at this one, is `unsupported`.
 * @see https://platform.openai.com/docs/api-reference/responses/create
 */
function decodeResponses(body) {
    const parsed = decode_responses_bodySchema.safeParse(body);
    if (!parsed.success)
        return invalidBy(parsed.error);
    const { data } = parsed;
    const unsupported = unsupportedIn({ ...memoryIn(data), background: data.background === true });
    return unsupported ?? { ok: true, request: decode_responses_requestOf(data, data.model, body, data.stream === true) };
}
/** The body of `POST /v1/responses/input_tokens`, in which every key may be missing. */
function decodeInput(body) {
    const parsed = decode_responses_promptSchema.safeParse(body);
    if (!parsed.success)
        return invalidBy(parsed.error);
    return unsupportedIn(memoryIn(parsed.data)) ?? { ok: true, request: decode_responses_requestOf(parsed.data, "", body, false) };
}
function memoryIn({ previous_response_id, conversation, prompt }) {
    const isUsed = (value) => (value ?? undefined) !== undefined;
    return {
        previous_response_id: isUsed(previous_response_id),
        conversation: isUsed(conversation),
        prompt: isUsed(prompt),
    };
}
function decode_responses_requestOf({ model, input, instructions, tools }, fallback, body, streaming) {
    const items = typeof input === "string" ? [{ role: "user", content: input }] : (input ?? []);
    const turn = items.findLastIndex(({ role }) => role === "user");
    const spoken = items.filter(({ role }) => role === "system" || role === "developer").map(decode_responses_textOf);
    return {
        protocol: "openai-responses",
        model: model ?? fallback,
        system: [instructions ?? "", ...spoken].filter((text) => text !== "").join("\n"),
        user: decode_responses_textOf(items[turn]),
        toolResults: items
            .slice(turn + 1)
            .filter(({ type }) => type === "function_call_output" || type === "custom_tool_call_output")
            .map(resultOf),
        tools: (tools ?? []).flatMap(({ name }) => (name === undefined ? [] : [name])),
        streaming,
        usageInStream: true,
        inputTokens: countInput(body, ["instructions", "input", "tools"]),
    };
}
function decode_responses_textOf(item) {
    const content = item?.content ?? "";
    if (typeof content === "string")
        return content;
    return content.flatMap(({ text }) => (text === undefined ? [] : [text])).join("\n");
}
function resultOf({ output }) {
    const parsed = decode_responses_contentSchema.safeParse(output ?? "");
    return parsed.success ? decode_responses_textOf({ content: parsed.data }) : JSON.stringify(output);
}

;// CONCATENATED MODULE: ./build/src/mock-transport/openai/response.js

/** A response around its output; `undefined` for usage while it is in progress. */
function responseOf(reply, { model }, { id, createdSeconds }, isDone) {
    const { input, output } = reply.usage;
    const incomplete = incompleteReasons[reply.finishReason];
    return {
        id: `resp_${id}`,
        object: "response",
        created_at: createdSeconds,
        completed_at: isDone && incomplete === undefined ? createdSeconds : null,
        status: isDone ? statusOf(reply) : "in_progress",
        background: false,
        error: null,
        incomplete_details: isDone && incomplete !== undefined ? { reason: incomplete } : null,
        instructions: null,
        max_output_tokens: null,
        metadata: {},
        model,
        output: isDone ? itemsOf(reply, id).map(({ whole }) => whole) : [],
        parallel_tool_calls: true,
        previous_response_id: null,
        reasoning: { effort: null, summary: null },
        service_tier: "default",
        store: false,
        temperature: 1,
        text: { format: { type: "text" } },
        tool_choice: "auto",
        tools: [],
        top_p: 1,
        truncation: "disabled",
        usage: isDone
            ? {
                input_tokens: input,
                input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
                output_tokens: output,
                output_tokens_details: { reasoning_tokens: 0 },
                total_tokens: input + output,
            }
            : null,
        user: null,
    };
}
const incompleteReasons = {
    length: "max_output_tokens",
    "content-filter": "content_filter",
};
/** How the response ends, which is also the name of the stream's last event. */
function statusOf({ finishReason }) {
    return incompleteReasons[finishReason] === undefined ? "completed" : "incomplete";
}
/** The output's items in the provider's order: reasoning, message, function calls; an empty message when the reply is empty. */
function itemsOf({ reasoning, deltas, toolCalls }, id) {
    const isToolOnly = deltas.length === 0 && toolCalls.length > 0;
    return [
        ...(reasoning === undefined ? [] : [reasoningItem(reasoning, `rs_${id}`)]),
        ...(isToolOnly ? [] : [messageItem(deltas, `msg_${id}`)]),
        ...toolCalls.map((call, index) => callItem(call, `fc_${id}_${index}`)),
    ];
}
function reasoningItem(text, id) {
    const part = { type: "summary_text", text };
    const at = { item_id: id, summary_index: 0 };
    const item = { id, type: "reasoning" };
    return {
        whole: { ...item, summary: [part] },
        opened: { ...item, summary: [] },
        events: [
            { type: "response.reasoning_summary_part.added", ...at, part: { ...part, text: "" } },
            ...piecesOf(text).map((delta) => ({ type: "response.reasoning_summary_text.delta", ...at, delta })),
            { type: "response.reasoning_summary_text.done", ...at, text },
            { type: "response.reasoning_summary_part.done", ...at, part },
        ],
    };
}
function messageItem(deltas, id) {
    const part = { type: "output_text", text: deltas.join(""), annotations: [], logprobs: [] };
    const at = { item_id: id, content_index: 0 };
    const item = { id, type: "message", role: "assistant" };
    return {
        whole: { ...item, status: "completed", content: [part] },
        opened: { ...item, status: "in_progress", content: [] },
        events: [
            { type: "response.content_part.added", ...at, part: { ...part, text: "" } },
            ...deltas.map((delta) => ({ type: "response.output_text.delta", ...at, delta, logprobs: [] })),
            { type: "response.output_text.done", ...at, text: part.text, logprobs: [] },
            { type: "response.content_part.done", ...at, part },
        ],
    };
}
function callItem({ id: callId, name, json }, id) {
    const item = { id, type: "function_call", call_id: callId, name };
    return {
        whole: { ...item, arguments: json, status: "completed" },
        opened: { ...item, arguments: "", status: "in_progress" },
        events: [
            ...jsonPiecesOf(json).map((delta) => ({ type: "response.function_call_arguments.delta", item_id: id, delta })),
            { type: "response.function_call_arguments.done", item_id: id, name, arguments: json },
        ],
    };
}

;// CONCATENATED MODULE: ./build/src/mock-transport/openai/encode-response.js


/** A `response` object. @see https://platform.openai.com/docs/api-reference/responses/object */
function encodeResponse(reply, request, stamp) {
    return jsonAnswer(200, responseOf(reply, request, stamp, true));
}

;// CONCATENATED MODULE: ./build/src/mock-transport/openai/encode-response-stream.js


/**
 * The response as named and numbered server-sent events: created, in progress, each output item opened, filled and closed, and at the end the
 * whole response with usage. @see https://platform.openai.com/docs/api-reference/responses-streaming
 */
function encodeResponseStream(reply, request, stamp) {
    const begun = responseOf(reply, request, stamp, false);
    const items = itemsOf(reply, stamp.id).flatMap(({ whole, opened, events }, index) => [
        { type: "response.output_item.added", output_index: index, item: opened },
        ...events.map((event) => ({ output_index: index, ...event })),
        { type: "response.output_item.done", output_index: index, item: whole },
    ]);
    const events = [
        { type: "response.created", response: begun },
        { type: "response.in_progress", response: begun },
        ...items,
        { type: `response.${statusOf(reply)}`, response: responseOf(reply, request, stamp, true) },
    ];
    return eventStream(events.map((event, number) => `event: ${event.type}\ndata: ${JSON.stringify({ ...event, sequence_number: number })}\n\n`));
}

;// CONCATENATED MODULE: ./build/src/mock-transport/openai/responses.js





/** OpenAI's responses over HTTP. Some of their clients try again after every status but 400. */
const openaiResponses = {
    decode: decodeResponses,
    encode: (reply, request, stamp) => {
        const encode = request.streaming ? encodeResponseStream : encodeResponse;
        return encode(fillReply(reply, request, stamp, "call_"), request, stamp);
    },
    unmatchedStatus: 400,
};
/** OpenAI's count of a response that is not asked for. @see https://platform.openai.com/docs/api-reference/responses/input-tokens */
const openaiCount = {
    decode: (body) => {
        const decoded = decodeInput(body);
        if (!decoded.ok)
            return decoded;
        return { ok: true, model: decoded.request.model, inputTokens: decoded.request.inputTokens };
    },
    encode: (tokens) => jsonAnswer(200, { object: "response.input_tokens", input_tokens: tokens }),
};

// EXTERNAL MODULE: ./build/src/mock-transport/stop-path.js
var stop_path = __webpack_require__(2612);
;// CONCATENATED MODULE: ./build/src/mock-transport/routes.js















/** Clients of Google are known by their key, those of Anthropic by the version they ask for. */
const fromGoogle = (headers, query) => headers["x-goog-api-key"] !== undefined || query.has("key");
const fromAnthropic = (headers) => headers["anthropic-version"] !== undefined;
const completion = (protocol) => ({ kind: "completion", protocol });
const count = (counter) => ({ kind: "count", counter });
const embeddings = (embed) => ({ kind: "embeddings", embed });
const list = (catalogue) => ({ kind: "models", catalogue });
const one = (catalogue) => ({ kind: "model", catalogue });
const unsupported = { kind: "unsupported" };
const rowsOf = (provider, ...rows) => rows.map(([id, method, path, work, claim]) => ({
    id,
    method,
    path,
    provider,
    work,
    ...(claim === undefined ? {} : { claim }),
}));
/**
 * Every route the server knows; the first row that fits a request counts. Clients of OpenAI are pointed at the server with and without `/v1`,
 * so both are served. Azure's clients go below `/openai`, or, when they find OPENAI_BASE_URL, to deployments right below `/v1`.
 */
const routes = [
    ...rowsOf(openai, ["health", "GET", /^\/health$/, { kind: "health" }], ["control.stop", "POST", new RegExp(`^${stop_path/* STOP_PATH */.f}$`), { kind: "stop" }]),
    ...rowsOf(anthropic, ["anthropic.messages", "POST", /^(?:\/v1)?\/messages$/, completion(anthropicMessages)], ["anthropic.count", "POST", /^(?:\/v1)?\/messages\/count_tokens$/, count(anthropicCount)], ["anthropic.models", "GET", /^\/v1\/models$/, list(anthropicCatalogue), fromAnthropic], ["anthropic.model", "GET", /^\/v1\/models\/(?<model>[^/]+)$/, one(anthropicCatalogue), fromAnthropic], ["anthropic.messages", "any", /^(?:\/v1)?\/messages(?:\/.*)?$/, unsupported]),
    ...rowsOf(google, ["google.generate", "POST", /^\/v1(?:beta)?\/models\/(?<model>[^/]+):generateContent$/, completion(googleGenerate)], [
        "google.stream",
        "POST",
        /^\/v1(?:beta)?\/models\/(?<model>[^/]+):streamGenerateContent$/,
        completion(googleStream),
    ], ["google.count", "POST", /^\/v1(?:beta)?\/models\/(?<model>[^/]+):countTokens$/, count(googleCount)], ["google.embed", "POST", /^\/v1(?:beta)?\/models\/(?<model>[^/]+):embedContent$/, embeddings(embedContent)], ["google.embed", "POST", /^\/v1(?:beta)?\/models\/(?<model>[^/]+):batchEmbedContents$/, embeddings(embedBatch)], ["google.models", "GET", /^\/v1beta\/models$/, list(googleCatalogue)], ["google.models", "GET", /^\/v1\/models$/, list(googleCatalogue), fromGoogle], ["google.model", "GET", /^\/v1beta\/models\/(?<model>[^/:]+)$/, one(googleCatalogue)], ["google.model", "GET", /^\/v1\/models\/(?<model>[^/:]+)$/, one(googleCatalogue), fromGoogle], ["google.models", "any", /^(?:\/v1beta|\/v1)?\/models\/[^/]+:[A-Za-z]+$/, unsupported], ["google.other", "any", /^\/v1beta(?:\/.*)?$/, unsupported], ["google.vertex", "any", /^\/v1(?:beta1)?\/(?:projects|publishers)\/.+$/, unsupported]),
    ...rowsOf(azure, ["azure.chat", "POST", /^\/(?:openai|v1)\/deployments\/(?<model>[^/]+)\/chat\/completions$/, completion(azureChat)], [
        "azure.embeddings",
        "POST",
        /^\/(?:openai|v1)\/deployments\/(?<model>[^/]+)\/embeddings$/,
        embeddings(azureEmbeddings),
    ], ["azure.chat", "POST", /^\/openai\/v1\/chat\/completions$/, completion(openaiChat)], ["azure.responses", "POST", /^\/openai(?:\/v1)?\/responses$/, completion(openaiResponses)], ["azure.count", "POST", /^\/openai(?:\/v1)?\/responses\/input_tokens$/, count(openaiCount)], ["azure.embeddings", "POST", /^\/openai\/v1\/embeddings$/, embeddings(openaiEmbeddings)], ["azure.models", "GET", /^\/openai(?:\/v1)?\/models$/, list(openaiCatalogue)], ["azure.model", "GET", /^\/openai(?:\/v1)?\/models\/(?<model>[^/]+)$/, one(openaiCatalogue)], ["azure.openai", "any", /^\/(?:openai|v1\/deployments)\/.+$/, unsupported], ["azure.foundry", "any", /^\/models\/chat\/completions$/, unsupported]),
    ...rowsOf(openai, ["openai.chat", "POST", /^(?:\/v1)?\/chat\/completions$/, completion(openaiChat)], ["openai.chat", "any", /^(?:\/v1)?\/chat\/completions\/.+$/, unsupported], ["openai.responses", "POST", /^(?:\/v1)?\/responses$/, completion(openaiResponses)], ["openai.count", "POST", /^(?:\/v1)?\/responses\/input_tokens$/, count(openaiCount)], ["openai.responses", "any", /^(?:\/v1)?\/responses(?:\/.*)?$/, unsupported], ["openai.embeddings", "POST", /^(?:\/v1)?\/embeddings$/, embeddings(openaiEmbeddings)], ["openai.models", "GET", /^(?:\/v1)?\/models$/, list(openaiCatalogue)], ["openai.model", "GET", /^(?:\/v1)?\/models\/(?<model>[^/]+)$/, one(openaiCatalogue)], ["openai.model", "any", /^(?:\/v1)?\/models\/.+$/, unsupported], ["openai.completions", "any", /^(?:\/v1)?\/completions$/, unsupported], [
        "openai.other",
        "any",
        /^(?:\/v1)?\/(?:audio|images|moderations|files|batches|uploads|vector_stores|assistants|threads|realtime|conversations|videos|containers|evals|fine_tuning)(?:\/.*)?$/,
        unsupported,
    ], ["bedrock.model", "any", /^\/model\/.+$/, unsupported], [
        "transport-mux",
        "any",
        /^(?:\/converse|\/metrics|\/cache\/stats|\/v1\/count_tokens|\/passthrough\/.*)$/,
        unsupported,
    ]),
];
const unknown = { id: "unknown", method: "any", path: /^/, provider: openai, work: { kind: "unknown" } };
/** The row for a request and what its path and query say; a row of kind `unknown` when there is none, so that a wrong address still needs the token. */
function routeOf(method, target, headers) {
    const [path = "", ...rest] = target.split("?");
    const query = new URLSearchParams(rest.join("?"));
    const route = routes.find((row) => (row.method === "any" || row.method === method) &&
        row.path.test(path) &&
        (row.claim === undefined || row.claim(headers, query))) ?? unknown;
    return { route, path, address: { model: modelIn(route.path.exec(path)), query } };
}
/** The model in the path, decoded; as it stands when its percent signs encode nothing. */
function modelIn(found) {
    const model = found?.groups?.["model"];
    try {
        return model === undefined ? undefined : decodeURIComponent(model);
    }
    catch {
        return model;
    }
}

;// CONCATENATED MODULE: ./build/src/mock-transport/exchange.js






/** Answers one request: route, token, body, fixture, encoder, in this order. The same request and stamp always give the same answer. */
function exchange(request, setting, stamp) {
    const { fixtures, instance } = setting;
    const { route, path, address } = routeOf(request.method, request.target, request.headers);
    const inQuery = route.provider.keyInQuery ? address.query.getAll("key") : [];
    const shown = authenticate(request.headers, inQuery, setting.token);
    const isOpen = route.work.kind === "health";
    const step = isOpen || shown === "accepted"
        ? answerRoute({ route, path, address, request, fixtures, instance, stamp })
        : refuse({ route, stamp }, "unauthorized", unauthorized(shown, route.provider));
    return {
        answer: step.answer,
        note: noteOf(request, path, route, isOpen ? "open" : shown, step.findings, setting),
        ...(step.isStop ? { isStop: true } : {}),
    };
}
function unauthorized(shown, { keyHint }) {
    const what = shown === "missing" ? "The request shows no key." : "The key is not the one of this run.";
    return {
        status: 401,
        code: "invalid_api_key",
        message: `${what} Send the \`token\` output of mock-transport as ${keyHint}.`,
    };
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
const refused_connection_statuses = {
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
    const status = refused_connection_statuses[error.code ?? ""] ?? 400;
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
    "counted",
    "embedded",
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
