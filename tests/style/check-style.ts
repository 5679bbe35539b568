import ts from 'typescript';
import { lineOf, nodesOf, parseSource } from '../architecture/imports';

/** Lines at which a file or a function has become two; the aim is 120 and 20. */
export const MOST_FILE_LINES = 200;
export const MOST_FUNCTION_LINES = 40;

/** Lists what a TypeScript file does against the house style, one sentence with a line each. */
export function styleFaults(path: string, text: string): string[] {
  const lines = text.trimEnd().split('\n').length;
  const tooLong = lines > MOST_FILE_LINES ? [`${path} has ${lines} lines`] : [];
  const faults = [...nodesOf(parseSource(path, text))].flatMap(node =>
    JUDGES.flatMap(judge => judge(node, path) ?? []).map(fault => `${path}:${lineOf(node)} ${fault}`),
  );
  return [...tooLong, ...faults];
}

type Judge = (node: ts.Node, path: string) => string | null;

const JUDGES: readonly Judge[] = [longFunction, any, cast, nonNull, emptyCatch, booleanArgument];

function longFunction(node: ts.Node, path: string): string | null {
  // The callback of describe is a table of contents, not a function.
  if (!ts.isFunctionLike(node) || !('body' in node) || !node.body || isDescribe(node, path)) return null;
  const source = node.getSourceFile();
  const first = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
  const lines = source.getLineAndCharacterOfPosition(node.end).line - first + 1;
  return lines > MOST_FUNCTION_LINES ? `has a function of ${lines} lines` : null;
}

function isDescribe(node: ts.Node, path: string): boolean {
  const call = node.parent;
  return /\.test\.tsx?$/.test(path) && ts.isCallExpression(call) && /^describe\b/.test(call.expression.getText());
}

function any(node: ts.Node): string | null {
  return node.kind === ts.SyntaxKind.AnyKeyword ? 'says any' : null;
}

function cast(node: ts.Node): string | null {
  if (!ts.isAsExpression(node) && !ts.isTypeAssertionExpression(node)) return null;
  return node.type.getText() === 'const' || isInParse(node) ? null : 'casts outside a parse…';
}

function isInParse(node: ts.Node): boolean {
  for (let around = node.parent; around; around = around.parent) if (nameOf(around).startsWith('parse')) return true;
  return false;
}

function nameOf(node: ts.Node): string {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) return node.name?.getText() ?? '';
  const isNamedFunction = ts.isVariableDeclaration(node) && node.initializer && ts.isFunctionLike(node.initializer);
  return isNamedFunction ? node.name.getText() : '';
}

function nonNull(node: ts.Node): string | null {
  return ts.isNonNullExpression(node) ? 'asserts with !' : null;
}

function emptyCatch(node: ts.Node): string | null {
  if (!ts.isCatchClause(node)) return null;
  return node.block.statements.length === 0 && !/\/[/*]/.test(node.block.getText()) ? 'catches and says nothing' : null;
}

/** A boolean in a call is a riddle. These are plain: what the language and the DOM ask for, a first state, expectations. */
const PLAIN_CALLS = new Set([
  ...['cloneNode', 'importNode', 'includes', 'resolve', 'useState', 'done'],
  ...['toBe', 'toEqual', 'toStrictEqual', 'mockReturnValue', 'mockResolvedValue'],
]);

function booleanArgument(node: ts.Node): string | null {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return null;
  const literal = (node.arguments ?? []).find(isBooleanLiteral);
  const called = node.expression.getText().split('.').at(-1) ?? '';
  return literal && !PLAIN_CALLS.has(called) ? `passes a bare ${literal.getText()}` : null;
}

const isBooleanLiteral = (node: ts.Node): boolean =>
  node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword;
