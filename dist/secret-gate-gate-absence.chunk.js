export const id = "secret-gate-gate-absence";
export const ids = ["secret-gate-gate-absence"];
export const modules = {

/***/ 72224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateAbsence: () => (/* binding */ gateAbsence)
});

;// CONCATENATED MODULE: ./build/src/secret-gate/verdict/judge-absence.js
/** Maximum number of variables named in the message. */
const MAX_NAMED_VARIABLES = 20;
/**
 * Judges an environment that must hold no credential. `found` are the names of variables that hold
 * one, never values.
 */
function judgeAbsence(found) {
    if (found.length === 0)
        return { status: "pass", reason: "ok", text: "This lane holds no provider credential." };
    const named = found.slice(0, MAX_NAMED_VARIABLES).map((name) => `\`${name}\``);
    const more = found.length > MAX_NAMED_VARIABLES ? ` and ${found.length - MAX_NAMED_VARIABLES} more` : "";
    const text = `This lane must run without provider credentials, but the environment holds ${named.join(", ")}${more}. Remove it from the \`env:\` of the job or workflow.`;
    return { status: "fail", reason: "credential.unexpected", text };
}

// EXTERNAL MODULE: ./build/src/secret-gate/offline/find-known-access.js + 1 modules
var find_known_access = __webpack_require__(45978);
;// CONCATENATED MODULE: ./build/actions/secret-gate/gate-absence.js


/**
 * Maximum number of observations in the record, whose size is limited. The lane fails with any
 * number.
 */
const OBSERVATION_LIMIT = 200;
/**
 * Gates a lane that must hold no credential. Checks every variable by its name and by its value's
 * form. `secrets` names further variables that must be empty.
 */
async function gateAbsence(inputs, host) {
    const listed = new Set(inputs.secrets.flatMap(({ names }) => names));
    const found = Object.entries(host.environment)
        .filter(([name, value = ""]) => (listed.has(name) && value.trim() !== "") || (0,find_known_access/* isModelCredential */.bM)(name, value))
        .map(([name]) => name)
        .sort();
    for (const name of found)
        host.runner.mask(host.environment[name] ?? "");
    const verdict = judgeAbsence(found);
    return {
        verdict,
        outputs: {
            ready: String(verdict.status === "pass"),
            "skip-reason": "",
            missing: "[]",
            chosen: "[]",
            fingerprints: "{}",
            versions: "{}",
            matrix: '{"include":[]}',
            skipped: "[]",
        },
        record: {
            lane: "no-model",
            observations: found
                .slice(0, OBSERVATION_LIMIT)
                .map((name) => ({ name, status: "bad", code: "credential.unexpected" })),
        },
    };
}


/***/ })

};
