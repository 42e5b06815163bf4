import OpenAI6 from "openai";
import OpenAI7 from "openai-7";

/** OpenAI's client as Node 20 gets it, and the newest. What they are asked in the tests has one type in both. */
export const generations = [
  { generation: 6, OpenAI: OpenAI6 },
  { generation: 7, OpenAI: OpenAI7 as unknown as typeof OpenAI6 },
];
