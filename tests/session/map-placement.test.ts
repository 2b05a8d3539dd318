import { describe, expect, it } from 'vitest';
import { aside, layoutOf, onStage, placement, placementNear } from '../../src/session/map-placement.ts';
import map from '../../assets/map/us-map.json' with { type: 'json' };

describe('the map on the stage', () => {
  it('is shown one to one on the Board that it was drawn for', () => {
    expect(placement(1440, 900, 'board')).toEqual({ scale: 1, x: 0, y: 0 });
  });

  it.each([
    ['a wide Board', 1440, 900, 'board', 380, 60, 1440, 720],
    ['a larger Board', 1920, 1080, 'board', 380, 60, 1920, 900],
    ['a flat Board', 1600, 700, 'board', 380, 60, 1600, 520],
    ['the report', 1440, 900, 'report', 300, 60, 780, 780],
    ['a small report', 1200, 720, 'report', 300, 60, 540, 600],
    ['a broad strip', 1199, 256, 'strip', 0, 0, 1199, 256],
    ['the strip', 390, 256, 'strip', 0, 0, 390, 256],
    ['a small strip', 320, 256, 'strip', 0, 0, 320, 256],
    ['the narrow title', 390, 844, 'title-narrow', 0, 0, 390, 844],
  ] as const)('keeps every site clear of the edges on %s', (_, width, height, layout, left, top, right, bottom) => {
    const at = placement(width, height, layout);
    for (const site of Object.values(map.sites)) {
      const { x, y } = onStage(at, site);
      expect(x, site.name).toBeGreaterThan(left);
      expect(x, site.name).toBeLessThan(right);
      expect(y, site.name).toBeGreaterThan(top);
      expect(y, site.name).toBeLessThan(bottom);
    }
  });

  it('brings a focused place to where no sheet lies, and nearer', () => {
    const near = placementNear(1440, 900, 'report', [map.sites.atlanta]);
    const { x, y } = onStage(near, map.sites.atlanta);
    expect([Math.round(x), Math.round(y)]).toEqual([547, 420]);
    expect(near.scale).toBeGreaterThan(3 * placement(1440, 900, 'report').scale);
  });

  it('comes only so near several places that all of them are seen', () => {
    const both = [map.sites.atlanta, map.sites.cheyenne];
    const near = placementNear(1440, 900, 'report', both);
    for (const site of both) {
      const { x, y } = onStage(near, site);
      expect(x).toBeGreaterThan(312);
      expect(x).toBeLessThan(776);
      expect(y).toBeGreaterThan(76);
      expect(y).toBeLessThan(764);
    }
    expect(near.scale).toBeLessThan(placementNear(1440, 900, 'report', [map.sites.atlanta]).scale);
  });

  it('stays at rest where there is nothing to look at, or all of it', () => {
    const rest = placement(1440, 900, 'report');
    expect(placementNear(1440, 900, 'report', [])).toEqual(rest);
    expect(placementNear(1440, 900, 'report', Object.values(map.sites))).toEqual(rest);
  });

  it.each([
    ['board', 'narrow', 'strip'],
    ['board', 'medium', 'strip'],
    ['board', 'wide', 'board'],
    ['report', 'medium', 'strip'],
    ['report', 'wide', 'report'],
    ['title', 'narrow', 'title-narrow'],
    ['title', 'medium', 'title'],
    ['backdrop', 'narrow', 'backdrop'],
  ] as const)('lays out the %s on a %s page as %s', (view, width, layout) => {
    expect(layoutOf(view, width)).toBe(layout);
  });

  it('sets the second badge of a place under the first', () => {
    const first = aside('dover', map.sites.dover);
    const second = aside('dover', map.sites.dover, 1);
    expect(second.x).toBe(first.x);
    expect(second.y).toBeGreaterThan(first.y + 40);
  });
});
