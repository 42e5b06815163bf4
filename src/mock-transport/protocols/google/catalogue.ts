import { jsonAnswer } from "../../wire/json-answer.ts";
import type { Catalogue } from "../../core/protocol.ts";

/** Google's models, in one page. @see https://ai.google.dev/api/models */
export const googleCatalogue: Catalogue = {
  encodeList: (models) => jsonAnswer(200, { models: models.map(modelOf) }),
  encodeOne: (model) => jsonAnswer(200, modelOf(model)),
};

function modelOf(id: string): object {
  return {
    name: `models/${id}`,
    version: "001",
    displayName: id,
    inputTokenLimit: 1_048_576,
    outputTokenLimit: 65_536,
    supportedGenerationMethods: ["generateContent", "countTokens", "embedContent"],
  };
}
