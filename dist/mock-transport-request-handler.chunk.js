export const id = "mock-transport-request-handler";

export const ids = [ "mock-transport-request-handler" ];

export const modules = {
    31047: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            openAnswering: () => openAnswering
        });
        var compile_patterns = __webpack_require__(59867);
        const REQUEST_NESTING_LIMIT = 500;
        function requestJson(text) {
            try {
                const value = JSON.parse(text);
                return mayBeDeep(text) && isDeep(value) ? void 0 : value;
            } catch {
                return;
            }
        }
        function mayBeDeep(text) {
            return openings(text, "[") + openings(text, "{") > REQUEST_NESTING_LIMIT;
        }
        function openings(text, bracket) {
            let count = 0;
            for (let at = text.indexOf(bracket); at >= 0 && count <= REQUEST_NESTING_LIMIT; at = text.indexOf(bracket, at + 1)) count += 1;
            return count;
        }
        function isDeep(value) {
            let level = [ value ].filter(isContainer);
            for (let depth = 0; level.length > 0; depth += 1) {
                if (depth >= REQUEST_NESTING_LIMIT) return true;
                level = level.flatMap(container => Object.values(container).filter(isContainer));
            }
            return false;
        }
        function isContainer(value) {
            return typeof value === "object" && value !== null;
        }
        function refuse({route: route, stamp: stamp}, outcome, error, seen = {}) {
            return {
                answer: route.provider.encodeError(error, stamp),
                findings: {
                    ...seen,
                    outcome: outcome
                }
            };
        }
        function isRefused({kind: kind, isFirm: isFirm}, {strict: strict}) {
            return strict || kind === "unsupported" || isFirm === true;
        }
        function refuseBody({kind: kind, message: message, param: param, code: code}, question) {
            const error = {
                status: 400,
                message: message,
                param: param,
                code: code ?? (kind === "invalid" ? void 0 : "request.unsupported")
            };
            return refuse(question, kind, error, param === void 0 ? {} : {
                param: param
            });
        }
        function withBody(question, answer) {
            const {body: body} = question.request;
            if (body === void 0) return refuse(question, "too-large", {
                status: 413,
                message: "The request body is over the limit."
            });
            return answer(requestJson(body));
        }
        function drawFrom(seed) {
            let state = 2166136261;
            for (const byte of Buffer.from(seed)) state = Math.imul(state ^ byte, 16777619);
            return () => {
                state = state + 1831565813 | 0;
                let mixed = Math.imul(state ^ state >>> 15, state | 1);
                mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
                return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
            };
        }
        function wishesOf({pace: pace, fault: fault}, {setting: setting, stamp: stamp, asked: asked}, {encodeErrorEvent: encodeErrorEvent}) {
            const chosen = asked?.pace ?? pace ?? setting.pace;
            const hit = asked?.fault ?? hitBy(fault, setting.seed, stamp.seq);
            if (Object.keys(chosen).length === 0 && hit === void 0) return;
            const event = hit?.kind === "error-event" ? {
                errorEvent: encodeErrorEvent(errorOf(hit), stamp)
            } : {};
            return {
                pace: chosen,
                fault: hit,
                ...event
            };
        }
        function hitBy(fault, seed, seq) {
            if (fault === void 0 || fault.rate === void 0) return fault;
            return drawFrom(`${seed}:${seq}:fault`)() < fault.rate ? fault : void 0;
        }
        function isErrorInstead({kind: kind}, answer) {
            return kind === "status" || kind === "error-event" && !("events" in answer);
        }
        function errorOf({status: status = 500, type: type, code: code, message: message, retryAfterMs: retryAfterMs}) {
            const text = message ?? `This error was asked for by a fault of the fixture or the request.`;
            return {
                status: status,
                type: type,
                code: code,
                message: text,
                retryAfterMs: retryAfterMs
            };
        }
        var delivery = __webpack_require__(36865);
        var delivery_pace = __webpack_require__(2050);
        const PACE_HEADER = "x-mock-pace";
        const FAULT_HEADER = "x-mock-fault";
        const paceWords = "words of the form `first-token-ms=N`, `tokens-per-second=N` and `jitter=N`";
        const faultWords = `one of ${delivery.qb.slice(1).join(", ")}, then words such as \`after=3\` and \`rate=0.5\`; or \`status=503\`, then words such as \`retry-after-ms=10\``;
        const parts = [ [ "after", "afterEvents", true ], [ "rate", "rate", true ], [ "limit-ms", "limitMs", true ], [ "status", "status", true ], [ "retry-after-ms", "retryAfterMs", true ], [ "type", "type", false ], [ "code", "code", false ], [ "message", "message", false ] ];
        function askedBy(headers) {
            const [paceText, faultText] = [ headers[PACE_HEADER], headers[FAULT_HEADER] ];
            const pace = paceText === void 0 ? void 0 : (0, delivery_pace.x)(wordsOf(paceText));
            const fault = faultText === void 0 ? void 0 : faultOf(wordsOf(faultText));
            if (paceText !== void 0 && (pace === void 0 || Object.keys(pace).length === 0)) return {
                ok: false,
                header: PACE_HEADER,
                expects: paceWords
            };
            if (faultText !== void 0 && fault === void 0) return {
                ok: false,
                header: FAULT_HEADER,
                expects: faultWords
            };
            return {
                ok: true,
                pace: pace,
                fault: fault
            };
        }
        function wordsOf(text) {
            return String(text).match(/[^\s"]+(?:"[^"]*")?|"/g) ?? [];
        }
        function faultOf([first = "", ...others]) {
            const fault = first.includes("=") ? {
                kind: "status"
            } : {
                kind: first
            };
            for (const entry of first.includes("=") ? [ first, ...others ] : others) {
                const [, word = "", text = ""] = /^([a-z-]+)=(.+)$/.exec(entry) ?? [];
                const [, part, isNumber] = parts.find(([known]) => known === word) ?? [];
                if (part === void 0 || part in fault) return;
                const value = text.replace(/^"(.*)"$/, "$1");
                if (isNumber && !/^\d{1,6}(?:\.\d{1,4})?$/.test(value)) return;
                fault[part] = isNumber ? Number(value) : value;
            }
            const parsed = delivery.Iv.safeParse(fault);
            return parsed.success ? parsed.data : void 0;
        }
        function asWished(question, answer) {
            const {route: route, request: request, setting: setting, stamp: stamp} = question;
            const asked = askedBy(request.headers);
            if (!asked.ok) {
                const message = `The header \`${asked.header}\` must hold ${asked.expects}.`;
                return refuse(question, "invalid", {
                    status: 400,
                    message: message,
                    param: asked.header,
                    final: true
                }, {
                    param: asked.header
                });
            }
            const {pace: pace} = asked;
            const fault = hitBy(asked.fault, setting.seed, stamp.seq);
            if (pace === void 0 && fault === void 0) return answer(question);
            if (fault?.kind === "status" || fault?.kind === "error-event" && route.work.kind !== "completion") {
                const protocol = route.work.kind === "completion" ? {
                    protocol: route.work.protocol.id
                } : {};
                const step = refuse(question, "error-replied", errorOf(fault), {
                    ...protocol,
                    fault: fault.kind
                });
                return pace === void 0 ? step : {
                    ...step,
                    wishes: {
                        pace: pace,
                        fault: void 0
                    }
                };
            }
            const step = answer({
                ...question,
                asked: {
                    pace: pace,
                    fault: fault
                }
            });
            if (step.wishes !== void 0 || step.answer.status >= 400) return step;
            const findings = fault === void 0 ? step.findings : {
                ...step.findings,
                fault: fault.kind
            };
            return {
                ...step,
                findings: findings,
                wishes: {
                    pace: pace ?? {},
                    fault: fault
                }
            };
        }
        var external_node_crypto_ = __webpack_require__(77598);
        var json_value = __webpack_require__(94759);
        const sessionHeaders = [ "x-claude-code-session-id", "session-id", "session_id", "thread-id" ];
        const namelessAgent = /^(?:GeminiCLI|pi\/)/;
        const INVOCATION = "amz-sdk-invocation-id";
        const passing = {
            stream: void 0,
            stream_options: void 0,
            max_tokens: void 0,
            client_metadata: void 0
        };
        const passingKeys = Object.keys(passing);
        function callIdentity({request: {headers: headers}, path: path, address: {test: test}}, {body: body, turn: turn}) {
            const invocation = textIn(headers, INVOCATION);
            const named = sessionHeaders.map(name => textIn(headers, name)).find(value => value !== void 0);
            const agent = textIn(headers, "user-agent") ?? "";
            const session = named ?? (turn > 1 && namelessAgent.test(agent) ? agent : void 0);
            const call = invocation ?? `${path}\n${JSON.stringify(lasting(body))}`;
            return {
                key: keyOf(`${test}\n${call}`),
                session: session,
                isRetry: retryOf(headers) > 0 || invocation !== void 0
            };
        }
        function lasting(body) {
            return (0, json_value.Gv)(body) && passingKeys.some(key => key in body) ? {
                ...body,
                ...passing
            } : body;
        }
        function keyOf(text) {
            const bytes = (0, external_node_crypto_.hash)("sha256", text, "binary");
            let key = 0;
            for (let index = 0; index < KEY_BYTES; index++) key = key * 256 + bytes.charCodeAt(index);
            return key;
        }
        const KEY_BYTES = 6;
        function retryOf(headers) {
            const stainless = textIn(headers, "x-stainless-retry-count");
            if (stainless !== void 0 && /^\d{1,3}$/.test(stainless)) return Number(stainless);
            const attempt = /(?:^|;\s*)attempt=(\d{1,3})/.exec(textIn(headers, "amz-sdk-request") ?? "")?.[1];
            return attempt === void 0 ? 0 : Math.max(0, Number(attempt) - 1);
        }
        function textIn(headers, name) {
            const value = headers[name];
            return typeof value === "string" && value !== "" ? value : void 0;
        }
        var choose_reply = __webpack_require__(97488);
        const routed = [ [ "complexity_reasoning", "complexity_score" ], [ "reasoning", "model_choice" ], [ "reasoning", "next_speaker" ], [ "unproductive_state_analysis", "unproductive_state_confidence" ] ];
        function classify({tools: tools, format: format, prompt: prompt, body: body}) {
            if (tools.length > 0) return "turn";
            const {metadata: metadata, max_tokens: max_tokens} = (0, json_value.Gv)(body) ? body : {};
            const names = propertiesOf(format);
            if (routed.some(all => all.every(name => names.includes(name)))) return "router";
            const isTitle = names.includes("title") && names.every(name => name === "title" || name === "isNewTopic");
            if (isTitle && (0, json_value.Gv)(metadata) && typeof metadata["user_id"] === "string") return "title";
            return max_tokens === 1 && prompt === "quota" ? "quota" : "turn";
        }
        function propertiesOf(schema) {
            return (0, json_value.Gv)(schema) && (0, json_value.Gv)(schema["properties"]) ? Object.keys(schema["properties"]) : [];
        }
        const MEDIA_LEAST_TOKENS = 85;
        const MEDIA_MOST_TOKENS = 1600;
        const MEDIA_BYTES_PER_TOKEN = 512;
        const mediaKeys = new Set([ "data", "bytes", "file_data" ]);
        const BASE64_UNITS = 64;
        function countTokens(text) {
            return Math.ceil(Buffer.byteLength(text) / 4);
        }
        function countInput(body, parts) {
            const tally = {
                bytes: 0,
                mediaTokens: 0,
                left: []
            };
            addMembers(body, tally, key => parts.includes(key));
            for (let value = tally.left.pop(); value !== void 0; value = tally.left.pop()) if (Array.isArray(value)) addItems(value, tally); else addMembers(value, tally);
            return Math.ceil(tally.bytes / 4) + tally.mediaTokens;
        }
        const QUOTES = 2;
        const BRACKETS = 2;
        const COLON = 1;
        function addItems(items, tally) {
            tally.bytes += BRACKETS + Math.max(0, items.length - 1);
            for (const item of items) addValue(item, tally);
        }
        function addMembers(members, tally, isRead = () => true) {
            let commas = -1;
            for (const key in members) {
                if (!isRead(key)) continue;
                commas += 1;
                tally.bytes += Buffer.byteLength(key) + QUOTES + COLON;
                const value = members[key];
                const tokens = typeof value === "string" ? mediaTokensOf(key, value) : 0;
                if (tokens === 0) addValue(value, tally); else tally.mediaTokens += tokens;
            }
            tally.bytes += BRACKETS + Math.max(0, commas);
        }
        function addValue(value, tally) {
            if (typeof value === "string") tally.bytes += Buffer.byteLength(value) + QUOTES; else if (typeof value === "object" && value !== null) tally.left.push(value); else tally.bytes += String(value).length;
        }
        function mediaTokensOf(key, text) {
            const isFile = isDataUrl(text) || mediaKeys.has(key) && isBase64(text);
            if (!isFile) return 0;
            const tokens = Math.ceil(text.length * 3 / 4 / MEDIA_BYTES_PER_TOKEN);
            return Math.min(MEDIA_MOST_TOKENS, Math.max(MEDIA_LEAST_TOKENS, tokens));
        }
        function isDataUrl(text) {
            return text.startsWith("data:") && text.slice(0, 100).includes(";base64,");
        }
        function isBase64(text) {
            return text.length >= BASE64_UNITS && /^[\w+/-]+$/.test(text.slice(0, BASE64_UNITS));
        }
        const PIECE_LIMIT = 1e3;
        const JSON_PIECE_LENGTH = 12;
        function piecesOf(text) {
            return joinedBy(text.match(/\S+\s*|\s+/gu) ?? [], 1);
        }
        function jsonPiecesOf(json) {
            return joinedBy([ ...json ], JSON_PIECE_LENGTH);
        }
        function joinedBy(parts, least) {
            const size = Math.max(least, Math.ceil(parts.length / PIECE_LIMIT));
            return Array.from({
                length: Math.ceil(parts.length / size)
            }, (_, piece) => parts.slice(piece * size, (piece + 1) * size).join(""));
        }
        function fillReply(reply, request, {id: id}, prefix) {
            const deltas = reply.deltas ?? deltasOf(reply, request);
            const toolCalls = (reply.toolCalls ?? []).map((call, index) => fillCall(call, request, `${prefix}${id}_${index}`));
            const output = reply.usage?.outputTokens ?? outputTokens(reply.reasoning, deltas, toolCalls);
            return {
                reasoning: reply.reasoning,
                deltas: deltas,
                toolCalls: toolCalls,
                finishReason: reply.finishReason ?? (toolCalls.length > 0 ? "tool-calls" : "stop"),
                usage: {
                    input: reply.usage?.inputTokens ?? request.inputTokens,
                    output: output,
                    reasoning: reply.reasoning === void 0 ? 0 : Math.min(output, countTokens(reply.reasoning))
                }
            };
        }
        function deltasOf({json: json, text: text = ""}, {streaming: streaming}) {
            const whole = json === void 0 ? text : JSON.stringify(json);
            if (streaming) return piecesOf(whole);
            return whole === "" ? [] : [ whole ];
        }
        function fillCall(call, {tools: tools, streaming: streaming}, id) {
            const json = call.parts?.join("") ?? JSON.stringify(call.arguments ?? {
                input: call.input
            });
            const isCustom = call.input !== void 0 || tools.some(({name: name, isCustom: isCustom}) => isCustom && name === call.name);
            const fields = call.arguments ?? JSON.parse(json);
            const {input: input} = fields;
            return {
                id: call.id ?? id,
                name: call.name,
                arguments: fields,
                json: json,
                pieces: call.parts ?? (streaming ? jsonPiecesOf(json) : [ json ]),
                input: isCustom ? call.input ?? (typeof input === "string" ? input : json) : void 0
            };
        }
        function outputTokens(reasoning = "", deltas, calls) {
            return countTokens([ reasoning, ...deltas, ...calls.flatMap(({name: name, json: json}) => [ name, json ]) ].join(""));
        }
        const ROUND_LIMIT = 10;
        const looking = /^(?:get|list|read|look|find|search|show|view|describe|count|glob|grep|ls|cat|stat|status|weather)$/;
        const acting = /^(?:write|edit|create|update|delete|remove|move|rename|patch|apply|replace|set|put|post|run|exec|execute|bash|shell|command|terminal|stdin|code|script|install|deploy|kill|stop|send|mail|pay|buy|book|web|fetch|http|url|browse|browser|open|download|upload|agent|agents|task|spawn|delegate|ask|plan|mode|skill|sleep|wait|schedule|cron)$/;
        function chooseTool({tools: tools, toolChoice: toolChoice, step: step}, draw) {
            if (toolChoice === "none" || step >= ROUND_LIMIT) return;
            if (typeof toolChoice === "object") return tools.find(({name: name}) => name === toolChoice.name) ?? toolChoice;
            if (step > 0 && toolChoice !== "required") return;
            const least = Math.min(...tools.map(riskOf));
            const harmless = tools.filter(tool => riskOf(tool) === least);
            return harmless[Math.floor(draw() * harmless.length)];
        }
        function riskOf({name: name}) {
            const words = name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, " ").toLowerCase().split(/[^a-z0-9]+/);
            if (words.some(word => acting.test(word))) return 2;
            return words.some(word => looking.test(word)) ? 0 : 1;
        }
        const READ_LIMIT = 500;
        const CHAIN_LIMIT = 32;
        const simplest = [ "null", "boolean", "integer", "number", "string", "array", "object" ];
        function resolveSchema(schema, root, isDeep) {
            let left = READ_LIMIT;
            const resolve = (part, chain) => {
                left -= 1;
                if (!(0, json_value.Gv)(part) || chain > CHAIN_LIMIT || left < 0) return {};
                const {$ref: $ref, allOf: allOf, anyOf: anyOf, oneOf: oneOf, ...own} = part;
                const next = inner => resolve(inner, chain + 1);
                const parts = [ ...typeof $ref === "string" ? [ next(pointedAt($ref, root)) ] : [], ...Array.isArray(allOf) ? allOf.map(next) : [], ...[ anyOf, oneOf ].filter(Array.isArray).map(ways => choose(ways.map(next), isDeep)) ];
                return parts.length === 0 ? part : [ ...parts, own ].reduce(join, {});
            };
            return resolve(schema, 0);
        }
        function typesOf(schema) {
            const {type: type, nullable: nullable} = schema;
            const named = (Array.isArray(type) ? type : [ type ]).filter(name => typeof name === "string");
            const types = named.length > 0 ? named.map(name => name.toLowerCase()) : [ guess(schema) ];
            return nullable === true ? [ ...types, "null" ] : types;
        }
        function guess(schema) {
            const has = (...keywords) => keywords.some(keyword => schema[keyword] !== void 0);
            if (has("properties", "required", "additionalProperties", "minProperties")) return "object";
            if (has("items", "prefixItems", "minItems")) return "array";
            return has("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf") ? "number" : "string";
        }
        function pointedAt(reference, root) {
            if (!reference.startsWith("#")) return;
            return reference.slice(1).split("/").slice(1).map(part => decode(part).replaceAll("~1", "/").replaceAll("~0", "~")).reduce((place, key) => place !== null && typeof place === "object" && Object.hasOwn(place, key) ? place[key] : void 0, root);
        }
        function decode(part) {
            try {
                return decodeURIComponent(part);
            } catch {
                return part;
            }
        }
        function choose(ways, isDeep) {
            const rank = way => Math.min(...typesOf(way).map(type => simplest.indexOf(type)));
            if (isDeep) return ways.toSorted((a, b) => rank(a) - rank(b))[0] ?? {};
            return ways.find(way => !isNull(way)) ?? ways[0] ?? {};
        }
        function isNull(schema) {
            return schema["const"] === null || typesOf(schema).every(type => type === "null");
        }
        function join(one, other) {
            const joined = {
                ...one
            };
            for (const [keyword, value] of Object.entries(other)) joined[keyword] = joinKeyword(keyword, one[keyword], value);
            return joined;
        }
        function joinKeyword(keyword, one, other) {
            if (one === void 0) return other;
            if (keyword === "required" && Array.isArray(one) && Array.isArray(other)) return [ ...new Set([ ...one, ...other ]) ];
            if (keyword === "properties" && (0, json_value.Gv)(one) && (0, json_value.Gv)(other)) return joinProperties(one, other);
            if (keyword === "enum" && Array.isArray(one) && Array.isArray(other)) return one.filter(value => other.includes(value));
            if (keyword === "type") return joinTypes(typesOf({
                type: one
            }), typesOf({
                type: other
            }));
            if (/^(?:min|exclusiveMin)/.test(keyword)) return Math.max(Number(one), Number(other));
            return /^(?:max|exclusiveMax)/.test(keyword) ? Math.min(Number(one), Number(other)) : other;
        }
        function joinTypes(one, other) {
            const allows = (types, type) => types.includes(type) || type === "integer" && types.includes("number");
            return [ ...new Set([ ...one, ...other ]) ].filter(type => allows(one, type) && allows(other, type));
        }
        function joinProperties(one, other) {
            const both = Object.keys(other).filter(name => Object.hasOwn(one, name));
            return {
                ...one,
                ...other,
                ...Object.fromEntries(both.map(name => [ name, {
                    allOf: [ one[name], other[name] ]
                } ]))
            };
        }
        const USUAL_STEPS = 100;
        function schemaNumber(schema, isWhole, draw) {
            const {least: least, most: most, isOpenBelow: isOpenBelow, isOpenAbove: isOpenAbove} = boundsOf(schema);
            const multiple = Number(schema["multipleOf"]);
            const step = multiple > 0 ? isWhole && !Number.isInteger(multiple) ? leastCommon(multiple) : multiple : 1;
            let first = Math.ceil(least / step);
            let last = Math.floor(most / step);
            if (isOpenBelow && first * step <= least) first += 1;
            if (isOpenAbove && last * step >= most) last -= 1;
            if (first > last) return isWhole ? Math.ceil(least) : (least + most) / 2;
            const count = Math.min(last - first, USUAL_STEPS) + 1;
            return round((first + Math.floor(draw() * count)) * step);
        }
        function boundsOf(schema) {
            const [minimum, above] = [ numberIn(schema["minimum"]), numberIn(schema["exclusiveMinimum"]) ];
            const [maximum, below] = [ numberIn(schema["maximum"]), numberIn(schema["exclusiveMaximum"]) ];
            const isOpenBelow = schema["exclusiveMinimum"] === true || above !== void 0 && above >= (minimum ?? above);
            const isOpenAbove = schema["exclusiveMaximum"] === true || below !== void 0 && below <= (maximum ?? below);
            const low = isOpenBelow ? above ?? minimum : minimum;
            const high = isOpenAbove ? below ?? maximum : maximum;
            const step = Math.max(1, Math.abs(numberIn(schema["multipleOf"]) ?? 1));
            const least = low ?? (high === void 0 || high >= 1 ? Math.min(1, high ?? 1) : high - USUAL_STEPS * step);
            return {
                least: least,
                most: high ?? least + USUAL_STEPS * step,
                isOpenBelow: isOpenBelow,
                isOpenAbove: isOpenAbove
            };
        }
        function numberIn(value) {
            const number = typeof value === "string" && value !== "" ? Number(value) : value;
            return typeof number === "number" && Number.isFinite(number) ? number : void 0;
        }
        function leastCommon(fraction) {
            for (let times = 2; times <= 100; times += 1) if (Number.isInteger(round(fraction * times))) return round(fraction * times);
            return 1;
        }
        function round(value) {
            return Number(value.toPrecision(12));
        }
        const repetitions = [ 0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 128, 256 ];
        const TIMES_LIMIT = 256;
        const GROUP_LIMIT = 20;
        const LENGTH_LIMIT = 2e3;
        function patternText(pattern, least, most) {
            const part = pattern.length > LENGTH_LIMIT ? void 0 : new Reader(pattern).whole();
            const isFitting = text => text !== void 0 && text.length >= least && text.length <= most;
            return part && repetitions.map(times => part(times)).find(isFitting);
        }
        class Reader {
            #pattern;
            #at=0;
            constructor(pattern) {
                this.#pattern = pattern;
            }
            whole() {
                const part = this.#alternatives(0);
                return this.#at === this.#pattern.length ? part : void 0;
            }
            #alternatives(level) {
                const first = this.#sequence(level);
                while (first !== void 0 && this.#take("|")) if (this.#sequence(level) === void 0) return;
                return first;
            }
            #sequence(level) {
                const parts = [];
                while (this.#at < this.#pattern.length && !/[|)]/.test(this.#peek())) {
                    const part = this.#repeated(level);
                    if (part === void 0) return;
                    parts.push(part);
                }
                return times => {
                    const texts = parts.map(part => part(times));
                    return texts.includes(void 0) ? void 0 : withinLimit(texts.join(""));
                };
            }
            #repeated(level) {
                const atom = this.#atom(level);
                if (atom === void 0) return;
                const quantifier = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/.exec(this.#pattern.slice(this.#at, this.#at + 20));
                if (quantifier === null) return atom;
                this.#at += quantifier[0].length;
                const [sign = "", low, comma, high] = quantifier;
                const min = low === void 0 ? sign.startsWith("+") ? 1 : 0 : Number(low);
                const max = sign.startsWith("?") ? 1 : low !== void 0 && comma === void 0 ? min : Number(high || TIMES_LIMIT);
                if (min > TIMES_LIMIT) return;
                return times => withinLimit(atom(times)?.repeat(Math.min(max, Math.max(min, times))));
            }
            #atom(level) {
                const sign = this.#peek();
                this.#at += 1;
                if (sign === "^" || sign === "$") return () => "";
                if (sign === "(") return this.#group(level);
                if (sign === "[") return this.#class();
                if (sign === "\\") return this.#escaped();
                if (sign === ".") return () => "a";
                return /[*+?{]/.test(sign) ? void 0 : () => sign;
            }
            #group(level) {
                if (level >= GROUP_LIMIT) return;
                const kind = /^\?(?::|<[A-Za-z_]\w*>|P<\w+>)/.exec(this.#pattern.slice(this.#at))?.[0];
                if (this.#peek() === "?" && kind === void 0) return;
                this.#at += kind?.length ?? 0;
                const part = this.#alternatives(level + 1);
                return this.#take(")") ? part : void 0;
            }
            #escaped() {
                const letter = this.#peek();
                this.#at += 1;
                if (/[bB]/.test(letter)) return () => "";
                const member = memberOf(letter);
                return member === void 0 ? void 0 : () => member;
            }
            #class() {
                const text = /^(\^?)((?:\\.|[^\]\\])+)\]/.exec(this.#pattern.slice(this.#at));
                if (text === null) return;
                this.#at += text[0].length;
                const [, inverted, body = ""] = text;
                if (inverted === "^") {
                    const left = [ ..."aA0 -_~" ].find(sign => !isInClass(sign, body));
                    return left === void 0 ? void 0 : () => left;
                }
                const member = body.startsWith("\\") ? memberOf(body.charAt(1)) : body.charAt(0);
                return member === void 0 ? void 0 : () => member;
            }
            #peek() {
                return this.#pattern.charAt(this.#at);
            }
            #take(sign) {
                if (this.#peek() !== sign) return false;
                this.#at += 1;
                return true;
            }
        }
        function withinLimit(text) {
            return text === void 0 || text.length > LENGTH_LIMIT ? void 0 : text;
        }
        function memberOf(letter) {
            const known = {
                d: "1",
                w: "a",
                s: " ",
                D: "a",
                W: "-",
                S: "a",
                n: "\n",
                t: "\t",
                r: "\r"
            };
            return known[letter] ?? (/[A-Za-z0-9]/.test(letter) || letter === "" ? void 0 : letter);
        }
        function isInClass(sign, body) {
            try {
                return new RegExp(`^[${body}]$`, "u").test(sign);
            } catch {
                return true;
            }
        }
        const words = [ [ "amber", "quiet", "northern", "small", "bright", "patient", "hollow", "silver", "early", "distant", "gentle", "plain" ], [ "harbour", "lantern", "meadow", "river", "window", "orchard", "bridge", "pebble", "garden", "valley", "island", "feather" ] ];
        function drawWords(count, draw) {
            return Array.from({
                length: count
            }, (_, place) => {
                const list = words[place % 2 === 0 ? 0 : 1];
                return list[Math.floor(draw() * list.length)] ?? list[0];
            }).join(" ");
        }
        const schema_text_LENGTH_LIMIT = 1e4;
        const formats = {
            "date-time": "2026-01-02T03:04:05Z",
            date: "2026-01-02",
            time: "03:04:05Z",
            duration: "PT1M",
            email: "somebody@example.com",
            "idn-email": "somebody@example.com",
            hostname: "localhost",
            "idn-hostname": "localhost",
            ipv4: "127.0.0.1",
            ipv6: "::1",
            uri: "http://127.0.0.1/",
            url: "http://127.0.0.1/",
            iri: "http://127.0.0.1/",
            "uri-reference": "/",
            uuid: "5b1f0b5e-3d52-4c1a-9a57-0d8c6a2f4e11",
            byte: "bW9jaw==",
            base64: "bW9jaw==",
            regex: "^a$",
            "json-pointer": "/a"
        };
        const meanings = [ [ /^(?:cmd|command|script|code)$/i, "true" ], [ /(?:^|_)ur[il]s?$/i, "http://127.0.0.1/" ], [ /(?:^|_)(?:dir|directory|folder|cwd|workdir)(?:_path)?$/i, "." ], [ /(?:path|file|filename)$/i, "mock-transport.txt" ] ];
        function schemaText(schema, name, draw) {
            const {format: format, pattern: pattern} = schema;
            const least = Math.min(schema_text_LENGTH_LIMIT, Number(schema["minLength"]) || 0);
            const most = Math.min(schema_text_LENGTH_LIMIT, schema["maxLength"] === void 0 ? schema_text_LENGTH_LIMIT : Number(schema["maxLength"]));
            const fits = text => text !== void 0 && text.length >= least && text.length <= most;
            const patterned = typeof pattern === "string" ? patternText(pattern, least, most) : void 0;
            if (patterned !== void 0) return patterned;
            const known = typeof format === "string" && Object.hasOwn(formats, format) ? formats[format] : void 0;
            const meant = meanings.find(([form]) => form.test(name))?.[1];
            const named = [ known, meant ].find(fits);
            return named ?? schema_text_wordsOf(least, most, draw);
        }
        function schema_text_wordsOf(least, most, draw) {
            let text = drawWords(2, draw);
            while (text.length < least) text += ` ${drawWords(2, draw)}`;
            return text.length <= most ? text : text.slice(0, most).replace(/ $/, "a");
        }
        const DEEP_LEVELS = 5;
        const LAST_LEVEL = 20;
        const VALUE_LIMIT = 2e3;
        const ENTRY_LIMIT = 100;
        const TRY_LIMIT = 20;
        function schemaValue(schema, draw, {withOptional: withOptional}) {
            return make(schema, 0, "", {
                root: schema,
                draw: draw,
                withOptional: withOptional,
                valuesLeft: VALUE_LIMIT
            });
        }
        function make(schema, level, name, making) {
            making.valuesLeft -= 1;
            const isDeep = level >= DEEP_LEVELS || making.valuesLeft < 0;
            const resolved = resolveSchema(schema, making.root, isDeep);
            const given = givenIn(resolved, making.draw);
            if (given !== void 0) return given.value;
            const types = typesOf(resolved);
            if (isDeep && types.includes("null")) return null;
            const isLast = level >= LAST_LEVEL || making.valuesLeft < 0;
            switch (types.find(type => type !== "null")) {
              case "object":
                return isLast ? {} : makeObject(resolved, level, isDeep, making);

              case "array":
                return isLast ? [] : makeList(resolved, level, isDeep, name, making);

              case "integer":
                return schemaNumber(resolved, true, making.draw);

              case "number":
                return schemaNumber(resolved, false, making.draw);

              case "boolean":
                return making.draw() < .5;

              case "string":
                return schemaText(resolved, name, making.draw);

              default:
                return null;
            }
        }
        function givenIn(schema, draw) {
            if (Object.hasOwn(schema, "const")) return {
                value: schema["const"]
            };
            const list = Array.isArray(schema["enum"]) ? schema["enum"] : [];
            const values = list.some(value => value !== null) ? list.filter(value => value !== null) : list;
            if (values.length > 0) return {
                value: values[Math.floor(draw() * values.length)]
            };
            const [example] = Array.isArray(schema["examples"]) ? schema["examples"] : [];
            const value = [ schema["default"], example, schema["example"] ].find(one => one !== void 0);
            return value === void 0 ? void 0 : {
                value: value
            };
        }
        function makeObject(schema, level, isDeep, making) {
            const properties = (0, json_value.Gv)(schema["properties"]) ? schema["properties"] : {};
            const required = (Array.isArray(schema["required"]) ? schema["required"] : []).filter(name => typeof name === "string");
            const known = Object.keys(properties);
            const others = known.filter(name => !required.includes(name));
            const missing = Math.max(0, (Number(schema["minProperties"]) || 0) - required.length);
            const chosen = making.withOptional && !isDeep ? others : others.slice(0, missing);
            const inOrder = known.filter(name => required.includes(name) || chosen.includes(name));
            const names = [ ...inOrder, ...required.filter(name => !Object.hasOwn(properties, name)) ];
            const rest = Array.from({
                length: Math.min(ENTRY_LIMIT, missing - chosen.length)
            }, (_, index) => `key${index + 1}`);
            const schemaOf = name => Object.hasOwn(properties, name) ? properties[name] : schema["additionalProperties"];
            return Object.fromEntries([ ...names, ...rest ].map(name => [ name, make(schemaOf(name), level + 1, name, making) ]));
        }
        function makeList(schema, level, isDeep, name, making) {
            const {items: items, prefixItems: prefixItems, minItems: minItems, maxItems: maxItems, uniqueItems: uniqueItems} = schema;
            const firsts = Array.isArray(prefixItems) ? prefixItems : Array.isArray(items) ? items : [];
            const wanted = Number(minItems) || (making.withOptional && !isDeep ? Math.max(1, firsts.length) : 0);
            const length = Math.min(wanted, ENTRY_LIMIT, maxItems === void 0 ? Number.POSITIVE_INFINITY : Number(maxItems));
            const list = [];
            const seen = new Set;
            for (let index = 0; index < length; index += 1) {
                const schemaHere = firsts[index] ?? (Array.isArray(items) ? schema["additionalItems"] : items);
                let entry = make(schemaHere, level + 1, name, making);
                for (let tries = 0; uniqueItems === true && seen.has(JSON.stringify(entry)) && tries < TRY_LIMIT; tries += 1) entry = make(schemaHere, level + 1, name, making);
                seen.add(JSON.stringify(entry));
                list.push(entry);
            }
            return list;
        }
        const WORD_COUNT = 8;
        function improvise(request, seed) {
            const {system: system, user: user, step: step, format: format, model: model} = request;
            const draw = drawFrom(JSON.stringify([ seed, model, system, user, step ]));
            const tool = chooseTool(request, draw);
            if (tool !== void 0) return {
                toolCalls: [ callOf(tool, draw) ]
            };
            if (format !== void 0) {
                const answer = answerOf(format, draw);
                return {
                    json: classify(request) === "router" && (0, json_value.Gv)(answer) ? calmed(answer) : answer
                };
            }
            return {
                text: `A made-up reply: ${drawWords(WORD_COUNT, draw)}.`
            };
        }
        function callOf({name: name, schema: schema, isCustom: isCustom}, draw) {
            if (isCustom) return {
                name: name,
                input: drawWords(2, draw)
            };
            const value = schemaValue(schema, draw, {
                withOptional: false
            });
            return {
                name: name,
                arguments: (0, json_value.Gv)(value) ? value : {}
            };
        }
        const calm = {
            complexity_score: 1,
            model_choice: "flash",
            next_speaker: "user",
            unproductive_state_confidence: 0
        };
        function answerOf(format, draw) {
            return (0, json_value.Gv)(format) ? schemaValue(format, draw, {
                withOptional: true
            }) : {
                answer: drawWords(2, draw)
            };
        }
        function calmed(answer) {
            return {
                ...answer,
                ...Object.fromEntries(Object.entries(calm).filter(([key]) => Object.hasOwn(answer, key)))
            };
        }
        function lenientRequest(protocol, body, {model: model}) {
            const said = typeof body === "object" && body !== null ? body : {};
            return {
                protocol: protocol.id,
                model: model ?? (typeof said.model === "string" && said.model !== "" ? said.model : "mock-model"),
                system: "",
                user: "",
                prompt: "",
                toolResults: [],
                step: 0,
                turn: 1,
                tools: [],
                toolChoice: "auto",
                streaming: said.stream === true,
                usageInStream: false,
                inputTokens: countTokens(JSON.stringify(said)),
                body: said
            };
        }
        var quote = __webpack_require__(2961);
        var path_text = __webpack_require__(46853);
        var text_match = __webpack_require__(47603);
        const CONTEXT_UNITS = 20;
        function explainText(name, seen, wanted) {
            if (typeof wanted === "string") return `${name} ${contrast(seen, wanted)}`;
            const is = seen === "" ? `${name} is empty` : `${name} is ${(0, quote.hD)(seen)}`;
            if ("contains" in wanted) {
                const isNear = plain(seen).includes(plain(wanted.contains));
                return `${is}, which does not contain ${(0, quote.hD)(wanted.contains)}${isNear ? NEAR : ""}`;
            }
            if ("pattern" in wanted) return `${is}, which does not fit the pattern ${(0, quote.hD)(wanted.pattern)}`;
            const value = (0, json_value.Yf)(seen);
            return value === void 0 ? `${is}, which is not JSON` : explainLack(name, value, wanted.json);
        }
        function explainLack(name, value, wanted) {
            const lack = findLack(value, wanted, []);
            const place = lack.path.length === 0 ? name : `${name} at \`${(0, path_text.L)(lack.path)}\``;
            const is = lack.seen === void 0 ? "is missing" : `is ${show(lack.seen)}`;
            return `${place} ${is}, but the fixture wants ${show(lack.wanted)}`;
        }
        function wordsWanted(wanted) {
            if (typeof wanted === "string") return wanted;
            if ("contains" in wanted) return wanted.contains;
            return "pattern" in wanted ? wanted.pattern : JSON.stringify(wanted.json);
        }
        const NEAR = "; without white space and case it would fit";
        function findLack(seen, wanted, path) {
            if (Array.isArray(wanted) && Array.isArray(seen) && seen.length === wanted.length) {
                const index = wanted.findIndex((part, at) => !(0, text_match.vO)(seen[at], part));
                return findLack(seen[index], wanted[index], [ ...path, index ]);
            }
            if ((0, json_value.Gv)(wanted) && (0, json_value.Gv)(seen)) {
                const [key = "", part] = Object.entries(wanted).find(([key, part]) => !(0, text_match.vO)(ownIn(seen, key), part)) ?? [];
                return findLack(ownIn(seen, key), part, [ ...path, key ]);
            }
            return {
                path: path,
                seen: seen,
                wanted: wanted
            };
        }
        function contrast(seen, wanted) {
            const nearest = plain(seen) === plain(wanted) ? NEAR : "";
            const parting = partingOf(seen, wanted);
            if (parting < quote.Ft - CONTEXT_UNITS) return `${seen === "" ? "is empty" : `is ${(0, 
            quote.hD)(seen)}`}, but the fixture wants exactly ${(0, quote.hD)(wanted)}${nearest}`;
            const from = text => (0, quote.hD)(`…${text.slice(parting - CONTEXT_UNITS)}`);
            return `parts from the fixture's after ${parting} characters: ${from(seen)}, but the fixture wants exactly ${from(wanted)}${nearest}`;
        }
        function partingOf(one, other) {
            let at = 0;
            while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
            return at;
        }
        function plain(text) {
            return text.toLowerCase().replace(/\s+/g, " ").trim();
        }
        function ownIn(value, key) {
            return Object.hasOwn(value, key) ? value[key] : void 0;
        }
        function show(value) {
            if (typeof value === "string") return (0, quote.hD)(value);
            return typeof value === "object" && value !== null ? (0, quote.hD)(JSON.stringify(value)) : String(value);
        }
        const COMPARED_UNITS = 2e3;
        const TOOLS_SHOWN = 8;
        const textRule = (part, seenIn, wantedIn) => ({
            part: part,
            fits: ({match: match}, call, patterns) => {
                const wanted = wantedIn(match);
                return wanted === void 0 || (0, text_match.G3)(wanted, seenIn(call), patterns);
            },
            explain: ({match: match}, call) => explainText(`\`${part}\``, seenIn(call), wantedIn(match) ?? "")
        });
        const rules = [ {
            part: "user",
            fits: ({match: {user: user}}, {request: request}, patterns) => user === void 0 || (0, 
            text_match.G3)(user, request.user, patterns) || (0, text_match.G3)(user, request.prompt, patterns),
            explain: ({match: {user: user = ""}}, {request: {user: whole, prompt: prompt}}) => explainText(whole === prompt ? "`user`" : "the last part of `user`", prompt, user)
        }, textRule("protocol", ({request: request}) => request.protocol, ({protocol: protocol}) => protocol), textRule("model", ({request: request}) => request.model, ({model: model}) => model), textRule("test", ({test: test}) => test, ({test: test}) => test), textRule("system", ({request: request}) => request.system, ({system: system}) => system), {
            part: "tools",
            fits: ({match: {tools: tools}}, {request: request}) => tools === void 0 || missingTools(tools, request).length === 0,
            explain: ({match: {tools: tools = []}}, {request: request}) => `the request does not offer the tools ${namesOf(missingTools(tools, request))}, but ${request.tools.length === 0 ? "none" : namesOf(request.tools.map(({name: name}) => name))}`
        }, {
            part: "toolResult",
            fits: fitsTurn,
            explain: explainTurn
        }, {
            part: "body",
            fits: ({match: {body: body}}, {request: request}) => body === void 0 || (0, text_match.vO)(request.body, body),
            explain: ({match: {body: body}}, {request: request}) => explainLack("the request's body", request.body, body)
        }, {
            part: "replies",
            fits: ({replies: replies, after: after}, {given: given}, _patterns, index) => replies === void 0 || after === "last" || given(index) < replies.length,
            explain: ({replies: replies = []}) => `its ${replies.length === 1 ? "one reply has" : `${replies.length} replies have all`} been given, and \`after\` is not "last"`
        }, {
            part: "steps",
            fits: (fixture, {request: request}) => fixture.steps === void 0 || request.step < (0, 
            choose_reply.qZ)(fixture),
            explain: (fixture, {request: request}) => `tools have answered ${request.step} times since the user's message, but its \`steps\` end after ${(0, 
            choose_reply.qZ)(fixture)} replies`
        } ];
        function match(fixtures, call, patterns) {
            let best;
            let bestRank = -1;
            for (let index = 0; index < fixtures.length; index += 1) {
                const fixture = fixtures[index];
                if (fixture === void 0 || isOtherText(fixture.match.user, call.request)) continue;
                const rank = rankOf(fixture.match.turn, call.request.turn);
                if (rank <= bestRank || !isFitting(fixture, call, patterns, index)) continue;
                best = index;
                bestRank = rank;
            }
            return best === void 0 ? nearest(fixtures, call, patterns) : {
                found: true,
                index: best
            };
        }
        function isOtherText(user, request) {
            return typeof user === "string" && user !== request.user && user !== request.prompt;
        }
        function rankOf(wanted, turn) {
            return wanted === void 0 ? 1 : wanted === turn ? 2 : 0;
        }
        function isFitting(fixture, call, patterns, index) {
            return rules.every(({fits: fits}) => fits(fixture, call, patterns, index));
        }
        function nearest(fixtures, call, patterns) {
            const seen = match_wordsOf(call.request.user);
            const [first] = fixtures.map((fixture, place) => ({
                place: place,
                broken: rules.filter(({fits: fits}) => !fits(fixture, call, patterns, place)),
                closeness: closeness(fixture.match.user, seen)
            })).sort((a, b) => a.broken.length - b.broken.length || b.closeness - a.closeness || a.place - b.place);
            const fixture = first && fixtures[first.place];
            if (first === void 0 || fixture === void 0) return {
                found: false,
                differences: []
            };
            const differences = first.broken.map(({part: part, explain: explain}) => ({
                part: part,
                detail: explain(fixture, call)
            }));
            return {
                found: false,
                nearest: first.place,
                differences: differences
            };
        }
        function missingTools(wanted, {tools: tools}) {
            return wanted.filter(name => tools.every(tool => tool.name !== name));
        }
        function namesOf(tools) {
            const more = tools.length > TOOLS_SHOWN ? ` and ${tools.length - TOOLS_SHOWN} more` : "";
            return `${tools.slice(0, TOOLS_SHOWN).map(quote.hD).join(", ")}${more}`;
        }
        function fitsTurn({match: {toolResult: toolResult}, steps: steps}, {request: request}, patterns) {
            if (toolResult === void 0) return steps !== void 0 || request.toolResults.length === 0;
            return request.toolResults.some(result => (0, text_match.G3)(toolResult, result, patterns));
        }
        function explainTurn({match: {toolResult: toolResult}}, {request: {toolResults: toolResults}}) {
            if (toolResult === void 0) return `the request ends with a tool's result, ${(0, 
            quote.hD)(toolResults.join("\n"))}, and the fixture has neither \`toolResult\` nor \`steps\``;
            if (toolResults.length === 0) return "the request ends with what the user said, and not with a `toolResult`";
            return explainText("`toolResult`", toolResults.join("\n"), toolResult);
        }
        function closeness(wanted, seen) {
            const words = match_wordsOf(wanted === void 0 ? "" : wordsWanted(wanted));
            if (words.size === 0) return 0;
            return [ ...words ].filter(word => seen.has(word)).length / words.size;
        }
        function match_wordsOf(text) {
            return new Set(text.slice(0, COMPARED_UNITS).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
        }
        function complete(protocol, body, question) {
            const {setting: setting, address: address} = question;
            const decoded = protocol.decode(body, address);
            if (!decoded.ok && isRefused(decoded.refusal, setting)) return refuseBody(decoded.refusal, question);
            const request = decoded.ok ? decoded.request : lenientRequest(protocol, body, address);
            return completeRequest(protocol, request, question);
        }
        function completeRequest(protocol, request, question) {
            const {setting: setting, memory: memory, address: address} = question;
            const callClass = classify(request);
            const identity = callIdentity(question, request);
            const repeated = (0, choose_reply.vs)(memory, identity);
            const seen = {
                class: callClass,
                protocol: request.protocol,
                model: request.model,
                excerpt: request.prompt,
                streaming: request.streaming,
                repeats: repeated?.seq
            };
            const call = {
                protocol: protocol,
                request: request,
                question: question,
                seen: seen,
                identity: identity,
                repeated: repeated
            };
            if (callClass !== "turn") return reply(call, improvise(request, setting.seed), {
                outcome: "side-call"
            });
            const matched = match(setting.fixtures, {
                request: request,
                test: address.test,
                given: fixture => (0, choose_reply.To)(memory, address.test, fixture, repeated)
            }, setting.patterns);
            if (matched.found) return replyFrom(call, matched.index);
            if (setting.mode === "auto" || !setting.strict) return reply(call, improvise(request, setting.seed), {
                outcome: "improvised"
            });
            return refuseUnmatched(call, matched);
        }
        function replyFrom(call, index) {
            const {request: request, question: question, repeated: repeated} = call;
            const {test: test} = question.address;
            const fixture = question.setting.fixtures[index] ?? {
                match: {}
            };
            const due = (0, choose_reply.WY)(fixture, index, {
                step: request.step,
                test: test,
                repeated: repeated
            }, question.memory);
            return reply(call, due.reply, {
                outcome: "replied",
                fixture: index,
                reply: due.index
            });
        }
        function reply(call, said, findings) {
            const {protocol: protocol, request: request, question: question, seen: seen, identity: identity} = call;
            const wishes = wishesOf(said, question, protocol);
            const fault = wishes?.fault;
            const {outcome: outcome, fixture: fixture, reply: reply} = findings;
            question.memory.answered.add(identity.key, {
                seq: question.stamp.seq,
                fixture: fixture,
                replyIndex: reply ?? 0,
                isFault: said.error !== void 0 || fault !== void 0 && fault === said.fault && fault.rate === void 0,
                session: identity.session
            });
            const known = {
                ...seen,
                outcome: outcome,
                fixture: fixture,
                reply: reply,
                fault: fault?.kind
            };
            const fail = error => ({
                ...refuse(question, "error-replied", error, known),
                wishes: wishes
            });
            if (said.error) return fail(said.error);
            const filled = fillReply(said, request, question.stamp, protocol.callPrefix);
            const answer = protocol.encode(filled, request, question.stamp, question.address);
            if (fault !== void 0 && isErrorInstead(fault, answer)) return fail(errorOf(fault));
            const usage = {
                inputTokens: filled.usage.input,
                outputTokens: filled.usage.output
            };
            return {
                answer: answer,
                findings: {
                    ...known,
                    usage: usage
                },
                wishes: wishes
            };
        }
        function refuseUnmatched({protocol: protocol, question: question, seen: seen}, matched) {
            const {nearest: nearest} = matched;
            const count = question.setting.fixtures.length;
            const differences = matched.differences.map(({detail: detail}) => detail).join("; ");
            const why = nearest === void 0 ? "The server has no fixtures." : `The nearest is fixtures[${nearest}] of ${count}: ${differences}.`;
            const message = `No fixture matches this request. ${why} Add a fixture, or correct its \`match\`.`;
            return refuse(question, "unmatched", {
                status: protocol.unmatchedStatus,
                message: message,
                code: "fixture.unmatched",
                final: true
            }, {
                ...seen,
                ...nearest === void 0 ? {} : {
                    fixture: nearest
                },
                differs: matched.differences.map(({part: part}) => part.toLowerCase())
            });
        }
        const MODEL = "mock-model";
        const PATH_UNITS = 200;
        const BASE_URLS = "Set the client's base URL to the output for its provider: `base-url` for OpenAI, which ends in /v1, or `anthropic-base-url`, `google-base-url`, `azure-base-url`, `vertex-base-url`, `bedrock-base-url`.";
        const own = [ "document", "probe", "stop" ];
        function answerRoute(question) {
            return own.includes(question.route.work.kind) ? answer(question) : asWished(question, answer);
        }
        function answer(question) {
            const {route: route, path: path, request: request, setting: setting} = question;
            const {work: work} = route;
            switch (work.kind) {
              case "completion":
                return withBody(question, body => complete(work.protocol.within?.(question) ?? work.protocol, body, question));

              case "count":
                return withBody(question, body => {
                    const counted = work.counter.decode(body, question.address, question.memory);
                    if (!counted.ok && isRefused(counted.refusal, setting)) return refuseBody(counted.refusal, question);
                    const {model: model, inputTokens: inputTokens} = counted.ok ? counted : {
                        model: MODEL,
                        inputTokens: countTokens(JSON.stringify(body ?? {}))
                    };
                    const answer = work.counter.encode(inputTokens, body, question.stamp);
                    return {
                        answer: answer,
                        findings: {
                            outcome: "counted",
                            model: model
                        }
                    };
                });

              case "embeddings":
                return withBody(question, body => {
                    const embedded = work.embed(body, question.address);
                    if (!embedded.ok) return refuseBody(embedded.refusal, question);
                    return {
                        answer: embedded.answer,
                        findings: {
                            outcome: "embedded",
                            model: embedded.model
                        }
                    };
                });

              case "models":
                return {
                    answer: work.catalogue.encodeList(modelsOf(question)),
                    findings: {
                        outcome: "listed"
                    }
                };

              case "model":
                return showModel(work.catalogue, question);

              case "stored":
                return work.answer(question);

              case "socket":
                return refuse(question, "unknown-route", {
                    status: 426,
                    message: `${path} opens a WebSocket over HTTP/1.1 alone. Send the request by POST.`,
                    final: true
                });

              case "document":
                return {
                    answer: work.show(question),
                    findings: {
                        outcome: "shown"
                    }
                };

              case "probe":
                return {
                    answer: {
                        status: 200,
                        headers: {},
                        body: ""
                    },
                    findings: {
                        outcome: "shown"
                    }
                };

              case "stop":
                return {
                    answer: {
                        status: 200,
                        headers: {},
                        body: ""
                    },
                    findings: {
                        outcome: "shown"
                    },
                    isStop: true
                };

              case "unsupported":
                return refuse(question, "unsupported", {
                    status: 501,
                    code: "request.unsupported",
                    message: `${request.method} ${path} is a route that this version of mock-transport does not answer. Its README lists those it answers.`,
                    final: true
                });

              case "unknown":
                return refuse(question, "unknown-route", {
                    status: 404,
                    message: `${request.method} ${path.slice(0, PATH_UNITS)} is no route of mock-transport at ${setting.instance}. ${work.hint ?? BASE_URLS}`
                });
            }
        }
        function showModel(catalogue, question) {
            const {address: address, path: path, setting: setting} = question;
            const model = address.model ?? "";
            const isThere = setting.fixtures.length === 0 || setting.fixtures.some(({match: match}) => match.model === void 0 || (0, 
            text_match.G3)(match.model, model, setting.patterns));
            if (isThere) return {
                answer: catalogue.encodeOne(model),
                findings: {
                    outcome: "listed",
                    model: model
                }
            };
            const message = `${path} names a model that no fixture answers for.`;
            const seen = {
                model: model
            };
            return refuse(question, "invalid", {
                status: 404,
                code: "model_not_found",
                message: message
            }, seen);
        }
        function modelsOf({setting: {fixtures: fixtures}}) {
            const named = fixtures.flatMap(({match: {model: model}}) => typeof model === "string" ? [ model ] : []);
            return named.length === 0 ? [ MODEL ] : [ ...new Set(named) ];
        }
        var authenticate = __webpack_require__(69323);
        function jsonAnswer(status, body, headers) {
            return jsonText(status, JSON.stringify(body), headers);
        }
        function jsonText(status, json, headers) {
            return {
                status: status,
                headers: {
                    "content-type": "application/json",
                    ...headers
                },
                body: json
            };
        }
        function eventStream(events, headers) {
            return {
                status: 200,
                headers: {
                    "content-type": "text/event-stream; charset=utf-8",
                    "cache-control": "no-cache",
                    ...headers
                },
                events: events
            };
        }
        function retryHeaders({status: status, final: final, retryAfterMs: retryAfterMs}) {
            if (final) return {
                "x-should-retry": "false"
            };
            if (retryAfterMs !== void 0) return {
                "retry-after-ms": String(retryAfterMs),
                "retry-after": String(Math.ceil(retryAfterMs / 1e3))
            };
            return isRetried(status) ? {
                "retry-after-ms": "1"
            } : {};
        }
        function isRetried(status) {
            return status === 408 || status === 409 || status === 429 || status >= 500;
        }
        function encodeError(error) {
            return jsonAnswer(error.status, {
                error: encode_error_errorOf(error)
            }, retryHeaders(error));
        }
        function encode_error_errorOf({status: status, message: message, type: type, code: code, param: param}) {
            return {
                message: message,
                type: type ?? typeOf(status),
                param: param ?? null,
                code: code ?? null
            };
        }
        function typeOf(status) {
            if (status === 429) return "rate_limit_error";
            return status >= 500 ? "server_error" : "invalid_request_error";
        }
        const openai = {
            encodeError: encodeError,
            keyHint: "`Authorization: Bearer`; clients of OpenAI read it from OPENAI_API_KEY",
            keyInQuery: false
        };
        const azure = {
            encodeError: encodeError,
            keyHint: "the header `api-key`; clients of Azure OpenAI read it from AZURE_OPENAI_API_KEY",
            keyInQuery: false
        };
        var page_headers = __webpack_require__(29094);
        const MAX_AGE_SECONDS = 7200;
        const names = /^[\w!#$%&'*+.^`|~-]+(?: *, *[\w!#$%&'*+.^`|~-]+)*$/;
        function isPreflight(method, headers) {
            return method === "OPTIONS" && (headers["origin"] !== void 0 || headers["access-control-request-method"] !== void 0);
        }
        const preflightRoute = {
            id: "preflight",
            method: "any",
            path: /^/,
            access: "open",
            provider: openai,
            work: {
                kind: "document",
                show: ({request: request}) => ({
                    status: 204,
                    headers: grantFor(request.headers),
                    body: ""
                })
            }
        };
        function grantFor(headers) {
            const asked = headers["access-control-request-headers"];
            return {
                ...page_headers.K,
                "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
                "access-control-allow-headers": typeof asked === "string" && names.test(asked) ? asked : "authorization, *",
                "access-control-max-age": String(MAX_AGE_SECONDS),
                vary: "access-control-request-headers, access-control-request-private-network",
                ...headers["access-control-request-private-network"] === "true" ? {
                    "access-control-allow-private-network": "true"
                } : {}
            };
        }
        function isReadableByPages(question, access) {
            const {route: route, request: request, address: address, setting: setting} = question;
            if (route.work.kind === "stop") return false;
            if (access !== "open") return true;
            const inQuery = route.provider.keyInQuery ? address.query.getAll("key") : [];
            return (0, authenticate.QF)(request.headers, inQuery, setting.token) === "accepted";
        }
        const event_text_openings = /"(?:text|delta|content|thinking|reasoning_content|partial_json|arguments|input)":"/g;
        const wrapping = /"bytes":"([A-Za-z0-9+/=]+)"/;
        const repetition = /"type":"response\.[a-z_.]*(?<!\.delta)"/;
        function textsIn(json) {
            const spans = [];
            for (const {index: index, 0: opening} of json.matchAll(event_text_openings)) {
                const start = index + opening.length;
                const end = endOfString(json, start);
                if (end > start) spans.push({
                    start: start,
                    end: end
                });
            }
            return spans;
        }
        function wrappedIn(json) {
            const found = wrapping.exec(json);
            const end = found === null ? 0 : found.index + found[0].length - 1;
            return found === null ? void 0 : {
                start: end - (found[1]?.length ?? 0),
                end: end
            };
        }
        function addedText(event) {
            const outer = typeof event === "string" ? event : Buffer.from(event).toString("utf8");
            const wrapped = typeof event === "string" ? void 0 : wrappedIn(outer);
            const json = wrapped === void 0 ? outer : Buffer.from(outer.slice(wrapped.start, wrapped.end), "base64").toString("utf8");
            if (repetition.test(json)) return "";
            return textsIn(json).map(({start: start, end: end}) => json.slice(start, end)).join("");
        }
        function endOfString(json, start) {
            for (let at = json.indexOf('"', start); at >= 0; at = json.indexOf('"', at + 1)) {
                let escapes = 0;
                while (json[at - 1 - escapes] === "\\") escapes += 1;
                if (escapes % 2 === 0) return at;
            }
            return json.length;
        }
        var delivery_bounds = __webpack_require__(41739);
        var external_node_zlib_ = __webpack_require__(38522);
        const NO_UTF8 = Buffer.from([ 255 ]);
        const corrupt_frame = {
            prelude: 8,
            checksum: 4
        };
        function halfOf(piece) {
            const bytes = Buffer.from(piece);
            return bytes.subarray(0, bytes.length >> 1);
        }
        function isRead(event) {
            return typeof event !== "string" || !/^event: ping$|^data: \[DONE\]/m.test(event);
        }
        function malformed(piece) {
            if (typeof piece !== "string") {
                const bytes = Buffer.from(piece);
                bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1);
                return bytes;
            }
            const lineEnds = /\s*$/.exec(piece)?.[0] ?? "";
            const end = piece.length - lineEnds.length;
            const start = Math.max(0, piece.search(/[[{]/));
            return piece.slice(0, start + Math.ceil((end - start) / 2)) + lineEnds;
        }
        function withBadUtf8(piece) {
            if (typeof piece === "string") return withBadByte(Buffer.from(piece));
            const bytes = Buffer.from(piece);
            const wrapped = wrappedIn(bytes.toString("latin1"));
            if (wrapped === void 0) return sealed(withBadByte(bytes));
            const inner = withBadByte(Buffer.from(bytes.subarray(wrapped.start, wrapped.end).toString("latin1"), "base64"));
            if (inner === void 0) return;
            const [before, after] = [ bytes.subarray(0, wrapped.start), bytes.subarray(wrapped.end) ];
            return sealed(Buffer.concat([ before, Buffer.from(inner.toString("base64")), after ]));
        }
        function withBadByte(bytes) {
            const [longest] = textsIn(bytes.toString("latin1")).sort((a, b) => b.end - b.start - (a.end - a.start));
            if (longest === void 0) return;
            return Buffer.concat([ bytes.subarray(0, longest.start), NO_UTF8, bytes.subarray(longest.start) ]);
        }
        function sealed(bytes) {
            if (bytes === void 0) return;
            bytes.writeUInt32BE(bytes.length, 0);
            bytes.writeUInt32BE((0, external_node_zlib_.crc32)(bytes.subarray(0, corrupt_frame.prelude)), corrupt_frame.prelude);
            bytes.writeUInt32BE((0, external_node_zlib_.crc32)(bytes.subarray(0, -corrupt_frame.checksum)), bytes.length - corrupt_frame.checksum);
            return bytes;
        }
        const whole = {
            how: "whole",
            afterMs: 0
        };
        function planFault(answer, fault, errorEvent) {
            if ("events" in answer) return ruinStream(answer.events, fault, errorEvent);
            return ruinBody(answer.body, fault);
        }
        function ruinStream(events, fault, errorEvent) {
            const first = Math.min(afterEvents(fault), Math.max(0, events.length - 1));
            const before = events.slice(0, first);
            switch (fault.kind) {
              case "cut":
                return {
                    pieces: before,
                    end: whole
                };

              case "truncated-frame":
                return {
                    pieces: [ ...before, halfOf(events[first] ?? "") ],
                    end: whole
                };

              case "error-event":
                return {
                    pieces: [ ...before, ...errorEvent === void 0 ? [] : [ errorEvent ] ],
                    end: whole
                };

              case "malformed-event":
                return {
                    pieces: damaged(events, first, event => isRead(event) ? malformed(event) : void 0),
                    end: whole
                };

              case "bad-utf8":
                return {
                    pieces: damaged(events, first, withBadUtf8),
                    end: whole
                };

              default:
                return {
                    pieces: before,
                    end: endOf(fault)
                };
            }
        }
        function ruinBody(body, fault) {
            const half = afterEvents(fault) === 0 ? [] : [ halfOf(body) ];
            switch (fault.kind) {
              case "status":
              case "error-event":
                return {
                    pieces: [ body ],
                    end: whole
                };

              case "cut":
              case "truncated-frame":
                return {
                    pieces: half,
                    end: {
                        how: "cut",
                        afterMs: 0
                    }
                };

              case "malformed-event":
                return {
                    pieces: [ malformed(body) ],
                    end: whole
                };

              case "bad-utf8":
                return {
                    pieces: [ withBadUtf8(body) ?? body ],
                    end: whole
                };

              default:
                return {
                    pieces: half,
                    end: endOf(fault)
                };
            }
        }
        function afterEvents({kind: kind, afterEvents: afterEvents}) {
            return afterEvents ?? (kind === "reset-after-headers" ? 0 : 1);
        }
        function endOf({kind: kind, limitMs: limitMs = delivery_bounds.x}) {
            return {
                how: "reset",
                afterMs: kind === "stall" ? limitMs : 0
            };
        }
        function damaged(events, first, damage) {
            const places = events.map((_, place) => place);
            for (const place of [ ...places.slice(first), ...places.slice(0, first).toReversed() ]) {
                const event = damage(events[place] ?? "");
                if (event !== void 0) return events.with(place, event);
            }
            return [ ...events ];
        }
        function planDelivery(answer, {pace: pace, fault: fault, errorEvent: errorEvent}, draw) {
            const {firstTokenMs: firstTokenMs = 0, tokensPerSecond: tokensPerSecond, jitter: jitter = 0} = pace;
            const isPaced = firstTokenMs > 0 || tokensPerSecond !== void 0 && "events" in answer;
            if (!isPaced && fault === void 0) return;
            const wait = milliseconds => milliseconds * (1 + jitter * (2 * draw() - 1));
            const first = wait(firstTokenMs);
            if (fault?.kind === "reset-before-headers") return {
                headAfterMs: void 0,
                steps: [],
                end: {
                    how: "reset",
                    afterMs: first
                },
                lengthBytes: void 0
            };
            const {pieces: pieces, end: end} = fault === void 0 ? intact(answer) : planFault(answer, fault, errorEvent);
            const perToken = tokensPerSecond === void 0 || !("events" in answer) ? 0 : 1e3 / tokensPerSecond;
            return {
                headAfterMs: first,
                steps: pieces.map(piece => ({
                    piece: piece,
                    afterMs: wait(perToken * countTokens(addedText(piece)))
                })),
                end: end,
                lengthBytes: "events" in answer ? void 0 : lengthOf(end.how === "whole" ? pieces[0] ?? "" : answer.body)
            };
        }
        function intact(answer) {
            return {
                pieces: "events" in answer ? answer.events : [ answer.body ],
                end: {
                    how: "whole",
                    afterMs: 0
                }
            };
        }
        function lengthOf(piece) {
            return typeof piece === "string" ? Buffer.byteLength(piece) : piece.length;
        }
        function rowsOf(provider, ...rows) {
            return rows.map(([id, method, path, work, more = {}]) => ({
                id: id,
                method: method,
                path: path,
                provider: provider,
                work: work,
                access: "token",
                ...more
            }));
        }
        const completion = protocol => ({
            kind: "completion",
            protocol: protocol
        });
        const count = counter => ({
            kind: "count",
            counter: counter
        });
        const embeddings = embed => ({
            kind: "embeddings",
            embed: embed
        });
        const list = catalogue => ({
            kind: "models",
            catalogue: catalogue
        });
        const one = catalogue => ({
            kind: "model",
            catalogue: catalogue
        });
        const unsupported = {
            kind: "unsupported"
        };
        const anthropicCatalogue = {
            encodeList: models => jsonAnswer(200, {
                data: models.map(modelOf),
                has_more: false,
                first_id: models[0] ?? null,
                last_id: models.at(-1) ?? null
            }),
            encodeOne: model => jsonAnswer(200, modelOf(model))
        };
        function modelOf(id) {
            return {
                type: "model",
                id: id,
                display_name: id,
                created_at: "1970-01-01T00:00:00Z",
                capabilities: null,
                deprecated_at: null,
                lifecycle: "active",
                line: null,
                max_input_tokens: null,
                max_tokens: null,
                retires_at: null
            };
        }
        var schemas = __webpack_require__(55395);
        var api = __webpack_require__(73305);
        var core = __webpack_require__(88532);
        var core_schemas = __webpack_require__(88120);
        function compiledObject(shape) {
            return new CompiledObject({
                type: "object",
                shape: shape
            });
        }
        const CompiledObject = core.xI("CompiledObject", (inst, def) => {
            core_schemas.w.init(inst, def);
            schemas.DnN.init(inst, def);
        });
        function lastRun(list, fits) {
            const end = list.findLastIndex(fits) + 1;
            return list.slice(list.slice(0, end).findLastIndex(item => !fits(item)) + 1, end);
        }
        function countRuns(flags) {
            return flags.filter((flag, index) => flag && flags[index - 1] !== true).length;
        }
        function invalidBy({issues: [issue]}) {
            return invalidAt(issue === void 0 ? [] : placeOf(issue));
        }
        function placeOf(issue) {
            if (issue.code !== "invalid_union") return issue.path;
            const [inner = []] = issue.errors.flat().map(placeOf).sort((a, b) => b.length - a.length);
            return [ ...issue.path, ...inner ];
        }
        function invalidAt(path) {
            if (path.length === 0) return invalid("The request body must be a JSON object.");
            const param = (0, path_text.L)(path);
            return invalid(`Missing or invalid parameter: '${param}'.`, param);
        }
        function invalid(message, param) {
            return {
                ok: false,
                refusal: {
                    kind: "invalid",
                    message: message,
                    ...param === void 0 ? {} : {
                        param: param
                    }
                }
            };
        }
        function unsupportedIn(uses) {
            for (const param in uses) if (uses[param] === true) return unsupportedAt(param);
            return;
        }
        function unsupportedAt(param) {
            const message = `The parameter '${param}' is not supported by this version of mock-transport.`;
            return {
                ok: false,
                refusal: {
                    kind: "unsupported",
                    param: param,
                    message: message
                }
            };
        }
        const blockSchema = schemas.RZV(() => compiledObject({
            type: schemas.YjP(),
            text: schemas.lqM(schemas.YjP()),
            tool_use_id: schemas.lqM(schemas.YjP()),
            content: schemas.lqM(schemas.L5J())
        }).check(schemas.YPB(({type: type, text: text}) => type !== "text" || text !== void 0, {
            path: [ "text" ]
        }), schemas.YPB(({type: type, tool_use_id: tool_use_id}) => type !== "tool_result" || tool_use_id !== void 0, {
            path: [ "tool_use_id" ]
        })));
        const contentSchema = schemas.RZV(() => schemas.KCZ([ schemas.YjP(), schemas.YOg(blockSchema) ]));
        const decode_messages_prompt = () => ({
            model: schemas.YjP().check(api.m9(1)),
            messages: schemas.YOg(compiledObject({
                role: schemas.k5n([ "user", "assistant", "system" ]),
                content: contentSchema
            })).check(api.m9(1)),
            system: schemas.cl6(contentSchema),
            tools: schemas.cl6(schemas.YOg(compiledObject({
                name: schemas.lqM(schemas.YjP().check(api.m9(1))),
                input_schema: schemas.lqM(schemas.L5J())
            }))),
            tool_choice: schemas.cl6(compiledObject({
                type: schemas.YjP(),
                name: schemas.lqM(schemas.YjP())
            })),
            output_config: schemas.cl6(compiledObject({
                format: schemas.cl6(compiledObject({
                    type: schemas.YjP(),
                    schema: schemas.lqM(schemas.L5J())
                }))
            }))
        });
        const promptSchema = schemas.RZV(() => compiledObject(decode_messages_prompt()));
        const bodySchema = schemas.RZV(() => compiledObject({
            ...decode_messages_prompt(),
            max_tokens: schemas.aig().check(schemas.Whr(), api.qm(0)),
            stream: schemas.cl6(schemas.zMY())
        }));
        function decodeMessages(body) {
            const parsed = bodySchema.safeParse(body);
            if (!parsed.success) return invalidBy(parsed.error);
            return {
                ok: true,
                request: requestOf(parsed.data, body, parsed.data.stream === true)
            };
        }
        function decodePrompt(body) {
            const parsed = promptSchema.safeParse(body);
            if (!parsed.success) return invalidBy(parsed.error);
            return {
                ok: true,
                request: requestOf(parsed.data, body, false)
            };
        }
        function requestOf(prompt, body, streaming) {
            const {model: model, messages: messages, system: system, tools: tools} = prompt;
            const turn = messages.findLastIndex(({role: role, content: content}) => role === "user" && !hasResult({
                content: content
            }));
            const since = messages.slice(turn + 1);
            const instructions = [ system ?? "", ...messages.filter(({role: role}) => role === "system").map(said => said.content) ];
            return {
                protocol: "anthropic",
                model: model,
                system: instructions.map(textOf).filter(text => text !== "").join("\n"),
                user: textOf(messages[turn]?.content ?? ""),
                prompt: textsOf(messages[turn]?.content ?? "").at(-1) ?? "",
                toolResults: lastRun(since, hasResult).flatMap(({content: content}) => resultsOf(content)),
                step: countRuns(since.map(hasResult)),
                turn: messages.filter(({role: role}) => role === "assistant").length + 1,
                tools: (tools ?? []).flatMap(({name: name, input_schema: schema}) => name === void 0 ? [] : [ {
                    name: name,
                    schema: schema
                } ]),
                toolChoice: toolChoiceIn(prompt),
                ...formatIn(prompt),
                streaming: streaming,
                usageInStream: true,
                inputTokens: countInput(body, [ "system", "messages", "tools" ]),
                body: body
            };
        }
        function textOf(content) {
            return textsOf(content).join("\n");
        }
        function textsOf(content) {
            if (typeof content === "string") return [ content ];
            return content.flatMap(({type: type, text: text}) => type === "text" && text !== void 0 ? [ text ] : []);
        }
        function toolChoiceIn({tool_choice: choice}) {
            if (choice?.type === "tool" && choice.name !== void 0) return {
                name: choice.name
            };
            return choice?.type === "any" ? "required" : choice?.type === "none" ? "none" : "auto";
        }
        function formatIn({output_config: output_config}) {
            const format = output_config?.format;
            return format?.type === "json_schema" ? {
                format: format.schema ?? true
            } : {};
        }
        function hasResult({content: content}) {
            return typeof content !== "string" && content.some(({type: type}) => type === "tool_result");
        }
        function resultsOf(content) {
            if (typeof content === "string") return [];
            return content.filter(({type: type}) => type === "tool_result").map(block => {
                const parsed = contentSchema.safeParse(block.content ?? "");
                return parsed.success ? textOf(parsed.data) : JSON.stringify(block.content);
            });
        }
        const anthropicCount = {
            decode: body => {
                const decoded = decodePrompt(body);
                if (!decoded.ok) return decoded;
                return {
                    ok: true,
                    model: decoded.request.model,
                    inputTokens: decoded.request.inputTokens
                };
            },
            encode: tokens => jsonAnswer(200, {
                input_tokens: tokens
            })
        };
        function requestHeaders({id: id}) {
            return {
                "request-id": `req_${id}`
            };
        }
        const types = {
            401: "authentication_error",
            403: "permission_error",
            404: "not_found_error",
            413: "request_too_large",
            429: "rate_limit_error",
            504: "timeout_error",
            529: "overloaded_error"
        };
        function encode_error_encodeError(error, stamp) {
            const headers = {
                ...requestHeaders(stamp),
                ...retryHeaders(error)
            };
            const body = {
                type: "error",
                error: anthropic_encode_error_errorOf(error),
                request_id: headers["request-id"]
            };
            return jsonAnswer(error.status, body, headers);
        }
        function anthropic_encode_error_errorOf({status: status, message: message, type: type}) {
            return {
                type: type ?? types[status] ?? (status >= 500 ? "api_error" : "invalid_request_error"),
                message: message
            };
        }
        const stopReasons = {
            stop: "end_turn",
            length: "max_tokens",
            "tool-calls": "tool_use",
            "content-filter": "refusal"
        };
        const SIGNATURE = Buffer.from("mock-transport").toString("base64");
        function messageOf(content, model, {id: id}, stopReason, usage) {
            return {
                id: `msg_${id}`,
                type: "message",
                role: "assistant",
                model: model,
                content: content,
                stop_reason: stopReason,
                stop_sequence: null,
                stop_details: null,
                container: null,
                diagnostics: null,
                usage: usage
            };
        }
        function stopReasonOf({finishReason: finishReason}) {
            return stopReasons[finishReason];
        }
        function usageOf(reply, output) {
            return {
                input_tokens: reply.usage.input,
                cache_creation_input_tokens: 0,
                cache_read_input_tokens: 0,
                cache_creation: {
                    ephemeral_5m_input_tokens: 0,
                    ephemeral_1h_input_tokens: 0
                },
                output_tokens: output,
                ...thinkingOf(reply, output),
                service_tier: "standard",
                inference_geo: "not_available"
            };
        }
        function deltaUsageOf(reply) {
            const {input: input, output: output} = reply.usage;
            return {
                input_tokens: input,
                cache_creation_input_tokens: 0,
                cache_read_input_tokens: 0,
                output_tokens: output,
                ...thinkingOf(reply, output)
            };
        }
        function thinkingOf({usage: {output: whole, reasoning: reasoning}}, output) {
            return reasoning === 0 || output < whole ? {} : {
                output_tokens_details: {
                    thinking_tokens: reasoning
                }
            };
        }
        function blocksOf({reasoning: reasoning, deltas: deltas, toolCalls: toolCalls}) {
            const thinking = text => ({
                whole: {
                    type: "thinking",
                    thinking: text,
                    signature: SIGNATURE
                },
                opened: {
                    type: "thinking",
                    thinking: "",
                    signature: ""
                },
                deltas: [ ...piecesOf(text).map(piece => ({
                    type: "thinking_delta",
                    thinking: piece
                })), {
                    type: "signature_delta",
                    signature: SIGNATURE
                } ]
            });
            const text = {
                whole: {
                    type: "text",
                    text: deltas.join("")
                },
                opened: {
                    type: "text",
                    text: ""
                },
                deltas: deltas.map(delta => ({
                    type: "text_delta",
                    text: delta
                }))
            };
            const calls = toolCalls.map(({id: id, name: name, arguments: input, pieces: pieces}) => {
                const head = {
                    type: "tool_use",
                    id: id,
                    name: name,
                    caller: {
                        type: "direct"
                    }
                };
                return {
                    whole: {
                        ...head,
                        input: input
                    },
                    opened: {
                        ...head,
                        input: {}
                    },
                    deltas: pieces.map(piece => ({
                        type: "input_json_delta",
                        partial_json: piece
                    }))
                };
            });
            return [ ...reasoning === void 0 ? [] : [ thinking(reasoning) ], ...deltas.length === 0 && calls.length > 0 ? [] : [ text ], ...calls ];
        }
        function encodeMessage(reply, {model: model}, stamp) {
            const content = blocksOf(reply).map(({whole: whole}) => whole);
            const usage = usageOf(reply, reply.usage.output);
            return jsonAnswer(200, messageOf(content, model, stamp, stopReasonOf(reply), usage), requestHeaders(stamp));
        }
        function sentEvent(data, type) {
            return type === void 0 ? `data: ${data}\n\n` : `event: ${type}\ndata: ${data}\n\n`;
        }
        function encodeMessageStream(reply, {model: model}, stamp) {
            const head = messageOf([], model, stamp, null, usageOf(reply, Math.min(reply.usage.output, 1)));
            const blocks = blocksOf(reply).flatMap(({opened: opened, deltas: deltas}, index) => [ {
                type: "content_block_start",
                index: index,
                content_block: opened
            }, ...index === 0 ? [ {
                type: "ping"
            } ] : [], ...deltas.map(delta => ({
                type: "content_block_delta",
                index: index,
                delta: delta
            })), {
                type: "content_block_stop",
                index: index
            } ]);
            const events = [ {
                type: "message_start",
                message: head
            }, ...blocks, {
                type: "message_delta",
                delta: {
                    stop_reason: stopReasonOf(reply),
                    stop_sequence: null,
                    stop_details: null,
                    container: null
                },
                usage: deltaUsageOf(reply)
            }, {
                type: "message_stop"
            } ];
            return eventStream(events.map(event => sentEvent(JSON.stringify(event), event.type)), requestHeaders(stamp));
        }
        const anthropicMessages = {
            id: "anthropic",
            decode: decodeMessages,
            callPrefix: "toolu_",
            encode: (reply, request, stamp) => {
                const encode = request.streaming ? encodeMessageStream : encodeMessage;
                return encode(reply, request, stamp);
            },
            encodeErrorEvent: error => sentEvent(JSON.stringify({
                type: "error",
                error: anthropic_encode_error_errorOf(error)
            }), "error"),
            unmatchedStatus: 410
        };
        const anthropic = {
            encodeError: encode_error_encodeError,
            keyHint: "`x-api-key` or `Authorization: Bearer`; clients of Anthropic read it from ANTHROPIC_API_KEY",
            keyInQuery: false
        };
        const fromAnthropic = headers => headers["anthropic-version"] !== void 0;
        const anthropicRoutes = rowsOf(anthropic, [ "anthropic.messages", "POST", /^(?:\/v1)?\/messages$/, completion(anthropicMessages) ], [ "anthropic.count", "POST", /^(?:\/v1)?\/messages\/count_tokens$/, count(anthropicCount) ], [ "anthropic.models", "GET", /^\/v1\/models$/, list(anthropicCatalogue), {
            claim: fromAnthropic
        } ], [ "anthropic.model", "GET", /^\/v1\/models\/(?<model>[^/]+)$/, one(anthropicCatalogue), {
            claim: fromAnthropic
        } ], [ "anthropic.messages", "any", /^(?:\/v1)?\/messages(?:\/.*)?$/, unsupported ]);
        function request_headers_requestHeaders({id: id}) {
            return {
                "x-amzn-requestid": id
            };
        }
        function binaryStream(events, stamp, headers = {}) {
            const type = "application/vnd.amazon.eventstream";
            return {
                status: 200,
                headers: {
                    "content-type": type,
                    ...request_headers_requestHeaders(stamp),
                    ...headers
                },
                events: events
            };
        }
        const LATENCY_MS = 1;
        const converse_reply_stopReasons = {
            stop: "end_turn",
            length: "max_tokens",
            "tool-calls": "tool_use",
            "content-filter": "content_filtered"
        };
        const converse_reply_SIGNATURE = Buffer.from("mock-transport").toString("base64");
        function converse_reply_stopReasonOf({finishReason: finishReason}) {
            return converse_reply_stopReasons[finishReason];
        }
        function converse_reply_usageOf({usage: {input: input, output: output}}) {
            return {
                inputTokens: input,
                outputTokens: output,
                totalTokens: input + output,
                cacheReadInputTokens: 0,
                cacheWriteInputTokens: 0
            };
        }
        function converse_reply_messageOf({reasoning: reasoning, deltas: deltas, toolCalls: toolCalls}) {
            const content = [ ...reasoning === void 0 ? [] : [ {
                reasoningContent: {
                    reasoningText: {
                        text: reasoning,
                        signature: converse_reply_SIGNATURE
                    }
                }
            } ], ...deltas.length === 0 && toolCalls.length > 0 ? [] : [ {
                text: deltas.join("")
            } ], ...toolCalls.map(({id: id, name: name, arguments: input}) => ({
                toolUse: {
                    toolUseId: id,
                    name: name,
                    input: input
                }
            })) ];
            return {
                role: "assistant",
                content: content
            };
        }
        function streamedBlocks({reasoning: reasoning, deltas: deltas, toolCalls: toolCalls}) {
            const quoted = JSON.stringify;
            const thoughts = piecesOf(reasoning ?? "").map(text => `{"reasoningContent":{"text":${quoted(text)}}}`);
            const signature = `{"reasoningContent":{"signature":${quoted(converse_reply_SIGNATURE)}}}`;
            const texts = deltas.length === 0 ? [ "" ] : deltas;
            return [ ...reasoning === void 0 ? [] : [ {
                start: void 0,
                deltas: [ ...thoughts, signature ]
            } ], ...deltas.length === 0 && toolCalls.length > 0 ? [] : [ {
                start: void 0,
                deltas: texts.map(text => `{"text":${quoted(text)}}`)
            } ], ...toolCalls.map(({id: id, name: name, pieces: pieces}) => ({
                start: JSON.stringify({
                    toolUse: {
                        name: name,
                        toolUseId: id
                    }
                }),
                deltas: pieces.map(input => `{"toolUse":{"input":${quoted(input)}}}`)
            })) ];
        }
        function converseEvents(reply, metadata) {
            const events = [ [ "messageStart", '"role":"assistant"' ] ];
            for (const [index, {start: start, deltas: deltas}] of streamedBlocks(reply).entries()) {
                const place = `"contentBlockIndex":${index}`;
                if (start !== void 0) events.push([ "contentBlockStart", `${place},"start":${start}` ]);
                for (const delta of deltas) events.push([ "contentBlockDelta", `${place},"delta":${delta}` ]);
                events.push([ "contentBlockStop", place ]);
            }
            events.push([ "messageStop", `"stopReason":"${converse_reply_stopReasonOf(reply)}"` ], [ "metadata", JSON.stringify(metadata).slice(1, -1) ]);
            return events;
        }
        function oneOf(...members) {
            const why = `Exactly one of ${members.join(", ")} must be set.`;
            return schemas.YPB(value => members.filter(member => value[member] !== void 0).length === 1, {
                params: {
                    why: why
                }
            });
        }
        function exactlyOne(shape) {
            return schemas.Ikc(shape).check(oneOf(...Object.keys(shape)));
        }
        const callId = schemas.YjP().check(api.Fk(/^[\w.:-]{1,64}$/));
        const toolName = schemas.YjP().check(api.Fk(/^[\w-]{1,64}$/));
        const said = schemas.YjP().check(schemas.YPB(text => text.trim() !== "", {
            params: {
                why: "A text must not be blank."
            }
        }));
        const jsonObject = schemas.g1P(schemas.YjP(), schemas.L5J());
        const bytes = schemas.YjP().check(schemas.YPB(text => text !== "" && !/[^A-Za-z0-9+/=]/.test(text)));
        const source = () => ({
            bytes: schemas.lqM(bytes),
            s3Location: schemas.lqM(schemas.Ikc({
                uri: schemas.YjP()
            }))
        });
        const sourceSchema = schemas.RZV(() => schemas.Ikc(source()).check(oneOf("bytes", "s3Location")));
        const imageSchema = schemas.RZV(() => schemas.Ikc({
            format: schemas.k5n([ "png", "jpeg", "gif", "webp" ]),
            source: sourceSchema
        }));
        const mediaSchema = schemas.RZV(() => schemas.Ikc({
            format: schemas.YjP().check(api.m9(1)),
            source: sourceSchema
        }));
        const documentSchema = schemas.RZV(() => schemas.Ikc({
            name: schemas.YjP().check(api.m9(1)),
            format: schemas.lqM(schemas.k5n([ "pdf", "csv", "doc", "docx", "xls", "xlsx", "html", "txt", "md" ])),
            source: schemas.Ikc({
                ...source(),
                text: schemas.lqM(schemas.YjP()),
                content: schemas.lqM(schemas.YOg(schemas.L5J()))
            }).check(oneOf("bytes", "s3Location", "text", "content"))
        }));
        const attached = () => ({
            image: schemas.lqM(imageSchema),
            document: schemas.lqM(documentSchema),
            video: schemas.lqM(mediaSchema),
            searchResult: schemas.lqM(jsonObject)
        });
        const guardSchema = schemas.RZV(() => schemas.Ikc({
            text: schemas.lqM(schemas.Ikc({
                text: said
            })),
            image: schemas.lqM(imageSchema)
        }).check(oneOf("text", "image")));
        const cachePoint = schemas.lqM(schemas.Ikc({
            type: schemas.euz("default")
        }));
        const resultContent = () => ({
            text: schemas.lqM(schemas.YjP()),
            json: schemas.lqM(schemas.L5J()),
            ...attached()
        });
        const resultSchema = schemas.RZV(() => schemas.Ikc({
            toolUseId: callId,
            content: schemas.YOg(exactlyOne(resultContent())),
            status: schemas.lqM(schemas.k5n([ "success", "error" ]))
        }));
        const useSchema = schemas.RZV(() => schemas.Ikc({
            toolUseId: callId,
            name: toolName,
            input: jsonObject,
            type: schemas.lqM(schemas.YjP())
        }));
        const instruction = () => ({
            text: schemas.lqM(said),
            guardContent: schemas.lqM(guardSchema),
            cachePoint: cachePoint
        });
        const content = () => ({
            ...instruction(),
            ...attached(),
            audio: schemas.lqM(mediaSchema),
            toolUse: schemas.lqM(useSchema),
            toolResult: schemas.lqM(resultSchema),
            reasoningContent: schemas.lqM(jsonObject),
            citationsContent: schemas.lqM(jsonObject),
            toolAddition: schemas.lqM(jsonObject),
            toolRemoval: schemas.lqM(jsonObject)
        });
        const systemSchema = schemas.RZV(() => exactlyOne(instruction()));
        const content_block_blockSchema = schemas.RZV(() => exactlyOne(content()));
        const turnRules = schemas.z6Y(({value: value, issues: issues}) => {
            for (const {path: path, why: why} of faultsIn(value)) issues.push({
                code: "custom",
                input: void 0,
                path: path,
                params: {
                    why: why
                }
            });
        });
        function faultsIn({messages: messages, toolConfig: toolConfig}) {
            const first = messages.findIndex(({role: role}) => role !== "system");
            const wanted = toolConfig?.toolChoice?.tool?.name;
            const isOffered = wanted === void 0 || toolConfig?.tools.some(({toolSpec: toolSpec}) => toolSpec?.name === wanted);
            const needsTools = messages.some(({content: content}) => content.some(({toolUse: toolUse, toolResult: toolResult}) => toolUse ?? toolResult));
            return [ ...messages[first]?.role === "user" ? [] : [ {
                path: [ "messages", Math.max(0, first), "role" ],
                why: "A conversation must start with a message of the user."
            } ], ...needsTools && !toolConfig ? [ {
                path: [ "toolConfig" ],
                why: "It must be there when messages hold toolUse or toolResult."
            } ] : [], ...isOffered ? [] : [ {
                path: [ "toolConfig", "toolChoice", "tool", "name" ],
                why: "No tool has this name."
            } ], ...messages.flatMap((message, index) => resultFaults(message, messages[index - 1], index)) ];
        }
        function resultFaults({role: role, content: content}, before, index) {
            const called = (before?.content ?? []).flatMap(({toolUse: toolUse}) => toolUse === void 0 || toolUse.type !== void 0 ? [] : [ toolUse.toolUseId ]);
            const answered = content.flatMap(({toolResult: toolResult}) => toolResult === void 0 ? [] : [ toolResult.toolUseId ]);
            const [calls, results] = [ new Set(called), new Set(answered) ];
            const path = [ "messages", index, "content" ];
            const missing = called.find(id => !results.has(id));
            if (missing !== void 0) return [ {
                path: path,
                why: `It must hold the toolResult of ${missing}, which the message before calls.`
            } ];
            const extra = role === "user" ? answered.find(id => !calls.has(id)) : void 0;
            return extra === void 0 ? [] : [ {
                path: path,
                why: `The message before has no toolUse with the id ${extra}.`
            } ];
        }
        const share = schemas.aig().check(api.qm(0), api.Zm(1));
        const inferenceSchema = schemas.RZV(() => schemas.Ikc({
            maxTokens: schemas.cl6(schemas.Whr().check(api.qm(1))),
            temperature: schemas.cl6(share),
            topP: schemas.cl6(share),
            stopSequences: schemas.cl6(schemas.YOg(schemas.YjP().check(api.m9(1))))
        }));
        const tool = () => ({
            toolSpec: schemas.lqM(schemas.Ikc({
                name: toolName,
                inputSchema: schemas.Ikc({
                    json: jsonObject
                })
            })),
            systemTool: schemas.lqM(schemas.Ikc({
                name: toolName
            })),
            cachePoint: cachePoint
        });
        const choice = () => ({
            auto: schemas.lqM(jsonObject),
            any: schemas.lqM(jsonObject),
            tool: schemas.lqM(schemas.Ikc({
                name: toolName
            }))
        });
        const converse_body_schemaText = schemas.YjP().check(schemas.YPB(text => jsonObject.safeParse(requestJson(text)).success));
        const outputSchema = schemas.RZV(() => schemas.Ikc({
            textFormat: schemas.cl6(schemas.Ikc({
                type: schemas.euz("json_schema"),
                structure: schemas.Ikc({
                    jsonSchema: schemas.Ikc({
                        schema: converse_body_schemaText
                    })
                })
            }))
        }));
        const converse_body_prompt = () => ({
            messages: schemas.YOg(schemas.Ikc({
                role: schemas.k5n([ "user", "assistant", "system" ]),
                content: schemas.YOg(content_block_blockSchema).check(api.m9(1))
            })).check(api.m9(1)),
            system: schemas.cl6(schemas.YOg(systemSchema)),
            toolConfig: schemas.cl6(schemas.Ikc({
                tools: schemas.YOg(exactlyOne(tool())).check(api.m9(1)),
                toolChoice: schemas.cl6(exactlyOne(choice()))
            }))
        });
        const converse_body_promptSchema = schemas.RZV(() => schemas.Ikc(converse_body_prompt()).check(turnRules));
        const converseSchema = schemas.RZV(() => schemas.Ikc({
            ...converse_body_prompt(),
            inferenceConfig: schemas.cl6(inferenceSchema),
            outputConfig: schemas.cl6(outputSchema)
        }).check(turnRules));
        function invalidBody(error) {
            const refused = invalidBy(error);
            const [issue] = error.issues;
            const why = issue?.code === "custom" ? issue.params?.["why"] : void 0;
            if (typeof why !== "string") return refused;
            return {
                ok: false,
                refusal: {
                    ...refused.refusal,
                    message: `${refused.refusal.message} ${why}`
                }
            };
        }
        const read = [ "system", "messages", "toolConfig" ];
        function decodeConverse(body, model, streaming) {
            const result = converseSchema.safeParse(body);
            if (!result.success) return invalidBody(result.error);
            return {
                ok: true,
                request: decode_converse_requestOf(result.data, body, model, streaming)
            };
        }
        function countPrompt(body) {
            return countInput(body, read);
        }
        function decode_converse_requestOf(said, body, model, streaming) {
            const {messages: messages, system: system} = said;
            const turn = messages.findLastIndex(message => message.role === "user" && !decode_converse_hasResult(message));
            const since = messages.slice(turn + 1);
            const instructions = [ ...system ?? [], ...messages.flatMap(({role: role, content: content}) => role === "system" ? content : []) ];
            const spoken = decode_converse_textsOf(messages[turn]?.content ?? []);
            return {
                protocol: "bedrock",
                model: model,
                system: decode_converse_textsOf(instructions).join("\n"),
                user: spoken.join("\n"),
                prompt: spoken.at(-1) ?? "",
                toolResults: lastRun(since, decode_converse_hasResult).flatMap(({content: content}) => decode_converse_resultsOf(content)),
                step: countRuns(since.map(decode_converse_hasResult)),
                turn: messages.filter(({role: role}) => role === "assistant").length + 1,
                tools: (said.toolConfig?.tools ?? []).flatMap(({toolSpec: toolSpec}) => toolSpec === void 0 ? [] : [ {
                    name: toolSpec.name,
                    schema: toolSpec.inputSchema.json
                } ]),
                toolChoice: decode_converse_toolChoiceIn(said),
                ...decode_converse_formatIn(said),
                streaming: streaming,
                usageInStream: true,
                inputTokens: countPrompt(body),
                body: body
            };
        }
        function decode_converse_textsOf(content) {
            return content.flatMap(({text: text, guardContent: guardContent}) => {
                const said = text ?? guardContent?.text?.text;
                return said === void 0 ? [] : [ said ];
            });
        }
        function decode_converse_hasResult({content: content}) {
            return content.some(({toolResult: toolResult}) => toolResult !== void 0);
        }
        function decode_converse_resultsOf(content) {
            return content.flatMap(({toolResult: toolResult}) => toolResult === void 0 ? [] : [ toolResult.content.flatMap(({text: text, json: json}) => text ?? (json === void 0 ? [] : JSON.stringify(json))).join("\n") ]);
        }
        function decode_converse_toolChoiceIn({toolConfig: toolConfig}) {
            const {tool: tool, any: any} = toolConfig?.toolChoice ?? {};
            return tool ?? (any === void 0 ? "auto" : "required");
        }
        function decode_converse_formatIn({outputConfig: outputConfig}) {
            const schema = outputConfig?.textFormat?.structure.jsonSchema.schema;
            return schema === void 0 ? {} : {
                format: requestJson(schema)
            };
        }
        const STRING = 7;
        const LENGTHS_BYTES = 8;
        const PRELUDE_BYTES = 12;
        const CHECKSUM_BYTES = 4;
        const PADDING = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
        const paddings = Array.from(PADDING, (_, last) => PADDING.slice(0, last + 1));
        const ofByte = Int32Array.from({
            length: 256
        }, (_, byte) => {
            let value = byte;
            for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? 3988292384 ^ value >>> 1 : value >>> 1;
            return value;
        });
        function frameHeaders(headers) {
            return Buffer.concat(Object.entries(headers).map(([name, value]) => {
                const lengths = Buffer.from([ STRING, value.length >> 8, value.length & 255 ]);
                return Buffer.concat([ Buffer.from([ name.length ]), Buffer.from(name), lengths, Buffer.from(value) ]);
            }));
        }
        function eventHeaders(type) {
            return frameHeaders({
                ":event-type": type,
                ":content-type": "application/json",
                ":message-type": "event"
            });
        }
        function event_frame_frame(headers, payload) {
            const payloadAt = PRELUDE_BYTES + headers.length;
            const checksumAt = payloadAt + Buffer.byteLength(payload);
            const bytes = Buffer.allocUnsafe(checksumAt + CHECKSUM_BYTES);
            write(bytes, bytes.length, 0);
            write(bytes, headers.length, 4);
            write(bytes, ofLengths(bytes), LENGTHS_BYTES);
            bytes.set(headers, PRELUDE_BYTES);
            bytes.write(payload, payloadAt);
            write(bytes, (0, external_node_zlib_.crc32)(bytes.subarray(0, checksumAt)), checksumAt);
            return bytes;
        }
        function padded(members) {
            return `{${members},"p":"${paddings[members.length % paddings.length]}"}`;
        }
        function ofLengths(bytes) {
            let value = -1;
            for (let at = 0; at < LENGTHS_BYTES; at += 1) value = (ofByte[(value ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ value >>> 8;
            return ~value;
        }
        function write(bytes, value, at) {
            bytes[at] = value >>> 24;
            bytes[at + 1] = value >>> 16;
            bytes[at + 2] = value >>> 8;
            bytes[at + 3] = value;
        }
        const encode_error_names = {
            401: "AccessDeniedException",
            403: "AccessDeniedException",
            404: "ResourceNotFoundException",
            408: "ModelTimeoutException",
            409: "ConflictException",
            410: "GoneException",
            413: "RequestEntityTooLargeException",
            424: "ModelErrorException",
            429: "ThrottlingException",
            501: "UnknownOperationException",
            502: "ServiceUnavailableException",
            503: "ServiceUnavailableException",
            504: "ServiceUnavailableException",
            529: "ServiceUnavailableException"
        };
        const inStream = [ "ValidationException", "ThrottlingException", "ServiceUnavailableException" ];
        function bedrock_encode_error_encodeError(error, stamp) {
            const {status: status, message: message, retryAfterMs: retryAfterMs} = error;
            return jsonAnswer(status, {
                message: message
            }, {
                "x-amzn-errortype": nameOf(error),
                ...request_headers_requestHeaders(stamp),
                ...retryAfterMs === void 0 ? {} : {
                    "x-amz-retry-after": String(retryAfterMs)
                },
                ...retryHeaders(error)
            });
        }
        function encodeException(error) {
            const name = streamNameOf(error);
            const type = name.charAt(0).toLowerCase() + name.slice(1);
            const headers = {
                ":exception-type": type,
                ":content-type": "application/json",
                ":message-type": "exception"
            };
            return event_frame_frame(frameHeaders(headers), JSON.stringify({
                message: error.message
            }));
        }
        function nameOf({status: status, type: type}) {
            if (type !== void 0 && /^(?:[A-Z][a-z]+)+$/.test(type)) return type;
            return encode_error_names[status] ?? (status >= 500 ? "InternalServerException" : "ValidationException");
        }
        function streamNameOf(error) {
            const name = nameOf(error);
            if (inStream.includes(name)) return name;
            if (name.startsWith("Model")) return "ModelStreamErrorException";
            return error.status >= 500 ? "InternalServerException" : "ValidationException";
        }
        const shared = {
            id: "bedrock",
            callPrefix: "tooluse_",
            encodeErrorEvent: encodeException,
            unmatchedStatus: 410
        };
        const bedrockConverse = {
            ...shared,
            decode: (body, {model: model = ""}) => decodeConverse(body, model, false),
            encode: encodeConverse
        };
        const bedrockConverseStream = {
            ...shared,
            decode: (body, {model: model = ""}) => decodeConverse(body, model, true),
            encode: encodeConverseStream
        };
        const headersOf = {
            messageStart: eventHeaders("messageStart"),
            contentBlockStart: eventHeaders("contentBlockStart"),
            contentBlockDelta: eventHeaders("contentBlockDelta"),
            contentBlockStop: eventHeaders("contentBlockStop"),
            messageStop: eventHeaders("messageStop"),
            metadata: eventHeaders("metadata")
        };
        function encodeConverse(reply, _request, stamp) {
            const body = {
                output: {
                    message: converse_reply_messageOf(reply)
                },
                stopReason: converse_reply_stopReasonOf(reply),
                usage: converse_reply_usageOf(reply),
                metrics: {
                    latencyMs: LATENCY_MS
                }
            };
            return jsonAnswer(200, body, request_headers_requestHeaders(stamp));
        }
        function encodeConverseStream(reply, _request, stamp) {
            const events = converseEvents(reply, {
                usage: converse_reply_usageOf(reply),
                metrics: {
                    latencyMs: LATENCY_MS
                }
            });
            return binaryStream(events.map(([kind, members]) => event_frame_frame(headersOf[kind], padded(members))), stamp);
        }
        const vendor = /(?:^|[./])(anthropic|amazon|ai21|cohere|deepseek|google|luma|meta|minimax|mistral|moonshot|moonshotai|nvidia|openai|qwen|stability|twelvelabs|writer|zai)\.(nova-(?!.*(?:canvas|reel|sonic|embed)))?/;
        function familyOf(model, body) {
            const [found, name, nova] = vendor.exec(model) ?? [];
            if (name === "anthropic") return "anthropic";
            if (found !== void 0) return nova === void 0 ? "other" : "nova";
            if ("anthropic_version" in body || "max_tokens" in body) return "anthropic";
            return "messages" in body ? "nova" : "other";
        }
        const anthropicSchema = schemas.RZV(() => schemas._H3({
            anthropic_version: schemas.YjP().check(api.Fk(/^(?:bedrock-)?\d{4}-\d{2}-\d{2}$/)),
            model: schemas.lqM(schemas.Vxk()),
            stream: schemas.lqM(schemas.Vxk())
        }));
        function decodeInvoke(body, model, streaming) {
            const object = jsonObject.safeParse(body);
            if (!object.success) return invalidAt([]);
            const family = familyOf(model, object.data);
            if (family === "anthropic") return decodeAnthropic(body, model, streaming);
            if (family === "nova") return decodeConverse(body, model, streaming);
            const message = `mock-transport does not know the form of bodies that the model '${model}' takes from InvokeModel: it knows those of Anthropic's models and of Amazon Nova. Use Converse, which is the same for every model.`;
            return {
                ok: false,
                refusal: {
                    kind: "unsupported",
                    message: message,
                    param: "modelId"
                }
            };
        }
        function decodeAnthropic(body, model, streaming) {
            const parsed = anthropicSchema.safeParse(body);
            if (!parsed.success) return invalidBy(parsed.error);
            const decoded = decodeMessages({
                ...parsed.data,
                model: model,
                stream: streaming
            });
            return decoded.ok ? {
                ok: true,
                request: {
                    ...decoded.request,
                    body: body
                }
            } : decoded;
        }
        const countSchema = schemas.RZV(() => schemas.Ikc({
            input: schemas.Ikc({
                converse: schemas.lqM(converse_body_promptSchema),
                invokeModel: schemas.lqM(schemas.Ikc({
                    body: schemas.YjP()
                }))
            }).check(oneOf("converse", "invokeModel"))
        }));
        const bedrockCount = {
            decode: (body, {model: model = ""}) => {
                const asked = countSchema.safeParse(body);
                if (!asked.success) return invalidBody(asked.error);
                const {invokeModel: invokeModel} = asked.data.input;
                if (invokeModel !== void 0) return countInvoked(invokeModel.body, model);
                const {converse: converse} = body.input;
                return {
                    ok: true,
                    model: model,
                    inputTokens: countPrompt(converse)
                };
            },
            encode: (tokens, _body, stamp) => jsonAnswer(200, {
                inputTokens: tokens
            }, request_headers_requestHeaders(stamp))
        };
        function countInvoked(base64, model) {
            const body = requestJson(Buffer.from(base64, "base64").toString("utf8"));
            if (body === void 0) return invalidAt([ "input", "invokeModel", "body" ]);
            const decoded = decodeInvoke(body, model, false);
            return decoded.ok ? {
                ok: true,
                model: model,
                inputTokens: decoded.request.inputTokens
            } : decoded;
        }
        const chunk = eventHeaders("chunk");
        function invokedAnswer(body, {usage: usage}, stamp) {
            const headers = {
                "content-type": "application/json",
                ...request_headers_requestHeaders(stamp),
                "x-amzn-bedrock-input-token-count": String(usage.input),
                "x-amzn-bedrock-output-token-count": String(usage.output),
                "x-amzn-bedrock-invocation-latency": String(LATENCY_MS)
            };
            return {
                status: 200,
                headers: headers,
                body: body
            };
        }
        function chunkStream(events, stamp) {
            return binaryStream(events.map(event => event_frame_frame(chunk, padded(`"bytes":"${Buffer.from(event).toString("base64")}"`))), stamp, {
                "x-amzn-bedrock-content-type": "application/json"
            });
        }
        function withMetrics(events, {usage: {input: input, output: output}}) {
            const metrics = {
                inputTokenCount: input,
                outputTokenCount: output,
                invocationLatency: LATENCY_MS,
                firstByteLatency: LATENCY_MS
            };
            const last = events.at(-1) ?? "{}";
            return [ ...events.slice(0, -1), `${last.slice(0, -1)},"amazon-bedrock-invocationMetrics":${JSON.stringify(metrics)}}` ];
        }
        function encodeInvokedMessage(reply, request, stamp) {
            const answer = encodeMessage(reply, request, inBedrock(stamp));
            return "body" in answer ? invokedAnswer(answer.body, reply, stamp) : answer;
        }
        function encodeInvokedMessageStream(reply, request, stamp) {
            const answer = encodeMessageStream(reply, request, inBedrock(stamp));
            if (!("events" in answer)) return answer;
            const events = answer.events.flatMap(event => {
                const text = String(event);
                return text.startsWith("event: ping\n") ? [] : [ text.slice(text.indexOf("data: ") + "data: ".length).trimEnd() ];
            });
            return chunkStream(withMetrics(events, reply), stamp);
        }
        function inBedrock(stamp) {
            return {
                ...stamp,
                id: `bdrk_${stamp.id}`
            };
        }
        function encodeNova(reply, _request, stamp) {
            const body = {
                output: {
                    message: converse_reply_messageOf(reply)
                },
                stopReason: converse_reply_stopReasonOf(reply),
                usage: invoked_nova_usageOf(reply)
            };
            return invokedAnswer(JSON.stringify(body), reply, stamp);
        }
        function encodeNovaStream(reply, _request, stamp) {
            const events = converseEvents(reply, {
                usage: invoked_nova_usageOf(reply),
                metrics: {},
                trace: {}
            });
            return chunkStream(withMetrics(events.map(([kind, members]) => `{"${kind}":{${members}}}`), reply), stamp);
        }
        function invoked_nova_usageOf({usage: {input: input, output: output}}) {
            return {
                inputTokens: input,
                outputTokens: output,
                totalTokens: input + output,
                cacheReadInputTokenCount: 0,
                cacheWriteInputTokenCount: 0
            };
        }
        const bedrockInvoke = invoking(false, encodeInvokedMessage, encodeNova);
        const bedrockInvokeStream = invoking(true, encodeInvokedMessageStream, encodeNovaStream);
        function invoking(streaming, anthropic, nova) {
            return {
                id: "anthropic",
                decode: (body, {model: model = ""}) => decodeInvoke(body, model, streaming),
                callPrefix: "toolu_bdrk_",
                encode: (reply, request, stamp) => (request.protocol === "bedrock" ? nova : anthropic)(reply, request, stamp),
                encodeErrorEvent: encodeException,
                unmatchedStatus: 410
            };
        }
        const bedrock = {
            encodeError: bedrock_encode_error_encodeError,
            keyHint: "`Authorization: Bearer`, or sign with it as the access key id; clients of AWS read it from AWS_BEARER_TOKEN_BEDROCK",
            keyInQuery: false,
            keyStatus: 403
        };
        const model = operation => new RegExp(`^/model/(?<model>.+)/${operation}$`);
        const bedrockRoutes = rowsOf(bedrock, [ "bedrock.converse", "POST", model("converse"), completion(bedrockConverse) ], [ "bedrock.converse-stream", "POST", model("converse-stream"), completion(bedrockConverseStream) ], [ "bedrock.invoke", "POST", model("invoke"), completion(bedrockInvoke) ], [ "bedrock.invoke-stream", "POST", model("invoke-with-response-stream"), completion(bedrockInvokeStream) ], [ "bedrock.count", "POST", model("count-tokens"), count(bedrockCount) ], [ "bedrock.model", "any", /^\/model\/.+$/, unsupported ], [ "bedrock.guardrail", "any", /^\/(?:guardrail\/[^/]+\/version\/[^/]+\/apply|guardrail-checks\/invoke)$/, unsupported ], [ "bedrock.async", "any", /^\/async-invoke(?:\/[^/]+)?$/, unsupported ]);
        var stop_path = __webpack_require__(9923);
        const controlRoutes = rowsOf(openai, [ "probe", "HEAD", /^\/(?:api\/hello)?$/, {
            kind: "probe"
        }, {
            access: "open"
        } ], [ "control.stop", "POST", new RegExp(`^${stop_path.f}$`), {
            kind: "stop"
        } ]);
        const finishReasons = {
            stop: "stop",
            length: "length",
            "tool-calls": "tool_calls",
            "content-filter": "content_filter"
        };
        function toChatReply({deltas: deltas, toolCalls: toolCalls, finishReason: finishReason, usage: usage}) {
            return {
                deltas: deltas,
                calls: toolCalls.map(toChatCall),
                finishReason: finishReasons[finishReason],
                counts: {
                    prompt_tokens: usage.input,
                    completion_tokens: usage.output,
                    total_tokens: usage.input + usage.output,
                    reasoning_tokens: usage.reasoning
                }
            };
        }
        function chat_reply_usageOf({reasoning_tokens: reasoning_tokens, ...counts}) {
            return {
                ...counts,
                prompt_tokens_details: {
                    cached_tokens: 0,
                    audio_tokens: 0
                },
                completion_tokens_details: {
                    reasoning_tokens: reasoning_tokens,
                    audio_tokens: 0,
                    accepted_prediction_tokens: 0,
                    rejected_prediction_tokens: 0
                }
            };
        }
        function toChatCall({id: id, name: name, json: json, pieces: pieces, input: input}) {
            if (input !== void 0) {
                const call = text => ({
                    id: id,
                    type: "custom",
                    custom: {
                        name: name,
                        input: text
                    }
                });
                return {
                    whole: call(input),
                    opened: call(""),
                    deltas: [ input ],
                    deltaOf: text => ({
                        custom: {
                            input: text
                        }
                    })
                };
            }
            const call = text => ({
                id: id,
                type: "function",
                function: {
                    name: name,
                    arguments: text
                }
            });
            return {
                whole: call(json),
                opened: call(""),
                deltas: pieces,
                deltaOf: text => ({
                    function: {
                        arguments: text
                    }
                })
            };
        }
        const decode_chat_bodySchema = schemas.RZV(() => compiledObject({
            model: schemas.YjP().check(api.m9(1)),
            messages: schemas.YOg(compiledObject({
                role: schemas.k5n([ "system", "developer", "user", "assistant", "tool", "function" ]),
                content: schemas.cl6(schemas.KCZ([ schemas.YjP(), schemas.YOg(compiledObject({
                    type: schemas.YjP(),
                    text: schemas.lqM(schemas.YjP())
                })) ]))
            })).check(api.m9(1)),
            stream: schemas.cl6(schemas.zMY()),
            stream_options: schemas.cl6(compiledObject({
                include_usage: schemas.cl6(schemas.zMY())
            })),
            tools: schemas.cl6(schemas.YOg(compiledObject({
                type: schemas.YjP(),
                function: schemas.lqM(compiledObject({
                    name: schemas.YjP().check(api.m9(1)),
                    parameters: schemas.lqM(schemas.L5J())
                })),
                custom: schemas.lqM(compiledObject({
                    name: schemas.YjP().check(api.m9(1))
                }))
            }))),
            tool_choice: schemas.cl6(schemas.KCZ([ schemas.k5n([ "auto", "none", "required" ]), compiledObject({
                type: schemas.YjP(),
                function: schemas.lqM(compiledObject({
                    name: schemas.YjP()
                })),
                custom: schemas.lqM(compiledObject({
                    name: schemas.YjP()
                }))
            }) ])),
            response_format: schemas.cl6(compiledObject({
                type: schemas.YjP(),
                json_schema: schemas.lqM(compiledObject({
                    schema: schemas.lqM(schemas.L5J())
                }))
            })),
            n: schemas.cl6(schemas.aig()),
            logprobs: schemas.cl6(schemas.zMY()),
            modalities: schemas.cl6(schemas.YOg(schemas.YjP())),
            audio: schemas.cl6(schemas.L5J()),
            functions: schemas.cl6(schemas.YOg(schemas.L5J()))
        }));
        function decodeChat(body) {
            const parsed = decode_chat_bodySchema.safeParse(body);
            if (!parsed.success) return invalidBy(parsed.error);
            const unsupported = unsupportedIn(usesIn(parsed.data));
            if (unsupported !== void 0) return unsupported;
            const {model: model, messages: messages, stream: stream, stream_options: stream_options} = parsed.data;
            const lastUser = messages.findLastIndex(({role: role}) => role === "user");
            const since = messages.slice(lastUser + 1);
            const spoken = wanted => messages.filter(wanted).map(decode_chat_textOf);
            return {
                ok: true,
                request: {
                    protocol: "openai-chat",
                    model: model,
                    system: spoken(({role: role}) => role === "system" || role === "developer").join("\n"),
                    user: lastUser < 0 ? "" : decode_chat_textOf(messages[lastUser]),
                    prompt: lastUser < 0 ? "" : decode_chat_textsOf(messages[lastUser]).at(-1) ?? "",
                    toolResults: lastRun(since, isResult).map(decode_chat_textOf),
                    step: countRuns(since.map(isResult)),
                    turn: messages.filter(({role: role}) => role === "assistant").length + 1,
                    tools: toolsIn(parsed.data),
                    toolChoice: decode_chat_toolChoiceIn(parsed.data),
                    ...decode_chat_formatIn(parsed.data),
                    streaming: stream === true,
                    usageInStream: stream_options?.include_usage === true,
                    inputTokens: countInput(body, [ "messages", "tools" ]),
                    body: body
                }
            };
        }
        function isResult({role: role}) {
            return role === "tool";
        }
        function decode_chat_textOf(message) {
            return decode_chat_textsOf(message).join("\n");
        }
        function decode_chat_textsOf(message) {
            const content = message?.content ?? "";
            if (typeof content === "string") return [ content ];
            return content.flatMap(({text: text}) => text === void 0 ? [] : [ text ]);
        }
        function toolsIn({tools: tools}) {
            return (tools ?? []).flatMap(({function: tool, custom: custom}) => tool !== void 0 ? [ {
                name: tool.name,
                schema: tool.parameters
            } ] : custom !== void 0 ? [ {
                name: custom.name,
                isCustom: true
            } ] : []);
        }
        function decode_chat_toolChoiceIn({tool_choice: choice}) {
            if (typeof choice === "string") return choice;
            const name = choice?.function?.name ?? choice?.custom?.name;
            return name === void 0 ? "auto" : {
                name: name
            };
        }
        function decode_chat_formatIn({response_format: format}) {
            if (format?.type === "json_object") return {
                format: true
            };
            return format?.type === "json_schema" ? {
                format: format.json_schema?.schema ?? true
            } : {};
        }
        function usesIn(body) {
            return {
                n: (body.n ?? 1) !== 1,
                logprobs: body.logprobs === true,
                modalities: (body.modalities ?? [ "text" ]).some(modality => modality !== "text"),
                audio: (body.audio ?? void 0) !== void 0,
                functions: (body.functions ?? []).length > 0
            };
        }
        const HOLE = "\0";
        const hole = /"\\u0000(\w+)"/;
        function jsonForm(names, make) {
            let parts;
            return values => {
                parts ??= partsOf(names, make);
                let json = parts[0] ?? "";
                for (let at = 1; at < parts.length; at += 2) json += JSON.stringify(values[parts[at] ?? ""]) + (parts[at + 1] ?? "");
                return json;
            };
        }
        function partsOf(names, make) {
            const holes = Object.fromEntries(names.map(name => [ name, HOLE + name ]));
            return JSON.stringify(make(holes)).split(hole);
        }
        function encodeChat(reply, {model: model}, {id: id, createdSeconds: createdSeconds}) {
            const {deltas: deltas, calls: calls, counts: counts} = reply;
            const completion = {
                id: `chatcmpl-${id}`,
                created: createdSeconds,
                model: model,
                content: deltas.length === 0 && calls.length > 0 ? null : deltas.join(""),
                finish_reason: reply.finishReason,
                ...counts
            };
            const toolCalls = calls.map(({whole: whole}) => whole);
            return jsonText(200, calls.length === 0 ? textForm(completion) : JSON.stringify(completionOf(completion, toolCalls)));
        }
        const textForm = jsonForm([ "id", "created", "model", "content", "finish_reason", "prompt_tokens", "completion_tokens", "total_tokens", "reasoning_tokens" ], completionOf);
        function completionOf({id: id, created: created, model: model, content: content, finish_reason: finish_reason, ...counts}, toolCalls) {
            return {
                id: id,
                object: "chat.completion",
                created: created,
                model: model,
                choices: [ {
                    index: 0,
                    message: {
                        role: "assistant",
                        content: content,
                        refusal: null,
                        annotations: [],
                        tool_calls: toolCalls
                    },
                    logprobs: null,
                    finish_reason: finish_reason
                } ],
                usage: chat_reply_usageOf(counts),
                service_tier: "default",
                system_fingerprint: null
            };
        }
        const text_frame_HOLE = "\0";
        const HOLE_JSON = JSON.stringify(text_frame_HOLE);
        function textFrame(write) {
            const whole = write(text_frame_HOLE);
            const at = whole.indexOf(HOLE_JSON);
            const after = at + HOLE_JSON.length;
            if (at < 0 || whole.includes(HOLE_JSON, after)) return write;
            const [head, tail] = [ whole.slice(0, at), whole.slice(after) ];
            return text => head + JSON.stringify(text) + tail;
        }
        function encodeChatStream(reply, request, stamp) {
            return eventStream([ ...chunksOf(reply, request, stamp), sentEvent("[DONE]") ]);
        }
        const streamNames = [ "id", "created", "model" ];
        function chunksOf(reply, request, {id: id, createdSeconds: createdSeconds}) {
            const stream = {
                id: `chatcmpl-${id}`,
                created: createdSeconds,
                model: request.model
            };
            const forms = request.usageInStream ? formsWithUsage : formsWithoutUsage;
            const callChunk = delta => sentEvent(JSON.stringify(chunkOf(stream, [ choiceOf({
                tool_calls: [ delta ]
            }) ], forms.usage)));
            const calls = reply.calls.flatMap(({opened: opened, deltas: deltas, deltaOf: deltaOf}, index) => [ callChunk({
                index: index,
                ...opened
            }), ...deltas.map(textFrame(text => callChunk({
                index: index,
                ...deltaOf(text)
            }))) ]);
            const isToolOnly = reply.deltas.length === 0 && calls.length > 0;
            return [ sentEvent(forms.role({
                ...stream,
                content: isToolOnly ? null : ""
            })), ...reply.deltas.map(textFrame(content => sentEvent(forms.text({
                ...stream,
                content: content
            })))), ...calls, sentEvent(forms.end({
                ...stream,
                finish_reason: reply.finishReason
            })), ...request.usageInStream ? [ sentEvent(JSON.stringify(chunkOf(stream, [], {
                usage: chat_reply_usageOf(reply.counts)
            }))) ] : [] ];
        }
        function formsOf(usage) {
            return {
                usage: usage,
                role: jsonForm([ ...streamNames, "content" ], ({content: content, ...stream}) => chunkOf(stream, [ choiceOf({
                    role: "assistant",
                    content: content,
                    refusal: null
                }) ], usage)),
                text: jsonForm([ ...streamNames, "content" ], ({content: content, ...stream}) => chunkOf(stream, [ choiceOf({
                    content: content
                }) ], usage)),
                end: jsonForm([ ...streamNames, "finish_reason" ], ({finish_reason: finish_reason, ...stream}) => chunkOf(stream, [ choiceOf({}, finish_reason) ], usage))
            };
        }
        const formsWithUsage = formsOf({
            usage: null
        });
        const formsWithoutUsage = formsOf({});
        function chunkOf({id: id, created: created, model: model}, choices, usage) {
            return {
                id: id,
                object: "chat.completion.chunk",
                created: created,
                model: model,
                system_fingerprint: null,
                choices: choices,
                ...usage
            };
        }
        function choiceOf(delta, finish_reason = null) {
            return {
                index: 0,
                delta: delta,
                logprobs: null,
                finish_reason: finish_reason
            };
        }
        function inDeployment(body, deployment) {
            return (0, json_value.Gv)(body) && deployment !== void 0 ? {
                ...body,
                model: deployment
            } : body;
        }
        const openaiChat = {
            id: "openai-chat",
            decode: decodeChat,
            callPrefix: "call_",
            encode: (reply, request, stamp) => {
                const encode = request.streaming ? encodeChatStream : encodeChat;
                return encode(toChatReply(reply), request, stamp);
            },
            encodeErrorEvent: error => sentEvent(JSON.stringify({
                error: encode_error_errorOf(error)
            })),
            unmatchedStatus: 410
        };
        const azureChat = {
            ...openaiChat,
            decode: (body, {model: model}) => decodeChat(inDeployment(body, model))
        };
        function vectorOf(text, dimensions) {
            let state = (0, external_node_crypto_.createHash)("sha256").update(text).digest().readUInt32LE(0) || 1;
            const raw = Float64Array.from({
                length: dimensions
            }, () => {
                state ^= state << 13;
                state ^= state >>> 17;
                state ^= state << 5;
                return (state >>> 0) / 2 ** 32 - .5;
            });
            const norm = Math.hypot(...raw);
            return Float32Array.from(raw, number => number / norm);
        }
        const DIMENSION_LIMIT = 3072;
        const INPUT_LIMIT = 2048;
        const DIMENSIONS = 1536;
        const embeddings_text = schemas.YjP().check(api.m9(1));
        const tokens = schemas.YOg(schemas.aig().check(schemas.Whr(), api.qm(0))).check(api.m9(1));
        const embeddings_bodySchema = schemas.RZV(() => schemas.Ikc({
            model: schemas.YjP().check(api.m9(1)),
            input: schemas.KCZ([ embeddings_text, schemas.YOg(embeddings_text).check(api.m9(1), api.Eb(INPUT_LIMIT)), tokens, schemas.YOg(tokens).check(api.m9(1), api.Eb(INPUT_LIMIT)) ]),
            encoding_format: schemas.cl6(schemas.k5n([ "float", "base64" ])),
            dimensions: schemas.cl6(schemas.aig().check(schemas.Whr(), api.qm(1), api.Zm(DIMENSION_LIMIT)))
        }));
        const openaiEmbeddings = body => {
            const parsed = embeddings_bodySchema.safeParse(body);
            if (!parsed.success) return invalidBy(parsed.error);
            const {model: model, input: input, encoding_format: encoding_format, dimensions: dimensions} = parsed.data;
            const texts = embeddings_textsOf(input);
            const data = texts.map((said, index) => {
                const vector = vectorOf(said, dimensions ?? DIMENSIONS);
                const embedding = encoding_format === "base64" ? Buffer.from(vector.buffer).toString("base64") : [ ...vector ];
                return {
                    object: "embedding",
                    index: index,
                    embedding: embedding
                };
            });
            const total = texts.reduce((sum, said) => sum + countTokens(said), 0);
            const usage = {
                prompt_tokens: total,
                total_tokens: total
            };
            return {
                ok: true,
                model: model,
                answer: jsonAnswer(200, {
                    object: "list",
                    data: data,
                    model: model,
                    usage: usage
                })
            };
        };
        const azureEmbeddings = (body, address) => openaiEmbeddings(inDeployment(body, address.model), address);
        function embeddings_textsOf(input) {
            if (typeof input === "string") return [ input ];
            const isOneListOfTokens = typeof input[0] === "number";
            if (isOneListOfTokens) return [ JSON.stringify(input) ];
            return input.map(entry => typeof entry === "string" ? entry : JSON.stringify(entry));
        }
        const foundryAnthropic = {
            encodeError: encode_error_encodeError,
            keyHint: "`x-api-key` or `Authorization: Bearer`; clients of Anthropic on Foundry read it from ANTHROPIC_FOUNDRY_API_KEY",
            keyInQuery: false
        };
        const foundryInfo = {
            encodeList: ([model]) => jsonAnswer(200, {
                model_name: model,
                model_type: "chat_completion",
                model_provider_name: "mock-transport"
            })
        };
        const foundryRoutes = [ ...rowsOf(azure, [ "azure.foundry-chat", "POST", /^\/models\/chat\/completions$/, completion(openaiChat) ], [ "azure.foundry-embeddings", "POST", /^\/models\/embeddings$/, embeddings(openaiEmbeddings) ], [ "azure.foundry-info", "GET", /^\/models\/info$/, list(foundryInfo) ], [ "azure.foundry-other", "any", /^\/models\/images\/embeddings$/, unsupported ]), ...rowsOf(foundryAnthropic, [ "azure.foundry-messages", "POST", /^\/anthropic\/v1\/messages$/, completion(anthropicMessages) ], [ "azure.foundry-count", "POST", /^\/anthropic\/v1\/messages\/count_tokens$/, count(anthropicCount) ]) ];
        const openaiCatalogue = {
            encodeList: models => jsonAnswer(200, {
                object: "list",
                data: models.map(catalogue_modelOf)
            }),
            encodeOne: model => jsonAnswer(200, catalogue_modelOf(model))
        };
        function catalogue_modelOf(id) {
            return {
                id: id,
                object: "model",
                created: 0,
                owned_by: "mock-transport"
            };
        }
        const googleCatalogue = {
            encodeList: models => jsonAnswer(200, {
                models: models.map(google_catalogue_modelOf)
            }),
            encodeOne: model => jsonAnswer(200, google_catalogue_modelOf(model))
        };
        function google_catalogue_modelOf(id) {
            return {
                name: `models/${id}`,
                version: "001",
                displayName: id,
                inputTokenLimit: 1048576,
                outputTokenLimit: 65536,
                supportedGenerationMethods: [ "generateContent", "countTokens", "embedContent" ]
            };
        }
        const partSchema = schemas.RZV(() => compiledObject({
            text: schemas.lqM(schemas.YjP()),
            functionResponse: schemas.lqM(compiledObject({
                name: schemas.YjP().check(api.m9(1)),
                response: schemas.g1P(schemas.YjP(), schemas.L5J())
            }))
        }));
        const decode_generate_contentSchema = schemas.RZV(() => compiledObject({
            role: schemas.lqM(schemas.k5n([ "user", "model", "function" ])),
            parts: schemas.YOg(partSchema).check(api.m9(1))
        }));
        const instructionSchema = schemas.cl6(schemas.RZV(() => compiledObject({
            parts: schemas.YOg(partSchema)
        })));
        const generateSchema = schemas.RZV(() => compiledObject({
            contents: schemas.YOg(decode_generate_contentSchema).check(api.m9(1)),
            systemInstruction: instructionSchema,
            system_instruction: instructionSchema,
            tools: schemas.cl6(schemas.YOg(compiledObject({
                functionDeclarations: schemas.cl6(schemas.YOg(compiledObject({
                    name: schemas.YjP().check(api.m9(1)),
                    parameters: schemas.lqM(schemas.L5J()),
                    parametersJsonSchema: schemas.lqM(schemas.L5J())
                })))
            }))),
            toolConfig: schemas.cl6(compiledObject({
                functionCallingConfig: schemas.cl6(compiledObject({
                    mode: schemas.cl6(schemas.YjP()),
                    allowedFunctionNames: schemas.cl6(schemas.YOg(schemas.YjP()))
                }))
            })),
            generationConfig: schemas.cl6(compiledObject({
                responseMimeType: schemas.cl6(schemas.YjP()),
                responseSchema: schemas.lqM(schemas.L5J()),
                responseJsonSchema: schemas.lqM(schemas.L5J())
            })),
            stream: schemas.lqM(schemas.Vxk())
        }));
        function decodeGenerate(body, model, streaming) {
            const parsed = generateSchema.safeParse(body);
            if (!parsed.success) return invalidBy(parsed.error);
            return {
                ok: true,
                request: decode_generate_requestOf(parsed.data, body, model, streaming)
            };
        }
        function decode_generate_requestOf(said, body, model, streaming) {
            const {contents: contents, systemInstruction: systemInstruction, system_instruction: system_instruction, tools: tools} = said;
            const turn = contents.findLastIndex(content => (content.role ?? "user") === "user" && !decode_generate_hasResult(content));
            const since = contents.slice(turn + 1);
            return {
                protocol: "google",
                model: model,
                system: decode_generate_textOf((systemInstruction ?? system_instruction)?.parts ?? []),
                user: decode_generate_textOf(contents[turn]?.parts ?? []),
                prompt: decode_generate_textsOf(contents[turn]?.parts ?? []).at(-1) ?? "",
                toolResults: lastRun(since, decode_generate_hasResult).flatMap(({parts: parts}) => decode_generate_resultsOf(parts)),
                step: countRuns(since.map(decode_generate_hasResult)),
                turn: contents.filter(({role: role}) => role === "model").length + 1,
                tools: (tools ?? []).flatMap(({functionDeclarations: functionDeclarations}) => (functionDeclarations ?? []).map(tool => ({
                    name: tool.name,
                    schema: tool.parametersJsonSchema ?? tool.parameters
                }))),
                toolChoice: decode_generate_toolChoiceIn(said),
                ...decode_generate_formatIn(said),
                streaming: streaming,
                usageInStream: true,
                inputTokens: countInput(body, [ "contents", "systemInstruction", "system_instruction", "tools" ]),
                body: body
            };
        }
        function decode_generate_textOf(parts) {
            return decode_generate_textsOf(parts).join("\n");
        }
        function decode_generate_textsOf(parts) {
            return parts.flatMap(({text: text}) => text === void 0 ? [] : [ text ]);
        }
        function decode_generate_hasResult({parts: parts}) {
            return parts.some(({functionResponse: functionResponse}) => functionResponse !== void 0);
        }
        function decode_generate_toolChoiceIn({toolConfig: toolConfig}) {
            const {mode: mode, allowedFunctionNames: allowedFunctionNames} = toolConfig?.functionCallingConfig ?? {};
            const [only, ...others] = allowedFunctionNames ?? [];
            if (mode === "ANY") return only !== void 0 && others.length === 0 ? {
                name: only
            } : "required";
            return mode === "NONE" ? "none" : "auto";
        }
        function decode_generate_formatIn({generationConfig: generationConfig}) {
            const {responseMimeType: responseMimeType, responseSchema: responseSchema, responseJsonSchema: responseJsonSchema} = generationConfig ?? {};
            return responseMimeType === "application/json" ? {
                format: responseJsonSchema ?? responseSchema ?? true
            } : {};
        }
        function decode_generate_resultsOf(parts) {
            return parts.flatMap(({functionResponse: functionResponse}) => {
                if (functionResponse === void 0) return [];
                const {response: response} = functionResponse;
                const said = response["output"] ?? response["result"];
                return [ typeof said === "string" ? said : JSON.stringify(response) ];
            });
        }
        const wrappedSchema = schemas.RZV(() => schemas.Ikc({
            generateContentRequest: schemas.g1P(schemas.YjP(), schemas.L5J())
        }));
        const googleCount = {
            decode: (body, {model: model = ""}) => {
                const wrapped = wrappedSchema.safeParse(body);
                const isBoth = wrapped.success && Object.keys(body).includes("contents");
                if (isBoth) return invalidAt([ "generateContentRequest" ]);
                const decoded = decodeGenerate(wrapped.success ? wrapped.data.generateContentRequest : body, model, false);
                return decoded.ok ? {
                    ok: true,
                    model: model,
                    inputTokens: decoded.request.inputTokens
                } : decoded;
            },
            encode: tokens => jsonAnswer(200, {
                totalTokens: tokens,
                promptTokensDetails: [ {
                    modality: "TEXT",
                    tokenCount: tokens
                } ]
            })
        };
        const REQUEST_LIMIT = 100;
        const embed_DIMENSIONS = 3072;
        const requestSchema = schemas.RZV(() => schemas.Ikc({
            content: decode_generate_contentSchema,
            outputDimensionality: schemas.cl6(schemas.aig().check(schemas.Whr(), api.qm(1), api.Zm(DIMENSION_LIMIT)))
        }));
        const batchSchema = schemas.RZV(() => schemas.Ikc({
            requests: schemas.YOg(requestSchema).check(api.m9(1), api.Eb(REQUEST_LIMIT))
        }));
        const embedContent = (body, {model: model = ""}) => {
            const parsed = requestSchema.safeParse(body);
            if (!parsed.success) return invalidBy(parsed.error);
            return {
                ok: true,
                model: model,
                answer: jsonAnswer(200, {
                    embedding: embeddingOf(parsed.data)
                })
            };
        };
        const embedBatch = (body, {model: model = ""}) => {
            const parsed = batchSchema.safeParse(body);
            if (!parsed.success) return invalidBy(parsed.error);
            return {
                ok: true,
                model: model,
                answer: jsonAnswer(200, {
                    embeddings: parsed.data.requests.map(embeddingOf)
                })
            };
        };
        function embeddingOf({content: content, outputDimensionality: outputDimensionality}) {
            return {
                values: [ ...vectorOf(decode_generate_textOf(content.parts), outputDimensionality ?? embed_DIMENSIONS) ]
            };
        }
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
            504: "DEADLINE_EXCEEDED"
        };
        function google_encode_error_encodeError(error) {
            return jsonAnswer(error.status, {
                error: google_encode_error_errorOf(error)
            });
        }
        function google_encode_error_errorOf({status: status, message: message, type: type, code: code, param: param}) {
            const named = type !== void 0 && /^[A-Z_]+$/.test(type) ? type : void 0;
            const details = [ ...code === void 0 ? [] : [ {
                "@type": typeUrl("ErrorInfo"),
                reason: code,
                domain: "mock-transport"
            } ], ...param === void 0 ? [] : [ {
                "@type": typeUrl("BadRequest"),
                fieldViolations: [ {
                    field: param,
                    description: message
                } ]
            } ] ];
            return {
                code: status,
                message: message,
                status: named ?? statuses[status] ?? (status >= 500 ? "INTERNAL" : "FAILED_PRECONDITION"),
                ...details.length === 0 ? {} : {
                    details: details
                }
            };
        }
        function typeUrl(name) {
            return `type.googleapis.com/google.rpc.${name}`;
        }
        const generated_finishReasons = {
            stop: "STOP",
            length: "MAX_TOKENS",
            "tool-calls": "STOP",
            "content-filter": "SAFETY"
        };
        function finishReasonOf({finishReason: finishReason}) {
            return generated_finishReasons[finishReason];
        }
        function generatedOf(parts, finishReason, {usage: {input: input, output: output, reasoning: reasoning}}, {model: model}, {id: id}) {
            return {
                candidates: [ {
                    content: {
                        parts: parts,
                        role: "model"
                    },
                    ...finishReason === void 0 ? {} : {
                        finishReason: finishReason
                    },
                    index: 0
                } ],
                usageMetadata: {
                    promptTokenCount: input,
                    candidatesTokenCount: output - reasoning,
                    ...reasoning === 0 ? {} : {
                        thoughtsTokenCount: reasoning
                    },
                    totalTokenCount: input + output
                },
                modelVersion: model,
                responseId: id
            };
        }
        function thoughtsIn({reasoning: reasoning}) {
            return piecesOf(reasoning ?? "");
        }
        function generated_partsOf({reasoning: reasoning, deltas: deltas, toolCalls: toolCalls}) {
            return [ ...reasoning === void 0 ? [] : [ {
                text: reasoning,
                thought: true
            } ], ...deltas.length === 0 && toolCalls.length > 0 ? [] : [ {
                text: deltas.join("")
            } ], ...callsIn({
                toolCalls: toolCalls
            }) ];
        }
        function callsIn({toolCalls: toolCalls}) {
            return toolCalls.map(({id: id, name: name, arguments: args}) => ({
                functionCall: {
                    id: id,
                    name: name,
                    args: args
                }
            }));
        }
        function encodeGenerate(reply, request, stamp) {
            return jsonAnswer(200, generatedOf(generated_partsOf(reply), finishReasonOf(reply), reply, request, stamp));
        }
        function encodeGenerateStream(reply, request, stamp, isEventStream) {
            const around = part => JSON.stringify(generatedOf([ part ], void 0, reply, request, stamp));
            const responses = [ ...thoughtsIn(reply).map(textFrame(text => around({
                text: text,
                thought: true
            }))), ...reply.deltas.map(textFrame(text => around({
                text: text
            }))), ...callsIn(reply).map(around), JSON.stringify(generatedOf([ {
                text: ""
            } ], finishReasonOf(reply), reply, request, stamp)) ];
            if (!isEventStream) return jsonText(200, `[${responses.join(",")}]`);
            return eventStream(responses.map(response => sentEvent(response)));
        }
        const googleGenerate = {
            id: "google",
            decode: (body, {model: model = ""}) => streamRefused(body) ?? decodeGenerate(body, model, false),
            callPrefix: "call_",
            encode: encodeGenerate,
            encodeErrorEvent: encodeErrorEvent,
            unmatchedStatus: 410
        };
        const googleStream = {
            id: "google",
            decode: (body, {model: model = ""}) => decodeGenerate(body, model, true),
            callPrefix: "call_",
            encode: (reply, request, stamp, {query: query}) => encodeGenerateStream(reply, request, stamp, query.get("alt") === "sse"),
            encodeErrorEvent: encodeErrorEvent,
            unmatchedStatus: 410
        };
        function streamRefused(body) {
            const isAsked = typeof body === "object" && body !== null && "stream" in body && body.stream === true;
            if (!isAsked) return;
            const message = "Google streaming requires the dedicated :streamGenerateContent route.";
            return {
                ok: false,
                refusal: {
                    kind: "invalid",
                    message: message,
                    param: "stream",
                    isFirm: true
                }
            };
        }
        function encodeErrorEvent(error) {
            return sentEvent(JSON.stringify({
                error: google_encode_error_errorOf(error)
            }));
        }
        const google = {
            encodeError: google_encode_error_encodeError,
            keyHint: "the header `x-goog-api-key` or the query's `key`; clients of Google read it from GEMINI_API_KEY",
            keyInQuery: true
        };
        const googleOpenai = {
            encodeError: encodeError,
            keyHint: "`Authorization: Bearer`; clients of OpenAI read it from OPENAI_API_KEY",
            keyInQuery: false
        };
        const fromGoogle = (headers, query) => headers["x-goog-api-key"] !== void 0 || query.has("key");
        const method = name => new RegExp(`^/v1(?:beta)?/models/(?<model>[^/]+):${name}$`);
        const googleRoutes = [ ...rowsOf(googleOpenai, [ "google.openai-chat", "POST", /^\/v1beta\/openai\/chat\/completions$/, completion(openaiChat) ], [ "google.openai-embeddings", "POST", /^\/v1beta\/openai\/embeddings$/, embeddings(openaiEmbeddings) ], [ "google.openai-models", "GET", /^\/v1beta\/openai\/models$/, list(openaiCatalogue) ], [ "google.openai-model", "GET", /^\/v1beta\/openai\/models\/(?<model>[^/]+)$/, one(openaiCatalogue) ]), ...rowsOf(google, [ "google.generate", "POST", method("generateContent"), completion(googleGenerate) ], [ "google.stream", "POST", method("streamGenerateContent"), completion(googleStream) ], [ "google.count", "POST", method("countTokens"), count(googleCount) ], [ "google.embed", "POST", method("embedContent"), embeddings(embedContent) ], [ "google.embed", "POST", method("batchEmbedContents"), embeddings(embedBatch) ], [ "google.models", "GET", /^\/v1beta\/models$/, list(googleCatalogue) ], [ "google.models", "GET", /^\/v1\/models$/, list(googleCatalogue), {
            claim: fromGoogle
        } ], [ "google.model", "GET", /^\/v1beta\/models\/(?<model>[^/:]+)$/, one(googleCatalogue) ], [ "google.model", "GET", /^\/v1\/models\/(?<model>[^/:]+)$/, one(googleCatalogue), {
            claim: fromGoogle
        } ], [ "google.models", "any", /^(?:\/v1beta|\/v1)?\/models\/[^/]+:[A-Za-z]+$/, unsupported ], [ "google.other", "any", /^\/v1beta(?:\/.*)?$/, unsupported ]) ];
        const converse_bodySchema = schemas.RZV(() => schemas.Ikc({
            modelId: schemas.lqM(schemas.YjP().check(api.m9(1))),
            model: schemas.lqM(schemas.YjP().check(api.m9(1))),
            stream: schemas.cl6(schemas.zMY())
        }));
        const muxConverse = {
            ...bedrockConverse,
            decode: converse_decode,
            encode: (reply, request, stamp, address) => request.streaming ? encodeLines(reply, stamp) : bedrockConverse.encode(reply, request, stamp, address),
            encodeErrorEvent: ({message: message}) => `${JSON.stringify({
                error: {
                    message: message
                }
            })}\n`
        };
        function converse_decode(body) {
            const parsed = converse_bodySchema.safeParse(body);
            if (!parsed.success) return invalidBy(parsed.error);
            const {modelId: modelId, model: model, stream: stream} = parsed.data;
            return decodeConverse(body, modelId ?? model ?? "mock-model", stream === true);
        }
        function encodeLines(reply, stamp) {
            const events = converseEvents(reply, {
                usage: converse_reply_usageOf(reply),
                metrics: {
                    latencyMs: LATENCY_MS
                }
            });
            return {
                status: 200,
                headers: {
                    "content-type": "application/x-ndjson; charset=utf-8",
                    "cache-control": "no-cache",
                    ...request_headers_requestHeaders(stamp)
                },
                events: [ ...events.slice(0, -2).map(event => lineOf(event)), lineOf(...events.slice(-2)) ]
            };
        }
        function lineOf(...events) {
            return `{${events.map(([kind, members]) => `"${kind}":{${members}}`).join(",")}}\n`;
        }
        var server_state = __webpack_require__(8654);
        const RESPONSE_COUNT_LIMIT = 2e3;
        const RESPONSE_UNITS_LIMIT = 32 * 1024 * 1024;
        function noConversations() {
            return {
                kept: new Map,
                holders: new Map,
                units: 0
            };
        }
        const conversationsOf = (0, server_state.eh)(noConversations);
        function responseId({id: id}) {
            return `resp_${id}`;
        }
        function findResponse({kept: kept}, id, {test: test, socket: socket}) {
            const response = kept.get(id);
            if (response?.test !== test) return;
            return response.socket === void 0 || response.socket === socket ? response : void 0;
        }
        function keepResponse(conversations, response) {
            if (response.units > RESPONSE_UNITS_LIMIT) return;
            const {kept: kept} = conversations;
            kept.set(responseId(response.stamp), response);
            conversations.units += response.units;
            hold(conversations, response);
            if (response.previous !== void 0) hold(conversations, response.previous);
            for (const id of kept.keys()) {
                if (kept.size <= RESPONSE_COUNT_LIMIT && conversations.units <= RESPONSE_UNITS_LIMIT) return;
                forgetResponse(conversations, id);
            }
        }
        function forgetResponse(conversations, id) {
            const response = conversations.kept.get(id);
            if (response === void 0) return;
            conversations.kept.delete(id);
            let released = response;
            while (released !== void 0) {
                const left = (conversations.holders.get(released) ?? 1) - 1;
                if (left > 0) return void conversations.holders.set(released, left);
                conversations.holders.delete(released);
                conversations.units -= released.units;
                released = released.previous;
            }
        }
        function forgetSocket(conversations, socket) {
            for (const [id, response] of conversations.kept) if (response.socket === socket) forgetResponse(conversations, id);
        }
        function hold({holders: holders}, response) {
            holders.set(response, (holders.get(response) ?? 0) + 1);
        }
        const response_input_contentSchema = schemas.RZV(() => schemas.KCZ([ schemas.YjP(), schemas.YOg(compiledObject({
            type: schemas.YjP(),
            text: schemas.lqM(schemas.YjP())
        })) ]));
        const itemSchema = compiledObject({
            type: schemas.cl6(schemas.YjP()),
            id: schemas.cl6(schemas.YjP()),
            role: schemas.lqM(schemas.k5n([ "user", "assistant", "system", "developer" ])),
            content: schemas.cl6(response_input_contentSchema),
            output: schemas.lqM(schemas.L5J()),
            call_id: schemas.cl6(schemas.YjP()),
            tools: schemas.lqM(schemas.L5J())
        }).check(schemas.YPB(item => !isMessage(item) || item.role !== void 0, {
            path: [ "role" ]
        }), schemas.YPB(item => !isMessage(item) || isGiven(item.content), {
            path: [ "content" ]
        }), schemas.YPB(item => !(isAnswer(item) || isAsk(item)) || isGiven(item.call_id), {
            path: [ "call_id" ]
        }), schemas.YPB(item => !isReference(item) || isGiven(item.id), {
            path: [ "id" ]
        }));
        function isGiven(value) {
            return (value ?? void 0) !== void 0;
        }
        function kindOf({type: type, role: role, id: id}) {
            return type ?? (role === void 0 && isGiven(id) ? "item_reference" : "message");
        }
        function isMessage(item) {
            return kindOf(item) === "message";
        }
        function isReference(item) {
            return kindOf(item) === "item_reference";
        }
        function isAsk(item) {
            return [ "function_call", "custom_tool_call" ].includes(kindOf(item));
        }
        function isAnswer(item) {
            return [ "function_call_output", "custom_tool_call_output" ].includes(kindOf(item));
        }
        function response_input_isResult(item) {
            return kindOf(item).endsWith("_output");
        }
        function isSaid(item) {
            if (isMessage(item)) return item.role === "assistant";
            return /^(?:reasoning|compaction|program|mcp_list_tools|mcp_approval_request)$|_call$/.test(kindOf(item));
        }
        function response_input_textsOf(item) {
            const content = item?.content ?? "";
            if (typeof content === "string") return [ content ];
            return content.flatMap(({text: text}) => text === void 0 ? [] : [ text ]);
        }
        function resultOf({output: output}) {
            const parsed = response_input_contentSchema.safeParse(output ?? "");
            return parsed.success ? response_input_textsOf({
                content: parsed.data
            }).join("\n") : JSON.stringify(output);
        }
        const toolSchema = schemas.RZV(() => compiledObject({
            type: schemas.YjP(),
            name: schemas.lqM(schemas.YjP().check(api.m9(1))),
            parameters: schemas.lqM(schemas.L5J()),
            tools: schemas.lqM(schemas.L5J())
        }));
        const toolsSchema = schemas.YOg(toolSchema);
        function response_input_toolsIn(list) {
            const parsed = toolsSchema.safeParse(list);
            if (!parsed.success) return [];
            return parsed.data.flatMap(({type: type, name: name, parameters: parameters, tools: tools}) => {
                if (type === "namespace") return response_input_toolsIn(tools);
                if (name === void 0) return [];
                return [ type === "custom" ? {
                    name: name,
                    isCustom: true
                } : {
                    name: name,
                    schema: parameters
                } ];
            });
        }
        function settingsOf(body) {
            const asked = objectOr(body);
            return {
                background: false,
                instructions: asked["instructions"] ?? null,
                max_output_tokens: asked["max_output_tokens"] ?? null,
                max_tool_calls: asked["max_tool_calls"] ?? null,
                metadata: asked["metadata"] ?? {},
                parallel_tool_calls: asked["parallel_tool_calls"] ?? true,
                previous_response_id: asked["previous_response_id"] ?? null,
                prompt_cache_key: asked["prompt_cache_key"] ?? null,
                reasoning: {
                    effort: null,
                    summary: null,
                    ...objectOr(asked["reasoning"])
                },
                safety_identifier: asked["safety_identifier"] ?? null,
                service_tier: tierOf(asked["service_tier"]),
                store: asked["store"] ?? true,
                temperature: asked["temperature"] ?? 1,
                text: {
                    format: {
                        type: "text"
                    },
                    verbosity: "medium",
                    ...objectOr(asked["text"])
                },
                tool_choice: asked["tool_choice"] ?? "auto",
                tools: asked["tools"] ?? [],
                top_logprobs: asked["top_logprobs"] ?? 0,
                top_p: asked["top_p"] ?? 1,
                truncation: asked["truncation"] ?? "disabled",
                user: asked["user"] ?? null
            };
        }
        function wantsEncryptedReasoning(body) {
            const {include: include} = objectOr(body);
            return Array.isArray(include) && include.includes("reasoning.encrypted_content");
        }
        function tierOf(asked) {
            if (asked === "fast") return "priority";
            return asked === "auto" || typeof asked !== "string" ? "default" : asked;
        }
        function objectOr(value) {
            return (0, json_value.Gv)(value) ? value : {};
        }
        function responseOf(reply, request, stamp, isDone) {
            return {
                ...stateOf(reply, request, stamp, isDone),
                ...settingsOf(request.body)
            };
        }
        function responseJsons(reply, request, stamp) {
            const settings = JSON.stringify(settingsOf(request.body)).slice(1);
            const jsonOf = isDone => `${JSON.stringify(stateOf(reply, request, stamp, isDone)).slice(0, -1)},${settings}`;
            return {
                begun: jsonOf(false),
                done: jsonOf(true)
            };
        }
        function stateOf(reply, request, stamp, isDone) {
            const incomplete = reply === void 0 ? void 0 : incompleteReasons[reply.finishReason];
            return {
                id: responseId(stamp),
                object: "response",
                created_at: stamp.createdSeconds,
                completed_at: isDone && incomplete === void 0 ? stamp.createdSeconds : null,
                status: isDone ? statusOf(reply) : "in_progress",
                error: null,
                incomplete_details: isDone && incomplete !== void 0 ? {
                    reason: incomplete
                } : null,
                model: request.model,
                output: isDone && reply !== void 0 ? itemsOf(reply, request, stamp).map(({whole: whole}) => whole) : [],
                usage: isDone ? response_usageOf(reply?.usage) : null
            };
        }
        function response_usageOf({input: input, output: output, reasoning: reasoning} = {
            input: 0,
            output: 0,
            reasoning: 0
        }) {
            return {
                input_tokens: input,
                input_tokens_details: {
                    cached_tokens: 0,
                    cache_write_tokens: 0
                },
                output_tokens: output,
                output_tokens_details: {
                    reasoning_tokens: reasoning
                },
                total_tokens: input + output
            };
        }
        const incompleteReasons = {
            length: "max_output_tokens",
            "content-filter": "content_filter"
        };
        function statusOf(reply) {
            return reply === void 0 || incompleteReasons[reply.finishReason] === void 0 ? "completed" : "incomplete";
        }
        function itemsOf({reasoning: reasoning, deltas: deltas, toolCalls: toolCalls}, {body: body}, {id: id}) {
            const isToolOnly = deltas.length === 0 && toolCalls.length > 0;
            return [ ...reasoning === void 0 ? [] : [ reasoningItem(reasoning, `rs_${id}`, wantsEncryptedReasoning(body)) ], ...isToolOnly ? [] : [ messageItem(deltas, `msg_${id}`) ], ...toolCalls.map((call, index) => callItem(call, `fc_${id}_${index}`)) ];
        }
        function reasoningItem(text, id, isEncrypted) {
            const part = {
                type: "summary_text",
                text: text
            };
            const at = {
                item_id: id,
                summary_index: 0
            };
            const encrypted = isEncrypted ? {
                encrypted_content: Buffer.from(`mock-transport ${id}`).toString("base64")
            } : {};
            const item = {
                id: id,
                type: "reasoning",
                ...encrypted
            };
            return {
                whole: {
                    ...item,
                    summary: [ part ]
                },
                opened: {
                    ...item,
                    summary: []
                },
                events: [ {
                    type: "response.reasoning_summary_part.added",
                    ...at,
                    part: {
                        ...part,
                        text: ""
                    }
                }, ...piecesOf(text).map(delta => ({
                    type: "response.reasoning_summary_text.delta",
                    ...at,
                    delta: delta
                })), {
                    type: "response.reasoning_summary_text.done",
                    ...at,
                    text: text
                }, {
                    type: "response.reasoning_summary_part.done",
                    ...at,
                    part: part
                } ]
            };
        }
        function messageItem(deltas, id) {
            const part = {
                type: "output_text",
                text: deltas.join(""),
                annotations: [],
                logprobs: []
            };
            const at = {
                item_id: id,
                content_index: 0
            };
            const item = {
                id: id,
                type: "message",
                role: "assistant"
            };
            return {
                whole: {
                    ...item,
                    status: "completed",
                    content: [ part ]
                },
                opened: {
                    ...item,
                    status: "in_progress",
                    content: []
                },
                events: [ {
                    type: "response.content_part.added",
                    ...at,
                    part: {
                        ...part,
                        text: ""
                    }
                }, ...deltas.map(delta => ({
                    type: "response.output_text.delta",
                    ...at,
                    delta: delta,
                    logprobs: []
                })), {
                    type: "response.output_text.done",
                    ...at,
                    text: part.text,
                    logprobs: []
                }, {
                    type: "response.content_part.done",
                    ...at,
                    part: part
                } ]
            };
        }
        function callItem({id: callId, name: name, json: json, pieces: pieces, input: input}, id) {
            if (input !== void 0) {
                const item = {
                    id: id,
                    type: "custom_tool_call",
                    call_id: callId,
                    name: name
                };
                return {
                    whole: {
                        ...item,
                        input: input,
                        status: "completed"
                    },
                    opened: {
                        ...item,
                        input: "",
                        status: "in_progress"
                    },
                    events: [ {
                        type: "response.custom_tool_call_input.delta",
                        item_id: id,
                        delta: input
                    }, {
                        type: "response.custom_tool_call_input.done",
                        item_id: id,
                        input: input
                    } ]
                };
            }
            const item = {
                id: id,
                type: "function_call",
                call_id: callId,
                name: name
            };
            return {
                whole: {
                    ...item,
                    arguments: json,
                    status: "completed"
                },
                opened: {
                    ...item,
                    arguments: "",
                    status: "in_progress"
                },
                events: [ ...pieces.map(delta => ({
                    type: "response.function_call_arguments.delta",
                    item_id: id,
                    delta: delta
                })), {
                    type: "response.function_call_arguments.done",
                    item_id: id,
                    name: name,
                    arguments: json
                } ]
            };
        }
        const prefixes = {
            message: "msg",
            reasoning: "rs",
            function_call: "fc",
            function_call_output: "fco",
            custom_tool_call: "ctc",
            custom_tool_call_output: "ctco"
        };
        function saidUpTo(response) {
            const chain = [];
            for (let at = response; at !== void 0; at = at.previous) chain.push(at);
            return chain.toReversed().flatMap(link => [ ...inputOf(link), ...outputOf(link) ]);
        }
        function readBy(response) {
            return [ ...saidUpTo(response.previous), ...inputOf(response) ];
        }
        function resolved(items, earlier) {
            if (!items.some(isReference)) return {
                ok: true,
                items: items
            };
            const found = [];
            for (const item of items) {
                const meant = isReference(item) ? findItem(item.id ?? "", earlier) : item;
                if (meant === void 0) return {
                    ok: false,
                    id: item.id ?? ""
                };
                found.push(meant);
            }
            return {
                ok: true,
                items: found
            };
        }
        function findItem(id, {conversations: conversations, ...asker}) {
            for (const name of [ ...conversations.kept.keys() ].toReversed()) {
                const response = findResponse(conversations, name, asker);
                if (response === void 0) continue;
                const item = [ ...inputOf(response), ...outputOf(response) ].find(item => item.id === id);
                if (item !== void 0) return item;
            }
            return;
        }
        function inputOf({input: input, stamp: stamp}) {
            return input.map((item, index) => ({
                ...item,
                id: item.id ?? `${prefixes[kindOf(item)] ?? "item"}_${stamp.id}_in${index}`
            }));
        }
        function outputOf({reply: reply, request: request, stamp: stamp}) {
            return reply === void 0 ? [] : itemsOf(reply, request, stamp).map(({whole: whole}) => whole);
        }
        function continuationOf({input: input, previous_response_id: name}, earlier) {
            const previous = findPrevious(name, earlier);
            if (previous === void 0 && (name ?? void 0) !== void 0) return refused(`Previous response with id '${name}' not found.`, "previous_response_id", "previous_response_not_found");
            const own = resolved(itemsIn(input), earlier);
            if (!own.ok) return refused(`Item with id '${own.id}' not found. Items are not persisted when \`store\` is set to false. Try again with \`store\` set to true, or remove this item from your input.`, "input");
            const before = saidUpTo(previous);
            return unpaired([ ...before, ...own.items ]) ?? {
                ok: true,
                input: own.items,
                before: before,
                previous: previous
            };
        }
        function findPrevious(name, earlier) {
            return findResponse(earlier.conversations, name ?? "", earlier);
        }
        function itemsIn(input) {
            return typeof input === "string" ? [ {
                role: "user",
                content: input
            } ] : input ?? [];
        }
        function unpaired(items) {
            const asked = new Set(items.filter(isAsk).map(({call_id: call_id}) => call_id));
            const answers = items.filter(isAnswer);
            const answered = new Set(answers.map(({call_id: call_id}) => call_id));
            const orphan = answers.find(({call_id: call_id}) => !asked.has(call_id));
            const open = items.find(item => isAsk(item) && !answered.has(item.call_id));
            if (orphan !== void 0) return refused(`No tool call found for ${conversation_link_wordsOf(orphan)} with call_id ${orphan.call_id}.`, "input");
            if (open === void 0) return;
            return refused(`No tool output found for ${conversation_link_wordsOf(open)} ${open.call_id}.`, "input");
        }
        function conversation_link_wordsOf(item) {
            return kindOf(item).replaceAll("_", " ");
        }
        function refused(message, param, code) {
            return {
                ok: false,
                refusal: {
                    kind: "invalid",
                    message: message,
                    param: param,
                    ...code === void 0 ? {} : {
                        code: code
                    }
                }
            };
        }
        function response_request_requestOf(own, {input: input, before: before, previous: previous}, streaming) {
            const isPrepared = previous !== void 0 && previous.reply === void 0;
            const body = isPrepared ? {
                ...preparedIn(previous.request.body),
                ...own
            } : own;
            const items = [ ...before, ...input ];
            const place = items.findLastIndex(item => isMessage(item) && item.role === "user");
            const since = items.slice(place + 1);
            const spoken = items.filter(({role: role}) => role === "system" || role === "developer").flatMap(response_input_textsOf);
            const read = before.length === 0 ? body : {
                ...body,
                input: items
            };
            return {
                protocol: "openai-responses",
                model: body.model ?? "",
                system: [ body.instructions ?? "", ...spoken ].filter(text => text !== "").join("\n"),
                user: response_input_textsOf(items[place]).join("\n"),
                prompt: response_input_textsOf(items[place]).at(-1) ?? "",
                toolResults: lastRun(since, response_input_isResult).map(resultOf),
                step: countRuns(since.map(response_input_isResult)),
                turn: countRuns(items.map(isSaid)) + 1,
                tools: [ ...response_input_toolsIn(body.tools), ...items.flatMap(({tools: tools}) => response_input_toolsIn(tools)) ],
                toolChoice: response_request_toolChoiceIn(body),
                ...response_request_formatIn(body),
                streaming: streaming,
                usageInStream: true,
                inputTokens: countInput(read, [ "instructions", "input", "tools" ]),
                body: body
            };
        }
        function preparedIn(body) {
            const {instructions: instructions, tools: tools} = body;
            return {
                ...instructions === void 0 ? {} : {
                    instructions: instructions
                },
                ...tools === void 0 ? {} : {
                    tools: tools
                }
            };
        }
        function response_request_toolChoiceIn({tool_choice: choice}) {
            const word = typeof choice === "string" ? choice : choice?.mode;
            if (word === "none" || word === "required") return word;
            return typeof choice !== "object" || choice?.name === void 0 ? "auto" : {
                name: choice.name
            };
        }
        function response_request_formatIn({text: text}) {
            const format = text?.format;
            if (format?.type === "json_object") return {
                format: true
            };
            return format?.type === "json_schema" ? {
                format: format.schema ?? true
            } : {};
        }
        const decode_responses_prompt = () => ({
            model: schemas.lqM(schemas.YjP().check(api.m9(1))),
            input: schemas.cl6(schemas.KCZ([ schemas.YjP(), schemas.YOg(itemSchema) ])),
            instructions: schemas.cl6(schemas.YjP()),
            tools: schemas.cl6(toolsSchema),
            tool_choice: schemas.cl6(schemas.KCZ([ schemas.k5n([ "auto", "none", "required" ]), compiledObject({
                type: schemas.YjP(),
                name: schemas.lqM(schemas.YjP()),
                mode: schemas.lqM(schemas.k5n([ "auto", "required" ]))
            }) ])),
            text: schemas.cl6(compiledObject({
                format: schemas.cl6(compiledObject({
                    type: schemas.YjP(),
                    schema: schemas.lqM(schemas.L5J())
                }))
            })),
            previous_response_id: schemas.cl6(schemas.YjP()),
            conversation: schemas.cl6(schemas.L5J()),
            prompt: schemas.cl6(schemas.L5J())
        });
        const decode_responses_promptSchema = schemas.RZV(() => compiledObject(decode_responses_prompt()));
        const decode_responses_bodySchema = schemas.RZV(() => compiledObject({
            ...decode_responses_prompt(),
            model: schemas.YjP().check(api.m9(1)),
            stream: schemas.cl6(schemas.zMY()),
            store: schemas.cl6(schemas.zMY()),
            background: schemas.cl6(schemas.zMY()),
            max_output_tokens: schemas.cl6(schemas.aig().check(schemas.Whr(), api.qm(1))),
            temperature: schemas.cl6(schemas.aig().check(api.qm(0), api.Zm(2))),
            top_p: schemas.cl6(schemas.aig().check(api.qm(0), api.Zm(1))),
            parallel_tool_calls: schemas.cl6(schemas.zMY()),
            metadata: schemas.cl6(schemas.g1P(schemas.YjP(), schemas.YjP())),
            include: schemas.cl6(schemas.YOg(schemas.YjP())),
            reasoning: schemas.cl6(schemas._H3({})),
            truncation: schemas.cl6(schemas.k5n([ "auto", "disabled" ]))
        }));
        function decodeResponses(body, earlier, isPreparing = false) {
            const parsed = decode_responses_bodySchema.safeParse(body);
            if (!parsed.success) return invalidBy(parsed.error);
            const {stream: stream, background: background} = parsed.data;
            const uses = {
                ...decode_responses_usesIn(parsed.data),
                background: background === true
            };
            return unsupportedIn(uses) ?? decode_responses_decodePrompt(body, earlier, {
                isStreaming: stream === true,
                isPreparing: isPreparing
            });
        }
        function decodeInput(body, earlier) {
            const parsed = decode_responses_promptSchema.safeParse(body);
            if (!parsed.success) return invalidBy(parsed.error);
            const how = {
                isStreaming: false,
                isPreparing: true
            };
            return unsupportedIn(decode_responses_usesIn(parsed.data)) ?? decode_responses_decodePrompt(body, earlier, how);
        }
        function isPrompt(body) {
            return decode_responses_promptSchema.safeParse(body).success;
        }
        function decode_responses_usesIn({conversation: conversation, prompt: prompt}) {
            const isUsed = value => (value ?? void 0) !== void 0;
            return {
                conversation: isUsed(conversation),
                prompt: isUsed(prompt)
            };
        }
        function decode_responses_decodePrompt(body, earlier, {isStreaming: isStreaming, isPreparing: isPreparing}) {
            const continuation = continuationOf(body, earlier);
            if (!continuation.ok) return continuation;
            const {previous: previous, input: input} = continuation;
            if (input.length === 0 && previous === void 0 && !isPreparing) return invalidAt([ "input" ]);
            return {
                ok: true,
                request: response_request_requestOf(body, continuation, isStreaming)
            };
        }
        function encodeResponse(reply, request, stamp) {
            return jsonAnswer(200, responseOf(reply, request, stamp, true));
        }
        function encodeResponseStream(reply, request, stamp) {
            return eventStream(responseEvents(reply, request, stamp).map(({type: type, json: json}) => sentEvent(json, type)));
        }
        function responseEvents(reply, request, stamp, more = {}) {
            const {begun: begun, done: done} = responseJsons(reply, request, stamp);
            const items = reply === void 0 ? [] : itemsOf(reply, request, stamp);
            const inside = items.flatMap(({whole: whole, opened: opened, events: events}, index) => [ {
                type: "response.output_item.added",
                output_index: index,
                item: opened
            }, ...events.map(event => ({
                output_index: index,
                ...event
            })), {
                type: "response.output_item.done",
                output_index: index,
                item: whole
            } ]);
            const first = [ "response.created", ...reply === void 0 ? [] : [ "response.in_progress" ] ];
            const around = (type, response, number) => ({
                type: type,
                json: `{"type":"${type}","response":${response},${JSON.stringify({
                    sequence_number: number,
                    ...more
                }).slice(1)}`
            });
            return [ ...first.map((type, number) => around(type, begun, number)), ...inside.map((event, index) => ({
                type: event.type,
                json: JSON.stringify({
                    ...event,
                    sequence_number: first.length + index,
                    ...more
                })
            })), around(`response.${statusOf(reply)}`, done, first.length + inside.length) ];
        }
        function encode_response_stream_encodeErrorEvent({message: message, code: code, param: param}) {
            const error = {
                type: "error",
                code: code ?? null,
                message: message,
                param: param ?? null
            };
            return sentEvent(JSON.stringify(error), "error");
        }
        function remember(reply, {request: request, question: question}, {conversations: conversations, test: test, socket: socket}) {
            const body = request.body;
            const isStored = body.store !== false;
            if (!isStored && socket === void 0) return;
            if (!question.setting.strict && !isPrompt(body)) return;
            const earlier = {
                conversations: conversations,
                test: test,
                socket: socket
            };
            const own = resolved(itemsIn(body.input), earlier);
            keepResponse(conversations, {
                test: test,
                socket: isStored ? void 0 : socket,
                stamp: question.stamp,
                request: request,
                reply: reply,
                input: own.ok ? own.items : [],
                previous: findPrevious(body.previous_response_id, earlier),
                units: (question.request.body ?? "").length + unitsOf(reply)
            });
        }
        function unitsOf(reply) {
            if (reply === void 0) return 0;
            const {reasoning: reasoning = "", deltas: deltas, toolCalls: toolCalls} = reply;
            return [ reasoning, ...deltas, ...toolCalls.map(({json: json}) => json) ].reduce((sum, text) => sum + text.length, 0);
        }
        const openaiResponses = {
            id: "openai-responses",
            decode: (body, {test: test}) => decodeResponses(body, {
                conversations: noConversations(),
                test: test,
                socket: void 0
            }),
            callPrefix: "call_",
            encode: (reply, request, stamp) => {
                const encode = request.streaming ? encodeResponseStream : encodeResponse;
                return encode(reply, request, stamp);
            },
            encodeErrorEvent: encode_response_stream_encodeErrorEvent,
            within: remembering,
            unmatchedStatus: 400
        };
        function remembering(question) {
            const earlier = earlierFor(question.address, question.memory);
            return {
                ...openaiResponses,
                decode: body => decodeResponses(body, earlier),
                encode: (reply, request, stamp, address) => {
                    remember(reply, {
                        request: request,
                        question: question
                    }, earlier);
                    return openaiResponses.encode(reply, request, stamp, address);
                }
            };
        }
        function earlierFor({test: test, socket: socket}, memory) {
            return {
                conversations: conversationsOf(memory),
                test: test,
                socket: socket
            };
        }
        const openaiCount = {
            decode: (body, address, memory) => {
                const decoded = decodeInput(body, earlierFor(address, memory));
                if (!decoded.ok) return decoded;
                return {
                    ok: true,
                    model: decoded.request.model,
                    inputTokens: decoded.request.inputTokens
                };
            },
            encode: tokens => jsonAnswer(200, {
                object: "response.input_tokens",
                input_tokens: tokens
            })
        };
        const anthropicBlocks = [ "tool_use", "tool_result", "thinking", "redacted_thinking", "image", "document" ];
        function shapeOf(body) {
            if ("contents" in body || "generateContentRequest" in body) return "google";
            if ("input" in body || "instructions" in body) return "openai-responses";
            const system = objectsIn(body["system"]);
            const blocks = objectsIn(body["messages"]).flatMap(({content: content}) => objectsIn(content));
            if ("toolConfig" in body || "inferenceConfig" in body || [ ...system, ...blocks ].some(isUntyped)) return "bedrock";
            const isAnthropic = "system" in body || blocks.some(({type: type}) => anthropicBlocks.includes(String(type))) || objectsIn(body["tools"]).some(tool => "input_schema" in tool);
            return isAnthropic ? "anthropic" : "openai-chat";
        }
        function isUntyped(block) {
            return !("type" in block);
        }
        function objectsIn(value) {
            if (!Array.isArray(value)) return [];
            return value.filter(item => typeof item === "object" && item !== null);
        }
        const count_MODEL = "mock-model";
        const muxCount = {
            decode: (body, address, memory) => {
                if (body === void 0) return count_refused("Request body must be valid JSON.");
                if (typeof body !== "object" || body === null || Array.isArray(body)) return count_refused("Request body must be a JSON object.");
                const said = {
                    model: count_MODEL,
                    ...body
                };
                const model = String(said["model"]);
                return counters[shapeOf(said)].decode(said, {
                    ...address,
                    model: model
                }, memory);
            },
            encode: tokens => jsonAnswer(200, {
                count: tokens
            })
        };
        const counters = {
            google: googleCount,
            "openai-responses": openaiCount,
            bedrock: {
                decode: (body, address, memory) => bedrockCount.decode({
                    input: {
                        converse: body
                    }
                }, address, memory)
            },
            anthropic: anthropicCount,
            "openai-chat": {
                decode: body => {
                    const decoded = decodeChat(body);
                    if (!decoded.ok) return decoded;
                    return {
                        ok: true,
                        model: decoded.request.model,
                        inputTokens: decoded.request.inputTokens
                    };
                }
            }
        };
        function count_refused(message) {
            return {
                ok: false,
                refusal: {
                    kind: "invalid",
                    message: message,
                    isFirm: true
                }
            };
        }
        const mux = {
            encodeError: provider_encodeError,
            keyHint: "`Authorization: Bearer`, `x-api-key` or the query's `key`; harnesses read it from AGENT_MUX_PROXY_AUTH_TOKEN",
            keyInQuery: true
        };
        function provider_encodeError(error) {
            const message = error.status === 401 ? "Unauthorized" : error.message;
            return jsonAnswer(error.status, {
                error: {
                    message: message
                }
            }, retryHeaders(error));
        }
        var core_metrics = __webpack_require__(84987);
        function showMetrics({memory: {metrics: metrics}, stamp: stamp}) {
            const {outcomes: outcomes, access: access, routes: routes} = metrics;
            const arrivedMs = stamp.arrivedMs ?? stamp.createdSeconds * 1e3;
            return jsonAnswer(200, {
                ...(0, core_metrics.Lf)(metrics),
                uptime_seconds: (0, core_metrics.ao)(Math.max(0, arrivedMs - metrics.startedMs) / 1e3),
                outcomes: outcomes,
                access: access,
                routes: routes
            });
        }
        const TRANSPORT = "mock-transport";
        const noCache = jsonAnswer(200, {
            enabled: false
        });
        const muxRoutes = rowsOf(mux, [ "mux.health", "GET", /^\/health$/, {
            kind: "document",
            show: ({setting: {instance: instance}}) => jsonAnswer(200, {
                ok: true,
                transport: TRANSPORT,
                instance: instance
            })
        }, {
            access: "open"
        } ], [ "mux.metrics", "GET", /^\/metrics$/, {
            kind: "document",
            show: showMetrics
        }, {
            access: "open"
        } ], [ "mux.cache", "GET", /^\/cache\/stats$/, {
            kind: "document",
            show: () => noCache
        }, {
            access: "open"
        } ], [ "mux.count", "POST", /^\/v1\/count_tokens$/, count(muxCount) ], [ "mux.converse", "POST", /^\/converse$/, completion(muxConverse) ]);
        const retrieveResponse = stored((response, question) => {
            const asked = question.address.query.get("stream");
            const unsupported = unsupportedIn({
                stream: asked !== null && asked !== "false"
            });
            if (unsupported !== void 0) return refuseBody(unsupported.refusal, question);
            return shown(responseOf(response.reply, response.request, response.stamp, true));
        });
        const deleteResponse = stored((response, {memory: memory}) => {
            const id = responseId(response.stamp);
            forgetResponse(conversationsOf(memory), id);
            return shown({
                id: id,
                object: "response",
                deleted: true
            });
        });
        const cancelResponse = stored((_response, question) => refuse(question, "invalid", {
            status: 400,
            message: "Cannot cancel a synchronous response."
        }));
        const listInput = stored((response, question) => {
            const {query: query} = question.address;
            const limit = Number(query.get("limit") ?? 20);
            if (!Number.isInteger(limit) || limit < 1 || limit > 100) return response_routes_invalid("limit", question);
            const order = query.get("order") ?? "desc";
            if (order !== "asc" && order !== "desc") return response_routes_invalid("order", question);
            const items = readBy(response);
            if (order === "desc") items.reverse();
            const after = query.get("after");
            const start = after === null ? 0 : items.findIndex(({id: id}) => id === after) + 1;
            if (after !== null && start === 0) return response_routes_invalid("after", question);
            const data = items.slice(start, start + limit).map(listed);
            const [first_id, last_id] = [ data[0]?.id ?? null, data.at(-1)?.id ?? null ];
            return shown({
                object: "list",
                data: data,
                first_id: first_id,
                last_id: last_id,
                has_more: items.length > start + limit
            });
        });
        function stored(answer) {
            return {
                kind: "stored",
                answer: question => {
                    const id = /\/responses\/([^/]+)(?:\/[a-z_]+)?$/.exec(question.path)?.[1] ?? "";
                    const {test: test} = question.address;
                    const response = findResponse(conversationsOf(question.memory), id, {
                        test: test,
                        socket: void 0
                    });
                    if (response !== void 0) return answer(response, question);
                    return refuse(question, "invalid", {
                        status: 404,
                        message: `Response with id '${id}' not found.`
                    });
                }
            };
        }
        function listed(item) {
            const {content: content, role: role} = item;
            if (!isMessage(item)) return {
                status: "completed",
                ...item
            };
            const type = role === "assistant" ? "output_text" : "input_text";
            const parts = typeof content === "string" ? [ {
                type: type,
                text: content
            } ] : content;
            return {
                status: "completed",
                ...item,
                type: "message",
                content: parts
            };
        }
        function shown(body) {
            return {
                answer: jsonAnswer(200, body),
                findings: {
                    outcome: "shown"
                }
            };
        }
        function response_routes_invalid(param, question) {
            const message = `Missing or invalid parameter: '${param}'.`;
            return refuse(question, "invalid", {
                status: 400,
                message: message,
                param: param
            }, {
                param: param
            });
        }
        var wants_socket = __webpack_require__(34885);
        const azureRoutes = rowsOf(azure, [ "azure.chat", "POST", /^\/(?:openai|v1)\/deployments\/(?<model>[^/]+)\/chat\/completions$/, completion(azureChat) ], [ "azure.embeddings", "POST", /^\/(?:openai|v1)\/deployments\/(?<model>[^/]+)\/embeddings$/, embeddings(azureEmbeddings) ], [ "azure.chat", "POST", /^\/openai\/v1\/chat\/completions$/, completion(openaiChat) ], [ "azure.responses", "POST", /^\/openai(?:\/v1)?\/responses$/, completion(openaiResponses) ], [ "azure.count", "POST", /^\/openai(?:\/v1)?\/responses\/input_tokens$/, count(openaiCount) ], [ "azure.responses.socket", "GET", /^\/openai(?:\/v1)?\/responses$/, {
            kind: "socket"
        }, {
            claim: wants_socket.L
        } ], [ "azure.response", "GET", /^\/openai(?:\/v1)?\/responses\/[^/]+$/, retrieveResponse ], [ "azure.response", "DELETE", /^\/openai(?:\/v1)?\/responses\/[^/]+$/, deleteResponse ], [ "azure.response", "GET", /^\/openai(?:\/v1)?\/responses\/[^/]+\/input_items$/, listInput ], [ "azure.response", "POST", /^\/openai(?:\/v1)?\/responses\/[^/]+\/cancel$/, cancelResponse ], [ "azure.embeddings", "POST", /^\/openai\/v1\/embeddings$/, embeddings(openaiEmbeddings) ], [ "azure.models", "GET", /^\/openai(?:\/v1)?\/models$/, list(openaiCatalogue) ], [ "azure.model", "GET", /^\/openai(?:\/v1)?\/models\/(?<model>[^/]+)$/, one(openaiCatalogue) ], [ "azure.openai", "any", /^\/(?:openai|v1\/deployments)\/.+$/, unsupported ]);
        const openaiRoutes = rowsOf(openai, [ "openai.chat", "POST", /^(?:\/v1)?\/chat\/completions$/, completion(openaiChat) ], [ "openai.chat", "any", /^(?:\/v1)?\/chat\/completions\/.+$/, unsupported ], [ "openai.responses", "POST", /^(?:\/v1)?\/responses$/, completion(openaiResponses) ], [ "openai.count", "POST", /^(?:\/v1)?\/responses\/input_tokens$/, count(openaiCount) ], [ "openai.responses.socket", "GET", /^(?:\/v1)?\/responses$/, {
            kind: "socket"
        }, {
            claim: wants_socket.L
        } ], [ "openai.response", "GET", /^(?:\/v1)?\/responses\/[^/]+$/, retrieveResponse ], [ "openai.response", "DELETE", /^(?:\/v1)?\/responses\/[^/]+$/, deleteResponse ], [ "openai.response", "GET", /^(?:\/v1)?\/responses\/[^/]+\/input_items$/, listInput ], [ "openai.response", "POST", /^(?:\/v1)?\/responses\/[^/]+\/cancel$/, cancelResponse ], [ "openai.responses", "any", /^(?:\/v1)?\/responses(?:\/.*)?$/, unsupported ], [ "openai.embeddings", "POST", /^(?:\/v1)?\/embeddings$/, embeddings(openaiEmbeddings) ], [ "openai.models", "GET", /^(?:\/v1)?\/models$/, list(openaiCatalogue), {
            access: "open-without-key"
        } ], [ "openai.model", "GET", /^(?:\/v1)?\/models\/(?<model>[^/]+)$/, one(openaiCatalogue) ], [ "openai.model", "any", /^(?:\/v1)?\/models\/.+$/, unsupported ], [ "openai.completions", "any", /^(?:\/v1)?\/completions$/, unsupported ], [ "openai.other", "any", /^(?:\/v1)?\/(?:audio|images|moderations|files|batches|uploads|vector_stores|assistants|threads|realtime|conversations|videos|containers|evals|fine_tuning)(?:\/.*)?$/, unsupported ]);
        const PREFIX_LIMIT = 8;
        const reserved = /^(?:v\d\w*|openai|models?|deployments|projects|publishers|chat|completions|responses|messages|embeddings|converse|health|metrics|cache|passthrough|_testing-actions)$/;
        const relative = /\/(?:\.|%2e){1,2}(?:\/|$)/i;
        const PASSTHROUGH = "/passthrough";
        function readPath(path, rows, passed) {
            const places = [ ...placesIn(path) ];
            const through = places.find(({rest: rest}) => rest === PASSTHROUGH || rest.startsWith(`${PASSTHROUGH}/`));
            const inner = through && {
                test: through.test,
                rest: through.rest.slice(PASSTHROUGH.length) || "/"
            };
            const tried = inner === void 0 ? places : [ inner ];
            const isRelative = relative.test(path);
            return {
                readings: isRelative ? [] : tried.flatMap(({test: test, rest: rest}) => fitting(inner === void 0 ? rows : passed, rest, test)),
                isPassthrough: inner !== void 0,
                ownPath: inner?.rest ?? path
            };
        }
        function fitting(rows, ownPath, test) {
            const readings = [];
            for (const row of rows) {
                const found = row.path.exec(ownPath);
                if (found !== null) readings.push({
                    row: row,
                    test: test,
                    model: read_path_decode(found.groups?.["model"]),
                    ownPath: ownPath
                });
            }
            return readings;
        }
        function* placesIn(path) {
            yield {
                test: "",
                rest: path
            };
            let prefix = "";
            for (const folder of path.split("/", PREFIX_LIMIT + 1).slice(1)) {
                if (folder === "" || reserved.test(folder)) return;
                prefix += `/${folder}`;
                yield {
                    test: read_path_decode(prefix.slice(1)),
                    rest: path.slice(prefix.length) || "/"
                };
            }
        }
        function read_path_decode(text) {
            try {
                return text === void 0 ? void 0 : decodeURIComponent(text);
            } catch {
                return text;
            }
        }
        function clientProvider(headers) {
            if (headers["anthropic-version"] !== void 0) return anthropic;
            if (headers["x-goog-api-key"] !== void 0) return google;
            if (String(headers["authorization"]).startsWith("AWS4-HMAC-SHA256 ")) return bedrock;
            return headers["api-key"] === void 0 ? openai : azure;
        }
        const slips = [ {
            correct: path => path.replace(/\/{2,}/g, "/"),
            hint: "It has two slashes in a row; let the base URL end without one."
        }, {
            correct: path => path.replace(/\/+$/, ""),
            hint: "It ends in a slash; leave that away."
        }, {
            correct: path => path.replace(/\/v\d\w*(?=\/v\d\w*\/)/, ""),
            hint: "It has two versions; take the one off the base URL, because the client adds its own."
        }, {
            correct: path => path.replace(/(?:\/v\d\w*)?(\/chat\/completions|\/[a-z]+)((?:\/v\d\w*)?\1)$/, "$2"),
            hint: "It names the endpoint twice; take it off the base URL, because the client adds it."
        }, {
            correct: path => `/v1beta${path}`,
            hint: "It lacks its version; let the client add /v1beta."
        } ];
        const guesses = [ {
            correct: path => `/v1${path}`,
            hint: "It lacks its version; put /v1 at the end of the base URL."
        }, {
            correct: path => path.replace(/^\/[^/]+/, ""),
            hint: "Without its first folder it would be one; take that off the base URL."
        }, {
            correct: path => path.toLowerCase(),
            hint: "Upper and lower case are not the same in a path."
        } ];
        function mistakeIn(method, path, readings, read) {
            const isUnsupported = readings.some(({row: row}) => row.method === "any");
            const [other] = readings.filter(isAnswered);
            if (other !== void 0 && !isUnsupported) return {
                meant: other,
                hint: `Its method is ${methodsOf(readings)}.`
            };
            for (const {correct: correct, hint: hint} of isUnsupported ? slips : [ ...slips, ...guesses ]) {
                const corrected = correct(path);
                const meant = corrected === path ? void 0 : read(corrected).find(found => answers(found, method));
                if (meant !== void 0) return {
                    meant: meant,
                    hint: hint
                };
            }
            return;
        }
        function isAnswered({row: row}) {
            return row.work.kind !== "unsupported" && row.work.kind !== "probe";
        }
        function methodsOf(readings) {
            const methods = readings.filter(isAnswered).flatMap(({row: row}) => row.method === "GET" ? [ "GET", "HEAD" ] : row.method);
            return [ ...new Set(methods) ].join(", ");
        }
        function answers(found, method) {
            return isAnswered(found) && (found.row.method === "any" || found.row.method === method);
        }
        const unanswered_route_open = /^\/(?:health|metrics|cache\/stats)?$/;
        function unansweredRoute(asked, read) {
            const {method: method, path: path, headers: headers, claims: claims, reading: reading, found: found} = asked;
            if (isPreflight(method, headers) && !reading.readings.some(isStop)) return preflightRoute;
            const readings = reading.readings.filter(claims);
            const [answered] = readings.filter(isAnswered);
            if (method === "OPTIONS" && answered !== void 0) return optionsOf(answered.row, readings);
            const mistake = mistakeIn(method, path, readings, corrected => read(corrected).readings.filter(claims));
            return found !== void 0 && mistake === void 0 ? found.row : unknown(path, headers, mistake);
        }
        function isStop({row: row}) {
            return row.work.kind === "stop";
        }
        function optionsOf(row, readings) {
            const headers = {
                allow: `${methodsOf(readings)}, OPTIONS`
            };
            return {
                ...row,
                id: "options",
                access: "token",
                work: {
                    kind: "document",
                    show: () => ({
                        status: 200,
                        headers: headers,
                        body: ""
                    })
                }
            };
        }
        function unknown(path, headers, mistake) {
            return {
                id: "unknown",
                method: "any",
                path: /^/,
                access: unanswered_route_open.test(path) ? "open" : "token",
                provider: mistake?.meant.row.provider ?? clientProvider(headers),
                work: {
                    kind: "unknown",
                    ...mistake === void 0 ? {} : {
                        hint: mistake.hint
                    }
                }
            };
        }
        const vertexCatalogue = {
            encodeList: models => jsonAnswer(200, {
                publisherModels: models.map(vertex_catalogue_modelOf)
            }),
            encodeOne: model => jsonAnswer(200, vertex_catalogue_modelOf(model))
        };
        const noTunedModels = jsonAnswer(200, {
            models: []
        });
        function vertex_catalogue_modelOf(id) {
            const name = `publishers/google/models/${id}`;
            return {
                name: name,
                versionId: "default",
                openSourceCategory: "PROPRIETARY",
                launchStage: "GA",
                publisherModelTemplate: `projects/{user-project}/locations/{location}/${name}@default`
            };
        }
        const vertexCount = {
            decode: (body, {model: model = ""}) => {
                const decoded = decodeGenerate(body, model, false);
                return decoded.ok ? {
                    ok: true,
                    model: model,
                    inputTokens: decoded.request.inputTokens
                } : decoded;
            },
            encode: (tokens, body) => jsonAnswer(200, {
                totalTokens: tokens,
                totalBillableCharacters: charactersIn(body),
                promptTokensDetails: [ {
                    modality: "TEXT",
                    tokenCount: tokens
                } ]
            })
        };
        function charactersIn(body) {
            const {data: data} = generateSchema.safeParse(body);
            const {contents: contents = [], systemInstruction: systemInstruction, system_instruction: system_instruction} = data ?? {};
            const spoken = [ ...contents, systemInstruction ?? system_instruction ?? {
                parts: []
            } ];
            return billableCharacters(spoken.map(({parts: parts}) => decode_generate_textOf(parts)).join(""));
        }
        function billableCharacters(text) {
            return [ ...text.replace(/\s/gu, "") ].length;
        }
        const INSTANCE_LIMIT = 250;
        const vertex_embed_DIMENSIONS = 3072;
        const dimensionality = schemas.cl6(schemas.aig().check(schemas.Whr(), api.qm(1), api.Zm(DIMENSION_LIMIT)));
        const predictSchema = schemas.RZV(() => schemas.Ikc({
            instances: schemas.YOg(schemas.Ikc({
                content: schemas.YjP()
            })).check(api.m9(1), api.Eb(INSTANCE_LIMIT)),
            parameters: schemas.cl6(schemas.Ikc({
                outputDimensionality: dimensionality
            }))
        }));
        const contentBodySchema = schemas.RZV(() => schemas.Ikc({
            content: decode_generate_contentSchema,
            embedContentConfig: schemas.cl6(schemas.Ikc({
                outputDimensionality: dimensionality
            }))
        }));
        const embed_promptSchema = schemas.RZV(() => schemas.Ikc({
            instances: schemas.YOg(schemas.Ikc({
                prompt: schemas.L5J()
            }))
        }));
        const predictEmbeddings = (body, {model: model = ""}) => {
            const isPrompt = embed_promptSchema.safeParse(body).data?.instances.some(({prompt: prompt}) => prompt !== void 0) === true;
            const unsupported = unsupportedIn({
                "instances[0].prompt": isPrompt
            });
            if (unsupported !== void 0) return unsupported;
            const parsed = predictSchema.safeParse(body);
            if (!parsed.success) return invalidBy(parsed.error);
            const {instances: instances, parameters: parameters} = parsed.data;
            const predictions = instances.map(({content: content}) => ({
                embeddings: {
                    values: [ ...vectorOf(content, parameters?.outputDimensionality ?? vertex_embed_DIMENSIONS) ],
                    statistics: {
                        token_count: countTokens(content),
                        truncated: false
                    }
                }
            }));
            const billableCharacterCount = billableCharacters(instances.map(({content: content}) => content).join(""));
            return {
                ok: true,
                model: model,
                answer: jsonAnswer(200, {
                    predictions: predictions,
                    metadata: {
                        billableCharacterCount: billableCharacterCount
                    }
                })
            };
        };
        const embed_embedContent = (body, {model: model = ""}) => {
            const parsed = contentBodySchema.safeParse(body);
            if (!parsed.success) return invalidBy(parsed.error);
            const {content: content, embedContentConfig: embedContentConfig} = parsed.data;
            const text = decode_generate_textOf(content.parts);
            const tokens = countTokens(text);
            const answer = jsonAnswer(200, {
                embedding: {
                    values: [ ...vectorOf(text, embedContentConfig?.outputDimensionality ?? vertex_embed_DIMENSIONS) ]
                },
                usageMetadata: {
                    promptTokenCount: tokens,
                    totalTokenCount: tokens
                },
                truncated: false
            });
            return {
                ok: true,
                model: model,
                answer: answer
            };
        };
        const keys = {
            keyHint: "`Authorization: Bearer`, the header `x-goog-api-key` or the query's `key`; clients of Vertex AI without a project read it from GOOGLE_API_KEY",
            keyInQuery: true
        };
        const vertex = {
            encodeError: google_encode_error_encodeError,
            ...keys
        };
        const vertexAnthropic = {
            encodeError: encode_error_encodeError,
            ...keys
        };
        const vertexOpenai = {
            encodeError: encodeError,
            ...keys
        };
        const raw_predict_bodySchema = schemas.RZV(() => schemas.Ikc({
            anthropic_version: schemas.YjP().check(api.m9(1)),
            model: schemas.lqM(schemas.Vxk())
        }));
        const rawPredict = {
            ...anthropicMessages,
            decode: raw_predict_decode
        };
        const streamRawPredict = {
            ...anthropicMessages,
            decode: (body, address) => {
                const decoded = raw_predict_decode(body, address);
                return decoded.ok ? {
                    ok: true,
                    request: {
                        ...decoded.request,
                        streaming: true
                    }
                } : decoded;
            }
        };
        function raw_predict_decode(body, {model: model}) {
            const parsed = raw_predict_bodySchema.safeParse(body);
            if (!parsed.success) return invalidBy(parsed.error);
            const decoded = decodeMessages({
                ...body,
                model: model
            });
            return decoded.ok ? {
                ok: true,
                request: {
                    ...decoded.request,
                    body: body
                }
            } : decoded;
        }
        const VERSION = String.raw`(?:\/v1|\/v1beta|\/v1beta1)?`;
        const PROJECT = String.raw`\/projects\/[^/]+\/locations\/[^/]+`;
        const routes_MODEL = String.raw`(?:(?:${PROJECT})?\/publishers\/(?!anthropic\/)[^/]+\/models|${PROJECT}\/(?:models|endpoints))\/(?<model>[^/]+)`;
        const CLAUDE = String.raw`(?:${PROJECT})?\/publishers\/anthropic\/models`;
        const routes_method = name => new RegExp(`^${VERSION}${routes_MODEL}:${name}$`);
        const claude = rest => new RegExp(`^${VERSION}${CLAUDE}${rest}$`);
        const other = rest => new RegExp(`^${VERSION}${rest}$`);
        const vertexRoutes = [ ...rowsOf(vertexAnthropic, [ "vertex.anthropic-count", "POST", claude("/count-tokens:rawPredict"), count(anthropicCount) ], [ "vertex.anthropic", "POST", claude("/(?<model>[^/]+):rawPredict"), completion(rawPredict) ], [ "vertex.anthropic", "POST", claude("/(?<model>[^/]+):streamRawPredict"), completion(streamRawPredict) ], [ "vertex.anthropic", "any", claude("/.+"), unsupported ]), ...rowsOf(vertexOpenai, [ "vertex.chat", "POST", other(`${PROJECT}/endpoints/openapi/chat/completions`), completion(openaiChat) ]), ...rowsOf(vertex, [ "vertex.generate", "POST", routes_method("generateContent"), completion(googleGenerate) ], [ "vertex.stream", "POST", routes_method("streamGenerateContent"), completion(googleStream) ], [ "vertex.count", "POST", routes_method("countTokens"), count(vertexCount) ], [ "vertex.embed", "POST", routes_method("predict"), embeddings(predictEmbeddings) ], [ "vertex.embed", "POST", routes_method("embedContent"), embeddings(embed_embedContent) ], [ "vertex.models", "GET", other(`(?:${PROJECT})?/publishers/google/models`), list(vertexCatalogue) ], [ "vertex.model", "GET", other(`(?:${PROJECT})?/publishers/google/models/(?<model>[^/:]+)`), one(vertexCatalogue) ], [ "vertex.tuned", "GET", other(`${PROJECT}/models`), {
            kind: "document",
            show: () => noTunedModels
        } ], [ "vertex.other", "any", /^(?:\/v1(?:beta1?)?)?\/(?:projects|publishers)\/.+$|^\/v1beta1\/.+$/, unsupported ]) ];
        const providerRoutes = [ ...foundryRoutes, ...vertexRoutes, ...bedrockRoutes, ...anthropicRoutes, ...googleRoutes, ...azureRoutes, ...openaiRoutes ];
        const routes = [ ...controlRoutes, ...muxRoutes, ...providerRoutes ];
        const passedRoutes = providerRoutes.map(row => ({
            ...row,
            access: "token",
            provider: {
                ...row.provider,
                keyInQuery: true
            }
        }));
        const TEST_HEADER = "x-mock-test";
        const KEPT_PATHS = 500;
        const KEPT_PATH_UNITS = 200;
        const noQuery = new URLSearchParams;
        function routeOf(method, target, headers, known = new Map) {
            const mark = target.indexOf("?");
            const path = mark < 0 ? target : target.slice(0, mark);
            const query = mark < 0 ? noQuery : new URLSearchParams(target.slice(mark + 1));
            const reading = routes_read(path, known);
            const claims = ({row: row}) => row.claim === void 0 || row.claim(headers, query);
            const found = reading.readings.find(way => takes(way.row, method) && claims(way));
            const isAnswered = found !== void 0 && found.row.work.kind !== "unsupported";
            const named = headers[TEST_HEADER];
            return {
                route: isAnswered ? found.row : unansweredRoute({
                    method: method,
                    path: path,
                    headers: headers,
                    claims: claims,
                    reading: reading,
                    found: found
                }, readAny),
                path: path,
                address: {
                    model: found?.model,
                    query: query,
                    test: typeof named === "string" ? named : found?.test ?? "",
                    ...reading.isPassthrough ? {
                        isPassthrough: true
                    } : {}
                },
                ownPath: found?.ownPath ?? reading.ownPath
            };
        }
        function takes({method: taken}, method) {
            return taken === "any" || taken === method || taken === "GET" && method === "HEAD";
        }
        function routes_read(path, known) {
            const before = known.get(path);
            if (before !== void 0) return before;
            const reading = readAny(path);
            if (known.size >= KEPT_PATHS) known.clear();
            if (path.length <= KEPT_PATH_UNITS) known.set(path, reading);
            return reading;
        }
        function readAny(path) {
            return readPath(path, routes, passedRoutes);
        }
        function enter(request, token) {
            const {method: method, target: target, headers: headers} = request;
            const [, first = "", rest = ""] = /^\/([^/?]*)(.*)$/s.exec(target) ?? [];
            const within = {
                ...request,
                target: rest.startsWith("/") ? rest : `/${rest}`
            };
            if ((0, authenticate.n4)(first, token)) return {
                request: within,
                shown: "accepted"
            };
            const {route: route, path: path, ownPath: ownPath, address: address} = routeOf(method, target, headers);
            const isBare = route.work.kind !== "unknown" && (address.isPassthrough || ownPath === path);
            return isBare || first === "" ? {
                request: request,
                shown: "missing"
            } : {
                request: within,
                shown: "wrong"
            };
        }
        function noEntry(shown) {
            const what = shown === "missing" ? "The address does not begin with the token of this run." : "The address begins with another run's token.";
            return {
                status: 401,
                code: "invalid_base_url",
                message: `${what} Where a real provider answers, the key is the provider's, and the token is the first folder of the base URL. Take the base URL from the outputs of mock-transport, such as \`base-url\`.`,
                final: true
            };
        }
        function isForwarding(mode) {
            return mode === "record" || mode === "forward";
        }
        const forwarding_own = [ "document", "probe", "stop", "unknown" ];
        function isSentOn({kind: kind}) {
            return !forwarding_own.includes(kind);
        }
        var marker = __webpack_require__(45269);
        var upstream_field = __webpack_require__(35512);
        const places = {
            openai: below => below.replace(/^\/v1(?=\/)/, ""),
            anthropic: below => below.startsWith("/v1/") ? below : `/v1${below}`,
            google: below => below,
            azure: below => below.replace(/^\/v1(?=\/deployments\/)/, "/openai"),
            vertex: below => below
        };
        function addressOf(provider, base, {below: below, query: query}) {
            const bound = (0, upstream_field.Hp)(base);
            const text = `${base}${places[provider](below)}${query === "" ? "" : `?${query}`}`;
            if (bound === void 0 || !URL.canParse(text)) return;
            const address = new URL(text);
            const root = bound.pathname.replace(/\/*$/, "/");
            const isBelow = address.host === bound.host && address.protocol === bound.protocol && address.pathname.startsWith(root);
            return isBelow && address.username === "" && address.hash === "" ? address : void 0;
        }
        const keyInQuery = [ "google", "vertex" ];
        function queryFor(target, provider, token) {
            const start = target.indexOf("?");
            if (start < 0) return "";
            const kept = target.slice(start + 1).split("&").filter(pair => pair !== "" && !pair.includes(token) && (keyInQuery.includes(provider) || !/^key(?:=|$)/i.test(pair)));
            return kept.join("&").replaceAll("#", "%23");
        }
        var upstream_failure = __webpack_require__(35678);
        var outbound_headers = __webpack_require__(24803);
        function readAlone(body) {
            if (typeof body !== "object" || body === null || !("previous_response_id" in body)) return body;
            const {previous_response_id: earlier, ...said} = body;
            if (typeof earlier !== "string" || !("input" in said) || !Array.isArray(said.input)) return said;
            const items = said.input.filter(item => item?.type !== "item_reference");
            return {
                ...said,
                input: [ ...missingCalls(items), ...items ]
            };
        }
        function missingCalls(items) {
            const called = new Set(items.filter(({type: type}) => !isOutput(type)).map(({call_id: call_id}) => call_id));
            return items.flatMap(({type: type, call_id: call_id}) => isOutput(type) && !called.has(call_id) ? [ {
                type: String(type).replace(/_output$/, ""),
                call_id: call_id,
                name: "earlier",
                arguments: "{}",
                input: ""
            } ] : []);
        }
        function isOutput(type) {
            return typeof type === "string" && type.endsWith("_output");
        }
        const ownBases = {
            openai: "https://api.openai.com/v1",
            anthropic: "https://api.anthropic.com",
            google: "https://generativelanguage.googleapis.com"
        };
        function providerOf({id: id}) {
            const [name = ""] = id.split(".");
            return upstream_field.Ei.find(provider => provider === name);
        }
        function baseOf(provider, upstream) {
            return upstream.find(named => named.provider === provider)?.base ?? ownBases[provider];
        }
        const TOKEN_MARK = (0, marker.U7)("value");
        const outcomes = {
            completion: "forwarded",
            count: "counted",
            embeddings: "embedded",
            models: "listed",
            model: "listed"
        };
        function planForward(question, below) {
            const {route: route, request: request, setting: setting} = question;
            const provider = providerOf(route);
            const base = provider === void 0 ? void 0 : baseOf(provider, setting.upstream);
            if (provider === void 0 || base === void 0) return refuseRoute(question);
            const query = queryFor(request.target, provider, setting.token);
            const address = below.includes(setting.token) ? void 0 : addressOf(provider, base, {
                below: below,
                query: query
            });
            if (address === void 0) return refuseAddress(question);
            const secrets = [ ...(0, outbound_headers.V)(request.headers), ...question.address.query.getAll("key") ];
            if (secrets.some(secret => secret.includes(setting.token))) return refuseToken(question);
            if (!isJson(request.headers["content-type"], request.body)) return plan_forward_refuseBody(question);
            return withBody(question, json => {
                const call = callIn(question, json);
                const outbound = {
                    provider: provider,
                    address: address,
                    method: request.method,
                    headers: (0, outbound_headers.n)(request.headers, provider, setting.token),
                    body: request.body === "" ? void 0 : request.body?.replaceAll(setting.token, TOKEN_MARK),
                    secrets: secrets,
                    outcome: call !== void 0 && call.class !== "turn" ? "side-call" : outcomes[route.work.kind] ?? "shown",
                    call: call,
                    refuse: (failure, code) => route.provider.encodeError((0, upstream_failure.Xv)(failure, address.host, code), question.stamp)
                };
                const upstream = {
                    host: address.host,
                    hasUsage: false
                };
                const findings = {
                    outcome: "upstream-failed",
                    upstream: upstream,
                    ...factsOf(question, call)
                };
                return {
                    answer: outbound.refuse("reset"),
                    findings: findings,
                    outbound: outbound
                };
            });
        }
        function callIn({route: {work: work}, address: address}, json) {
            if (work.kind !== "completion") return;
            const decoded = work.protocol.decode(readAlone(json), address);
            if (!decoded.ok) return;
            return {
                request: decoded.request,
                class: classify(decoded.request),
                test: address.test
            };
        }
        function factsOf({route: {work: work}}, call) {
            if (work.kind !== "completion") return {};
            if (call === void 0) return {
                protocol: work.protocol.id
            };
            const {protocol: protocol, model: model, prompt: prompt, streaming: streaming} = call.request;
            return {
                class: call.class,
                protocol: protocol,
                model: model,
                excerpt: prompt,
                streaming: streaming
            };
        }
        function isJson(contentType, body) {
            return body === "" || contentType === void 0 || /^application\/(?:[\w.+-]+\+)?json\b/i.test(String(contentType));
        }
        function refuseRoute(question) {
            const {request: request, path: path, setting: setting} = question;
            return refuse(question, "unsupported", {
                status: 501,
                code: "request.unsupported",
                message: `${request.method} ${path} is a route that the mode \`${setting.mode}\` sends nowhere: it belongs to a provider whose host is not known. For Azure or Vertex name it in \`upstream\`; leave others to a lane with the real provider.`,
                final: true
            });
        }
        function refuseAddress(question) {
            return refuse(question, "invalid", {
                status: 400,
                code: "upstream.address",
                message: `The path leads out of the provider's base URL, or the base URL is neither https nor this machine's, so no key is sent there. Correct the path or \`upstream\`.`,
                final: true
            });
        }
        function refuseToken(question) {
            return refuse(question, "unauthorized", {
                status: 401,
                code: "invalid_api_key",
                message: `The key is the token of this run, which no provider knows. In the mode \`${question.setting.mode}\` the token stands in the base URL alone; give the client the provider's own key.`,
                final: true
            });
        }
        function plan_forward_refuseBody(question) {
            return refuse(question, "unsupported", {
                status: 501,
                code: "request.unsupported",
                message: `The body is not JSON, and the mode \`${question.setting.mode}\` sends on nothing else. Leave this test to a lane that calls the provider directly.`,
                param: "content-type",
                final: true
            });
        }
        var redactor_for = __webpack_require__(13790);
        const requestName = /^[\w.:/+=@-]{1,128}$/;
        function outgoing(answer, {method: method, headers: asked}, stamp, isReadable) {
            const name = requestIdOf(asked, stamp);
            const headers = isReadable ? {
                "x-request-id": name,
                ...page_headers.K,
                ...answer.headers
            } : {
                "x-request-id": name,
                ...answer.headers
            };
            if (method !== "HEAD") return {
                ...answer,
                headers: headers
            };
            const length = "body" in answer ? {
                "content-length": String(Buffer.byteLength(answer.body))
            } : {};
            return {
                status: answer.status,
                headers: {
                    ...headers,
                    ...length
                },
                body: ""
            };
        }
        function requestIdOf(headers, {id: id}) {
            const named = headers["x-request-id"];
            return typeof named === "string" && requestName.test(named) ? named : id;
        }
        var redact = __webpack_require__(14445);
        var digest = __webpack_require__(89870);
        var excerpt = __webpack_require__(79679);
        const TEXT_LIMIT = 500;
        const TEXT_UNITS = 200;
        function redactKnown(text, redactor, known) {
            const before = known.get(text);
            if (before !== void 0) return before;
            const clean = (0, redact.R)(text, redactor);
            if (text.length <= TEXT_UNITS && known.size < TEXT_LIMIT) known.set(text, clean);
            return clean;
        }
        function writeNote(question, findings, counted, ofCaller) {
            const {path: path, request: request, setting: setting, memory: memory} = question;
            const {redactor: redactor} = setting;
            const given = Buffer.from(request.body ?? "");
            const body = [ redactor, ...ofCaller ].reduce((bytes, known) => (0, redact.E)(bytes, known).bytes, given);
            const clean = text => ofCaller.reduce(redact.R, redactKnown(text, redactor, memory.clean)).slice(0, excerpt.S);
            const cleanIfThere = text => text === void 0 ? void 0 : clean(text);
            return {
                route: counted.route,
                method: clean(request.method),
                path: clean(path),
                access: counted.access,
                outcome: counted.outcome,
                class: counted.class,
                protocol: findings.protocol,
                test: question.address.test === "" ? void 0 : clean(question.address.test),
                streaming: findings.streaming ?? false,
                fixture: findings.fixture,
                reply: findings.reply,
                fault: findings.fault,
                repeats: findings.repeats,
                usage: counted.usage,
                upstream: findings.upstream,
                differs: findings.differs,
                model: cleanIfThere(findings.model),
                excerpt: cleanIfThere(findings.excerpt),
                param: cleanIfThere(findings.param),
                retry: retryOf(request.headers),
                bodyBytes: given.length,
                redacted: body !== given,
                bodyDigest: (0, digest.o)(body)
            };
        }
        function exchange(given, setting, stamp, memory) {
            const entered = isForwarding(setting.mode) ? enter(given, setting.token) : void 0;
            const request = entered?.request ?? given;
            const {route: route, path: path, ownPath: ownPath, address: address} = routeOf(request.method, request.target, request.headers, memory.paths);
            const question = {
                route: route,
                path: path,
                address: address,
                request: request,
                setting: setting,
                stamp: stamp,
                memory: memory
            };
            const isSent = entered !== void 0 && isSentOn(route.work);
            const {access: access, refused: refused} = entered === void 0 ? admit(question) : admitEntered(entered.shown, isSent, question);
            if (refused !== void 0) return conclude(refuse(question, "unauthorized", refused), question, access);
            return conclude(isSent ? planForward(question, ownPath) : answerRoute(question), question, access);
        }
        function admitEntered(shown, isSent, question) {
            if (shown === "accepted") return {
                access: shown,
                refused: void 0
            };
            return isSent ? {
                access: shown,
                refused: noEntry(shown)
            } : admit(question);
        }
        function admit({route: route, address: address, request: request, setting: setting}) {
            const inQuery = route.provider.keyInQuery ? address.query.getAll("key") : [];
            const shown = (0, authenticate.QF)(request.headers, inQuery, setting.token);
            if (route.access === "open" || route.access === "open-without-key" && shown === "missing") return {
                access: "open",
                refused: void 0
            };
            return {
                access: shown,
                refused: shown === "accepted" ? void 0 : unauthorized(shown, route.provider)
            };
        }
        function conclude(step, question, access) {
            const {setting: setting, stamp: stamp, memory: memory} = question;
            const {outbound: outbound} = step;
            const counted = countedOf(question, access, step.findings);
            if (outbound === void 0) (0, core_metrics.ry)(memory.metrics, counted);
            const answer = outgoing(step.answer, question.request, stamp, isReadableByPages(question, access));
            const delivery = step.wishes && planDelivery(answer, step.wishes, drawFrom(`${setting.seed}:${stamp.seq}`));
            return {
                answer: answer,
                note: () => {
                    const redactors = outbound === void 0 ? [] : [ (0, redactor_for.s)(outbound.secrets, memory) ];
                    return writeNote(question, step.findings, counted, redactors);
                },
                outbound: outbound,
                delivery: delivery,
                isStop: step.isStop
            };
        }
        function unauthorized(shown, {keyHint: keyHint, keyStatus: keyStatus = 401}) {
            const what = shown === "missing" ? "The request shows no key." : "The key is not the one of this run.";
            return {
                status: keyStatus,
                code: "invalid_api_key",
                message: `${what} Send the \`token\` output of mock-transport as ${keyHint}.`
            };
        }
        function countedOf({route: route, address: address}, access, {class: what, outcome: outcome, usage: usage}) {
            return {
                route: route.id,
                access: access,
                outcome: outcome,
                class: address.isPassthrough ? "passthrough" : what ?? route.work.kind,
                usage: usage
            };
        }
        var redact_redactor = __webpack_require__(66730);
        function together(work) {
            let waiting = [];
            const doAll = () => {
                const due = waiting;
                waiting = [];
                for (const one of due) one();
            };
            return (...asked) => new Promise((resolve, reject) => {
                if (waiting.length === 0) setImmediate(doAll);
                waiting.push(() => {
                    try {
                        resolve(work(...asked));
                    } catch (error) {
                        reject(error);
                    }
                });
            });
        }
        var external_node_http_ = __webpack_require__(37067);
        function shakeHands(request, setting, stamp, memory) {
            const {method: method, target: target, headers: headers} = request;
            const {route: route, path: path, address: address} = routeOf(method, target, headers, memory.paths);
            const question = {
                route: route,
                path: path,
                address: address,
                request: request,
                setting: setting,
                stamp: stamp,
                memory: memory
            };
            if (isForwarding(setting.mode)) return conclude(upgradeNothing(question), question, "open");
            const {access: access, refused: refused} = admit(question);
            if (refused !== void 0) return conclude(refuse(question, "unauthorized", refused), question, access);
            if (route.work.kind !== "socket") {
                const isKnown = route.work.kind !== "unknown" || routeOf("POST", target, headers, memory.paths).route.work.kind !== "unknown";
                return conclude(isKnown ? upgradeNothing(question) : notFound(question), question, access);
            }
            const flaw = flawIn(headers);
            if (flaw !== void 0) return conclude(refuse(question, "invalid", flaw), question, access);
            const step = {
                answer: {
                    status: 101,
                    headers: {},
                    body: ""
                },
                findings: {
                    outcome: "shown"
                }
            };
            const seat = {
                route: route,
                path: path,
                address: {
                    ...address,
                    socket: stamp.seq
                },
                headers: headers,
                target: target
            };
            return {
                ...conclude(step, question, access),
                seat: seat
            };
        }
        function leave({address: address}, memory) {
            forgetSocket(conversationsOf(memory), address.socket);
        }
        function flawIn(headers) {
            const {"sec-websocket-key": key, "sec-websocket-version": version} = headers;
            if (version !== "13") return {
                status: 400,
                message: "The header `sec-websocket-version` must be 13.",
                final: true
            };
            if (typeof key === "string" && /^[+/0-9A-Za-z]{22}==$/.test(key)) return;
            return {
                status: 400,
                message: "The header `sec-websocket-key` must hold 16 bytes as base64.",
                final: true
            };
        }
        function upgradeNothing(question) {
            const message = `There is no WebSocket at ${question.path} here. Send the request over HTTP.`;
            return refuse(question, "unknown-route", {
                status: 426,
                message: message,
                final: true
            });
        }
        function notFound(question) {
            const message = `${question.path} is no route of mock-transport. WebSockets are opened below \`base-url\`, at /responses.`;
            return refuse(question, "unknown-route", {
                status: 404,
                message: message,
                final: true
            });
        }
        var external_node_events_ = __webpack_require__(78474);
        function providerIn(lane) {
            return {
                ...openai,
                encodeError: error => ({
                    status: error.status,
                    headers: {},
                    body: errorEvent(error, lane)
                })
            };
        }
        function errorEvent(error, lane) {
            const headers = retryHeaders(error);
            const hints = Object.keys(headers).length === 0 ? {} : {
                headers: headers
            };
            return JSON.stringify({
                type: "error",
                status: error.status,
                error: {
                    ...encode_error_errorOf(error),
                    ...hints
                },
                ...hints,
                ...lane
            });
        }
        function lifeIsOver(lifeMs) {
            const minutes = lifeMs / 6e4;
            const message = `Responses websocket connection limit reached (${minutes} minutes). Create a new websocket connection to continue.`;
            return errorEvent({
                status: 400,
                code: "websocket_connection_limit_reached",
                message: message
            }, {});
        }
        function responsesIn(lane, question) {
            const earlier = earlierFor(question.address, question.memory);
            return {
                ...openaiResponses,
                decode: body => {
                    const decoded = decodeResponses(body, earlier);
                    return decoded.ok ? {
                        ok: true,
                        request: {
                            ...decoded.request,
                            streaming: true
                        }
                    } : decoded;
                },
                encode: (reply, request) => {
                    remember(reply, {
                        request: request,
                        question: question
                    }, earlier);
                    return framesOf(responseEvents(reply, request, question.stamp, lane));
                },
                encodeErrorEvent: error => errorEvent(error, lane)
            };
        }
        function framesOf(events) {
            return {
                status: 200,
                headers: {},
                events: events.map(({json: json}) => json)
            };
        }
        function steer(body, lane, question) {
            const {previous_response_id: id, input: input} = body;
            const isAsked = typeof id === "string" && (typeof input === "string" || Array.isArray(input)) && input.length > 0;
            const earlier = earlierFor(question.address, question.memory);
            const isKnown = isAsked && findResponse(earlier.conversations, id, earlier) !== void 0;
            const event = {
                type: "response.steer.failed",
                steer: {
                    previous_response_id: id ?? null,
                    input: input ?? null
                },
                error: {
                    type: "invalid_request_error",
                    ...isAsked ? errorFor(isKnown, id) : badInput
                },
                sequence_number: 0,
                ...lane
            };
            return {
                answer: framesOf([ {
                    json: JSON.stringify(event)
                } ]),
                findings: {
                    outcome: "invalid",
                    class: "steer",
                    param: "response.steer",
                    streaming: true
                }
            };
        }
        const badInput = {
            code: "invalid_input",
            message: "A `response.steer` needs the `previous_response_id` it is for and an `input` that is not empty."
        };
        function errorFor(isKnown, id) {
            if (!isKnown) return {
                code: "response_not_found",
                message: `Response with id '${id}' is not on this connection.`
            };
            return {
                code: "response_already_completed",
                message: `Response with id '${id}' is complete. Send the input in a \`response.create\` that goes on from it.`
            };
        }
        function answerMessage({message: message, text: text}, {route: route, path: path, address: address, headers: headers, target: target}, setting, stamp, memory) {
            const lane = message.lane === void 0 ? {} : {
                stream_id: message.lane
            };
            const request = {
                method: "WS",
                target: target,
                headers: headers,
                body: text ?? ""
            };
            const asked = {
                route: {
                    ...route,
                    provider: providerIn(lane)
                },
                path: path,
                address: address,
                request: request,
                setting: setting,
                stamp: stamp,
                memory: memory
            };
            const protocol = responsesIn(lane, asked);
            const question = {
                ...asked,
                route: {
                    ...asked.route,
                    work: completion(protocol)
                }
            };
            return conclude(handle_socket_message_answer(message, {
                lane: lane,
                protocol: protocol,
                question: question
            }), question, "accepted");
        }
        function handle_socket_message_answer(message, {lane: lane, protocol: protocol, question: question}) {
            switch (message.kind) {
              case "bad":
                {
                    const {message: text, param: param} = message;
                    const found = param === void 0 ? {} : {
                        param: param
                    };
                    return refuse(question, "invalid", {
                        status: 400,
                        message: text,
                        ...found
                    }, {
                        class: "message",
                        ...found
                    });
                }

              case "steer":
                return steer(message.body, lane, question);

              case "create":
                {
                    const {body: body} = message;
                    if (body["generate"] === false) return prepare(body, lane, question);
                    return asWished(question, within => complete(protocol, body, within));
                }
            }
        }
        function prepare(body, lane, question) {
            const earlier = earlierFor(question.address, question.memory);
            const decoded = decodeResponses(body, earlier, true);
            if (!decoded.ok) return refuseBody(decoded.refusal, question);
            const {request: request} = decoded;
            remember(void 0, {
                request: request,
                question: question
            }, earlier);
            return {
                answer: framesOf(responseEvents(void 0, request, question.stamp, lane)),
                findings: {
                    outcome: "side-call",
                    class: "prewarm",
                    protocol: request.protocol,
                    model: request.model,
                    excerpt: request.prompt,
                    streaming: true
                }
            };
        }
        const laneName = /^[A-Za-z0-9_.-]{1,256}$/;
        const NAME_UNITS = 100;
        function readMessage(text) {
            if (text === void 0) return bad("A message must be text; this one is binary.");
            const event = requestJson(text);
            if (event === void 0) return bad("Request body must be valid JSON.");
            if (!(0, json_value.Gv)(event)) return bad("Request body must be a JSON object.");
            const {type: type, stream_id: lane} = event;
            if (lane !== void 0 && (typeof lane !== "string" || !laneName.test(lane))) return bad("A `stream_id` must have 1 to 256 letters, digits or any of `_.-`.", "stream_id");
            const inLane = lane === void 0 ? {} : {
                lane: lane
            };
            if (type === "response.steer") return {
                kind: "steer",
                body: event,
                ...inLane
            };
            if (type !== "response.create") return {
                ...bad(`Unsupported WebSocket event type: ${String(type).slice(0, NAME_UNITS)}`, "type"),
                ...inLane
            };
            const {response: response, payload: payload} = event;
            const body = (0, json_value.Gv)(response) ? response : (0, json_value.Gv)(payload) ? payload : event;
            return {
                kind: "create",
                body: body,
                ...inLane
            };
        }
        function bad(message, param) {
            return {
                kind: "bad",
                message: message,
                ...param === void 0 ? {} : {
                    param: param
                }
            };
        }
        var rejected_connection = __webpack_require__(11097);
        var promises_ = __webpack_require__(58500);
        const UNEXPECTED = 1011;
        const cutting = [ "cut", "truncated-frame" ];
        async function sendFrames(wire, {answer: answer, delivery: delivery}, fault) {
            if (delivery === void 0) return sendAtOnce(wire, "events" in answer ? answer.events : [ answer.body ]);
            const {headAfterMs: headAfterMs = 0, steps: steps, end: end} = delivery;
            let [due, events] = [ performance.now(), 0 ];
            let firstByteAt;
            const wait = milliseconds => {
                due += milliseconds;
                return pause(due - performance.now(), wire.gone);
            };
            await wait(headAfterMs);
            for (const {afterMs: afterMs, piece: piece} of steps) {
                await wait(afterMs);
                if (!await send(wire, piece)) return {
                    firstByteAt: firstByteAt,
                    events: events,
                    isWhole: false
                };
                firstByteAt ??= Date.now();
                events += 1;
            }
            await wait(end.afterMs);
            if (end.how !== "whole") send_frames_reset(wire); else if (cutting.includes(fault ?? "")) wire.ws.close(UNEXPECTED);
            return {
                firstByteAt: firstByteAt,
                events: events,
                isWhole: end.how === "whole"
            };
        }
        async function sendAtOnce(wire, pieces) {
            wire.connection.cork();
            const taken = pieces.map(piece => send(wire, piece)).at(-1);
            wire.connection.uncork();
            const firstByteAt = Date.now();
            const isWhole = await taken ?? true;
            return {
                firstByteAt: firstByteAt,
                events: pieces.length,
                isWhole: isWhole
            };
        }
        function send({ws: ws}, piece) {
            return new Promise(resolve => ws.send(piece, {
                binary: false
            }, error => resolve(!error)));
        }
        async function pause(milliseconds, gone) {
            if (milliseconds > 0) await (0, promises_.setTimeout)(milliseconds, void 0, {
                signal: gone
            }).catch(() => {});
        }
        function send_frames_reset({connection: connection}) {
            if ("resetAndDestroy" in connection && typeof connection.resetAndDestroy === "function") connection.resetAndDestroy(); else connection.destroy();
        }
        const [NORMAL, GOING_AWAY] = [ 1e3, 1001 ];
        const TOO_LARGE = "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH";
        function openSession(ws, connection, seat, desk) {
            const {limits: limits, setting: setting, memory: memory} = desk;
            const gone = new AbortController;
            (0, external_node_events_.setMaxListeners)(0, gone.signal);
            const wire = {
                ws: ws,
                connection: connection,
                gone: gone.signal
            };
            const lanes = new Map;
            const waiting = [];
            const openedAt = Date.now();
            let inFlight = 0;
            let isAnswering = true;
            let isHeard = true;
            ws.on("message", (data, isBinary) => {
                const arrival = isAnswering ? desk.arrive() : void 0;
                if (arrival === void 0) return;
                waiting.push({
                    data: data,
                    isBinary: isBinary,
                    arrival: arrival
                });
                goOn();
            });
            ws.on("pong", () => {
                isHeard = true;
            });
            ws.on("error", error => {
                const arrival = error.code?.startsWith("WS_ERR_") ? desk.arrive() : void 0;
                if (arrival === void 0) return;
                const isTooLarge = error.code === TOO_LARGE;
                desk.record({
                    ...rejected_connection.Q,
                    route: seat.route.id,
                    access: "accepted",
                    ...isTooLarge ? {
                        outcome: "too-large"
                    } : {}
                }, {
                    status: isTooLarge ? 413 : 400,
                    seq: arrival.stamp.seq,
                    arrived: arrival.arrived,
                    delivered: true
                });
            });
            const closed = new Promise(resolve => {
                ws.once("close", () => {
                    isAnswering = false;
                    gone.abort();
                    Promise.all(lanes.values()).then(() => {
                        leave(seat, memory);
                        resolve();
                    });
                });
            });
            function isFree() {
                return inFlight === 0 || inFlight < limits.socketMessages && ws.bufferedAmount <= limits.socketBufferBytes;
            }
            function goOn() {
                while (isFree()) {
                    const next = waiting.shift();
                    if (next === void 0) break;
                    inFlight += 1;
                    begin(next);
                }
                if (waiting.length > 0) ws.pause(); else if (ws.isPaused) ws.resume();
            }
            function begin({data: data, isBinary: isBinary, arrival: arrival}) {
                const text = isBinary ? void 0 : data.toString("utf8");
                const message = readMessage(text);
                const before = lanes.get(message.lane);
                const work = (before === void 0 ? answer(message, text, arrival) : before.then(() => answer(message, text, arrival))).then(() => {
                    if (lanes.get(message.lane) === work) lanes.delete(message.lane);
                    inFlight -= 1;
                    goOn();
                });
                lanes.set(message.lane, work);
            }
            async function answer(message, text, {stamp: stamp, arrived: arrived}) {
                const exchange = answerMessage({
                    message: message,
                    text: text
                }, seat, setting, stamp, memory);
                const note = exchange.note();
                const {firstByteAt: firstByteAt, events: events, isWhole: isWhole} = await sendFrames(wire, exchange, note.fault);
                desk.record(note, {
                    status: exchange.answer.status,
                    seq: stamp.seq,
                    arrived: arrived,
                    delivered: isWhole,
                    firstByteAt: firstByteAt,
                    events: events
                });
            }
            function check() {
                if (lanes.size > 0) return;
                if (Date.now() - openedAt >= limits.socketLifeMs) {
                    ws.send(lifeIsOver(limits.socketLifeMs));
                    return ws.close(NORMAL);
                }
                if (!isHeard) return ws.terminate();
                isHeard = false;
                ws.ping();
            }
            async function end() {
                isAnswering = false;
                waiting.length = 0;
                await Promise.all(lanes.values());
                ws.close(GOING_AWAY, "The server ends.");
                await closed;
            }
            return {
                isBusy: () => lanes.size > 0,
                check: check,
                end: end,
                closed: closed
            };
        }
        function createSockets(desk) {
            const open = new Map;
            let library;
            let closing;
            let checks;
            async function upgrade(request, connection, head) {
                connection.on("error", () => connection.destroy());
                const arrival = desk.arrive();
                if (arrival === void 0) return void connection.destroy();
                const {stamp: stamp, arrived: arrived} = arrival;
                const {method: method = "", url: url = "", headers: headers} = request;
                const {answer: answer, note: note, seat: seat} = shakeHands({
                    method: method,
                    target: url,
                    headers: headers,
                    body: ""
                }, desk.setting, stamp, desk.memory);
                const record = delivered => desk.record(note(), {
                    status: answer.status,
                    seq: stamp.seq,
                    arrived: arrived,
                    delivered: delivered
                });
                if (seat === void 0) {
                    accept_socket_refuse(connection, answer, stamp.id);
                    return record(true);
                }
                library ??= load(desk);
                const server = await library;
                if (connection.destroyed || closing !== void 0) {
                    connection.destroy();
                    return record(false);
                }
                server.handleUpgrade(request, connection, head, ws => {
                    record(true);
                    hold(ws, connection, seat);
                });
            }
            function hold(ws, connection, seat) {
                const session = openSession(ws, connection, seat, desk);
                open.set(ws, session);
                const {socketPingMs: socketPingMs, socketLifeMs: socketLifeMs} = desk.limits;
                checks ??= setInterval(() => open.forEach(({check: check}) => check()), Math.min(socketPingMs, socketLifeMs));
                session.closed.then(() => open.delete(ws));
            }
            async function endAll() {
                clearInterval(checks);
                await Promise.all([ ...open.values() ].map(({end: end}) => end()));
            }
            return {
                upgrade: (request, connection, head) => void upgrade(request, connection, head),
                isBusy: () => [ ...open.values() ].some(({isBusy: isBusy}) => isBusy()),
                close: () => closing ??= endAll(),
                destroyAll: () => open.forEach((_session, ws) => ws.terminate())
            };
        }
        async function load({limits: limits}) {
            const {WebSocketServer: WebSocketServer} = await __webpack_require__.e("ws").then(__webpack_require__.bind(__webpack_require__, 52977));
            const options = {
                noServer: true,
                clientTracking: false,
                perMessageDeflate: false,
                maxPayload: limits.bodyBytes,
                closeTimeout: limits.graceMs
            };
            return new WebSocketServer(options);
        }
        function accept_socket_refuse(connection, {status: status, headers: headers, body: body}, id) {
            const bytes = Buffer.from(body);
            const lines = Object.entries({
                "x-request-id": id,
                ...headers,
                "content-length": bytes.length,
                connection: "close"
            });
            const head = [ `HTTP/1.1 ${status} ${external_node_http_.STATUS_CODES[status]}`, ...lines.map(([name, value]) => `${name}: ${value}`) ];
            connection.once("finish", () => connection.destroy());
            connection.end(Buffer.concat([ Buffer.from(`${head.join("\r\n")}\r\n\r\n`), bytes ]));
        }
        async function openAnswering(order, limits, desk) {
            const {patterns: patterns} = await (0, compile_patterns.x)(order.fixtures);
            let redactor;
            const setting = {
                ...order,
                patterns: patterns,
                get redactor() {
                    redactor ??= (0, redact_redactor.y)([ order.token, ...order.secrets ]);
                    return redactor;
                }
            };
            const memory = (0, server_state.l4)(Date.now());
            let forwards;
            return {
                exchange: together((take, stamp) => {
                    const request = take();
                    return request && exchange(request, setting, stamp, memory);
                }),
                note: together(write => write()),
                sockets: createSockets({
                    setting: setting,
                    memory: memory,
                    limits: limits,
                    ...desk
                }),
                forwarding: () => {
                    forwards ??= Promise.all([ __webpack_require__.e("mock-transport-parse-fixtures"), __webpack_require__.e("mock-transport-forward") ]).then(__webpack_require__.bind(__webpack_require__, 95941)).then(room => room.openForwarding(order, limits, memory, setting.redactor));
                    return forwards;
                },
                end: async () => (await forwards)?.end()
            };
        }
    }),
    79679: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => EXCERPT_UNITS
        });
        const EXCERPT_UNITS = 200;
    }),
    84987: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Lf: () => muxNumbers,
            ao: () => toTenths,
            e0: () => deltaOf,
            ry: () => countIn
        });
        const completed = [ "replied", "improvised", "side-call", "forwarded" ];
        const failed = [ "error-replied", "upstream-failed", "unmatched" ];
        const passed = [ ...completed, "counted", "embedded", "listed", "shown" ];
        function deltaOf({class: what, outcome: outcome, usage: usage}) {
            if (what === "passthrough") {
                const isPassed = passed.includes(outcome);
                const isError = !isPassed && outcome !== "unauthorized";
                return {
                    requests: Number(isPassed),
                    errors: Number(isError),
                    inputTokens: 0,
                    outputTokens: 0
                };
            }
            return {
                requests: Number(completed.includes(outcome)),
                errors: Number(failed.includes(outcome)),
                inputTokens: usage?.inputTokens ?? 0,
                outputTokens: usage?.outputTokens ?? 0
            };
        }
        function muxNumbers({requests: requests, errors: errors, inputTokens: inputTokens, outputTokens: outputTokens}) {
            return {
                total_input_tokens: inputTokens,
                total_output_tokens: outputTokens,
                total_requests: requests,
                total_errors: errors,
                avg_tokens_per_request: toTenths((inputTokens + outputTokens) / Math.max(1, requests))
            };
        }
        function toTenths(value) {
            return Math.round(value * 10) / 10;
        }
        function countIn(metrics, counted) {
            const {requests: requests, errors: errors, inputTokens: inputTokens, outputTokens: outputTokens} = deltaOf(counted);
            metrics.outcomes[counted.outcome] = (metrics.outcomes[counted.outcome] ?? 0) + 1;
            metrics.access[counted.access] = (metrics.access[counted.access] ?? 0) + 1;
            metrics.routes[counted.route] = (metrics.routes[counted.route] ?? 0) + 1;
            metrics.requests += requests;
            metrics.errors += errors;
            metrics.inputTokens += inputTokens;
            metrics.outputTokens += outputTokens;
        }
    }),
    8654: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            eh: () => createStateSlot,
            l4: () => emptyMemory,
            kY: () => remember
        });
        const SETS = 2048;
        const SET_CALLS = 8;
        const FACTS = 4;
        const NONE = -1;
        function noCalls() {
            const keys = new Float64Array(SETS * SET_CALLS).fill(Number.NaN);
            const facts = new Float64Array(SETS * SET_CALLS * FACTS);
            const oldest = new Uint8Array(SETS);
            const sessions = new Map;
            function placeOf(key) {
                const first = setOf(key) * SET_CALLS;
                for (let place = first; place < first + SET_CALLS; place++) if (keys[place] === key) return place;
                return;
            }
            function newPlace(key) {
                const set = setOf(key);
                const at = oldest[set] ?? 0;
                oldest[set] = (at + 1) % SET_CALLS;
                return set * SET_CALLS + at;
            }
            return {
                find: key => {
                    const place = placeOf(key);
                    if (place === void 0) return;
                    const [seq = 0, fixture = NONE, replyIndex = 0, isFault] = facts.subarray(place * FACTS, (place + 1) * FACTS);
                    return {
                        seq: seq,
                        fixture: fixture === NONE ? void 0 : fixture,
                        replyIndex: replyIndex,
                        isFault: isFault === 1,
                        session: sessions.get(place)
                    };
                },
                add: (key, {seq: seq, fixture: fixture = NONE, replyIndex: replyIndex, isFault: isFault, session: session}) => {
                    const place = placeOf(key) ?? newPlace(key);
                    keys[place] = key;
                    facts[place * FACTS] = seq;
                    facts[place * FACTS + 1] = fixture;
                    facts[place * FACTS + 2] = replyIndex;
                    facts[place * FACTS + 3] = isFault ? 1 : 0;
                    if (session !== void 0) sessions.set(place, session); else sessions.delete(place);
                }
            };
        }
        function setOf(key) {
            return key & SETS - 1;
        }
        const MEMORY_LIMIT = 2e4;
        function emptyMemory(startedMs) {
            return {
                answered: noCalls(),
                given: new Map,
                clean: new Map,
                paths: new Map,
                redactors: new Map,
                slots: new Map,
                metrics: {
                    startedMs: startedMs,
                    requests: 0,
                    errors: 0,
                    inputTokens: 0,
                    outputTokens: 0,
                    outcomes: {},
                    access: {},
                    routes: {}
                }
            };
        }
        function createStateSlot(create) {
            const key = Symbol("slot");
            return ({slots: slots}) => {
                if (!slots.has(key)) slots.set(key, create());
                return slots.get(key);
            };
        }
        function remember(map, key, value) {
            map.delete(key);
            map.set(key, value);
            if (map.size <= MEMORY_LIMIT) return;
            const [oldest] = map.keys();
            if (oldest !== void 0) map.delete(oldest);
        }
    }),
    47603: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            G3: () => accepts,
            Q5: () => patternKey,
            vO: () => hasAtLeast
        });
        var _text_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94759);
        function patternKey(pattern, ignoreCase = false) {
            return `${ignoreCase ? "i" : "-"}:${pattern}`;
        }
        function accepts(wanted, seen, patterns) {
            if (typeof wanted === "string") return seen === wanted;
            if ("contains" in wanted) return seen.includes(wanted.contains);
            if ("pattern" in wanted) return patterns.get(patternKey(wanted.pattern, wanted.ignoreCase))?.(seen) ?? false;
            const value = (0, _text_json_value_js__WEBPACK_IMPORTED_MODULE_0__.Yf)(seen);
            return value !== void 0 && hasAtLeast(value, wanted.json);
        }
        function hasAtLeast(value, wanted) {
            if (Array.isArray(wanted)) return Array.isArray(value) && value.length === wanted.length && wanted.every((part, at) => hasAtLeast(value[at], part));
            if (!(0, _text_json_value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(wanted)) return value === wanted;
            return (0, _text_json_value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value) && Object.entries(wanted).every(([key, part]) => Object.hasOwn(value, key) && hasAtLeast(value[key], part));
        }
    }),
    35678: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Xv: () => failureError,
            g5: () => failureOf
        });
        var _text_certificate_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19388);
        const RETRY_AFTER_MS = 500;
        const texts = {
            refused: "refused the connection",
            name: "has no address that this machine can find",
            tls: "could not prove who it is, or speaks no TLS",
            reset: "broke the connection before it answered",
            timeout: "did not answer in time",
            "too-large": "announced an answer that is over the limit",
            cut: "broke the connection in the middle of its answer",
            silent: "fell silent in the middle of its answer",
            "too-long": "did not end its answer before the limit"
        };
        function failureError(failure, host, code = "") {
            if (failure === "certificate") return {
                status: 502,
                code: "upstream.certificate",
                message: `${host} was sent nothing: ${(0, _text_certificate_problem_js__WEBPACK_IMPORTED_MODULE_0__.VP)(code)}. This answer is mock-transport's own.`,
                final: true
            };
            return {
                status: failure === "timeout" ? 504 : 502,
                code: `upstream.${failure}`,
                message: `${host} ${texts[failure]}. This answer is mock-transport's own. Check \`upstream\`, and what stands between this machine and the provider.`,
                retryAfterMs: RETRY_AFTER_MS
            };
        }
        function failureOf(code) {
            if (code === "ECONNREFUSED" || code === "EHOSTUNREACH" || code === "ENETUNREACH") return "refused";
            if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "name";
            if (code === "ETIMEDOUT") return "timeout";
            if ((0, _text_certificate_problem_js__WEBPACK_IMPORTED_MODULE_0__.TR)(code)) return "certificate";
            return /EPROTO|TLS|SSL/.test(code) ? "tls" : "reset";
        }
    }),
    35512: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ei: () => upstreamProviders,
            Hp: () => parseBase,
            a4: () => upstream
        });
        const upstreamProviders = [ "openai", "anthropic", "google", "azure", "vertex" ];
        const line = new RegExp(`^(${upstreamProviders.join("|")})=(.+)$`);
        const upstream = {
            expects: "`openai=`, `anthropic=`, `google=`, `azure=` or `vertex=` and a URL that begins with https:// or names 127.0.0.1 or localhost",
            parse: raw => {
                const [, provider, text = ""] = line.exec(raw.trim()) ?? [];
                const base = parseBase(text);
                if (provider === void 0 || base === void 0) return {
                    ok: false
                };
                return {
                    ok: true,
                    value: {
                        provider: provider,
                        base: base.href.replace(/\/+$/, "")
                    }
                };
            }
        };
        function parseBase(text) {
            const url = URL.canParse(text) ? new URL(text) : void 0;
            if (url === void 0 || url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") return;
            const isLocal = url.protocol === "http:" && [ "127.0.0.1", "localhost", "[::1]" ].includes(url.hostname);
            return url.protocol === "https:" || isLocal ? url : void 0;
        }
    }),
    2050: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => paceWords,
            x: () => paceOf
        });
        var _schema_delivery_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41739);
        const paceWords = [ [ "first-token-ms", "firstTokenMs" ], [ "tokens-per-second", "tokensPerSecond" ], [ "jitter", "jitter" ] ];
        function paceOf(given) {
            const pace = {};
            for (const entry of given) {
                const [, word, number = ""] = /^([^=]*)=(.*)$/.exec(entry) ?? [];
                const [, part] = paceWords.find(([known]) => known === word) ?? [];
                if (part === void 0 || part in pace) return;
                const value = Number(number);
                const [min, max] = _schema_delivery_bounds_js__WEBPACK_IMPORTED_MODULE_0__.z[part];
                if (!/^\d{1,6}(?:\.\d{1,4})?$/.test(number) || value < min || value > max) return;
                pace[part] = value;
            }
            return pace;
        }
    }),
    24803: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            V: () => secretsIn,
            n: () => outboundHeaders
        });
        var _wire_authenticate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69323);
        const common = [ "content-type", "accept", "user-agent" ];
        const own = {
            openai: {
                credentials: [ "authorization" ],
                more: [ "openai-beta", "openai-organization", "openai-project" ]
            },
            anthropic: {
                credentials: [ "x-api-key", "authorization" ],
                more: [ "anthropic-version", "anthropic-beta" ]
            },
            google: {
                credentials: [ "x-goog-api-key" ],
                more: [ "x-goog-api-client" ]
            },
            azure: {
                credentials: [ "api-key", "authorization" ],
                more: []
            },
            vertex: {
                credentials: [ "authorization", "x-goog-api-key" ],
                more: [ "x-goog-api-client", "x-goog-user-project" ]
            }
        };
        function outboundHeaders(headers, provider, token) {
            const {credentials: credentials, more: more} = own[provider];
            const kept = [ ...common, ...more, ...credentials ].flatMap(name => {
                const value = headers[name];
                return typeof value === "string" && value !== "" && !value.includes(token) ? [ [ name, value ] ] : [];
            });
            return {
                ...Object.fromEntries(kept),
                "accept-encoding": "identity"
            };
        }
        const secretHeaders = [ ..._wire_authenticate_js__WEBPACK_IMPORTED_MODULE_0__.MR, "proxy-authorization", "cookie", "set-cookie", "openai-organization", "openai-project", "anthropic-organization-id", "x-goog-user-project" ];
        function secretsIn(headers) {
            const values = secretHeaders.flatMap(name => [ headers[name] ?? [] ].flat().flatMap(value => partsOf(name, value)));
            return [ ...new Set(values) ].filter(value => value !== "");
        }
        function partsOf(name, value) {
            if (name === "cookie") return value.split(";").map(cookieValue);
            return name === "set-cookie" ? [ cookieValue(value) ] : [ value.replace(/^\w+ +/, "") ];
        }
        function cookieValue(text) {
            return /^[^=;]*=([^;]*)/.exec(text)?.[1]?.trim() ?? "";
        }
    }),
    13790: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            s: () => redactorFor
        });
        var _redact_redactor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66730);
        const CALLER_LIMIT = 100;
        function redactorFor(secrets, {redactors: redactors}) {
            const key = secrets.join("\n");
            const known = redactors.get(key);
            if (known !== void 0) return known;
            if (redactors.size >= CALLER_LIMIT) redactors.clear();
            const made = (0, _redact_redactor_js__WEBPACK_IMPORTED_MODULE_0__.y)(secrets);
            redactors.set(key, made);
            return made;
        }
    }),
    97488: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            To: () => givenTo,
            WY: () => chooseReply,
            qZ: () => stepCount,
            vs: () => repeatedCall
        });
        var _core_server_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8654);
        function givenTo(memory, test, fixture, repeated) {
            if (repeated !== void 0 && repeated.fixture === fixture && !repeated.isFault) return repeated.replyIndex;
            return memory.given.get(keyOf(test, fixture)) ?? 0;
        }
        function repeatedCall(memory, {key: key, session: session, isRetry: isRetry}) {
            const earlier = memory.answered.find(key);
            if (earlier === void 0) return;
            return isRetry || session !== void 0 && session === earlier.session ? earlier : void 0;
        }
        function stepCount({steps: steps = []}) {
            return steps.reduce((sum, {times: times = 1}) => sum + times, 0);
        }
        function chooseReply({reply: reply, replies: replies, steps: steps}, fixture, {step: step, test: test, repeated: repeated}, memory) {
            if (steps !== void 0) return dueAt(steps, step);
            if (replies === void 0) return {
                reply: reply ?? {},
                index: 0
            };
            const given = givenTo(memory, test, fixture, repeated);
            const index = Math.min(given, replies.length - 1);
            const had = memory.given.get(keyOf(test, fixture)) ?? 0;
            (0, _core_server_state_js__WEBPACK_IMPORTED_MODULE_0__.kY)(memory.given, keyOf(test, fixture), Math.max(had, index + 1));
            return {
                reply: replies[index] ?? {},
                index: index
            };
        }
        function dueAt(steps, step) {
            let left = step;
            for (const [index, {reply: reply, times: times = 1}] of steps.entries()) {
                if (left < times || index === steps.length - 1) return {
                    reply: reply,
                    index: index
                };
                left -= times;
            }
            return {
                reply: {},
                index: 0
            };
        }
        function keyOf(test, fixture) {
            return `${fixture}\n${test}`;
        }
    }),
    59867: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            x: () => compilePatterns
        });
        var _core_text_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47603);
        const textParts = [ "user", "system", "model", "toolResult", "test" ];
        const missing = [ [ /^\(\?<?[=!]/, "RE2 has no lookaheads and no lookbehinds; give the fixture a second part, or list the texts" ], [ /^\\(?:[1-9]|k)/, "RE2 has no back-references; write the text out twice" ], [ /^\(\?>|^[*+?}]\+$/, "RE2 has no atomic groups and needs none" ] ];
        async function compilePatterns(fixtures) {
            const wanted = fixtures.flatMap(({match: match}, index) => textParts.flatMap(part => {
                const wish = match[part];
                const isPattern = typeof wish === "object" && "pattern" in wish;
                return isPattern ? [ {
                    path: [ "fixtures", index, "match", part, "pattern" ],
                    ...wish
                } ] : [];
            }));
            if (wanted.length === 0) return {
                patterns: new Map,
                refused: []
            };
            const {RE2JS: RE2JS, RE2JSSyntaxException: RE2JSSyntaxException} = await __webpack_require__.e("re2js").then(__webpack_require__.bind(__webpack_require__, 2856));
            const patterns = new Map;
            const refused = wanted.flatMap(({path: path, pattern: pattern, ignoreCase: ignoreCase}) => {
                const key = (0, _core_text_match_js__WEBPACK_IMPORTED_MODULE_0__.Q5)(pattern, ignoreCase);
                if (patterns.has(key)) return [];
                try {
                    const compiled = RE2JS.compile(pattern, ignoreCase === true ? RE2JS.CASE_INSENSITIVE : 0);
                    patterns.set(key, text => compiled.test(text));
                    return [];
                } catch (error) {
                    if (!(error instanceof RE2JSSyntaxException)) throw error;
                    const hint = missing.find(([form]) => form.test(String(error.input)))?.[1];
                    const says = `is no pattern of RE2: ${error.getDescription()}`;
                    return [ {
                        path: path,
                        says: hint === void 0 ? says : `${says}; ${hint}`
                    } ];
                }
            });
            return {
                patterns: patterns,
                refused: refused
            };
        }
    }),
    9923: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            f: () => STOP_PATH
        });
        const STOP_PATH = "/_testing-actions/stop";
    }),
    69323: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            MR: () => credentialNames,
            QF: () => authenticate,
            n4: () => isEqual
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        const signature = /^AWS4-[A-Z0-9-]+ .*?\bCredential=([^/,\s]*)/i;
        const credentialHeaders = [ [ "authorization", value => signature.exec(value)?.[1] ?? value.replace(/^bearer +/i, "") ], [ "x-api-key", value => value ], [ "x-goog-api-key", value => value ], [ "api-key", value => value ] ];
        const credentialNames = credentialHeaders.map(([name]) => name);
        function authenticate(headers, inQuery, token) {
            const shown = [ ...inQuery ];
            for (const [name, read] of credentialHeaders) {
                const value = headers[name];
                if (typeof value === "string") shown.push(read(value));
            }
            if (shown.length === 0) return "missing";
            return shown.some(value => isEqual(value, token)) ? "accepted" : "wrong";
        }
        function isEqual(a, b) {
            const [left, right] = [ Buffer.from(a), Buffer.from(b) ];
            return left.length === right.length && (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(left, right);
        }
    }),
    89870: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            o: () => digestOf
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        function digestOf(content) {
            return `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", content, "hex")}`;
        }
    }),
    46853: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            L: () => pathText
        });
        function pathText(path) {
            return path.reduce((place, key) => typeof key === "number" ? `${place}[${key}]` : place === "" ? String(key) : `${place}.${String(key)}`, "");
        }
    }),
    41739: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            x: () => WAIT_LIMIT_MS,
            z: () => paceBounds
        });
        const WAIT_LIMIT_MS = 6e5;
        const paceBounds = {
            firstTokenMs: [ 0, WAIT_LIMIT_MS ],
            tokensPerSecond: [ .1, 1e5 ],
            jitter: [ 0, 1 ]
        };
    }),
    36865: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Iv: () => faultSchema,
            qb: () => faultKinds,
            xS: () => paceSchema
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55395);
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73305);
        var _delivery_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41739);
        var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89307);
        const within = ([least, most]) => zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.qm(least), zod_mini__WEBPACK_IMPORTED_MODULE_3__.Zm(most));
        const milliseconds = () => within([ 0, _delivery_bounds_js__WEBPACK_IMPORTED_MODULE_0__.x ]);
        const partsOf = {
            status: [ "status", "type", "code", "message", "retryAfterMs" ],
            "reset-before-headers": [],
            "reset-after-headers": [ "afterEvents" ],
            stall: [ "afterEvents", "limitMs" ],
            cut: [ "afterEvents" ],
            "malformed-event": [ "afterEvents" ],
            "bad-utf8": [ "afterEvents" ],
            "truncated-frame": [ "afterEvents" ],
            "error-event": [ "afterEvents", "status", "type", "code", "message" ]
        };
        const faultKinds = Object.keys(partsOf);
        const faultSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_2__.rej({
            kind: zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n(faultKinds),
            afterEvents: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Whr(), zod_mini__WEBPACK_IMPORTED_MODULE_3__.qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_3__.Zm(1e5))),
            rate: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(within([ 0, 1 ])),
            limitMs: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(milliseconds()),
            status: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Whr(), zod_mini__WEBPACK_IMPORTED_MODULE_3__.qm(400), zod_mini__WEBPACK_IMPORTED_MODULE_3__.Zm(599))),
            type: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(_label_js__WEBPACK_IMPORTED_MODULE_1__.Bk),
            code: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(_label_js__WEBPACK_IMPORTED_MODULE_1__.Bk),
            message: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.m9(1))),
            retryAfterMs: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(milliseconds())
        }).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YPB(hasPartsOfItsKind)));
        const paceSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_2__.rej({
            firstTokenMs: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(within(_delivery_bounds_js__WEBPACK_IMPORTED_MODULE_0__.z.firstTokenMs)),
            tokensPerSecond: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(within(_delivery_bounds_js__WEBPACK_IMPORTED_MODULE_0__.z.tokensPerSecond)),
            jitter: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(within(_delivery_bounds_js__WEBPACK_IMPORTED_MODULE_0__.z.jitter))
        }));
        function hasPartsOfItsKind({kind: kind, ...parts}) {
            const allowed = [ "rate", ...partsOf[kind] ];
            const given = Object.keys(parts).filter(part => parts[part] !== void 0);
            return given.every(part => allowed.includes(part)) && (kind !== "status" || parts["status"] !== void 0);
        }
    }),
    19388: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            TR: () => isCertificateCode,
            VP: () => certificateProblem,
            _H: () => certificateCodeIn
        });
        const UNTRUSTED = "is signed by no authority that this runner trusts";
        const OWN = "for an authority of your own, set `NODE_EXTRA_CA_CERTS` to the file of its certificate";
        const CLOCK = "check the host, and the clock of this runner";
        const untrusted = {
            what: UNTRUSTED,
            fix: OWN
        };
        const problems = {
            DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
            SELF_SIGNED_CERT_IN_CHAIN: untrusted,
            UNABLE_TO_GET_ISSUER_CERT: untrusted,
            UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
            UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
            CERT_UNTRUSTED: untrusted,
            CERT_HAS_EXPIRED: {
                what: "has expired",
                fix: CLOCK
            },
            CERT_NOT_YET_VALID: {
                what: "is not valid yet",
                fix: CLOCK
            },
            CERT_REVOKED: {
                what: "was revoked",
                fix: "ask who runs the host for a new one"
            },
            HOSTNAME_MISMATCH: {
                what: "is another host's",
                fix: "check the address, and what answers there"
            },
            ERR_TLS_CERT_ALTNAME_INVALID: {
                what: "is another host's",
                fix: "check the address, and what answers there"
            }
        };
        const family = /^(?:CERT_|UNABLE_TO_(?:GET|DECRYPT|DECODE|VERIFY)_|ERROR_IN_(?:CERT|CRL)_|CRL_|INVALID_(?:CA|PURPOSE|NON_CA)$|PATH_LENGTH_EXCEEDED$|HOSTNAME_MISMATCH$|ERR_TLS_CERT_)/;
        const sentences = [ [ /self[- ]signed certificate in certificate chain/i, "SELF_SIGNED_CERT_IN_CHAIN" ], [ /self[- ]signed certificate/i, "DEPTH_ZERO_SELF_SIGNED_CERT" ], [ /unable to verify the first certificate/i, "UNABLE_TO_VERIFY_LEAF_SIGNATURE" ], [ /unable to get (?:local )?issuer certificate/i, "UNABLE_TO_GET_ISSUER_CERT_LOCALLY" ], [ /certificate has expired/i, "CERT_HAS_EXPIRED" ], [ /certificate is not yet valid/i, "CERT_NOT_YET_VALID" ], [ /certificate revoked/i, "CERT_REVOKED" ], [ /does not match certificate's altnames|hostname mismatch/i, "ERR_TLS_CERT_ALTNAME_INVALID" ] ];
        function certificateCodeIn(message) {
            return sentences.find(([sentence]) => sentence.test(message))?.[1];
        }
        function isCertificateCode(code) {
            return Object.hasOwn(problems, code) || family.test(code);
        }
        function certificateProblem(code) {
            const {what: what, fix: fix} = problems[code] ?? {
                what: "is not acceptable",
                fix: "ask who runs the host for another one"
            };
            const name = isCertificateCode(code) ? ` (${code})` : "";
            return `the host's certificate ${what}${name}; ${fix}. \`NODE_TLS_REJECT_UNAUTHORIZED\` is not followed`;
        }
    }),
    2961: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ft: () => QUOTE_LIMIT,
            hD: () => quote
        });
        const QUOTE_LIMIT = 80;
        const WORD_LIMIT = 256;
        function quote(text) {
            return JSON.stringify(excerptOf(text)).replace(/[\u007f-\u009f\u2028\u2029]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
        }
        function excerptOf(text) {
            if (text.length <= QUOTE_LIMIT) return text;
            const kept = /^[^]{1,80}(?=\s)/.exec(text)?.[0] ?? /^\S*/.exec(text)?.[0] ?? "";
            if (kept.length === text.length && kept.length <= WORD_LIMIT) return kept;
            return kept.length <= WORD_LIMIT ? `${kept.trimEnd()}…` : `(a word of ${kept.length} characters)`;
        }
    })
};
