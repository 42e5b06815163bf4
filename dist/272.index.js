export const id = 272;
export const ids = [272];
export const modules = {

/***/ 41272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collect: () => (/* binding */ collect)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/redact/known-secrets.js
var known_secrets = __webpack_require__(76508);
// EXTERNAL MODULE: ./build/src/redact/redactor.js + 4 modules
var redact_redactor = __webpack_require__(3178);
// EXTERNAL MODULE: ./build/src/upload-evidence/artifact-name.js
var artifact_name = __webpack_require__(16241);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/upload-evidence/choose-name.js


/**
 * A name that no other step, leg or attempt of the run gets: job, attempt, and eight hex digits that stand for the leg and the step.
 * The runner tells an action nothing about its matrix, but the service knows each leg by an id of its own.
 */
function defaultName({ job, attempt, ...place }) {
    const words = [job, attempt].map((word) => word.replace(/[^A-Za-z0-9_-]/g, "_").slice(0, 80) || "0");
    return `evidence-${words.join("-")}-${digitsFor(place)}`;
}
/** The name to use: the given one or the default; one without words of the workflow, and `isRefused`, when that would give a value away. */
function chooseName(given, step, redactor) {
    const wanted = given ?? defaultName(step);
    const isRefused = (0,redact_redactor/* scan */.S)(Buffer.from(wanted), redactor).length > 0;
    return { name: isRefused ? `evidence-${digitsFor(step)}` : wanted, isRefused };
}
function digitsFor({ legId, step }) {
    return (0,external_node_crypto_.createHash)("sha256").update(`${legId}\n${step}`).digest("hex").slice(0, 8);
}
/**
 * The leg's id from the `scp` claim of the runner's token, `Actions.Results:<run>:<leg>`; empty when there is none. The token's signature is the
 * service's business.
 */
function legIdOf(runtimeToken) {
    try {
        const claims = JSON.parse(Buffer.from(runtimeToken.split(".")[1] ?? "", "base64url").toString("utf8"));
        const scopes = typeof claims.scp === "string" ? claims.scp.split(" ") : [];
        return scopes.find((scope) => scope.startsWith("Actions.Results:"))?.split(":")[2] ?? "";
    }
    catch {
        return "";
    }
}

// EXTERNAL MODULE: ./build/src/record/to-label.js
var to_label = __webpack_require__(24965);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
// EXTERNAL MODULE: ./build/src/schema/digest.js
var digest = __webpack_require__(85609);
// EXTERNAL MODULE: ./build/src/schema/label.js
var label = __webpack_require__(89307);
// EXTERNAL MODULE: ./build/src/record/scopes.js
var scopes = __webpack_require__(84318);
;// CONCATENATED MODULE: ./build/src/schema/record.js




const count = schemas/* number */.aig().check(schemas/* int */.Whr(), api/* _gte */.qm(0));
/** Who ran what: the commit, the event and how far its author is trusted. */
const subjectSchema = schemas/* strictObject */.rej({
    repo: label/* labelSchema */.Gx,
    sha: label/* labelSchema */.Gx,
    ref: label/* labelSchema */.Gx,
    event: label/* labelSchema */.Gx,
    trust: schemas/* enum */.k5n(["trusted", "fork", "bot", "unknown"]),
    workflow: label/* labelSchema */.Gx,
    run: label/* labelSchema */.Gx,
    attempt: label/* labelSchema */.Gx,
    job: label/* labelSchema */.Gx,
});
/** What one action saw and decided, safe to publish by type: no field admits a sentence, a URL query or a secret. */
const recordSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    kind: label/* codeSchema */.rk,
    id: label/* tokenSchema */.Bk,
    createdAt: iso/* datetime */.w$(),
    subject: subjectSchema,
    lane: schemas/* optional */.lqM(schemas/* enum */.k5n(["no-model", "model-backed"])),
    scope: schemas/* optional */.lqM(schemas/* enum */.k5n(scopes/* scopes */.W)),
    scenario: schemas/* optional */.lqM(label/* labelSchema */.Gx),
    verdict: schemas/* optional */.lqM(schemas/* enum */.k5n(["pass", "skip", "fail"])),
    reason: schemas/* optional */.lqM(label/* codeSchema */.rk),
    observations: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: label/* labelSchema */.Gx, status: schemas/* enum */.k5n(["ok", "bad", "unknown"]), code: schemas/* optional */.lqM(label/* codeSchema */.rk) })),
    ids: schemas/* record */.g1P(label/* tokenSchema */.Bk, label/* tokenSchema */.Bk),
    versions: schemas/* record */.g1P(label/* tokenSchema */.Bk, label/* tokenSchema */.Bk),
    calls: schemas/* record */.g1P(label/* tokenSchema */.Bk, count),
    artifacts: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: label/* labelSchema */.Gx, sizeBytes: count, digest: digest/* digestSchema */.e })),
    parents: schemas/* array */.YOg(digest/* digestSchema */.e),
});

;// CONCATENATED MODULE: ./build/src/schema/manifest.js




const manifest_count = schemas/* number */.aig().check(schemas/* int */.Whr(), api/* _gte */.qm(0));
const path = schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(1024), api/* _regex */.Fk(/^[^\p{Cc}\\]*$/u));
const withheldSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({ path, reason: label/* codeSchema */.rk }));
/** Which secrets were looked for, by name; `tooCommon` names those that were not, because their value is too short or a common word. */
const secretsSchema = schemas/* strictObject */.rej({ removed: schemas/* array */.YOg(label/* labelSchema */.Gx), tooCommon: schemas/* array */.YOg(label/* labelSchema */.Gx) });
const tool = schemas/* strictObject */.rej({ name: label/* tokenSchema */.Bk, version: label/* tokenSchema */.Bk });
/**
 * The list of evidence in one artifact: what was copied, what was redacted, what was withheld and why.
 * Digests are of the bytes that left; originals get none, because the digest of a short secret is an oracle for it.
 */
const manifestSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    createdAt: iso/* datetime */.w$(),
    subject: subjectSchema,
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path,
        sizeBytes: manifest_count,
        digest: digest/* digestSchema */.e,
        action: schemas/* enum */.k5n(["copied", "redacted"]),
        /** Replaced stretches by the form in which the value stood there. */
        replacements: schemas/* record */.g1P(label/* codeSchema */.rk, manifest_count),
    })),
    withheld: withheldSchema,
    totals: schemas/* strictObject */.rej({ found: manifest_count, copied: manifest_count, redacted: manifest_count, withheld: manifest_count, sizeBytes: manifest_count }),
    secrets: secretsSchema,
    /** The re-scan of the listed files as they stand in the zip. The zip's other files are scanned too; none leaves with a hit. */
    verification: schemas/* strictObject */.rej({ scannedFiles: manifest_count, scannedBytes: manifest_count, needles: manifest_count, hits: schemas/* literal */.euz(0) }),
    tool,
});
/** What leaves in place of the evidence when something could not be made safe: which entries stood in the way, and nothing of their content. */
const redactionReportSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    createdAt: iso/* datetime */.w$(),
    subject: subjectSchema,
    reason: label/* codeSchema */.rk,
    withheld: withheldSchema,
    totals: schemas/* strictObject */.rej({ found: manifest_count, withheld: manifest_count }),
    secrets: secretsSchema,
    tool,
});

;// CONCATENATED MODULE: ./build/src/upload-evidence/documents.js



/** The digest in the form of the manifest. */
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}`;
}
/** The manifest of the files that leave, checked against its own schema. @throws ZodError when a name cannot stand in a manifest */
function buildManifest(kept, withheld, about) {
    const files = kept.map(({ path, bytes, replacements }) => ({
        path,
        sizeBytes: bytes.length,
        digest: digestOf(bytes),
        action: Object.keys(replacements).length > 0 ? "redacted" : "copied",
        replacements,
    }));
    const redacted = files.filter(({ action }) => action === "redacted").length;
    const sizeBytes = files.reduce((sum, file) => sum + file.sizeBytes, 0);
    return manifestSchema.parse({
        ...headOf(about),
        files,
        withheld: withheld.map(({ path, reason }) => ({ path, reason })),
        totals: {
            found: kept.length + withheld.length,
            copied: files.length - redacted,
            redacted,
            withheld: withheld.length,
            sizeBytes,
        },
        verification: { scannedFiles: files.length, scannedBytes: sizeBytes, needles: about.needles, hits: 0 },
    });
}
/** What leaves when the evidence may not. @throws ZodError as for the manifest */
function buildReport(reason, found, withheld, about) {
    return redactionReportSchema.parse({
        ...headOf(about),
        reason,
        withheld: withheld.map((entry) => ({ path: entry.path, reason: entry.reason })),
        totals: { found, withheld: withheld.length },
    });
}
function headOf({ createdAt, subject, actionRef, removed, tooCommon }) {
    return {
        schemaVersion: 1,
        createdAt: createdAt.toISOString(),
        subject,
        secrets: { removed: removed.map(to_label/* toLabel */.AA), tooCommon: tooCommon.map(to_label/* toLabel */.AA) },
        tool: { name: "testing-actions/upload-evidence", version: (0,to_label/* toToken */.fD)(actionRef) },
    };
}
/** A document as it stands in the artifact. */
function documentBytes(document) {
    return Buffer.from(`${JSON.stringify(document, undefined, 2)}\n`);
}
/** The digests in the form that `sha256sum --check` reads, one file per line. @see GNU coreutils, "sha2 utilities" */
function renderSums(files) {
    return files.map(({ path, digest }) => `${digest.slice("sha256:".length)}  ${path}\n`).join("");
}

// EXTERNAL MODULE: ./build/src/text/quote.js
var quote = __webpack_require__(2961);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/src/redact/redact.js
var redact = __webpack_require__(42742);
;// CONCATENATED MODULE: ./build/src/redact/redact-file.js



/** Marks by which formats that are no text are known although their first bytes could be text. @see each format's own specification */
const signatures = [
    [0, "PK\x03\x04"],
    [0, "PK\x05\x06"],
    [0, "\x1f\x8b"],
    [0, "\x28\xb5\x2f\xfd"],
    [0, "\xfd7zXZ"],
    [0, "7z\xbc\xaf\x27\x1c"],
    [0, "BZh"],
    [0, "Rar!\x1a\x07"],
    [0, "%PDF-"],
    [0, "GIF8"],
    [0, "\x89PNG"],
    [0, "\xff\xd8\xff"],
    [0, "wOFF"],
    [0, "wOF2"],
    [257, "ustar"],
];
/**
 * The file's content without the values; UTF-16 with a byte-order mark is redacted as text and written in UTF-16 again.
 * `undefined` when the bytes are no text, so that nobody can say what they hold.
 */
function redactFile(bytes, redactor) {
    const encoding = encodingOf(bytes);
    if (encoding === undefined)
        return undefined;
    if (encoding === "bytes")
        return (0,redact/* redact */.E)(bytes, redactor);
    const text = decodeUtf16(bytes, encoding);
    if (text === undefined)
        return undefined;
    const { bytes: redacted, replacements } = (0,redact/* redact */.E)(Buffer.from(text), redactor);
    const isSame = Object.keys(replacements).length === 0;
    return { bytes: isSame ? bytes : encodeUtf16(Buffer.from(redacted).toString("utf8"), encoding), replacements };
}
/** Every place that gives a value away in the bytes, and in the text when they are UTF-16; places in UTF-16 count from the text's start in UTF-8. */
function scanFile(bytes, redactor) {
    const encoding = byteOrderMark(bytes);
    const text = encoding === undefined ? undefined : decodeUtf16(bytes, encoding);
    return [...(0,redact_redactor/* scan */.S)(bytes, redactor), ...(text === undefined ? [] : (0,redact_redactor/* scan */.S)(Buffer.from(text), redactor))];
}
/** How the text is written; `undefined` for anything that is not text: known formats, NUL bytes, or neither UTF-8 nor free of control characters. */
function encodingOf(bytes) {
    const start = Buffer.from(bytes.subarray(0, 512)).toString("latin1");
    if (signatures.some(([offset, text]) => start.startsWith(text, offset)))
        return undefined;
    const marked = byteOrderMark(bytes);
    if (marked !== undefined)
        return marked;
    if (bytes.includes(0))
        return undefined;
    return (0,external_node_buffer_.isUtf8)(bytes) || !hasControls(bytes) ? "bytes" : undefined;
}
function byteOrderMark(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return "utf-16le";
    return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}
/** Whether there are control characters that no log holds; compressed and encrypted bytes have one in every dozen or so. */
function hasControls(bytes) {
    return bytes.some((byte) => byte < 32 && (byte < 7 || byte > 13) && byte !== 27);
}
function decodeUtf16(bytes, encoding) {
    if (bytes.length % 2 !== 0)
        return undefined;
    const little = encoding === "utf-16le" ? bytes : Buffer.from(bytes).swap16();
    try {
        return new TextDecoder("utf-16le", { fatal: true, ignoreBOM: true }).decode(little);
    }
    catch {
        return undefined;
    }
}
function encodeUtf16(text, encoding) {
    const little = Buffer.from(text, "utf16le");
    return encoding === "utf-16le" ? little : little.swap16();
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/upload-evidence/unzip.js

/**
 * The files of a zip as `zip` writes it: one volume, no comment, no extra fields, no gap between members, both headers alike. Anything else
 * gives `undefined`, so that no byte of the zip escapes whoever looks at its files. It shares no code with the writer.
 */
function unzip(bytes) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const end = view.length - 22;
    if (end < 0 || view.readUInt32LE(end) !== 0x06054b50 || view.readUInt16LE(end + 20) !== 0)
        return undefined;
    const [count, centralStart] = [view.readUInt16LE(end + 10), view.readUInt32LE(end + 16)];
    const files = [];
    let [local, central] = [0, centralStart];
    for (let index = 0; index < count; index++) {
        const member = readMember(view, local, central, centralStart);
        if (member === undefined)
            return undefined;
        files.push(member.file);
        local = member.nextLocal;
        central = member.nextCentral;
    }
    return local === centralStart && central === end ? files : undefined;
}
const [LOCAL_LENGTH, CENTRAL_LENGTH] = [30, 46];
function readMember(view, local, central, limit) {
    if (local + LOCAL_LENGTH > limit || central + CENTRAL_LENGTH > view.length)
        return undefined;
    if (view.readUInt32LE(local) !== 0x04034b50 || view.readUInt32LE(central) !== 0x02014b50)
        return undefined;
    // From the version needed up to the extra field's length, the headers are equal byte for byte.
    if (!view.subarray(local + 4, local + 30).equals(view.subarray(central + 6, central + 32)))
        return undefined;
    const [method, crc] = [view.readUInt16LE(local + 8), view.readUInt32LE(local + 14)];
    const [packed, sizeBytes] = [view.readUInt32LE(local + 18), view.readUInt32LE(local + 22)];
    const [nameLength, extraLength] = [view.readUInt16LE(local + 26), view.readUInt16LE(local + 28)];
    const [dataStart, nextCentral] = [local + LOCAL_LENGTH + nameLength, central + CENTRAL_LENGTH + nameLength];
    const name = view.subarray(local + LOCAL_LENGTH, dataStart);
    const nextLocal = dataStart + packed;
    if (extraLength !== 0 || nextLocal > limit || view.readUInt32LE(central + 42) !== local)
        return undefined;
    if (view.readUInt16LE(central + 32) !== 0 || !name.equals(view.subarray(central + CENTRAL_LENGTH, nextCentral)))
        return undefined;
    const data = view.subarray(dataStart, nextLocal);
    const bytes = method === 8 ? (0,external_node_zlib_.inflateRawSync)(data, { maxOutputLength: Math.max(1, sizeBytes) }) : data;
    if (bytes.length !== sizeBytes || (0,external_node_zlib_.crc32)(bytes) !== crc)
        return undefined;
    return { file: { path: name.toString("utf8"), bytes }, nextLocal, nextCentral };
}

;// CONCATENATED MODULE: ./build/src/upload-evidence/verify.js



/**
 * The last check before bytes leave: the zip is opened again, and its names, its files and its raw bytes are searched for every needle.
 * True when nothing was found and its files are exactly the expected ones, in their order.
 */
function isClean(zipBytes, expected, redactor) {
    const files = unzip(zipBytes);
    if (files === undefined || files.length !== expected.length)
        return false;
    const isAsExpected = files.every(({ path, bytes }, index) => {
        const wanted = expected[index];
        return wanted !== undefined && path === wanted.path && Buffer.compare(bytes, wanted.bytes) === 0;
    });
    const hasHit = files.some(({ path, bytes }) => (0,redact_redactor/* scan */.S)(Buffer.from(path), redactor).length > 0 || scanFile(bytes, redactor).length > 0);
    return isAsExpected && !hasHit && (0,redact_redactor/* scan */.S)(zipBytes, redactor).length === 0;
}

;// CONCATENATED MODULE: ./build/src/upload-evidence/zip.js

/**
 * Level 1: evidence gets 6 % larger than with zlib's default and takes a bit more than half of the time, which is most of the step's.
 */
const LEVEL = 1;
/** 1980-01-01 00:00, the first moment the format knows; equal content gives equal bytes. */
const [TIME, DATE] = [0, 0x21];
/** General purpose bit 11: names are UTF-8. @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.4.4 */
const UTF8_NAMES = 0x800;
/** Regular file, readable by all, writable by the owner, in the form Unix zips give it. */
const MODE = (0o100644 << 16) >>> 0;
/** Version 2.0 of the format, which has deflate; made on Unix, so that the mode counts. */
const [VERSION, MADE_BY] = [20, (3 << 8) | 20];
/** The file compressed, or stored where compressing gains nothing. */
function zipMember(path, bytes) {
    const deflated = (0,external_node_zlib_.deflateRawSync)(bytes, { level: LEVEL });
    const isDeflated = deflated.length < bytes.length;
    return { path, crc: (0,external_node_zlib_.crc32)(bytes), sizeBytes: bytes.length, isDeflated, data: isDeflated ? deflated : bytes };
}
/** One zip of the members, in the order of their paths, with fixed dates and modes: equal members give equal bytes. */
function zip(members) {
    const locals = [];
    const centrals = [];
    let offset = 0;
    for (const member of [...members].sort((a, b) => (a.path < b.path ? -1 : 1))) {
        const name = Buffer.from(member.path);
        const shared = sharedFields(member, name.length);
        const local = Buffer.concat([numbers([4, 0x04034b50], [2, VERSION]), shared, name]);
        const attributes = numbers([2, 0], [2, 0], [2, 0], [4, MODE], [4, offset]);
        centrals.push(numbers([4, 0x02014b50], [2, MADE_BY], [2, VERSION]), shared, attributes, name);
        locals.push(local, member.data);
        offset += local.length + member.data.length;
    }
    const central = Buffer.concat(centrals);
    const count = members.length;
    const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, central.length], [4, offset], [2, 0]);
    return Buffer.concat([...locals, central, end]);
}
/** The fields a member's two headers have in common, from the flags to the length of the extra field. */
function sharedFields({ isDeflated, crc, data, sizeBytes }, nameLength) {
    const method = isDeflated ? 8 : 0;
    return numbers([2, UTF8_NAMES], [2, method], [2, TIME], [2, DATE], [4, crc], [4, data.length], [4, sizeBytes], [2, nameLength], [2, 0]);
}
/** Little-endian unsigned numbers, each given as its width in bytes and its value. */
function numbers(...fields) {
    const bytes = Buffer.alloc(fields.reduce((sum, [width]) => sum + width, 0));
    let at = 0;
    for (const [width, value] of fields)
        at = bytes.writeUIntLE(value, at, width);
    return bytes;
}

;// CONCATENATED MODULE: ./build/src/upload-evidence/pack.js



/** Reasons to withhold one entry and let the rest leave: it was never meant to be read, so nothing is unknown about the rest. */
const harmless = ["evidence.credential-file", "evidence.not-a-file"];
/** Whether the entry stands in the way of all others. */
function isFatal({ reason }) {
    return !harmless.includes(reason);
}
/**
 * Packs the evidence when every file in it could be made safe, else the report. Whatever leaves has passed the last check; a report that does not
 * pass it stays here too. No files give nothing.
 */
function packEvidence(kept, withheld, isStrict, about, redactor) {
    const fatal = withheld.find(isFatal)?.reason;
    const refusal = fatal ?? (isStrict && about.tooCommon.length > 0 ? "evidence.short-secret" : undefined);
    if (refusal !== undefined)
        return packReport(refusal, kept.length, withheld, about, redactor);
    if (kept.length === 0)
        return { status: "nothing", reason: "evidence.nothing-found" };
    const manifest = buildManifest(kept, withheld, about);
    const sealed = seal([...kept, ...indexFiles(manifest)], redactor);
    if (sealed === undefined)
        return packReport("evidence.unredacted", kept.length, withheld, about, redactor);
    return { status: "evidence", ...sealed, manifest };
}
function packReport(reason, kept, withheld, about, redactor) {
    const bytes = documentBytes(buildReport(reason, kept + withheld.length, withheld, about));
    const sealed = seal([{ path: "redaction-report.json", bytes }], redactor);
    return sealed === undefined ? { status: "nothing", reason } : { status: "report", ...sealed, reason };
}
function indexFiles(manifest) {
    const bytes = documentBytes(manifest);
    const sums = renderSums([...manifest.files, { path: "manifest.json", digest: digestOf(bytes) }]);
    return [
        { path: "manifest.json", bytes },
        { path: "SHA256SUMS", bytes: Buffer.from(sums) },
    ];
}
/** The files as one zip with its digest; `undefined` when the last check does not pass. */
function seal(files, redactor) {
    const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
    const bytes = zip(inOrder.map((file) => zipMember(file.path, file.bytes)));
    return isClean(bytes, inOrder, redactor) ? { zip: bytes, digest: digestOf(bytes) } : undefined;
}

// EXTERNAL MODULE: ./build/src/upload-evidence/reasons.js
var reasons = __webpack_require__(64230);
;// CONCATENATED MODULE: ./build/src/upload-evidence/judge.js



/** What the run has since this step: the artifact that holds the pack; `undefined` when there is none, or another. */
function arrived(pack, upload) {
    return pack.status !== "nothing" && upload?.ok === true && !isForeign(pack, upload)
        ? { ...pack, id: upload.id }
        : undefined;
}
/** Whether the service got other bytes than those that were checked. */
function isForeign(pack, upload) {
    return pack.status !== "nothing" && upload?.ok === true && upload.digest !== pack.digest;
}
/** The step's verdict. What left and should not have is named first, then what was withheld, then what is missing. */
function judge(facts) {
    const { pack, upload, artifact } = facts;
    if (isForeign(pack, upload))
        return failure("evidence.digest-mismatch", `The artifact ${(0,quote/* quote */.h)(artifact)} does not hold the bytes that were checked.`);
    if (pack.status !== "evidence" && pack.reason !== "evidence.nothing-found")
        return withheldVerdict(facts, pack.reason);
    if (upload?.ok === false)
        return failure(upload.reason, `The artifact ${(0,quote/* quote */.h)(artifact)} was not uploaded: ${upload.detail}.`);
    const missing = facts.unmatched.map(quote/* quote */.h).join(", ");
    if (missing !== "" || pack.status !== "evidence") {
        const what = missing === "" ? "There is no evidence at all." : `No file matches \`paths\` ${missing}.`;
        return failure("evidence.nothing-found", `${what} ${upload === undefined ? "Nothing" : "The rest"} was uploaded.`);
    }
    const { copied, redacted, withheld } = pack.manifest.totals;
    const counts = `${redacted} redacted, ${copied} copied, ${withheld} withheld`;
    const text = `${(0,quote/* quote */.h)(artifact)} holds ${redacted + copied} files (${counts}); no known secret is in it.`;
    return { status: "pass", reason: "ok", text };
}
function withheldVerdict({ withheld, upload, tooCommon }, reason) {
    const fatal = withheld.filter(isFatal);
    const [first] = fatal;
    const seen = first === undefined
        ? reason === "evidence.short-secret"
            ? `Too short or too common: ${tooCommon.map((name) => `\`${name}\``).join(", ")}.`
            : `${reasons/* reasons */.O[reason].what}.`
        : `${fatal.length === 1 ? "One entry" : `${fatal.length} entries`} could not be made safe, first ${(0,quote/* quote */.h)(first.path)}: ${reasons/* reasons */.O[reason].what}.`;
    const left = upload === undefined
        ? "Nothing was uploaded."
        : upload.ok
            ? "Only the redaction report was uploaded."
            : `The redaction report could not be uploaded: ${upload.detail}.`;
    return { ...failure(reason, `The evidence was withheld. ${seen} ${left}`), findings: fatal.map(findingOf) };
}
function findingOf({ path, workspacePath, reason }) {
    const message = `${(0,quote/* quote */.h)(path)} was withheld. ${reasons/* reasons */.O[reason].what}. ${reasons/* reasons */.O[reason].fix}.`;
    return { rule: reason, message, ...(workspacePath === undefined ? {} : { location: { path: workspacePath } }) };
}
function failure(reason, text) {
    return { status: "fail", reason, text: `${text} ${reasons/* reasons */.O[reason].fix}.` };
}

;// CONCATENATED MODULE: ./build/src/upload-evidence/record-facts.js


/** What the step's record adds: the artifact that left, and as its parents the records that are in it. */
function factsOf(pack, artifact, kept, upload) {
    const there = arrived(pack, upload);
    if (there === undefined)
        return {};
    const artifacts = [{ name: artifact, sizeBytes: there.zip.length, digest: there.digest }];
    const records = kept.filter(({ path }) => /^records\/[^/]+\.json$/.test(path));
    const parents = there.status === "evidence" ? records.map(({ bytes }) => digestOf(bytes)) : [];
    return { artifacts, parents, ids: { artifact: String(there.id) } };
}

// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(10492);
;// CONCATENATED MODULE: ./build/src/upload-evidence/render.js

/** Most withheld entries shown; the manifest and the report list all. */
const SHOWN_LIMIT = 20;
/** The summary: what was uploaded, how many files did what, what was replaced in which form, what was withheld and why. Holds names, never values. */
function renderEvidence(artifact, kept, withheld, tooCommon) {
    const redacted = kept.filter(({ replacements }) => Object.keys(replacements).length > 0);
    const counts = [kept.length + withheld.length, kept.length - redacted.length, redacted.length, withheld.length];
    const head = ["Found", "Copied", "Redacted", "Withheld"];
    return [
        artifact === undefined ? "" : `${(0,markdown/* code */.aY)(artifact.name)} · ${(0,markdown/* code */.aY)(artifact.digest)}`,
        (0,markdown/* table */.tp)(head, [counts.map(String)], head),
        replaced(redacted),
        withheldTable(withheld),
        tooCommon.length === 0 ? "" : `Too short or too common to be removed: ${tooCommon.map(markdown/* code */.aY).join(", ")}`,
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
function replaced(redacted) {
    const sums = new Map();
    for (const [form, count] of redacted.flatMap(({ replacements }) => Object.entries(replacements)))
        sums.set(form, (sums.get(form) ?? 0) + count);
    const rows = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([form, count]) => [(0,markdown/* code */.aY)(form), String(count)]);
    return rows.length === 0 ? "" : (0,markdown/* table */.tp)(["Form of the value", "Replaced"], rows, ["Replaced"]);
}
function withheldTable(withheld) {
    if (withheld.length === 0)
        return "";
    const rows = withheld.slice(0, SHOWN_LIMIT).map(({ path, reason }) => [(0,markdown/* code */.aY)(path), (0,markdown/* code */.aY)(reason)]);
    const more = withheld.length - rows.length;
    return `${(0,markdown/* table */.tp)(["Withheld", "Reason"], rows)}${more > 0 ? `\n\nand ${more} more` : ""}`;
}

;// CONCATENATED MODULE: ./build/src/upload-evidence/credential-file.js
/** Paths, lower-case with `/`, of files in which tools keep credentials. Such a file is withheld unread, because its form cannot be trusted to hold nothing else. */
const credentialPaths = [
    // Package registries, network tools and version control.
    /(?:^|\/)(?:\.netrc|_netrc|\.npmrc|\.pypirc|\.yarnrc(?:\.yml)?|\.git-credentials|\.pgpass|\.my\.cnf|\.htpasswd)$/,
    /(?:^|\/)\.git\/config$/,
    /(?:^|\/)(?:\.cargo\/credentials(?:\.toml)?|\.gem\/credentials|\.m2\/settings(?:-security)?\.xml)$/,
    // Clouds, containers and clusters.
    /(?:^|\/)\.(?:aws|azure|gnupg|kube|gemini)\//,
    /(?:^|\/)\.config\/(?:gcloud\/|gh\/hosts\.yml$)/,
    /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg|application_default_credentials\.json)$/,
    /(?:^|\/)\.ssh\/(?!known_hosts$)/,
    /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)$/,
    /\.tfstate(?:\.backup)?$/,
    // Agents.
    /(?:^|\/)(?:\.codex\/auth\.json|\.claude\/\.credentials\.json|\.claude\.json)$/,
    // Environments and key stores; examples are meant to be read.
    /(?:^|\/)\.env(?:\.(?!example$|sample$|template$)[^/]*)?$/,
    /\.(?:pem|p12|pfx|jks|keystore|kdbx|ppk|key)$/,
    // Browser profiles and saved logins of browser tests.
    /(?:^|\/)(?:cookies|login data|web data)(?:-journal)?$/,
    /(?:^|\/)(?:storage-?state|playwright\/\.auth\/[^/]*)(?:\.json)?$/,
];
/** Whether the file at the path, with `/`, is one that tools keep credentials in. Upper and lower case count alike. */
function isCredentialFile(path) {
    const lower = path.toLowerCase();
    return credentialPaths.some((pattern) => pattern.test(lower));
}

;// CONCATENATED MODULE: ./build/src/upload-evidence/entry-name.js

/** Longest path inside the artifact, in UTF-16 units; the manifest's own limit. */
const PATH_LIMIT = 1024;
/** What some file system or unpacker takes for syntax, and names the service refuses. U+FFFD stands for bytes that are no UTF-8. */
const unsafe = /[\p{Cc}\u2028\u2029\ufffd\\":<>|*?]/u;
/** Why a path may not stand in the artifact; `undefined` when it may. Paths have `/` and are relative to the artifact's root. */
function refuseName(path, redactor) {
    const parts = path.split("/");
    if ((0,redact_redactor/* scan */.S)(Buffer.from(path), redactor).length > 0)
        return "evidence.secret-in-name";
    const escapes = parts.some((part) => part === "" || part === "." || part === "..");
    return escapes || path.length > PATH_LIMIT || unsafe.test(path) ? "evidence.unsafe-name" : undefined;
}

;// CONCATENATED MODULE: ./build/src/upload-evidence/treat-file.js



/** Why an entry is withheld without being read; `undefined` when it may be read. */
function refuseEntry(entry, redactor) {
    return refuseName(entry.path, redactor) ?? (isCredentialFile(entry.path) ? "evidence.credential-file" : undefined);
}
/** The entry withheld; `place` is its number in the list, counted from 1, and names it where its own path may not be told. */
function withhold(entry, reason, place) {
    const isNameless = reason === "evidence.secret-in-name" || reason === "evidence.unsafe-name";
    return isNameless
        ? { status: "withheld", path: `withheld/${place}`, reason }
        : { ...entry, status: "withheld", reason };
}
/** The file redacted and scanned once more, or withheld because that could not be done. */
function treatFile(entry, content, redactor, place) {
    if ("problem" in content)
        return withhold(entry, `evidence.${content.problem}`, place);
    const redaction = redactFile(content.bytes, redactor);
    if (redaction === undefined)
        return withhold(entry, "evidence.undecodable", place);
    const { bytes, replacements } = redaction;
    // Without a replacement the search that found nothing has seen these very bytes.
    if (bytes !== content.bytes && scanFile(bytes, redactor).length > 0)
        return withhold(entry, "evidence.unredacted", place);
    return { status: "kept", path: entry.path, bytes, replacements };
}

// EXTERNAL MODULE: ./build/actions/_shell/record.js + 2 modules
var record = __webpack_require__(79208);
;// CONCATENATED MODULE: ./build/actions/upload-evidence/find-entries.js


/** Takes every path: the folders it is used for hold nothing but what the suite's actions wrote. */
const everything = {
    text: "**",
    excludes: false,
    matches: () => true,
    mayMatchBelow: () => true,
    names: () => true,
};
/** What the patterns select in the workspace, and all records and evidence of the job; each in its own folder of the artifact, in order. */
async function findEntries(paths, host) {
    const records = (0,record/* recordsFolder */.RM)(host);
    const selected = await find("files", ".", paths, host);
    const automatic = [
        ...(await find("evidence", (0,external_node_path_.join)((0,external_node_path_.dirname)(records), "evidence"), [everything], host)),
        ...(await find("records", records, [everything], host)),
    ];
    const unmatched = paths.filter((glob) => !glob.excludes && !selected.some(({ path }) => glob.matches(path)));
    return { entries: [...automatic, ...selected], unmatched: unmatched.map(({ text }) => text) };
}
async function find(folder, root, globs, host) {
    const { files, skipped } = await host.findFiles(globs, root);
    const locate = (path, isFile) => ({
        entry: { path: `${folder}/${path}`, ...(folder === "files" ? { workspacePath: path } : {}) },
        root,
        path,
        isFile,
    });
    return [...files.map(({ path }) => locate(path, true)), ...skipped.map(({ path }) => locate(path, false))];
}

// EXTERNAL MODULE: ./build/src/upload-evidence/limits.js
var limits = __webpack_require__(88079);
;// CONCATENATED MODULE: ./build/actions/upload-evidence/treat-entries.js


/** Reads the entries one after the other and keeps what could be made safe. Entries over a limit are not read. */
async function treatEntries(entries, maxBytes, redactor, host) {
    const kept = [];
    const withheld = [];
    let room = maxBytes;
    for (const [index, { entry, root, path, isFile }] of entries.entries()) {
        const refusal = refuseEntry(entry, redactor);
        const limit = index < limits/* FILE_COUNT_LIMIT */.BJ ? Math.min(limits/* FILE_LIMIT_BYTES */.dH, room) : -1;
        const content = isFile && !refusal ? await host.readConfined(root, path, limit) : { problem: "not-a-file" };
        if ("bytes" in content)
            room -= content.bytes.length;
        const treated = refusal ? withhold(entry, refusal, index + 1) : treatFile(entry, content, redactor, index + 1);
        if (treated.status === "kept")
            kept.push(treated);
        else
            withheld.push(treated);
    }
    return { kept, withheld };
}

;// CONCATENATED MODULE: ./build/actions/upload-evidence/collect.js














/** Finds, redacts, packs, checks and uploads the evidence, or the report of why it may not leave. */
async function collect(inputs, host) {
    const given = [...inputs.secrets, { name: "token", value: inputs.token }];
    const { values, names, tooCommon } = (0,known_secrets/* knownSecrets */.x)(host.environment, given);
    const redactor = (0,redact_redactor/* redactorOf */.y)(values);
    const { entries, unmatched } = await findEntries(inputs.paths, host);
    const { name, isRefused } = chooseName(inputs.name, stepOf(host), redactor);
    const treated = await treatEntries(entries, inputs["max-bytes"], redactor, host);
    const refused = isRefused ? [withhold({ path: "name" }, "evidence.secret-in-name", 0)] : [];
    const [kept, withheld] = [treated.kept, [...refused, ...treated.withheld]];
    const about = {
        createdAt: host.now(),
        subject: await (0,record/* subjectOf */.et)(host),
        actionRef: host.environment["GITHUB_ACTION_REF"] || "local",
        removed: names,
        tooCommon,
        needles: redactor.plain.size + redactor.squeezed.size,
    };
    const pack = packEvidence(kept, withheld, inputs.strict, about, redactor);
    const sent = await send(pack, name, inputs["retention-days"], host);
    const there = arrived(pack, sent.upload);
    return {
        verdict: judge({ pack, withheld, unmatched, tooCommon, ...sent }),
        outputs: {
            "artifact-name": there ? sent.artifact : "",
            "artifact-id": there ? String(there.id) : "",
            digest: there ? there.digest : "",
            manifest: sent.manifest,
            found: String(entries.length),
            redacted: String(kept.filter(({ replacements }) => Object.keys(replacements).length > 0).length),
            withheld: String(withheld.length),
        },
        summary: renderEvidence(there && { name: sent.artifact, digest: there.digest }, kept, withheld, tooCommon),
        record: factsOf(pack, sent.artifact, kept, sent.upload),
    };
}
/** Writes the pack to a folder of its own, uploads it, and takes it back when other bytes arrived than were checked. */
async function send(pack, name, retentionDays, host) {
    const artifact = (0,artifact_name/* storedName */.Rs)(pack.status === "report" ? `${name}-report` : name);
    if (pack.status === "nothing")
        return { artifact, manifest: "" };
    const folder = host.claimFolder((0,external_node_path_.join)(host.environment["RUNNER_TEMP"] ?? ".testing", "testing-actions/upload-evidence"));
    const path = (0,external_node_path_.join)(folder, artifact);
    await host.files.write(path, pack.zip);
    const upload = await host.artifacts.upload(path, retentionDays === undefined ? {} : { retentionDays });
    if (isForeign(pack, upload))
        await host.artifacts.remove(artifact);
    const there = arrived(pack, upload);
    if (there !== undefined)
        host.artifacts.declare(path);
    if (there?.status !== "evidence")
        return { artifact, manifest: "", upload };
    const manifest = (0,external_node_path_.join)(folder, "manifest.json");
    await host.files.write(manifest, documentBytes(there.manifest));
    return { artifact, manifest, upload };
}
function stepOf({ environment }) {
    return {
        job: environment["GITHUB_JOB"] ?? "",
        attempt: environment["GITHUB_RUN_ATTEMPT"] ?? "",
        legId: legIdOf(environment["ACTIONS_RUNTIME_TOKEN"] ?? ""),
        step: environment["GITHUB_ACTION"] ?? "",
    };
}


/***/ }),

/***/ 84318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ scopes)
/* harmony export */ });
/** What kind of test a record stands for, from the smallest to the largest. */
const scopes = ["unit", "contract", "integration", "e2e", "release-gate"];


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

/***/ 89307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ tokenSchema),
/* harmony export */   Gx: () => (/* binding */ labelSchema),
/* harmony export */   rk: () => (/* binding */ codeSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73305);
/* harmony import */ var _record_to_label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24965);


/** A short name that somebody chose (workflow, branch, file): one line, no control characters. */
const labelSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(_record_to_label_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL_LIMIT */ .hS), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[^\p{Cc}\u2028\u2029]*$/u));
/** A machine-made word: letters, digits and `. _ : / @ + -`; cannot hold Markdown, markup or a sentence. */
const tokenSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[A-Za-z0-9._:/@+-]+$/), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(_record_to_label_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_LIMIT */ .qr));
/** A reason or rule code: lower-case words joined by dots and hyphens, such as `credential.missing`. */
const codeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(80));


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
