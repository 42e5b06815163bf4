export const id = "mock-transport-read-jsonl";
export const ids = ["mock-transport-read-jsonl"];
export const modules = {

/***/ 83672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJsonLines: () => (/* binding */ readJsonLines)
/* harmony export */ });
/* harmony import */ var _fixture_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49130);
/* harmony import */ var _text_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94759);
/* harmony import */ var _wire_render_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35612);



/**
 * Parses JSON lines: the first line is the header, each other line one fixture; blank lines are
 * skipped.
 */
function readJsonLines(text) {
    const lines = text
        .split("\n")
        .map((line, index) => ({ number: index + 1, line }))
        .filter(({ line }) => line.trim() !== "")
        .map(({ number, line }) => ({ number, parsed: (0,_fixture_source_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(line) }));
    const values = [];
    for (const { number, parsed } of lines) {
        if (!("value" in parsed)) {
            return { ok: false, reason: `${parsed.flaw} at line ${number}, column ${parsed.column}` };
        }
        values.push(parsed.value);
    }
    const [header, ...fixtures] = values;
    const numbers = lines.map(({ number }) => number);
    if (typeof header === "object" && header !== null && "fixtures" in header)
        return {
            ok: false,
            reason: `Line ${numbers[0]} must be the header without \`fixtures\`; each later line is one fixture`,
        };
    return {
        ok: true,
        source: {
            value: (0,_text_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(header) ? { ...header, fixtures } : header,
            describePlace: (path) => describePlace(numbers, path),
        },
    };
}
function describePlace([header = 1, ...entries], path) {
    const [first, index, ...rest] = path;
    if (first !== "fixtures")
        return path.length === 0 ? `line ${header}` : `line ${header}: \`${(0,_wire_render_path_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPath */ .i)(path)}\``;
    if (typeof index !== "number")
        return `the list of lines after line ${header}`;
    return rest.length === 0 ? `line ${entries[index]}` : `line ${entries[index]}: \`${(0,_wire_render_path_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPath */ .i)(rest)}\``;
}


/***/ })

};
