import assert from "node:assert/strict";
import { test } from "node:test";
import { createModel } from "../src/model.js";
import { tellStory } from "../src/story.js";

test("tells a story piece by piece", async () => {
  const pieces = [];
  const story = await tellStory(createModel("story"), "a lighthouse", (text) => pieces.push(text));
  assert.equal(story, "Once there was a lighthouse that counted ships.");
  assert.ok(pieces.length > 1, "the story arrived in one piece");
});
