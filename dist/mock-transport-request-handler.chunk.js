export const id = "mock-transport-request-handler";

export const ids = [ "mock-transport-request-handler" ];

export const modules = {
    4850: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            createRequestHandler: () => createRequestHandler
        });
        var compile_patterns = __webpack_require__(59867);
        var core_metrics = __webpack_require__(84987);
        const REQUEST_NESTING_LIMIT = 500;
        function parseRequestJson(text) {
            try {
                const value = JSON.parse(text);
                return isDeepPossible(text) && isDeep(value) ? void 0 : value;
            } catch {
                return;
            }
        }
        function isDeepPossible(text) {
            return countBrackets(text, "[") + countBrackets(text, "{") > REQUEST_NESTING_LIMIT;
        }
        function countBrackets(text, bracket) {
            let count = 0;
            for (let index = text.indexOf(bracket); index >= 0 && count <= REQUEST_NESTING_LIMIT; index = text.indexOf(bracket, index + 1)) count += 1;
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
        function refuse({route: route, meta: meta}, outcome, error, findings = {}) {
            return {
                answer: route.provider.encodeError(error, meta),
                findings: {
                    ...findings,
                    outcome: outcome
                }
            };
        }
        function isRefused({kind: kind, isFirm: isFirm}, {strict: strict}) {
            return strict || kind === "unsupported" || isFirm === true;
        }
        function refuseBody({kind: kind, message: message, param: param, code: code}, context) {
            const error = {
                status: 400,
                message: message,
                param: param,
                code: code ?? (kind === "invalid" ? void 0 : "request.unsupported")
            };
            return refuse(context, kind, error, param === void 0 ? {} : {
                param: param
            });
        }
        function withBody(context, answer) {
            const {body: body} = context.request;
            if (body === void 0) return refuse(context, "too-large", {
                status: 413,
                message: "The request body is over the limit."
            });
            return answer(parseRequestJson(body));
        }
        const TEXT_FIELD = /"(?:text|delta|content|thinking|reasoning_content|partial_json|arguments|input)":"/g;
        const WRAPPED_EVENT = /"bytes":"([A-Za-z0-9+/=]+)"/;
        const REPEATING_EVENT = /"type":"response\.[a-z_.]*(?<!\.delta)"/;
        function findTexts(json) {
            const spans = [];
            for (const {index: index, 0: opening} of json.matchAll(TEXT_FIELD)) {
                const start = index + opening.length;
                const end = findStringEnd(json, start);
                if (end > start) spans.push({
                    start: start,
                    end: end
                });
            }
            return spans;
        }
        function findWrappedEvent(json) {
            const found = WRAPPED_EVENT.exec(json);
            const end = found === null ? 0 : found.index + found[0].length - 1;
            return found === null ? void 0 : {
                start: end - (found[1]?.length ?? 0),
                end: end
            };
        }
        function readAddedText(event) {
            const outer = typeof event === "string" ? event : Buffer.from(event).toString("utf8");
            const wrapped = typeof event === "string" ? void 0 : findWrappedEvent(outer);
            const json = wrapped === void 0 ? outer : Buffer.from(outer.slice(wrapped.start, wrapped.end), "base64").toString("utf8");
            if (REPEATING_EVENT.test(json)) return "";
            return findTexts(json).map(({start: start, end: end}) => json.slice(start, end)).join("");
        }
        function findStringEnd(json, start) {
            for (let at = json.indexOf('"', start); at >= 0; at = json.indexOf('"', at + 1)) {
                let escapes = 0;
                while (json[at - 1 - escapes] === "\\") escapes += 1;
                if (escapes % 2 === 0) return at;
            }
            return json.length;
        }
        const MIN_MEDIA_TOKENS = 85;
        const MAX_MEDIA_TOKENS = 1600;
        const MEDIA_BYTES_PER_TOKEN = 512;
        const MEDIA_KEYS = new Set([ "data", "bytes", "file_data" ]);
        const BASE64_SAMPLE_UNITS = 64;
        function countTokens(text) {
            return Math.ceil(Buffer.byteLength(text) / 4);
        }
        function countInputTokens(body, parts) {
            const tally = {
                bytes: 0,
                mediaTokens: 0,
                pending: []
            };
            addMembers(body, tally, key => parts.includes(key));
            for (let value = tally.pending.pop(); value !== void 0; value = tally.pending.pop()) if (Array.isArray(value)) addItems(value, tally); else addMembers(value, tally);
            return Math.ceil(tally.bytes / 4) + tally.mediaTokens;
        }
        const QUOTE_BYTES = 2;
        const BRACKET_BYTES = 2;
        const COLON_BYTES = 1;
        function addItems(items, tally) {
            tally.bytes += BRACKET_BYTES + Math.max(0, items.length - 1);
            for (const item of items) addValue(item, tally);
        }
        function addMembers(members, tally, isCounted = () => true) {
            let commas = -1;
            for (const key in members) {
                if (!isCounted(key)) continue;
                commas += 1;
                tally.bytes += Buffer.byteLength(key) + QUOTE_BYTES + COLON_BYTES;
                const value = members[key];
                const tokens = typeof value === "string" ? countMediaTokens(key, value) : 0;
                if (tokens === 0) addValue(value, tally); else tally.mediaTokens += tokens;
            }
            tally.bytes += BRACKET_BYTES + Math.max(0, commas);
        }
        function addValue(value, tally) {
            if (typeof value === "string") tally.bytes += Buffer.byteLength(value) + QUOTE_BYTES; else if (typeof value === "object" && value !== null) tally.pending.push(value); else tally.bytes += String(value).length;
        }
        function countMediaTokens(key, text) {
            const isFile = isDataUrl(text) || MEDIA_KEYS.has(key) && isBase64(text);
            if (!isFile) return 0;
            const tokens = Math.ceil(text.length * 3 / 4 / MEDIA_BYTES_PER_TOKEN);
            return Math.min(MAX_MEDIA_TOKENS, Math.max(MIN_MEDIA_TOKENS, tokens));
        }
        function isDataUrl(text) {
            return text.startsWith("data:") && text.slice(0, 100).includes(";base64,");
        }
        function isBase64(text) {
            return text.length >= BASE64_SAMPLE_UNITS && /^[\w+/-]+$/.test(text.slice(0, BASE64_SAMPLE_UNITS));
        }
        var fixture_bounds = __webpack_require__(28472);
        var external_node_zlib_ = __webpack_require__(38522);
        const INVALID_UTF8_BYTE = Buffer.from([ 255 ]);
        const FRAME_BYTES = {
            prelude: 8,
            checksum: 4
        };
        function takeFirstHalf(chunk) {
            const bytes = Buffer.from(chunk);
            return bytes.subarray(0, bytes.length >> 1);
        }
        function isReadByClients(event) {
            return typeof event !== "string" || !/^event: ping$|^data: \[DONE\]/m.test(event);
        }
        function corruptSyntax(chunk) {
            if (typeof chunk !== "string") {
                const bytes = Buffer.from(chunk);
                bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1);
                return bytes;
            }
            const lineEnds = /\s*$/.exec(chunk)?.[0] ?? "";
            const end = chunk.length - lineEnds.length;
            const start = Math.max(0, chunk.search(/[[{]/));
            return chunk.slice(0, start + Math.ceil((end - start) / 2)) + lineEnds;
        }
        function corruptUtf8(chunk) {
            if (typeof chunk === "string") return insertInvalidByte(Buffer.from(chunk));
            const bytes = Buffer.from(chunk);
            const wrapped = findWrappedEvent(bytes.toString("latin1"));
            if (wrapped === void 0) return updateChecksums(insertInvalidByte(bytes));
            const inner = insertInvalidByte(Buffer.from(bytes.subarray(wrapped.start, wrapped.end).toString("latin1"), "base64"));
            if (inner === void 0) return;
            const [before, after] = [ bytes.subarray(0, wrapped.start), bytes.subarray(wrapped.end) ];
            return updateChecksums(Buffer.concat([ before, Buffer.from(inner.toString("base64")), after ]));
        }
        function insertInvalidByte(bytes) {
            const [longest] = findTexts(bytes.toString("latin1")).sort((a, b) => b.end - b.start - (a.end - a.start));
            if (longest === void 0) return;
            return Buffer.concat([ bytes.subarray(0, longest.start), INVALID_UTF8_BYTE, bytes.subarray(longest.start) ]);
        }
        function updateChecksums(bytes) {
            if (bytes === void 0) return;
            bytes.writeUInt32BE(bytes.length, 0);
            bytes.writeUInt32BE((0, external_node_zlib_.crc32)(bytes.subarray(0, FRAME_BYTES.prelude)), FRAME_BYTES.prelude);
            bytes.writeUInt32BE((0, external_node_zlib_.crc32)(bytes.subarray(0, -FRAME_BYTES.checksum)), bytes.length - FRAME_BYTES.checksum);
            return bytes;
        }
        const WHOLE = {
            how: "whole",
            afterMs: 0
        };
        function planFault(answer, fault, errorEvent) {
            if ("events" in answer) return corruptStream(answer.events, fault, errorEvent);
            return corruptBody(answer.body, fault);
        }
        function corruptStream(events, fault, errorEvent) {
            const first = Math.min(countWholeEvents(fault), Math.max(0, events.length - 1));
            const before = events.slice(0, first);
            switch (fault.kind) {
              case "cut":
                return {
                    chunks: before,
                    end: WHOLE
                };

              case "truncated-frame":
                return {
                    chunks: [ ...before, takeFirstHalf(events[first] ?? "") ],
                    end: WHOLE
                };

              case "error-event":
                return {
                    chunks: [ ...before, ...errorEvent === void 0 ? [] : [ errorEvent ] ],
                    end: WHOLE
                };

              case "malformed-event":
                return {
                    chunks: corruptFirst(events, first, event => isReadByClients(event) ? corruptSyntax(event) : void 0),
                    end: WHOLE
                };

              case "bad-utf8":
                return {
                    chunks: corruptFirst(events, first, corruptUtf8),
                    end: WHOLE
                };

              case "status":
              case "reset-before-headers":
              case "reset-after-headers":
              case "stall":
                return {
                    chunks: before,
                    end: toReset(fault)
                };
            }
        }
        function corruptBody(body, fault) {
            const half = countWholeEvents(fault) === 0 ? [] : [ takeFirstHalf(body) ];
            switch (fault.kind) {
              case "status":
              case "error-event":
                return {
                    chunks: [ body ],
                    end: WHOLE
                };

              case "cut":
              case "truncated-frame":
                return {
                    chunks: half,
                    end: {
                        how: "cut",
                        afterMs: 0
                    }
                };

              case "malformed-event":
                return {
                    chunks: [ corruptSyntax(body) ],
                    end: WHOLE
                };

              case "bad-utf8":
                return {
                    chunks: [ corruptUtf8(body) ?? body ],
                    end: WHOLE
                };

              case "reset-before-headers":
              case "reset-after-headers":
              case "stall":
                return {
                    chunks: half,
                    end: toReset(fault)
                };
            }
        }
        function countWholeEvents({kind: kind, afterEvents: afterEvents}) {
            return afterEvents ?? (kind === "reset-after-headers" ? 0 : 1);
        }
        function toReset({kind: kind, limitMs: limitMs = fixture_bounds.x4}) {
            return {
                how: "reset",
                afterMs: kind === "stall" ? limitMs : 0
            };
        }
        function corruptFirst(events, first, corrupt) {
            const indexes = events.map((_, index) => index);
            for (const index of [ ...indexes.slice(first), ...indexes.slice(0, first).toReversed() ]) {
                const event = corrupt(events[index] ?? "");
                if (event !== void 0) return events.with(index, event);
            }
            return [ ...events ];
        }
        function planDelivery(answer, {pace: pace, fault: fault, errorEvent: errorEvent}, random) {
            const {firstTokenMs: firstTokenMs = 0, tokensPerSecond: tokensPerSecond, jitter: jitter = 0} = pace;
            const isPaced = firstTokenMs > 0 || tokensPerSecond !== void 0 && "events" in answer;
            if (!isPaced && fault === void 0) return;
            const wait = milliseconds => milliseconds * (1 + jitter * (2 * random() - 1));
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
            const {chunks: chunks, end: end} = fault === void 0 ? keepWhole(answer) : planFault(answer, fault, errorEvent);
            const perToken = tokensPerSecond === void 0 || !("events" in answer) ? 0 : 1e3 / tokensPerSecond;
            return {
                headAfterMs: first,
                steps: chunks.map(chunk => ({
                    chunk: chunk,
                    afterMs: wait(perToken * countTokens(readAddedText(chunk)))
                })),
                end: end,
                lengthBytes: "events" in answer ? void 0 : measureBytes(end.how === "whole" ? chunks[0] ?? "" : answer.body)
            };
        }
        function keepWhole(answer) {
            return {
                chunks: "events" in answer ? answer.events : [ answer.body ],
                end: {
                    how: "whole",
                    afterMs: 0
                }
            };
        }
        function measureBytes(piece) {
            return typeof piece === "string" ? Buffer.byteLength(piece) : piece.length;
        }
        var caller_redactor = __webpack_require__(4048);
        function isForwarding(mode) {
            return mode === "record" || mode === "forward";
        }
        const LOCAL_KINDS = [ "document", "probe", "stop", "unknown" ];
        function isForwarded({kind: kind}) {
            return !LOCAL_KINDS.includes(kind);
        }
        var marker = __webpack_require__(45269);
        var json_value = __webpack_require__(94759);
        const ROUTER_SCHEMAS = [ [ "complexity_reasoning", "complexity_score" ], [ "reasoning", "model_choice" ], [ "reasoning", "next_speaker" ], [ "unproductive_state_analysis", "unproductive_state_confidence" ] ];
        function classify({tools: tools, format: format, prompt: prompt, body: body}) {
            if (tools.length > 0) return "turn";
            const {metadata: metadata, max_tokens: max_tokens} = (0, json_value.Gv)(body) ? body : {};
            const names = collectPropertyNames(format);
            if (ROUTER_SCHEMAS.some(all => all.every(name => names.includes(name)))) return "router";
            const isTitle = names.includes("title") && names.every(name => name === "title" || name === "isNewTopic");
            if (isTitle && (0, json_value.Gv)(metadata) && typeof metadata["user_id"] === "string") return "title";
            return max_tokens === 1 && prompt === "quota" ? "quota" : "turn";
        }
        function collectPropertyNames(schema) {
            return (0, json_value.Gv)(schema) && (0, json_value.Gv)(schema["properties"]) ? Object.keys(schema["properties"]) : [];
        }
        var upstream_failure = __webpack_require__(35678);
        var build_outbound_headers = __webpack_require__(39304);
        function detachConversation(body) {
            if (typeof body !== "object" || body === null || !("previous_response_id" in body)) return body;
            const {previous_response_id: previousId, ...detached} = body;
            if (typeof previousId !== "string" || !("input" in detached) || !Array.isArray(detached.input)) return detached;
            const items = detached.input.filter(item => item?.type !== "item_reference");
            return {
                ...detached,
                input: [ ...createMissingCalls(items), ...items ]
            };
        }
        function createMissingCalls(items) {
            const callIds = new Set(items.filter(({type: type}) => !isOutput(type)).map(({call_id: call_id}) => call_id));
            return items.flatMap(({type: type, call_id: call_id}) => isOutput(type) && !callIds.has(call_id) ? [ {
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
        var upstream_field = __webpack_require__(35512);
        const UPSTREAM_PATHS = {
            openai: path => path.replace(/^\/v1(?=\/)/, ""),
            anthropic: path => path.startsWith("/v1/") ? path : `/v1${path}`,
            google: path => path,
            azure: path => path.replace(/^\/v1(?=\/deployments\/)/, "/openai"),
            vertex: path => path
        };
        function resolveUpstreamAddress(provider, base, {path: path, query: query}) {
            const baseUrl = (0, upstream_field.Q2)(base);
            const text = `${base}${UPSTREAM_PATHS[provider](path)}${query === "" ? "" : `?${query}`}`;
            if (baseUrl === void 0 || !URL.canParse(text)) return;
            const address = new URL(text);
            const root = baseUrl.pathname.replace(/\/*$/, "/");
            const isBelow = address.host === baseUrl.host && address.protocol === baseUrl.protocol && address.pathname.startsWith(root);
            return isBelow && address.username === "" && address.hash === "" ? address : void 0;
        }
        const QUERY_KEY_PROVIDERS = [ "google", "vertex" ];
        function filterQuery(target, provider, token) {
            const start = target.indexOf("?");
            if (start < 0) return "";
            const kept = target.slice(start + 1).split("&").filter(pair => pair !== "" && !pair.includes(token) && (QUERY_KEY_PROVIDERS.includes(provider) || !/^key(?:=|$)/i.test(pair)));
            return kept.join("&").replaceAll("#", "%23");
        }
        const DEFAULT_BASES = {
            openai: "https://api.openai.com/v1",
            anthropic: "https://api.anthropic.com",
            google: "https://generativelanguage.googleapis.com"
        };
        function findUpstreamProvider({id: id}) {
            const [name = ""] = id.split(".");
            return upstream_field.v$.find(provider => provider === name);
        }
        function resolveUpstreamBase(provider, upstream) {
            return upstream.find(entry => entry.provider === provider)?.base ?? DEFAULT_BASES[provider];
        }
        const REDACTED_TOKEN = (0, marker.Bd)("value");
        const FORWARDED_OUTCOMES = {
            completion: "forwarded",
            count: "counted",
            embeddings: "embedded",
            models: "listed",
            model: "listed"
        };
        function planForward(context, path) {
            const {route: route, request: request, config: config, meta: meta} = context;
            const provider = findUpstreamProvider(route);
            const base = provider === void 0 ? void 0 : resolveUpstreamBase(provider, config.upstream);
            if (provider === void 0 || base === void 0) return refuseRoute(context);
            const query = filterQuery(request.target, provider, config.token);
            const address = path.includes(config.token) ? void 0 : resolveUpstreamAddress(provider, base, {
                path: path,
                query: query
            });
            if (address === void 0) return refuseAddress(context);
            const secrets = [ ...(0, build_outbound_headers.D)(request.headers), ...context.address.query.getAll("key") ];
            if (secrets.some(secret => secret.includes(config.token))) return refuseToken(context);
            if (!isJson(request.headers["content-type"], request.body)) return refuseContentType(context);
            return withBody(context, json => {
                const call = decodeCall(context, json);
                const outbound = {
                    provider: provider,
                    address: address,
                    method: request.method,
                    headers: (0, build_outbound_headers.t)(request.headers, provider, config.token),
                    body: request.body === "" ? void 0 : request.body?.replaceAll(config.token, REDACTED_TOKEN),
                    secrets: secrets,
                    outcome: call !== void 0 && call.class !== "turn" ? "side-call" : FORWARDED_OUTCOMES[route.work.kind] ?? "shown",
                    call: call,
                    refuse: (failure, code) => route.provider.encodeError((0, upstream_failure.O)(failure, address.host, code), meta)
                };
                const upstream = {
                    host: address.host,
                    hasUsage: false
                };
                const findings = {
                    outcome: "upstream-failed",
                    upstream: upstream,
                    ...collectFindings(context, call)
                };
                return {
                    answer: outbound.refuse("reset"),
                    findings: findings,
                    outbound: outbound
                };
            });
        }
        function decodeCall({route: {work: work}, address: address}, json) {
            if (work.kind !== "completion") return;
            const decoded = work.protocol.decode(detachConversation(json), address);
            if (!decoded.ok) return;
            return {
                request: decoded.request,
                class: classify(decoded.request),
                test: address.test
            };
        }
        function collectFindings({route: {work: work}}, call) {
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
        function refuseRoute(context) {
            const {request: request, path: path, config: config} = context;
            return refuse(context, "unsupported", {
                status: 501,
                code: "request.unsupported",
                message: `The mode \`${config.mode}\` does not forward ${request.method} ${path}: the provider's host is unknown. Set \`upstream\` for Azure or Vertex; test other providers in a lane that calls them directly.`,
                final: true
            });
        }
        function refuseAddress(context) {
            return refuse(context, "invalid", {
                status: 400,
                code: "upstream.address",
                message: `No key is sent to this address: the path leaves the provider's base URL, or the base URL is neither https nor on this machine. Correct the path or \`upstream\`.`,
                final: true
            });
        }
        function refuseToken(context) {
            return refuse(context, "unauthorized", {
                status: 401,
                code: "invalid_api_key",
                message: `The key is the token of this run, which the provider does not know. In the mode \`${context.config.mode}\` the token belongs only in the base URL; give the client the provider's own key.`,
                final: true
            });
        }
        function refuseContentType(context) {
            return refuse(context, "unsupported", {
                status: 501,
                code: "request.unsupported",
                message: `The body is not JSON, and the mode \`${context.config.mode}\` forwards only JSON. Run this test in a lane that calls the provider directly.`,
                param: "content-type",
                final: true
            });
        }
        function createSeededRandom(seed) {
            let state = 2166136261;
            for (const byte of Buffer.from(seed)) state = Math.imul(state ^ byte, 16777619);
            return () => {
                state = state + 1831565813 | 0;
                let mixed = Math.imul(state ^ state >>> 15, state | 1);
                mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
                return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
            };
        }
        var authenticate = __webpack_require__(69323);
        var text_match = __webpack_require__(47603);
        function chooseDelivery({pace: pace, fault: fault}, context, {encodeErrorEvent: encodeErrorEvent}) {
            const chosen = context.controlHeaders?.pace ?? pace ?? context.config.pace;
            const hit = context.controlHeaders?.fault ?? selectFault(fault, context.config.seed, context.meta.seq);
            if (Object.keys(chosen).length === 0 && hit === void 0) return;
            const event = hit?.kind === "error-event" ? {
                errorEvent: encodeErrorEvent(toWireError(hit), context.meta)
            } : {};
            return {
                pace: chosen,
                fault: hit,
                ...event
            };
        }
        function selectFault(fault, seed, seq) {
            if (fault === void 0 || fault.rate === void 0) return fault;
            return createSeededRandom(`${seed}:${seq}:fault`)() < fault.rate ? fault : void 0;
        }
        function isErrorReplacement({kind: kind}, answer) {
            return kind === "status" || kind === "error-event" && !("events" in answer);
        }
        function toWireError({status: status = 500, type: type, code: code, message: message, retryAfterMs: retryAfterMs}) {
            const text = message ?? "This error was requested by a fault of the fixture or the request.";
            return {
                status: status,
                type: type,
                code: code,
                message: text,
                retryAfterMs: retryAfterMs
            };
        }
        var delivery = __webpack_require__(36865);
        var parse_pace = __webpack_require__(25264);
        const PACE_HEADER = "x-mock-pace";
        const FAULT_HEADER = "x-mock-fault";
        const PACE_FORM = "words of the form `first-token-ms=N`, `tokens-per-second=N` and `jitter=N`";
        const FAULT_FORM = `one of ${delivery.ln.slice(1).join(", ")}, then words such as \`after=3\` and \`rate=0.5\`; or \`status=503\`, then words such as \`retry-after-ms=10\``;
        const FAULT_WORDS = [ [ "after", "afterEvents", true ], [ "rate", "rate", true ], [ "limit-ms", "limitMs", true ], [ "status", "status", true ], [ "retry-after-ms", "retryAfterMs", true ], [ "type", "type", false ], [ "code", "code", false ], [ "message", "message", false ] ];
        function parseControlHeaders(headers) {
            const [paceText, faultText] = [ headers[PACE_HEADER], headers[FAULT_HEADER] ];
            const pace = paceText === void 0 ? void 0 : (0, parse_pace.Z)(splitWords(paceText));
            const fault = faultText === void 0 ? void 0 : parseFault(splitWords(faultText));
            if (paceText !== void 0 && (pace === void 0 || Object.keys(pace).length === 0)) return {
                ok: false,
                header: PACE_HEADER,
                expects: PACE_FORM
            };
            if (faultText !== void 0 && fault === void 0) return {
                ok: false,
                header: FAULT_HEADER,
                expects: FAULT_FORM
            };
            return {
                ok: true,
                pace: pace,
                fault: fault
            };
        }
        function splitWords(text) {
            return String(text).match(/[^\s"]+(?:"[^"]*")?|"/g) ?? [];
        }
        function parseFault([first = "", ...others]) {
            const fault = first.includes("=") ? {
                kind: "status"
            } : {
                kind: first
            };
            for (const entry of first.includes("=") ? [ first, ...others ] : others) {
                const [, word = "", text = ""] = /^([a-z-]+)=(.+)$/.exec(entry) ?? [];
                const [, part, isNumber] = FAULT_WORDS.find(([known]) => known === word) ?? [];
                if (part === void 0 || part in fault) return;
                const value = text.replace(/^"(.*)"$/, "$1");
                if (isNumber && !/^\d{1,6}(?:\.\d{1,4})?$/.test(value)) return;
                fault[part] = isNumber ? Number(value) : value;
            }
            const parsed = delivery.Iv.safeParse(fault);
            return parsed.success ? parsed.data : void 0;
        }
        function applyControlHeaders(context, answer) {
            const headers = parseControlHeaders(context.request.headers);
            if (!headers.ok) {
                const {header: param, expects: expects} = headers;
                const message = `The header \`${param}\` must be ${expects}.`;
                return refuse(context, "invalid", {
                    status: 400,
                    message: message,
                    param: param,
                    final: true
                }, {
                    param: param
                });
            }
            const {pace: pace} = headers;
            const {work: work} = context.route;
            const fault = selectFault(headers.fault, context.config.seed, context.meta.seq);
            if (pace === void 0 && fault === void 0) return answer(context);
            if (fault?.kind === "status" || fault?.kind === "error-event" && work.kind !== "completion") {
                const protocol = work.kind === "completion" ? {
                    protocol: work.protocol.id
                } : {};
                const rejection = refuse(context, "error-replied", toWireError(fault), {
                    ...protocol,
                    fault: fault.kind
                });
                return pace === void 0 ? rejection : {
                    ...rejection,
                    deliveryOptions: {
                        pace: pace,
                        fault: void 0
                    }
                };
            }
            const result = answer({
                ...context,
                controlHeaders: {
                    pace: pace,
                    fault: fault
                }
            });
            if (result.deliveryOptions !== void 0 || result.answer.status >= 400) return result;
            const findings = fault === void 0 ? result.findings : {
                ...result.findings,
                fault: fault.kind
            };
            return {
                ...result,
                findings: findings,
                deliveryOptions: {
                    pace: pace ?? {},
                    fault: fault
                }
            };
        }
        const CHUNK_LIMIT = 1e3;
        const JSON_CHUNK_LENGTH = 12;
        function splitChunks(text) {
            return joinParts(text.match(/\S+\s*|\s+/gu) ?? [], 1);
        }
        function splitJsonChunks(json) {
            return joinParts([ ...json ], JSON_CHUNK_LENGTH);
        }
        function joinParts(parts, minSize) {
            const size = Math.max(minSize, Math.ceil(parts.length / CHUNK_LIMIT));
            return Array.from({
                length: Math.ceil(parts.length / size)
            }, (_, chunk) => parts.slice(chunk * size, (chunk + 1) * size).join(""));
        }
        function resolveReply(reply, request, {id: id}, prefix) {
            const deltas = reply.deltas ?? resolveDeltas(reply, request);
            const toolCalls = (reply.toolCalls ?? []).map((call, index) => resolveCall(call, request, `${prefix}${id}_${index}`));
            const output = reply.usage?.outputTokens ?? countOutputTokens(reply.reasoning, deltas, toolCalls);
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
        function resolveDeltas({json: json, text: text = ""}, {streaming: streaming}) {
            const whole = json === void 0 ? text : JSON.stringify(json);
            if (streaming) return splitChunks(whole);
            return whole === "" ? [] : [ whole ];
        }
        function resolveCall(call, {tools: tools, streaming: streaming}, id) {
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
                chunks: call.parts ?? (streaming ? splitJsonChunks(json) : [ json ]),
                input: isCustom ? call.input ?? (typeof input === "string" ? input : json) : void 0
            };
        }
        function countOutputTokens(reasoning = "", deltas, calls) {
            return countTokens([ reasoning, ...deltas, ...calls.flatMap(({name: name, json: json}) => [ name, json ]) ].join(""));
        }
        const ROUND_LIMIT = 10;
        const READ_ONLY_WORDS = /^(?:get|list|read|look|find|search|show|view|describe|count|glob|grep|ls|cat|stat|status|weather)$/;
        const ACTING_WORDS = /^(?:write|edit|create|update|delete|remove|move|rename|patch|apply|replace|set|put|post|run|exec|execute|bash|shell|command|terminal|stdin|code|script|install|deploy|kill|stop|send|mail|pay|buy|book|web|fetch|http|url|browse|browser|open|download|upload|agent|agents|task|spawn|delegate|ask|plan|mode|skill|sleep|wait|schedule|cron)$/;
        function chooseTool({tools: tools, toolChoice: toolChoice, step: step}, random) {
            if (toolChoice === "none" || step >= ROUND_LIMIT) return;
            if (typeof toolChoice === "object") return tools.find(({name: name}) => name === toolChoice.name) ?? toolChoice;
            if (step > 0 && toolChoice !== "required") return;
            const lowestRisk = Math.min(...tools.map(rateRisk));
            const candidates = tools.filter(tool => rateRisk(tool) === lowestRisk);
            return candidates[Math.floor(random() * candidates.length)];
        }
        function rateRisk({name: name}) {
            const words = name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, " ").toLowerCase().split(/[^a-z0-9]+/);
            if (words.some(word => ACTING_WORDS.test(word))) return 2;
            return words.some(word => READ_ONLY_WORDS.test(word)) ? 0 : 1;
        }
        const READ_LIMIT = 500;
        const CHAIN_LIMIT = 32;
        const TYPES_BY_SIZE = [ "null", "boolean", "integer", "number", "string", "array", "object" ];
        function resolveSchema(schema, root, isDeep) {
            let readsLeft = READ_LIMIT;
            const resolve = (part, chain) => {
                readsLeft -= 1;
                if (!(0, json_value.Gv)(part) || chain > CHAIN_LIMIT || readsLeft < 0) return {};
                const {$ref: $ref, allOf: allOf, anyOf: anyOf, oneOf: oneOf, ...own} = part;
                const next = inner => resolve(inner, chain + 1);
                const parts = [ ...typeof $ref === "string" ? [ next(resolvePointer($ref, root)) ] : [], ...Array.isArray(allOf) ? allOf.map(next) : [], ...[ anyOf, oneOf ].filter(Array.isArray).map(alternatives => chooseAlternative(alternatives.map(next), isDeep)) ];
                return parts.length === 0 ? part : [ ...parts, own ].reduce(joinSchemas, {});
            };
            return resolve(schema, 0);
        }
        function collectTypes(schema) {
            const {type: type, nullable: nullable} = schema;
            const named = (Array.isArray(type) ? type : [ type ]).filter(name => typeof name === "string");
            const types = named.length > 0 ? named.map(name => name.toLowerCase()) : [ guessType(schema) ];
            return nullable === true ? [ ...types, "null" ] : types;
        }
        function guessType(schema) {
            const has = (...keywords) => keywords.some(keyword => schema[keyword] !== void 0);
            if (has("properties", "required", "additionalProperties", "minProperties")) return "object";
            if (has("items", "prefixItems", "minItems")) return "array";
            return has("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf") ? "number" : "string";
        }
        function resolvePointer(reference, root) {
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
        function chooseAlternative(alternatives, isDeep) {
            const rank = alternative => Math.min(...collectTypes(alternative).map(type => TYPES_BY_SIZE.indexOf(type)));
            if (isDeep) return alternatives.toSorted((a, b) => rank(a) - rank(b))[0] ?? {};
            return alternatives.find(alternative => !isNull(alternative)) ?? alternatives[0] ?? {};
        }
        function isNull(schema) {
            return schema["const"] === null || collectTypes(schema).every(type => type === "null");
        }
        function joinSchemas(one, other) {
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
            if (keyword === "type") return joinTypes(collectTypes({
                type: one
            }), collectTypes({
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
        const DEFAULT_STEPS = 100;
        function generateNumber(schema, isWhole, random) {
            const {min: min, max: max, isOpenBelow: isOpenBelow, isOpenAbove: isOpenAbove} = computeBounds(schema);
            const multiple = Number(schema["multipleOf"]);
            const step = multiple > 0 ? isWhole && !Number.isInteger(multiple) ? findWholeMultiple(multiple) : multiple : 1;
            let first = Math.ceil(min / step);
            let last = Math.floor(max / step);
            if (isOpenBelow && first * step <= min) first += 1;
            if (isOpenAbove && last * step >= max) last -= 1;
            if (first > last) return isWhole ? Math.ceil(min) : (min + max) / 2;
            const count = Math.min(last - first, DEFAULT_STEPS) + 1;
            return round((first + Math.floor(random() * count)) * step);
        }
        function computeBounds(schema) {
            const [minimum, above] = [ parseNumber(schema["minimum"]), parseNumber(schema["exclusiveMinimum"]) ];
            const [maximum, below] = [ parseNumber(schema["maximum"]), parseNumber(schema["exclusiveMaximum"]) ];
            const isOpenBelow = schema["exclusiveMinimum"] === true || above !== void 0 && above >= (minimum ?? above);
            const isOpenAbove = schema["exclusiveMaximum"] === true || below !== void 0 && below <= (maximum ?? below);
            const low = isOpenBelow ? above ?? minimum : minimum;
            const high = isOpenAbove ? below ?? maximum : maximum;
            const step = Math.max(1, Math.abs(parseNumber(schema["multipleOf"]) ?? 1));
            const min = low ?? (high === void 0 || high >= 1 ? Math.min(1, high ?? 1) : high - DEFAULT_STEPS * step);
            return {
                min: min,
                max: high ?? min + DEFAULT_STEPS * step,
                isOpenBelow: isOpenBelow,
                isOpenAbove: isOpenAbove
            };
        }
        function parseNumber(value) {
            const number = typeof value === "string" && value !== "" ? Number(value) : value;
            return typeof number === "number" && Number.isFinite(number) ? number : void 0;
        }
        function findWholeMultiple(fraction) {
            for (let times = 2; times <= 100; times += 1) if (Number.isInteger(round(fraction * times))) return round(fraction * times);
            return 1;
        }
        function round(value) {
            return Number(value.toPrecision(12));
        }
        const REPETITIONS = [ 0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 128, 256 ];
        const TIMES_LIMIT = 256;
        const GROUP_LIMIT = 20;
        const LENGTH_LIMIT = 2e3;
        function generatePatternText(pattern, min, max) {
            const part = pattern.length > LENGTH_LIMIT ? void 0 : new PatternReader(pattern).readAll();
            const isFitting = text => text !== void 0 && text.length >= min && text.length <= max;
            return part && REPETITIONS.map(times => part(times)).find(isFitting);
        }
        class PatternReader {
            #pattern;
            #offset=0;
            constructor(pattern) {
                this.#pattern = pattern;
            }
            readAll() {
                const part = this.#readAlternatives(0);
                return this.#offset === this.#pattern.length ? part : void 0;
            }
            #readAlternatives(level) {
                const first = this.#readSequence(level);
                while (first !== void 0 && this.#take("|")) if (this.#readSequence(level) === void 0) return;
                return first;
            }
            #readSequence(level) {
                const parts = [];
                while (this.#offset < this.#pattern.length && !/[|)]/.test(this.#peek())) {
                    const part = this.#readRepetition(level);
                    if (part === void 0) return;
                    parts.push(part);
                }
                return times => {
                    const texts = parts.map(part => part(times));
                    return texts.includes(void 0) ? void 0 : checkLength(texts.join(""));
                };
            }
            #readRepetition(level) {
                const atom = this.#readAtom(level);
                if (atom === void 0) return;
                const quantifier = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/.exec(this.#pattern.slice(this.#offset, this.#offset + 20));
                if (quantifier === null) return atom;
                this.#offset += quantifier[0].length;
                const [sign = "", low, comma, high] = quantifier;
                const min = low === void 0 ? sign.startsWith("+") ? 1 : 0 : Number(low);
                const max = sign.startsWith("?") ? 1 : low !== void 0 && comma === void 0 ? min : Number(high || TIMES_LIMIT);
                if (min > TIMES_LIMIT) return;
                return times => checkLength(atom(times)?.repeat(Math.min(max, Math.max(min, times))));
            }
            #readAtom(level) {
                const sign = this.#peek();
                this.#offset += 1;
                if (sign === "^" || sign === "$") return () => "";
                if (sign === "(") return this.#readGroup(level);
                if (sign === "[") return this.#readClass();
                if (sign === "\\") return this.#readEscape();
                if (sign === ".") return () => "a";
                return /[*+?{]/.test(sign) ? void 0 : () => sign;
            }
            #readGroup(level) {
                if (level >= GROUP_LIMIT) return;
                const kind = /^\?(?::|<[A-Za-z_]\w*>|P<\w+>)/.exec(this.#pattern.slice(this.#offset))?.[0];
                if (this.#peek() === "?" && kind === void 0) return;
                this.#offset += kind?.length ?? 0;
                const part = this.#readAlternatives(level + 1);
                return this.#take(")") ? part : void 0;
            }
            #readEscape() {
                const letter = this.#peek();
                this.#offset += 1;
                if (/[bB]/.test(letter)) return () => "";
                const member = findMember(letter);
                return member === void 0 ? void 0 : () => member;
            }
            #readClass() {
                const text = /^(\^?)((?:\\.|[^\]\\])+)\]/.exec(this.#pattern.slice(this.#offset));
                if (text === null) return;
                this.#offset += text[0].length;
                const [, negated, body = ""] = text;
                if (negated === "^") {
                    const allowed = [ ..."aA0 -_~" ].find(sign => !isInClass(sign, body));
                    return allowed === void 0 ? void 0 : () => allowed;
                }
                const member = body.startsWith("\\") ? findMember(body.charAt(1)) : body.charAt(0);
                return member === void 0 ? void 0 : () => member;
            }
            #peek() {
                return this.#pattern.charAt(this.#offset);
            }
            #take(sign) {
                if (this.#peek() !== sign) return false;
                this.#offset += 1;
                return true;
            }
        }
        function checkLength(text) {
            return text === void 0 || text.length > LENGTH_LIMIT ? void 0 : text;
        }
        function findMember(letter) {
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
        const WORD_LISTS = [ [ "amber", "quiet", "northern", "small", "bright", "patient", "hollow", "silver", "early", "distant", "gentle", "plain" ], [ "harbour", "lantern", "meadow", "river", "window", "orchard", "bridge", "pebble", "garden", "valley", "island", "feather" ] ];
        function generateWords(count, random) {
            return Array.from({
                length: count
            }, (_, index) => {
                const list = WORD_LISTS[index % 2 === 0 ? 0 : 1];
                return list[Math.floor(random() * list.length)] ?? list[0];
            }).join(" ");
        }
        const generate_text_LENGTH_LIMIT = 1e4;
        const FORMAT_TEXTS = {
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
        const NAME_TEXTS = [ [ /^(?:cmd|command|script|code)$/i, "true" ], [ /(?:^|_)ur[il]s?$/i, "http://127.0.0.1/" ], [ /(?:^|_)(?:dir|directory|folder|cwd|workdir)(?:_path)?$/i, "." ], [ /(?:path|file|filename)$/i, "mock-transport.txt" ] ];
        function generateText(schema, name, random) {
            const {format: format, pattern: pattern} = schema;
            const min = Math.min(generate_text_LENGTH_LIMIT, Number(schema["minLength"]) || 0);
            const max = Math.min(generate_text_LENGTH_LIMIT, schema["maxLength"] === void 0 ? generate_text_LENGTH_LIMIT : Number(schema["maxLength"]));
            const isFitting = text => text !== void 0 && text.length >= min && text.length <= max;
            const fromPattern = typeof pattern === "string" ? generatePatternText(pattern, min, max) : void 0;
            if (fromPattern !== void 0) return fromPattern;
            const fromFormat = typeof format === "string" && Object.hasOwn(FORMAT_TEXTS, format) ? FORMAT_TEXTS[format] : void 0;
            const fromName = NAME_TEXTS.find(([regex]) => regex.test(name))?.[1];
            return [ fromFormat, fromName ].find(isFitting) ?? generateWordText(min, max, random);
        }
        function generateWordText(min, max, random) {
            let text = generateWords(2, random);
            while (text.length < min) text += ` ${generateWords(2, random)}`;
            return text.length <= max ? text : text.slice(0, max).replace(/ $/, "a");
        }
        const DEEP_LEVELS = 5;
        const LAST_LEVEL = 20;
        const VALUE_LIMIT = 2e3;
        const ENTRY_LIMIT = 100;
        const TRY_LIMIT = 20;
        function generateValue(schema, random, {withOptional: withOptional}) {
            return generateAt(schema, 0, "", {
                root: schema,
                random: random,
                withOptional: withOptional,
                valuesLeft: VALUE_LIMIT
            });
        }
        function generateAt(schema, level, name, generation) {
            generation.valuesLeft -= 1;
            const isDeep = level >= DEEP_LEVELS || generation.valuesLeft < 0;
            const resolved = resolveSchema(schema, generation.root, isDeep);
            const given = findGivenValue(resolved, generation.random);
            if (given !== void 0) return given.value;
            const types = collectTypes(resolved);
            if (isDeep && types.includes("null")) return null;
            const isLast = level >= LAST_LEVEL || generation.valuesLeft < 0;
            switch (types.find(type => type !== "null")) {
              case "object":
                return isLast ? {} : generateObject(resolved, level, isDeep, generation);

              case "array":
                return isLast ? [] : generateList(resolved, level, isDeep, name, generation);

              case "integer":
                return generateNumber(resolved, true, generation.random);

              case "number":
                return generateNumber(resolved, false, generation.random);

              case "boolean":
                return generation.random() < .5;

              case "string":
                return generateText(resolved, name, generation.random);

              default:
                return null;
            }
        }
        function findGivenValue(schema, random) {
            if (Object.hasOwn(schema, "const")) return {
                value: schema["const"]
            };
            const list = Array.isArray(schema["enum"]) ? schema["enum"] : [];
            const values = list.some(value => value !== null) ? list.filter(value => value !== null) : list;
            if (values.length > 0) return {
                value: values[Math.floor(random() * values.length)]
            };
            const [example] = Array.isArray(schema["examples"]) ? schema["examples"] : [];
            const value = [ schema["default"], example, schema["example"] ].find(candidate => candidate !== void 0);
            return value === void 0 ? void 0 : {
                value: value
            };
        }
        function generateObject(schema, level, isDeep, generation) {
            const properties = (0, json_value.Gv)(schema["properties"]) ? schema["properties"] : {};
            const required = (Array.isArray(schema["required"]) ? schema["required"] : []).filter(name => typeof name === "string");
            const known = Object.keys(properties);
            const others = known.filter(name => !required.includes(name));
            const missing = Math.max(0, (Number(schema["minProperties"]) || 0) - required.length);
            const chosen = generation.withOptional && !isDeep ? others : others.slice(0, missing);
            const inOrder = known.filter(name => required.includes(name) || chosen.includes(name));
            const names = [ ...inOrder, ...required.filter(name => !Object.hasOwn(properties, name)) ];
            const rest = Array.from({
                length: Math.min(ENTRY_LIMIT, missing - chosen.length)
            }, (_, index) => `key${index + 1}`);
            const findPropertySchema = name => Object.hasOwn(properties, name) ? properties[name] : schema["additionalProperties"];
            return Object.fromEntries([ ...names, ...rest ].map(name => [ name, generateAt(findPropertySchema(name), level + 1, name, generation) ]));
        }
        function generateList(schema, level, isDeep, name, generation) {
            const {items: items, prefixItems: prefixItems, minItems: minItems, maxItems: maxItems, uniqueItems: uniqueItems} = schema;
            const tuple = Array.isArray(prefixItems) ? prefixItems : Array.isArray(items) ? items : [];
            const wanted = Number(minItems) || (generation.withOptional && !isDeep ? Math.max(1, tuple.length) : 0);
            const length = Math.min(wanted, ENTRY_LIMIT, maxItems === void 0 ? Number.POSITIVE_INFINITY : Number(maxItems));
            const list = [];
            const seen = new Set;
            for (let index = 0; index < length; index += 1) {
                const entrySchema = tuple[index] ?? (Array.isArray(items) ? schema["additionalItems"] : items);
                let entry = generateAt(entrySchema, level + 1, name, generation);
                for (let tries = 0; uniqueItems === true && seen.has(JSON.stringify(entry)) && tries < TRY_LIMIT; tries += 1) entry = generateAt(entrySchema, level + 1, name, generation);
                seen.add(JSON.stringify(entry));
                list.push(entry);
            }
            return list;
        }
        const WORD_COUNT = 8;
        function synthesize(request, seed) {
            const {system: system, user: user, step: step, format: format, model: model} = request;
            const random = createSeededRandom(JSON.stringify([ seed, model, system, user, step ]));
            const tool = chooseTool(request, random);
            if (tool !== void 0) return {
                toolCalls: [ synthesizeCall(tool, random) ]
            };
            if (format !== void 0) {
                const answer = synthesizeAnswer(format, random);
                return {
                    json: classify(request) === "router" && (0, json_value.Gv)(answer) ? applyNeutralValues(answer) : answer
                };
            }
            return {
                text: `A made-up reply: ${generateWords(WORD_COUNT, random)}.`
            };
        }
        function synthesizeCall({name: name, schema: schema, isCustom: isCustom}, random) {
            if (isCustom) return {
                name: name,
                input: generateWords(2, random)
            };
            const value = generateValue(schema, random, {
                withOptional: false
            });
            return {
                name: name,
                arguments: (0, json_value.Gv)(value) ? value : {}
            };
        }
        const NEUTRAL_VALUES = {
            complexity_score: 1,
            model_choice: "flash",
            next_speaker: "user",
            unproductive_state_confidence: 0
        };
        function synthesizeAnswer(format, random) {
            return (0, json_value.Gv)(format) ? generateValue(format, random, {
                withOptional: true
            }) : {
                answer: generateWords(2, random)
            };
        }
        function applyNeutralValues(answer) {
            return {
                ...answer,
                ...Object.fromEntries(Object.entries(NEUTRAL_VALUES).filter(([key]) => Object.hasOwn(answer, key)))
            };
        }
        var external_node_crypto_ = __webpack_require__(77598);
        const SESSION_HEADERS = [ "x-claude-code-session-id", "session-id", "session_id", "thread-id" ];
        const AGENTS_WITHOUT_SESSION = /^(?:GeminiCLI|pi\/)/;
        const INVOCATION_HEADER = "amz-sdk-invocation-id";
        const VOLATILE_FIELDS = {
            stream: void 0,
            stream_options: void 0,
            max_tokens: void 0,
            client_metadata: void 0
        };
        const VOLATILE_KEYS = Object.keys(VOLATILE_FIELDS);
        function identifyCall({request: {headers: headers}, path: path, address: {test: test}}, {body: body, turn: turn}) {
            const invocation = readHeader(headers, INVOCATION_HEADER);
            const fromHeader = SESSION_HEADERS.map(name => readHeader(headers, name)).find(value => value !== void 0);
            const agent = readHeader(headers, "user-agent") ?? "";
            const session = fromHeader ?? (turn > 1 && AGENTS_WITHOUT_SESSION.test(agent) ? agent : void 0);
            const call = invocation ?? `${path}\n${JSON.stringify(stripVolatile(body))}`;
            return {
                key: hashKey(`${test}\n${call}`),
                session: session,
                isRetry: parseRetryCount(headers) > 0 || invocation !== void 0
            };
        }
        function stripVolatile(body) {
            return (0, json_value.Gv)(body) && VOLATILE_KEYS.some(key => key in body) ? {
                ...body,
                ...VOLATILE_FIELDS
            } : body;
        }
        function hashKey(text) {
            const bytes = (0, external_node_crypto_.hash)("sha256", text, "binary");
            let key = 0;
            for (let index = 0; index < KEY_BYTES; index++) key = key * 256 + bytes.charCodeAt(index);
            return key;
        }
        const KEY_BYTES = 6;
        function parseRetryCount(headers) {
            const stainless = readHeader(headers, "x-stainless-retry-count");
            if (stainless !== void 0 && /^\d{1,3}$/.test(stainless)) return Number(stainless);
            const attempt = /(?:^|;\s*)attempt=(\d{1,3})/.exec(readHeader(headers, "amz-sdk-request") ?? "")?.[1];
            return attempt === void 0 ? 0 : Math.max(0, Number(attempt) - 1);
        }
        function readHeader(headers, name) {
            const value = headers[name];
            return typeof value === "string" && value !== "" ? value : void 0;
        }
        var choose_reply = __webpack_require__(97488);
        var quote = __webpack_require__(2961);
        var render_path = __webpack_require__(35612);
        const CONTEXT_UNITS = 20;
        function explainText(name, actual, wanted) {
            if (typeof wanted === "string") return `${name} ${renderContrast(actual, wanted)}`;
            const is = actual === "" ? `${name} is empty` : `${name} is ${(0, quote.hD)(actual)}`;
            if ("contains" in wanted) {
                const isNear = normalize(actual).includes(normalize(wanted.contains));
                return `${is}, which does not contain ${(0, quote.hD)(wanted.contains)}${isNear ? NEAR_HINT : ""}`;
            }
            if ("pattern" in wanted) return `${is}, which does not match the pattern ${(0, quote.hD)(wanted.pattern)}`;
            const value = (0, json_value.Bl)(actual);
            return value === void 0 ? `${is}, which is not JSON` : explainMissing(name, value, wanted.json);
        }
        function explainMissing(name, value, wanted) {
            const missing = findMissing(value, wanted, []);
            const subject = missing.path.length === 0 ? name : `${name} at \`${(0, render_path.i)(missing.path)}\``;
            const is = missing.actual === void 0 ? "is missing" : `is ${renderValue(missing.actual)}`;
            return `${subject} ${is}, but the fixture wants ${renderValue(missing.wanted)}`;
        }
        function renderWanted(wanted) {
            if (typeof wanted === "string") return wanted;
            if ("contains" in wanted) return wanted.contains;
            return "pattern" in wanted ? wanted.pattern : JSON.stringify(wanted.json);
        }
        const NEAR_HINT = "; it would match without regard to white space and case";
        function findMissing(actual, wanted, path) {
            if (Array.isArray(wanted) && Array.isArray(actual) && actual.length === wanted.length) {
                const index = wanted.findIndex((part, at) => !(0, text_match.SB)(actual[at], part));
                return findMissing(actual[index], wanted[index], [ ...path, index ]);
            }
            if ((0, json_value.Gv)(wanted) && (0, json_value.Gv)(actual)) {
                const [key = "", part] = Object.entries(wanted).find(([key, part]) => !(0, text_match.SB)(readOwn(actual, key), part)) ?? [];
                return findMissing(readOwn(actual, key), part, [ ...path, key ]);
            }
            return {
                path: path,
                actual: actual,
                wanted: wanted
            };
        }
        function renderContrast(actual, wanted) {
            const hint = normalize(actual) === normalize(wanted) ? NEAR_HINT : "";
            const offset = findFirstDifference(actual, wanted);
            if (offset < quote.Ft - CONTEXT_UNITS) return `${actual === "" ? "is empty" : `is ${(0, 
            quote.hD)(actual)}`}, but the fixture wants exactly ${(0, quote.hD)(wanted)}${hint}`;
            const from = text => (0, quote.hD)(`…${text.slice(offset - CONTEXT_UNITS)}`);
            return `differs from the fixture's after ${offset} characters: ${from(actual)}, but the fixture wants exactly ${from(wanted)}${hint}`;
        }
        function findFirstDifference(one, other) {
            let at = 0;
            while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
            return at;
        }
        function normalize(text) {
            return text.toLowerCase().replace(/\s+/g, " ").trim();
        }
        function readOwn(value, key) {
            return Object.hasOwn(value, key) ? value[key] : void 0;
        }
        function renderValue(value) {
            if (typeof value === "string") return (0, quote.hD)(value);
            return typeof value === "object" && value !== null ? (0, quote.hD)(JSON.stringify(value)) : String(value);
        }
        const COMPARED_UNITS = 2e3;
        const TOOLS_SHOWN = 8;
        const createTextRule = (part, readActual, readWanted) => ({
            part: part,
            matches: ({match: match}, call, patterns) => {
                const wanted = readWanted(match);
                return wanted === void 0 || (0, text_match.Fm)(wanted, readActual(call), patterns);
            },
            explain: ({match: match}, call) => explainText(`\`${part}\``, readActual(call), readWanted(match) ?? "")
        });
        const RULES = [ {
            part: "user",
            matches: ({match: {user: user}}, {request: request}, patterns) => user === void 0 || (0, 
            text_match.Fm)(user, request.user, patterns) || (0, text_match.Fm)(user, request.prompt, patterns),
            explain: ({match: {user: user = ""}}, {request: {user: whole, prompt: prompt}}) => explainText(whole === prompt ? "`user`" : "the last part of `user`", prompt, user)
        }, createTextRule("protocol", ({request: request}) => request.protocol, ({protocol: protocol}) => protocol), createTextRule("model", ({request: request}) => request.model, ({model: model}) => model), createTextRule("test", ({test: test}) => test, ({test: test}) => test), createTextRule("system", ({request: request}) => request.system, ({system: system}) => system), {
            part: "tools",
            matches: ({match: {tools: tools}}, {request: request}) => tools === void 0 || findMissingTools(tools, request).length === 0,
            explain: ({match: {tools: tools = []}}, {request: request}) => `the request does not offer the tools ${renderNames(findMissingTools(tools, request))}, but ${request.tools.length === 0 ? "none" : renderNames(request.tools.map(({name: name}) => name))}`
        }, {
            part: "toolResult",
            matches: matchesTurn,
            explain: explainTurn
        }, {
            part: "body",
            matches: ({match: {body: body}}, {request: request}) => body === void 0 || (0, text_match.SB)(request.body, body),
            explain: ({match: {body: body}}, {request: request}) => explainMissing("the request's body", request.body, body)
        }, {
            part: "replies",
            matches: ({replies: replies, after: after}, {countGiven: countGiven}, _patterns, index) => replies === void 0 || after === "last" || countGiven(index) < replies.length,
            explain: ({replies: replies = []}) => `its ${replies.length === 1 ? "one reply has" : `${replies.length} replies have all`} been given, and \`after\` is not "last"`
        }, {
            part: "steps",
            matches: (fixture, {request: request}) => fixture.steps === void 0 || request.step < (0, 
            choose_reply.jg)(fixture),
            explain: (fixture, {request: request}) => `tools have answered ${request.step} times since the user's message, but its \`steps\` end after ${(0, 
            choose_reply.jg)(fixture)} replies`
        } ];
        function match(fixtures, call, patterns) {
            let best;
            let bestRank = -1;
            for (let index = 0; index < fixtures.length; index += 1) {
                const fixture = fixtures[index];
                if (fixture === void 0 || isOtherUserText(fixture.match.user, call.request)) continue;
                const rank = rankTurn(fixture.match.turn, call.request.turn);
                if (rank <= bestRank || !isMatch(fixture, call, patterns, index)) continue;
                best = index;
                bestRank = rank;
            }
            return best === void 0 ? findNearest(fixtures, call, patterns) : {
                found: true,
                index: best
            };
        }
        function isOtherUserText(user, request) {
            return typeof user === "string" && user !== request.user && user !== request.prompt;
        }
        function rankTurn(wanted, turn) {
            return wanted === void 0 ? 1 : wanted === turn ? 2 : 0;
        }
        function isMatch(fixture, call, patterns, index) {
            return RULES.every(({matches: matches}) => matches(fixture, call, patterns, index));
        }
        function findNearest(fixtures, call, patterns) {
            const words = collectWords(call.request.user);
            const [first] = fixtures.map((fixture, index) => ({
                index: index,
                failed: RULES.filter(({matches: matches}) => !matches(fixture, call, patterns, index)),
                closeness: measureCloseness(fixture.match.user, words)
            })).sort((a, b) => a.failed.length - b.failed.length || b.closeness - a.closeness || a.index - b.index);
            const fixture = first && fixtures[first.index];
            if (first === void 0 || fixture === void 0) return {
                found: false,
                differences: []
            };
            const differences = first.failed.map(({part: part, explain: explain}) => ({
                part: part,
                detail: explain(fixture, call)
            }));
            return {
                found: false,
                nearest: first.index,
                differences: differences
            };
        }
        function findMissingTools(wanted, {tools: tools}) {
            return wanted.filter(name => tools.every(tool => tool.name !== name));
        }
        function renderNames(tools) {
            const more = tools.length > TOOLS_SHOWN ? ` and ${tools.length - TOOLS_SHOWN} more` : "";
            return `${tools.slice(0, TOOLS_SHOWN).map(quote.hD).join(", ")}${more}`;
        }
        function matchesTurn({match: {toolResult: toolResult}, steps: steps}, {request: request}, patterns) {
            if (toolResult === void 0) return steps !== void 0 || request.toolResults.length === 0;
            return request.toolResults.some(result => (0, text_match.Fm)(toolResult, result, patterns));
        }
        function explainTurn({match: {toolResult: toolResult}}, {request: {toolResults: toolResults}}) {
            if (toolResult === void 0) return `the request ends with a tool's result, ${(0, 
            quote.hD)(toolResults.join("\n"))}, and the fixture has neither \`toolResult\` nor \`steps\``;
            if (toolResults.length === 0) return "the request ends with the user's message, not with a `toolResult`";
            return explainText("`toolResult`", toolResults.join("\n"), toolResult);
        }
        function measureCloseness(wanted, actual) {
            const words = collectWords(wanted === void 0 ? "" : renderWanted(wanted));
            if (words.size === 0) return 0;
            return [ ...words ].filter(word => actual.has(word)).length / words.size;
        }
        function collectWords(text) {
            return new Set(text.slice(0, COMPARED_UNITS).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
        }
        function toLenientRequest(protocol, body, {model: model}) {
            const fields = typeof body === "object" && body !== null ? body : {};
            return {
                protocol: protocol.id,
                model: model ?? (typeof fields.model === "string" && fields.model !== "" ? fields.model : "mock-model"),
                system: "",
                user: "",
                prompt: "",
                toolResults: [],
                step: 0,
                turn: 1,
                tools: [],
                toolChoice: "auto",
                streaming: fields.stream === true,
                usageInStream: false,
                inputTokens: countTokens(JSON.stringify(fields)),
                body: fields
            };
        }
        function complete(protocol, body, context) {
            const {config: config, address: address} = context;
            const decoded = protocol.decode(body, address);
            if (!decoded.ok && isRefused(decoded.refusal, config)) return refuseBody(decoded.refusal, context);
            const request = decoded.ok ? decoded.request : toLenientRequest(protocol, body, address);
            return completeRequest(protocol, request, context);
        }
        function completeRequest(protocol, request, context) {
            const {config: config, state: state, address: address} = context;
            const callClass = classify(request);
            const identity = identifyCall(context, request);
            const repeated = (0, choose_reply.ob)(state, identity);
            const findings = {
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
                context: context,
                findings: findings,
                identity: identity,
                repeated: repeated
            };
            if (callClass !== "turn") return replyTo(call, synthesize(request, config.seed), {
                outcome: "side-call"
            });
            const matched = match(config.fixtures, {
                request: request,
                test: address.test,
                countGiven: fixture => (0, choose_reply.vT)(state, address.test, fixture, repeated)
            }, config.patterns);
            if (matched.found) return replyWithFixture(call, matched.index);
            if (config.mode === "auto" || !config.strict) return replyTo(call, synthesize(request, config.seed), {
                outcome: "improvised"
            });
            return refuseUnmatched(call, matched);
        }
        function replyWithFixture(call, index) {
            const {request: request, context: context, repeated: repeated} = call;
            const {test: test} = context.address;
            const fixture = context.config.fixtures[index] ?? {
                match: {}
            };
            const chosen = (0, choose_reply.WY)(fixture, index, {
                step: request.step,
                test: test,
                repeated: repeated
            }, context.state);
            return replyTo(call, chosen.reply, {
                outcome: "replied",
                fixture: index,
                reply: chosen.index
            });
        }
        function replyTo(call, reply, source) {
            const {protocol: protocol, request: request, context: context, identity: identity} = call;
            const deliveryOptions = chooseDelivery(reply, context, protocol);
            const fault = deliveryOptions?.fault;
            const {outcome: outcome, fixture: fixture, reply: replyIndex} = source;
            context.state.answeredCalls.add(identity.key, {
                seq: context.meta.seq,
                fixture: fixture,
                replyIndex: replyIndex ?? 0,
                isFault: reply.error !== void 0 || fault !== void 0 && fault === reply.fault && fault.rate === void 0,
                session: identity.session
            });
            const findings = {
                ...call.findings,
                outcome: outcome,
                fixture: fixture,
                reply: replyIndex,
                fault: fault?.kind
            };
            const fail = error => ({
                ...refuse(context, "error-replied", error, findings),
                deliveryOptions: deliveryOptions
            });
            if (reply.error) return fail(reply.error);
            const resolved = resolveReply(reply, request, context.meta, protocol.callPrefix);
            const answer = protocol.encode(resolved, request, context.meta, context.address);
            if (fault !== void 0 && isErrorReplacement(fault, answer)) return fail(toWireError(fault));
            const usage = {
                inputTokens: resolved.usage.input,
                outputTokens: resolved.usage.output
            };
            return {
                answer: answer,
                findings: {
                    ...findings,
                    usage: usage
                },
                deliveryOptions: deliveryOptions
            };
        }
        function refuseUnmatched({protocol: protocol, context: context, findings: findings}, matched) {
            const {nearest: nearest} = matched;
            const count = context.config.fixtures.length;
            const differences = matched.differences.map(({detail: detail}) => detail).join("; ");
            const why = nearest === void 0 ? "The server has no fixtures." : `The nearest is fixtures[${nearest}] of ${count}: ${differences}.`;
            const message = `No fixture matches this request. ${why} Add a fixture, or correct its \`match\`.`;
            return refuse(context, "unmatched", {
                status: protocol.unmatchedStatus,
                message: message,
                code: "fixture.unmatched",
                final: true
            }, {
                ...findings,
                ...nearest === void 0 ? {} : {
                    fixture: nearest
                },
                differs: matched.differences.map(({part: part}) => part.toLowerCase())
            });
        }
        const DEFAULT_MODEL = "mock-model";
        const MAX_PATH_UNITS = 200;
        const BASE_URL_HINT = "Set the client's base URL to the output for its provider: `base-url` for OpenAI, which ends in /v1, or `anthropic-base-url`, `google-base-url`, `azure-base-url`, `vertex-base-url`, `bedrock-base-url`.";
        const UNDELAYED_KINDS = [ "document", "probe", "stop" ];
        function answerRoute(context) {
            return UNDELAYED_KINDS.includes(context.route.work.kind) ? answer(context) : applyControlHeaders(context, answer);
        }
        function answer(context) {
            const {route: route, path: path, request: request, config: config} = context;
            const {work: work} = route;
            switch (work.kind) {
              case "completion":
                return withBody(context, body => complete(work.protocol.withState?.(context) ?? work.protocol, body, context));

              case "count":
                return withBody(context, body => {
                    const counted = work.counter.decode(body, context.address, context.state);
                    if (!counted.ok && isRefused(counted.refusal, config)) return refuseBody(counted.refusal, context);
                    const {model: model, inputTokens: inputTokens} = counted.ok ? counted : {
                        model: DEFAULT_MODEL,
                        inputTokens: countTokens(JSON.stringify(body ?? {}))
                    };
                    const answer = work.counter.encode(inputTokens, body, context.meta);
                    return {
                        answer: answer,
                        findings: {
                            outcome: "counted",
                            model: model
                        }
                    };
                });

              case "embeddings":
                return withBody(context, body => {
                    const embedded = work.embed(body, context.address);
                    if (!embedded.ok) return refuseBody(embedded.refusal, context);
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
                    answer: work.catalogue.encodeList(collectModels(context)),
                    findings: {
                        outcome: "listed"
                    }
                };

              case "model":
                return showModel(work.catalogue, context);

              case "stored":
                return work.answer(context);

              case "socket":
                return refuse(context, "unknown-route", {
                    status: 426,
                    message: `${path} opens a WebSocket over HTTP/1.1 only. Send the request by POST.`,
                    final: true
                });

              case "document":
                return {
                    answer: work.show(context),
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
                return refuse(context, "unsupported", {
                    status: 501,
                    code: "request.unsupported",
                    message: `This version of mock-transport does not answer ${request.method} ${path}. Its README lists the routes that it answers.`,
                    final: true
                });

              case "unknown":
                return refuse(context, "unknown-route", {
                    status: 404,
                    message: `${request.method} ${path.slice(0, MAX_PATH_UNITS)} is not a route of mock-transport at ${config.instance}. ${work.hint ?? BASE_URL_HINT}`
                });
            }
        }
        function showModel(catalogue, context) {
            const {address: address, path: path, config: config} = context;
            const model = address.model ?? "";
            const isKnown = config.fixtures.length === 0 || config.fixtures.some(({match: match}) => match.model === void 0 || (0, 
            text_match.Fm)(match.model, model, config.patterns));
            if (isKnown) return {
                answer: catalogue.encodeOne(model),
                findings: {
                    outcome: "listed",
                    model: model
                }
            };
            const message = `No fixture answers the model in ${path}.`;
            return refuse(context, "invalid", {
                status: 404,
                code: "model_not_found",
                message: message
            }, {
                model: model
            });
        }
        function collectModels({config: {fixtures: fixtures}}) {
            const models = fixtures.flatMap(({match: {model: model}}) => typeof model === "string" ? [ model ] : []);
            return models.length === 0 ? [ DEFAULT_MODEL ] : [ ...new Set(models) ];
        }
        function toJsonAnswer(status, body, headers) {
            return toJsonTextAnswer(status, JSON.stringify(body), headers);
        }
        function toJsonTextAnswer(status, json, headers) {
            return {
                status: status,
                headers: {
                    "content-type": "application/json",
                    ...headers
                },
                body: json
            };
        }
        function toEventStream(events, headers) {
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
        function buildRetryHeaders({status: status, final: final, retryAfterMs: retryAfterMs}) {
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
            return toJsonAnswer(error.status, {
                error: renderError(error)
            }, buildRetryHeaders(error));
        }
        function renderError({status: status, message: message, type: type, code: code, param: param}) {
            return {
                message: message,
                type: type ?? toErrorType(status),
                param: param ?? null,
                code: code ?? null
            };
        }
        function toErrorType(status) {
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
        var cors_headers = __webpack_require__(43736);
        const MAX_AGE_SECONDS = 7200;
        const HEADER_NAMES = /^[\w!#$%&'*+.^`|~-]+(?: *, *[\w!#$%&'*+.^`|~-]+)*$/;
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
                    headers: buildPreflightHeaders(request.headers),
                    body: ""
                })
            }
        };
        function buildPreflightHeaders(headers) {
            const requested = headers["access-control-request-headers"];
            return {
                ...cors_headers.$,
                "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
                "access-control-allow-headers": typeof requested === "string" && HEADER_NAMES.test(requested) ? requested : "authorization, *",
                "access-control-max-age": String(MAX_AGE_SECONDS),
                vary: "access-control-request-headers, access-control-request-private-network",
                ...headers["access-control-request-private-network"] === "true" ? {
                    "access-control-allow-private-network": "true"
                } : {}
            };
        }
        function isReadableByPages(context, access) {
            const {route: route, request: request, address: address, config: config} = context;
            if (route.work.kind === "stop") return false;
            if (access !== "open") return true;
            const queryKeys = route.provider.keyInQuery ? address.query.getAll("key") : [];
            return (0, authenticate.QF)(request.headers, queryKeys, config.token) === "accepted";
        }
        const REQUEST_ID = /^[\w.:/+=@-]{1,128}$/;
        function finalizeAnswer(answer, {method: method, headers: requestHeaders}, meta, isReadable) {
            const requestId = resolveRequestId(requestHeaders, meta);
            const headers = isReadable ? {
                "x-request-id": requestId,
                ...cors_headers.$,
                ...answer.headers
            } : {
                "x-request-id": requestId,
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
        function resolveRequestId(headers, {id: id}) {
            const requestId = headers["x-request-id"];
            return typeof requestId === "string" && REQUEST_ID.test(requestId) ? requestId : id;
        }
        var server_state = __webpack_require__(8654);
        const getPathCache = (0, server_state.eh)(() => new Map);
        const MAX_TEST_FOLDERS = 8;
        const RESERVED_FOLDER = /^(?:v\d\w*|openai|models?|deployments|projects|publishers|chat|completions|responses|messages|embeddings|converse|health|metrics|cache|passthrough|_testing-actions)$/;
        const RELATIVE_FOLDER = /\/(?:\.|%2e){1,2}(?:\/|$)/i;
        const PASSTHROUGH = "/passthrough";
        function matchPath(path, rows, passthrough) {
            const candidates = [ ...splitTestNames(path) ];
            const through = candidates.find(({rest: rest}) => rest === PASSTHROUGH || rest.startsWith(`${PASSTHROUGH}/`));
            const inner = through && {
                test: through.test,
                rest: through.rest.slice(PASSTHROUGH.length) || "/"
            };
            const tried = inner === void 0 ? candidates : [ inner ];
            const isRelative = RELATIVE_FOLDER.test(path);
            return {
                matches: isRelative ? [] : tried.flatMap(({test: test, rest: rest}) => collectMatches(inner === void 0 ? rows : passthrough, rest, test)),
                isPassthrough: inner !== void 0,
                ownPath: inner?.rest ?? path
            };
        }
        function collectMatches(rows, ownPath, test) {
            const matches = [];
            for (const row of rows) {
                const found = row.path.exec(ownPath);
                if (found !== null) matches.push({
                    row: row,
                    test: test,
                    model: match_path_decode(found.groups?.["model"]),
                    ownPath: ownPath
                });
            }
            return matches;
        }
        function* splitTestNames(path) {
            yield {
                test: "",
                rest: path
            };
            let prefix = "";
            for (const folder of path.split("/", MAX_TEST_FOLDERS + 1).slice(1)) {
                if (folder === "" || RESERVED_FOLDER.test(folder)) return;
                prefix += `/${folder}`;
                yield {
                    test: match_path_decode(prefix.slice(1)),
                    rest: path.slice(prefix.length) || "/"
                };
            }
        }
        function match_path_decode(text) {
            try {
                return text === void 0 ? void 0 : decodeURIComponent(text);
            } catch {
                return text;
            }
        }
        function defineRoutes(provider, ...rows) {
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
        const listModels = catalogue => ({
            kind: "models",
            catalogue: catalogue
        });
        const route_showModel = catalogue => ({
            kind: "model",
            catalogue: catalogue
        });
        const unsupported = {
            kind: "unsupported"
        };
        const anthropicCatalogue = {
            encodeList: models => toJsonAnswer(200, {
                data: models.map(renderModel),
                has_more: false,
                first_id: models[0] ?? null,
                last_id: models.at(-1) ?? null
            }),
            encodeOne: model => toJsonAnswer(200, renderModel(model))
        };
        function renderModel(id) {
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
        function findLastRun(list, fits) {
            const end = list.findLastIndex(fits) + 1;
            return list.slice(list.slice(0, end).findLastIndex(item => !fits(item)) + 1, end);
        }
        function countRuns(flags) {
            return flags.filter((flag, index) => flag && flags[index - 1] !== true).length;
        }
        function refuseIssues({issues: [issue]}) {
            return refuseAt(issue === void 0 ? [] : findDeepestPath(issue));
        }
        function findDeepestPath(issue) {
            if (issue.code !== "invalid_union") return issue.path;
            const [inner = []] = issue.errors.flat().map(findDeepestPath).sort((a, b) => b.length - a.length);
            return [ ...issue.path, ...inner ];
        }
        function refuseAt(path) {
            if (path.length === 0) return toInvalid("The request body must be a JSON object.");
            const param = (0, render_path.i)(path);
            return toInvalid(`Missing or invalid parameter: '${param}'.`, param);
        }
        function toInvalid(message, param) {
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
        function findUnsupported(uses) {
            for (const param in uses) if (uses[param] === true) return toUnsupported(param);
            return;
        }
        function toUnsupported(param) {
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
        const blockSchema = schemas.RZV(() => schemas.Ikc({
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
            messages: schemas.YOg(schemas.Ikc({
                role: schemas.k5n([ "user", "assistant", "system" ]),
                content: contentSchema
            })).check(api.m9(1)),
            system: schemas.cl6(contentSchema),
            tools: schemas.cl6(schemas.YOg(schemas.Ikc({
                name: schemas.lqM(schemas.YjP().check(api.m9(1))),
                input_schema: schemas.lqM(schemas.L5J())
            }))),
            tool_choice: schemas.cl6(schemas.Ikc({
                type: schemas.YjP(),
                name: schemas.lqM(schemas.YjP())
            })),
            output_config: schemas.cl6(schemas.Ikc({
                format: schemas.cl6(schemas.Ikc({
                    type: schemas.YjP(),
                    schema: schemas.lqM(schemas.L5J())
                }))
            }))
        });
        const promptSchema = schemas.RZV(() => schemas.Ikc(decode_messages_prompt()));
        const bodySchema = schemas.RZV(() => schemas.Ikc({
            ...decode_messages_prompt(),
            max_tokens: schemas.aig().check(schemas.Whr(), api.qm(0)),
            stream: schemas.cl6(schemas.zMY())
        }));
        function decodeMessages(body) {
            const parsed = bodySchema.safeParse(body);
            if (!parsed.success) return refuseIssues(parsed.error);
            return {
                ok: true,
                request: toCompletionRequest(parsed.data, body, parsed.data.stream === true)
            };
        }
        function decodePrompt(body) {
            const parsed = promptSchema.safeParse(body);
            if (!parsed.success) return refuseIssues(parsed.error);
            return {
                ok: true,
                request: toCompletionRequest(parsed.data, body, false)
            };
        }
        function toCompletionRequest(prompt, body, streaming) {
            const {model: model, messages: messages, system: system, tools: tools} = prompt;
            const turn = messages.findLastIndex(({role: role, content: content}) => role === "user" && !hasToolResult({
                content: content
            }));
            const following = messages.slice(turn + 1);
            const instructions = [ system ?? "", ...messages.filter(({role: role}) => role === "system").map(({content: content}) => content) ];
            return {
                protocol: "anthropic",
                model: model,
                system: instructions.map(joinTexts).filter(text => text !== "").join("\n"),
                user: joinTexts(messages[turn]?.content ?? ""),
                prompt: collectTexts(messages[turn]?.content ?? "").at(-1) ?? "",
                toolResults: findLastRun(following, hasToolResult).flatMap(({content: content}) => collectToolResults(content)),
                step: countRuns(following.map(hasToolResult)),
                turn: messages.filter(({role: role}) => role === "assistant").length + 1,
                tools: (tools ?? []).flatMap(({name: name, input_schema: schema}) => name === void 0 ? [] : [ {
                    name: name,
                    schema: schema
                } ]),
                toolChoice: parseToolChoice(prompt),
                ...parseFormat(prompt),
                streaming: streaming,
                usageInStream: true,
                inputTokens: countInputTokens(body, [ "system", "messages", "tools" ]),
                body: body
            };
        }
        function joinTexts(content) {
            return collectTexts(content).join("\n");
        }
        function collectTexts(content) {
            if (typeof content === "string") return [ content ];
            return content.flatMap(({type: type, text: text}) => type === "text" && text !== void 0 ? [ text ] : []);
        }
        function parseToolChoice({tool_choice: choice}) {
            if (choice?.type === "tool" && choice.name !== void 0) return {
                name: choice.name
            };
            return choice?.type === "any" ? "required" : choice?.type === "none" ? "none" : "auto";
        }
        function parseFormat({output_config: output_config}) {
            const format = output_config?.format;
            return format?.type === "json_schema" ? {
                format: format.schema ?? true
            } : {};
        }
        function hasToolResult({content: content}) {
            return typeof content !== "string" && content.some(({type: type}) => type === "tool_result");
        }
        function collectToolResults(content) {
            if (typeof content === "string") return [];
            return content.filter(({type: type}) => type === "tool_result").map(block => {
                const parsed = contentSchema.safeParse(block.content ?? "");
                return parsed.success ? joinTexts(parsed.data) : JSON.stringify(block.content);
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
            encode: tokens => toJsonAnswer(200, {
                input_tokens: tokens
            })
        };
        const STOP_REASONS = {
            stop: "end_turn",
            length: "max_tokens",
            "tool-calls": "tool_use",
            "content-filter": "refusal"
        };
        const SIGNATURE = Buffer.from("mock-transport").toString("base64");
        function renderMessage(content, model, {id: id}, stopReason, usage) {
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
        function renderRequestHeaders({id: id}) {
            return {
                "request-id": `req_${id}`
            };
        }
        function toStopReason({finishReason: finishReason}) {
            return STOP_REASONS[finishReason];
        }
        function renderUsage(reply, output) {
            return {
                input_tokens: reply.usage.input,
                cache_creation_input_tokens: 0,
                cache_read_input_tokens: 0,
                cache_creation: {
                    ephemeral_5m_input_tokens: 0,
                    ephemeral_1h_input_tokens: 0
                },
                output_tokens: output,
                ...renderThinkingUsage(reply, output),
                service_tier: "standard",
                inference_geo: "not_available"
            };
        }
        function renderDeltaUsage(reply) {
            const {input: input, output: output} = reply.usage;
            return {
                input_tokens: input,
                cache_creation_input_tokens: 0,
                cache_read_input_tokens: 0,
                output_tokens: output,
                ...renderThinkingUsage(reply, output)
            };
        }
        function renderThinkingUsage({usage: {output: whole, reasoning: reasoning}}, output) {
            return reasoning === 0 || output < whole ? {} : {
                output_tokens_details: {
                    thinking_tokens: reasoning
                }
            };
        }
        function renderBlocks({reasoning: reasoning, deltas: deltas, toolCalls: toolCalls}) {
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
                deltas: [ ...splitChunks(text).map(chunk => ({
                    type: "thinking_delta",
                    thinking: chunk
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
            const calls = toolCalls.map(({id: id, name: name, arguments: input, chunks: pieces}) => {
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
        const ERROR_TYPES = {
            401: "authentication_error",
            403: "permission_error",
            404: "not_found_error",
            413: "request_too_large",
            429: "rate_limit_error",
            504: "timeout_error",
            529: "overloaded_error"
        };
        function encode_error_encodeError(error, meta) {
            const headers = {
                ...renderRequestHeaders(meta),
                ...buildRetryHeaders(error)
            };
            const body = {
                type: "error",
                error: encode_error_renderError(error),
                request_id: headers["request-id"]
            };
            return toJsonAnswer(error.status, body, headers);
        }
        function encode_error_renderError({status: status, message: message, type: type}) {
            return {
                type: type ?? ERROR_TYPES[status] ?? (status >= 500 ? "api_error" : "invalid_request_error"),
                message: message
            };
        }
        function renderServerSentEvent(data, type) {
            return type === void 0 ? `data: ${data}\n\n` : `event: ${type}\ndata: ${data}\n\n`;
        }
        function encodeMessage(reply, {model: model}, meta) {
            const content = renderBlocks(reply).map(({whole: whole}) => whole);
            const usage = renderUsage(reply, reply.usage.output);
            return toJsonAnswer(200, renderMessage(content, model, meta, toStopReason(reply), usage), renderRequestHeaders(meta));
        }
        function encodeMessageStream(reply, {model: model}, meta) {
            const head = renderMessage([], model, meta, null, renderUsage(reply, Math.min(reply.usage.output, 1)));
            const blocks = renderBlocks(reply).flatMap(({opened: opened, deltas: deltas}, index) => [ {
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
                    stop_reason: toStopReason(reply),
                    stop_sequence: null,
                    stop_details: null,
                    container: null
                },
                usage: renderDeltaUsage(reply)
            }, {
                type: "message_stop"
            } ];
            return toEventStream(events.map(event => renderServerSentEvent(JSON.stringify(event), event.type)), renderRequestHeaders(meta));
        }
        const anthropicMessages = {
            id: "anthropic",
            decode: decodeMessages,
            callPrefix: "toolu_",
            encode: (reply, request, meta) => {
                const encode = request.streaming ? encodeMessageStream : encodeMessage;
                return encode(reply, request, meta);
            },
            encodeErrorEvent: error => renderServerSentEvent(JSON.stringify({
                type: "error",
                error: encode_error_renderError(error)
            }), "error"),
            unmatchedStatus: 410
        };
        const anthropic = {
            encodeError: encode_error_encodeError,
            keyHint: "`x-api-key` or `Authorization: Bearer`; clients of Anthropic read it from ANTHROPIC_API_KEY",
            keyInQuery: false
        };
        const isAnthropicClient = headers => headers["anthropic-version"] !== void 0;
        const anthropicRoutes = defineRoutes(anthropic, [ "anthropic.messages", "POST", /^(?:\/v1)?\/messages$/, completion(anthropicMessages) ], [ "anthropic.count", "POST", /^(?:\/v1)?\/messages\/count_tokens$/, count(anthropicCount) ], [ "anthropic.models", "GET", /^\/v1\/models$/, listModels(anthropicCatalogue), {
            constraint: isAnthropicClient
        } ], [ "anthropic.model", "GET", /^\/v1\/models\/(?<model>[^/]+)$/, route_showModel(anthropicCatalogue), {
            constraint: isAnthropicClient
        } ], [ "anthropic.messages", "any", /^(?:\/v1)?\/messages(?:\/.*)?$/, unsupported ]);
        function request_headers_renderRequestHeaders({id: id}) {
            return {
                "x-amzn-requestid": id
            };
        }
        function renderBinaryStream(events, meta, headers = {}) {
            const type = "application/vnd.amazon.eventstream";
            return {
                status: 200,
                headers: {
                    "content-type": type,
                    ...request_headers_renderRequestHeaders(meta),
                    ...headers
                },
                events: events
            };
        }
        const LATENCY_MS = 1;
        const converse_reply_STOP_REASONS = {
            stop: "end_turn",
            length: "max_tokens",
            "tool-calls": "tool_use",
            "content-filter": "content_filtered"
        };
        const converse_reply_SIGNATURE = Buffer.from("mock-transport").toString("base64");
        function converse_reply_toStopReason({finishReason: finishReason}) {
            return converse_reply_STOP_REASONS[finishReason];
        }
        function converse_reply_renderUsage({usage: {input: input, output: output}}) {
            return {
                inputTokens: input,
                outputTokens: output,
                totalTokens: input + output,
                cacheReadInputTokens: 0,
                cacheWriteInputTokens: 0
            };
        }
        function converse_reply_renderMessage({reasoning: reasoning, deltas: deltas, toolCalls: toolCalls}) {
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
        function renderStreamedBlocks({reasoning: reasoning, deltas: deltas, toolCalls: toolCalls}) {
            const toJson = JSON.stringify;
            const thoughts = splitChunks(reasoning ?? "").map(text => `{"reasoningContent":{"text":${toJson(text)}}}`);
            const signature = `{"reasoningContent":{"signature":${toJson(converse_reply_SIGNATURE)}}}`;
            const texts = deltas.length === 0 ? [ "" ] : deltas;
            return [ ...reasoning === void 0 ? [] : [ {
                start: void 0,
                deltas: [ ...thoughts, signature ]
            } ], ...deltas.length === 0 && toolCalls.length > 0 ? [] : [ {
                start: void 0,
                deltas: texts.map(text => `{"text":${toJson(text)}}`)
            } ], ...toolCalls.map(({id: id, name: name, chunks: pieces}) => ({
                start: JSON.stringify({
                    toolUse: {
                        name: name,
                        toolUseId: id
                    }
                }),
                deltas: pieces.map(input => `{"toolUse":{"input":${toJson(input)}}}`)
            })) ];
        }
        function renderConverseEvents(reply, metadata) {
            const events = [ [ "messageStart", '"role":"assistant"' ] ];
            for (const [index, {start: start, deltas: deltas}] of renderStreamedBlocks(reply).entries()) {
                const blockIndex = `"contentBlockIndex":${index}`;
                if (start !== void 0) events.push([ "contentBlockStart", `${blockIndex},"start":${start}` ]);
                for (const delta of deltas) events.push([ "contentBlockDelta", `${blockIndex},"delta":${delta}` ]);
                events.push([ "contentBlockStop", blockIndex ]);
            }
            events.push([ "messageStop", `"stopReason":"${converse_reply_toStopReason(reply)}"` ], [ "metadata", JSON.stringify(metadata).slice(1, -1) ]);
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
        const nonBlankText = schemas.YjP().check(schemas.YPB(text => text.trim() !== "", {
            params: {
                why: "A text must not be blank."
            }
        }));
        const jsonObject = schemas.g1P(schemas.YjP(), schemas.L5J());
        const bytes = schemas.YjP().check(schemas.YPB(text => text !== "" && !/[^A-Za-z0-9+/=]/.test(text)));
        const sourceShape = () => ({
            bytes: schemas.lqM(bytes),
            s3Location: schemas.lqM(schemas.Ikc({
                uri: schemas.YjP()
            }))
        });
        const sourceSchema = schemas.RZV(() => schemas.Ikc(sourceShape()).check(oneOf("bytes", "s3Location")));
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
                ...sourceShape(),
                text: schemas.lqM(schemas.YjP()),
                content: schemas.lqM(schemas.YOg(schemas.L5J()))
            }).check(oneOf("bytes", "s3Location", "text", "content"))
        }));
        const attachmentShape = () => ({
            image: schemas.lqM(imageSchema),
            document: schemas.lqM(documentSchema),
            video: schemas.lqM(mediaSchema),
            searchResult: schemas.lqM(jsonObject)
        });
        const guardSchema = schemas.RZV(() => schemas.Ikc({
            text: schemas.lqM(schemas.Ikc({
                text: nonBlankText
            })),
            image: schemas.lqM(imageSchema)
        }).check(oneOf("text", "image")));
        const cachePoint = schemas.lqM(schemas.Ikc({
            type: schemas.euz("default")
        }));
        const resultContentShape = () => ({
            text: schemas.lqM(schemas.YjP()),
            json: schemas.lqM(schemas.L5J()),
            ...attachmentShape()
        });
        const resultSchema = schemas.RZV(() => schemas.Ikc({
            toolUseId: callId,
            content: schemas.YOg(exactlyOne(resultContentShape())),
            status: schemas.lqM(schemas.k5n([ "success", "error" ]))
        }));
        const useSchema = schemas.RZV(() => schemas.Ikc({
            toolUseId: callId,
            name: toolName,
            input: jsonObject,
            type: schemas.lqM(schemas.YjP())
        }));
        const instructionShape = () => ({
            text: schemas.lqM(nonBlankText),
            guardContent: schemas.lqM(guardSchema),
            cachePoint: cachePoint
        });
        const contentShape = () => ({
            ...instructionShape(),
            ...attachmentShape(),
            audio: schemas.lqM(mediaSchema),
            toolUse: schemas.lqM(useSchema),
            toolResult: schemas.lqM(resultSchema),
            reasoningContent: schemas.lqM(jsonObject),
            citationsContent: schemas.lqM(jsonObject),
            toolAddition: schemas.lqM(jsonObject),
            toolRemoval: schemas.lqM(jsonObject)
        });
        const systemSchema = schemas.RZV(() => exactlyOne(instructionShape()));
        const content_block_blockSchema = schemas.RZV(() => exactlyOne(contentShape()));
        const turnRules = schemas.z6Y(({value: value, issues: issues}) => {
            for (const {path: path, why: why} of findViolations(value)) issues.push({
                code: "custom",
                input: void 0,
                path: path,
                params: {
                    why: why
                }
            });
        });
        function findViolations({messages: messages, toolConfig: toolConfig}) {
            const first = messages.findIndex(({role: role}) => role !== "system");
            const requiredTool = toolConfig?.toolChoice?.tool?.name;
            const isOffered = requiredTool === void 0 || toolConfig?.tools.some(({toolSpec: toolSpec}) => toolSpec?.name === requiredTool);
            const needsTools = messages.some(({content: content}) => content.some(({toolUse: toolUse, toolResult: toolResult}) => toolUse ?? toolResult));
            return [ ...messages[first]?.role === "user" ? [] : [ {
                path: [ "messages", Math.max(0, first), "role" ],
                why: "A conversation must start with a user message."
            } ], ...needsTools && !toolConfig ? [ {
                path: [ "toolConfig" ],
                why: "It is required when messages contain toolUse or toolResult."
            } ] : [], ...isOffered ? [] : [ {
                path: [ "toolConfig", "toolChoice", "tool", "name" ],
                why: "No tool has this name."
            } ], ...messages.flatMap((message, index) => findResultViolations(message, messages[index - 1], index)) ];
        }
        function findResultViolations({role: role, content: content}, previous, index) {
            const called = (previous?.content ?? []).flatMap(({toolUse: toolUse}) => toolUse === void 0 || toolUse.type !== void 0 ? [] : [ toolUse.toolUseId ]);
            const answered = content.flatMap(({toolResult: toolResult}) => toolResult === void 0 ? [] : [ toolResult.toolUseId ]);
            const [calls, results] = [ new Set(called), new Set(answered) ];
            const path = [ "messages", index, "content" ];
            const missing = called.find(id => !results.has(id));
            if (missing !== void 0) return [ {
                path: path,
                why: `It must contain the toolResult of ${missing}, which the previous message calls.`
            } ];
            const extra = role === "user" ? answered.find(id => !calls.has(id)) : void 0;
            return extra === void 0 ? [] : [ {
                path: path,
                why: `The previous message has no toolUse with the id ${extra}.`
            } ];
        }
        const fractionSchema = schemas.aig().check(api.qm(0), api.Zm(1));
        const inferenceSchema = schemas.RZV(() => schemas.Ikc({
            maxTokens: schemas.cl6(schemas.Whr().check(api.qm(1))),
            temperature: schemas.cl6(fractionSchema),
            topP: schemas.cl6(fractionSchema),
            stopSequences: schemas.cl6(schemas.YOg(schemas.YjP().check(api.m9(1))))
        }));
        const toolShape = () => ({
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
        const toolChoiceShape = () => ({
            auto: schemas.lqM(jsonObject),
            any: schemas.lqM(jsonObject),
            tool: schemas.lqM(schemas.Ikc({
                name: toolName
            }))
        });
        const jsonSchemaText = schemas.YjP().check(schemas.YPB(text => jsonObject.safeParse(parseRequestJson(text)).success));
        const outputSchema = schemas.RZV(() => schemas.Ikc({
            textFormat: schemas.cl6(schemas.Ikc({
                type: schemas.euz("json_schema"),
                structure: schemas.Ikc({
                    jsonSchema: schemas.Ikc({
                        schema: jsonSchemaText
                    })
                })
            }))
        }));
        const promptShape = () => ({
            messages: schemas.YOg(schemas.Ikc({
                role: schemas.k5n([ "user", "assistant", "system" ]),
                content: schemas.YOg(content_block_blockSchema).check(api.m9(1))
            })).check(api.m9(1)),
            system: schemas.cl6(schemas.YOg(systemSchema)),
            toolConfig: schemas.cl6(schemas.Ikc({
                tools: schemas.YOg(exactlyOne(toolShape())).check(api.m9(1)),
                toolChoice: schemas.cl6(exactlyOne(toolChoiceShape()))
            }))
        });
        const converse_body_promptSchema = schemas.RZV(() => schemas.Ikc(promptShape()).check(turnRules));
        const converseSchema = schemas.RZV(() => schemas.Ikc({
            ...promptShape(),
            inferenceConfig: schemas.cl6(inferenceSchema),
            outputConfig: schemas.cl6(outputSchema)
        }).check(turnRules));
        function rejectInvalidBody(error) {
            const rejected = refuseIssues(error);
            const [issue] = error.issues;
            const why = issue?.code === "custom" ? issue.params?.["why"] : void 0;
            if (typeof why !== "string") return rejected;
            return {
                ok: false,
                refusal: {
                    ...rejected.refusal,
                    message: `${rejected.refusal.message} ${why}`
                }
            };
        }
        const READ_KEYS = [ "system", "messages", "toolConfig" ];
        function decodeConverse(body, model, streaming) {
            const result = converseSchema.safeParse(body);
            if (!result.success) return rejectInvalidBody(result.error);
            return {
                ok: true,
                request: decode_converse_toCompletionRequest(result.data, body, model, streaming)
            };
        }
        function countPromptTokens(body) {
            return countInputTokens(body, READ_KEYS);
        }
        function decode_converse_toCompletionRequest(converseBody, body, model, streaming) {
            const {messages: messages, system: system} = converseBody;
            const turn = messages.findLastIndex(message => message.role === "user" && !decode_converse_hasToolResult(message));
            const following = messages.slice(turn + 1);
            const instructions = [ ...system ?? [], ...messages.flatMap(({role: role, content: content}) => role === "system" ? content : []) ];
            const userTexts = decode_converse_collectTexts(messages[turn]?.content ?? []);
            return {
                protocol: "bedrock",
                model: model,
                system: decode_converse_collectTexts(instructions).join("\n"),
                user: userTexts.join("\n"),
                prompt: userTexts.at(-1) ?? "",
                toolResults: findLastRun(following, decode_converse_hasToolResult).flatMap(({content: content}) => decode_converse_collectToolResults(content)),
                step: countRuns(following.map(decode_converse_hasToolResult)),
                turn: messages.filter(({role: role}) => role === "assistant").length + 1,
                tools: (converseBody.toolConfig?.tools ?? []).flatMap(({toolSpec: toolSpec}) => toolSpec === void 0 ? [] : [ {
                    name: toolSpec.name,
                    schema: toolSpec.inputSchema.json
                } ]),
                toolChoice: decode_converse_parseToolChoice(converseBody),
                ...decode_converse_parseFormat(converseBody),
                streaming: streaming,
                usageInStream: true,
                inputTokens: countPromptTokens(body),
                body: body
            };
        }
        function decode_converse_collectTexts(content) {
            return content.flatMap(({text: text, guardContent: guardContent}) => {
                const value = text ?? guardContent?.text?.text;
                return value === void 0 ? [] : [ value ];
            });
        }
        function decode_converse_hasToolResult({content: content}) {
            return content.some(({toolResult: toolResult}) => toolResult !== void 0);
        }
        function decode_converse_collectToolResults(content) {
            return content.flatMap(({toolResult: toolResult}) => toolResult === void 0 ? [] : [ toolResult.content.flatMap(({text: text, json: json}) => text ?? (json === void 0 ? [] : JSON.stringify(json))).join("\n") ]);
        }
        function decode_converse_parseToolChoice({toolConfig: toolConfig}) {
            const {tool: tool, any: any} = toolConfig?.toolChoice ?? {};
            return tool ?? (any === void 0 ? "auto" : "required");
        }
        function decode_converse_parseFormat({outputConfig: outputConfig}) {
            const schema = outputConfig?.textFormat?.structure.jsonSchema.schema;
            return schema === void 0 ? {} : {
                format: parseRequestJson(schema)
            };
        }
        const STRING_TYPE = 7;
        const LENGTHS_BYTES = 8;
        const PRELUDE_BYTES = 12;
        const CHECKSUM_BYTES = 4;
        const PADDING = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
        const PADDINGS = Array.from(PADDING, (_, last) => PADDING.slice(0, last + 1));
        const CRC_TABLE = Int32Array.from({
            length: 256
        }, (_, byte) => {
            let value = byte;
            for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? 3988292384 ^ value >>> 1 : value >>> 1;
            return value;
        });
        function encodeFrameHeaders(headers) {
            return Buffer.concat(Object.entries(headers).map(([name, value]) => {
                const lengths = Buffer.from([ STRING_TYPE, value.length >> 8, value.length & 255 ]);
                return Buffer.concat([ Buffer.from([ name.length ]), Buffer.from(name), lengths, Buffer.from(value) ]);
            }));
        }
        function encodeEventHeaders(type) {
            return encodeFrameHeaders({
                ":event-type": type,
                ":content-type": "application/json",
                ":message-type": "event"
            });
        }
        function encodeFrame(headers, payload) {
            const payloadAt = PRELUDE_BYTES + headers.length;
            const checksumAt = payloadAt + Buffer.byteLength(payload);
            const bytes = Buffer.allocUnsafe(checksumAt + CHECKSUM_BYTES);
            writeUint32(bytes, bytes.length, 0);
            writeUint32(bytes, headers.length, 4);
            writeUint32(bytes, checksumPrelude(bytes), LENGTHS_BYTES);
            bytes.set(headers, PRELUDE_BYTES);
            bytes.write(payload, payloadAt);
            writeUint32(bytes, (0, external_node_zlib_.crc32)(bytes.subarray(0, checksumAt)), checksumAt);
            return bytes;
        }
        function padPayload(members) {
            return `{${members},"p":"${PADDINGS[members.length % PADDINGS.length]}"}`;
        }
        function checksumPrelude(bytes) {
            let value = -1;
            for (let at = 0; at < LENGTHS_BYTES; at += 1) value = (CRC_TABLE[(value ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ value >>> 8;
            return ~value;
        }
        function writeUint32(bytes, value, at) {
            bytes[at] = value >>> 24;
            bytes[at + 1] = value >>> 16;
            bytes[at + 2] = value >>> 8;
            bytes[at + 3] = value;
        }
        const ERROR_NAMES = {
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
        const STREAM_ERROR_NAMES = [ "ValidationException", "ThrottlingException", "ServiceUnavailableException" ];
        function bedrock_encode_error_encodeError(error, meta) {
            const {status: status, message: message, retryAfterMs: retryAfterMs} = error;
            return toJsonAnswer(status, {
                message: message
            }, {
                "x-amzn-errortype": toErrorName(error),
                ...request_headers_renderRequestHeaders(meta),
                ...retryAfterMs === void 0 ? {} : {
                    "x-amz-retry-after": String(retryAfterMs)
                },
                ...buildRetryHeaders(error)
            });
        }
        function encodeException(error) {
            const name = toStreamErrorName(error);
            const type = name.charAt(0).toLowerCase() + name.slice(1);
            const headers = {
                ":exception-type": type,
                ":content-type": "application/json",
                ":message-type": "exception"
            };
            return encodeFrame(encodeFrameHeaders(headers), JSON.stringify({
                message: error.message
            }));
        }
        function toErrorName({status: status, type: type}) {
            if (type !== void 0 && /^(?:[A-Z][a-z]+)+$/.test(type)) return type;
            return ERROR_NAMES[status] ?? (status >= 500 ? "InternalServerException" : "ValidationException");
        }
        function toStreamErrorName(error) {
            const name = toErrorName(error);
            if (STREAM_ERROR_NAMES.includes(name)) return name;
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
        const EVENT_HEADERS = {
            messageStart: encodeEventHeaders("messageStart"),
            contentBlockStart: encodeEventHeaders("contentBlockStart"),
            contentBlockDelta: encodeEventHeaders("contentBlockDelta"),
            contentBlockStop: encodeEventHeaders("contentBlockStop"),
            messageStop: encodeEventHeaders("messageStop"),
            metadata: encodeEventHeaders("metadata")
        };
        function encodeConverse(reply, _request, meta) {
            const body = {
                output: {
                    message: converse_reply_renderMessage(reply)
                },
                stopReason: converse_reply_toStopReason(reply),
                usage: converse_reply_renderUsage(reply),
                metrics: {
                    latencyMs: LATENCY_MS
                }
            };
            return toJsonAnswer(200, body, request_headers_renderRequestHeaders(meta));
        }
        function encodeConverseStream(reply, _request, meta) {
            const events = renderConverseEvents(reply, {
                usage: converse_reply_renderUsage(reply),
                metrics: {
                    latencyMs: LATENCY_MS
                }
            });
            return renderBinaryStream(events.map(([kind, members]) => encodeFrame(EVENT_HEADERS[kind], padPayload(members))), meta);
        }
        const VENDOR = /(?:^|[./])(anthropic|amazon|ai21|cohere|deepseek|google|luma|meta|minimax|mistral|moonshot|moonshotai|nvidia|openai|qwen|stability|twelvelabs|writer|zai)\.(nova-(?!.*(?:canvas|reel|sonic|embed)))?/;
        function detectModelFamily(model, body) {
            const [found, name, nova] = VENDOR.exec(model) ?? [];
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
            if (!object.success) return refuseAt([]);
            const family = detectModelFamily(model, object.data);
            if (family === "anthropic") return decodeAnthropic(body, model, streaming);
            if (family === "nova") return decodeConverse(body, model, streaming);
            const message = `mock-transport does not support InvokeModel bodies of the model '${model}'. It supports those of Anthropic's models and of Amazon Nova. Use Converse, which has one format for all models.`;
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
            if (!parsed.success) return refuseIssues(parsed.error);
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
                const parsed = countSchema.safeParse(body);
                if (!parsed.success) return rejectInvalidBody(parsed.error);
                const {invokeModel: invokeModel} = parsed.data.input;
                if (invokeModel !== void 0) return countInvokeBody(invokeModel.body, model);
                const {converse: converse} = body.input;
                return {
                    ok: true,
                    model: model,
                    inputTokens: countPromptTokens(converse)
                };
            },
            encode: (tokens, _body, meta) => toJsonAnswer(200, {
                inputTokens: tokens
            }, request_headers_renderRequestHeaders(meta))
        };
        function countInvokeBody(base64, model) {
            const body = parseRequestJson(Buffer.from(base64, "base64").toString("utf8"));
            if (body === void 0) return refuseAt([ "input", "invokeModel", "body" ]);
            const decoded = decodeInvoke(body, model, false);
            return decoded.ok ? {
                ok: true,
                model: model,
                inputTokens: decoded.request.inputTokens
            } : decoded;
        }
        const CHUNK_HEADERS = encodeEventHeaders("chunk");
        function renderInvokeAnswer(body, {usage: usage}, meta) {
            const headers = {
                "content-type": "application/json",
                ...request_headers_renderRequestHeaders(meta),
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
        function renderChunkStream(events, meta) {
            return renderBinaryStream(events.map(event => encodeFrame(CHUNK_HEADERS, padPayload(`"bytes":"${Buffer.from(event).toString("base64")}"`))), meta, {
                "x-amzn-bedrock-content-type": "application/json"
            });
        }
        function addMetrics(events, {usage: {input: input, output: output}}) {
            const metrics = {
                inputTokenCount: input,
                outputTokenCount: output,
                invocationLatency: LATENCY_MS,
                firstByteLatency: LATENCY_MS
            };
            const last = events.at(-1) ?? "{}";
            return [ ...events.slice(0, -1), `${last.slice(0, -1)},"amazon-bedrock-invocationMetrics":${JSON.stringify(metrics)}}` ];
        }
        function encodeInvokeAnthropic(reply, request, meta) {
            const answer = encodeMessage(reply, request, toBedrockMeta(meta));
            return "body" in answer ? renderInvokeAnswer(answer.body, reply, meta) : answer;
        }
        function encodeInvokeAnthropicStream(reply, request, meta) {
            const answer = encodeMessageStream(reply, request, toBedrockMeta(meta));
            if (!("events" in answer)) return answer;
            const events = answer.events.flatMap(event => {
                const text = String(event);
                return text.startsWith("event: ping\n") ? [] : [ text.slice(text.indexOf("data: ") + "data: ".length).trimEnd() ];
            });
            return renderChunkStream(addMetrics(events, reply), meta);
        }
        function toBedrockMeta(meta) {
            return {
                ...meta,
                id: `bdrk_${meta.id}`
            };
        }
        function encodeInvokeNova(reply, _request, meta) {
            const body = {
                output: {
                    message: converse_reply_renderMessage(reply)
                },
                stopReason: converse_reply_toStopReason(reply),
                usage: encode_invoke_nova_renderUsage(reply)
            };
            return renderInvokeAnswer(JSON.stringify(body), reply, meta);
        }
        function encodeInvokeNovaStream(reply, _request, meta) {
            const events = renderConverseEvents(reply, {
                usage: encode_invoke_nova_renderUsage(reply),
                metrics: {},
                trace: {}
            });
            return renderChunkStream(addMetrics(events.map(([kind, members]) => `{"${kind}":{${members}}}`), reply), meta);
        }
        function encode_invoke_nova_renderUsage({usage: {input: input, output: output}}) {
            return {
                inputTokens: input,
                outputTokens: output,
                totalTokens: input + output,
                cacheReadInputTokenCount: 0,
                cacheWriteInputTokenCount: 0
            };
        }
        const bedrockInvoke = createInvokeProtocol(false, encodeInvokeAnthropic, encodeInvokeNova);
        const bedrockInvokeStream = createInvokeProtocol(true, encodeInvokeAnthropicStream, encodeInvokeNovaStream);
        function createInvokeProtocol(streaming, anthropic, nova) {
            return {
                id: "anthropic",
                decode: (body, {model: model = ""}) => decodeInvoke(body, model, streaming),
                callPrefix: "toolu_bdrk_",
                encode: (reply, request, meta) => (request.protocol === "bedrock" ? nova : anthropic)(reply, request, meta),
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
        const matchOperation = operation => new RegExp(`^/model/(?<model>.+)/${operation}$`);
        const bedrockRoutes = defineRoutes(bedrock, [ "bedrock.converse", "POST", matchOperation("converse"), completion(bedrockConverse) ], [ "bedrock.converse-stream", "POST", matchOperation("converse-stream"), completion(bedrockConverseStream) ], [ "bedrock.invoke", "POST", matchOperation("invoke"), completion(bedrockInvoke) ], [ "bedrock.invoke-stream", "POST", matchOperation("invoke-with-response-stream"), completion(bedrockInvokeStream) ], [ "bedrock.count", "POST", matchOperation("count-tokens"), count(bedrockCount) ], [ "bedrock.model", "any", /^\/model\/.+$/, unsupported ], [ "bedrock.guardrail", "any", /^\/(?:guardrail\/[^/]+\/version\/[^/]+\/apply|guardrail-checks\/invoke)$/, unsupported ], [ "bedrock.async", "any", /^\/async-invoke(?:\/[^/]+)?$/, unsupported ]);
        var stop_path = __webpack_require__(9923);
        const controlRoutes = defineRoutes(openai, [ "probe", "HEAD", /^\/(?:api\/hello)?$/, {
            kind: "probe"
        }, {
            access: "open"
        } ], [ "control.stop", "POST", new RegExp(`^${stop_path.f}$`), {
            kind: "stop"
        } ]);
        const FINISH_REASONS = {
            stop: "stop",
            length: "length",
            "tool-calls": "tool_calls",
            "content-filter": "content_filter"
        };
        function toChatReply({deltas: deltas, toolCalls: toolCalls, finishReason: finishReason, usage: usage}) {
            return {
                deltas: deltas,
                calls: toolCalls.map(toChatCall),
                finishReason: FINISH_REASONS[finishReason],
                counts: {
                    prompt_tokens: usage.input,
                    completion_tokens: usage.output,
                    total_tokens: usage.input + usage.output,
                    reasoning_tokens: usage.reasoning
                }
            };
        }
        function chat_reply_renderUsage({reasoning_tokens: reasoning_tokens, ...counts}) {
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
        function toChatCall({id: id, name: name, json: json, chunks: pieces, input: input}) {
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
                    renderDelta: text => ({
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
                renderDelta: text => ({
                    function: {
                        arguments: text
                    }
                })
            };
        }
        const decode_chat_bodySchema = schemas.RZV(() => schemas.Ikc({
            model: schemas.YjP().check(api.m9(1)),
            messages: schemas.YOg(schemas.Ikc({
                role: schemas.k5n([ "system", "developer", "user", "assistant", "tool", "function" ]),
                content: schemas.cl6(schemas.KCZ([ schemas.YjP(), schemas.YOg(schemas.Ikc({
                    type: schemas.YjP(),
                    text: schemas.lqM(schemas.YjP())
                })) ]))
            })).check(api.m9(1)),
            stream: schemas.cl6(schemas.zMY()),
            stream_options: schemas.cl6(schemas.Ikc({
                include_usage: schemas.cl6(schemas.zMY())
            })),
            tools: schemas.cl6(schemas.YOg(schemas.Ikc({
                type: schemas.YjP(),
                function: schemas.lqM(schemas.Ikc({
                    name: schemas.YjP().check(api.m9(1)),
                    parameters: schemas.lqM(schemas.L5J())
                })),
                custom: schemas.lqM(schemas.Ikc({
                    name: schemas.YjP().check(api.m9(1))
                }))
            }))),
            tool_choice: schemas.cl6(schemas.KCZ([ schemas.k5n([ "auto", "none", "required" ]), schemas.Ikc({
                type: schemas.YjP(),
                function: schemas.lqM(schemas.Ikc({
                    name: schemas.YjP()
                })),
                custom: schemas.lqM(schemas.Ikc({
                    name: schemas.YjP()
                }))
            }) ])),
            response_format: schemas.cl6(schemas.Ikc({
                type: schemas.YjP(),
                json_schema: schemas.lqM(schemas.Ikc({
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
            if (!parsed.success) return refuseIssues(parsed.error);
            const unsupported = findUnsupported(collectUses(parsed.data));
            if (unsupported !== void 0) return unsupported;
            const {model: model, messages: messages, stream: stream, stream_options: stream_options} = parsed.data;
            const lastUser = messages.findLastIndex(({role: role}) => role === "user");
            const following = messages.slice(lastUser + 1);
            const joinRoleTexts = wanted => messages.filter(wanted).map(decode_chat_joinTexts);
            return {
                ok: true,
                request: {
                    protocol: "openai-chat",
                    model: model,
                    system: joinRoleTexts(({role: role}) => role === "system" || role === "developer").join("\n"),
                    user: lastUser < 0 ? "" : decode_chat_joinTexts(messages[lastUser]),
                    prompt: lastUser < 0 ? "" : decode_chat_collectTexts(messages[lastUser]).at(-1) ?? "",
                    toolResults: findLastRun(following, isToolResult).map(decode_chat_joinTexts),
                    step: countRuns(following.map(isToolResult)),
                    turn: messages.filter(({role: role}) => role === "assistant").length + 1,
                    tools: collectTools(parsed.data),
                    toolChoice: decode_chat_parseToolChoice(parsed.data),
                    ...decode_chat_parseFormat(parsed.data),
                    streaming: stream === true,
                    usageInStream: stream_options?.include_usage === true,
                    inputTokens: countInputTokens(body, [ "messages", "tools" ]),
                    body: body
                }
            };
        }
        function isToolResult({role: role}) {
            return role === "tool";
        }
        function decode_chat_joinTexts(message) {
            return decode_chat_collectTexts(message).join("\n");
        }
        function decode_chat_collectTexts(message) {
            const content = message?.content ?? "";
            if (typeof content === "string") return [ content ];
            return content.flatMap(({text: text}) => text === void 0 ? [] : [ text ]);
        }
        function collectTools({tools: tools}) {
            return (tools ?? []).flatMap(({function: tool, custom: custom}) => tool !== void 0 ? [ {
                name: tool.name,
                schema: tool.parameters
            } ] : custom !== void 0 ? [ {
                name: custom.name,
                isCustom: true
            } ] : []);
        }
        function decode_chat_parseToolChoice({tool_choice: choice}) {
            if (typeof choice === "string") return choice;
            const name = choice?.function?.name ?? choice?.custom?.name;
            return name === void 0 ? "auto" : {
                name: name
            };
        }
        function decode_chat_parseFormat({response_format: format}) {
            if (format?.type === "json_object") return {
                format: true
            };
            return format?.type === "json_schema" ? {
                format: format.json_schema?.schema ?? true
            } : {};
        }
        function collectUses(body) {
            return {
                n: (body.n ?? 1) !== 1,
                logprobs: body.logprobs === true,
                modalities: (body.modalities ?? [ "text" ]).some(modality => modality !== "text"),
                audio: (body.audio ?? void 0) !== void 0,
                functions: (body.functions ?? []).length > 0
            };
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
            const toolCalls = calls.length === 0 ? void 0 : calls.map(({whole: whole}) => whole);
            return toJsonAnswer(200, completionOf(completion, toolCalls));
        }
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
                usage: chat_reply_renderUsage(counts),
                service_tier: "default",
                system_fingerprint: null
            };
        }
        const PLACEHOLDER = "\0";
        const PLACEHOLDER_JSON = JSON.stringify(PLACEHOLDER);
        function createTextTemplate(write) {
            const whole = write(PLACEHOLDER);
            const start = whole.indexOf(PLACEHOLDER_JSON);
            const end = start + PLACEHOLDER_JSON.length;
            if (start < 0 || whole.includes(PLACEHOLDER_JSON, end)) return write;
            const [head, tail] = [ whole.slice(0, start), whole.slice(end) ];
            return text => head + JSON.stringify(text) + tail;
        }
        function encodeChatStream(reply, request, meta) {
            return toEventStream([ ...chunksOf(reply, request, meta), renderServerSentEvent("[DONE]") ]);
        }
        function chunksOf(reply, request, {id: id, createdSeconds: createdSeconds}) {
            const stream = {
                id: `chatcmpl-${id}`,
                created: createdSeconds,
                model: request.model
            };
            const usage = request.usageInStream ? {
                usage: null
            } : {};
            const event = choice => renderServerSentEvent(JSON.stringify(chunkOf(stream, [ choice ], usage)));
            const callEvent = delta => event(choiceOf({
                tool_calls: [ delta ]
            }));
            const calls = reply.calls.flatMap(({opened: opened, deltas: deltas, renderDelta: deltaOf}, index) => [ callEvent({
                index: index,
                ...opened
            }), ...deltas.map(createTextTemplate(text => callEvent({
                index: index,
                ...deltaOf(text)
            }))) ]);
            const isToolOnly = reply.deltas.length === 0 && calls.length > 0;
            return [ event(choiceOf({
                role: "assistant",
                content: isToolOnly ? null : "",
                refusal: null
            })), ...reply.deltas.map(createTextTemplate(content => event(choiceOf({
                content: content
            })))), ...calls, event(choiceOf({}, reply.finishReason)), ...request.usageInStream ? [ renderServerSentEvent(JSON.stringify(chunkOf(stream, [], {
                usage: chat_reply_renderUsage(reply.counts)
            }))) ] : [] ];
        }
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
        function applyDeployment(body, deployment) {
            return (0, json_value.Gv)(body) && deployment !== void 0 ? {
                ...body,
                model: deployment
            } : body;
        }
        const openaiChat = {
            id: "openai-chat",
            decode: decodeChat,
            callPrefix: "call_",
            encode: (reply, request, meta) => {
                const encode = request.streaming ? encodeChatStream : encodeChat;
                return encode(toChatReply(reply), request, meta);
            },
            encodeErrorEvent: error => renderServerSentEvent(JSON.stringify({
                error: renderError(error)
            })),
            unmatchedStatus: 410
        };
        const azureChat = {
            ...openaiChat,
            decode: (body, {model: model}) => decodeChat(applyDeployment(body, model))
        };
        function embedText(text, dimensions) {
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
            if (!parsed.success) return refuseIssues(parsed.error);
            const {model: model, input: input, encoding_format: encoding_format, dimensions: dimensions} = parsed.data;
            const texts = embeddings_collectTexts(input);
            const data = texts.map((entry, index) => {
                const vector = embedText(entry, dimensions ?? DIMENSIONS);
                const embedding = encoding_format === "base64" ? Buffer.from(vector.buffer).toString("base64") : [ ...vector ];
                return {
                    object: "embedding",
                    index: index,
                    embedding: embedding
                };
            });
            const total = texts.reduce((sum, entry) => sum + countTokens(entry), 0);
            const usage = {
                prompt_tokens: total,
                total_tokens: total
            };
            return {
                ok: true,
                model: model,
                answer: toJsonAnswer(200, {
                    object: "list",
                    data: data,
                    model: model,
                    usage: usage
                })
            };
        };
        const azureEmbeddings = (body, address) => openaiEmbeddings(applyDeployment(body, address.model), address);
        function embeddings_collectTexts(input) {
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
            encodeList: ([model]) => toJsonAnswer(200, {
                model_name: model,
                model_type: "chat_completion",
                model_provider_name: "mock-transport"
            })
        };
        const foundryRoutes = [ ...defineRoutes(azure, [ "azure.foundry-chat", "POST", /^\/models\/chat\/completions$/, completion(openaiChat) ], [ "azure.foundry-embeddings", "POST", /^\/models\/embeddings$/, embeddings(openaiEmbeddings) ], [ "azure.foundry-info", "GET", /^\/models\/info$/, listModels(foundryInfo) ], [ "azure.foundry-other", "any", /^\/models\/images\/embeddings$/, unsupported ]), ...defineRoutes(foundryAnthropic, [ "azure.foundry-messages", "POST", /^\/anthropic\/v1\/messages$/, completion(anthropicMessages) ], [ "azure.foundry-count", "POST", /^\/anthropic\/v1\/messages\/count_tokens$/, count(anthropicCount) ]) ];
        const openaiCatalogue = {
            encodeList: models => toJsonAnswer(200, {
                object: "list",
                data: models.map(catalogue_renderModel)
            }),
            encodeOne: model => toJsonAnswer(200, catalogue_renderModel(model))
        };
        function catalogue_renderModel(id) {
            return {
                id: id,
                object: "model",
                created: 0,
                owned_by: "mock-transport"
            };
        }
        const googleCatalogue = {
            encodeList: models => toJsonAnswer(200, {
                models: models.map(google_catalogue_renderModel)
            }),
            encodeOne: model => toJsonAnswer(200, google_catalogue_renderModel(model))
        };
        function google_catalogue_renderModel(id) {
            return {
                name: `models/${id}`,
                version: "001",
                displayName: id,
                inputTokenLimit: 1048576,
                outputTokenLimit: 65536,
                supportedGenerationMethods: [ "generateContent", "countTokens", "embedContent" ]
            };
        }
        const partSchema = schemas.RZV(() => schemas.Ikc({
            text: schemas.lqM(schemas.YjP()),
            functionResponse: schemas.lqM(schemas.Ikc({
                name: schemas.YjP().check(api.m9(1)),
                response: schemas.g1P(schemas.YjP(), schemas.L5J())
            }))
        }));
        const decode_generate_contentSchema = schemas.RZV(() => schemas.Ikc({
            role: schemas.lqM(schemas.k5n([ "user", "model", "function" ])),
            parts: schemas.YOg(partSchema).check(api.m9(1))
        }));
        const instructionSchema = schemas.cl6(schemas.RZV(() => schemas.Ikc({
            parts: schemas.YOg(partSchema)
        })));
        const generateSchema = schemas.RZV(() => schemas.Ikc({
            contents: schemas.YOg(decode_generate_contentSchema).check(api.m9(1)),
            systemInstruction: instructionSchema,
            system_instruction: instructionSchema,
            tools: schemas.cl6(schemas.YOg(schemas.Ikc({
                functionDeclarations: schemas.cl6(schemas.YOg(schemas.Ikc({
                    name: schemas.YjP().check(api.m9(1)),
                    parameters: schemas.lqM(schemas.L5J()),
                    parametersJsonSchema: schemas.lqM(schemas.L5J())
                })))
            }))),
            toolConfig: schemas.cl6(schemas.Ikc({
                functionCallingConfig: schemas.cl6(schemas.Ikc({
                    mode: schemas.cl6(schemas.YjP()),
                    allowedFunctionNames: schemas.cl6(schemas.YOg(schemas.YjP()))
                }))
            })),
            generationConfig: schemas.cl6(schemas.Ikc({
                responseMimeType: schemas.cl6(schemas.YjP()),
                responseSchema: schemas.lqM(schemas.L5J()),
                responseJsonSchema: schemas.lqM(schemas.L5J())
            })),
            stream: schemas.lqM(schemas.Vxk())
        }));
        function decodeGenerate(body, model, streaming) {
            const parsed = generateSchema.safeParse(body);
            if (!parsed.success) return refuseIssues(parsed.error);
            return {
                ok: true,
                request: decode_generate_toCompletionRequest(parsed.data, body, model, streaming)
            };
        }
        function decode_generate_toCompletionRequest(generate, body, model, streaming) {
            const {contents: contents, systemInstruction: systemInstruction, system_instruction: system_instruction, tools: tools} = generate;
            const turn = contents.findLastIndex(content => (content.role ?? "user") === "user" && !decode_generate_hasToolResult(content));
            const following = contents.slice(turn + 1);
            return {
                protocol: "google",
                model: model,
                system: decode_generate_joinTexts((systemInstruction ?? system_instruction)?.parts ?? []),
                user: decode_generate_joinTexts(contents[turn]?.parts ?? []),
                prompt: decode_generate_collectTexts(contents[turn]?.parts ?? []).at(-1) ?? "",
                toolResults: findLastRun(following, decode_generate_hasToolResult).flatMap(({parts: parts}) => decode_generate_collectToolResults(parts)),
                step: countRuns(following.map(decode_generate_hasToolResult)),
                turn: contents.filter(({role: role}) => role === "model").length + 1,
                tools: (tools ?? []).flatMap(({functionDeclarations: functionDeclarations}) => (functionDeclarations ?? []).map(tool => ({
                    name: tool.name,
                    schema: tool.parametersJsonSchema ?? tool.parameters
                }))),
                toolChoice: decode_generate_parseToolChoice(generate),
                ...decode_generate_parseFormat(generate),
                streaming: streaming,
                usageInStream: true,
                inputTokens: countInputTokens(body, [ "contents", "systemInstruction", "system_instruction", "tools" ]),
                body: body
            };
        }
        function decode_generate_joinTexts(parts) {
            return decode_generate_collectTexts(parts).join("\n");
        }
        function decode_generate_collectTexts(parts) {
            return parts.flatMap(({text: text}) => text === void 0 ? [] : [ text ]);
        }
        function decode_generate_hasToolResult({parts: parts}) {
            return parts.some(({functionResponse: functionResponse}) => functionResponse !== void 0);
        }
        function decode_generate_parseToolChoice({toolConfig: toolConfig}) {
            const {mode: mode, allowedFunctionNames: allowedFunctionNames} = toolConfig?.functionCallingConfig ?? {};
            const [only, ...others] = allowedFunctionNames ?? [];
            if (mode === "ANY") return only !== void 0 && others.length === 0 ? {
                name: only
            } : "required";
            return mode === "NONE" ? "none" : "auto";
        }
        function decode_generate_parseFormat({generationConfig: generationConfig}) {
            const {responseMimeType: responseMimeType, responseSchema: responseSchema, responseJsonSchema: responseJsonSchema} = generationConfig ?? {};
            return responseMimeType === "application/json" ? {
                format: responseJsonSchema ?? responseSchema ?? true
            } : {};
        }
        function decode_generate_collectToolResults(parts) {
            return parts.flatMap(({functionResponse: functionResponse}) => {
                if (functionResponse === void 0) return [];
                const {response: response} = functionResponse;
                const output = response["output"] ?? response["result"];
                return [ typeof output === "string" ? output : JSON.stringify(response) ];
            });
        }
        const wrappedSchema = schemas.RZV(() => schemas.Ikc({
            generateContentRequest: schemas.g1P(schemas.YjP(), schemas.L5J())
        }));
        const googleCount = {
            decode: (body, {model: model = ""}) => {
                const wrapped = wrappedSchema.safeParse(body);
                const isBoth = wrapped.success && Object.keys(body).includes("contents");
                if (isBoth) return refuseAt([ "generateContentRequest" ]);
                const decoded = decodeGenerate(wrapped.success ? wrapped.data.generateContentRequest : body, model, false);
                return decoded.ok ? {
                    ok: true,
                    model: model,
                    inputTokens: decoded.request.inputTokens
                } : decoded;
            },
            encode: tokens => toJsonAnswer(200, {
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
            if (!parsed.success) return refuseIssues(parsed.error);
            return {
                ok: true,
                model: model,
                answer: toJsonAnswer(200, {
                    embedding: renderEmbedding(parsed.data)
                })
            };
        };
        const embedBatch = (body, {model: model = ""}) => {
            const parsed = batchSchema.safeParse(body);
            if (!parsed.success) return refuseIssues(parsed.error);
            return {
                ok: true,
                model: model,
                answer: toJsonAnswer(200, {
                    embeddings: parsed.data.requests.map(renderEmbedding)
                })
            };
        };
        function renderEmbedding({content: content, outputDimensionality: outputDimensionality}) {
            return {
                values: [ ...embedText(decode_generate_joinTexts(content.parts), outputDimensionality ?? embed_DIMENSIONS) ]
            };
        }
        const STATUS_NAMES = {
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
            return toJsonAnswer(error.status, {
                error: google_encode_error_renderError(error)
            });
        }
        function google_encode_error_renderError({status: status, message: message, type: type, code: code, param: param}) {
            const customStatus = type !== void 0 && /^[A-Z_]+$/.test(type) ? type : void 0;
            const details = [ ...code === void 0 ? [] : [ {
                "@type": renderTypeUrl("ErrorInfo"),
                reason: code,
                domain: "mock-transport"
            } ], ...param === void 0 ? [] : [ {
                "@type": renderTypeUrl("BadRequest"),
                fieldViolations: [ {
                    field: param,
                    description: message
                } ]
            } ] ];
            return {
                code: status,
                message: message,
                status: customStatus ?? STATUS_NAMES[status] ?? (status >= 500 ? "INTERNAL" : "FAILED_PRECONDITION"),
                ...details.length === 0 ? {} : {
                    details: details
                }
            };
        }
        function renderTypeUrl(name) {
            return `type.googleapis.com/google.rpc.${name}`;
        }
        const render_response_FINISH_REASONS = {
            stop: "STOP",
            length: "MAX_TOKENS",
            "tool-calls": "STOP",
            "content-filter": "SAFETY"
        };
        function toFinishReason({finishReason: finishReason}) {
            return render_response_FINISH_REASONS[finishReason];
        }
        function renderResponse(parts, finishReason, {usage: {input: input, output: output, reasoning: reasoning}}, {model: model}, {id: id}) {
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
        function splitReasoning({reasoning: reasoning}) {
            return splitChunks(reasoning ?? "");
        }
        function renderParts({reasoning: reasoning, deltas: deltas, toolCalls: toolCalls}) {
            return [ ...reasoning === void 0 ? [] : [ {
                text: reasoning,
                thought: true
            } ], ...deltas.length === 0 && toolCalls.length > 0 ? [] : [ {
                text: deltas.join("")
            } ], ...renderFunctionCalls({
                toolCalls: toolCalls
            }) ];
        }
        function renderFunctionCalls({toolCalls: toolCalls}) {
            return toolCalls.map(({id: id, name: name, arguments: args}) => ({
                functionCall: {
                    id: id,
                    name: name,
                    args: args
                }
            }));
        }
        function encodeGenerate(reply, request, meta) {
            return toJsonAnswer(200, renderResponse(renderParts(reply), toFinishReason(reply), reply, request, meta));
        }
        function encodeGenerateStream(reply, request, meta, isEventStream) {
            const renderPart = part => JSON.stringify(renderResponse([ part ], void 0, reply, request, meta));
            const responses = [ ...splitReasoning(reply).map(createTextTemplate(text => renderPart({
                text: text,
                thought: true
            }))), ...reply.deltas.map(createTextTemplate(text => renderPart({
                text: text
            }))), ...renderFunctionCalls(reply).map(renderPart), JSON.stringify(renderResponse([ {
                text: ""
            } ], toFinishReason(reply), reply, request, meta)) ];
            if (!isEventStream) return toJsonTextAnswer(200, `[${responses.join(",")}]`);
            return toEventStream(responses.map(response => renderServerSentEvent(response)));
        }
        const googleGenerate = {
            id: "google",
            decode: (body, {model: model = ""}) => rejectStreamFlag(body) ?? decodeGenerate(body, model, false),
            callPrefix: "call_",
            encode: encodeGenerate,
            encodeErrorEvent: encodeErrorEvent,
            unmatchedStatus: 410
        };
        const googleStream = {
            id: "google",
            decode: (body, {model: model = ""}) => decodeGenerate(body, model, true),
            callPrefix: "call_",
            encode: (reply, request, meta, {query: query}) => encodeGenerateStream(reply, request, meta, query.get("alt") === "sse"),
            encodeErrorEvent: encodeErrorEvent,
            unmatchedStatus: 410
        };
        function rejectStreamFlag(body) {
            const isStreamRequested = typeof body === "object" && body !== null && "stream" in body && body.stream === true;
            if (!isStreamRequested) return;
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
            return renderServerSentEvent(JSON.stringify({
                error: google_encode_error_renderError(error)
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
        const isGoogleClient = (headers, query) => headers["x-goog-api-key"] !== void 0 || query.has("key");
        const matchMethod = name => new RegExp(`^/v1(?:beta)?/models/(?<model>[^/]+):${name}$`);
        const googleRoutes = [ ...defineRoutes(googleOpenai, [ "google.openai-chat", "POST", /^\/v1beta\/openai\/chat\/completions$/, completion(openaiChat) ], [ "google.openai-embeddings", "POST", /^\/v1beta\/openai\/embeddings$/, embeddings(openaiEmbeddings) ], [ "google.openai-models", "GET", /^\/v1beta\/openai\/models$/, listModels(openaiCatalogue) ], [ "google.openai-model", "GET", /^\/v1beta\/openai\/models\/(?<model>[^/]+)$/, route_showModel(openaiCatalogue) ]), ...defineRoutes(google, [ "google.generate", "POST", matchMethod("generateContent"), completion(googleGenerate) ], [ "google.stream", "POST", matchMethod("streamGenerateContent"), completion(googleStream) ], [ "google.count", "POST", matchMethod("countTokens"), count(googleCount) ], [ "google.embed", "POST", matchMethod("embedContent"), embeddings(embedContent) ], [ "google.embed", "POST", matchMethod("batchEmbedContents"), embeddings(embedBatch) ], [ "google.models", "GET", /^\/v1beta\/models$/, listModels(googleCatalogue) ], [ "google.models", "GET", /^\/v1\/models$/, listModels(googleCatalogue), {
            constraint: isGoogleClient
        } ], [ "google.model", "GET", /^\/v1beta\/models\/(?<model>[^/:]+)$/, route_showModel(googleCatalogue) ], [ "google.model", "GET", /^\/v1\/models\/(?<model>[^/:]+)$/, route_showModel(googleCatalogue), {
            constraint: isGoogleClient
        } ], [ "google.models", "any", /^(?:\/v1beta|\/v1)?\/models\/[^/]+:[A-Za-z]+$/, unsupported ], [ "google.other", "any", /^\/v1beta(?:\/.*)?$/, unsupported ]) ];
        const converse_bodySchema = schemas.RZV(() => schemas.Ikc({
            modelId: schemas.lqM(schemas.YjP().check(api.m9(1))),
            model: schemas.lqM(schemas.YjP().check(api.m9(1))),
            stream: schemas.cl6(schemas.zMY())
        }));
        const muxConverse = {
            ...bedrockConverse,
            decode: converse_decode,
            encode: (reply, request, meta, address) => request.streaming ? encodeJsonLines(reply, meta) : bedrockConverse.encode(reply, request, meta, address),
            encodeErrorEvent: ({message: message}) => `${JSON.stringify({
                error: {
                    message: message
                }
            })}\n`
        };
        function converse_decode(body) {
            const parsed = converse_bodySchema.safeParse(body);
            if (!parsed.success) return refuseIssues(parsed.error);
            const {modelId: modelId, model: model, stream: stream} = parsed.data;
            return decodeConverse(body, modelId ?? model ?? "mock-model", stream === true);
        }
        function encodeJsonLines(reply, meta) {
            const events = renderConverseEvents(reply, {
                usage: converse_reply_renderUsage(reply),
                metrics: {
                    latencyMs: LATENCY_MS
                }
            });
            return {
                status: 200,
                headers: {
                    "content-type": "application/x-ndjson; charset=utf-8",
                    "cache-control": "no-cache",
                    ...request_headers_renderRequestHeaders(meta)
                },
                events: [ ...events.slice(0, -2).map(event => renderLine(event)), renderLine(...events.slice(-2)) ]
            };
        }
        function renderLine(...events) {
            return `{${events.map(([kind, members]) => `"${kind}":{${members}}`).join(",")}}\n`;
        }
        const RESPONSE_COUNT_LIMIT = 2e3;
        const RESPONSE_UNITS_LIMIT = 32 * 1024 * 1024;
        function createConversations() {
            return {
                responses: new Map,
                referenceCounts: new Map,
                units: 0
            };
        }
        const getConversations = (0, server_state.eh)(createConversations);
        function toResponseId({id: id}) {
            return `resp_${id}`;
        }
        function findResponse({responses: kept}, id, {test: test, socket: socket}) {
            const response = kept.get(id);
            if (response?.test !== test) return;
            return response.socket === void 0 || response.socket === socket ? response : void 0;
        }
        function storeResponse(conversations, response) {
            if (response.units > RESPONSE_UNITS_LIMIT) return;
            const {responses: kept} = conversations;
            kept.set(toResponseId(response.meta), response);
            conversations.units += response.units;
            addReference(conversations, response);
            if (response.previous !== void 0) addReference(conversations, response.previous);
            for (const id of kept.keys()) {
                if (kept.size <= RESPONSE_COUNT_LIMIT && conversations.units <= RESPONSE_UNITS_LIMIT) return;
                removeResponse(conversations, id);
            }
        }
        function removeResponse(conversations, id) {
            const response = conversations.responses.get(id);
            if (response === void 0) return;
            conversations.responses.delete(id);
            let released = response;
            while (released !== void 0) {
                const remaining = (conversations.referenceCounts.get(released) ?? 1) - 1;
                if (remaining > 0) return void conversations.referenceCounts.set(released, remaining);
                conversations.referenceCounts.delete(released);
                conversations.units -= released.units;
                released = released.previous;
            }
        }
        function removeSocketResponses(conversations, socket) {
            for (const [id, response] of conversations.responses) if (response.socket === socket) removeResponse(conversations, id);
        }
        function addReference({referenceCounts: holders}, response) {
            holders.set(response, (holders.get(response) ?? 0) + 1);
        }
        const response_input_contentSchema = schemas.RZV(() => schemas.KCZ([ schemas.YjP(), schemas.YOg(schemas.Ikc({
            type: schemas.YjP(),
            text: schemas.lqM(schemas.YjP())
        })) ]));
        const itemSchema = schemas.Ikc({
            type: schemas.cl6(schemas.YjP()),
            id: schemas.cl6(schemas.YjP()),
            role: schemas.lqM(schemas.k5n([ "user", "assistant", "system", "developer" ])),
            content: schemas.cl6(response_input_contentSchema),
            output: schemas.lqM(schemas.L5J()),
            call_id: schemas.cl6(schemas.YjP()),
            tools: schemas.lqM(schemas.L5J())
        }).check(schemas.YPB(item => !isMessage(item) || item.role !== void 0, {
            path: [ "role" ]
        }), schemas.YPB(item => !isMessage(item) || isPresent(item.content), {
            path: [ "content" ]
        }), schemas.YPB(item => !(isToolCallOutput(item) || isToolCall(item)) || isPresent(item.call_id), {
            path: [ "call_id" ]
        }), schemas.YPB(item => !isReference(item) || isPresent(item.id), {
            path: [ "id" ]
        }));
        function isPresent(value) {
            return (value ?? void 0) !== void 0;
        }
        function getItemKind({type: type, role: role, id: id}) {
            return type ?? (role === void 0 && isPresent(id) ? "item_reference" : "message");
        }
        function isMessage(item) {
            return getItemKind(item) === "message";
        }
        function isReference(item) {
            return getItemKind(item) === "item_reference";
        }
        function isToolCall(item) {
            return [ "function_call", "custom_tool_call" ].includes(getItemKind(item));
        }
        function isToolCallOutput(item) {
            return [ "function_call_output", "custom_tool_call_output" ].includes(getItemKind(item));
        }
        function response_input_isToolResult(item) {
            return getItemKind(item).endsWith("_output");
        }
        function isModelOutput(item) {
            if (isMessage(item)) return item.role === "assistant";
            return /^(?:reasoning|compaction|program|mcp_list_tools|mcp_approval_request)$|_call$/.test(getItemKind(item));
        }
        function response_input_collectTexts(item) {
            const content = item?.content ?? "";
            if (typeof content === "string") return [ content ];
            return content.flatMap(({text: text}) => text === void 0 ? [] : [ text ]);
        }
        function renderToolResult({output: output}) {
            const parsed = response_input_contentSchema.safeParse(output ?? "");
            return parsed.success ? response_input_collectTexts({
                content: parsed.data
            }).join("\n") : JSON.stringify(output);
        }
        const toolSchema = schemas.RZV(() => schemas.Ikc({
            type: schemas.YjP(),
            name: schemas.lqM(schemas.YjP().check(api.m9(1))),
            parameters: schemas.lqM(schemas.L5J()),
            tools: schemas.lqM(schemas.L5J())
        }));
        const toolsSchema = schemas.YOg(toolSchema);
        function response_input_collectTools(list) {
            const parsed = toolsSchema.safeParse(list);
            if (!parsed.success) return [];
            return parsed.data.flatMap(({type: type, name: name, parameters: parameters, tools: tools}) => {
                if (type === "namespace") return response_input_collectTools(tools);
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
        function renderSettings(body) {
            const requested = toObject(body);
            return {
                background: false,
                instructions: requested["instructions"] ?? null,
                max_output_tokens: requested["max_output_tokens"] ?? null,
                max_tool_calls: requested["max_tool_calls"] ?? null,
                metadata: requested["metadata"] ?? {},
                parallel_tool_calls: requested["parallel_tool_calls"] ?? true,
                previous_response_id: requested["previous_response_id"] ?? null,
                prompt_cache_key: requested["prompt_cache_key"] ?? null,
                reasoning: {
                    effort: null,
                    summary: null,
                    ...toObject(requested["reasoning"])
                },
                safety_identifier: requested["safety_identifier"] ?? null,
                service_tier: toServiceTier(requested["service_tier"]),
                store: requested["store"] ?? true,
                temperature: requested["temperature"] ?? 1,
                text: {
                    format: {
                        type: "text"
                    },
                    verbosity: "medium",
                    ...toObject(requested["text"])
                },
                tool_choice: requested["tool_choice"] ?? "auto",
                tools: requested["tools"] ?? [],
                top_logprobs: requested["top_logprobs"] ?? 0,
                top_p: requested["top_p"] ?? 1,
                truncation: requested["truncation"] ?? "disabled",
                user: requested["user"] ?? null
            };
        }
        function wantsEncryptedReasoning(body) {
            const {include: include} = toObject(body);
            return Array.isArray(include) && include.includes("reasoning.encrypted_content");
        }
        function toServiceTier(requested) {
            if (requested === "fast") return "priority";
            return requested === "auto" || typeof requested !== "string" ? "default" : requested;
        }
        function toObject(value) {
            return (0, json_value.Gv)(value) ? value : {};
        }
        function render_response_renderResponse(reply, request, meta, isDone) {
            return {
                ...renderState(reply, request, meta, isDone),
                ...renderSettings(request.body)
            };
        }
        function renderResponseJson(reply, request, meta) {
            const settings = JSON.stringify(renderSettings(request.body)).slice(1);
            const renderJson = isDone => `${JSON.stringify(renderState(reply, request, meta, isDone)).slice(0, -1)},${settings}`;
            return {
                begun: renderJson(false),
                done: renderJson(true)
            };
        }
        function renderState(reply, request, meta, isDone) {
            const incomplete = reply === void 0 ? void 0 : INCOMPLETE_REASONS[reply.finishReason];
            return {
                id: toResponseId(meta),
                object: "response",
                created_at: meta.createdSeconds,
                completed_at: isDone && incomplete === void 0 ? meta.createdSeconds : null,
                status: isDone ? toStatus(reply) : "in_progress",
                error: null,
                incomplete_details: isDone && incomplete !== void 0 ? {
                    reason: incomplete
                } : null,
                model: request.model,
                output: isDone && reply !== void 0 ? renderItems(reply, request, meta).map(({whole: whole}) => whole) : [],
                usage: isDone ? render_response_renderUsage(reply?.usage) : null
            };
        }
        function render_response_renderUsage({input: input, output: output, reasoning: reasoning} = {
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
        const INCOMPLETE_REASONS = {
            length: "max_output_tokens",
            "content-filter": "content_filter"
        };
        function toStatus(reply) {
            return reply === void 0 || INCOMPLETE_REASONS[reply.finishReason] === void 0 ? "completed" : "incomplete";
        }
        function renderItems({reasoning: reasoning, deltas: deltas, toolCalls: toolCalls}, {body: body}, {id: id}) {
            const isToolOnly = deltas.length === 0 && toolCalls.length > 0;
            return [ ...reasoning === void 0 ? [] : [ renderReasoningItem(reasoning, `rs_${id}`, wantsEncryptedReasoning(body)) ], ...isToolOnly ? [] : [ renderMessageItem(deltas, `msg_${id}`) ], ...toolCalls.map((call, index) => renderCallItem(call, `fc_${id}_${index}`)) ];
        }
        function renderReasoningItem(text, id, isEncrypted) {
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
                }, ...splitChunks(text).map(delta => ({
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
        function renderMessageItem(deltas, id) {
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
        function renderCallItem({id: callId, name: name, json: json, chunks: pieces, input: input}, id) {
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
        const ID_PREFIXES = {
            message: "msg",
            reasoning: "rs",
            function_call: "fc",
            function_call_output: "fco",
            custom_tool_call: "ctc",
            custom_tool_call_output: "ctco"
        };
        function collectHistory(response) {
            const chain = [];
            for (let at = response; at !== void 0; at = at.previous) chain.push(at);
            return chain.toReversed().flatMap(link => [ ...collectInput(link), ...collectOutput(link) ]);
        }
        function collectModelInput(response) {
            return [ ...collectHistory(response.previous), ...collectInput(response) ];
        }
        function resolveReferences(items, scope) {
            if (!items.some(isReference)) return {
                ok: true,
                items: items
            };
            const found = [];
            for (const item of items) {
                const target = isReference(item) ? findItem(item.id ?? "", scope) : item;
                if (target === void 0) return {
                    ok: false,
                    id: item.id ?? ""
                };
                found.push(target);
            }
            return {
                ok: true,
                items: found
            };
        }
        function findItem(id, {conversations: conversations, ...asker}) {
            for (const name of [ ...conversations.responses.keys() ].toReversed()) {
                const response = findResponse(conversations, name, asker);
                if (response === void 0) continue;
                const item = [ ...collectInput(response), ...collectOutput(response) ].find(item => item.id === id);
                if (item !== void 0) return item;
            }
            return;
        }
        function collectInput({input: input, meta: meta}) {
            return input.map((item, index) => ({
                ...item,
                id: item.id ?? `${ID_PREFIXES[getItemKind(item)] ?? "item"}_${meta.id}_in${index}`
            }));
        }
        function collectOutput({reply: reply, request: request, meta: meta}) {
            return reply === void 0 ? [] : renderItems(reply, request, meta).map(({whole: whole}) => whole);
        }
        function resolveContinuation({input: input, previous_response_id: name}, scope) {
            const previous = findPreviousResponse(name, scope);
            if (previous === void 0 && (name ?? void 0) !== void 0) return reject(`Previous response with id '${name}' not found.`, "previous_response_id", "previous_response_not_found");
            const own = resolveReferences(toInputItems(input), scope);
            if (!own.ok) return reject(`Item with id '${own.id}' not found. Items are not persisted when \`store\` is set to false. Try again with \`store\` set to true, or remove this item from your input.`, "input");
            const before = collectHistory(previous);
            return rejectUnpairedCalls([ ...before, ...own.items ]) ?? {
                ok: true,
                input: own.items,
                history: before,
                previous: previous
            };
        }
        function findPreviousResponse(name, scope) {
            return findResponse(scope.conversations, name ?? "", scope);
        }
        function toInputItems(input) {
            return typeof input === "string" ? [ {
                role: "user",
                content: input
            } ] : input ?? [];
        }
        function rejectUnpairedCalls(items) {
            const callIds = new Set(items.filter(isToolCall).map(({call_id: call_id}) => call_id));
            const outputs = items.filter(isToolCallOutput);
            const outputIds = new Set(outputs.map(({call_id: call_id}) => call_id));
            const orphan = outputs.find(({call_id: call_id}) => !callIds.has(call_id));
            const open = items.find(item => isToolCall(item) && !outputIds.has(item.call_id));
            if (orphan !== void 0) return reject(`No tool call found for ${renderKind(orphan)} with call_id ${orphan.call_id}.`, "input");
            if (open === void 0) return;
            return reject(`No tool output found for ${renderKind(open)} ${open.call_id}.`, "input");
        }
        function renderKind(item) {
            return getItemKind(item).replaceAll("_", " ");
        }
        function reject(message, param, code) {
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
        function to_completion_request_toCompletionRequest(own, {input: input, history: before, previous: previous}, streaming) {
            const isPrewarmed = previous !== void 0 && previous.reply === void 0;
            const body = isPrewarmed ? {
                ...collectPrewarmed(previous.request.body),
                ...own
            } : own;
            const items = [ ...before, ...input ];
            const userIndex = items.findLastIndex(item => isMessage(item) && item.role === "user");
            const following = items.slice(userIndex + 1);
            const instructionTexts = items.filter(({role: role}) => role === "system" || role === "developer").flatMap(response_input_collectTexts);
            const read = before.length === 0 ? body : {
                ...body,
                input: items
            };
            return {
                protocol: "openai-responses",
                model: body.model ?? "",
                system: [ body.instructions ?? "", ...instructionTexts ].filter(text => text !== "").join("\n"),
                user: response_input_collectTexts(items[userIndex]).join("\n"),
                prompt: response_input_collectTexts(items[userIndex]).at(-1) ?? "",
                toolResults: findLastRun(following, response_input_isToolResult).map(renderToolResult),
                step: countRuns(following.map(response_input_isToolResult)),
                turn: countRuns(items.map(isModelOutput)) + 1,
                tools: [ ...response_input_collectTools(body.tools), ...items.flatMap(({tools: tools}) => response_input_collectTools(tools)) ],
                toolChoice: to_completion_request_parseToolChoice(body),
                ...to_completion_request_parseFormat(body),
                streaming: streaming,
                usageInStream: true,
                inputTokens: countInputTokens(read, [ "instructions", "input", "tools" ]),
                body: body
            };
        }
        function collectPrewarmed(body) {
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
        function to_completion_request_parseToolChoice({tool_choice: choice}) {
            const word = typeof choice === "string" ? choice : choice?.mode;
            if (word === "none" || word === "required") return word;
            return typeof choice !== "object" || choice?.name === void 0 ? "auto" : {
                name: choice.name
            };
        }
        function to_completion_request_parseFormat({text: text}) {
            const format = text?.format;
            if (format?.type === "json_object") return {
                format: true
            };
            return format?.type === "json_schema" ? {
                format: format.schema ?? true
            } : {};
        }
        const decode_responses_promptShape = () => ({
            model: schemas.lqM(schemas.YjP().check(api.m9(1))),
            input: schemas.cl6(schemas.KCZ([ schemas.YjP(), schemas.YOg(itemSchema) ])),
            instructions: schemas.cl6(schemas.YjP()),
            tools: schemas.cl6(toolsSchema),
            tool_choice: schemas.cl6(schemas.KCZ([ schemas.k5n([ "auto", "none", "required" ]), schemas.Ikc({
                type: schemas.YjP(),
                name: schemas.lqM(schemas.YjP()),
                mode: schemas.lqM(schemas.k5n([ "auto", "required" ]))
            }) ])),
            text: schemas.cl6(schemas.Ikc({
                format: schemas.cl6(schemas.Ikc({
                    type: schemas.YjP(),
                    schema: schemas.lqM(schemas.L5J())
                }))
            })),
            previous_response_id: schemas.cl6(schemas.YjP()),
            conversation: schemas.cl6(schemas.L5J()),
            prompt: schemas.cl6(schemas.L5J())
        });
        const decode_responses_promptSchema = schemas.RZV(() => schemas.Ikc(decode_responses_promptShape()));
        const decode_responses_bodySchema = schemas.RZV(() => schemas.Ikc({
            ...decode_responses_promptShape(),
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
        function decodeResponses(body, scope, isPrewarm = false) {
            const parsed = decode_responses_bodySchema.safeParse(body);
            if (!parsed.success) return refuseIssues(parsed.error);
            const {stream: stream, background: background} = parsed.data;
            const uses = {
                ...decode_responses_collectUses(parsed.data),
                background: background === true
            };
            return findUnsupported(uses) ?? decode_responses_decodePrompt(body, scope, {
                isStreaming: stream === true,
                isPrewarm: isPrewarm
            });
        }
        function decodeInputTokens(body, scope) {
            const parsed = decode_responses_promptSchema.safeParse(body);
            if (!parsed.success) return refuseIssues(parsed.error);
            const options = {
                isStreaming: false,
                isPrewarm: true
            };
            return findUnsupported(decode_responses_collectUses(parsed.data)) ?? decode_responses_decodePrompt(body, scope, options);
        }
        function isPrompt(body) {
            return decode_responses_promptSchema.safeParse(body).success;
        }
        function decode_responses_collectUses({conversation: conversation, prompt: prompt}) {
            const isUsed = value => (value ?? void 0) !== void 0;
            return {
                conversation: isUsed(conversation),
                prompt: isUsed(prompt)
            };
        }
        function decode_responses_decodePrompt(body, scope, {isStreaming: isStreaming, isPrewarm: isPrewarm}) {
            const continuation = resolveContinuation(body, scope);
            if (!continuation.ok) return continuation;
            const {previous: previous, input: input} = continuation;
            if (input.length === 0 && previous === void 0 && !isPrewarm) return refuseAt([ "input" ]);
            return {
                ok: true,
                request: to_completion_request_toCompletionRequest(body, continuation, isStreaming)
            };
        }
        function encodeResponseStream(reply, request, meta) {
            return toEventStream(renderResponseEvents(reply, request, meta).map(({type: type, json: json}) => renderServerSentEvent(json, type)));
        }
        function renderResponseEvents(reply, request, meta, more = {}) {
            const {begun: begun, done: done} = renderResponseJson(reply, request, meta);
            const items = reply === void 0 ? [] : renderItems(reply, request, meta);
            const itemEvents = items.flatMap(({whole: whole, opened: opened, events: events}, index) => [ {
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
            const renderStateEvent = (type, response, number) => ({
                type: type,
                json: `{"type":"${type}","response":${response},${JSON.stringify({
                    sequence_number: number,
                    ...more
                }).slice(1)}`
            });
            return [ ...first.map((type, number) => renderStateEvent(type, begun, number)), ...itemEvents.map((event, index) => ({
                type: event.type,
                json: JSON.stringify({
                    ...event,
                    sequence_number: first.length + index,
                    ...more
                })
            })), renderStateEvent(`response.${toStatus(reply)}`, done, first.length + itemEvents.length) ];
        }
        function encode_response_stream_encodeErrorEvent({message: message, code: code, param: param}) {
            const error = {
                type: "error",
                code: code ?? null,
                message: message,
                param: param ?? null
            };
            return renderServerSentEvent(JSON.stringify(error), "error");
        }
        function storeAnswer(reply, {request: request, context: context}, {conversations: conversations, test: test, socket: socket}) {
            const body = request.body;
            const isStored = body.store !== false;
            if (!isStored && socket === void 0) return;
            if (!context.config.strict && !isPrompt(body)) return;
            const scope = {
                conversations: conversations,
                test: test,
                socket: socket
            };
            const own = resolveReferences(toInputItems(body.input), scope);
            storeResponse(conversations, {
                test: test,
                socket: isStored ? void 0 : socket,
                meta: context.meta,
                request: request,
                reply: reply,
                input: own.ok ? own.items : [],
                previous: findPreviousResponse(body.previous_response_id, scope),
                units: (context.request.body ?? "").length + countUnits(reply)
            });
        }
        function countUnits(reply) {
            if (reply === void 0) return 0;
            const {reasoning: reasoning = "", deltas: deltas, toolCalls: toolCalls} = reply;
            return [ reasoning, ...deltas, ...toolCalls.map(({json: json}) => json) ].reduce((sum, text) => sum + text.length, 0);
        }
        const openaiResponses = {
            id: "openai-responses",
            decode: (body, {test: test}) => decodeResponses(body, {
                conversations: createConversations(),
                test: test,
                socket: void 0
            }),
            callPrefix: "call_",
            encode: (reply, request, meta) => request.streaming ? encodeResponseStream(reply, request, meta) : toJsonAnswer(200, render_response_renderResponse(reply, request, meta, true)),
            encodeErrorEvent: encode_response_stream_encodeErrorEvent,
            withState: createStatefulProtocol,
            unmatchedStatus: 400
        };
        function createStatefulProtocol(context) {
            const scope = toConversationScope(context.address, context.state);
            return {
                ...openaiResponses,
                decode: body => decodeResponses(body, scope),
                encode: (reply, request, meta, address) => {
                    storeAnswer(reply, {
                        request: request,
                        context: context
                    }, scope);
                    return openaiResponses.encode(reply, request, meta, address);
                }
            };
        }
        function toConversationScope({test: test, socket: socket}, state) {
            return {
                conversations: getConversations(state),
                test: test,
                socket: socket
            };
        }
        const openaiCount = {
            decode: (body, address, state) => {
                const decoded = decodeInputTokens(body, toConversationScope(address, state));
                if (!decoded.ok) return decoded;
                return {
                    ok: true,
                    model: decoded.request.model,
                    inputTokens: decoded.request.inputTokens
                };
            },
            encode: tokens => toJsonAnswer(200, {
                object: "response.input_tokens",
                input_tokens: tokens
            })
        };
        const ANTHROPIC_BLOCK_TYPES = [ "tool_use", "tool_result", "thinking", "redacted_thinking", "image", "document" ];
        function detectProtocol(body) {
            if ("contents" in body || "generateContentRequest" in body) return "google";
            if ("input" in body || "instructions" in body) return "openai-responses";
            const system = collectObjects(body["system"]);
            const blocks = collectObjects(body["messages"]).flatMap(({content: content}) => collectObjects(content));
            if ("toolConfig" in body || "inferenceConfig" in body || [ ...system, ...blocks ].some(isUntyped)) return "bedrock";
            const isAnthropic = "system" in body || blocks.some(({type: type}) => ANTHROPIC_BLOCK_TYPES.includes(String(type))) || collectObjects(body["tools"]).some(tool => "input_schema" in tool);
            return isAnthropic ? "anthropic" : "openai-chat";
        }
        function isUntyped(block) {
            return !("type" in block);
        }
        function collectObjects(value) {
            if (!Array.isArray(value)) return [];
            return value.filter(item => typeof item === "object" && item !== null);
        }
        const MODEL = "mock-model";
        const muxCount = {
            decode: (body, address, state) => {
                if (body === void 0) return count_reject("Request body must be valid JSON.");
                if (typeof body !== "object" || body === null || Array.isArray(body)) return count_reject("Request body must be a JSON object.");
                const prompt = {
                    model: MODEL,
                    ...body
                };
                const model = String(prompt["model"]);
                return COUNTERS[detectProtocol(prompt)].decode(prompt, {
                    ...address,
                    model: model
                }, state);
            },
            encode: tokens => toJsonAnswer(200, {
                count: tokens
            })
        };
        const COUNTERS = {
            google: googleCount,
            "openai-responses": openaiCount,
            bedrock: {
                decode: (body, address, state) => bedrockCount.decode({
                    input: {
                        converse: body
                    }
                }, address, state)
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
        function count_reject(message) {
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
            return toJsonAnswer(error.status, {
                error: {
                    message: message
                }
            }, buildRetryHeaders(error));
        }
        function renderMetrics({state: {metrics: metrics}, meta: meta}) {
            const {outcomes: outcomes, access: access, routes: routes} = metrics;
            const arrivedMs = meta.arrivedMs ?? meta.createdSeconds * 1e3;
            return toJsonAnswer(200, {
                ...(0, core_metrics.ru)(metrics),
                uptime_seconds: (0, core_metrics.$f)(Math.max(0, arrivedMs - metrics.startedMs) / 1e3),
                outcomes: outcomes,
                access: access,
                routes: routes
            });
        }
        const TRANSPORT = "mock-transport";
        const CACHE_STATS = toJsonAnswer(200, {
            enabled: false
        });
        const muxRoutes = defineRoutes(mux, [ "mux.health", "GET", /^\/health$/, {
            kind: "document",
            show: ({config: {instance: instance}}) => toJsonAnswer(200, {
                ok: true,
                transport: TRANSPORT,
                instance: instance
            })
        }, {
            access: "open"
        } ], [ "mux.metrics", "GET", /^\/metrics$/, {
            kind: "document",
            show: renderMetrics
        }, {
            access: "open"
        } ], [ "mux.cache", "GET", /^\/cache\/stats$/, {
            kind: "document",
            show: () => CACHE_STATS
        }, {
            access: "open"
        } ], [ "mux.count", "POST", /^\/v1\/count_tokens$/, count(muxCount) ], [ "mux.converse", "POST", /^\/converse$/, completion(muxConverse) ]);
        const retrieveResponse = createStoredWork((response, context) => {
            const streamParam = context.address.query.get("stream");
            const unsupported = findUnsupported({
                stream: streamParam !== null && streamParam !== "false"
            });
            if (unsupported !== void 0) return refuseBody(unsupported.refusal, context);
            return toShownResult(render_response_renderResponse(response.reply, response.request, response.meta, true));
        });
        const deleteResponse = createStoredWork((response, {state: state}) => {
            const id = toResponseId(response.meta);
            removeResponse(getConversations(state), id);
            return toShownResult({
                id: id,
                object: "response",
                deleted: true
            });
        });
        const cancelResponse = createStoredWork((_response, context) => refuse(context, "invalid", {
            status: 400,
            message: "Cannot cancel a synchronous response."
        }));
        const listInputItems = createStoredWork((response, context) => {
            const {query: query} = context.address;
            const limit = Number(query.get("limit") ?? 20);
            if (!Number.isInteger(limit) || limit < 1 || limit > 100) return rejectParameter("limit", context);
            const order = query.get("order") ?? "desc";
            if (order !== "asc" && order !== "desc") return rejectParameter("order", context);
            const items = collectModelInput(response);
            if (order === "desc") items.reverse();
            const after = query.get("after");
            const start = after === null ? 0 : items.findIndex(({id: id}) => id === after) + 1;
            if (after !== null && start === 0) return rejectParameter("after", context);
            const data = items.slice(start, start + limit).map(renderListedItem);
            const [first_id, last_id] = [ data[0]?.id ?? null, data.at(-1)?.id ?? null ];
            return toShownResult({
                object: "list",
                data: data,
                first_id: first_id,
                last_id: last_id,
                has_more: items.length > start + limit
            });
        });
        function createStoredWork(answer) {
            return {
                kind: "stored",
                answer: context => {
                    const id = /\/responses\/([^/]+)(?:\/[a-z_]+)?$/.exec(context.path)?.[1] ?? "";
                    const {test: test} = context.address;
                    const response = findResponse(getConversations(context.state), id, {
                        test: test,
                        socket: void 0
                    });
                    if (response !== void 0) return answer(response, context);
                    return refuse(context, "invalid", {
                        status: 404,
                        message: `Response with id '${id}' not found.`
                    });
                }
            };
        }
        function renderListedItem(item) {
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
        function toShownResult(body) {
            return {
                answer: toJsonAnswer(200, body),
                findings: {
                    outcome: "shown"
                }
            };
        }
        function rejectParameter(param, context) {
            const message = `Missing or invalid parameter: '${param}'.`;
            return refuse(context, "invalid", {
                status: 400,
                message: message,
                param: param
            }, {
                param: param
            });
        }
        var is_websocket_upgrade = __webpack_require__(46585);
        const azureRoutes = defineRoutes(azure, [ "azure.chat", "POST", /^\/(?:openai|v1)\/deployments\/(?<model>[^/]+)\/chat\/completions$/, completion(azureChat) ], [ "azure.embeddings", "POST", /^\/(?:openai|v1)\/deployments\/(?<model>[^/]+)\/embeddings$/, embeddings(azureEmbeddings) ], [ "azure.chat", "POST", /^\/openai\/v1\/chat\/completions$/, completion(openaiChat) ], [ "azure.responses", "POST", /^\/openai(?:\/v1)?\/responses$/, completion(openaiResponses) ], [ "azure.count", "POST", /^\/openai(?:\/v1)?\/responses\/input_tokens$/, count(openaiCount) ], [ "azure.responses.socket", "GET", /^\/openai(?:\/v1)?\/responses$/, {
            kind: "socket"
        }, {
            constraint: is_websocket_upgrade.S
        } ], [ "azure.response", "GET", /^\/openai(?:\/v1)?\/responses\/[^/]+$/, retrieveResponse ], [ "azure.response", "DELETE", /^\/openai(?:\/v1)?\/responses\/[^/]+$/, deleteResponse ], [ "azure.response", "GET", /^\/openai(?:\/v1)?\/responses\/[^/]+\/input_items$/, listInputItems ], [ "azure.response", "POST", /^\/openai(?:\/v1)?\/responses\/[^/]+\/cancel$/, cancelResponse ], [ "azure.embeddings", "POST", /^\/openai\/v1\/embeddings$/, embeddings(openaiEmbeddings) ], [ "azure.models", "GET", /^\/openai(?:\/v1)?\/models$/, listModels(openaiCatalogue) ], [ "azure.model", "GET", /^\/openai(?:\/v1)?\/models\/(?<model>[^/]+)$/, route_showModel(openaiCatalogue) ], [ "azure.openai", "any", /^\/(?:openai|v1\/deployments)\/.+$/, unsupported ]);
        const openaiRoutes = defineRoutes(openai, [ "openai.chat", "POST", /^(?:\/v1)?\/chat\/completions$/, completion(openaiChat) ], [ "openai.chat", "any", /^(?:\/v1)?\/chat\/completions\/.+$/, unsupported ], [ "openai.responses", "POST", /^(?:\/v1)?\/responses$/, completion(openaiResponses) ], [ "openai.count", "POST", /^(?:\/v1)?\/responses\/input_tokens$/, count(openaiCount) ], [ "openai.responses.socket", "GET", /^(?:\/v1)?\/responses$/, {
            kind: "socket"
        }, {
            constraint: is_websocket_upgrade.S
        } ], [ "openai.response", "GET", /^(?:\/v1)?\/responses\/[^/]+$/, retrieveResponse ], [ "openai.response", "DELETE", /^(?:\/v1)?\/responses\/[^/]+$/, deleteResponse ], [ "openai.response", "GET", /^(?:\/v1)?\/responses\/[^/]+\/input_items$/, listInputItems ], [ "openai.response", "POST", /^(?:\/v1)?\/responses\/[^/]+\/cancel$/, cancelResponse ], [ "openai.responses", "any", /^(?:\/v1)?\/responses(?:\/.*)?$/, unsupported ], [ "openai.embeddings", "POST", /^(?:\/v1)?\/embeddings$/, embeddings(openaiEmbeddings) ], [ "openai.models", "GET", /^(?:\/v1)?\/models$/, listModels(openaiCatalogue), {
            access: "open-without-key"
        } ], [ "openai.model", "GET", /^(?:\/v1)?\/models\/(?<model>[^/]+)$/, route_showModel(openaiCatalogue) ], [ "openai.model", "any", /^(?:\/v1)?\/models\/.+$/, unsupported ], [ "openai.completions", "any", /^(?:\/v1)?\/completions$/, unsupported ], [ "openai.other", "any", /^(?:\/v1)?\/(?:audio|images|moderations|files|batches|uploads|vector_stores|assistants|threads|realtime|conversations|videos|containers|evals|fine_tuning)(?:\/.*)?$/, unsupported ]);
        function detectClientProvider(headers) {
            if (headers["anthropic-version"] !== void 0) return anthropic;
            if (headers["x-goog-api-key"] !== void 0) return google;
            if (String(headers["authorization"]).startsWith("AWS4-HMAC-SHA256 ")) return bedrock;
            return headers["api-key"] === void 0 ? openai : azure;
        }
        const SURE_CORRECTIONS = [ {
            correct: path => path.replace(/\/{2,}/g, "/"),
            hint: "It has two slashes in a row; let the base URL end without one."
        }, {
            correct: path => path.replace(/\/+$/, ""),
            hint: "It ends in a slash; remove it."
        }, {
            correct: path => path.replace(/\/v\d\w*(?=\/v\d\w*\/)/, ""),
            hint: "It has two versions; remove the one in the base URL, because the client adds its own."
        }, {
            correct: path => path.replace(/(?:\/v\d\w*)?(\/chat\/completions|\/[a-z]+)((?:\/v\d\w*)?\1)$/, "$2"),
            hint: "It names the endpoint twice; remove it from the base URL, because the client adds it."
        }, {
            correct: path => `/v1beta${path}`,
            hint: "It lacks its version; let the client add /v1beta."
        } ];
        const LIKELY_CORRECTIONS = [ {
            correct: path => `/v1${path}`,
            hint: "It lacks its version; put /v1 at the end of the base URL."
        }, {
            correct: path => path.replace(/^\/[^/]+/, ""),
            hint: "Without its first folder it is a route; remove that folder from the base URL."
        }, {
            correct: path => path.toLowerCase(),
            hint: "Paths are case-sensitive."
        } ];
        function findPathMistake(method, path, matches, match) {
            const isUnsupported = matches.some(({row: row}) => row.method === "any");
            const [other] = matches.filter(isAnswered);
            if (other !== void 0 && !isUnsupported) return {
                intended: other,
                hint: `Its method is ${renderMethods(matches)}.`
            };
            for (const {correct: correct, hint: hint} of isUnsupported ? SURE_CORRECTIONS : [ ...SURE_CORRECTIONS, ...LIKELY_CORRECTIONS ]) {
                const corrected = correct(path);
                const intended = corrected === path ? void 0 : match(corrected).find(found => acceptsMethod(found, method));
                if (intended !== void 0) return {
                    intended: intended,
                    hint: hint
                };
            }
            return;
        }
        function isAnswered({row: row}) {
            return row.work.kind !== "unsupported" && row.work.kind !== "probe";
        }
        function renderMethods(matches) {
            const methods = matches.filter(isAnswered).flatMap(({row: row}) => row.method === "GET" ? [ "GET", "HEAD" ] : row.method);
            return [ ...new Set(methods) ].join(", ");
        }
        function acceptsMethod(found, method) {
            return isAnswered(found) && (found.row.method === "any" || found.row.method === method);
        }
        const OPEN_PATH = /^\/(?:health|metrics|cache\/stats)?$/;
        function createUnansweredRoute(request, match) {
            const {method: method, path: path, headers: headers, isEligible: isEligible, pathMatches: pathMatches, found: found} = request;
            if (isPreflight(method, headers) && !pathMatches.matches.some(isStop)) return preflightRoute;
            const matches = pathMatches.matches.filter(isEligible);
            const [answered] = matches.filter(isAnswered);
            if (method === "OPTIONS" && answered !== void 0) return createOptionsRoute(answered.row, matches);
            const mistake = findPathMistake(method, path, matches, corrected => match(corrected).matches.filter(isEligible));
            return found !== void 0 && mistake === void 0 ? found.row : createUnknownRoute(path, headers, mistake);
        }
        function isStop({row: row}) {
            return row.work.kind === "stop";
        }
        function createOptionsRoute(row, matches) {
            const headers = {
                allow: `${renderMethods(matches)}, OPTIONS`
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
        function createUnknownRoute(path, headers, mistake) {
            return {
                id: "unknown",
                method: "any",
                path: /^/,
                access: OPEN_PATH.test(path) ? "open" : "token",
                provider: mistake?.intended.row.provider ?? detectClientProvider(headers),
                work: {
                    kind: "unknown",
                    ...mistake === void 0 ? {} : {
                        hint: mistake.hint
                    }
                }
            };
        }
        const vertexCatalogue = {
            encodeList: models => toJsonAnswer(200, {
                publisherModels: models.map(vertex_catalogue_renderModel)
            }),
            encodeOne: model => toJsonAnswer(200, vertex_catalogue_renderModel(model))
        };
        const tunedModelsAnswer = toJsonAnswer(200, {
            models: []
        });
        function vertex_catalogue_renderModel(id) {
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
            encode: (tokens, body) => toJsonAnswer(200, {
                totalTokens: tokens,
                totalBillableCharacters: countBodyCharacters(body),
                promptTokensDetails: [ {
                    modality: "TEXT",
                    tokenCount: tokens
                } ]
            })
        };
        function countBodyCharacters(body) {
            const {data: data} = generateSchema.safeParse(body);
            const {contents: contents = [], systemInstruction: systemInstruction, system_instruction: system_instruction} = data ?? {};
            const contentList = [ ...contents, systemInstruction ?? system_instruction ?? {
                parts: []
            } ];
            return countBillableCharacters(contentList.map(({parts: parts}) => decode_generate_joinTexts(parts)).join(""));
        }
        function countBillableCharacters(text) {
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
            const unsupported = findUnsupported({
                "instances[0].prompt": isPrompt
            });
            if (unsupported !== void 0) return unsupported;
            const parsed = predictSchema.safeParse(body);
            if (!parsed.success) return refuseIssues(parsed.error);
            const {instances: instances, parameters: parameters} = parsed.data;
            const predictions = instances.map(({content: content}) => ({
                embeddings: {
                    values: [ ...embedText(content, parameters?.outputDimensionality ?? vertex_embed_DIMENSIONS) ],
                    statistics: {
                        token_count: countTokens(content),
                        truncated: false
                    }
                }
            }));
            const billableCharacterCount = countBillableCharacters(instances.map(({content: content}) => content).join(""));
            return {
                ok: true,
                model: model,
                answer: toJsonAnswer(200, {
                    predictions: predictions,
                    metadata: {
                        billableCharacterCount: billableCharacterCount
                    }
                })
            };
        };
        const embed_embedContent = (body, {model: model = ""}) => {
            const parsed = contentBodySchema.safeParse(body);
            if (!parsed.success) return refuseIssues(parsed.error);
            const {content: content, embedContentConfig: embedContentConfig} = parsed.data;
            const text = decode_generate_joinTexts(content.parts);
            const tokens = countTokens(text);
            const answer = toJsonAnswer(200, {
                embedding: {
                    values: [ ...embedText(text, embedContentConfig?.outputDimensionality ?? vertex_embed_DIMENSIONS) ]
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
        const vertexKey = {
            keyHint: "`Authorization: Bearer`, the header `x-goog-api-key` or the query's `key`; clients of Vertex AI without a project read it from GOOGLE_API_KEY",
            keyInQuery: true
        };
        const vertex = {
            encodeError: google_encode_error_encodeError,
            ...vertexKey
        };
        const vertexAnthropic = {
            encodeError: encode_error_encodeError,
            ...vertexKey
        };
        const vertexOpenai = {
            encodeError: encodeError,
            ...vertexKey
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
            if (!parsed.success) return refuseIssues(parsed.error);
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
        const routes_matchMethod = name => new RegExp(`^${VERSION}${routes_MODEL}:${name}$`);
        const matchClaude = rest => new RegExp(`^${VERSION}${CLAUDE}${rest}$`);
        const routes_matchPath = rest => new RegExp(`^${VERSION}${rest}$`);
        const vertexRoutes = [ ...defineRoutes(vertexAnthropic, [ "vertex.anthropic-count", "POST", matchClaude("/count-tokens:rawPredict"), count(anthropicCount) ], [ "vertex.anthropic", "POST", matchClaude("/(?<model>[^/]+):rawPredict"), completion(rawPredict) ], [ "vertex.anthropic", "POST", matchClaude("/(?<model>[^/]+):streamRawPredict"), completion(streamRawPredict) ], [ "vertex.anthropic", "any", matchClaude("/.+"), unsupported ]), ...defineRoutes(vertexOpenai, [ "vertex.chat", "POST", routes_matchPath(`${PROJECT}/endpoints/openapi/chat/completions`), completion(openaiChat) ]), ...defineRoutes(vertex, [ "vertex.generate", "POST", routes_matchMethod("generateContent"), completion(googleGenerate) ], [ "vertex.stream", "POST", routes_matchMethod("streamGenerateContent"), completion(googleStream) ], [ "vertex.count", "POST", routes_matchMethod("countTokens"), count(vertexCount) ], [ "vertex.embed", "POST", routes_matchMethod("predict"), embeddings(predictEmbeddings) ], [ "vertex.embed", "POST", routes_matchMethod("embedContent"), embeddings(embed_embedContent) ], [ "vertex.models", "GET", routes_matchPath(`(?:${PROJECT})?/publishers/google/models`), listModels(vertexCatalogue) ], [ "vertex.model", "GET", routes_matchPath(`(?:${PROJECT})?/publishers/google/models/(?<model>[^/:]+)`), route_showModel(vertexCatalogue) ], [ "vertex.tuned", "GET", routes_matchPath(`${PROJECT}/models`), {
            kind: "document",
            show: () => tunedModelsAnswer
        } ], [ "vertex.other", "any", /^(?:\/v1(?:beta1?)?)?\/(?:projects|publishers)\/.+$|^\/v1beta1\/.+$/, unsupported ]) ];
        const providerRoutes = [ ...foundryRoutes, ...vertexRoutes, ...bedrockRoutes, ...anthropicRoutes, ...googleRoutes, ...azureRoutes, ...openaiRoutes ];
        const routes = [ ...controlRoutes, ...muxRoutes, ...providerRoutes ];
        const passthroughRoutes = providerRoutes.map(row => ({
            ...row,
            access: "token",
            provider: {
                ...row.provider,
                keyInQuery: true
            }
        }));
        const TEST_HEADER = "x-mock-test";
        const CACHED_PATHS = 500;
        const CACHED_PATH_UNITS = 200;
        const EMPTY_QUERY = new URLSearchParams;
        function resolveRoute(method, target, headers, cache = new Map) {
            const mark = target.indexOf("?");
            const path = mark < 0 ? target : target.slice(0, mark);
            const query = mark < 0 ? EMPTY_QUERY : new URLSearchParams(target.slice(mark + 1));
            const pathMatches = matchCached(path, cache);
            const isEligible = ({row: row}) => row.constraint === void 0 || row.constraint(headers, query);
            const found = pathMatches.matches.find(match => routes_acceptsMethod(match.row, method) && isEligible(match));
            const isAnswered = found !== void 0 && found.row.work.kind !== "unsupported";
            const testHeader = headers[TEST_HEADER];
            return {
                route: isAnswered ? found.row : createUnansweredRoute({
                    method: method,
                    path: path,
                    headers: headers,
                    isEligible: isEligible,
                    pathMatches: pathMatches,
                    found: found
                }, matchUncached),
                path: path,
                address: {
                    model: found?.model,
                    query: query,
                    test: typeof testHeader === "string" ? testHeader : found?.test ?? "",
                    ...pathMatches.isPassthrough ? {
                        isPassthrough: true
                    } : {}
                },
                ownPath: found?.ownPath ?? pathMatches.ownPath
            };
        }
        function routes_acceptsMethod({method: accepted}, method) {
            return accepted === "any" || accepted === method || accepted === "GET" && method === "HEAD";
        }
        function matchCached(path, cache) {
            const cached = cache.get(path);
            if (cached !== void 0) return cached;
            const matches = matchUncached(path);
            if (cache.size >= CACHED_PATHS) cache.clear();
            if (path.length <= CACHED_PATH_UNITS) cache.set(path, matches);
            return matches;
        }
        function matchUncached(path) {
            return matchPath(path, routes, passthroughRoutes);
        }
        function takeTokenFromPath(request, token) {
            const {method: method, target: target, headers: headers} = request;
            const [, first = "", rest = ""] = /^\/([^/?]*)(.*)$/s.exec(target) ?? [];
            const stripped = {
                ...request,
                target: rest.startsWith("/") ? rest : `/${rest}`
            };
            if ((0, authenticate.n_)(first, token)) return {
                request: stripped,
                access: "accepted"
            };
            const {route: route, path: path, ownPath: ownPath, address: address} = resolveRoute(method, target, headers);
            const isBare = route.work.kind !== "unknown" && (address.isPassthrough || ownPath === path);
            return isBare || first === "" ? {
                request: request,
                access: "missing"
            } : {
                request: stripped,
                access: "wrong"
            };
        }
        function toPathTokenError(access) {
            const what = access === "missing" ? "The path does not begin with the token of this run." : "The path begins with the token of another run.";
            return {
                status: 401,
                code: "invalid_base_url",
                message: `${what} When a real provider answers, the key is the provider's and the token is the first folder of the base URL. Take the base URL from the outputs of mock-transport, such as \`base-url\`.`,
                final: true
            };
        }
        var redact = __webpack_require__(14445);
        var digest = __webpack_require__(89870);
        var journal_line = __webpack_require__(35436);
        const CACHED_TEXTS = 500;
        const CACHED_TEXT_UNITS = 200;
        function redactCached(text, redactor, cache) {
            const cached = cache.get(text);
            if (cached !== void 0) return cached;
            const redacted = (0, redact.R)(text, redactor);
            if (text.length <= CACHED_TEXT_UNITS && cache.size < CACHED_TEXTS) cache.set(text, redacted);
            return redacted;
        }
        function writeJournalEntry(context, findings, facts, callerRedactors) {
            const {path: path, request: request, config: config, state: state} = context;
            const {redactor: redactor} = config;
            const bytes = Buffer.from(request.body ?? "");
            const body = [ redactor, ...callerRedactors ].reduce((before, known) => (0, redact.E)(before, known).bytes, bytes);
            const clean = text => callerRedactors.reduce(redact.R, redactCached(text, redactor, state.redactedTexts)).slice(0, journal_line.S);
            const cleanOptional = text => text === void 0 ? void 0 : clean(text);
            return {
                route: facts.route,
                method: clean(request.method),
                path: clean(path),
                access: facts.access,
                outcome: facts.outcome,
                class: facts.class,
                protocol: findings.protocol,
                test: context.address.test === "" ? void 0 : clean(context.address.test),
                streaming: findings.streaming ?? false,
                fixture: findings.fixture,
                reply: findings.reply,
                fault: findings.fault,
                repeats: findings.repeats,
                usage: facts.usage,
                upstream: findings.upstream,
                differs: findings.differs,
                model: cleanOptional(findings.model),
                excerpt: cleanOptional(findings.excerpt),
                param: cleanOptional(findings.param),
                retry: parseRetryCount(request.headers),
                bodyBytes: bytes.length,
                redacted: body !== bytes,
                bodyDigest: (0, digest.M)(body)
            };
        }
        function handleRequest(received, config, meta, state) {
            const tokenInPath = isForwarding(config.mode) ? takeTokenFromPath(received, config.token) : void 0;
            const request = tokenInPath?.request ?? received;
            const {method: method, target: target, headers: headers} = request;
            const {route: route, path: path, ownPath: ownPath, address: address} = resolveRoute(method, target, headers, getPathCache(state));
            const context = {
                route: route,
                path: path,
                address: address,
                request: request,
                config: config,
                meta: meta,
                state: state
            };
            const isSent = tokenInPath !== void 0 && isForwarded(route.work);
            const {access: access, refused: refused} = tokenInPath === void 0 ? authorize(context) : authorizeForwarded(tokenInPath.access, isSent, context);
            if (refused !== void 0) return finalize(refuse(context, "unauthorized", refused), context, access);
            return finalize(isSent ? planForward(context, ownPath) : answerRoute(context), context, access);
        }
        function authorizeForwarded(access, isSent, context) {
            if (access === "accepted") return {
                access: access,
                refused: void 0
            };
            return isSent ? {
                access: access,
                refused: toPathTokenError(access)
            } : authorize(context);
        }
        function authorize({route: route, address: address, request: request, config: config}) {
            const queryKeys = route.provider.keyInQuery ? address.query.getAll("key") : [];
            const access = (0, authenticate.QF)(request.headers, queryKeys, config.token);
            if (route.access === "open" || route.access === "open-without-key" && access === "missing") return {
                access: "open",
                refused: void 0
            };
            return {
                access: access,
                refused: access === "accepted" ? void 0 : toAuthError(access, route.provider)
            };
        }
        function finalize(result, context, access) {
            const {config: config, meta: meta, state: state} = context;
            const {outbound: outbound, deliveryOptions: deliveryOptions, findings: findings} = result;
            const facts = collectMetricsFacts(context, access, findings);
            if (outbound === void 0) (0, core_metrics.zf)(state.metrics, facts);
            const answer = finalizeAnswer(result.answer, context.request, meta, isReadableByPages(context, access));
            const delivery = deliveryOptions && planDelivery(answer, deliveryOptions, createSeededRandom(`${config.seed}:${meta.seq}`));
            return {
                answer: answer,
                toJournalEntry: () => {
                    const redactors = outbound === void 0 ? [] : [ (0, caller_redactor.S)(outbound.secrets, state) ];
                    return writeJournalEntry(context, findings, facts, redactors);
                },
                outbound: outbound,
                delivery: delivery,
                isStop: result.isStop
            };
        }
        function toAuthError(access, {keyHint: keyHint, keyStatus: keyStatus = 401}) {
            const what = access === "missing" ? "The request has no key." : "The key is not the token of this run.";
            return {
                status: keyStatus,
                code: "invalid_api_key",
                message: `${what} Send the \`token\` output of mock-transport as ${keyHint}.`
            };
        }
        function collectMetricsFacts({route: route, address: address}, access, {class: what, outcome: outcome, usage: usage}) {
            return {
                route: route.id,
                access: access,
                outcome: outcome,
                class: address.isPassthrough ? "passthrough" : what ?? route.work.kind,
                usage: usage
            };
        }
        var redact_redactor = __webpack_require__(24960);
        function batchPerTick(work) {
            let waiting = [];
            const runAll = () => {
                const due = waiting;
                waiting = [];
                for (const run of due) run();
            };
            return (...args) => new Promise((resolve, reject) => {
                if (waiting.length === 0) setImmediate(runAll);
                waiting.push(() => {
                    try {
                        resolve(work(...args));
                    } catch (error) {
                        reject(error);
                    }
                });
            });
        }
        var external_node_http_ = __webpack_require__(37067);
        function handleUpgrade(request, config, meta, state) {
            const {method: method, target: target, headers: headers} = request;
            const pathCache = getPathCache(state);
            const {route: route, path: path, address: address} = resolveRoute(method, target, headers, pathCache);
            const context = {
                route: route,
                path: path,
                address: address,
                request: request,
                config: config,
                meta: meta,
                state: state
            };
            if (isForwarding(config.mode)) return finalize(refuseUpgrade(context), context, "open");
            const {access: access, refused: refused} = authorize(context);
            if (refused !== void 0) return finalize(refuse(context, "unauthorized", refused), context, access);
            if (route.work.kind !== "socket") {
                const isKnown = route.work.kind !== "unknown" || resolveRoute("POST", target, headers, pathCache).route.work.kind !== "unknown";
                return finalize(isKnown ? refuseUpgrade(context) : refuseUnknown(context), context, access);
            }
            const error = checkHandshake(headers);
            if (error !== void 0) return finalize(refuse(context, "invalid", error), context, access);
            const result = {
                answer: {
                    status: 101,
                    headers: {},
                    body: ""
                },
                findings: {
                    outcome: "shown"
                }
            };
            const session = {
                route: route,
                path: path,
                address: {
                    ...address,
                    socket: meta.seq
                },
                headers: headers,
                target: target
            };
            return {
                ...finalize(result, context, access),
                session: session
            };
        }
        function closeSession({address: address}, state) {
            removeSocketResponses(getConversations(state), address.socket);
        }
        function checkHandshake(headers) {
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
        function refuseUpgrade(context) {
            const message = `${context.path} does not accept WebSockets. Send the request over HTTP.`;
            return refuse(context, "unknown-route", {
                status: 426,
                message: message,
                final: true
            });
        }
        function refuseUnknown(context) {
            const message = `${context.path} is not a route of mock-transport. WebSockets are opened below \`base-url\`, at /responses.`;
            return refuse(context, "unknown-route", {
                status: 404,
                message: message,
                final: true
            });
        }
        var external_node_events_ = __webpack_require__(78474);
        function createSocketProvider(streamField) {
            return {
                ...openai,
                encodeError: error => ({
                    status: error.status,
                    headers: {},
                    body: renderErrorEvent(error, streamField)
                })
            };
        }
        function renderErrorEvent(error, streamField) {
            const headers = buildRetryHeaders(error);
            const hints = Object.keys(headers).length === 0 ? {} : {
                headers: headers
            };
            return JSON.stringify({
                type: "error",
                status: error.status,
                error: {
                    ...renderError(error),
                    ...hints
                },
                ...hints,
                ...streamField
            });
        }
        function renderConnectionLimit(lifeMs) {
            const minutes = lifeMs / 6e4;
            const message = `Responses websocket connection limit reached (${minutes} minutes). Create a new websocket connection to continue.`;
            return renderErrorEvent({
                status: 400,
                code: "websocket_connection_limit_reached",
                message: message
            }, {});
        }
        function createSocketProtocol(streamField, context) {
            const earlier = toConversationScope(context.address, context.state);
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
                    storeAnswer(reply, {
                        request: request,
                        context: context
                    }, earlier);
                    return toFrames(renderResponseEvents(reply, request, context.meta, streamField));
                },
                encodeErrorEvent: error => renderErrorEvent(error, streamField)
            };
        }
        function toFrames(events) {
            return {
                status: 200,
                headers: {},
                events: events.map(({json: json}) => json)
            };
        }
        function refuseSteer(body, streamField, context) {
            const {previous_response_id: id, input: input} = body;
            const isValid = typeof id === "string" && (typeof input === "string" || Array.isArray(input)) && input.length > 0;
            const earlier = toConversationScope(context.address, context.state);
            const isKnown = isValid && findResponse(earlier.conversations, id, earlier) !== void 0;
            const event = {
                type: "response.steer.failed",
                steer: {
                    previous_response_id: id ?? null,
                    input: input ?? null
                },
                error: {
                    type: "invalid_request_error",
                    ...isValid ? toSteerError(isKnown, id) : INVALID_INPUT
                },
                sequence_number: 0,
                ...streamField
            };
            return {
                answer: toFrames([ {
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
        const INVALID_INPUT = {
            code: "invalid_input",
            message: "A `response.steer` needs a `previous_response_id` and an `input` that is not empty."
        };
        function toSteerError(isKnown, id) {
            if (!isKnown) return {
                code: "response_not_found",
                message: `Response with id '${id}' is not on this connection.`
            };
            return {
                code: "response_already_completed",
                message: `Response with id '${id}' is complete. Send the input in a \`response.create\` that continues from it.`
            };
        }
        function handleSocketMessage({message: message, text: text}, {route: route, path: path, address: address, headers: headers, target: target}, config, meta, state) {
            const streamField = message.streamId === void 0 ? {} : {
                stream_id: message.streamId
            };
            const request = {
                method: "WS",
                target: target,
                headers: headers,
                body: text ?? ""
            };
            const provider = createSocketProvider(streamField);
            const base = {
                route: {
                    ...route,
                    provider: provider
                },
                path: path,
                address: address,
                request: request,
                config: config,
                meta: meta,
                state: state
            };
            const protocol = createSocketProtocol(streamField, base);
            const context = {
                ...base,
                route: {
                    ...base.route,
                    work: completion(protocol)
                }
            };
            return finalize(handle_socket_message_answer(message, {
                streamField: streamField,
                protocol: protocol,
                context: context
            }), context, "accepted");
        }
        function handle_socket_message_answer(message, {streamField: streamField, protocol: protocol, context: context}) {
            switch (message.kind) {
              case "bad":
                {
                    const {message: text, param: param} = message;
                    const field = param === void 0 ? {} : {
                        param: param
                    };
                    return refuse(context, "invalid", {
                        status: 400,
                        message: text,
                        ...field
                    }, {
                        class: "message",
                        ...field
                    });
                }

              case "steer":
                return refuseSteer(message.body, streamField, context);

              case "create":
                {
                    const {body: body} = message;
                    if (body["generate"] === false) return prewarm(body, streamField, context);
                    return applyControlHeaders(context, controlled => complete(protocol, body, controlled));
                }
            }
        }
        function prewarm(body, streamField, context) {
            const earlier = toConversationScope(context.address, context.state);
            const decoded = decodeResponses(body, earlier, true);
            if (!decoded.ok) return refuseBody(decoded.refusal, context);
            const {request: request} = decoded;
            storeAnswer(void 0, {
                request: request,
                context: context
            }, earlier);
            return {
                answer: toFrames(renderResponseEvents(void 0, request, context.meta, streamField)),
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
        var reject_connection = __webpack_require__(1770);
        const STREAM_ID = /^[A-Za-z0-9_.-]{1,256}$/;
        const MAX_TYPE_UNITS = 100;
        function parseSocketMessage(text) {
            if (text === void 0) return toBadMessage("A message must be text; this one is binary.");
            const event = parseRequestJson(text);
            if (event === void 0) return toBadMessage("Request body must be valid JSON.");
            if (!(0, json_value.Gv)(event)) return toBadMessage("Request body must be a JSON object.");
            const {type: type, stream_id: streamId} = event;
            if (streamId !== void 0 && (typeof streamId !== "string" || !STREAM_ID.test(streamId))) return toBadMessage("A `stream_id` must have 1 to 256 letters, digits or any of `_.-`.", "stream_id");
            const stream = streamId === void 0 ? {} : {
                streamId: streamId
            };
            if (type === "response.steer") return {
                kind: "steer",
                body: event,
                ...stream
            };
            if (type !== "response.create") return {
                ...toBadMessage(`Unsupported WebSocket event type: ${String(type).slice(0, MAX_TYPE_UNITS)}`, "type"),
                ...stream
            };
            const {response: response, payload: payload} = event;
            const body = (0, json_value.Gv)(response) ? response : (0, json_value.Gv)(payload) ? payload : event;
            return {
                kind: "create",
                body: body,
                ...stream
            };
        }
        function toBadMessage(message, param) {
            return {
                kind: "bad",
                message: message,
                ...param === void 0 ? {} : {
                    param: param
                }
            };
        }
        function createMessageQueue(ws, {socketMessages: socketMessages, socketBufferBytes: socketBufferBytes}, answer) {
            const streams = new Map;
            const waiting = [];
            let inFlight = 0;
            function canStart() {
                return inFlight === 0 || inFlight < socketMessages && ws.bufferedAmount <= socketBufferBytes;
            }
            function startWaiting() {
                while (canStart()) {
                    const next = waiting.shift();
                    if (next === void 0) break;
                    inFlight += 1;
                    start(next);
                }
                if (waiting.length > 0) ws.pause(); else if (ws.isPaused) ws.resume();
            }
            function start({data: data, isBinary: isBinary, tracked: tracked}) {
                const text = isBinary ? void 0 : data.toString("utf8");
                const message = parseSocketMessage(text);
                const previous = streams.get(message.streamId);
                const work = (previous === void 0 ? answer(message, text, tracked) : previous.then(() => answer(message, text, tracked))).then(() => {
                    if (streams.get(message.streamId) === work) streams.delete(message.streamId);
                    inFlight -= 1;
                    startWaiting();
                });
                streams.set(message.streamId, work);
            }
            return {
                add: message => {
                    waiting.push(message);
                    startWaiting();
                },
                isBusy: () => streams.size > 0,
                clear: () => {
                    waiting.length = 0;
                },
                drain: () => Promise.all(streams.values())
            };
        }
        var promises_ = __webpack_require__(58500);
        const UNEXPECTED_CONDITION = 1011;
        const TRUNCATING_FAULTS = [ "cut", "truncated-frame" ];
        async function sendFrames(socket, {answer: answer, delivery: delivery}, fault) {
            if (delivery === void 0) return sendAtOnce(socket, "events" in answer ? answer.events : [ answer.body ]);
            const {headAfterMs: headAfterMs = 0, steps: steps, end: end} = delivery;
            let [due, events] = [ performance.now(), 0 ];
            let firstByteAt;
            const wait = milliseconds => {
                due += milliseconds;
                return pause(due - performance.now(), socket.gone);
            };
            await wait(headAfterMs);
            for (const {afterMs: afterMs, chunk: piece} of steps) {
                await wait(afterMs);
                if (!await send(socket, piece)) return {
                    firstByteAt: firstByteAt,
                    events: events,
                    isWhole: false
                };
                firstByteAt ??= Date.now();
                events += 1;
            }
            await wait(end.afterMs);
            if (end.how !== "whole") send_frames_reset(socket); else if (TRUNCATING_FAULTS.includes(fault ?? "")) socket.ws.close(UNEXPECTED_CONDITION);
            return {
                firstByteAt: firstByteAt,
                events: events,
                isWhole: end.how === "whole"
            };
        }
        async function sendAtOnce(socket, pieces) {
            socket.connection.cork();
            const lastSent = pieces.map(piece => send(socket, piece)).at(-1);
            socket.connection.uncork();
            const firstByteAt = Date.now();
            const isWhole = await lastSent ?? true;
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
        function openSocket(ws, connection, session, tracker) {
            const {limits: limits, config: config, state: state} = tracker;
            const gone = new AbortController;
            (0, external_node_events_.setMaxListeners)(0, gone.signal);
            const socket = {
                ws: ws,
                connection: connection,
                gone: gone.signal
            };
            const openedAt = Date.now();
            let isAnswering = true;
            let isAlive = true;
            const answer = async (message, text, {meta: meta, arrivedAt: arrivedAt}) => {
                const handled = handleSocketMessage({
                    message: message,
                    text: text
                }, session, config, meta, state);
                const entry = handled.toJournalEntry();
                const {firstByteAt: firstByteAt, events: events, isWhole: isWhole} = await sendFrames(socket, handled, entry.fault);
                const {status: status} = handled.answer;
                tracker.record(entry, {
                    status: status,
                    seq: meta.seq,
                    arrivedAt: arrivedAt,
                    delivered: isWhole,
                    firstByteAt: firstByteAt,
                    events: events
                });
            };
            const queue = createMessageQueue(ws, limits, answer);
            ws.on("message", (data, isBinary) => {
                const tracked = isAnswering ? tracker.track() : void 0;
                if (tracked !== void 0) queue.add({
                    data: data,
                    isBinary: isBinary,
                    tracked: tracked
                });
            });
            ws.on("pong", () => {
                isAlive = true;
            });
            ws.on("error", ({code: code = ""}) => {
                const tracked = code.startsWith("WS_ERR_") ? tracker.track() : void 0;
                if (tracked !== void 0) recordInvalid(code, tracked, session, tracker);
            });
            const closed = new Promise(resolve => {
                ws.once("close", () => {
                    isAnswering = false;
                    gone.abort();
                    queue.drain().then(() => {
                        closeSession(session, state);
                        resolve();
                    });
                });
            });
            function check() {
                if (queue.isBusy()) return;
                if (Date.now() - openedAt >= limits.socketLifeMs) {
                    ws.send(renderConnectionLimit(limits.socketLifeMs));
                    return ws.close(NORMAL);
                }
                if (!isAlive) return ws.terminate();
                isAlive = false;
                ws.ping();
            }
            async function end() {
                isAnswering = false;
                queue.clear();
                await queue.drain();
                ws.close(GOING_AWAY, "The server ends.");
                await closed;
            }
            return {
                isBusy: queue.isBusy,
                check: check,
                end: end,
                closed: closed
            };
        }
        function recordInvalid(code, {meta: meta, arrivedAt: arrivedAt}, {route: route}, {record: record}) {
            const isTooLarge = code === TOO_LARGE;
            record({
                ...reject_connection.b,
                route: route.id,
                access: "accepted",
                ...isTooLarge ? {
                    outcome: "too-large"
                } : {}
            }, {
                status: isTooLarge ? 413 : 400,
                seq: meta.seq,
                arrivedAt: arrivedAt,
                delivered: true
            });
        }
        function createSocketServer(tracker) {
            const sockets = new Map;
            let library;
            let closing;
            let checks;
            async function upgrade(request, connection, head) {
                connection.on("error", () => connection.destroy());
                const tracked = tracker.track();
                if (tracked === void 0) return void connection.destroy();
                const {meta: meta, arrivedAt: arrivedAt} = tracked;
                const {method: method = "", url: target = "", headers: headers} = request;
                const wireRequest = {
                    method: method,
                    target: target,
                    headers: headers,
                    body: ""
                };
                const {answer: answer, toJournalEntry: note, session: session} = handleUpgrade(wireRequest, tracker.config, meta, tracker.state);
                const record = delivered => tracker.record(note(), {
                    status: answer.status,
                    seq: meta.seq,
                    arrivedAt: arrivedAt,
                    delivered: delivered
                });
                if (session === void 0) {
                    socket_server_reject(connection, answer, meta.id);
                    return record(true);
                }
                library ??= load(tracker);
                const server = await library;
                if (connection.destroyed || closing !== void 0) {
                    connection.destroy();
                    return record(false);
                }
                server.handleUpgrade(request, connection, head, ws => {
                    record(true);
                    open(ws, connection, session);
                });
            }
            function open(ws, connection, session) {
                const socket = openSocket(ws, connection, session, tracker);
                sockets.set(ws, socket);
                const {socketPingMs: socketPingMs, socketLifeMs: socketLifeMs} = tracker.limits;
                checks ??= setInterval(() => sockets.forEach(({check: check}) => check()), Math.min(socketPingMs, socketLifeMs));
                socket.closed.then(() => sockets.delete(ws));
            }
            async function endAll() {
                clearInterval(checks);
                await Promise.all([ ...sockets.values() ].map(({end: end}) => end()));
            }
            return {
                upgrade: (request, connection, head) => void upgrade(request, connection, head),
                isBusy: () => [ ...sockets.values() ].some(({isBusy: isBusy}) => isBusy()),
                close: () => closing ??= endAll(),
                destroyAll: () => sockets.forEach((_socket, ws) => ws.terminate())
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
        function socket_server_reject(connection, {status: status, headers: headers, body: body}, id) {
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
        async function createRequestHandler(options, limits, {track: track, record: record}) {
            const {patterns: patterns} = await (0, compile_patterns.x)(options.fixtures);
            let redactor;
            const config = {
                ...options,
                patterns: patterns,
                get redactor() {
                    redactor ??= (0, redact_redactor.l)([ options.token, ...options.secrets ]);
                    return redactor;
                }
            };
            const state = (0, server_state.dh)(Date.now());
            let forwarder;
            return {
                handle: batchPerTick((take, meta) => {
                    const request = take();
                    return request && handleRequest(request, config, meta, state);
                }),
                writeEntry: batchPerTick(write => write()),
                sockets: createSocketServer({
                    config: config,
                    state: state,
                    limits: limits,
                    track: track,
                    record: record
                }),
                loadForwarder: () => {
                    forwarder ??= Promise.all([ __webpack_require__.e("mock-transport-parse-fixtures"), __webpack_require__.e("mock-transport-forward") ]).then(__webpack_require__.bind(__webpack_require__, 22247)).then(({createForwarder: createForwarder}) => createForwarder(options, limits, state, config.redactor));
                    return forwarder;
                },
                finishRecording: async () => (await forwarder)?.end()
            };
        }
    }),
    35436: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            L: () => journalLineSchema,
            S: () => EXCERPT_UNITS
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55395);
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73305);
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73102);
        var _schema_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85609);
        var _schema_fixture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1472);
        var _schema_label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89307);
        const EXCERPT_UNITS = 200;
        const count = zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr(), zod_mini__WEBPACK_IMPORTED_MODULE_4__.qm(0));
        const excerpt = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(EXCERPT_UNITS));
        const OUTCOMES = [ "replied", "error-replied", "improvised", "side-call", "forwarded", "upstream-failed", "unmatched", "unsupported", "invalid", "unauthorized", "unknown-route", "too-large", "malformed", "crashed", "counted", "embedded", "listed", "shown" ];
        const startSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
            kind: zod_mini__WEBPACK_IMPORTED_MODULE_3__.euz("start"),
            schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_3__.euz(1),
            instance: _schema_label_js__WEBPACK_IMPORTED_MODULE_2__.Bk,
            time: zod_mini__WEBPACK_IMPORTED_MODULE_5__.w$(),
            fixtures: count
        });
        const requestSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
            kind: zod_mini__WEBPACK_IMPORTED_MODULE_3__.euz("request"),
            seq: count,
            time: zod_mini__WEBPACK_IMPORTED_MODULE_5__.w$(),
            durationMs: count,
            route: _schema_label_js__WEBPACK_IMPORTED_MODULE_2__.rk,
            method: _schema_label_js__WEBPACK_IMPORTED_MODULE_2__.Gx,
            path: excerpt,
            access: zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n([ "accepted", "missing", "wrong", "open" ]),
            outcome: zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(OUTCOMES),
            class: _schema_label_js__WEBPACK_IMPORTED_MODULE_2__.rk,
            protocol: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(_schema_fixture_js__WEBPACK_IMPORTED_MODULE_1__.et)),
            test: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(excerpt),
            status: count,
            streaming: zod_mini__WEBPACK_IMPORTED_MODULE_3__.zMY(),
            delivered: zod_mini__WEBPACK_IMPORTED_MODULE_3__.zMY(),
            firstByteMs: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(count),
            events: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(count),
            fixture: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(count),
            reply: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(count),
            fault: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(_schema_label_js__WEBPACK_IMPORTED_MODULE_2__.rk),
            repeats: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(count),
            usage: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
                inputTokens: count,
                outputTokens: count
            })),
            upstream: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
                host: excerpt,
                requestId: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(excerpt),
                hasUsage: zod_mini__WEBPACK_IMPORTED_MODULE_3__.zMY(),
                problem: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(_schema_label_js__WEBPACK_IMPORTED_MODULE_2__.rk),
                unrecorded: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(_schema_label_js__WEBPACK_IMPORTED_MODULE_2__.rk)
            })),
            differs: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(_schema_label_js__WEBPACK_IMPORTED_MODULE_2__.rk)),
            model: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(excerpt),
            excerpt: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(excerpt),
            param: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(excerpt),
            retry: count,
            bodyBytes: count,
            redacted: zod_mini__WEBPACK_IMPORTED_MODULE_3__.zMY(),
            bodyDigest: _schema_digest_js__WEBPACK_IMPORTED_MODULE_0__.e
        });
        const recordingSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
            kind: zod_mini__WEBPACK_IMPORTED_MODULE_3__.euz("recording"),
            fixtures: count,
            lost: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
                seq: count,
                why: _schema_label_js__WEBPACK_IMPORTED_MODULE_2__.rk
            }))
        });
        const endSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
            kind: zod_mini__WEBPACK_IMPORTED_MODULE_3__.euz("end"),
            time: zod_mini__WEBPACK_IMPORTED_MODULE_5__.w$(),
            reason: zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n([ "stopped", "signal", "idle" ]),
            requests: count,
            dropped: count
        });
        const journalLineSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.gMt("kind", [ startSchema, requestSchema, recordingSchema, endSchema ]);
    }),
    84987: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $f: () => roundToTenth,
            fB: () => toMetricsDelta,
            ru: () => toMuxMetrics,
            zf: () => countRequest
        });
        const COMPLETED_OUTCOMES = [ "replied", "improvised", "side-call", "forwarded" ];
        const FAILED_OUTCOMES = [ "error-replied", "upstream-failed", "unmatched" ];
        const PASSTHROUGH_OUTCOMES = [ ...COMPLETED_OUTCOMES, "counted", "embedded", "listed", "shown" ];
        function toMetricsDelta({class: what, outcome: outcome, usage: usage}) {
            if (what === "passthrough") {
                const isAnswered = PASSTHROUGH_OUTCOMES.includes(outcome);
                const isError = !isAnswered && outcome !== "unauthorized";
                return {
                    requests: Number(isAnswered),
                    errors: Number(isError),
                    inputTokens: 0,
                    outputTokens: 0
                };
            }
            return {
                requests: Number(COMPLETED_OUTCOMES.includes(outcome)),
                errors: Number(FAILED_OUTCOMES.includes(outcome)),
                inputTokens: usage?.inputTokens ?? 0,
                outputTokens: usage?.outputTokens ?? 0
            };
        }
        function toMuxMetrics({requests: requests, errors: errors, inputTokens: inputTokens, outputTokens: outputTokens}) {
            return {
                total_input_tokens: inputTokens,
                total_output_tokens: outputTokens,
                total_requests: requests,
                total_errors: errors,
                avg_tokens_per_request: roundToTenth((inputTokens + outputTokens) / Math.max(1, requests))
            };
        }
        function roundToTenth(value) {
            return Math.round(value * 10) / 10;
        }
        function countRequest(metrics, counted) {
            const {requests: requests, errors: errors, inputTokens: inputTokens, outputTokens: outputTokens} = toMetricsDelta(counted);
            metrics.outcomes[counted.outcome] = (metrics.outcomes[counted.outcome] ?? 0) + 1;
            metrics.access[counted.access] = (metrics.access[counted.access] ?? 0) + 1;
            metrics.routes[counted.route] = (metrics.routes[counted.route] ?? 0) + 1;
            metrics.requests += requests;
            metrics.errors += errors;
            metrics.inputTokens += inputTokens;
            metrics.outputTokens += outputTokens;
        }
    }),
    35678: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => toFailureError,
            w: () => toFailure
        });
        var _text_certificate_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19388);
        const RETRY_AFTER_MS = 500;
        const FAILURE_TEXTS = {
            refused: "refused the connection",
            name: "has no address that this machine can resolve",
            tls: "failed the TLS handshake",
            reset: "closed the connection before it answered",
            timeout: "did not answer in time",
            "too-large": "announced an answer that is over the limit",
            cut: "closed the connection in the middle of its answer",
            silent: "stopped sending in the middle of its answer",
            "too-long": "sent an answer that is over the limit"
        };
        function toFailureError(failure, host, code = "") {
            if (failure === "certificate") return {
                status: 502,
                code: "upstream.certificate",
                message: `Nothing was sent to ${host}: ${(0, _text_certificate_problem_js__WEBPACK_IMPORTED_MODULE_0__.VP)(code)}. This answer comes from mock-transport.`,
                final: true
            };
            return {
                status: failure === "timeout" ? 504 : 502,
                code: `upstream.${failure}`,
                message: `${host} ${FAILURE_TEXTS[failure]}. This answer comes from mock-transport. Check \`upstream\` and the network between this machine and the provider.`,
                retryAfterMs: RETRY_AFTER_MS
            };
        }
        function toFailure(code) {
            if (code === "ECONNREFUSED" || code === "EHOSTUNREACH" || code === "ENETUNREACH") return "refused";
            if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "name";
            if (code === "ETIMEDOUT") return "timeout";
            if ((0, _text_certificate_problem_js__WEBPACK_IMPORTED_MODULE_0__.TR)(code)) return "certificate";
            return /EPROTO|TLS|SSL/.test(code) ? "tls" : "reset";
        }
    }),
    35512: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            AN: () => upstreamField,
            Q2: () => parseBaseUrl,
            v$: () => UPSTREAM_PROVIDERS
        });
        const UPSTREAM_PROVIDERS = [ "openai", "anthropic", "google", "azure", "vertex" ];
        const UPSTREAM_LINE = new RegExp(`^(${UPSTREAM_PROVIDERS.join("|")})=(.+)$`);
        const upstreamField = {
            expects: "`openai=`, `anthropic=`, `google=`, `azure=` or `vertex=` and a URL that begins with https:// or names 127.0.0.1 or localhost",
            parse: raw => {
                const [, provider, text = ""] = UPSTREAM_LINE.exec(raw.trim()) ?? [];
                const base = parseBaseUrl(text);
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
        function parseBaseUrl(text) {
            const url = URL.canParse(text) ? new URL(text) : void 0;
            if (url === void 0 || url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") return;
            const isLocal = url.protocol === "http:" && [ "127.0.0.1", "localhost", "[::1]" ].includes(url.hostname);
            return url.protocol === "https:" || isLocal ? url : void 0;
        }
    }),
    25264: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Z: () => parsePace,
            s: () => PACE_WORDS
        });
        var _schema_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28472);
        const PACE_WORDS = [ [ "first-token-ms", "firstTokenMs" ], [ "tokens-per-second", "tokensPerSecond" ], [ "jitter", "jitter" ] ];
        function parsePace(given) {
            const pace = {};
            for (const entry of given) {
                const [, word, number = ""] = /^([^=]*)=(.*)$/.exec(entry) ?? [];
                const [, part] = PACE_WORDS.find(([known]) => known === word) ?? [];
                if (part === void 0 || part in pace) return;
                const value = Number(number);
                const [min, max] = _schema_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_0__.Kp[part];
                if (!/^\d{1,6}(?:\.\d{1,4})?$/.test(number) || value < min || value > max) return;
                pace[part] = value;
            }
            return pace;
        }
    }),
    39304: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => collectHeaderSecrets,
            t: () => buildOutboundHeaders
        });
        var _wire_authenticate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69323);
        const COMMON_HEADERS = [ "content-type", "accept", "user-agent" ];
        const PROVIDER_HEADERS = {
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
        function buildOutboundHeaders(headers, provider, token) {
            const {credentials: credentials, more: more} = PROVIDER_HEADERS[provider];
            const kept = [ ...COMMON_HEADERS, ...more, ...credentials ].flatMap(name => {
                const value = headers[name];
                return typeof value === "string" && value !== "" && !value.includes(token) ? [ [ name, value ] ] : [];
            });
            return {
                ...Object.fromEntries(kept),
                "accept-encoding": "identity"
            };
        }
        const SECRET_HEADERS = [ ..._wire_authenticate_js__WEBPACK_IMPORTED_MODULE_0__.zt, "proxy-authorization", "cookie", "set-cookie", "openai-organization", "openai-project", "anthropic-organization-id", "x-goog-user-project" ];
        function collectHeaderSecrets(headers) {
            const values = SECRET_HEADERS.flatMap(name => [ headers[name] ?? [] ].flat().flatMap(value => splitSecrets(name, value)));
            return [ ...new Set(values) ].filter(value => value !== "");
        }
        function splitSecrets(name, value) {
            if (name === "cookie") return value.split(";").map(parseCookieValue);
            return name === "set-cookie" ? [ parseCookieValue(value) ] : [ value.replace(/^\w+ +/, "") ];
        }
        function parseCookieValue(text) {
            return /^[^=;]*=([^;]*)/.exec(text)?.[1]?.trim() ?? "";
        }
    }),
    4048: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => getCallerRedactor
        });
        var _redact_redactor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24960);
        const CACHED_CALLERS = 100;
        function getCallerRedactor(secrets, {redactors: redactors}) {
            const key = secrets.join("\n");
            const cached = redactors.get(key);
            if (cached !== void 0) return cached;
            if (redactors.size >= CACHED_CALLERS) redactors.clear();
            const redactor = (0, _redact_redactor_js__WEBPACK_IMPORTED_MODULE_0__.l)(secrets);
            redactors.set(key, redactor);
            return redactor;
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
            QF: () => authenticate,
            n_: () => isSameSecret,
            zt: () => CREDENTIAL_HEADERS
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        const AWS_SIGNATURE = /^AWS4-[A-Z0-9-]+ .*?\bCredential=([^/,\s]*)/i;
        const CREDENTIAL_READERS = [ [ "authorization", value => AWS_SIGNATURE.exec(value)?.[1] ?? value.replace(/^bearer +/i, "") ], [ "x-api-key", value => value ], [ "x-goog-api-key", value => value ], [ "api-key", value => value ] ];
        const CREDENTIAL_HEADERS = CREDENTIAL_READERS.map(([name]) => name);
        function authenticate(headers, queryKeys, token) {
            const presented = [ ...queryKeys ];
            for (const [name, read] of CREDENTIAL_READERS) {
                const value = headers[name];
                if (typeof value === "string") presented.push(read(value));
            }
            if (presented.length === 0) return "missing";
            return presented.some(value => isSameSecret(value, token)) ? "accepted" : "wrong";
        }
        function isSameSecret(a, b) {
            const [left, right] = [ Buffer.from(a), Buffer.from(b) ];
            return left.length === right.length && (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(left, right);
        }
    }),
    89870: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            M: () => computeDigest
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        function computeDigest(content) {
            return `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", content, "hex")}`;
        }
    }),
    28472: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Bi: () => WAIT_BOUNDS_MS,
            EY: () => FIXTURE_COUNT_LIMIT,
            Kp: () => PACE_BOUNDS,
            Tn: () => AFTER_EVENTS_BOUNDS,
            Xh: () => DELTA_COUNT_LIMIT,
            br: () => PATTERN_LIMIT_UNITS,
            jm: () => REPLY_COUNT_LIMIT,
            kq: () => TOKEN_COUNT_BOUNDS,
            mR: () => TURN_BOUNDS,
            pv: () => TIMES_BOUNDS,
            pw: () => RETRY_AFTER_BOUNDS_MS,
            u0: () => ERROR_STATUS_BOUNDS,
            x4: () => WAIT_LIMIT_MS,
            xg: () => RATE_BOUNDS
        });
        const FIXTURE_COUNT_LIMIT = 1e3;
        const DELTA_COUNT_LIMIT = 1e4;
        const REPLY_COUNT_LIMIT = 1e3;
        const PATTERN_LIMIT_UNITS = 1e3;
        const TURN_BOUNDS = [ 1, 1e6 ];
        const TIMES_BOUNDS = [ 1, REPLY_COUNT_LIMIT ];
        const TOKEN_COUNT_BOUNDS = [ 0, 1e9 ];
        const ERROR_STATUS_BOUNDS = [ 400, 599 ];
        const RETRY_AFTER_BOUNDS_MS = [ 0, 1e9 ];
        const WAIT_LIMIT_MS = 6e5;
        const WAIT_BOUNDS_MS = [ 0, WAIT_LIMIT_MS ];
        const AFTER_EVENTS_BOUNDS = [ 0, 1e5 ];
        const RATE_BOUNDS = [ 0, 1 ];
        const PACE_BOUNDS = {
            firstTokenMs: WAIT_BOUNDS_MS,
            tokensPerSecond: [ .1, 1e5 ],
            jitter: [ 0, 1 ]
        };
    }),
    19388: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            TR: () => isCertificateCode,
            VP: () => certificateProblem,
            y2: () => findCertificateCode
        });
        const UNTRUSTED = "is not signed by an authority that this runner trusts";
        const OWN = "to use your own authority, set `NODE_EXTRA_CA_CERTS` to the file of its certificate";
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
                fix: "ask the operator of the host for a new one"
            },
            HOSTNAME_MISMATCH: {
                what: "belongs to another host",
                fix: "check the address, and the server that answers there"
            },
            ERR_TLS_CERT_ALTNAME_INVALID: {
                what: "belongs to another host",
                fix: "check the address, and the server that answers there"
            }
        };
        const family = /^(?:CERT_|UNABLE_TO_(?:GET|DECRYPT|DECODE|VERIFY)_|ERROR_IN_(?:CERT|CRL)_|CRL_|INVALID_(?:CA|PURPOSE|NON_CA)$|PATH_LENGTH_EXCEEDED$|HOSTNAME_MISMATCH$|ERR_TLS_CERT_)/;
        const sentences = [ [ /self[- ]signed certificate in certificate chain/i, "SELF_SIGNED_CERT_IN_CHAIN" ], [ /self[- ]signed certificate/i, "DEPTH_ZERO_SELF_SIGNED_CERT" ], [ /unable to verify the first certificate/i, "UNABLE_TO_VERIFY_LEAF_SIGNATURE" ], [ /unable to get (?:local )?issuer certificate/i, "UNABLE_TO_GET_ISSUER_CERT_LOCALLY" ], [ /certificate has expired/i, "CERT_HAS_EXPIRED" ], [ /certificate is not yet valid/i, "CERT_NOT_YET_VALID" ], [ /certificate revoked/i, "CERT_REVOKED" ], [ /does not match certificate's altnames|hostname mismatch/i, "ERR_TLS_CERT_ALTNAME_INVALID" ] ];
        function findCertificateCode(message) {
            return sentences.find(([sentence]) => sentence.test(message))?.[1];
        }
        function isCertificateCode(code) {
            return Object.hasOwn(problems, code) || family.test(code);
        }
        function certificateProblem(code) {
            const {what: what, fix: fix} = problems[code] ?? {
                what: "is not acceptable",
                fix: "ask the operator of the host for another one"
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
            return JSON.stringify(cutExcerpt(text)).replace(/[\u007f-\u009f\u2028\u2029]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
        }
        function cutExcerpt(text) {
            if (text.length <= QUOTE_LIMIT) return text;
            const kept = /^[^]{1,80}(?=\s)/.exec(text)?.[0] ?? /^\S*/.exec(text)?.[0] ?? "";
            if (kept.length === text.length && kept.length <= WORD_LIMIT) return kept;
            return kept.length <= WORD_LIMIT ? `${kept.trimEnd()}…` : `(a word of ${kept.length} characters)`;
        }
    })
};
