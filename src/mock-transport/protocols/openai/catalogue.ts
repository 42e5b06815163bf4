import { toJsonAnswer } from "../../wire/json-answer.ts";
import type { ModelCatalog } from "../../core/protocol.ts";

/** OpenAI's models. @see https://platform.openai.com/docs/api-reference/models */
export const openaiCatalogue: ModelCatalog = {
  encodeList: (models) => toJsonAnswer(200, { object: "list", data: models.map(renderModel) }),
  encodeOne: (model) => toJsonAnswer(200, renderModel(model)),
};

function renderModel(id: string): object {
  return { id, object: "model", created: 0, owned_by: "mock-transport" };
}
