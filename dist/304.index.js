export const id = 304;
export const ids = [304];
export const modules = {

/***/ 79304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  seeCapabilities: () => (/* binding */ seeCapabilities)
});

// EXTERNAL MODULE: ./build/src/secret-gate/version-range.js
var version_range = __webpack_require__(7858);
;// CONCATENATED MODULE: ./build/src/secret-gate/observe-capability.js

/** Whether the program is there, in a version the lane accepts. */
function observeProgram(capability, answer) {
    const { program, ranges, text } = capability;
    if (answer.kind !== "text")
        return missing(text, program, silenceOf(answer));
    const found = (0,version_range/* findVersion */.Am)(answer.text);
    if (found === undefined)
        return missing(text, program, "its answer to `--version` holds no version");
    const seen = { requirement: text, kind: "capability", chosen: program, version: found.text };
    return (0,version_range/* isWithin */.UO)(found.version, ranges)
        ? { ...seen, level: "present", status: "ok", detail: `version ${found.text}` }
        : {
            ...seen,
            level: "declared",
            status: "bad",
            reason: "capability.unsupported",
            detail: `version ${found.text} lies outside the range`,
        };
}
/** Whether the endpoint answers: any answer of its own counts, because an address that wants a token is there as well. */
function observeProxy(capability, answer) {
    const { text } = capability;
    const seen = { requirement: text, kind: "capability", chosen: "proxy" };
    if (answer.kind === "answer" && answer.status < 500)
        return { ...seen, level: "present", status: "ok", detail: `answers with status ${answer.status}` };
    const detail = answer.kind === "answer" ? `it answers with status ${answer.status}` : `no answer (${answer.why})`;
    return { ...seen, level: "declared", status: "bad", reason: "capability.proxy", detail };
}
/** Whether the variable holds more than white space. */
function observeVariable({ name, text }, environment) {
    if ((environment[name] ?? "").trim() === "")
        return missing(text, name, "the variable holds no value");
    return { requirement: text, kind: "capability", chosen: name, level: "present", status: "ok", detail: "set" };
}
function missing(requirement, chosen, detail) {
    return {
        requirement,
        kind: "capability",
        chosen,
        level: "declared",
        status: "bad",
        reason: "capability.missing",
        detail,
    };
}
function silenceOf(answer) {
    if (answer.kind === "absent")
        return "the program is not on the path";
    if (answer.kind === "timeout")
        return "the program did not answer `--version` in time";
    return `the program ended with exit code ${answer.exitCode ?? "none"} when asked for its version`;
}

;// CONCATENATED MODULE: ./build/actions/secret-gate/see-capabilities.js

/** Looks at each capability, in order. Programs and endpoints share what is left of the step's time. */
async function seeCapabilities(capabilities, host, untilMs) {
    const sightings = [];
    for (const capability of capabilities)
        sightings.push(await see(capability, host, untilMs));
    return sightings;
}
async function see(capability, host, untilMs) {
    if (capability.kind === "variable")
        return observeVariable(capability, host.environment);
    if (capability.kind === "proxy")
        return observeProxy(capability, await host.send({ method: "GET", url: capability.url, headers: {} }, { untilMs }));
    const leftMs = Math.max(1, untilMs - host.now().getTime());
    return observeProgram(capability, await host.cliVersion(capability.program, leftMs));
}


/***/ })

};
