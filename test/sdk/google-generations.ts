import * as genai2 from "@google/genai";
import * as genai3 from "genai-3";

/** Google's client as Node 20 gets it, and the newest. What they are asked in the tests has one type in both. */
export const generations = [
  { generation: 2, genai: genai2 },
  { generation: 3, genai: genai3 as unknown as typeof genai2 },
];

export type Genai = typeof genai2;
