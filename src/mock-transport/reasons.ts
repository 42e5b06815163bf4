import type { ReasonSpec } from "../contract/define-action.ts";

/** Why the mock did not say pass. */
export const reasons = {
  "fixture.invalid": {
    what: "The fixture file is not a fixture document",
    why: "The message names the file, the place in it, and what must stand there; no server was started",
    fix: "Correct the file; the README shows a complete one",
  },
  "server.not-started": {
    what: "The mock server did not come up",
    why: "It ended or stayed silent before it had a port; the message holds the last lines of its log",
    fix: "Read the log lines; when they do not explain it, run the job again with debug logging",
  },
  "server.lost": {
    what: "The mock server was gone before the post step stopped it",
    why: "It was ended from outside, crashed, or reached its idle limit, so calls may have gone unanswered and unrecorded",
    fix: "Read `server.log` in the evidence folder, and let no step of the job end processes it did not start",
  },
  "server.failed": {
    what: "The mock server failed on a request in a way it does not know",
    why: "The client got a 500 instead of an answer; what failed is not printed, because it may hold what the client sent",
    fix: "Report the request's route and the lines of `server.log` in the evidence folder",
  },
  "server.left": {
    what: "The mock server could not be ended",
    why: "It neither answered the stop nor ended when it was told to, or the system does not say whether its process still runs",
    fix: "Nothing on a hosted runner, which ends it with the job; on your own runner end the process named in the log",
  },
  "journal.incomplete": {
    what: "The journal is not the whole of what the server saw",
    why: "Its last line is missing, lines were changed or dropped, or it reached its size limit, so it proves nothing",
    fix: "Let no step write to the evidence folder; send fewer requests when the size limit was reached",
  },
  "request.unsupported": {
    what: "The tests called a route, or used a parameter, that this version does not answer",
    why: "Answering with something else than the real provider would prove nothing",
    fix: "Use a route the README lists, or leave this test to a lane with a real provider",
  },
  "fixture.unmatched": {
    what: "A request matched no fixture",
    why: "The message names the nearest fixture and the parts in which the request differs from it",
    fix: "Add a fixture for the request, or correct the `match` of the nearest one",
  },
  "answer.rejected": {
    what: "A client asked again for what it had been answered",
    why: "The same call came twice although the first answer was whole and no error: the client could not use it, whatever its exit code says",
    fix: "Compare the reply with what the client can read, such as the arguments of its tools; or set `strict: false` when the repeat is meant",
  },
  "upstream.unproven": {
    what: "A forwarded call came back without the provider's request id or usage",
    why: "What answered may be a proxy or a cache; such a call proves no real provider",
    fix: "Check the base URL in `upstream` and what stands between this machine and the provider",
  },
  "recording.incomplete": {
    what: "An exchange with the provider is not in the recorded fixtures",
    why: "The message names how many of each route and why; a recording without them replays something else than what the tests did",
    fix: "Record again when an answer broke off or the key was rejected; write a fixture by hand, or leave the test to a model-backed lane, when the exchange holds what no fixture can say",
  },
  "journal.unredacted": {
    what: "The evidence still holds a secret of the job",
    why: "A value was found again in a file after redaction; the file is removed and the step fails",
    fix: "Report it with the name of the file; give the secret to upload-evidence as well, which looks at every file again",
  },
  "evidence.no-call": {
    what: "The tests made fewer model calls than `min-calls` demands",
    why: "A run that never reached the mock proves nothing, however green it is",
    fix: "Check that the tests ran after this step and use the variables or outputs of their provider, such as `OPENAI_BASE_URL`; or lower `min-calls`",
  },
  "fixture.unused": {
    what: "A fixture answered no request",
    why: "The test that needs it did not run, or an earlier fixture matches the same requests",
    fix: "Remove the fixture, move it before the one that shadows it, or set `allow-unused: true`",
  },
} as const satisfies { readonly [code: string]: ReasonSpec };

/** The codes the mock can give, beside those every action has. */
export type MockReason = keyof typeof reasons;
