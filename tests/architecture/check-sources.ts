import ts from 'typescript';
import type { Sources } from './check-imports';
import { lineOf, nodesOf, parseSource } from './imports';

/** Ways to hand a string to an HTML parser. The article is a tree; no string of ours becomes a page. */
const HTML_SINKS = new Set([
  'innerHTML',
  'insertAdjacentHTML',
  'srcdoc',
  'dangerouslySetInnerHTML',
  'DOMParser',
  'parseFromString',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
]);
const WRITES = new Set(['write', 'writeln']);

/** What a pure part of the code may not reach for: a node knows its own ownerDocument. */
const GLOBALS = new Set(['document', 'window', 'location', 'fetch', 'console', 'globalThis', 'self', 'localStorage']);
const PURE = /^(core|live)\//;

/** Lists every HTML-string sink, with its line. */
export const htmlSinks = (sources: Sources): string[] =>
  look(sources, (node, path) => (isSink(node) ? `${path}:${lineOf(node)} uses ${node.getText().slice(0, 40)}` : null));

/** Lists what core/ and live/ take from around them instead of from their arguments. */
export const bareGlobals = (sources: Sources): string[] =>
  look(sources, (node, path) => {
    if (!PURE.test(path)) return null;
    if (isClock(node)) return `${path}:${lineOf(node)} reads the clock`;
    return ts.isIdentifier(node) && GLOBALS.has(node.text) && isReference(node) && !isDeclared(node)
      ? `${path}:${lineOf(node)} uses the bare ${node.text}`
      : null;
  });

function look(sources: Sources, judge: (node: ts.Node, path: string) => string | null): string[] {
  return Object.entries(sources).flatMap(([path, text]) =>
    [...nodesOf(parseSource(path, text))].flatMap(node => judge(node, path) ?? []),
  );
}

function isSink(node: ts.Node): boolean {
  if (ts.isIdentifier(node)) return HTML_SINKS.has(node.text) || isWritten(node);
  if (ts.isCallExpression(node)) return isDocumentWrite(node.expression);
  const key = ts.isElementAccessExpression(node) ? node.argumentExpression : null;
  return !!key && ts.isStringLiteralLike(key) && (HTML_SINKS.has(key.text) || key.text === 'outerHTML');
}

/** Reading outerHTML only describes; assigning to it parses. */
function isWritten(node: ts.Identifier): boolean {
  const access = node.parent;
  if (node.text !== 'outerHTML' || !ts.isPropertyAccessExpression(access)) return false;
  const outer = access.parent;
  return ts.isBinaryExpression(outer) && outer.left === access && isAssignment(outer.operatorToken.kind);
}

const isAssignment = (kind: ts.SyntaxKind): boolean =>
  kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

const isDocumentWrite = (called: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(called) &&
  WRITES.has(called.name.text) &&
  /document|page$/i.test(called.expression.getText());

function isClock(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length;
  return ts.isPropertyAccessExpression(node) && node.getText() === 'Date.now';
}

/** An identifier that is looked up, and no property's, label's or declaration's name. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent) || ts.isParameter(parent))
    return parent.initializer === node;
  return (
    ts.isExpression(parent) || ts.isStatement(parent) || ts.isComputedPropertyName(parent) || ts.isTemplateSpan(parent)
  );
}

/** Whether some scope around the node binds its name: a parameter called location is no global. */
function isDeclared(node: ts.Identifier): boolean {
  for (let scope = node.parent; scope; scope = scope.parent) if (bindingsOf(scope).includes(node.text)) return true;
  return false;
}

function bindingsOf(scope: ts.Node): string[] {
  if (ts.isFunctionLike(scope)) return scope.parameters.flatMap(parameter => namesOf(parameter.name));
  if (ts.isForOfStatement(scope) || ts.isForStatement(scope) || ts.isForInStatement(scope))
    return scope.initializer && ts.isVariableDeclarationList(scope.initializer) ? namesOfList(scope.initializer) : [];
  if (ts.isBlock(scope) || ts.isSourceFile(scope) || ts.isModuleBlock(scope))
    return scope.statements.flatMap(namesOfStatement);
  return [];
}

function namesOfStatement(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) return namesOfList(statement.declarationList);
  if (ts.isFunctionDeclaration(statement) && statement.name) return [statement.name.text];
  const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
  return bindings && ts.isNamedImports(bindings) ? bindings.elements.map(part => part.name.text) : [];
}

const namesOfList = (list: ts.VariableDeclarationList): string[] =>
  list.declarations.flatMap(declaration => namesOf(declaration.name));

function namesOf(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap(part => (ts.isBindingElement(part) ? namesOf(part.name) : []));
}
