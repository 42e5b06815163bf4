import { type RequestContext, refuse, type HandlerResult } from "../core/request-context.ts";
import { toWireError, selectFault } from "./choose-delivery.ts";
import { parseControlHeaders } from "./parse-control-headers.ts";

/**
 * Answers a request as its control headers ask: with an error instead of the answer, or with the
 * answer and a pace or a fault. Rejections are sent unchanged.
 */
export function applyControlHeaders(
  context: RequestContext,
  answer: (context: RequestContext) => HandlerResult,
): HandlerResult {
  const headers = parseControlHeaders(context.request.headers);
  if (!headers.ok) {
    const { header: param, expects } = headers;
    const message = `The header \`${param}\` must be ${expects}.`;
    return refuse(context, "invalid", { status: 400, message, param, final: true }, { param });
  }
  const { pace } = headers;
  const { work } = context.route;
  const fault = selectFault(headers.fault, context.config.seed, context.meta.seq);
  if (pace === undefined && fault === undefined) return answer(context);
  if (fault?.kind === "status" || (fault?.kind === "error-event" && work.kind !== "completion")) {
    const protocol = work.kind === "completion" ? { protocol: work.protocol.id } : {};
    const rejection = refuse(context, "error-replied", toWireError(fault), { ...protocol, fault: fault.kind });
    return pace === undefined ? rejection : { ...rejection, deliveryOptions: { pace, fault: undefined } };
  }
  const result = answer({ ...context, controlHeaders: { pace, fault } });
  if (result.deliveryOptions !== undefined || result.answer.status >= 400) return result;
  const findings = fault === undefined ? result.findings : { ...result.findings, fault: fault.kind };
  return { ...result, findings, deliveryOptions: { pace: pace ?? {}, fault } };
}
