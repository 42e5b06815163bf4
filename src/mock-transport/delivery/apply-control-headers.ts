import { type Question, refuse, type Step } from "../core/request-context.ts";
import { errorOf, hitBy } from "./choose-delivery.ts";
import { askedBy } from "./control-headers.ts";

/** Answers a request as its own headers ask: an error in place of the answer, or the answer with a pace or a fault. Refusals arrive as they are, whatever was asked for. */
export function asWished(question: Question, answer: (question: Question) => Step): Step {
  const { route, request, setting, stamp } = question;
  const asked = askedBy(request.headers);
  if (!asked.ok) {
    const message = `The header \`${asked.header}\` must hold ${asked.expects}.`;
    return refuse(
      question,
      "invalid",
      { status: 400, message, param: asked.header, final: true },
      { param: asked.header },
    );
  }
  const { pace } = asked;
  const fault = hitBy(asked.fault, setting.seed, stamp.seq);
  if (pace === undefined && fault === undefined) return answer(question);
  if (fault?.kind === "status" || (fault?.kind === "error-event" && route.work.kind !== "completion")) {
    const protocol = route.work.kind === "completion" ? { protocol: route.work.protocol.id } : {};
    const step = refuse(question, "error-replied", errorOf(fault), { ...protocol, fault: fault.kind });
    return pace === undefined ? step : { ...step, wishes: { pace, fault: undefined } };
  }
  const step = answer({ ...question, asked: { pace, fault } });
  if (step.wishes !== undefined || step.answer.status >= 400) return step;
  const findings = fault === undefined ? step.findings : { ...step.findings, fault: fault.kind };
  return { ...step, findings, wishes: { pace: pace ?? {}, fault } };
}
