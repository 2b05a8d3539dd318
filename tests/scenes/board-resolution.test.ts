import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/engine/facts.ts';
import type { Step } from '../../src/engine/vocabulary.ts';
import {
  EMPTY_PICTURE,
  type BoardPicture,
  type CasePicture,
  type SitePicture,
} from '../../src/session/board-picture.ts';
import { boardSteps, namesAt } from '../../src/session/board-resolution.ts';
import { power } from '../../src/text/numbers.ts';

const site = (id: string, litMw: number, buildingMw = 0): SitePicture => ({
  id,
  x: litMw,
  y: 0,
  name: id,
  owner: 'azure',
  litMw,
  idleMw: 0,
  buildingMw,
});

const badge = (id: string, kind: CasePicture['kind'], stage: number): CasePicture => ({
  id,
  kind,
  x: 1,
  y: 1,
  pinX: 1,
  pinY: 1,
  stage,
  stages: 5,
});

const stepped = (step: Step): Fact => ({ type: 'stepped', step, quarter: 0, cause: 'quarter/end' });
const ruled = (id: string): Fact => ({
  type: 'ruled',
  case: id,
  ruling: 'cleared',
  quarter: 0,
  cause: 'review/delaware',
});

const before: BoardPicture = {
  ...EMPTY_PICTURE,
  sites: [site('atlanta', 300), site('phoenix', 200)],
  cases: [badge('delaware', 'review', 4), badge('musk', 'suit', 2)],
};
const after: BoardPicture = {
  ...EMPTY_PICTURE,
  sites: [site('atlanta', 600), site('phoenix', 210), site('abilene', 0, 400)],
  cases: [badge('musk', 'suit', 3)],
};
const facts: readonly Fact[] = [
  stepped('clouds'),
  stepped('builds'),
  stepped('training'),
  stepped('reviews'),
  ruled('delaware'),
  stepped('courts'),
  stepped('arrivals'),
];
const steps = boardSteps(before, after, facts);
const at = (id: Step) => steps.find((step) => step.id === id);

describe("a quarter's resolution on the map", () => {
  it('has one step for each that the report tells, in its order', () => {
    expect(steps.map(({ id }) => id)).toEqual(['clouds', 'builds', 'training', 'reviews', 'courts', 'arrivals']);
  });

  it('shows new sites with the contracts, and what lights up with the builds', () => {
    expect(at('clouds')?.after.sites.map(({ id, litMw }) => [id, litMw])).toEqual([
      ['atlanta', 300],
      ['phoenix', 200],
      ['abilene', 0],
    ]);
    expect(at('clouds')?.places.map((place) => place.x)).toEqual([0]);
    expect(at('builds')?.after.sites).toEqual(after.sites);
  });

  it('looks at what changed most, and at nothing where nothing changed', () => {
    expect(at('builds')?.places.map((place) => place.x)).toEqual([600]);
    expect(at('training')?.places).toEqual([]);
    expect(at('training')?.swell).toEqual(['openai']);
  });

  it('names the places that a step looks at, with the power that they have then, and no other', () => {
    expect(steps.map((step) => namesAt(step).map(({ name, detail }) => `${name} ${detail}`.trim()))).toEqual([
      [`abilene ${power(0)}`],
      [`atlanta ${power(600)}`],
      [],
      ['Delaware'],
      ['Musk'],
      [],
    ]);
  });

  it('keeps a decided case where it was until all is told', () => {
    expect(at('reviews')?.after.cases.find(({ id }) => id === 'delaware')).toMatchObject({ stage: 5, ruled: true });
    expect(at('reviews')?.moment).toEqual({ kind: 'hearing', caseId: 'delaware' });
    expect(at('courts')?.after.cases.map(({ id, stage }) => [id, stage])).toEqual([
      ['delaware', 5],
      ['musk', 3],
    ]);
    expect(at('courts')?.moment).toBeNull();
    expect(steps.at(-1)?.after).toBe(after);
  });
});
