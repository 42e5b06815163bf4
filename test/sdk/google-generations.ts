import * as genai2 from "@google/genai";
import * as genai3 from "genai-3";

/**
 * Google's client for Node 20, and the newest. Both have the same types for the calls in the tests.
 */
export const generations = [
  { generation: 2, genai: genai2 },
  { generation: 3, genai: genai3 as unknown as typeof genai2 },
];

export type Genai = typeof genai2;
