/**
 * Calls every official client, each created without options, and prints their answers as one JSON
 * line.
 */
import Anthropic from "@anthropic-ai/sdk";
import { BedrockRuntimeClient, ConverseCommand } from "@aws-sdk/client-bedrock-runtime";
import { GoogleGenAI } from "@google/genai";
import OpenAI, { AzureOpenAI } from "openai";

const content = "Say hello";
const messages = [{ role: "user" as const, content }];
const { OPENAI_BASE_URL: _taken, ...rest } = process.env;

const chat = await new OpenAI().chat.completions.create({ model: "m", messages });
const response = await new OpenAI().responses.create({ model: "m", input: content });
const message = await new Anthropic().messages.create({ model: "m", max_tokens: 9, messages });
const generated = await new GoogleGenAI({}).models.generateContent({ model: "m", contents: content });
const converse = { modelId: "m", messages: [{ role: "user" as const, content: [{ text: content }] }] };
const conversed = await new BedrockRuntimeClient().send(new ConverseCommand(converse));
const withBoth = await new AzureOpenAI().chat.completions.create({ model: "m", messages });
process.env = rest;
const azure = await new AzureOpenAI().chat.completions.create({ model: "m", messages });

console.log(
  JSON.stringify([
    chat.choices[0]?.message.content,
    response.output_text,
    message.content,
    generated.text,
    conversed.output?.message?.content?.[0]?.text,
    withBoth.choices[0]?.message.content,
    azure.choices[0]?.message.content,
  ]),
);
