import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { code, PROJECT } from "./tree.ts";

/** Law files: what a programme says, and the words of the law that it shares with others. */
const LAW = ["countries/*/src/programmes/*/*.ts", "countries/*/src/law/*.ts"];
const lawFiles = LAW.flatMap(code).filter(
  (file) => !/\.(?:examples|cases|test)\.ts$|\/(?:articles|acts)\.ts$/.test(file),
);

/**
 * What would be answered when the pack loads, not when a person is looked at: an expression is an object, so `a && b` is always `b`,
 * and an `if` on a fact is always taken. The compiler lets both pass.
 */
const ANSWERED_TOO_EARLY: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

function tooEarly(node: ts.Node): boolean {
  if (ts.isBinaryExpression(node))
    return ANSWERED_TOO_EARLY.has(node.operatorToken.kind) && !ts.isOptionalChain(node.left); // `list[0]?.months ?? 0` is no fact
  if (ts.isPrefixUnaryExpression(node)) return node.operator === ts.SyntaxKind.ExclamationToken;
  return ts.isIfStatement(node) || ts.isConditionalExpression(node) || ts.isSwitchStatement(node);
}

/** `line: the words`, for each such place. */
function placesIn(text: string): string[] {
  const file = ts.createSourceFile("law.ts", text, ts.ScriptTarget.Latest, true);
  const places: string[] = [];
  const look = (node: ts.Node): void => {
    if (tooEarly(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      places.push(`${line + 1}: ${node.getText().slice(0, 60)}`);
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return places;
}

describe("a law file", () => {
  test("there are some for every country", () => {
    expect(lawFiles.filter((file) => file.startsWith("countries/az/")).length).toBeGreaterThan(9);
    expect(lawFiles.some((file) => file.startsWith("countries/xx/"))).toBe(true);
  });

  test.each(lawFiles)("%s asks nothing of a fact with `if`, `&&`, `?` or `<`", (file) => {
    expect(placesIn(readFileSync(path.join(PROJECT, file), "utf8"))).toEqual([]);
  });

  test.each([
    "({ a, b }) => a && b",
    "({ a, b }) => a || b",
    "({ a, b }) => (a ? b : a)",
    "({ a }) => !a",
    "({ a, b }) => a < b",
    "({ a, b }) => { if (a) return b; return a; }",
  ])("%s would be seen", (arrow) => {
    expect(placesIn(`holds(${arrow});`)).toHaveLength(1);
  });
});
