import { toJsonAnswer } from "../../wire/json-answer.ts";
import type { ModelCatalog } from "../../core/protocol.ts";

/**
 * The models of the publisher Google, in one page.
 * @see https://cloud.google.com/vertex-ai/docs/reference/rest/v1beta1/publishers.models
 */
export const vertexCatalogue: ModelCatalog = {
  encodeList: (models) => toJsonAnswer(200, { publisherModels: models.map(renderModel) }),
  encodeOne: (model) => toJsonAnswer(200, renderModel(model)),
};

/** The answer to a list of a project's tuned models: the server has none. */
export const tunedModelsAnswer = toJsonAnswer(200, { models: [] });

function renderModel(id: string): object {
  const name = `publishers/google/models/${id}`;
  return {
    name,
    versionId: "default",
    openSourceCategory: "PROPRIETARY",
    launchStage: "GA",
    publisherModelTemplate: `projects/{user-project}/locations/{location}/${name}@default`,
  };
}
