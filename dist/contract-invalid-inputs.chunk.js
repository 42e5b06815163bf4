export const id = "contract-invalid-inputs";
export const ids = ["contract-invalid-inputs"];
export const modules = {

/***/ 81955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  invalidInputs: () => (/* binding */ invalidInputs)
});

// EXTERNAL MODULE: ./build/src/text/describe-text.js
var describe_text = __webpack_require__(13786);
// EXTERNAL MODULE: ./build/src/text/nearest-word.js
var nearest_word = __webpack_require__(29748);
// EXTERNAL MODULE: ./build/src/contract/action-error.js
var action_error = __webpack_require__(17647);
// EXTERNAL MODULE: ./build/src/text/plain-words.js
var plain_words = __webpack_require__(61305);
// EXTERNAL MODULE: ./build/src/contract/undeclared-inputs.js
var undeclared_inputs = __webpack_require__(12445);
;// CONCATENATED MODULE: ./build/src/contract/describe-undeclared.js




/** Most undeclared inputs that are named one by one. */
const NAMED_LIMIT = 20;
/**
 * Describes each given input that is not declared, with the declared one that was probably meant,
 * in a sentence without its full stop. When no declared input is near, the last sentence lists all
 * of them. GitHub only warns about such inputs, and the step would run without their effect.
 */
function describeUndeclared(given, declared, whose = "this action") {
    const unknown = (0,undeclared_inputs/* findUndeclared */.d$)(given, declared);
    const meant = unknown.map((name) => (0,nearest_word/* nearestWord */.z)(name, declared));
    const sentences = unknown.slice(0, NAMED_LIMIT).map((name, index) => {
        const shown = (0,plain_words/* isVariableName */.KL)(name.replaceAll(/[- ]/g, "_")) ? `\`${(0,undeclared_inputs/* inputKey */.sM)(name)}\`` : describeName(name);
        const near = meant[index];
        return `${shown} is not an input of ${whose}${near === undefined ? "" : `. Did you mean \`${near}\`?`}`;
    });
    if (unknown.length > NAMED_LIMIT)
        sentences.push(`${unknown.length - NAMED_LIMIT} more inputs are not declared`);
    if (meant.includes(undefined))
        sentences.push(`The inputs are ${declared.map((name) => `\`${name}\``).join(", ")}`);
    return sentences;
}
function describeName(name) {
    const shown = (0,describe_text/* showText */.h$)(name);
    return shown.startsWith('"') ? shown : `An input whose name is ${(0,describe_text/* describeText */.ld)(name)}`;
}

;// CONCATENATED MODULE: ./build/src/contract/invalid-inputs.js




/** Words that users write for the two values of a flag. */
const flagWords = new Map([
    ...["t", "y", "yes", "on", "1"].map((word) => [word, "true"]),
    ...["f", "n", "no", "off", "0"].map((word) => [word, "false"]),
]);
/**
 * Creates the failure that lists the problems of a step's inputs. It shows no part of their texts,
 * because each may be a misplaced value.
 */
function invalidInputs(problems) {
    const what = (0,action_error/* joinSentences */.DP)(problems.flatMap(describe)).replace(/\.$/, "");
    return new action_error/* ActionError */.lZ("input.invalid", { what, fix: "Correct the `with:` block of this step" });
}
/** Describes the problem in sentences, each without its full stop. */
function describe(problem) {
    if (problem.kind === "undeclared")
        return describeUndeclared(problem.given, problem.declared);
    if (problem.kind === "composite") {
        const { action, given, declared } = problem.inputs;
        return describeUndeclared(Object.keys(given), declared, `the action "${action}"`);
    }
    if (problem.kind === "misplaced")
        return describeMisplaced(problem.value);
    const expected = `It must be ${problem.spec.field.expects}`;
    if (problem.kind === "missing")
        return [`\`${problem.input}\` is missing`, expected];
    return [...describeRejected(problem), expected];
}
function describeRejected({ input, spec, raw, rejected }) {
    if (spec.secret)
        return [`\`${input}\` has a value that is not accepted`];
    const { entry, problem, words = [] } = rejected;
    const where = entry === undefined ? `\`${input}\`` : `Entry ${entry.number} of \`${input}\``;
    const text = entry?.text ?? raw;
    const meant = words.includes("true") ? flagWords.get(text.trim().toLowerCase()) : undefined;
    const word = meant ?? (0,nearest_word/* nearestWord */.z)(text, words);
    const hint = word === undefined ? spec.field.instead : `Did you mean \`${word}\`?`;
    const what = `${where} is ${describeEntry(text)}${problem === undefined ? "" : `: ${problem}`}`;
    return hint === undefined ? [what] : [what, hint];
}
function describeMisplaced({ input, entry, is, instead }) {
    const where = entry === undefined ? `\`${input}\`` : `Entry ${entry} of \`${input}\``;
    const remedy = instead ??
        "This looks like a secret, and this input is shown in logs and records; take it out and pass no secret here";
    return [`${where} ${is}`, remedy];
}
/**
 * Describes a rejected text. A short number is shown, because it is not a secret and shows directly
 * what is wrong.
 */
function describeEntry(raw) {
    const entry = raw.trim();
    return /^[+-]?\d{1,7}(?:[.,]\d{1,4})?(?:\s*%)?$/.test(entry) ? entry : (0,describe_text/* describeText */.ld)(entry);
}


/***/ }),

/***/ 29748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/** Shortest word that counts as the beginning or a part of another one, in UTF-16 units. */
const PART_MIN_UNITS = 4;
/** Longest word that is compared, in UTF-16 units. A mistyped name is never longer. */
const WORD_LIMIT = 64;
/**
 * Returns the word that was probably meant: equal except for case and separators, with few wrong
 * letters, or with a common part. Returns `undefined` when none is near. The first of equally near
 * words wins.
 */
function nearestWord(given, words) {
    const bare = normalizeWord(given);
    if (bare === "" || bare.length > WORD_LIMIT)
        return undefined;
    const byDistance = words
        .map((word) => ({ word, distance: computeDistance(bare, normalizeWord(word)) }))
        .filter(({ word, distance }) => distance <= Math.max(1, Math.floor(Math.min(bare.length, word.length) / 3)))
        .sort((a, b) => a.distance - b.distance)[0];
    return (byDistance?.word ??
        words.find((word) => isPartOf(bare, normalizeWord(word))) ??
        words.find((word) => sharesPart(bare, word)));
}
function normalizeWord(word) {
    return word
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, "-");
}
function isPartOf(given, word) {
    const [short, long] = given.length < word.length ? [given, word] : [word, given];
    return short.length >= PART_MIN_UNITS && (long.startsWith(short) || long.endsWith(`-${short}`));
}
function sharesPart(given, word) {
    const parts = normalizeWord(word).split("-");
    return given.split("-").some((part) => part.length >= PART_MIN_UNITS && parts.some((other) => isClose(part, other)));
}
/** Whether the words are equal or one is the plural of the other. */
function isClose(a, b) {
    return a === b || `${a}s` === b || a === `${b}s`;
}
/**
 * Counts the letters to insert, delete, replace or swap with their neighbour until both are equal.
 */
function computeDistance(a, b) {
    let [before, last] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const isSame = a[i - 1] === b[j - 1];
            const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const steps = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1)];
            if (isSwapped)
                steps.push((before[j - 2] ?? 0) + 1);
            row.push(Math.min(...steps));
        }
        [before, last] = [last, row];
    }
    return last[b.length] ?? 0;
}


/***/ })

};
