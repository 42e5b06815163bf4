interface Item {
  readonly type?: unknown;
  readonly call_id?: unknown;
}

/**
 * The body of a request that goes on from a response in the provider's store, as one that can be read without the store: it names no earlier response, refers to nothing
 * there, and the tool results in it follow calls without content. Any other body is given back as it is.
 */
export function readAlone(body: unknown): unknown {
  if (typeof body !== "object" || body === null || !("previous_response_id" in body)) return body;
  const { previous_response_id: earlier, ...said } = body;
  if (typeof earlier !== "string" || !("input" in said) || !Array.isArray(said.input)) return said;
  const items = (said.input as readonly Item[]).filter((item) => item?.type !== "item_reference");
  return { ...said, input: [...missingCalls(items), ...items] };
}

function missingCalls(items: readonly Item[]): object[] {
  const called = new Set(items.filter(({ type }) => !isOutput(type)).map(({ call_id }) => call_id));
  return items.flatMap(({ type, call_id }) =>
    isOutput(type) && !called.has(call_id)
      ? [{ type: String(type).replace(/_output$/, ""), call_id, name: "earlier", arguments: "{}", input: "" }]
      : [],
  );
}

function isOutput(type: unknown): boolean {
  return typeof type === "string" && type.endsWith("_output");
}
