interface Item {
  readonly type?: unknown;
  readonly call_id?: unknown;
}

/**
 * Rewrites a request that continues from a response in the provider's store, so that it can be
 * decoded without the store: removes the reference to the earlier response and to stored items, and
 * adds a call without content for each tool result. Returns other bodies unchanged.
 */
export function detachConversation(body: unknown): unknown {
  if (typeof body !== "object" || body === null || !("previous_response_id" in body)) return body;
  const { previous_response_id: previousId, ...detached } = body;
  if (typeof previousId !== "string" || !("input" in detached) || !Array.isArray(detached.input)) return detached;
  const items = (detached.input as readonly Item[]).filter((item) => item?.type !== "item_reference");
  return { ...detached, input: [...createMissingCalls(items), ...items] };
}

function createMissingCalls(items: readonly Item[]): object[] {
  const callIds = new Set(items.filter(({ type }) => !isOutput(type)).map(({ call_id }) => call_id));
  return items.flatMap(({ type, call_id }) =>
    isOutput(type) && !callIds.has(call_id)
      ? [{ type: String(type).replace(/_output$/, ""), call_id, name: "earlier", arguments: "{}", input: "" }]
      : [],
  );
}

function isOutput(type: unknown): boolean {
  return typeof type === "string" && type.endsWith("_output");
}
