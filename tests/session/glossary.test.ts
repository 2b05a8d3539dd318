import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/content/rulebook.ts';
import { LESSONS } from '../../src/content/lessons.ts';
import { entryOf, referenceEntries } from '../../src/session/sheets/reference.ts';
import {
  CONCEPT_IDS,
  conceptSheet,
  GLOSSARY_GROUPS,
  isConcept,
  orderConcepts,
  searchConcepts,
} from '../../src/session/sheets/reference-glossary.ts';
import { glossary } from '../../src/text/en/glossary.ts';
import { learn } from '../../src/text/text.ts';
import { WORDS } from '../../src/session/words.ts';

learn('glossary', glossary);

const sheets = CONCEPT_IDS.map(conceptSheet);

describe('the glossary', () => {
  it('explains the words of every order', () => {
    for (const { id } of RULES.directives) expect(orderConcepts(id).length, id).toBeGreaterThan(0);
  });

  it('explains every lesson of the debrief, in the lesson’s own words', () => {
    for (const { id } of LESSONS) {
      expect(isConcept(id), id).toBe(true);
      expect(sheets.find((sheet) => sheet.id === id)).toMatchObject({
        name: WORDS.lessons[id]?.name,
        meaning: WORDS.lessons[id]?.meaning,
      });
    }
  });

  it('explains the concept that each term teaches', () => {
    for (const { id } of RULES.terms) expect(isConcept(WORDS.terms[id]?.concept ?? ''), id).toBe(true);
  });

  it('has words of its own for each concept, and none twice', () => {
    for (const { id, name, meaning, here } of sheets) {
      expect(
        [name, meaning, here].filter((text) => text === '' || /^glossary\.|\{\{/.test(text)),
        id,
      ).toEqual([]);
    }
    for (const part of ['name', 'meaning', 'here'] as const) {
      expect(new Set(sheets.map((sheet) => sheet[part])).size).toBe(sheets.length);
    }
  });

  it('leads on to other concepts, never to itself, and to terms that the rules have', () => {
    const entries = referenceEntries();
    for (const { id, see, terms } of sheets) {
      expect(see.length, id).toBeGreaterThan(0);
      expect(see.map((other) => other.id)).not.toContain(id);
      expect(terms.filter(({ key }) => entryOf(entries, key) === undefined)).toEqual([]);
    }
    expect(sheets.flatMap(({ terms }) => terms).length).toBe(RULES.terms.length);
  });

  it('has something in every group', () => {
    for (const group of GLOSSARY_GROUPS)
      expect(sheets.filter((sheet) => sheet.group === group).length).toBeGreaterThan(2);
  });

  it('is searched by the letters of the trade as well', () => {
    expect(searchConcepts('batna').map(({ id }) => id)).toContain('batna');
    expect(searchConcepts('zzz')).toEqual([]);
    expect(searchConcepts('').length).toBe(CONCEPT_IDS.length);
  });

  it('knows no concept by the name of something else', () => {
    expect(isConcept('toString')).toBe(false);
  });
});
