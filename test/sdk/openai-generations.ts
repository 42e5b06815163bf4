import OpenAI6, { AzureOpenAI as Azure6 } from "openai";
import OpenAI7, { AzureOpenAI as Azure7 } from "openai-7";

/**
 * OpenAI's client for Node 20, and the newest. Both have the same types for the calls in the tests.
 */
export const generations = [
  { generation: 6, OpenAI: OpenAI6, AzureOpenAI: Azure6 },
  { generation: 7, OpenAI: OpenAI7 as unknown as typeof OpenAI6, AzureOpenAI: Azure7 as unknown as typeof Azure6 },
];
