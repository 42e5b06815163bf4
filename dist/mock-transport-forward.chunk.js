export const id = "mock-transport-forward";
export const ids = ["mock-transport-forward"];
export const modules = {

/***/ 71090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ enforceCertificates),
/* harmony export */   r: () => (/* binding */ strictTls)
/* harmony export */ });
/** Variable by which Node accepts every certificate, from everybody. */
const CHECK_VARIABLE = "NODE_TLS_REJECT_UNAUTHORIZED";
/**
 * What every outgoing connection that may carry a credential is opened with: the certificate is
 * checked, and the version and ciphers are no weaker than Node's own, whatever
 * `NODE_TLS_REJECT_UNAUTHORIZED`, `NODE_OPTIONS` and OpenSSL's configuration say. Authorities of
 * the user's own come from `NODE_EXTRA_CA_CERTS`.
 */
function strictTls() {
    // The list that Node was built with; `--tls-cipher-list` changes another one.
    const { defaultCoreCipherList: ciphers } = process.getBuiltinModule("node:crypto").constants;
    return { rejectUnauthorized: true, minVersion: "TLSv1.2", ciphers };
}
/**
 * Takes the variable that turns the check of certificates off out of this process and says so. For
 * clients that take no options of ours: they connect to the runner's artifact
 * service, or to a proxy. Only for a process of our own.
 */
function enforceCertificates(log) {
    const isOff = process.env[CHECK_VARIABLE] === "0";
    delete process.env[CHECK_VARIABLE];
    if (isOff)
        log.warning(`\`${CHECK_VARIABLE}=0\` is not followed. It would send credentials to whoever answers. Remove it, and set \`NODE_EXTRA_CA_CERTS\` to the certificate of an authority of your own.`);
}


/***/ }),

/***/ 95941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openForwarding: () => (/* binding */ openForwarding)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/mock-transport/wire/page-headers.js
var page_headers = __webpack_require__(29094);
// EXTERNAL MODULE: ./build/src/redact/redact.js + 3 modules
var redact = __webpack_require__(14445);
// EXTERNAL MODULE: ./build/src/mock-transport/core/excerpt.js
var excerpt = __webpack_require__(79679);
;// CONCATENATED MODULE: ./build/src/mock-transport/forward/finish-note.js


/** The note about a request that was sent on, once its answer is there. Nothing in it that the redactors know. */
function finishNote(note, { outcome, address }, { status, requestId, reading, failure, unrecorded }, redactors) {
    const clean = (text) => redactors.reduce(redact/* redactText */.R, text).slice(0, excerpt/* EXCERPT_UNITS */.S);
    const named = requestId ?? reading?.id;
    const problem = failure ?? (status >= 300 && status < 400 ? "redirect" : undefined);
    return {
        ...note,
        outcome: failure === undefined ? outcome : "upstream-failed",
        ...(reading?.model === undefined ? {} : { model: clean(reading.model) }),
        ...(reading?.usage === undefined ? {} : { usage: { ...reading.usage } }),
        upstream: {
            host: clean(address.host),
            ...(named === undefined ? {} : { requestId: clean(named) }),
            hasUsage: reading?.usage !== undefined,
            ...(problem === undefined ? {} : { problem }),
            ...(unrecorded === undefined ? {} : { unrecorded }),
        },
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./build/src/text/json-value.js
var json_value = __webpack_require__(94759);
;// CONCATENATED MODULE: ./build/src/mock-transport/forward/read/reading.js

/** The reply that a fixture can give; what follows from the rest is left out. `undefined` when a call's arguments are no JSON object. */
function replyOf({ reasoning, text, calls, finish, usage }) {
    if (finish === undefined)
        return undefined;
    const toolCalls = calls.map(callOf).filter((call) => call !== undefined);
    if (toolCalls.length < calls.length)
        return undefined;
    const usual = toolCalls.length > 0 ? "tool-calls" : "stop";
    return {
        ...(reasoning === "" ? {} : { reasoning }),
        ...(text === "" && toolCalls.length > 0 ? {} : { text }),
        ...(toolCalls.length === 0 ? {} : { toolCalls }),
        ...(finish === usual ? {} : { finishReason: finish }),
        ...(usage === undefined ? {} : { usage: { ...usage } }),
    };
}
function callOf(call) {
    if ("input" in call)
        return { name: call.name, input: call.input };
    const fields = parseObject(call.json === "" ? "{}" : call.json);
    return fields === undefined ? undefined : { name: call.name, arguments: fields };
}
function parseObject(text) {
    const value = (0,json_value/* jsonIn */.Yf)(text);
    return (0,json_value/* isObject */.Gv)(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./build/src/mock-transport/forward/read/read-chat.js


const read_chat_text = schemas/* nullish */.cl6(schemas/* string */.YjP());
const callSchema = schemas/* object */.Ikc({
    index: schemas/* optional */.lqM(schemas/* number */.aig()),
    function: schemas/* nullish */.cl6(schemas/* object */.Ikc({ name: read_chat_text, arguments: read_chat_text })),
    custom: schemas/* nullish */.cl6(schemas/* object */.Ikc({ name: read_chat_text, input: read_chat_text })),
});
const partSchema = schemas/* object */.Ikc({
    content: read_chat_text,
    refusal: read_chat_text,
    // Servers that speak OpenAI's language name their reasoning so.
    reasoning_content: read_chat_text,
    reasoning: read_chat_text,
    tool_calls: schemas/* nullish */.cl6(schemas/* array */.YOg(callSchema)),
    function_call: schemas/* nullish */.cl6(schemas/* unknown */.L5J()),
    audio: schemas/* nullish */.cl6(schemas/* unknown */.L5J()),
});
const usageSchema = schemas/* object */.Ikc({ prompt_tokens: schemas/* number */.aig(), completion_tokens: schemas/* number */.aig() });
/** A whole answer, or a chunk of one; both have the same form but for the name of the part. */
const chatSchema = schemas/* object */.Ikc({
    id: read_chat_text,
    model: read_chat_text,
    usage: schemas/* nullish */.cl6(usageSchema),
    choices: schemas/* array */.YOg(schemas/* object */.Ikc({
        index: schemas/* nullish */.cl6(schemas/* number */.aig()),
        message: schemas/* nullish */.cl6(partSchema),
        delta: schemas/* nullish */.cl6(partSchema),
        finish_reason: read_chat_text,
    })),
});
const finishes = {
    stop: "stop",
    length: "length",
    tool_calls: "tool-calls",
    content_filter: "content-filter",
};
/** An answer of chat completions, whole or in chunks. @see https://platform.openai.com/docs/api-reference/chat/object */
function readChat(documents) {
    const parsed = documents.map((document) => chatSchema.safeParse(document));
    const chunks = parsed.flatMap(({ data }) => data ?? []);
    const choices = chunks.flatMap((chunk) => chunk.choices);
    const parts = choices.map(({ message, delta }) => message ?? delta).filter((part) => part != null);
    const counted = chunks.map((chunk) => chunk.usage).findLast((found) => found != null);
    const usage = counted && { inputTokens: counted.prompt_tokens, outputTokens: counted.completion_tokens };
    const join = (pick) => parts.map((part) => pick(part) ?? "").join("");
    const isPlain = parsed.every(({ success }) => success) &&
        choices.every(({ index }) => (index ?? 0) === 0) &&
        parts.every(({ refusal, function_call, audio }) => (refusal ?? "") === "" && function_call == null && audio == null);
    const finish = choices.map(({ finish_reason }) => finish_reason).findLast((reason) => reason != null);
    return {
        model: chunks.map(({ model }) => model).find((model) => model != null && model !== "") ?? undefined,
        id: chunks.map(({ id }) => id).find((id) => id != null && id !== "") ?? undefined,
        usage,
        reply: isPlain
            ? replyOf({
                reasoning: join(({ reasoning_content, reasoning }) => reasoning_content ?? reasoning),
                text: join(({ content }) => content),
                calls: callsIn(parts),
                finish: finishes[finish ?? ""],
                usage,
            })
            : undefined,
    };
}
/** Calls by their index, which in a whole answer is their place. */
function callsIn(parts) {
    const calls = [];
    for (const { tool_calls } of parts)
        for (const [place, { index = place, function: said, custom }] of (tool_calls ?? []).entries()) {
            const call = (calls[index] ??= { name: "", json: "", input: "", isCustom: false });
            call.name += said?.name ?? custom?.name ?? "";
            call.json += said?.arguments ?? "";
            call.input += custom?.input ?? "";
            call.isCustom ||= custom != null;
        }
    return calls
        .filter((call) => call !== undefined)
        .map(({ name, json, input, isCustom }) => (isCustom ? { name, input } : { name, json }));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
// EXTERNAL MODULE: ./build/src/schema/label.js
var label = __webpack_require__(89307);
;// CONCATENATED MODULE: ./build/src/mock-transport/forward/read/read-error.js


const word = schemas/* catch */.MfU(schemas/* optional */.lqM(label/* tokenSchema */.Bk), undefined);
/** An error of OpenAI, Anthropic or Google; Google names its kind `status` and repeats the HTTP status as `code`. */
const errorSchema = schemas/* object */.Ikc({
    error: schemas/* object */.Ikc({ message: schemas/* string */.YjP().check(api/* _minLength */.m9(1)), type: word, status: word, code: word }),
});
/** The error that a provider answered with, as a fixture can say it. */
function readError(status, [document]) {
    const parsed = errorSchema.safeParse(Array.isArray(document) ? document[0] : document);
    if (!parsed.success) {
        const message = `The provider answered ${status} without a message.`;
        return { reply: { error: { status, message } } };
    }
    const { message, type, status: kind, code } = parsed.data.error;
    const named = type ?? kind;
    return {
        reply: {
            error: {
                status,
                ...(named === undefined ? {} : { type: named }),
                ...(code === undefined ? {} : { code }),
                message,
            },
        },
    };
}

;// CONCATENATED MODULE: ./build/src/mock-transport/forward/read/read-generated.js


const count = schemas/* nullish */.cl6(schemas/* number */.aig());
/** A part with nothing in it but what a fixture can say; a signature of thoughts is the provider's own and dropped. */
const read_generated_partSchema = schemas/* strictObject */.rej({
    text: schemas/* optional */.lqM(schemas/* string */.YjP()),
    thought: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    thoughtSignature: schemas/* optional */.lqM(schemas/* string */.YjP()),
    functionCall: schemas/* optional */.lqM(schemas/* strictObject */.rej({ id: schemas/* nullish */.cl6(schemas/* string */.YjP()), name: schemas/* string */.YjP(), args: schemas/* nullish */.cl6(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())) })),
});
/** A whole answer, or one of those that make a stream. */
const generatedSchema = schemas/* object */.Ikc({
    responseId: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    modelVersion: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    candidates: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* object */.Ikc({
        index: schemas/* nullish */.cl6(schemas/* number */.aig()),
        content: schemas/* nullish */.cl6(schemas/* object */.Ikc({ parts: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* unknown */.L5J())) })),
        finishReason: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    }))),
    usageMetadata: schemas/* nullish */.cl6(schemas/* object */.Ikc({
        promptTokenCount: count,
        toolUsePromptTokenCount: count,
        candidatesTokenCount: count,
        thoughtsTokenCount: count,
    })),
});
const read_generated_finishes = {
    STOP: "stop",
    MAX_TOKENS: "length",
    SAFETY: "content-filter",
    RECITATION: "content-filter",
    BLOCKLIST: "content-filter",
    PROHIBITED_CONTENT: "content-filter",
    SPII: "content-filter",
};
/** An answer of Google, whole, in events or in one list. @see https://ai.google.dev/api/generate-content#v1beta.GenerateContentResponse */
function readGenerated(documents) {
    const parsed = documents.flat().map((document) => generatedSchema.safeParse(document));
    const chunks = parsed.flatMap(({ data }) => data ?? []);
    const candidates = chunks.flatMap((chunk) => chunk.candidates ?? []);
    const parts = candidates.flatMap(({ content }) => content?.parts ?? []).map((part) => read_generated_partSchema.safeParse(part));
    const isPlain = [...parsed, ...parts].every(({ success }) => success) && candidates.every(({ index }) => (index ?? 0) === 0);
    const said = parts.flatMap(({ data }) => data ?? []);
    const calls = said.flatMap(({ functionCall }) => functionCall === undefined ? [] : [{ name: functionCall.name, json: JSON.stringify(functionCall.args ?? {}) }]);
    const finish = read_generated_finishes[candidates.map(({ finishReason }) => finishReason).findLast((reason) => reason != null) ?? ""];
    const usage = usageOf(chunks.map(({ usageMetadata }) => usageMetadata).findLast((found) => found != null));
    const textOf = (isThought) => said.map(({ text = "", thought = false }) => (thought === isThought ? text : "")).join("");
    return {
        id: chunks.map(({ responseId }) => responseId).find((id) => id != null) ?? undefined,
        model: chunks.map(({ modelVersion }) => modelVersion).find((model) => model != null) ?? undefined,
        usage,
        reply: isPlain
            ? replyOf({
                reasoning: textOf(true),
                text: textOf(false),
                calls,
                // The provider has no word of its own for an end with a call.
                finish: finish === "stop" && calls.length > 0 ? "tool-calls" : finish,
                usage,
            })
            : undefined,
    };
}
function usageOf(said) {
    if (said?.promptTokenCount == null)
        return undefined;
    return {
        inputTokens: said.promptTokenCount + (said.toolUsePromptTokenCount ?? 0),
        outputTokens: (said.candidatesTokenCount ?? 0) + (said.thoughtsTokenCount ?? 0),
    };
}

;// CONCATENATED MODULE: ./build/src/mock-transport/forward/read/read-message.js


const read_message_count = schemas/* nullish */.cl6(schemas/* number */.aig());
const read_message_usageSchema = schemas/* object */.Ikc({
    input_tokens: read_message_count,
    output_tokens: read_message_count,
    cache_creation_input_tokens: read_message_count,
    cache_read_input_tokens: read_message_count,
});
const blockSchema = schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    text: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    thinking: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    name: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    input: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
});
const messageSchema = schemas/* object */.Ikc({
    id: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    model: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    content: schemas/* array */.YOg(blockSchema),
    stop_reason: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    usage: schemas/* nullish */.cl6(read_message_usageSchema),
});
/** An event of a stream, or a whole message, which has a `type` as well. */
const eventSchema = schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    index: schemas/* optional */.lqM(schemas/* number */.aig()),
    message: schemas/* optional */.lqM(messageSchema),
    content_block: schemas/* optional */.lqM(blockSchema),
    delta: schemas/* optional */.lqM(schemas/* object */.Ikc({
        text: schemas/* nullish */.cl6(schemas/* string */.YjP()),
        thinking: schemas/* nullish */.cl6(schemas/* string */.YjP()),
        partial_json: schemas/* nullish */.cl6(schemas/* string */.YjP()),
        stop_reason: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    })),
    usage: schemas/* nullish */.cl6(read_message_usageSchema),
});
const read_message_finishes = {
    end_turn: "stop",
    stop_sequence: "stop",
    max_tokens: "length",
    model_context_window_exceeded: "length",
    tool_use: "tool-calls",
    refusal: "content-filter",
};
/** Blocks that a fixture can say, or that no client shows; a provider's own tools are none of them. */
const known = ["text", "thinking", "redacted_thinking", "tool_use"];
/** A message of Anthropic, whole or in events. @see https://docs.anthropic.com/en/api/messages */
function readMessage(documents) {
    const [first] = documents;
    const whole = documents.length === 1 ? messageSchema.safeParse(first) : undefined;
    if (whole?.success === true) {
        const { content, stop_reason, ...head } = whole.data;
        return readingOf(head, content.map(wholeBlock), stop_reason, read_message_usageOf([head.usage]));
    }
    const parsed = documents.map((document) => eventSchema.safeParse(document));
    const events = parsed.flatMap(({ data }) => data ?? []);
    const head = events.find(({ message }) => message !== undefined)?.message;
    const stop = events.map(({ delta }) => delta?.stop_reason).findLast((reason) => reason != null);
    const isWhole = parsed.every(({ success }) => success) &&
        events.some(({ type }) => type === "message_stop") &&
        events.every(({ type }) => type !== "error");
    const usage = read_message_usageOf([head?.usage, ...events.map((event) => event.usage)]);
    return readingOf(head, blocksIn(events), isWhole ? stop : undefined, usage);
}
function readingOf(head, blocks, stop, usage) {
    const isPlain = blocks.every(({ type }) => known.includes(type));
    const calls = blocks.flatMap(({ type, name, json }) => (type === "tool_use" ? [{ name, json }] : []));
    return {
        id: head?.id ?? undefined,
        model: head?.model ?? undefined,
        usage,
        reply: isPlain
            ? replyOf({
                reasoning: blocks.map(({ thinking }) => thinking).join(""),
                text: blocks.map(({ text }) => text).join(""),
                calls,
                finish: read_message_finishes[stop ?? ""],
                usage,
            })
            : undefined,
    };
}
function wholeBlock({ type, name, text, thinking, input }) {
    return {
        type,
        name: name ?? "",
        text: text ?? "",
        thinking: thinking ?? "",
        json: input === undefined ? "" : JSON.stringify(input),
    };
}
function blocksIn(events) {
    const indexes = [
        ...new Set(events.flatMap(({ content_block, index }) => (content_block && index !== undefined ? [index] : []))),
    ];
    return indexes.map((index) => {
        const own = events.filter((event) => event.index === index);
        const opened = wholeBlock(own.find(({ content_block }) => content_block)?.content_block ?? { type: "" });
        const added = (pick) => own.map(({ delta }) => (delta === undefined ? "" : (pick(delta) ?? ""))).join("");
        const json = added(({ partial_json }) => partial_json);
        return {
            ...opened,
            text: opened.text + added(({ text }) => text),
            thinking: opened.thinking + added(({ thinking }) => thinking),
            json: json === "" ? opened.json : json,
        };
    });
}
/** The last word on each count; a stream says some at its begin and some at its end. */
function read_message_usageOf(said) {
    const last = (name) => said.map((usage) => usage?.[name]).findLast((value) => value != null);
    const [input, output] = [last("input_tokens"), last("output_tokens")];
    if (input == null || output == null)
        return undefined;
    const cached = (last("cache_creation_input_tokens") ?? 0) + (last("cache_read_input_tokens") ?? 0);
    return { inputTokens: input + cached, outputTokens: output };
}

;// CONCATENATED MODULE: ./build/src/mock-transport/forward/read/read-response.js


const read_response_text = schemas/* nullish */.cl6(schemas/* string */.YjP());
const itemSchema = schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    content: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), text: read_response_text }))),
    summary: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* object */.Ikc({ text: read_response_text }))),
    name: read_response_text,
    arguments: read_response_text,
    input: read_response_text,
});
const responseSchema = schemas/* object */.Ikc({
    id: read_response_text,
    model: read_response_text,
    status: read_response_text,
    incomplete_details: schemas/* nullish */.cl6(schemas/* object */.Ikc({ reason: read_response_text })),
    output: schemas/* array */.YOg(itemSchema),
    usage: schemas/* nullish */.cl6(schemas/* object */.Ikc({ input_tokens: schemas/* number */.aig(), output_tokens: schemas/* number */.aig() })),
});
const read_response_eventSchema = schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    response: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
    output_index: schemas/* optional */.lqM(schemas/* number */.aig()),
    item: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
});
/** Items and parts that a fixture can say; a provider's own tools and a refusal are none of them. */
const items = ["message", "reasoning", "function_call", "custom_tool_call"];
/** A response of OpenAI, whole or in events. @see https://platform.openai.com/docs/api-reference/responses/object */
function readResponse(documents) {
    const parsed = responseSchema.safeParse(documents.length === 1 && !isEvent(documents[0]) ? documents[0] : lastIn(documents));
    if (!parsed.success)
        return {};
    const { id, model, output, usage: counted } = parsed.data;
    const usage = counted == null ? undefined : { inputTokens: counted.input_tokens, outputTokens: counted.output_tokens };
    const parts = output.flatMap(({ content, type }) => (type === "message" ? (content ?? []) : []));
    const isPlain = output.every(({ type }) => items.includes(type)) && parts.every(({ type }) => type === "output_text");
    const calls = output.flatMap(callIn);
    return {
        id: id ?? undefined,
        model: model ?? undefined,
        usage,
        reply: isPlain
            ? replyOf({
                reasoning: output
                    .flatMap(({ summary }) => summary ?? [])
                    .map((part) => part.text ?? "")
                    .join("\n\n"),
                text: parts.map((part) => part.text ?? "").join(""),
                calls,
                finish: finishOf(parsed.data, calls.length > 0),
                usage,
            })
            : undefined,
    };
}
/** The response that the last event carries. Some servers leave its output to the events before it. */
function lastIn(documents) {
    const events = documents.flatMap((document) => read_response_eventSchema.safeParse(document).data ?? []);
    const ends = /^response\.(?:completed|incomplete|failed)$/;
    const response = events.findLast(({ type }) => ends.test(type))?.response;
    if (typeof response !== "object" || response === null)
        return undefined;
    const { output } = response;
    if (Array.isArray(output) && output.length > 0)
        return response;
    const done = events
        .filter(({ type }) => type === "response.output_item.done")
        .sort((a, b) => (a.output_index ?? 0) - (b.output_index ?? 0));
    return { ...response, output: done.map(({ item }) => item) };
}
function isEvent(document) {
    return read_response_eventSchema.safeParse(document).success;
}
function callIn({ type, name, arguments: json, input }) {
    if (type === "function_call")
        return [{ name: name ?? "", json: json ?? "" }];
    return type === "custom_tool_call" ? [{ name: name ?? "", input: input ?? "" }] : [];
}
function finishOf({ status, incomplete_details }, hasCalls) {
    if (status === "completed")
        return hasCalls ? "tool-calls" : "stop";
    if (status !== "incomplete")
        return undefined;
    const reasons = {
        max_output_tokens: "length",
        content_filter: "content-filter",
    };
    return reasons[incomplete_details?.reason ?? ""];
}

;// CONCATENATED MODULE: ./build/src/mock-transport/forward/read/server-sent-events.js

/**
 * The JSON of each event of a stream in its order. Events without data and `[DONE]` are left out;
 * one whose data is no JSON is `undefined`, so that no reader takes the rest for the whole answer.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
function eventsIn(stream) {
    return stream
        .replace(/^\ufeff/, "")
        .split(/(?:\r\n|\r|\n){2}/)
        .flatMap((event) => {
        const data = event
            .split(/\r\n|\r|\n/)
            .flatMap((line) => /^data: ?(.*)$/s.exec(line)?.[1] ?? [])
            .join("\n");
        return data === "" || data.trim() === "[DONE]" ? [] : [(0,json_value/* jsonIn */.Yf)(data)];
    });
}

;// CONCATENATED MODULE: ./build/src/mock-transport/forward/read/read-answer.js








const readers = {
    "openai-chat": readChat,
    "openai-responses": readResponse,
    anthropic: readMessage,
    google: readGenerated,
};
/** What stands in an answer that is no completion: embeddings, a count, a list. */
const otherSchema = schemas/* object */.Ikc({
    model: schemas/* catch */.MfU(schemas/* optional */.lqM(schemas/* string */.YjP()), undefined),
    usage: schemas/* catch */.MfU(schemas/* optional */.lqM(schemas/* object */.Ikc({ prompt_tokens: schemas/* number */.aig() })), undefined),
});
/** Whether the content type is that of server-sent events. */
function isEventStream(contentType) {
    return /^text\/event-stream\b/i.test(contentType);
}
/** What can be read of an answer to a completion in this protocol, or, without one, to anything else. */
function readAnswer(protocol, { status, contentType, text }) {
    const isStream = isEventStream(contentType);
    const documents = isStream ? eventsIn(text) : [(0,json_value/* jsonIn */.Yf)(text)].filter((json) => json !== undefined);
    if (status >= 400)
        return readError(status, documents);
    const read = protocol === undefined ? readOther : readers[protocol];
    const reading = documents.length === 0 || read === undefined ? {} : read(documents);
    return isStream ? { ...reading, events: documents.length } : reading;
}
function readOther([document]) {
    const { data } = otherSchema.safeParse(document);
    const usage = data?.usage && { inputTokens: data.usage.prompt_tokens, outputTokens: 0 };
    return { model: data?.model, usage };
}

// EXTERNAL MODULE: ./build/src/mock-transport/forward/redactor-for.js
var redactor_for = __webpack_require__(13790);
// EXTERNAL MODULE: ./build/src/mock-transport/core/metrics.js
var metrics = __webpack_require__(84987);
// EXTERNAL MODULE: ./build/src/redact/marker.js
var marker = __webpack_require__(45269);
;// CONCATENATED MODULE: ./build/src/mock-transport/record/anchors.js
/** Longest result that is known by the whole of it, in UTF-16 units. */
const WHOLE_UNITS = 400;
/** The part of a result that is searched for stretches, in UTF-16 units. */
const SEARCHED_UNITS = 20_000;
/** Length of a stretch in UTF-16 units: shorter ones stand anywhere, longer ones add nothing. */
const STRETCH_UNITS = { least: 6, most: 200 };
/** Most stretches that are kept. */
const STRETCH_LIMIT = 8;
/**
 * What changes from run to run: numbers of four digits and more, times of day and durations, names with a digit in temporary folders, long words of hexadecimal digits,
 * and whatever is joined to them without a space.
 */
const changing = [
    /\S*\d{4,}\S*/,
    /\S*\d{1,2}:\d{2}\S*/,
    /\d+(?:[.,]\d+)?\s?(?:ns|µs|us|ms|s|sec|seconds?|min|minutes?)\b/,
    /\S*\/(?:tmp|var\/folders|_temp|T)\/\S*/,
    /\S*\b(?=[0-9a-f]*\d)[0-9a-f]{7,}\S*/,
];
const changes = new RegExp(changing.map(({ source }) => `(?:${source})`).join("|"), "gi");
/**
 * What the newest of the tool results can be known by in a later run, best first: the whole of a short one in which nothing changes from run to run; otherwise stretches
 * of a line that stay, long ones first, and first those that no earlier result has. Empty when there is nothing that stays.
 */
function anchorsIn(results) {
    const newest = results.at(-1) ?? "";
    if (newest.length <= WHOLE_UNITS && newest.search(changes) < 0)
        return [{ text: newest, isWhole: true }];
    const earlier = results.slice(0, -1);
    const stretches = newest
        .slice(0, SEARCHED_UNITS)
        .split(/[\r\n]+/)
        .flatMap((line) => line.split(changes))
        .map((stretch) => stretch.trim().slice(0, STRETCH_UNITS.most))
        .filter((stretch) => stretch.length >= STRETCH_UNITS.least);
    const rank = (stretch) => (earlier.some((result) => result.includes(stretch)) ? 1 : 0);
    return [...new Set(stretches)]
        .sort((a, b) => rank(a) - rank(b) || b.length - a.length)
        .slice(0, STRETCH_LIMIT)
        .map((text) => ({ text, isWhole: false }));
}

;// CONCATENATED MODULE: ./build/src/mock-transport/record/cleaner.js


/** What stands for a name of a provider's own, or a key by its form. */
const ID_MARK = (0,marker/* markerText */.U7)("id");
/** Shortest rest of a text that a request can be known by, in UTF-16 units. */
const REST_UNITS = 6;
/** Keys by the beginnings their issuers gave them, also with stars in them as errors quote them; then the names that providers give to accounts, requests, answers and calls. */
const ids = new RegExp([
    /\b(?:sk|pk|rk)-[\w-]*(?:[*.…]{2,}[\w-]*|(?=[\w-]*\d)[\w-]{16,})/,
    /\bAIza[\w-]{20,}|\bya29\.[\w-]{20,}/,
    /\bBearer\s+(?=\S*\d)[\w.~+/-]{16,}=*/,
    /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/,
    /\b(?:org|proj|user|acct|wrkspc|req|resp|msg|chatcmpl|toolu|call|fc|ctc|rs|batch|asst|thread|run)[-_](?=[A-Za-z]*\d)[A-Za-z0-9]{12,}\b/,
]
    .map(({ source }) => `(?:${source})`)
    .join("|"), "g");
/** Somebody's home folder; those of hosted runners and of containers are nobody's. */
const home = /((?:\/home|\/Users|[A-Za-z]:[\\/]Users)[\\/])(?!(?:runner|runneradmin|node|user|ubuntu|vscode|Shared|Public)\b)[\w.-]+(?=[\\/])/g;
/** A cleaner that knows the redactors' values. */
function cleanerOf(redactors) {
    const hide = (text) => redactors.reduce(redact/* redactText */.R, text).replace(ids, ID_MARK);
    return {
        clean: (text) => hide(text).replace(home, "$1user"),
        matchOf: (text) => {
            const hidden = hide(text).replace(home, ID_MARK);
            if (hidden === text)
                return text;
            const [longest = ""] = hidden.split(marker/* markers */.S8).sort((a, b) => b.length - a.length);
            return longest.trim().length < REST_UNITS ? undefined : { contains: longest };
        },
    };
}
/** The value with every text in it cleaned; names of fields stay, which a reader of the document looks through once more. */
function cleanDeep(value, clean) {
    if (typeof value === "string")
        return clean(value);
    if (Array.isArray(value))
        return value.map((part) => cleanDeep(part, clean));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleanDeep(part, clean)]));
}

;// CONCATENATED MODULE: ./build/src/mock-transport/record/record-exchange.js



/** Statuses that say something about the caller's key and nothing about the model. */
const ofCredential = [401, 403, 407];
/** Longest instructions and longest whole text of a user that can tell a request from others, in UTF-16 units; longer ones are an agent's, and change from run to run. */
const TELLING_UNITS = 2000;
/** What stands for a value of the provider's headers. */
const MARK = (0,marker/* markerText */.U7)("value");
/** Shortest value of a header that is taken out of texts, in UTF-16 units: shorter ones are words. */
const VALUE_UNITS = 7;
/** What is kept of an exchange for a fixture, or why nothing is. */
function recordExchange(seq, { call, provider }, { status, reading, secrets }) {
    if (ofCredential.includes(status))
        return "credential";
    if (call === undefined)
        return status >= 400 && status < 500 ? "refused" : "request";
    if (call.class !== "turn")
        return "side-call";
    if (status >= 300 && status < 400)
        return "redirect";
    if (reading === undefined)
        return "unread";
    if (reading.reply === undefined)
        return "answer";
    const named = secrets.filter(({ length }) => length >= VALUE_UNITS);
    const { protocol, model, system, user, prompt, step, turn, tools, toolResults } = call.request;
    return {
        seq,
        provider,
        test: call.test,
        protocol,
        model,
        system: system.length <= TELLING_UNITS ? system : undefined,
        user: user.length <= TELLING_UNITS ? user : prompt,
        prompt,
        step,
        turn,
        tools: tools.map(({ name }) => name),
        result: toolResults.length === 0 ? undefined : anchorsIn(toolResults),
        reply: cleanDeep(reading.reply, (text) => named.reduce((rest, value) => rest.replaceAll(value, MARK), text)),
    };
}

// EXTERNAL MODULE: ./build/actions/mock-transport/connection/deliver.js
var deliver = __webpack_require__(52309);
;// CONCATENATED MODULE: ./build/src/mock-transport/forward/answer-headers.js

/** What a client may see of a provider's headers: how to read the answer, when to ask again, how much is left, the request's name. */
const allowed = /^(?:content-type|content-length|content-encoding|cache-control|retry-after|retry-after-ms|x-should-retry|x-request-id|request-id|x-ratelimit-[a-z-]+|anthropic-ratelimit-[a-z-]+|openai-processing-ms|openai-version)$/;
/** Where providers name a request: OpenAI, Anthropic, Azure. */
const nameHeaders = ["x-request-id", "request-id", "apim-request-id", "x-ms-request-id"];
/**
 * The provider's headers that a client gets. A redirect's address is not among them: clients would follow it, and some would take their key along. The bytes go on as
 * they came, so their length and encoding still hold. Pages may read the answer, whatever the
 * provider says of that.
 */
function answerHeaders(headers) {
    const kept = Object.entries(headers).flatMap(([name, value]) => typeof value === "string" && allowed.test(name) ? [[name, value]] : []);
    return { ...Object.fromEntries(kept), ...page_headers/* readableByPages */.K };
}
/** The provider's own name for the request, as its headers have it. */
function requestIdIn(headers) {
    return nameHeaders.map((name) => headers[name]).find((value) => typeof value === "string" && value !== "");
}

// EXTERNAL MODULE: ./build/src/mock-transport/forward/outbound-headers.js
var outbound_headers = __webpack_require__(24803);
;// CONCATENATED MODULE: ./build/actions/mock-transport/upstream/pipe-answer.js
/** Takes each part of the answer over to the client as it comes, no faster than the client takes it, and keeps a copy where there is room; the copy must be given back. */
async function passOn(answer, line, limits, room) {
    const { upstreamBodyBytes, upstreamSilenceMs } = limits;
    const kept = keepIn(room);
    let size = 0;
    let failure;
    const fail = (why) => {
        failure ??= why;
        answer.destroy();
    };
    let timer = setTimeout(fail, upstreamSilenceMs, "silent");
    try {
        for await (const chunk of answer) {
            clearTimeout(timer);
            size += chunk.length;
            if (size > upstreamBodyBytes) {
                fail("too-long");
                break;
            }
            kept.add(chunk);
            await line.write(chunk);
            if (!line.isOpen())
                break;
            timer = setTimeout(fail, upstreamSilenceMs, "silent");
        }
    }
    catch {
        // A client that went away ends the request to the provider as well, which is no failure of the provider.
        if (line.isOpen())
            failure ??= "cut";
    }
    finally {
        clearTimeout(timer);
    }
    await line.end(failure === undefined ? "whole" : "reset");
    return { bytes: kept.take(), failure };
}
/** Parts that are kept together, or not at all. */
function keepIn(room) {
    let chunks = [];
    let size = 0;
    const giveBack = () => {
        room.leftBytes += size;
        size = 0;
    };
    return {
        add: (chunk) => {
            if (chunks === undefined)
                return;
            if (chunk.length > room.leftBytes) {
                chunks = undefined;
                return giveBack();
            }
            chunks.push(chunk);
            size += chunk.length;
            room.leftBytes -= chunk.length;
        },
        take: () => {
            const bytes = chunks && Buffer.concat(chunks);
            giveBack();
            return bytes;
        },
    };
}

// EXTERNAL MODULE: ./build/src/mock-transport/core/upstream-failure.js
var upstream_failure = __webpack_require__(35678);
// EXTERNAL MODULE: ./build/actions/_runtime/network/strict-tls.js
var strict_tls = __webpack_require__(71090);
;// CONCATENATED MODULE: ./build/actions/mock-transport/upstream/upstream-request.js


/** Why a provider was not heard. */
class UpstreamFailure extends Error {
    failure;
    /** Node's name for it; empty when it has none. */
    code;
    constructor(failure, code = "") {
        super(failure);
        this.failure = failure;
        this.code = code;
    }
}
/**
 * Sends a request on a connection of its own, and resolves with the head of the answer; redirects are answers. The signal ends it at any time.
 * @throws UpstreamFailure when there is none in time
 */
async function sendUpstream({ address, method, headers, body }, { upstreamConnectMs, upstreamFirstByteMs }, signal) {
    const isTls = address.protocol === "https:";
    // TLS is loaded with the first request that needs it.
    const { request } = isTls ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    const { promise, resolve, reject } = Promise.withResolvers();
    const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
    const tls = isTls ? (0,strict_tls/* strictTls */.r)() : {};
    const options = { method, headers: { ...headers, ...length }, agent: false, signal, ...tls };
    const sent = request(address, options, resolve);
    const giveUp = () => {
        reject(new UpstreamFailure("timeout"));
        sent.destroy();
    };
    let timer = setTimeout(giveUp, upstreamConnectMs);
    sent.once("socket", (socket) => socket.once(isTls ? "secureConnect" : "connect", () => {
        clearTimeout(timer);
        timer = setTimeout(giveUp, upstreamFirstByteMs);
    }));
    sent.on("error", ({ code = "" }) => reject(new UpstreamFailure((0,upstream_failure/* failureOf */.g5)(code), code)));
    sent.end(body);
    return promise.finally(() => clearTimeout(timer));
}

;// CONCATENATED MODULE: ./build/actions/mock-transport/upstream/call-upstream.js





/** Sends a request to its provider and takes the answer over to the client; says why when there is none. The request ends when the client goes away. */
async function hear(outbound, response, line, { limits, room }) {
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    if (response.destroyed)
        gone.abort();
    const answer = await sendUpstream(outbound, limits, gone.signal).catch((error) => error instanceof UpstreamFailure ? error : new UpstreamFailure("reset"));
    if (answer instanceof UpstreamFailure)
        return answer;
    const { statusCode: status = 502, headers } = answer;
    if (Number(headers["content-length"] ?? 0) > limits.upstreamBodyBytes) {
        answer.destroy();
        return new UpstreamFailure("too-large");
    }
    line.writeHead(status, answerHeaders(headers));
    const firstByteAt = Date.now();
    const { bytes, failure } = await passOn(answer, line, limits, room);
    const contentType = headers["content-type"] ?? "";
    const isReadable = (headers["content-encoding"] ?? "identity") === "identity";
    const text = isReadable ? bytes?.toString("utf8") : undefined;
    return {
        status,
        contentType,
        requestId: requestIdIn(headers),
        secrets: (0,outbound_headers/* secretsIn */.V)(headers),
        firstByteAt,
        reading: text === undefined ? undefined : readAnswer(outbound.call?.request.protocol, { status, contentType, text }),
        failure,
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/mock-transport/fixtures/parse-fixtures.js + 2 modules
var parse_fixtures = __webpack_require__(65130);
// EXTERNAL MODULE: ./build/src/mock-transport/record/recorded-file.js
var recorded_file = __webpack_require__(67173);
// EXTERNAL MODULE: ./build/src/schema/fixture.js
var fixture = __webpack_require__(1472);
// EXTERNAL MODULE: ./build/src/mock-transport/limits.js
var limits = __webpack_require__(45966);
// EXTERNAL MODULE: ./build/src/mock-transport/fixtures/detect-secrets.js
var detect_secrets = __webpack_require__(22080);
// EXTERNAL MODULE: ./build/src/mock-transport/match/shadow.js
var shadow = __webpack_require__(94752);
;// CONCATENATED MODULE: ./build/src/mock-transport/record/candidate.js

/** A pattern that every text fits. */
const ANYTHING = { pattern: "^" };
/** The candidate; `undefined` when nothing is left of what the user said, so that it would answer anything. */
function toCandidate(recorded, { clean, matchOf }) {
    const { seq, protocol, step, turn, tools, prompt, result } = recorded;
    // A request that goes on from a stored response says only what is new; the user's message is in the store.
    const isStored = prompt === "" && result !== undefined;
    const user = matchOf(prompt);
    if (user === undefined)
        return undefined;
    return {
        seq,
        protocol,
        step,
        turn,
        tools,
        match: {
            ...(isStored ? {} : { user }),
            ...(result === undefined ? {} : { toolResult: resultMatch(result, matchOf) }),
        },
        user: isStored ? undefined : matchOf(recorded.user),
        system: recorded.system === undefined ? undefined : matchOf(recorded.system),
        test: matchOf(recorded.test),
        model: matchOf(recorded.model),
        reply: cleanDeep(recorded.reply, clean),
    };
}
/** The first anchor that nothing private is in; any result at all when there is none. */
function resultMatch(anchors, matchOf) {
    const matches = anchors.flatMap(({ text, isWhole }) => {
        const match = matchOf(text);
        if (match === undefined)
            return [];
        return typeof match === "string" && !isWhole ? [{ contains: match }] : [match];
    });
    return matches[0] ?? ANYTHING;
}

;// CONCATENATED MODULE: ./build/src/mock-transport/record/tell-apart.js
/**
 * The traits in the order in which they are tried: what a test chooses by itself comes before what may change from run to run. Not every one can say that something is
 * missing, such as a tool that is not offered.
 */
const traits = [
    ({ test }) => (test === undefined ? {} : { test }),
    ({ protocol }) => ({ protocol }),
    ({ tools }) => (tools.length === 0 ? {} : { tools: [...new Set(tools)].sort() }),
    ({ user }) => (user === undefined ? {} : { user }),
    ({ turn }) => ({ turn }),
    ({ system }) => (system === undefined ? {} : { system }),
    ({ model }) => (model === undefined ? {} : { model }),
];
/** Splits a group until all of a group's replies are equal, by as few traits as can be; what no trait tells apart stays together. */
function tellApart(group) {
    if (isSettled(group))
        return [group];
    const splits = traits.map((trait) => split(group, trait)).filter((groups) => groups.length > 1);
    const chosen = splits.find((groups) => groups.every(isSettled)) ?? splits[0];
    return chosen?.flatMap(tellApart) ?? [group];
}
/** Lists of the items with equal keys, in order of their first items. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = JSON.stringify(keyOf(item));
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
}
/** Whether all replies of the group are the same to a client's program; counts of tokens may differ between answers that are the same. */
function isSettled({ members }) {
    const meaningOf = ({ usage: _counted, ...said }) => JSON.stringify(said);
    return new Set(members.map(({ reply }) => meaningOf(reply))).size <= 1;
}
/** The group in parts that a trait tells apart; a part that wants more stands before those that its requests fit as well. */
function split({ match, members }, trait) {
    return groupBy(members, trait)
        .map((part) => ({ match: { ...match, ...part.map(trait)[0] }, members: part }))
        .sort((a, b) => wantedBy(b) - wantedBy(a));
}
/** How much a match wants: its parts, its tools, and more for the whole of what a user said than for the end of it. */
function wantedBy({ match, members }) {
    const isWhole = match.user !== members[0]?.match.user;
    return Object.keys(match).length + (match.tools?.length ?? 0) + Number(isWhole);
}
/** The groups with the turn in every one of them, because it decides before their order does. */
function withTurns(groups) {
    return groups.flatMap((group) => (group.match.turn === undefined ? split(group, ({ turn }) => ({ turn })) : [group]));
}

;// CONCATENATED MODULE: ./build/src/mock-transport/record/fixtures-of.js

/**
 * The fixtures that replay the exchanges. Equal ones are merged, without their tokens where these were counted differently; different answers to requests that nothing tells
 * apart become `replies` in the order in which they were given, the last of them for ever. The first fixture that fits answers, so that for one user's text those for later
 * steps of a loop of tools come first: a loop whose results all look alike ends even when no turn fits.
 */
function fixturesOf(candidates) {
    const inOrder = [...candidates].sort((a, b) => a.seq - b.seq);
    const [stored, others] = partition(inOrder, ({ match }) => match.user === undefined);
    // What is known by a tool's result alone would answer for every user's text that comes after it.
    return [...groupBy(others, ({ match }) => match.user), stored].flatMap((members) => groupBy(members, ({ match }) => match)
        .flatMap(groupsOf)
        .sort((a, b) => stepOf(b) - stepOf(a))
        .map((group) => ({ fixture: toFixture(group), seqs: group.members.map(({ seq }) => seq) })));
}
function partition(items, isFirst) {
    return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
/** The groups of exchanges that match alike. After a tool's result all have their turn, which decides between steps whose results look alike. */
function groupsOf(members) {
    const match = members[0]?.match ?? {};
    const groups = tellApart({ match, members });
    const isByTurn = match.toolResult !== undefined || groups.some((group) => group.match.turn !== undefined);
    return (isByTurn ? withTurns(groups) : groups).map((group) => ({ ...group, match: withTools(group) }));
}
/** The match with the tools that the replies call. */
function withTools({ match, members }) {
    const called = members.flatMap(({ reply }) => (reply.toolCalls ?? []).map(({ name }) => name));
    const offered = called.filter((name) => members.every(({ tools }) => tools.includes(name)));
    const tools = [...new Set([...(match.tools ?? []), ...offered])].sort();
    return tools.length === 0 ? match : { ...match, tools };
}
function stepOf({ members }) {
    return Math.max(...members.map(({ step }) => step));
}
function toFixture({ match, members }) {
    const replies = members.map(({ reply }) => reply);
    const [first] = replies;
    if (first === undefined || !isSettled({ members }))
        return { match, replies, after: "last" };
    const { usage: _counted, ...said } = first;
    const isCountedAlike = new Set(replies.map(({ usage }) => JSON.stringify(usage))).size === 1;
    return { match, reply: isCountedAlike ? first : said };
}

;// CONCATENATED MODULE: ./build/src/mock-transport/record/recorded-document.js








/** Room for the document's header, in bytes. */
const HEADER_BYTES = 1024;
/**
 * A fixture document that replays the exchanges, without any value the redactors know. What would
 * not be accepted as a fixture again, what another fixture would answer in its place, and what has
 * no room is left out, named, and counted in the document's description.
 */
function recordedDocument(recorded, redactors) {
    const cleaner = cleanerOf(redactors);
    const lost = [];
    const lose = (seqs, why) => lost.push(...seqs.map((seq) => ({ seq, why })));
    const candidates = recorded.flatMap((exchange) => {
        const candidate = toCandidate(exchange, cleaner);
        if (candidate === undefined)
            lose([exchange.seq], "private");
        return candidate ?? [];
    });
    const keep = (fixtures, why, isKept) => fixtures.filter(({ seqs }, index) => {
        const kept = isKept(index);
        if (!kept)
            lose(seqs, why);
        return kept;
    });
    const fixtures = fixturesOf(candidates);
    const open = keep(fixtures, "private", (at) => (0,detect_secrets/* findPrivate */.x)(fixtures[at]?.fixture, true).length === 0);
    const sound = keep(open, "unsound", (at) => fixture/* fixtureEntrySchema */.v3.safeParse(open[at]?.fixture).success);
    const plain = sound.map(({ fixture }) => fixture);
    const reached = keep(sound, "shadowed", (at) => (0,shadow/* shadowOf */.A)(plain, at) === undefined);
    const fitting = placesWithinLimits(reached);
    const kept = keep(reached, "no-room", (at) => fitting.has(at));
    if (kept.length === 0)
        return { text: undefined, fixtures: 0, lost };
    const text = documentText(kept, { recorded, lost: lost.length, redactors });
    if (text !== undefined)
        return { text, fixtures: kept.length, lost };
    for (const { seqs } of kept)
        lose(seqs, "unsound");
    return { text, fixtures: 0, lost };
}
function documentText(kept, { recorded, lost, redactors, }) {
    const providers = [...new Set(recorded.map(({ provider }) => provider))];
    const [only, ...others] = providers;
    const document = {
        schemaVersion: 1,
        lane: "no-model",
        provider: only !== undefined && others.length === 0 ? only : "any",
        redaction: "redacted",
        description: `Recorded from ${providers.join(", ")}${lost === 0 ? "" : `; ${lost} left out`}`,
        fixtures: kept.map(({ fixture }) => fixture),
    };
    // Nothing should be left to find; names of fields are looked through here alone.
    const text = redactors.reduce(redact/* redactText */.R, `${JSON.stringify(document, undefined, 2)}\n`);
    return fixture/* fixtureSchema */.zD.safeParse(JSON.parse(text)).success ? text : undefined;
}
/** The places of as many fixtures, first ones first, as one file may hold. */
function placesWithinLimits(fixtures) {
    let size = HEADER_BYTES;
    const places = fixtures.slice(0, fixture/* FIXTURE_COUNT_LIMIT */.EY).flatMap(({ fixture }, index) => {
        size += Buffer.byteLength(JSON.stringify({ fixtures: [fixture] }, undefined, 2));
        return size <= limits/* FIXTURE_LIMIT_BYTES */.K7 ? [index] : [];
    });
    return new Set(places);
}

// EXTERNAL MODULE: ./build/src/redact/redactor.js + 10 modules
var redact_redactor = __webpack_require__(66730);
;// CONCATENATED MODULE: ./build/actions/mock-transport/upstream/recorder.js






/** Most values of callers that are kept to be looked for: each costs ten milliseconds when the file is written. */
const SECRET_LIMIT = 50;
/** A recorder that writes into `folder`; the redactor knows the job's own secrets. */
function openRecorder(folder, redactor, limitBytes) {
    const exchanges = [];
    const secrets = new Set();
    let size = 0;
    return {
        add: (exchange, values) => {
            if (typeof exchange === "string")
                return exchange;
            const bytes = Buffer.byteLength(JSON.stringify(exchange));
            const found = values.filter((value) => !secrets.has(value));
            if (size + bytes > limitBytes || secrets.size + found.length > SECRET_LIMIT)
                return "full";
            size += bytes;
            for (const value of found)
                secrets.add(value);
            exchanges.push(exchange);
            return undefined;
        },
        write: async () => {
            try {
                const { text, ...recording } = recordedDocument(exchanges, [redactor, (0,redact_redactor/* redactorOf */.y)([...secrets])]);
                if (text === undefined)
                    return recording;
                await (0,parse_fixtures.parseFixtures)(recorded_file/* RECORDED_FILE */.y, text);
                writeWhole((0,external_node_path_.join)(folder, recorded_file/* RECORDED_FILE */.y), text);
                return recording;
            }
            catch (error) {
                const { name, code } = error;
                console.error(`mock-transport: ${recorded_file/* RECORDED_FILE */.y} was not written (${code ?? name}).`);
                return { fixtures: 0, lost: exchanges.map(({ seq }) => ({ seq, why: "unwritten" })) };
            }
        },
    };
}
function writeWhole(path, text) {
    const draft = `${path}.part`;
    const file = (0,external_node_fs_.openSync)(draft, "wx", 0o600);
    try {
        (0,external_node_fs_.writeSync)(file, text);
        (0,external_node_fs_.fsyncSync)(file);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    (0,external_node_fs_.renameSync)(draft, path);
}

// EXTERNAL MODULE: ./build/actions/mock-transport/connection/response-writer.js
var response_writer = __webpack_require__(72557);
;// CONCATENATED MODULE: ./build/actions/mock-transport/upstream/forward.js












/** The forwarding of a server with this order, memory and redactor of the job's own secrets. */
function openForwarding(order, limits, memory, redactor) {
    const room = { leftBytes: limits.upstreamKeptBytes };
    const folder = (0,external_node_path_.dirname)(order.journalPath);
    const recorder = order.mode === "record" ? openRecorder(folder, redactor, limits.recordedBytes) : undefined;
    async function forward({ seq, outbound, response, note }) {
        const line = (0,response_writer/* openLine */.T)(response);
        const answer = await hear(outbound, response, line, { limits, room });
        const isGone = !line.isOpen() && !response.writableFinished;
        const finish = (heard) => {
            const finished = finishNote(note(), outbound, heard, [redactor, (0,redactor_for/* redactorFor */.s)(outbound.secrets, memory)]);
            (0,metrics/* countIn */.ry)(memory.metrics, finished);
            return finished;
        };
        if (answer instanceof UpstreamFailure) {
            const refusal = outbound.refuse(answer.failure, answer.code);
            const { status } = refusal;
            const written = isGone
                ? { firstByteAt: undefined }
                : await (0,deliver/* deliver */.c)(response, refusal, { ...page_headers/* readableByPages */.K, ...refusal.headers }, undefined);
            const finished = finish({ status, failure: answer.failure });
            return { note: () => finished, status, firstByteAt: written.firstByteAt, events: 0 };
        }
        const { status, firstByteAt, reading, contentType } = answer;
        const finished = finish({ ...answer, unrecorded: record(seq, outbound, answer, isGone) });
        const streaming = isEventStream(contentType);
        return { note: () => ({ ...finished, streaming }), status, firstByteAt, events: reading?.events ?? 0 };
    }
    /** Keeps a completion to be recorded, or says why not; counts, lists and embeddings become no fixtures. */
    function record(seq, outbound, answer, isGone) {
        if (recorder === undefined || (outbound.outcome !== "forwarded" && outbound.outcome !== "side-call"))
            return undefined;
        if (answer.failure !== undefined || isGone)
            return "cut";
        return recorder.add(recordExchange(seq, outbound, answer), outbound.secrets);
    }
    return { forward, end: async () => recorder?.write() };
}


/***/ }),

/***/ 67173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ RECORDED_FILE)
/* harmony export */ });
/** Name of the file of recorded fixtures among the evidence. */
const RECORDED_FILE = "recorded-fixtures.json";


/***/ })

};
