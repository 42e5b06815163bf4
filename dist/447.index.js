export const id = 447;
export const ids = [447];
export const modules = {

/***/ 55447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proveCredentials: () => (/* binding */ proveCredentials)
});

// UNUSED EXPORTS: CREDENTIAL_FILE_LIMIT_BYTES

// EXTERNAL MODULE: ./build/src/contract/action-error.js
var action_error = __webpack_require__(17647);
;// CONCATENATED MODULE: ./build/src/secret-gate/profiled-requirement.js
/** The one requirement of a profile: the variables of its ways in, best first, without repeats. */
function requirementsOf(profile) {
    const [first, ...rest] = profile.accesses;
    const others = new Set(rest.map(({ variable }) => variable));
    others.delete(first.variable);
    const names = [first.variable, ...others];
    return [{ requirement: names.join("|"), names, profile }];
}
/** Every variable of a profile that may hold a secret; all are to be masked before anything is said. */
function secretVariablesOf({ accesses }) {
    return [
        ...new Set(accesses.flatMap(({ variable, companions = [] }) => [variable, ...companions.map(({ variable }) => variable)])),
    ];
}

// EXTERNAL MODULE: ./build/src/secret-gate/profiles.js + 28 modules
var profiles = __webpack_require__(85953);
// EXTERNAL MODULE: ./build/src/secret-gate/level.js
var secret_gate_level = __webpack_require__(13140);
// EXTERNAL MODULE: ./build/src/secret-gate/look-offline.js + 2 modules
var look_offline = __webpack_require__(18395);
;// CONCATENATED MODULE: ./build/src/secret-gate/bind-host.js
/**
 * Whether a credential may go to the address: its host is one of the profile's `hosts` on the usual port, or named in `allowHosts`. Plain http is
 * for loopback alone, and loopback has to be named like any other host. `undefined` when it may.
 */
function whyUnbound(url, hosts, allowHosts) {
    const address = URL.canParse(url) ? new URL(url) : undefined;
    if (address === undefined || address.username !== "" || address.password !== "" || address.hash !== "")
        return "address";
    const isLoopback = isLoopbackName(address.hostname);
    if (address.protocol !== "https:" && !(address.protocol === "http:" && isLoopback))
        return "scheme";
    const isOwn = address.port === "" && hosts.some((host) => fits(address.hostname, host));
    const isAllowed = allowHosts.some((allowed) => {
        const named = allowed.trim().toLowerCase();
        return named === address.host || (named === address.hostname && (address.port === "" || isLoopback));
    });
    return isOwn || isAllowed ? undefined : "host";
}
/** The hosts of an access with its metadata filled in; a host whose metadata could change its domain is left out. */
function hostsOf(hosts, metadata) {
    return hosts.flatMap((host) => {
        const parts = [...host.matchAll(/\{(\w+)\}/g)].map((match) => metadata[match[1] ?? ""] ?? "");
        // A dot or slash inside a part would make another host of it.
        if (parts.some((part) => !/^[A-Za-z0-9-]+$/.test(part)))
            return [];
        return [host.replace(/\{(\w+)\}/g, (_, name) => metadata[name] ?? "").toLowerCase()];
    });
}
function fits(hostname, host) {
    return host.startsWith("*.")
        ? hostname.endsWith(host.slice(1)) && hostname.length > host.length - 1
        : hostname === host;
}
function isLoopbackName(hostname) {
    return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

// EXTERNAL MODULE: ./build/src/secret-gate/classify.js
var classify = __webpack_require__(76554);
;// CONCATENATED MODULE: ./build/src/secret-gate/profile.js
/** The levels that only an answer of the provider proves, in rising order. */
const onlineLevels = ["auth", "model", "completion"];

;// CONCATENATED MODULE: ./build/src/secret-gate/next-probe.js


/**
 * What to ask next of an access whose `reached` level is proved, to reach `level`. A service is proved whole by `auth`. A level without a call of its
 * own is proved by the next one up that has one and is asked for.
 */
function nextProbe({ kind, probes }, reached, level) {
    const wanted = kind === "service" && (0,secret_gate_level/* isAtLeast */.d)(level, "auth") ? "auth" : level;
    if ((0,secret_gate_level/* isAtLeast */.d)(reached, wanted))
        return { kind: "reached" };
    for (const next of onlineLevels) {
        const probe = probes[next];
        if ((0,secret_gate_level/* isAtLeast */.d)(reached, next) || probe === undefined || !(0,secret_gate_level/* isAtLeast */.d)(wanted, next))
            continue;
        return { kind: "probe", level: next, probe };
    }
    return { kind: "unprovable" };
}

;// CONCATENATED MODULE: ./build/src/secret-gate/safe-ids.js
/** Fewest characters of a credential that may not stand in an id. */
const TELLING = 6;
/**
 * The request ids that are safe to publish: short words of letters, digits and hyphens that share no piece with a credential. A host that is not the
 * provider's own could give the credential back as an id.
 */
function safeIds(ids, secrets) {
    return Object.fromEntries(Object.entries(ids).filter(([, id]) => /^[\w:.-]{4,100}$/.test(id) && !secrets.some((secret) => shares(id, secret))));
}
function shares(id, secret) {
    if (secret.length < TELLING)
        return false;
    const forms = [
        secret,
        [...secret].reverse().join(""),
        encoded(secret, "hex"),
        encoded(secret, "base64"),
        encoded(secret, "base64url"),
    ];
    const lower = id.toLowerCase();
    for (let start = 0; start + TELLING <= id.length; start++) {
        const piece = lower.slice(start, start + TELLING);
        if (forms.some((form) => form.toLowerCase().includes(piece)))
            return true;
    }
    return false;
}
function encoded(text, encoding) {
    return Buffer.from(text).toString(encoding);
}

;// CONCATENATED MODULE: ./build/src/secret-gate/prove-online.js




const proofs = {
    auth: "the provider accepts it",
    model: "the provider gives it the model",
    completion: "the provider completed a call",
};
const unbound = {
    address: "the address it would go to is not one",
    scheme: "the address it would go to is not https; nothing was sent",
    host: "the address it would go to is neither the provider's nor in `allow-hosts`; nothing was sent",
};
/** Asks the provider level by level until the one asked for is proved or one is not; the sighting holds the last level that was. */
async function proveOnline(first, { access, value, metadata, order }) {
    const companions = (access.companions ?? []).flatMap(({ variable }) => {
        const half = order.environment[variable];
        return half ? [[variable, half]] : [];
    });
    const credentials = { [access.variable]: value, ...Object.fromEntries(companions) };
    let facts = { credentials, metadata, model: order.model, now: order.now };
    const answers = new Map();
    const hosts = hostsOf(access.hosts, metadata);
    let sighting = first;
    for (;;) {
        const next = nextProbe(access, sighting.level, order.level);
        if (next.kind === "reached")
            return sighting;
        if (next.kind === "unprovable") {
            const detail = "no call is known that proves it to the level that is asked for";
            return { ...sighting, status: "unknown", reason: "capability.unsupported", detail };
        }
        const found = await ask(next.probe, facts, { hosts, answers, allowHosts: order.allowHosts, send: order.send });
        if (found.status !== "ok")
            return { ...sighting, ...found };
        const secrets = [...Object.values(credentials), ...(found.grant === undefined ? [] : [found.grant])];
        const ids = { ...sighting.ids, ...safeIds(found.ids ?? {}, secrets) };
        sighting = {
            ...sighting,
            level: next.level,
            detail: proofs[next.level],
            ...(Object.keys(ids).length === 0 ? {} : { ids }),
        };
        if (found.grant !== undefined)
            facts = { ...facts, grant: found.grant };
    }
}
async function ask(probe, facts, { hosts, allowHosts, answers, send }) {
    const request = await probe.request(facts);
    if (typeof request === "string")
        return (0,classify/* finding */.g)("credential.shape", request);
    const why = whyUnbound(request.url, hosts, allowHosts);
    if (why !== undefined)
        return (0,classify/* finding */.g)("metadata.host", unbound[why]);
    const key = JSON.stringify([request.method, request.url, request.body]);
    const known = answers.get(key) ?? send(request);
    answers.set(key, known);
    const found = probe.classify(await known, facts);
    const isRefused = found.status === "bad" && found.reason === "credential.rejected";
    return isRefused && probe.isRefusalChecked === true ? probe.classify(await send(request), facts) : found;
}

// EXTERNAL MODULE: ./build/src/secret-gate/providers.js
var providers = __webpack_require__(34580);
;// CONCATENATED MODULE: ./build/src/secret-gate/read-metadata.js

/** Reads the metadata that the level needs. The first variable that holds a value counts. */
function readMetadata(rules, environment, level, profile) {
    const values = {};
    const sightings = [];
    for (const rule of rules) {
        const chosen = rule.variables.find((variable) => (environment[variable] ?? "").trim() !== "");
        const value = chosen === undefined ? rule.fallback : environment[chosen]?.trim();
        if (value !== undefined)
            values[rule.name] = value;
        if (!(0,secret_gate_level/* isAtLeast */.d)(level, rule.from) || (chosen === undefined && rule.fallback !== undefined))
            continue;
        const seen = {
            requirement: rule.variables.join("|"),
            kind: "metadata",
            ...(profile === undefined ? {} : { profile }),
            ...(chosen === undefined ? {} : { chosen }),
        };
        if (value === undefined)
            sightings.push({
                ...seen,
                level: "declared",
                status: "bad",
                reason: "metadata.missing",
                detail: `no value; it takes ${rule.form}`,
            });
        else if (!rule.pattern.test(value))
            sightings.push({
                ...seen,
                level: "present",
                status: "bad",
                reason: "metadata.shape",
                detail: `it is not ${rule.form}`,
            });
        else
            sightings.push({ ...seen, level: "shape", status: "ok", detail: "present, of the right form" });
    }
    return { values, sightings };
}

;// CONCATENATED MODULE: ./build/src/secret-gate/prove.js





/**
 * What was seen of each requirement, in declared order: the credential, then its companions and metadata. Levels are proved one by one, and
 * the first that is not proved ends it. Nothing is sent of a requirement before all that can be judged of it offline is right.
 */
async function prove(order) {
    const sightings = await Promise.all(order.requirements.map((requirement) => proveOne(requirement, order)));
    return sightings.flat();
}
async function proveOne({ requirement, names, profile }, order) {
    const { environment, level, model } = order;
    const whose = profile === undefined ? {} : { profile: profile.id };
    const seen = { requirement, kind: "credential", ...whose };
    if (level === "declared")
        return [{ ...seen, level, status: "ok", detail: "declared" }];
    const chosen = names.find((name) => (environment[name] ?? "") !== "");
    if (chosen === undefined)
        return [{ ...seen, level: "declared", status: "bad", reason: "credential.missing", detail: "no value" }];
    const access = profile?.accesses.find(({ variable }) => variable === chosen) ?? (0,providers/* accessOf */.YK)(chosen);
    const value = await readCredential(chosen, order);
    if (value === undefined) {
        const detail = "it names a file that cannot be read; check the path";
        return [{ ...seen, chosen, level: "present", status: "bad", reason: "credential.shape", detail }];
    }
    const first = (0,look_offline/* lookAt */.t5)({ ...seen, chosen }, value, level);
    const metadata = readMetadata(access?.metadata ?? [], environment, level, profile?.id);
    const others = [
        ...(access === undefined ? [] : (0,look_offline/* lookAtCompanions */.qW)(access, value, environment, { level, ...whose })),
        ...metadata.sightings,
        ...(0,look_offline/* lookForModel */._d)(access, profile?.modelFrom ?? "model", { level, model, ...whose }),
    ];
    const isSound = [first, ...others].every(({ status }) => status === "ok");
    if (!isSound || !(0,secret_gate_level/* isAtLeast */.d)(level, "auth"))
        return [first, ...others];
    if (access !== undefined)
        return [await proveOnline(first, { access, value, metadata: metadata.values, order }), ...others];
    const detail = "no call is known that proves it beyond its shape";
    return [{ ...first, status: "unknown", reason: "capability.unsupported", detail }];
}
/** The variable's value, or what stands in the file that it names; `undefined` when that cannot be read. */
async function readCredential(variable, { environment, readText }) {
    const value = environment[variable] ?? "";
    return readText !== undefined && (0,providers/* isCredentialPath */.bk)(variable, value) ? await readText(value) : value;
}

// EXTERNAL MODULE: ./build/src/secret-gate/requirement.js
var secret_gate_requirement = __webpack_require__(79589);
;// CONCATENATED MODULE: ./build/actions/secret-gate/prove-credentials.js






/** Largest file that counts as a credential, in bytes; a service account's key has about two thousand. */
const CREDENTIAL_FILE_LIMIT_BYTES = 64 * 1024;
/**
 * Proves a lane's credentials as far as it asks, those of its profiles first. Every secret is masked before the first call.
 * @throws ActionError `input.invalid` when a profile needs a `backend` and none is given
 */
async function proveCredentials(lane, allowHosts, host, untilMs) {
    const profiles = lane.profile.map((id) => findProfile(id, lane.backend));
    const halves = lane.secrets.flatMap(({ names }) => names).flatMap((name) => (0,providers/* accessOf */.YK)(name)?.companions ?? []);
    const secret = [...profiles.flatMap(secretVariablesOf), ...halves.map(({ variable }) => variable)];
    for (const name of secret)
        host.runner.mask(host.environment[name] ?? "");
    return prove({
        requirements: [
            ...profiles.flatMap(requirementsOf),
            ...lane.secrets.map((requirement) => ({ requirement: (0,secret_gate_requirement/* nameOf */.V)(requirement), names: requirement.names })),
        ],
        level: lane.level,
        model: lane.model,
        allowHosts,
        environment: host.environment,
        now: host.now(),
        send: (request) => host.send(request, { untilMs }),
        readText: async (path) => {
            const content = await host.readIfPresent(path, CREDENTIAL_FILE_LIMIT_BYTES);
            host.runner.mask(content ?? "");
            return content;
        },
    });
}
function findProfile(id, backend) {
    const profile = (0,profiles/* profileOf */.d)(id, backend);
    if (profile !== undefined)
        return profile;
    throw new action_error/* ActionError */.l("input.invalid", {
        what: `The profile \`${id}\` needs \`backend\`, the provider it stands on`,
        fix: "Name the provider, for example `backend: anthropic`",
    });
}


/***/ })

};
