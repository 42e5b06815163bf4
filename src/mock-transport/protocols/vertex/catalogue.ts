import { jsonAnswer } from "../../wire/json-answer.ts";
import type { Catalogue } from "../../core/protocol.ts";

/** Models of the publisher Google, in one page. @see https://cloud.google.com/vertex-ai/docs/reference/rest/v1beta1/publishers.models */
export const vertexCatalogue: Catalogue = {
  encodeList: (models) => jsonAnswer(200, { publisherModels: models.map(modelOf) }),
  encodeOne: (model) => jsonAnswer(200, modelOf(model)),
};

/** Models that a project has tuned: the server has none. */
export const noTunedModels = jsonAnswer(200, { models: [] });

function modelOf(id: string): object {
  const name = `publishers/google/models/${id}`;
  return {
    name,
    versionId: "default",
    openSourceCategory: "PROPRIETARY",
    launchStage: "GA",
    publisherModelTemplate: `projects/{user-project}/locations/{location}/${name}@default`,
  };
}
