import { describe, expect, it } from 'vitest';
import { widthFor } from '../../src/session/page-width.ts';

/** The usual size of type, in pixels. */
const USUAL = 16;

describe('the width of a page', () => {
  it.each([
    [390, 'narrow'],
    [720, 'narrow'],
    [721, 'medium'],
    [1199, 'medium'],
    [1200, 'wide'],
    [1440, 'wide'],
  ] as const)('at the usual size of type: %i pixels are %s', (pixels, width) => {
    expect(widthFor(pixels / USUAL)).toBe(width);
  });

  it.each([
    [125, 'medium'],
    [150, 'medium'],
    [200, 'narrow'],
  ] as const)('follows the type: 1440 pixels at %i% are %s', (type, width) => {
    expect(widthFor(1440 / (USUAL * (type / 100)))).toBe(width);
  });
});
