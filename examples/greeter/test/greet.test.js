import assert from "node:assert/strict";
import { test } from "node:test";
import { greet } from "../src/greet.js";
import { createModel } from "../src/model.js";

const model = createModel("greet");

test("greets a person by name", async () => {
  assert.equal(await greet(model, "Ada"), "Good morning, Ada!");
});

test("greets in the language it is given", async () => {
  assert.equal(await greet(model, "Ada", "French"), "Bonjour, Ada !");
});
