export const id = "mock-transport-read-yaml";
export const ids = ["mock-transport-read-yaml"];
export const modules = {

/***/ 70383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _schema_fixture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1472);
/* harmony import */ var _fixture_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86865);



/** What the parser's codes mean; its own messages quote the document. */
const meanings = {
    ALIAS_PROPS: "an alias has an anchor or a tag of its own",
    BAD_ALIAS: "an alias names no anchor that stands before it",
    BAD_DQ_ESCAPE: "a text in double quotes has an escape that YAML does not know",
    BAD_INDENT: "a line is indented by too few or too many spaces",
    DUPLICATE_KEY: "a key stands twice in the same mapping",
    MISSING_CHAR: "a quote, bracket, comma or colon is missing",
    MULTIPLE_DOCS: "a second document begins",
    TAB_AS_INDENT: "a line is indented by a tab",
    TAG_RESOLVE_FAILED: "a tag stands there, and tags are not accepted",
};
/**
 * The document of a YAML text: version 1.2, core schema, without tags. Aliases are followed as often as there may be fixtures; how large they make the document is for
 * the caller to judge.
 */
function readYaml(text) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const whereIs = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return `line ${line}, column ${col}`;
    };
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
            lineCounter,
            schema: "core",
            resolveKnownTags: false,
            prettyErrors: false,
            // With "silent" a second document would be left out without a word.
            logLevel: "error",
        });
        // What the parser only warns of, a tag it does not know, would change what a value means.
        const [problem] = [...document.errors, ...document.warnings];
        if (problem !== undefined)
            return {
                ok: false,
                why: `At ${whereIs(problem.pos[0])} ${meanings[problem.code] ?? "the syntax is not that of YAML"}`,
            };
        return {
            ok: true,
            source: {
                value: document.toJS({ maxAliasCount: _schema_fixture_js__WEBPACK_IMPORTED_MODULE_1__/* .FIXTURE_COUNT_LIMIT */ .EY }),
                placeOf: (path) => {
                    // What is missing has no line of its own; that of the nearest thing around it helps.
                    const node = path.map((_, index) => document.getIn(path.slice(0, path.length - index), true)).find(yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll);
                    return node?.range ? `${(0,_fixture_source_js__WEBPACK_IMPORTED_MODULE_2__/* .placeByPath */ .yT)(path)} (${whereIs(node.range[0])})` : (0,_fixture_source_js__WEBPACK_IMPORTED_MODULE_2__/* .placeByPath */ .yT)(path);
                },
            },
        };
    }
    catch (error) {
        return { ok: false, why: refusalOf(error) };
    }
}
/** The parser throws for what it finds only when it builds the data. */
function refusalOf(error) {
    if (error instanceof ReferenceError)
        return error.message.startsWith("Unresolved alias")
            ? "An alias names no anchor that stands before it"
            : "Its aliases stand for more than a fixture document may hold";
    if (error instanceof RangeError)
        return "It is nested too deeply";
    throw error;
}


/***/ })

};
