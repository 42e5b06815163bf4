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
/** Most variables named in one message. */
const NAMED_LIMIT = 20;
/** The inverse gate: passes when no variable of the environment holds a credential. `found` are names, never values. */
function judgeAbsence(found) {
    if (found.length === 0)
        return { status: "pass", reason: "ok", text: "This lane holds no provider credential." };
    const named = found.slice(0, NAMED_LIMIT).map((name) => `\`${name}\``);
    const more = found.length > NAMED_LIMIT ? ` and ${found.length - NAMED_LIMIT} more` : "";
    const text = `This lane must run without provider credentials, but the environment holds ${named.join(", ")}${more}. Remove it from the \`env:\` of the job or workflow.`;
    return { status: "fail", reason: "credential.unexpected", text };
}

// EXTERNAL MODULE: ./build/src/secret-gate/offline/providers.js + 1 modules
var providers = __webpack_require__(85619);
;// CONCATENATED MODULE: ./build/actions/secret-gate/gate-absence.js


/** Most observations in one record; a record has a size limit, and a lane with more credentials than this fails all the same. */
const OBSERVATION_LIMIT = 200;
/** The inverse gate: looks at every variable by its name and by its value's form. `secrets` names further variables that must be empty. */
async function gateAbsence(inputs, host) {
    const listed = new Set(inputs.secrets.flatMap(({ names }) => names));
    const found = Object.entries(host.environment)
        .filter(([name, value = ""]) => (listed.has(name) && value.trim() !== "") || (0,providers/* isModelCredential */.bM)(name, value))
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
