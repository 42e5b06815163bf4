import { certificateProblem } from "../../text/certificate-problem.ts";
import type { Silence } from "../profile.ts";

const texts: { readonly [why in Exclude<Silence["why"], "certificate">]: string } = {
  timeout: "no answer came in time",
  reset: "the connection was broken off",
  refused: "the connection was refused",
  name: "the host's name is not known",
  tls: "the host speaks no TLS, or no version of it that is safe",
  other: "no connection could be made",
};

/** Why no answer came, in words; for a certificate that was not accepted also what to do. */
export function silenceText({ why, code }: Silence): string {
  return why === "certificate" ? `nothing was sent: ${certificateProblem(code ?? "")}` : texts[why];
}
