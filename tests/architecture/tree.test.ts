import { describe, expect, it } from 'vitest';
import { filesOnDisk } from './graph.ts';

const files = filesOnDisk();

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.tsx?$/, '');

describe('the tree', () => {
  it('names every file in kebab case, a language (or that it is declarations) after a dot', () => {
    const odd = files.filter((path) => !/^(?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\.(?:[a-z]{2}|d))?\.tsx?$/.test(path));
    expect(odd).toEqual([]);
  });

  it('names every file for what it holds: none is a drawer for the rest', () => {
    const drawers = ['utils', 'util', 'helpers', 'helper', 'types', 'constants', 'index'];
    expect(files.filter((path) => drawers.includes(nameOf(path)))).toEqual([]);
  });

  it('nests no deeper than the lint rules reach', () => {
    expect(files.filter((path) => path.split('/').length > 5)).toEqual([]);
  });
});
