import { describe, expect, test } from "vitest";
import { expandMatrix, MatrixError, maxMatrixLegs } from "../../../local/workflow/matrix.ts";

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
      name: "takes partial matches of exclude away",
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
      name: "makes an include that fits nowhere a leg of its own",
      matrix: { os: ["a"], include: [{ os: "c", x: 1 }] },
      legs: [{ os: "a" }, { os: "c", x: 1 }],
    },
    { name: "takes a matrix of includes alone", matrix: { include: [{ x: 1 }, { x: 2 }] }, legs: [{ x: 1 }, { x: 2 }] },
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
    { name: "a variable that is no list", matrix: { os: "a" } },
    { name: "a variable without values", matrix: { os: [] } },
    { name: "an include that is no list of maps", matrix: { os: ["a"], include: ["x"] } },
    { name: "a matrix with every leg excluded", matrix: { os: ["a"], exclude: [{ os: "a" }] } },
    { name: "one leg past the limit", matrix: { n: Array.from({ length: maxMatrixLegs + 1 }, (_, index) => index) } },
  ])("refuses $name", ({ matrix }) => {
    expect(() => expandMatrix(matrix)).toThrow(MatrixError);
  });

  test("takes as many legs as the limit", () => {
    expect(expandMatrix({ n: Array.from({ length: maxMatrixLegs }, (_, index) => index) })).toHaveLength(maxMatrixLegs);
  });
});
