export const id = "runtime-read-committed";
export const ids = ["runtime-read-committed", "runtime-cli-version"];
export const modules = {

/***/ 79889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   nodeCliVersion: () => (/* binding */ nodeCliVersion)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Most bytes of a program's answer that are kept. The version is at the beginning. */
const ANSWER_LIMIT_BYTES = 4096;
/**
 * Variables that a program receives: what it and its version manager need to start. All others are
 * withheld, above all credentials, because a program that only prints its version needs none.
 */
const PASSED_VARIABLES = /^(?:PATH|HOME|USER|LOGNAME|LANG|LC_\w+|TZ|TMPDIR|TMP|TEMP|SHELL|PATHEXT|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|USERPROFILE|APPDATA|LOCALAPPDATA|PROGRAMDATA|PROGRAMFILES.*|XDG_\w+_HOME|(?:VOLTA|NVM|ASDF|MISE|FNM|PNPM|BUN|NODENV)_(?:HOME|DIR|DATA_DIR|INSTALL|ROOT|MULTISHELL_PATH))$/i;
/**
 * Runs programs from the absolute directories of PATH with `--version`, without a shell and with
 * closed standard input.
 */
function nodeCliVersion(environment, directory) {
    return async (program, timeoutMs) => {
        const path = findProgram(program, environment);
        if (path === undefined)
            return { kind: "absent" };
        const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
        const { file, args, verbatim } = createCommand(path, environment);
        return new Promise((resolve) => {
            const child = spawn(file, args, {
                cwd: directory,
                env: Object.fromEntries(Object.entries(environment).filter(([name]) => PASSED_VARIABLES.test(name))),
                stdio: ["ignore", "pipe", "ignore"],
                // Its own process group, so that processes of a launcher end with it.
                detached: process.platform !== "win32",
                windowsHide: true,
                windowsVerbatimArguments: verbatim,
            });
            let answer = Buffer.alloc(0);
            const settle = (result) => {
                clearTimeout(timer);
                child.stdout.destroy();
                resolve(result);
            };
            const timer = setTimeout(() => {
                killGroup(child.pid);
                settle({ kind: "timeout" });
            }, timeoutMs);
            child.stdout.on("data", (chunk) => {
                answer = Buffer.concat([answer, chunk]).subarray(0, ANSWER_LIMIT_BYTES);
            });
            child.on("error", () => settle({ kind: "failed", exitCode: null }));
            child.on("close", (exitCode) => settle(exitCode === 0 ? { kind: "text", text: answer.toString("utf8") } : { kind: "failed", exitCode }));
        });
    };
}
/**
 * Returns the program's path. Relative entries of PATH are skipped, because they could find a file
 * that a pull request put into the workspace.
 */
function findProgram(program, environment) {
    const directories = (findVariable("PATH", environment) ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path));
    const endings = process.platform === "win32" ? [".exe", ".cmd", ".bat"] : [""];
    return directories.flatMap((directory) => endings.map((ending) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, program + ending))).find(isProgram);
}
function isProgram(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/**
 * Windows starts command scripts only through its shell. The path is quoted and comes from PATH,
 * and the argument is fixed.
 */
function createCommand(path, environment) {
    if (!/\.(?:cmd|bat)$/i.test(path))
        return { file: path, args: ["--version"], verbatim: false };
    const shell = findVariable("COMSPEC", environment) ?? "cmd.exe";
    return { file: shell, args: ["/d", "/s", "/c", `""${path}" --version"`], verbatim: true };
}
/** Finds a variable in any case, because Windows writes `Path` as well as `PATH`. */
function findVariable(name, environment) {
    return Object.entries(environment).find(([key]) => key.toUpperCase() === name)?.[1];
}
function killGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
    }
    catch {
        // The process has already ended.
    }
}


/***/ }),

/***/ 15727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeReadCommitted: () => (/* binding */ nodeReadCommitted)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _cli_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79889);




/** Maximum time of one git call, in milliseconds. */
const GIT_TIMEOUT_MS = 10_000;
/**
 * Reads from the repository whose top directory is `workspace`, with the git from the absolute
 * directories of PATH.
 */
function nodeReadCommitted(workspace, environment) {
    return async (sha, path, limitBytes) => {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, ".git")))
            return { problem: "no-repository" };
        const git = (0,_cli_version_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .K)("git", environment);
        if (git === undefined || sha === undefined)
            return { problem: "no-commit" };
        try {
            const listed = await runGit(git, workspace, environment, limitBytes, ["ls-tree", "-lz", sha, "--", path]);
            const entry = parseEntry(listed.toString("utf8"), path);
            if (entry === undefined)
                return { problem: "absent" };
            if (entry.type !== "blob" || entry.mode === "120000")
                return { problem: "not-a-file" };
            if (entry.sizeBytes > limitBytes)
                return { problem: "too-large" };
            return { bytes: await runGit(git, workspace, environment, limitBytes, ["cat-file", "blob", entry.id]) };
        }
        catch {
            return { problem: "no-commit" };
        }
    };
}
/** Parses the line of `ls-tree -lz` for exactly this path. */
function parseEntry(listed, path) {
    const match = /^(\d{6}) (\w+) ([0-9a-f]+) +(\d+|-)\t([^\0]*)\0$/.exec(listed);
    if (match === null || match[5] !== path)
        return undefined;
    return { mode: match[1] ?? "", type: match[2] ?? "", id: match[3] ?? "", sizeBytes: Number(match[4]) };
}
/** Maximum output of git in addition to a file, in bytes. */
const OUTPUT_MARGIN_BYTES = 64 * 1024;
/**
 * Runs git with fixed options: it only reads objects, fetches nothing, starts no hook, filter or
 * configured program, and ignores the job's variables that select another repository. The checkout
 * may belong to another user, as in containers.
 */
async function runGit(git, workspace, environment, limitBytes, args) {
    const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
    const fixed = ["-c", "safe.directory=*", "-c", "core.fsmonitor=false", "--no-replace-objects", "--literal-pathspecs"];
    const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(execFile)(git, [...fixed, ...args], {
        cwd: workspace,
        env: {
            PATH: environment["PATH"],
            SYSTEMROOT: environment["SYSTEMROOT"],
            LC_ALL: "C",
            GIT_CEILING_DIRECTORIES: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(workspace),
            GIT_CONFIG_NOSYSTEM: "1",
            GIT_NO_LAZY_FETCH: "1",
            GIT_OPTIONAL_LOCKS: "0",
        },
        encoding: "buffer",
        maxBuffer: limitBytes + OUTPUT_MARGIN_BYTES,
        timeout: GIT_TIMEOUT_MS,
        windowsHide: true,
    });
    return stdout;
}


/***/ })

};
