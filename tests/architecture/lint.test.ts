import { ESLint } from 'eslint';
import { resolve } from 'node:path';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import type { Kind } from './graph.ts';
import { isAllowed, MAY_IMPORT } from './law.ts';

/** The project's own linter, less the rules that need types: planted files are not on the disk. */
const linter = new ESLint({
  cwd: resolve(import.meta.dirname, '../..'),
  overrideConfig: [{ files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked }],
});

type Complaint = { readonly line: number; readonly rule: string };

const complaints = async (path: string, code: string): Promise<Complaint[]> => {
  const results = await linter.lintText(code, { filePath: `src/${path}` });
  return results.flatMap(({ messages }) => messages.map(({ line, ruleId }) => ({ line, rule: ruleId ?? 'no rule' })));
};

const long = (count: number): string => '// a line\n'.repeat(count);

describe('the linter refuses', () => {
  it.each([
    ['chance in the rules', 'engine/x.ts', 'export const x = Math.random();', 'no-restricted-syntax'],
    ['a curve that differs between browsers', 'agents/x.ts', 'export const x = Math.exp(1);', 'no-restricted-syntax'],
    ['the same by another door', 'agents/x.ts', "export const x = Math['exp'](1);", 'no-restricted-syntax'],
    ['the same unpacked', 'debrief/x.ts', 'const { pow } = Math;\nexport const x = pow;', 'no-restricted-syntax'],
    ['a power', 'content/terms/x.ts', 'export const f = (x: number) => x ** 3;', 'no-restricted-syntax'],
    ['a clock', 'bargaining/x.ts', 'export const x = Date.now();', 'no-restricted-globals'],
    ['a timer', 'classroom/x.ts', 'setTimeout(() => undefined, 1);', 'no-restricted-globals'],
    ['a locale', 'engine/x.ts', "export const x = 'a'.localeCompare('b');", 'no-restricted-syntax'],
    ['a sort of one’s own', 'engine/x.ts', 'export const f = (x: number[]) => x.sort();', 'no-restricted-syntax'],
    [
      'a copying sort too',
      'content/terms/x.ts',
      'export const f = (x: number[]) => x.toSorted();',
      'no-restricted-syntax',
    ],
    [
      'for-in',
      'engine/x.ts',
      'export const f = (x: object) => { for (const k in x) f({ k }); };',
      'no-restricted-syntax',
    ],
    ['a bare Event', 'engine/x.ts', 'export type Event = { id: string };', 'no-restricted-syntax'],
    ['the browser’s Event', 'content/events/x.ts', 'export type X = { e: Event };', 'no-restricted-syntax'],
    ['a class outside scenes', 'panels/x.tsx', 'export class X {}', 'no-restricted-syntax'],
    ['an enum, in a scene too', 'scenes/x.ts', 'export enum X { A }', 'no-restricted-syntax'],
    ['a barrel', 'session/x.ts', "export * from './y.ts';", 'no-restricted-syntax'],
    ['a default export', 'text/x.ts', 'export default {};', 'no-restricted-syntax'],
    [
      'an assertion of type',
      'session/x.ts',
      "export const x = 'a' as string;",
      '@typescript-eslint/consistent-type-assertions',
    ],
    ['any', 'panels/x.ts', 'export let x: any;', '@typescript-eslint/no-explicit-any'],
    [
      'a non-null assertion',
      'engine/x.ts',
      'export const f = (x?: { y: 1 }) => x!.y;',
      '@typescript-eslint/no-non-null-assertion',
    ],
    [
      'an exception made on the spot',
      'engine/x.ts',
      '/* eslint-disable */\nexport const x = Math.random();',
      'no-restricted-syntax',
    ],
    ['a file of 301 lines', 'engine/x.ts', long(301), 'max-lines'],
    ['a card of 121 lines', 'content/terms/x.ts', long(121), 'max-lines'],
    ['a review of 201 lines', 'content/reviews/x.ts', long(201), 'max-lines'],
    ['a scenario of 301 lines', 'content/scenarios/x.ts', long(301), 'max-lines'],
    ['a function of 62 lines', 'panels/x.ts', `export const f = () => {\n${long(60)}};`, 'max-lines-per-function'],
    [
      'eleven ways through',
      'agents/x.ts',
      `export const f = (x: number) => {${'if (x > 1) x--;'.repeat(10)}};`,
      'complexity',
    ],
    ['a line of 121 characters', 'engine/x.ts', `// ${'x'.repeat(118)}`, 'max-len'],
  ])('%s', async (_sentence, path, code, rule) => {
    const rules = (await complaints(path, code)).map((one) => one.rule);
    expect(rules).toContain(rule);
  });
});

describe('the linter allows', () => {
  it.each([
    ['exact arithmetic', 'engine/x.ts', 'export const f = (x: number) => Math.floor(Math.sqrt(x));\n'],
    ['sorting where the orders stand', 'engine/order.ts', 'export const f = (x: number[]) => x.toSorted();\n'],
    [
      'keyed iteration there too',
      'engine/order.ts',
      'export const f = (x: object) => {\n  for (const k in x) f({ k });\n};\n',
    ],
    ['as const', 'engine/x.ts', "export const SIDES = ['openai', 'microsoft'] as const;\n"],
    ['a scene that is a class', 'scenes/x.ts', 'export class X {\n  size = 1;\n}\n'],
    ['the clock where a person looks at it', 'panels/x.ts', 'export const now = () => Date.now();\n'],
    ['a whole engine file', 'engine/x.ts', long(300)],
    ['a sentence longer than a line', 'content/terms/x.en.ts', `export const x = '${'word '.repeat(40)}';\n`],
  ])('%s', async (_sentence, path, code) => {
    expect(await complaints(path, code)).toEqual([]);
  });
});

const RESTRICTED = '@typescript-eslint/no-restricted-imports';

const FOREIGN = [
  'package:react',
  'package:phaser',
  'package:seedrandom',
  'package:node:fs',
  'package:zustand',
  '../tests/x.ts',
];

/** Files at every depth that may occur, and those that the table names. */
const filesOf = (layer: string): string[] =>
  layer === 'main'
    ? ['x.ts']
    : [
        ...['x', 'a/x', 'a/b/x', 'a/b/c/x'].map((path) => `${layer}/${path}.ts`),
        `${layer}/luck.ts`,
        `${layer}/hash.ts`,
      ];

const specifier = (from: string, to: string): string => {
  if (to.startsWith('package:')) return to.slice('package:'.length);
  const ups = from.split('/').length - 1;
  return (ups === 0 && !to.startsWith('..') ? './' : '../'.repeat(ups)) + to;
};

const layers = Object.keys(MAY_IMPORT);

describe('the linter and the graph are of one mind', () => {
  it.each(layers)('about everything that %s might import', async (layer) => {
    const targets = [
      ...layers.map((name) => (name === 'main' ? 'main.ts' : `${name}/y.ts`)),
      'workers/client.ts',
      ...FOREIGN,
    ];
    const kinds: Kind[] = ['value', 'type'];
    const files = filesOf(layer);
    for (const from of files) {
      const edges = kinds.flatMap((kind) => targets.map((to) => ({ from, to, kind })));
      const code = edges.map(
        ({ to, kind }, n) =>
          `import ${kind === 'type' ? 'type ' : ''}{ x as x${String(n)} } from '${specifier(from, to)}';`,
      );
      const found = await complaints(from, code.join('\n'));
      const refused = new Set(found.filter(({ rule }) => rule === RESTRICTED).map(({ line }) => line));
      const verdicts = edges.map((edge, n) => ({ ...edge, allowed: !refused.has(n + 1) }));
      expect(verdicts).toEqual(edges.map((edge) => ({ ...edge, allowed: isAllowed(edge) })));
    }
  });
});
