import { posix } from 'node:path';
import ts from 'typescript';

/** One import, export-from or import() of a file. */
export interface Import {
  /** Path below src/ without extension, or the package as written. */
  target: string;
  isPackage: boolean;
  typesOnly: boolean;
  line: number;
}

/** Parses TypeScript or TSX text into a syntax tree with parents. */
export function parseSource(path: string, text: string): ts.SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  // The compiler's own signature asks for a flag, and a flag has a name here.
  const setParentNodes = true;
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, setParentNodes, kind);
}

/** Lists every node of a tree, parents first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

export const lineOf = (node: ts.Node): number => {
  const source = node.getSourceFile();
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
};

/** Lists the imports of a file at a path below src/. */
export function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  for (const node of nodesOf(parseSource(path, text))) {
    const specifier = specifierOf(node);
    if (specifier) found.push(resolveImport(path, { specifier, typesOnly: isTypesOnly(node), line: lineOf(node) }));
  }
  return found;
}

function resolveImport(
  path: string,
  { specifier, typesOnly, line }: { specifier: string; typesOnly: boolean; line: number },
): Import {
  const isPackage = !specifier.startsWith('.');
  const target = isPackage ? specifier : posix.join(posix.dirname(path), specifier).replace(/\.(tsx?|js)$/, '');
  return { target, isPackage, typesOnly, line };
}

function specifierOf(node: ts.Node): string | null {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
    return ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : null;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
    return node.argument.literal.text;
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const [address] = isDynamic ? node.arguments : [];
  return address && ts.isStringLiteral(address) ? address.text : null;
}

function isTypesOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { isTypeOnly, name, namedBindings } = node.importClause;
  if (isTypeOnly) return true;
  return (
    !name &&
    !!namedBindings &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every(part => part.isTypeOnly)
  );
}
