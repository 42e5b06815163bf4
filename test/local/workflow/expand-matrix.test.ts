import { describe, expect, test } from "vitest";
import { expandMatrix, MatrixError, MAX_MATRIX_LEGS } from "../../../local/workflow/expand-matrix.ts";

describe("expandMatrix", () => {
  test.each([
    {
      name: "changes the first variable slowest",
      matrix: { os: ["a", "b"], node: [1, 2] },
      legs: [
        { os: "a", node: 1 },
        { os: "a", node: 2 },
        { os: "b", node: 1 },
        { os: "b", node: 2 },
      ],
    },
    {
      name: "removes partial matches of exclude",
      matrix: { os: ["a", "b"], node: [1, 2], exclude: [{ os: "a" }, { os: "b", node: 1 }] },
      legs: [{ os: "b", node: 2 }],
    },
    {
      name: "adds an include to the legs it does not contradict",
      matrix: { os: ["a", "b"], include: [{ os: "a", extra: true }] },
      legs: [{ os: "a", extra: true }, { os: "b" }],
    },
    {
      name: "adds an include without a known variable to every leg, and lets a later one overwrite it",
      matrix: { os: ["a", "b"], include: [{ colour: "green" }, { os: "b", colour: "pink" }] },
      legs: [
        { os: "a", colour: "green" },
        { os: "b", colour: "pink" },
      ],
    },
    {
      name: "makes an include without a compatible leg a new leg",
      matrix: { os: ["a"], include: [{ os: "c", x: 1 }] },
      legs: [{ os: "a" }, { os: "c", x: 1 }],
    },
    {
      name: "accepts a matrix of includes only",
      matrix: { include: [{ x: 1 }, { x: 2 }] },
      legs: [{ x: 1 }, { x: 2 }],
    },
    {
      name: "compares objects by value",
      matrix: { o: [{ a: 1 }, { a: 2 }], exclude: [{ o: { a: 1 } }] },
      legs: [{ o: { a: 2 } }],
    },
  ])("$name", ({ matrix, legs }) => {
    expect(expandMatrix(matrix)).toEqual(legs);
  });

  test.each([
    { name: "a text", matrix: "x" },
    { name: "a variable that is not a list", matrix: { os: "a" } },
    { name: "a variable without values", matrix: { os: [] } },
    { name: "an include that is not a list of maps", matrix: { os: ["a"], include: ["x"] } },
    { name: "a matrix with every leg excluded", matrix: { os: ["a"], exclude: [{ os: "a" }] } },
    { name: "one leg past the limit", matrix: { n: Array.from({ length: MAX_MATRIX_LEGS + 1 }, (_, index) => index) } },
  ])("rejects $name", ({ matrix }) => {
    expect(() => expandMatrix(matrix)).toThrow(MatrixError);
  });

  test("accepts as many legs as the limit", () => {
    expect(expandMatrix({ n: Array.from({ length: MAX_MATRIX_LEGS }, (_, index) => index) })).toHaveLength(
      MAX_MATRIX_LEGS,
    );
  });
});
