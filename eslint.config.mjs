import { defineConfig, globalIgnores } from 'eslint/config';
import prettier from 'eslint-config-prettier/flat';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The layers that must give the same answer on every machine: no clock, no chance, no locale, no screen. */
export const PURE = ['engine', 'content', 'bargaining', 'agents', 'debrief', 'classroom'];

const FONTS = ['@fontsource-variable/newsreader', '@fontsource-variable/archivo'];

/**
 * Which layer may import what. Lint rules are generated from this table, and tests/architecture holds the whole graph
 * to it. A layer is a folder of src; `main` is the files that lie directly in src.
 *
 * - `values`: layers (or single files) that it may import freely.
 * - `types`: layers of which it may see the types alone.
 * - `lazily`: layers that it may load by `import()` alone, besides their types.
 * - `packages`: packages with their subpaths; `node:` stands for everything that Node brings along.
 * - `alone`: packages for one file of the layer and no other.
 */
export const MAY_IMPORT = {
  engine: { alone: { 'luck.ts': ['seedrandom'], 'hash.ts': ['@noble/hashes'] } },
  bargaining: {},
  content: { values: ['engine'] },
  documents: { values: ['engine'], types: ['content'], packages: ['valibot'] },
  agents: { values: ['engine', 'content', 'bargaining'] },
  debrief: { values: ['engine', 'content', 'bargaining', 'agents'] },
  classroom: { values: ['engine', 'content', 'bargaining', 'agents', 'debrief', 'documents'] },
  workers: { values: [...PURE, 'documents'], packages: ['comlink'] },
  session: {
    values: ['engine', 'content', 'documents', 'text', 'workers/client.ts', '../assets'],
    types: ['agents', 'debrief', 'classroom'],
    packages: ['zustand/vanilla'],
  },
  text: { types: PURE, packages: ['i18next'] },
  panels: {
    values: ['session', 'text', '../assets'],
    types: PURE,
    packages: ['react', 'react-dom', 'react-aria-components', ...FONTS],
  },
  scenes: { values: ['session', 'text', '../assets'], types: ['engine', 'content'], packages: ['phaser'] },
  sound: { values: ['session'], types: ['engine', 'agents'] },
  headless: { values: [...PURE, 'documents', 'workers', 'text'], packages: ['node:', 'commander'] },
  main: {
    values: ['bargaining', 'agents', 'debrief', 'classroom', 'documents', 'workers', 'text', 'panels', '../assets'],
    lazily: ['session', 'engine', 'content', 'scenes', 'sound'],
    packages: [...FONTS, 'workbox-window'],
  },
};

/** How deep folders may nest inside a layer: the rules below name each depth, since imports are relative. */
const DEEPEST = 4;

const CODE = '*.{ts,tsx}';
const under = (layer) => `src/${layer}/**/${CODE}`;

const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Layers and files as one alternative of a regular expression; with no names at all it matches nothing. */
const anyOf = (names) =>
  `(?:${names.map((name) => escaped(name) + (name.endsWith('.ts') ? '$' : '/')).join('|') || '(?!)'})`;

const anyPackage = (names) =>
  `(?:${names.map((name) => (name.endsWith(':') ? name : `${escaped(name)}(?:/|$)`)).join('|') || '(?!)'})`;

/** The import rule of one layer for files that reach the top of src by `up`. */
const importRule = (layer, up, packages) => {
  const { values = [], types = [], lazily = [] } = MAY_IMPORT[layer];
  const seen = [...types, ...lazily];
  const list = (names) => (names.length > 0 ? names.join(', ') : 'nothing');
  const law = 'See MAY_IMPORT in eslint.config.mjs.';
  const patterns = [
    {
      regex: `^${up}(?!${anyOf([layer, ...values, ...seen])})${layer === 'main' ? '.+/' : ''}`,
      message: `${layer} may import of other layers: ${list(values)}; as types: ${list(seen)}. ${law}`,
    },
    {
      regex: `^(?!\\.)(?!${anyPackage(packages)})`,
      message: `${layer} may import packages: ${list(packages)}. ${law}`,
    },
  ];
  if (seen.length > 0) {
    const how = lazily.length > 0 ? 'by import(), or as types' : 'as types only';
    patterns.push({
      regex: `^${up}${anyOf(seen)}`,
      allowTypeImports: true,
      message: `${layer} may import ${list(seen)} ${how}. ${law}`,
    });
  }
  return { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] };
};

const importRules = Object.entries(MAY_IMPORT).flatMap(([layer, { packages = [], alone = {} }]) => {
  if (layer === 'main')
    return [{ files: [`src/${CODE}`], rules: importRule(layer, String.raw`(?:\./|(?=\.\./))`, packages) }];
  const depths = Array.from({ length: DEEPEST }, (_, depth) => ({
    files: [`src/${layer}/${'*/'.repeat(depth)}${CODE}`],
    rules: importRule(layer, String.raw`(?:\.\./){${depth + 1}}`, packages),
  }));
  const exceptions = Object.entries(alone).map(([file, own]) => ({
    files: [`src/${layer}/${file}`],
    rules: importRule(layer, String.raw`\.\./`, [...packages, ...own]),
  }));
  return [...depths, ...exceptions];
});

const ban = (message, ...selectors) => selectors.map((selector) => ({ selector, message }));

const NO_CLASSES = ban(
  'No classes outside scenes: data is plain JSON and behaviour is functions.',
  ':matches(ClassDeclaration, ClassExpression)',
);

const SHAPE = [
  ...ban('No enums: export a const list and its type.', 'TSEnumDeclaration'),
  ...ban('No barrels: import from the file that defines it.', 'ExportAllDeclaration', 'ExportNamedDeclaration[source]'),
  ...ban('No default exports: a thing has one name everywhere.', 'ExportDefaultDeclaration'),
];

const SAME_EVERYWHERE = [
  ...ban(
    'Only Math.sqrt, imul, round, floor, ceil, min, max, abs, trunc and sign are exact in every browser.',
    "MemberExpression[object.name='Math'][property.name!=/^(?:sqrt|imul|round|floor|ceil|min|max|abs|trunc|sign)$/]",
    "MemberExpression[object.name='Math'][computed=true]",
    "VariableDeclarator[init.name='Math']",
  ),
  ...ban(
    'x ** y differs between browsers: multiply, or use a table.',
    "BinaryExpression[operator='**']",
    "AssignmentExpression[operator='**=']",
  ),
  ...ban('Locales differ between machines.', 'MemberExpression[property.name=/^(?:localeCompare|toLocale\\w*)$/]'),
  ...ban(
    'Call it WorldEvent, Fact or Move: Event is the browser’s word.',
    "TSTypeReference[typeName.name='Event']",
    "TSTypeAliasDeclaration[id.name='Event']",
    "TSInterfaceDeclaration[id.name='Event']",
    "ImportSpecifier[local.name='Event']",
  ),
];

const ORDER = [
  ...ban(
    'Sorting stands in order.ts alone, with total orders.',
    'CallExpression[callee.property.name=/^(?:sort|toSorted)$/]',
  ),
  ...ban('Keyed iteration stands in order.ts alone, with total orders.', 'ForInStatement'),
];

const NOT_IN_THE_RULES = [
  ...['Date', 'Intl', 'performance', 'crypto', 'process', 'console', 'globalThis', 'window', 'document', 'navigator'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'fetch', 'WeakRef'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'Worker', 'Atomics', 'SharedArrayBuffer'],
].map((name) => ({ name, message: 'The rules know no clock, no chance, no locale and no machine.' }));

const lines = (max) => ({ 'max-lines': ['error', { max, skipBlankLines: false, skipComments: false }] });

const house = {
  files: [`src/**/${CODE}`],
  linterOptions: { noInlineConfig: true },
  rules: {
    ...lines(300),
    'max-lines-per-function': ['error', { max: 60, skipBlankLines: false, skipComments: false, IIFEs: true }],
    complexity: ['error', { max: 10, variant: 'modified' }],
    'no-restricted-syntax': ['error', ...SHAPE, ...NO_CLASSES],
    'no-console': 'error',
    eqeqeq: 'error',
    '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  },
};

const pure = [
  {
    files: PURE.map(under),
    rules: {
      'no-restricted-syntax': ['error', ...SHAPE, ...NO_CLASSES, ...SAME_EVERYWHERE, ...ORDER],
      'no-restricted-globals': ['error', ...NOT_IN_THE_RULES],
    },
  },
  {
    files: PURE.map((layer) => `src/${layer}/order.ts`),
    rules: { 'no-restricted-syntax': ['error', ...SHAPE, ...NO_CLASSES, ...SAME_EVERYWHERE] },
  },
];

/** An item of content is a card, and a card is short; the catalogue files that list the cards are not items. */
const content = [
  { files: ['src/content/*/**/*.ts'], rules: lines(120) },
  { files: ['src/content/words/**/*.ts'], rules: lines(300) },
  { files: ['src/content/reviews/**/*.ts', 'src/content/lawsuits/**/*.ts'], rules: lines(200) },
  { files: ['src/content/scenarios/**/*.ts'], rules: lines(300) },
];

const outside = [
  { files: [under('scenes')], rules: { 'no-restricted-syntax': ['error', ...SHAPE] } },
  {
    files: [under('documents')],
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }] },
  },
  { files: [under('headless')], rules: { 'no-console': 'off' } },
  { files: [under('panels')], ...reactHooks.configs.flat.recommended },
  {
    files: [under('panels')],
    rules: { '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }] },
  },
];

/** Tests may be long, may look inside, and may assert what they have just made. */
const tests = {
  files: ['tests/**/*.{ts,tsx}'],
  rules: {
    '@typescript-eslint/no-non-null-assertion': 'off',
    '@typescript-eslint/no-unsafe-argument': 'off',
    '@typescript-eslint/no-unsafe-assignment': 'off',
    '@typescript-eslint/no-unsafe-member-access': 'off',
  },
};

const typed = {
  files: ['**/*.{ts,tsx}'],
  extends: [tseslint.configs.strictTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  linterOptions: { reportUnusedDisableDirectives: 'error' },
  rules: {
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    '@typescript-eslint/no-import-type-side-effects': 'error',
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  },
};

/** Lines: the formatter wraps code; this finds what it cannot wrap. A sentence may be as long as it is. */
const width = {
  files: ['**/*.{ts,tsx,mjs}'],
  rules: {
    'max-len': [
      'error',
      { code: 120, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true },
    ],
  },
};

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'playwright-report/', 'screens/', 'test-results/']),
  typed,
  house,
  ...content,
  ...pure,
  ...importRules,
  ...outside,
  tests,
  prettier,
  width,
);
