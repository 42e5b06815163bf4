export const id = "mock-transport-forward";
export const ids = ["mock-transport-forward"];
export const modules = {

/***/ 71090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ enforceCertificates),
/* harmony export */   r: () => (/* binding */ strictTls)
/* harmony export */ });
/** Variable that makes Node accept every certificate. */
const REJECT_VARIABLE = "NODE_TLS_REJECT_UNAUTHORIZED";
/**
 * TLS options of every connection that may carry a credential. The certificate is checked, and the
 * version and ciphers are no weaker than Node's defaults, regardless of
 * `NODE_TLS_REJECT_UNAUTHORIZED`, `NODE_OPTIONS` and OpenSSL's configuration. `NODE_EXTRA_CA_CERTS`
 * adds the user's own authorities.
 */
function strictTls() {
    // Node's built-in list; `--tls-cipher-list` changes another one.
    const { defaultCoreCipherList: ciphers } = process.getBuiltinModule("node:crypto").constants;
    return { rejectUnauthorized: true, minVersion: "TLSv1.2", ciphers };
}
/**
 * Removes the variable that disables certificate checks from this process and warns about it. For
 * clients without TLS options of ours: they connect to the artifact service or to a proxy. Only for
 * our own processes.
 */
function enforceCertificates(log) {
    const isOff = process.env[REJECT_VARIABLE] === "0";
    delete process.env[REJECT_VARIABLE];
    if (isOff)
        log.warning(`\`${REJECT_VARIABLE}=0\` is not followed. It would send credentials to any server that answers. Remove it, and set \`NODE_EXTRA_CA_CERTS\` to the certificate of your own authority.`);
}


/***/ }),

/***/ 22247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createForwarder: () => (/* binding */ createForwarder)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/mock-transport/wire/cors-headers.js
var cors_headers = __webpack_require__(43736);
// EXTERNAL MODULE: ./build/src/redact/redact.js + 3 modules
var redact = __webpack_require__(14445);
// EXTERNAL MODULE: ./build/src/mock-transport/core/journal-line.js
var journal_line = __webpack_require__(35436);
;// CONCATENATED MODULE: ./build/src/mock-transport/forward/complete-journal-entry.js


/** Adds the result of a forwarded request to its journal entry. All texts are redacted. */
function completeJournalEntry(entry, { outcome, address }, { status, requestId, reading, failure, unrecorded }, redactors) {
    const clean = (text) => redactors.reduce(redact/* redactText */.R, text).slice(0, journal_line/* EXCERPT_UNITS */.S);
    const answerId = requestId ?? reading?.id;
    const problem = failure ?? (status >= 300 && status < 400 ? "redirect" : undefined);
    return {
        ...entry,
        outcome: failure === undefined ? outcome : "upstream-failed",
        ...(reading?.model === undefined ? {} : { model: clean(reading.model) }),
        ...(reading?.usage === undefined ? {} : { usage: { ...reading.usage } }),
        upstream: {
            host: clean(address.host),
            ...(answerId === undefined ? {} : { requestId: clean(answerId) }),
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
;// CONCATENATED MODULE: ./build/src/mock-transport/forward/read/parsed-answer.js

/**
 * The equivalent fixture reply, without values that equal their default. `undefined` when a fixture
 * cannot express the end or a call's arguments are not a JSON object.
 */
function toReply({ reasoning, text, calls, finish, usage }) {
    if (finish === undefined)
        return undefined;
    const toolCalls = calls.map(toReplyCall).filter((call) => call !== undefined);
    if (toolCalls.length < calls.length)
        return undefined;
    const defaultFinish = toolCalls.length > 0 ? "tool-calls" : "stop";
    return {
        ...(reasoning === "" ? {} : { reasoning }),
        ...(text === "" && toolCalls.length > 0 ? {} : { text }),
        ...(toolCalls.length === 0 ? {} : { toolCalls }),
        ...(finish === defaultFinish ? {} : { finishReason: finish }),
        ...(usage === undefined ? {} : { usage: { ...usage } }),
    };
}
function toReplyCall(call) {
    if ("input" in call)
        return { name: call.name, input: call.input };
    const fields = parseObject(call.json === "" ? "{}" : call.json);
    return fields === undefined ? undefined : { name: call.name, arguments: fields };
}
function parseObject(text) {
    const value = (0,json_value/* tryParseJson */.Bl)(text);
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
    // Fields of OpenAI-compatible servers.
    reasoning_content: read_chat_text,
    reasoning: read_chat_text,
    tool_calls: schemas/* nullish */.cl6(schemas/* array */.YOg(callSchema)),
    function_call: schemas/* nullish */.cl6(schemas/* unknown */.L5J()),
    audio: schemas/* nullish */.cl6(schemas/* unknown */.L5J()),
});
const usageSchema = schemas/* object */.Ikc({ prompt_tokens: schemas/* number */.aig(), completion_tokens: schemas/* number */.aig() });
/** A whole answer or one chunk. They differ only in `message` and `delta`. */
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
const FINISH_REASONS = {
    stop: "stop",
    length: "length",
    tool_calls: "tool-calls",
    content_filter: "content-filter",
};
/**
 * Parses a chat completion, whole or in chunks.
 * @see https://platform.openai.com/docs/api-reference/chat/object
 */
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
            ? toReply({
                reasoning: join(({ reasoning_content, reasoning }) => reasoning_content ?? reasoning),
                text: join(({ content }) => content),
                calls: collectCalls(parts),
                finish: FINISH_REASONS[finish ?? ""],
                usage,
            })
            : undefined,
    };
}
/** Merges calls by their index, which is their position in a whole answer. */
function collectCalls(parts) {
    const calls = [];
    for (const { tool_calls } of parts)
        for (const [place, { index = place, function: functionCall, custom }] of (tool_calls ?? []).entries()) {
            const call = (calls[index] ??= { name: "", json: "", input: "", isCustom: false });
            call.name += functionCall?.name ?? custom?.name ?? "";
            call.json += functionCall?.arguments ?? "";
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
/**
 * An error of OpenAI, Anthropic or Google. Google's type is `status`; its `code` is the HTTP
 * status.
 */
const errorSchema = schemas/* object */.Ikc({
    error: schemas/* object */.Ikc({ message: schemas/* string */.YjP().check(api/* _minLength */.m9(1)), type: word, status: word, code: word }),
});
/** Parses an error answer into a fixture error. */
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
/** A part that a fixture can express. The provider's thought signature is dropped. */
const read_generated_partSchema = schemas/* strictObject */.rej({
    text: schemas/* optional */.lqM(schemas/* string */.YjP()),
    thought: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    thoughtSignature: schemas/* optional */.lqM(schemas/* string */.YjP()),
    functionCall: schemas/* optional */.lqM(schemas/* strictObject */.rej({ id: schemas/* nullish */.cl6(schemas/* string */.YjP()), name: schemas/* string */.YjP(), args: schemas/* nullish */.cl6(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())) })),
});
/** A whole answer or one event of a stream. */
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
const read_generated_FINISH_REASONS = {
    STOP: "stop",
    MAX_TOKENS: "length",
    SAFETY: "content-filter",
    RECITATION: "content-filter",
    BLOCKLIST: "content-filter",
    PROHIBITED_CONTENT: "content-filter",
    SPII: "content-filter",
};
/**
 * Parses an answer of Google: whole, in events or as a list.
 * @see https://ai.google.dev/api/generate-content#v1beta.GenerateContentResponse
 */
function readGenerated(documents) {
    const parsed = documents.flat().map((document) => generatedSchema.safeParse(document));
    const chunks = parsed.flatMap(({ data }) => data ?? []);
    const candidates = chunks.flatMap((chunk) => chunk.candidates ?? []);
    const parts = candidates.flatMap(({ content }) => content?.parts ?? []).map((part) => read_generated_partSchema.safeParse(part));
    const isPlain = [...parsed, ...parts].every(({ success }) => success) && candidates.every(({ index }) => (index ?? 0) === 0);
    const contents = parts.flatMap(({ data }) => data ?? []);
    const calls = contents.flatMap(({ functionCall }) => functionCall === undefined ? [] : [{ name: functionCall.name, json: JSON.stringify(functionCall.args ?? {}) }]);
    const finish = read_generated_FINISH_REASONS[candidates.map(({ finishReason }) => finishReason).findLast((reason) => reason != null) ?? ""];
    const usage = toUsage(chunks.map(({ usageMetadata }) => usageMetadata).findLast((found) => found != null));
    const textOf = (isThought) => contents.map(({ text = "", thought = false }) => (thought === isThought ? text : "")).join("");
    return {
        id: chunks.map(({ responseId }) => responseId).find((id) => id != null) ?? undefined,
        model: chunks.map(({ modelVersion }) => modelVersion).find((model) => model != null) ?? undefined,
        usage,
        reply: isPlain
            ? toReply({
                reasoning: textOf(true),
                text: textOf(false),
                calls,
                // The provider has no finish reason for tool calls.
                finish: finish === "stop" && calls.length > 0 ? "tool-calls" : finish,
                usage,
            })
            : undefined,
    };
}
function toUsage(usage) {
    if (usage?.promptTokenCount == null)
        return undefined;
    return {
        inputTokens: usage.promptTokenCount + (usage.toolUsePromptTokenCount ?? 0),
        outputTokens: (usage.candidatesTokenCount ?? 0) + (usage.thoughtsTokenCount ?? 0),
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
/** An event of a stream. */
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
const read_message_FINISH_REASONS = {
    end_turn: "stop",
    stop_sequence: "stop",
    max_tokens: "length",
    model_context_window_exceeded: "length",
    tool_use: "tool-calls",
    refusal: "content-filter",
};
/** Blocks that a fixture can express or that clients hide. Excludes the provider's own tools. */
const READABLE_BLOCKS = ["text", "thinking", "redacted_thinking", "tool_use"];
/**
 * Parses a message of Anthropic, whole or in events.
 * @see https://docs.anthropic.com/en/api/messages
 */
function readMessage(documents) {
    const [first] = documents;
    const whole = documents.length === 1 ? messageSchema.safeParse(first) : undefined;
    if (whole?.success === true) {
        const { content, stop_reason, ...head } = whole.data;
        return toParsedAnswer(head, content.map(toBlock), stop_reason, mergeUsage([head.usage]));
    }
    const parsed = documents.map((document) => eventSchema.safeParse(document));
    const events = parsed.flatMap(({ data }) => data ?? []);
    const head = events.find(({ message }) => message !== undefined)?.message;
    const stop = events.map(({ delta }) => delta?.stop_reason).findLast((reason) => reason != null);
    const isWhole = parsed.every(({ success }) => success) &&
        events.some(({ type }) => type === "message_stop") &&
        events.every(({ type }) => type !== "error");
    const usage = mergeUsage([head?.usage, ...events.map((event) => event.usage)]);
    return toParsedAnswer(head, collectBlocks(events), isWhole ? stop : undefined, usage);
}
function toParsedAnswer(head, blocks, stop, usage) {
    const isPlain = blocks.every(({ type }) => READABLE_BLOCKS.includes(type));
    const calls = blocks.flatMap(({ type, name, json }) => (type === "tool_use" ? [{ name, json }] : []));
    return {
        id: head?.id ?? undefined,
        model: head?.model ?? undefined,
        usage,
        reply: isPlain
            ? toReply({
                reasoning: blocks.map(({ thinking }) => thinking).join(""),
                text: blocks.map(({ text }) => text).join(""),
                calls,
                finish: read_message_FINISH_REASONS[stop ?? ""],
                usage,
            })
            : undefined,
    };
}
function toBlock({ type, name, text, thinking, input }) {
    return {
        type,
        name: name ?? "",
        text: text ?? "",
        thinking: thinking ?? "",
        json: input === undefined ? "" : JSON.stringify(input),
    };
}
function collectBlocks(events) {
    const indexes = [
        ...new Set(events.flatMap(({ content_block, index }) => (content_block && index !== undefined ? [index] : []))),
    ];
    return indexes.map((index) => {
        const own = events.filter((event) => event.index === index);
        const opened = toBlock(own.find(({ content_block }) => content_block)?.content_block ?? { type: "" });
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
/** The last value of each count. A stream reports some at its start and some at its end. */
function mergeUsage(parts) {
    const last = (name) => parts.map((usage) => usage?.[name]).findLast((value) => value != null);
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
/** Items that a fixture can express. Excludes the provider's own tools. */
const READABLE_ITEMS = ["message", "reasoning", "function_call", "custom_tool_call"];
/**
 * Parses a response of OpenAI, whole or in events.
 * @see https://platform.openai.com/docs/api-reference/responses/object
 */
function readResponse(documents) {
    const parsed = responseSchema.safeParse(documents.length === 1 && !isEvent(documents[0]) ? documents[0] : findFinalResponse(documents));
    if (!parsed.success)
        return {};
    const { id, model, output, usage: counted } = parsed.data;
    const usage = counted == null ? undefined : { inputTokens: counted.input_tokens, outputTokens: counted.output_tokens };
    const parts = output.flatMap(({ content, type }) => (type === "message" ? (content ?? []) : []));
    const isPlain = output.every(({ type }) => READABLE_ITEMS.includes(type)) && parts.every(({ type }) => type === "output_text");
    const calls = output.flatMap(toCalls);
    return {
        id: id ?? undefined,
        model: model ?? undefined,
        usage,
        reply: isPlain
            ? toReply({
                reasoning: output
                    .flatMap(({ summary }) => summary ?? [])
                    .map((part) => part.text ?? "")
                    .join("\n\n"),
                text: parts.map((part) => part.text ?? "").join(""),
                calls,
                finish: toFinishReason(parsed.data, calls.length > 0),
                usage,
            })
            : undefined,
    };
}
/** The response in the last event. Some servers send its output only in earlier events. */
function findFinalResponse(documents) {
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
function toCalls({ type, name, arguments: json, input }) {
    if (type === "function_call")
        return [{ name: name ?? "", json: json ?? "" }];
    return type === "custom_tool_call" ? [{ name: name ?? "", input: input ?? "" }] : [];
}
function toFinishReason({ status, incomplete_details }, hasCalls) {
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

;// CONCATENATED MODULE: ./build/src/mock-transport/forward/read/parse-server-sent-events.js

/**
 * The JSON of each event of a stream, in order. Skips events without data and `[DONE]`. Invalid JSON
 * becomes `undefined`, so that readers do not take the rest for a whole answer.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
function parseServerSentEvents(stream) {
    return stream
        .replace(/^\ufeff/, "")
        .split(/(?:\r\n|\r|\n){2}/)
        .flatMap((event) => {
        const data = event
            .split(/\r\n|\r|\n/)
            .flatMap((line) => /^data: ?(.*)$/s.exec(line)?.[1] ?? [])
            .join("\n");
        return data === "" || data.trim() === "[DONE]" ? [] : [(0,json_value/* tryParseJson */.Bl)(data)];
    });
}

;// CONCATENATED MODULE: ./build/src/mock-transport/forward/read/read-answer.js








const READERS = {
    "openai-chat": readChat,
    "openai-responses": readResponse,
    anthropic: readMessage,
    google: readGenerated,
};
/** Answers that are not completions: embeddings, a count, a list. */
const otherSchema = schemas/* object */.Ikc({
    model: schemas/* catch */.MfU(schemas/* optional */.lqM(schemas/* string */.YjP()), undefined),
    usage: schemas/* catch */.MfU(schemas/* optional */.lqM(schemas/* object */.Ikc({ prompt_tokens: schemas/* number */.aig() })), undefined),
});
/** Whether the content type is `text/event-stream`. */
function isEventStream(contentType) {
    return /^text\/event-stream\b/i.test(contentType);
}
/**
 * Parses an answer to a completion in this protocol, or to any other request when `protocol` is
 * `undefined`.
 */
function readAnswer(protocol, { status, contentType, text }) {
    const isStream = isEventStream(contentType);
    const documents = isStream ? parseServerSentEvents(text) : [(0,json_value/* tryParseJson */.Bl)(text)].filter((json) => json !== undefined);
    if (status >= 400)
        return readError(status, documents);
    const read = protocol === undefined ? readOther : READERS[protocol];
    const answer = documents.length === 0 || read === undefined ? {} : read(documents);
    return isStream ? { ...answer, events: documents.length } : answer;
}
function readOther([document]) {
    const { data } = otherSchema.safeParse(document);
    const usage = data?.usage && { inputTokens: data.usage.prompt_tokens, outputTokens: 0 };
    return { model: data?.model, usage };
}

// EXTERNAL MODULE: ./build/src/mock-transport/forward/caller-redactor.js
var caller_redactor = __webpack_require__(4048);
// EXTERNAL MODULE: ./build/src/mock-transport/core/metrics.js
var metrics = __webpack_require__(84987);
// EXTERNAL MODULE: ./build/src/redact/marker.js
var marker = __webpack_require__(45269);
;// CONCATENATED MODULE: ./build/src/mock-transport/record/find-anchors.js
/** Longest result that is matched whole, in UTF-16 units. */
const WHOLE_RESULT_UNITS = 400;
/** The leading part of a result that is searched for stretches, in UTF-16 units. */
const SEARCHED_UNITS = 20_000;
/** Length of a stretch in UTF-16 units: shorter ones occur anywhere, longer ones add nothing. */
const STRETCH_UNITS = { least: 6, most: 200 };
/** Most stretches of one result. */
const STRETCH_LIMIT = 8;
/**
 * Text that changes from run to run: numbers of four digits and more, times of day and durations,
 * paths in temporary directories, long hexadecimal words, and everything joined to them without a
 * space.
 */
const CHANGING_PATTERNS = [
    /\S*\d{4,}\S*/,
    /\S*\d{1,2}:\d{2}\S*/,
    /\d+(?:[.,]\d+)?\s?(?:ns|µs|us|ms|s|sec|seconds?|min|minutes?)\b/,
    /\S*\/(?:tmp|var\/folders|_temp|T)\/\S*/,
    /\S*\b(?=[0-9a-f]*\d)[0-9a-f]{7,}\S*/,
];
const CHANGING = new RegExp(CHANGING_PATTERNS.map(({ source }) => `(?:${source})`).join("|"), "gi");
/**
 * Finds the anchors that identify the newest tool result in a later run, best first. A short result
 * in which nothing changes is one whole anchor. Otherwise the anchors are stable stretches of its
 * lines: first those that no earlier result contains, then by length. Returns none when nothing is
 * stable.
 */
function findAnchors(results) {
    const newest = results.at(-1) ?? "";
    if (newest.length <= WHOLE_RESULT_UNITS && newest.search(CHANGING) < 0)
        return [{ text: newest, isWhole: true }];
    const earlier = results.slice(0, -1);
    const stretches = newest
        .slice(0, SEARCHED_UNITS)
        .split(/[\r\n]+/)
        .flatMap((line) => line.split(CHANGING))
        .map((stretch) => stretch.trim().slice(0, STRETCH_UNITS.most))
        .filter((stretch) => stretch.length >= STRETCH_UNITS.least);
    const rank = (stretch) => (earlier.some((result) => result.includes(stretch)) ? 1 : 0);
    return [...new Set(stretches)]
        .sort((a, b) => rank(a) - rank(b) || b.length - a.length)
        .slice(0, STRETCH_LIMIT)
        .map((text) => ({ text, isWhole: false }));
}

;// CONCATENATED MODULE: ./build/src/mock-transport/record/create-cleaner.js


/** Replaces identifiers of a provider and keys. */
const ID_MARK = (0,marker/* renderMarker */.Bd)("id");
/** Shortest remaining text that can identify a request, in UTF-16 units. */
const MIN_REST_UNITS = 6;
/**
 * Keys by the prefixes of their issuers, also masked with stars as errors quote them; then the
 * identifiers that providers give to accounts, requests, answers and calls.
 */
const IDENTIFIER = new RegExp([
    /\b(?:sk|pk|rk)-[\w-]*(?:[*.…]{2,}[\w-]*|(?=[\w-]*\d)[\w-]{16,})/,
    /\bAIza[\w-]{20,}|\bya29\.[\w-]{20,}/,
    /\bBearer\s+(?=\S*\d)[\w.~+/-]{16,}=*/,
    /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/,
    /\b(?:org|proj|user|acct|wrkspc|req|resp|msg|chatcmpl|toolu|call|fc|ctc|rs|batch|asst|thread|run)[-_](?=[A-Za-z]*\d)[A-Za-z0-9]{12,}\b/,
]
    .map(({ source }) => `(?:${source})`)
    .join("|"), "g");
/** A personal home directory; the accounts of hosted runners and of containers are excluded. */
const HOME_DIRECTORY = /((?:\/home|\/Users|[A-Za-z]:[\\/]Users)[\\/])(?!(?:runner|runneradmin|node|user|ubuntu|vscode|Shared|Public)\b)[\w.-]+(?=[\\/])/g;
/** Creates a cleaner that also removes the values of the redactors. */
function createCleaner(redactors) {
    const hide = (text) => redactors.reduce(redact/* redactText */.R, text).replace(IDENTIFIER, ID_MARK);
    return {
        clean: (text) => hide(text).replace(HOME_DIRECTORY, "$1user"),
        toMatch: (text) => {
            const hidden = hide(text).replace(HOME_DIRECTORY, ID_MARK);
            if (hidden === text)
                return text;
            const [longest = ""] = hidden.split(marker/* MARKER_PATTERN */.Qk).sort((a, b) => b.length - a.length);
            return longest.trim().length < MIN_REST_UNITS ? undefined : { contains: longest };
        },
    };
}
/**
 * Cleans every text in a value; object keys stay, and are checked when the document is complete.
 */
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



/** Statuses that concern the caller's key and not the model. */
const CREDENTIAL_STATUSES = [401, 403, 407];
/**
 * Longest system prompt, and longest whole text of a user, that can identify a request, in UTF-16
 * units. Agents send longer ones, which change from run to run.
 */
const MATCHABLE_UNITS = 2000;
/** Replaces a value of the provider's headers. */
const MARK = (0,marker/* renderMarker */.Bd)("value");
/** Shortest header value that is removed from texts, in UTF-16 units; shorter ones are words. */
const MIN_VALUE_UNITS = 7;
/**
 * Extracts what a fixture needs from an exchange, or returns the reason why it cannot be recorded.
 */
function recordExchange(seq, { call, provider }, { status, reading, secrets }) {
    if (CREDENTIAL_STATUSES.includes(status))
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
    const values = secrets.filter(({ length }) => length >= MIN_VALUE_UNITS);
    const { protocol, model, system, user, prompt, step, turn, tools, toolResults } = call.request;
    return {
        seq,
        provider,
        test: call.test,
        protocol,
        model,
        system: system.length <= MATCHABLE_UNITS ? system : undefined,
        user: user.length <= MATCHABLE_UNITS ? user : prompt,
        prompt,
        step,
        turn,
        tools: tools.map(({ name }) => name),
        result: toolResults.length === 0 ? undefined : findAnchors(toolResults),
        reply: cleanDeep(reading.reply, (text) => values.reduce((rest, value) => rest.replaceAll(value, MARK), text)),
    };
}

// EXTERNAL MODULE: ./build/actions/mock-transport/connection/deliver.js
var deliver = __webpack_require__(52309);
;// CONCATENATED MODULE: ./build/src/mock-transport/forward/filter-answer-headers.js

/**
 * Provider headers that clients receive: content type and coding, retry hints, rate limits, request
 * id.
 */
const ALLOWED_HEADERS = /^(?:content-type|content-length|content-encoding|cache-control|retry-after|retry-after-ms|x-should-retry|x-request-id|request-id|x-ratelimit-[a-z-]+|anthropic-ratelimit-[a-z-]+|openai-processing-ms|openai-version)$/;
/** Headers that hold the request id: OpenAI, Anthropic, Azure. */
const REQUEST_ID_HEADERS = ["x-request-id", "request-id", "apim-request-id", "x-ms-request-id"];
/**
 * The provider's headers for the client, and CORS headers in place of the provider's. Excludes the
 * address of redirects: clients would follow it, some with their key. The body is forwarded
 * unchanged, so its length and encoding stay valid.
 */
function filterAnswerHeaders(headers) {
    const kept = Object.entries(headers).flatMap(([name, value]) => typeof value === "string" && ALLOWED_HEADERS.test(name) ? [[name, value]] : []);
    return { ...Object.fromEntries(kept), ...cors_headers/* CORS_HEADERS */.$ };
}
/** The provider's request id; `undefined` when its headers have none. */
function findRequestId(headers) {
    return REQUEST_ID_HEADERS.map((name) => headers[name]).find((value) => typeof value === "string" && value !== "");
}

// EXTERNAL MODULE: ./build/src/mock-transport/forward/build-outbound-headers.js
var build_outbound_headers = __webpack_require__(39304);
;// CONCATENATED MODULE: ./build/actions/mock-transport/upstream/pipe-answer.js
/**
 * Writes each chunk of the answer to the client as it arrives, no faster than the client reads, and
 * buffers a copy while the budget allows.
 */
async function pipe(answer, writer, limits, budget) {
    const { upstreamBodyBytes, upstreamIdleMs: upstreamSilenceMs } = limits;
    const copy = createBuffer(budget);
    let size = 0;
    let failure;
    const fail = (reason) => {
        failure ??= reason;
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
            copy.add(chunk);
            await writer.write(chunk);
            if (!writer.isOpen())
                break;
            timer = setTimeout(fail, upstreamSilenceMs, "silent");
        }
    }
    catch {
        // A disconnect of the client aborts the request too, which is not a failure of the provider.
        if (writer.isOpen())
            failure ??= "cut";
    }
    finally {
        clearTimeout(timer);
    }
    await writer.end(failure === undefined ? "whole" : "reset");
    return { bytes: copy.take(), failure };
}
/** A buffer that holds all chunks or none. `take` returns its bytes to the budget. */
function createBuffer(budget) {
    let chunks = [];
    let size = 0;
    const release = () => {
        budget.remainingBytes += size;
        size = 0;
    };
    return {
        add: (chunk) => {
            if (chunks === undefined)
                return;
            if (chunk.length > budget.remainingBytes) {
                chunks = undefined;
                return release();
            }
            chunks.push(chunk);
            size += chunk.length;
            budget.remainingBytes -= chunk.length;
        },
        take: () => {
            const bytes = chunks && Buffer.concat(chunks);
            release();
            return bytes;
        },
    };
}

// EXTERNAL MODULE: ./build/src/mock-transport/core/upstream-failure.js
var upstream_failure = __webpack_require__(35678);
// EXTERNAL MODULE: ./build/actions/_runtime/network/strict-tls.js
var strict_tls = __webpack_require__(71090);
;// CONCATENATED MODULE: ./build/actions/mock-transport/upstream/upstream-request.js


/** The reason why a provider gave no answer. */
class UpstreamFailure extends Error {
    failure;
    /** Node's error code; empty when there is none. */
    code;
    constructor(failure, code = "") {
        super(failure);
        this.failure = failure;
        this.code = code;
    }
}
/**
 * Sends a request on its own connection and resolves with the head of the answer. Redirects are not
 * followed. The signal aborts the request at any time.
 * @throws UpstreamFailure when there is no answer in time
 */
async function sendUpstream({ address, method, headers, body }, { upstreamConnectMs, upstreamFirstByteMs }, signal) {
    const isTls = address.protocol === "https:";
    // node:https is loaded with the first request that needs it.
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
    sent.on("error", ({ code = "" }) => reject(new UpstreamFailure((0,upstream_failure/* toFailure */.w)(code), code)));
    sent.end(body);
    return promise.finally(() => clearTimeout(timer));
}

;// CONCATENATED MODULE: ./build/actions/mock-transport/upstream/call-upstream.js





/**
 * Sends a request to its provider and pipes the answer to the client. Returns the failure when
 * there is no answer. The request is aborted when the client disconnects.
 */
async function callUpstream(outbound, response, writer, { limits, budget }) {
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
    writer.writeHead(status, filterAnswerHeaders(headers));
    const firstByteAt = Date.now();
    const { bytes, failure } = await pipe(answer, writer, limits, budget);
    const contentType = headers["content-type"] ?? "";
    const isReadable = (headers["content-encoding"] ?? "identity") === "identity";
    const text = isReadable ? bytes?.toString("utf8") : undefined;
    return {
        status,
        contentType,
        requestId: findRequestId(headers),
        secrets: (0,build_outbound_headers/* collectHeaderSecrets */.D)(headers),
        firstByteAt,
        reading: text === undefined ? undefined : readAnswer(outbound.call?.request.protocol, { status, contentType, text }),
        failure,
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/mock-transport/fixtures/parse-fixtures.js + 3 modules
var parse_fixtures = __webpack_require__(90011);
// EXTERNAL MODULE: ./build/src/mock-transport/record/recorded-exchange.js
var recorded_exchange = __webpack_require__(16690);
// EXTERNAL MODULE: ./build/src/schema/fixture.js
var fixture = __webpack_require__(1472);
// EXTERNAL MODULE: ./build/src/schema/fixture-bounds.js
var fixture_bounds = __webpack_require__(28472);
// EXTERNAL MODULE: ./build/src/mock-transport/limits.js
var limits = __webpack_require__(45966);
// EXTERNAL MODULE: ./build/src/mock-transport/fixtures/detect-secrets.js
var detect_secrets = __webpack_require__(22080);
// EXTERNAL MODULE: ./build/src/mock-transport/match/find-shadow.js
var find_shadow = __webpack_require__(17964);
;// CONCATENATED MODULE: ./build/src/mock-transport/record/to-candidate.js

/** A pattern that matches every text. */
const ANYTHING = { pattern: "^" };
/**
 * Converts a recorded exchange to a candidate; returns `undefined` when redaction leaves too little
 * of the user's text, because the fixture would answer any request.
 */
function toCandidate(recorded, { clean, toMatch }) {
    const { seq, protocol, step, turn, tools, prompt, result } = recorded;
    // A request that continues a stored response holds only new items; the user's message is in the
    // store.
    const isStored = prompt === "" && result !== undefined;
    const user = toMatch(prompt);
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
            ...(result === undefined ? {} : { toolResult: toResultMatch(result, toMatch) }),
        },
        user: isStored ? undefined : toMatch(recorded.user),
        system: recorded.system === undefined ? undefined : toMatch(recorded.system),
        test: toMatch(recorded.test),
        model: toMatch(recorded.model),
        reply: cleanDeep(recorded.reply, clean),
    };
}
/**
 * Returns a match for the first anchor that survives redaction; a match for any result when none
 * does.
 */
function toResultMatch(anchors, toMatch) {
    const matches = anchors.flatMap(({ text, isWhole }) => {
        const match = toMatch(text);
        if (match === undefined)
            return [];
        return typeof match === "string" && !isWhole ? [{ contains: match }] : [match];
    });
    return matches[0] ?? ANYTHING;
}

;// CONCATENATED MODULE: ./build/src/mock-transport/record/split-group.js
/**
 * The traits in the order in which they are tried: properties that a test controls come before
 * those that can change from run to run. Some cannot express that something is missing, such as a
 * tool.
 */
const TRAITS = [
    ({ test }) => (test === undefined ? {} : { test }),
    ({ protocol }) => ({ protocol }),
    ({ tools }) => (tools.length === 0 ? {} : { tools: [...new Set(tools)].sort() }),
    ({ user }) => (user === undefined ? {} : { user }),
    ({ turn }) => ({ turn }),
    ({ system }) => (system === undefined ? {} : { system }),
    ({ model }) => (model === undefined ? {} : { model }),
];
/**
 * Splits a group, by as few traits as possible, until all replies of each group are equal. Requests
 * that no trait distinguishes stay together.
 */
function splitGroup(group) {
    if (hasOneReply(group))
        return [group];
    const splits = TRAITS.map((trait) => splitByTrait(group, trait)).filter((groups) => groups.length > 1);
    const chosen = splits.find((groups) => groups.every(hasOneReply)) ?? splits[0];
    return chosen?.flatMap(splitGroup) ?? [group];
}
/** Groups items with equal keys, in the order of their first items. */
function groupBy(items, toKey) {
    const groups = new Map();
    for (const item of items) {
        const key = JSON.stringify(toKey(item));
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
}
/** Whether all replies of the group are equal, apart from their token counts. */
function hasOneReply({ members }) {
    const serialize = ({ usage: _counted, ...said }) => JSON.stringify(said);
    return new Set(members.map(({ reply }) => serialize(reply))).size <= 1;
}
/**
 * Splits a group by a trait; a stricter part comes before the parts that its requests match as
 * well.
 */
function splitByTrait({ match, members }, trait) {
    return groupBy(members, trait)
        .map((part) => ({ match: { ...match, ...part.map(trait)[0] }, members: part }))
        .sort((a, b) => countConditions(b) - countConditions(a));
}
/**
 * Counts the conditions of a match: its parts and tools; the whole text of a user counts once more
 * than its end.
 */
function countConditions({ match, members }) {
    const isWhole = match.user !== members[0]?.match.user;
    return Object.keys(match).length + (match.tools?.length ?? 0) + Number(isWhole);
}
/** Adds the turn to every group that has none, because the turn decides before the order does. */
function addTurns(groups) {
    return groups.flatMap((group) => group.match.turn === undefined ? splitByTrait(group, ({ turn }) => ({ turn })) : [group]);
}

;// CONCATENATED MODULE: ./build/src/mock-transport/record/build-fixtures.js

/**
 * Builds the fixtures that replay the exchanges.
 *
 * - Equal exchanges are merged, without `usage` where their token counts differ.
 * - Different answers to indistinguishable requests become `replies` in their order; the last one
 *   repeats.
 * - The first matching fixture answers. Therefore, for one text of the user, later steps of a tool
 *   loop come first, so that a loop with equal results ends even when no turn matches.
 */
function buildFixtures(candidates) {
    const inOrder = [...candidates].sort((a, b) => a.seq - b.seq);
    const [stored, others] = partition(inOrder, ({ match }) => match.user === undefined);
    // A fixture that matches only a tool result would answer for every user's text, so it comes last.
    return [...groupBy(others, ({ match }) => match.user), stored].flatMap((members) => groupBy(members, ({ match }) => match)
        .flatMap(groupCandidates)
        .sort((a, b) => findLastStep(b) - findLastStep(a))
        .map((group) => ({ fixture: toFixture(group), seqs: group.members.map(({ seq }) => seq) })));
}
function partition(items, isFirst) {
    return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
/**
 * Splits candidates with the same match into groups. After a tool result each group has its turn,
 * which decides between steps with equal results.
 */
function groupCandidates(members) {
    const match = members[0]?.match ?? {};
    const groups = splitGroup({ match, members });
    const isByTurn = match.toolResult !== undefined || groups.some((group) => group.match.turn !== undefined);
    return (isByTurn ? addTurns(groups) : groups).map((group) => ({ ...group, match: addTools(group) }));
}
/** Adds the tools that the replies call to the match. */
function addTools({ match, members }) {
    const called = members.flatMap(({ reply }) => (reply.toolCalls ?? []).map(({ name }) => name));
    const offered = called.filter((name) => members.every(({ tools }) => tools.includes(name)));
    const tools = [...new Set([...(match.tools ?? []), ...offered])].sort();
    return tools.length === 0 ? match : { ...match, tools };
}
function findLastStep({ members }) {
    return Math.max(...members.map(({ step }) => step));
}
function toFixture({ match, members }) {
    const replies = members.map(({ reply }) => reply);
    const [first] = replies;
    if (first === undefined || !hasOneReply({ members }))
        return { match, replies, after: "last" };
    const { usage: _counted, ...said } = first;
    const isCountedAlike = new Set(replies.map(({ usage }) => JSON.stringify(usage))).size === 1;
    return { match, reply: isCountedAlike ? first : said };
}

;// CONCATENATED MODULE: ./build/src/mock-transport/record/create-recorded-document.js









/** Bytes reserved for the header of the document. */
const HEADER_BYTES = 1024;
/**
 * Creates a fixture document that replays the exchanges, without the values of the redactors. An
 * exchange is omitted when its fixture is invalid, when an earlier fixture would answer instead, or
 * when the document is full. Omitted exchanges are returned and counted in the description of the
 * document.
 */
function createRecordedDocument(recorded, redactors) {
    const cleaner = createCleaner(redactors);
    const lost = [];
    const omit = (seqs, why) => lost.push(...seqs.map((seq) => ({ seq, why })));
    const candidates = recorded.flatMap((exchange) => {
        const candidate = toCandidate(exchange, cleaner);
        if (candidate === undefined)
            omit([exchange.seq], "private");
        return candidate ?? [];
    });
    const keep = (fixtures, why, isKept) => fixtures.filter(({ seqs }, index) => {
        const kept = isKept(index);
        if (!kept)
            omit(seqs, why);
        return kept;
    });
    const fixtures = buildFixtures(candidates);
    const clean = keep(fixtures, "private", (index) => (0,detect_secrets/* detectSecrets */.N)(fixtures[index]?.fixture, true).length === 0);
    const valid = keep(clean, "unsound", (index) => fixture/* fixtureEntrySchema */.v3.safeParse(clean[index]?.fixture).success);
    const validFixtures = valid.map(({ fixture }) => fixture);
    const reachable = keep(valid, "shadowed", (index) => (0,find_shadow/* findShadow */.w)(validFixtures, index) === undefined);
    const fitting = findFitting(reachable);
    const kept = keep(reachable, "no-room", (index) => fitting.has(index));
    if (kept.length === 0)
        return { text: undefined, fixtures: 0, lost };
    const text = renderDocument(kept, { recorded, lost: lost.length, redactors });
    if (text !== undefined)
        return { text, fixtures: kept.length, lost };
    for (const { seqs } of kept)
        omit(seqs, "unsound");
    return { text, fixtures: 0, lost };
}
function renderDocument(kept, { recorded, lost, redactors, }) {
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
    // The texts are clean by now; object keys are redacted only here.
    const text = redactors.reduce(redact/* redactText */.R, `${JSON.stringify(document, undefined, 2)}\n`);
    return fixture/* fixtureSchema */.zD.safeParse(JSON.parse(text)).success ? text : undefined;
}
/** Returns the indexes of the fixtures that fit into one file, in order. */
function findFitting(fixtures) {
    let size = HEADER_BYTES;
    const places = fixtures.slice(0, fixture_bounds/* FIXTURE_COUNT_LIMIT */.EY).flatMap(({ fixture }, index) => {
        size += Buffer.byteLength(JSON.stringify({ fixtures: [fixture] }, undefined, 2));
        return size <= limits/* FIXTURE_LIMIT_BYTES */.K7 ? [index] : [];
    });
    return new Set(places);
}

// EXTERNAL MODULE: ./build/src/redact/redactor.js + 10 modules
var redact_redactor = __webpack_require__(24960);
;// CONCATENATED MODULE: ./build/actions/mock-transport/upstream/recorder.js






/** Maximum number of callers' secrets to search the file for; each slows down writing it. */
const MAX_SECRETS = 50;
/** Creates a recorder that writes into `directory`; the redactor knows the job's secrets. */
function createRecorder(directory, redactor, limitBytes) {
    const exchanges = [];
    const secrets = new Set();
    let size = 0;
    return {
        add: (exchange, values) => {
            if (typeof exchange === "string")
                return exchange;
            const bytes = Buffer.byteLength(JSON.stringify(exchange));
            const added = values.filter((value) => !secrets.has(value));
            if (size + bytes > limitBytes || secrets.size + added.length > MAX_SECRETS)
                return "full";
            size += bytes;
            for (const value of added)
                secrets.add(value);
            exchanges.push(exchange);
            return undefined;
        },
        write: async () => {
            try {
                const { text, ...recording } = createRecordedDocument(exchanges, [redactor, (0,redact_redactor/* createRedactor */.l)([...secrets])]);
                if (text === undefined)
                    return recording;
                await (0,parse_fixtures.parseFixtures)(recorded_exchange/* RECORDED_FILE */.y, text);
                writeWhole((0,external_node_path_.join)(directory, recorded_exchange/* RECORDED_FILE */.y), text);
                return recording;
            }
            catch (error) {
                const { name, code } = error;
                console.error(`mock-transport: ${recorded_exchange/* RECORDED_FILE */.y} was not written (${code ?? name}).`);
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












/** Creates the forwarder of a server. `redactor` knows the job's secrets. */
function createForwarder(options, limits, state, redactor) {
    const budget = { remainingBytes: limits.upstreamBufferBytes };
    const directory = (0,external_node_path_.dirname)(options.journalPath);
    const recorder = options.mode === "record" ? createRecorder(directory, redactor, limits.recordedBytes) : undefined;
    async function forward({ seq, outbound, response, note }) {
        const writer = (0,response_writer/* createResponseWriter */.Z)(response);
        const answer = await callUpstream(outbound, response, writer, { limits, budget });
        const isGone = !writer.isOpen() && !response.writableFinished;
        const finish = (result) => {
            const finished = completeJournalEntry(note(), outbound, result, [
                redactor,
                (0,caller_redactor/* getCallerRedactor */.S)(outbound.secrets, state),
            ]);
            (0,metrics/* countRequest */.zf)(state.metrics, finished);
            return finished;
        };
        if (answer instanceof UpstreamFailure) {
            const refusal = outbound.refuse(answer.failure, answer.code);
            const { status } = refusal;
            const written = isGone
                ? { firstByteAt: undefined }
                : await (0,deliver/* deliver */.c)(response, refusal, { ...cors_headers/* CORS_HEADERS */.$, ...refusal.headers }, undefined);
            const finished = finish({ status, failure: answer.failure });
            return { note: () => finished, status, firstByteAt: written.firstByteAt, events: 0 };
        }
        const { status, firstByteAt, reading, contentType } = answer;
        const finished = finish({ ...answer, unrecorded: record(seq, outbound, answer, isGone) });
        const streaming = isEventStream(contentType);
        return { note: () => ({ ...finished, streaming }), status, firstByteAt, events: reading?.events ?? 0 };
    }
    /**
     * Records a completion. Returns the reason when it is rejected; counts, lists and embeddings are
     * never recorded.
     */
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

/***/ 16690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ RECORDED_FILE)
/* harmony export */ });
/** File name of the recorded fixtures in the evidence directory. */
const RECORDED_FILE = "recorded-fixtures.json";


/***/ })

};
