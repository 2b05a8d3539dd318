import { describe, expect, it } from 'vitest';
import { filesOnDisk, readGraph, type Edge } from './graph.ts';
import { circularEdges, isAllowed, layerOf, MAY_IMPORT, PURE } from './law.ts';

const graph = readGraph();

const shown = ({ from, to, kind }: Edge): string => `${from} -> ${to} (${kind})`;

describe('the whole graph', () => {
  it('sees every module that lies in src', () => {
    const onDisk = filesOnDisk();
    expect(onDisk.length).toBeGreaterThan(0);
    expect(graph.modules).toEqual(onDisk);
    expect(graph.edges.length).toBeGreaterThan(0);
  });

  it('follows every import: none is computed, globbed or dangling', () => {
    expect(graph.unseen).toEqual([]);
  });

  it('has layers that the table knows', () => {
    expect(graph.modules.filter((path) => MAY_IMPORT[layerOf(path)] === undefined)).toEqual([]);
  });

  it('has no import that the table forbids', () => {
    expect(graph.edges.filter((edge) => !isAllowed(edge)).map(shown)).toEqual([]);
  });

  it('has no circle', () => {
    expect(circularEdges(graph.edges)).toEqual([]);
  });
});

describe('the table', () => {
  it('lets the pure layers stand on pure layers and documents alone', () => {
    const beneath = PURE.flatMap((layer) => [
      ...(MAY_IMPORT[layer]?.values ?? []),
      ...(MAY_IMPORT[layer]?.types ?? []),
    ]);
    expect(beneath.filter((layer) => ![...PURE, 'documents'].includes(layer))).toEqual([]);
  });

  it('is itself without a circle', () => {
    const edges = Object.entries(MAY_IMPORT).flatMap(([from, { values }]) =>
      values.map((to): Edge => ({ from, to: layerOf(`${to}/`), kind: 'value' })),
    );
    expect(circularEdges(edges)).toEqual([]);
  });

  it.each<[string, Edge, boolean]>([
    ['the rules know no content', { from: 'engine/play.ts', to: 'content/rulebook.ts', kind: 'value' }, false],
    ['not even its types', { from: 'engine/play.ts', to: 'content/rulebook.ts', kind: 'type' }, false],
    ['content knows the rules', { from: 'content/terms/safety.ts', to: 'engine/rulebook.ts', kind: 'value' }, true],
    ['documents see the types of content', { from: 'documents/replay.ts', to: 'content/x.ts', kind: 'type' }, true],
    ['and no more', { from: 'documents/replay.ts', to: 'content/x.ts', kind: 'value' }, false],
    ['panels and scenes never meet', { from: 'panels/board.tsx', to: 'scenes/map.ts', kind: 'type' }, false],
    ['nor the other way', { from: 'scenes/map.ts', to: 'panels/board.tsx', kind: 'lazy' }, false],
    ['the session asks workers', { from: 'session/session.ts', to: 'workers/client.ts', kind: 'value' }, true],
    ['by their client alone', { from: 'session/session.ts', to: 'workers/review.ts', kind: 'value' }, false],
    ['main waits for the session', { from: 'main.ts', to: 'session/session.ts', kind: 'lazy' }, true],
    ['and never loads it at once', { from: 'main.ts', to: 'session/session.ts', kind: 'value' }, false],
    ['sound hears the session', { from: 'sound/cues.ts', to: 'session/session.ts', kind: 'value' }, true],
    ['and no rule, but by type', { from: 'sound/cues.ts', to: 'engine/facts.ts', kind: 'value' }, false],
    ['no panel makes a sound', { from: 'panels/app.tsx', to: 'sound/player.ts', kind: 'lazy' }, false],
    ['nobody imports main', { from: 'panels/board.tsx', to: 'main.ts', kind: 'value' }, false],
    ['luck alone has a generator', { from: 'engine/luck.ts', to: 'package:seedrandom', kind: 'value' }, true],
    ['and no other rule', { from: 'engine/quarter.ts', to: 'package:seedrandom', kind: 'value' }, false],
    [
      'subpaths belong to their package',
      { from: 'engine/hash.ts', to: 'package:@noble/hashes/sha2.js', kind: 'value' },
      true,
    ],
    ['names that only begin alike do not', { from: 'panels/app.tsx', to: 'package:react-three', kind: 'value' }, false],
    ['Node is for the command line', { from: 'headless/main.ts', to: 'package:node:fs', kind: 'value' }, true],
    ['and not for documents', { from: 'documents/replay.ts', to: 'package:node:fs', kind: 'value' }, false],
    ['nothing in src imports a test', { from: 'main.ts', to: '../tests/e2e/browser.ts', kind: 'value' }, false],
    ['an unknown folder is no layer', { from: 'utils/sum.ts', to: 'engine/game.ts', kind: 'type' }, false],
  ])('%s', (_sentence, edge, verdict) => {
    expect(isAllowed(edge)).toBe(verdict);
  });
});

describe('a circle', () => {
  it('is found however long it is', () => {
    const edges: Edge[] = [
      { from: 'a.ts', to: 'b.ts', kind: 'value' },
      { from: 'b.ts', to: 'c.ts', kind: 'lazy' },
      { from: 'c.ts', to: 'a.ts', kind: 'value' },
      { from: 'c.ts', to: 'd.ts', kind: 'value' },
    ];
    expect(circularEdges(edges)).toEqual(['a.ts -> b.ts', 'b.ts -> c.ts', 'c.ts -> a.ts']);
  });

  it('does not count where types alone close it', () => {
    const edges: Edge[] = [
      { from: 'a.ts', to: 'b.ts', kind: 'value' },
      { from: 'b.ts', to: 'a.ts', kind: 'type' },
    ];
    expect(circularEdges(edges)).toEqual([]);
  });
});
