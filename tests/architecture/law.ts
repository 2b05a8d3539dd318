import * as v from 'valibot';
import type { Edge } from './graph.ts';

const names = v.optional(v.array(v.string()), []);

const schema = v.object({
  PURE: v.array(v.string()),
  MAY_IMPORT: v.record(
    v.string(),
    v.strictObject({
      values: names,
      types: names,
      lazily: names,
      packages: names,
      alone: v.optional(v.record(v.string(), v.array(v.string())), {}),
    }),
  ),
});

const config: unknown = await import(String(new URL('../../eslint.config.mjs', import.meta.url)));

/** The one table of layers, which the linter reads too. */
export const { MAY_IMPORT, PURE } = v.parse(schema, config);

/** The layer of a path from src: its folder, or `main` for the files that lie in src itself. */
export const layerOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : 'main');

const isWithin = (path: string, name: string): boolean => path === name || path.startsWith(`${name}/`);

const isPackage = (specifier: string, name: string): boolean =>
  name.endsWith(':') ? specifier.startsWith(name) : isWithin(specifier, name);

/** Whether the table lets this import be. A layer that the table does not know may import nothing. */
export const isAllowed = ({ from, to, kind }: Edge): boolean => {
  const law = MAY_IMPORT[layerOf(from)];
  if (law === undefined) return false;
  if (to.startsWith('package:')) {
    const own = law.alone[from.slice(from.indexOf('/') + 1)] ?? [];
    return [...law.packages, ...own].some((name) => isPackage(to.slice('package:'.length), name));
  }
  if (!to.startsWith('..') && layerOf(to) === layerOf(from)) return true;
  const allowed = {
    value: law.values,
    type: [...law.values, ...law.types, ...law.lazily],
    lazy: [...law.values, ...law.lazily],
  };
  return allowed[kind].some((name) => isWithin(to, name));
};

/**
 * Every import that lies on a circle, as `from -> to`. Imports of types alone do not count: nothing is left of them at
 * run time, and the shapes of the game and of its rules are rightly defined by one another. Lazy imports do count.
 */
export const circularEdges = (edges: readonly Edge[]): string[] => {
  const next = new Map<string, string[]>();
  for (const { from, to, kind } of edges) {
    if (kind !== 'type') next.set(from, [...(next.get(from) ?? []), to]);
  }
  const reaches = (start: string, goal: string): boolean => {
    const seen = new Set<string>();
    const open = [start];
    for (let here = open.pop(); here !== undefined; here = open.pop()) {
      if (here === goal) return true;
      if (seen.has(here)) continue;
      seen.add(here);
      open.push(...(next.get(here) ?? []));
    }
    return false;
  };
  return edges
    .filter(({ from, to, kind }) => kind !== 'type' && reaches(to, from))
    .map(({ from, to }) => `${from} -> ${to}`);
};
