import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

/** How one module stands on another: at once, by its types alone (nothing is left of them at run time), or later. */
export type Kind = 'value' | 'type' | 'lazy';

/** One import. `to` is a path from src, as `from` is, or the package's specifier after `package:`. */
export type Edge = { readonly from: string; readonly to: string; readonly kind: Kind };

export type Graph = {
  readonly modules: readonly string[];
  readonly edges: readonly Edge[];
  /** Imports that no reading of the source can follow: a computed specifier, a glob, a file that is not there. */
  readonly unseen: readonly string[];
};

type Found = { readonly specifier: string | undefined; readonly kind: Kind; readonly node: ts.Node };

const ROOT = resolve(import.meta.dirname, '../..');
const SRC = join(ROOT, 'src');

const fromSrc = (path: string): string => relative(SRC, path).split(sep).join('/');

/** Everything under src that a bundler could load as code, as the disk has it, whatever the compiler thinks of it. */
export const filesOnDisk = (): string[] =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.[cm]?[jt]sx?$/.test(path))
    .map((path) => path.split(sep).join('/'))
    .toSorted();

const literal = (node: ts.Node | undefined): string | undefined =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;

const isImportMeta = (node: ts.Node, property: string): boolean =>
  ts.isPropertyAccessExpression(node) && ts.isMetaProperty(node.expression) && node.name.text === property;

const declared = (node: ts.Node): Found | undefined => {
  if (ts.isImportDeclaration(node)) {
    const typesOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { specifier: literal(node.moduleSpecifier), kind: typesOnly ? 'type' : 'value', node };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return { specifier: literal(node.moduleSpecifier), kind: node.isTypeOnly ? 'type' : 'value', node };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { specifier: literal(node.argument.literal), kind: 'type', node };
  }
  if (ts.isExternalModuleReference(node)) return { specifier: literal(node.expression), kind: 'value', node };
  return undefined;
};

/** `import('./x.ts')`, `import.meta.glob(...)`, and a worker's `new URL('./x.ts', import.meta.url)`. */
const loaded = (node: ts.Node): Found | undefined => {
  if (ts.isCallExpression(node)) {
    if (node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      return { specifier: literal(node.arguments[0]), kind: 'lazy', node };
    }
    if (isImportMeta(node.expression, 'glob')) return { specifier: undefined, kind: 'lazy', node };
  }
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'URL') {
    const [target, base] = node.arguments ?? [];
    if (base !== undefined && isImportMeta(base, 'url')) return { specifier: literal(target), kind: 'lazy', node };
  }
  return undefined;
};

const importsOf = (source: ts.SourceFile): Found[] => {
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    const one = declared(node) ?? loaded(node);
    if (one !== undefined) found.push(one);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

/** Where an import leads: the compiler's own answer for code, the plain path for a style sheet or a picture. */
const target = (specifier: string, file: string, options: ts.CompilerOptions): string | undefined => {
  if (!specifier.startsWith('.')) return `package:${specifier}`;
  const bare = specifier.replace(/\?.*$/, '');
  const resolved = ts.resolveModuleName(bare, file, options, ts.sys).resolvedModule?.resolvedFileName;
  const path = resolved ?? resolve(dirname(file), bare);
  return ts.sys.fileExists(path) ? fromSrc(path) : undefined;
};

const compilerReading = (): ts.ParsedCommandLine => {
  const path = join(ROOT, 'tsconfig.json');
  const { config } = ts.readConfigFile(path, (name) => readFileSync(name, 'utf8'));
  return ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
};

/** The whole graph of src, read from the files that the compiler is told to read. */
export const readGraph = (): Graph => {
  const { fileNames, options } = compilerReading();
  const files = fileNames.filter((name) => !fromSrc(name).startsWith('..'));
  const edges: Edge[] = [];
  const unseen: string[] = [];
  for (const file of files) {
    const from = fromSrc(file);
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    for (const { specifier, kind, node } of importsOf(source)) {
      const to = specifier === undefined ? undefined : target(specifier, file, options);
      if (to === undefined) unseen.push(`${from}: ${node.getText(source)}`);
      else edges.push({ from, to, kind });
    }
  }
  return { modules: files.map(fromSrc).toSorted(), edges, unseen };
};
