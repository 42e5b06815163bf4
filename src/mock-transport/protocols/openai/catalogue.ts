import { jsonAnswer } from "../../wire/json-answer.ts";
import type { Catalogue } from "../../core/protocol.ts";

/** OpenAI's models. @see https://platform.openai.com/docs/api-reference/models */
export const openaiCatalogue: Catalogue = {
  encodeList: (models) => jsonAnswer(200, { object: "list", data: models.map(modelOf) }),
  encodeOne: (model) => jsonAnswer(200, modelOf(model)),
};

function modelOf(id: string): object {
  return { id, object: "model", created: 0, owned_by: "mock-transport" };
}
