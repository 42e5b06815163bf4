/** A story as it arrives: calls `onText` with each piece and returns the whole. */
export async function tellStory(model, topic, onText) {
  const stream = await model.chat.completions.create({
    model: "gpt-5-mini",
    messages: [{ role: "user", content: `Tell a story about ${topic}.` }],
    stream: true,
    stream_options: { include_usage: true },
  });
  let story = "";
  for await (const chunk of stream) {
    const text = chunk.choices[0]?.delta?.content ?? "";
    if (text !== "") onText(text);
    story += text;
  }
  if (story === "") throw new Error("The model told no story.");
  return story;
}
