import type { ReasonSpec } from "../contract/define-action.ts";

/** Reasons for a verdict other than `pass`. */
export const reasons = {
  "fixture.invalid": {
    what: "The fixture file is invalid",
    why: "The message names the file, each place in it, and the accepted form. No server was started",
    fix: "Correct the file. The README shows a complete one",
  },
  "server.not-started": {
    what: "The mock server did not start",
    why: "It exited, or did not report its port in time. The message contains the last lines of its log",
    fix: "Read the log lines. If they do not explain the failure, run the job again with debug logging",
  },
  "server.lost": {
    what: "The mock server was gone before the post step stopped it",
    why: "It was killed, crashed, or reached its idle limit. Calls may be missing from the journal",
    fix: "Read `server.log` in the evidence directory. Let no step of the job end processes that it did not start",
  },
  "server.failed": {
    what: "The mock server failed on a request with an unexpected error",
    why: "The client got a 500 instead of an answer. The error is not printed, because it may contain what the client sent",
    fix: "Report the route of the request and the lines of `server.log` in the evidence directory",
  },
  "server.left": {
    what: "The mock server could not be stopped",
    why: "It did not react to the stop request or the signals, or the system does not report whether its process still runs",
    fix: "On a hosted runner, do nothing: the runner ends the process with the job. On your own runner, end the process that the log names",
  },
  "journal.incomplete": {
    what: "The journal does not contain every request",
    why: "Its last line is missing, lines were changed or removed, or it reached its size limit. It proves nothing",
    fix: "Let no step write to the evidence directory. If the size limit was reached, send fewer requests",
  },
  "request.unsupported": {
    what: "The tests used a route or parameter that this version does not support",
    why: "An answer that differs from the real provider's proves nothing",
    fix: "Use a route that the README lists, or run this test in a lane with a real provider",
  },
  "fixture.unmatched": {
    what: "A request matched no fixture",
    why: "The message names the nearest fixture and the parts in which the request differs",
    fix: "Add a fixture for the request, or correct the `match` of the nearest one",
  },
  "answer.rejected": {
    what: "A client repeated a call that was already answered",
    why: "The first answer was complete and not an error. The client could not use it, whatever its exit code is",
    fix: "Compare the reply with what the client accepts, such as the arguments of its tools. Set `strict: false` when the repetition is intended",
  },
  "upstream.unproven": {
    what: "A forwarded call returned without the provider's request id or usage",
    why: "The answer may come from a proxy or a cache. Such a call does not prove a real provider",
    fix: "Check the base URL in `upstream`, and every proxy between this machine and the provider",
  },
  "recording.incomplete": {
    what: "An exchange with the provider is missing from the recorded fixtures",
    why: "The message lists how many of each route are missing and why. Without them, a replay differs from the tests",
    fix: "Record again when an answer was cut off or the key was rejected. When no fixture can express the exchange, write a fixture by hand or run the test in a lane with a model",
  },
  "journal.unredacted": {
    what: "The evidence still contains a secret of the job",
    why: "A secret was found in a file after redaction. The file was removed and the step fails",
    fix: "Report the problem with the name of the file. Pass the secret to upload-evidence, which checks every file again",
  },
  "evidence.no-call": {
    what: "The tests made fewer model calls than `min-calls` requires",
    why: "A run that never reached the mock proves nothing, even if it is green",
    fix: "Check that the tests run after this step and use the variables or outputs of their provider, such as `OPENAI_BASE_URL`. Otherwise lower `min-calls`",
  },
  "fixture.unused": {
    what: "A fixture answered no request",
    why: "The test that needs it did not run, or an earlier fixture matches the same requests",
    fix: "Remove the fixture, move it before the one that shadows it, or set `allow-unused: true`",
  },
} as const satisfies { readonly [code: string]: ReasonSpec };

/** Reason codes of this action, in addition to those of every action. */
export type MockReason = keyof typeof reasons;
