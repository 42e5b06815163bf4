import { toJsonAnswer } from "../../wire/json-answer.ts";
import type { ModelCatalog } from "../../core/protocol.ts";

/** Google's models, in one page. @see https://ai.google.dev/api/models */
export const googleCatalogue: ModelCatalog = {
  encodeList: (models) => toJsonAnswer(200, { models: models.map(renderModel) }),
  encodeOne: (model) => toJsonAnswer(200, renderModel(model)),
};

function renderModel(id: string): object {
  return {
    name: `models/${id}`,
    version: "001",
    displayName: id,
    inputTokenLimit: 1_048_576,
    outputTokenLimit: 65_536,
    supportedGenerationMethods: ["generateContent", "countTokens", "embedContent"],
  };
}
