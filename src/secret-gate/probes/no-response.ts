import { certificateProblem } from "../../text/certificate-problem.ts";
import type { NoResponse } from "../profile.ts";

const DETAILS: { readonly [why in Exclude<NoResponse["why"], "certificate">]: string } = {
  timeout: "no answer was received in time",
  reset: "the connection was reset",
  refused: "the connection was refused",
  name: "the host name could not be resolved",
  tls: "the host supports no TLS, or no secure version of it",
  other: "the connection could not be established",
};

/** Describes why there is no answer. For a rejected certificate the text also says what to do. */
export function describeNoResponse({ why, code }: NoResponse): string {
  return why === "certificate" ? `nothing was sent: ${certificateProblem(code ?? "")}` : DETAILS[why];
}
