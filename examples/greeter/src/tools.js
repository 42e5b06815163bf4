/** Asks the model which tool to use, runs it, and gives the model its result for the last word. */
export async function answer(model, question, tools) {
  const messages = [{ role: "user", content: question }];
  const offered = Object.keys(tools).map((name) => ({
    type: "function",
    function: { name, parameters: { type: "object" } },
  }));
  const first = await model.chat.completions.create({ model: "gpt-5-mini", messages, tools: offered });
  const calls = first.choices[0].message.tool_calls ?? [];
  if (calls.length === 0) return first.choices[0].message.content;
  messages.push(first.choices[0].message);
  for (const { id, function: call } of calls) {
    const tool = tools[call.name];
    if (!tool) throw new Error(`The model asked for the unknown tool ${call.name}.`);
    messages.push({ role: "tool", tool_call_id: id, content: String(tool(JSON.parse(call.arguments))) });
  }
  const last = await model.chat.completions.create({ model: "gpt-5-mini", messages, tools: offered });
  return last.choices[0].message.content;
}
