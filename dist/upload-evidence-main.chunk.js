export const id = "upload-evidence-main";
export const ids = ["upload-evidence-main"];
export const modules = {

/***/ 55054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ act)
/* harmony export */ });
/**
 * Uploads the evidence, or defers the upload to the post step, which receives the same inputs. The
 * state is saved last, so that a cancelled or killed main step leaves none.
 */
const act = async (inputs, host) => {
    if (inputs.when === "post") {
        host.runner.saveState("when", "post");
        return undefined;
    }
    const { collect } = await Promise.all(/* import() */[__webpack_require__.e("zod"), __webpack_require__.e("shared-redact-fit-json"), __webpack_require__.e("upload-evidence-collect")]).then(__webpack_require__.bind(__webpack_require__, 45783));
    const outcome = await collect(inputs, host);
    host.runner.saveState("when", "now");
    return outcome;
};


/***/ }),

/***/ 69561:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _src_upload_evidence_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(509);
/* harmony import */ var _runtime_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37964);
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55054);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35526);




await (0,_runtime_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(_src_upload_evidence_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .uploadEvidence */ .d, _act_js__WEBPACK_IMPORTED_MODULE_3__/* .act */ .R, (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceHost */ .c)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
