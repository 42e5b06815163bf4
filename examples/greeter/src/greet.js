/** One greeting for a person, in the language the model is told to use. */
export async function greet(model, person, language = "English") {
  if (person.trim() === "") return "Hello, whoever you are.";
  const completion = await model.chat.completions.create({
    model: "gpt-5-mini",
    messages: [
      { role: "system", content: `Greet the person in one short sentence of ${language}.` },
      { role: "user", content: `Greet ${person}.` },
    ],
  });
  return completion.choices[0].message.content;
}
