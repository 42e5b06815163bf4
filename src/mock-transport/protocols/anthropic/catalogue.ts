import { toJsonAnswer } from "../../wire/json-answer.ts";
import type { ModelCatalog } from "../../core/protocol.ts";

/** Anthropic's models, in one page. @see https://docs.anthropic.com/en/api/models-list */
export const anthropicCatalogue: ModelCatalog = {
  encodeList: (models) =>
    toJsonAnswer(200, {
      data: models.map(renderModel),
      has_more: false,
      first_id: models[0] ?? null,
      last_id: models.at(-1) ?? null,
    }),
  encodeOne: (model) => toJsonAnswer(200, renderModel(model)),
};

function renderModel(id: string): object {
  return {
    type: "model",
    id,
    display_name: id,
    created_at: "1970-01-01T00:00:00Z",
    capabilities: null,
    deprecated_at: null,
    lifecycle: "active",
    line: null,
    max_input_tokens: null,
    max_tokens: null,
    retires_at: null,
  };
}
