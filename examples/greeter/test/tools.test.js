import assert from "node:assert/strict";
import { test } from "node:test";
import { createModel } from "../src/model.js";
import { answer } from "../src/tools.js";

test("uses a tool and tells its result", async () => {
  const tools = { add: ({ a, b }) => a + b };
  assert.equal(await answer(createModel("tools"), "What is 2 + 3?", tools), "It is 5.");
});
