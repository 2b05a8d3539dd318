import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/engine/rulebook.ts';
import { RULES } from '../../src/content/rulebook.ts';
import { FACTS } from '../../src/content/facts.ts';
import { exampleSheet, hasMadeWords, numberOf } from '../../src/session/sheets/reference-examples.ts';
import { referencePage } from '../../src/session/sheets/reference-page.ts';
import { CHAPTERS, entryOf, referenceEntries, searchEntries } from '../../src/session/sheets/reference.ts';
import { board } from '../../src/text/en/board.ts';
import { reference } from '../../src/text/en/reference.ts';
import { report } from '../../src/text/en/report.ts';
import { learn } from '../../src/text/text.ts';

learn('reference', reference);
learn('report', report);
learn('board', board);

const entries = referenceEntries();
const pages = entries.map(referencePage);

/** Every string of a page that a person reads. */
function shownIn(value: unknown, key = ''): string[] {
  if (['entry', 'to', 'address', 'concept', 'facts', 'id'].includes(key)) return [];
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => shownIn(each, Array.isArray(value) ? key : name));
}

/** Ids as the rules write them: camel case or with hyphens, so that no sentence holds one by chance. */
const IDS = [
  ...RULES.terms,
  ...RULES.directives,
  ...RULES.events,
  ...RULES.reviews,
  ...RULES.lawsuits,
  ...RULES.mandates,
  ...RULES.endings,
]
  .map(({ id }) => id)
  .filter((id) => /[a-z][A-Z]|[a-z]-[a-z]/.test(id));

describe('the rules reference', () => {
  it.each([
    ['term', RULES.terms],
    ['directive', RULES.directives],
    ['event', RULES.events],
    ['review', RULES.reviews],
    ['lawsuit', RULES.lawsuits],
    ['mandate', RULES.mandates],
    ['cloud', RULES.clouds],
    ['lab', RULES.labs],
    ['scenario', RULES.scenarios],
    ['ending', RULES.endings],
  ] as const)('has an entry for every %s', (kind, items) => {
    expect(items.map(({ id }) => entryOf(entries, `${kind}/${id}`)?.name ?? id).filter((name) => name === '')).toEqual(
      [],
    );
    expect(entries.filter((entry) => entry.kind === kind).map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  });

  it('puts every entry into a chapter, under an address of its own', () => {
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    expect([...new Set(entries.map(({ chapter }) => chapter))]).toEqual([...CHAPTERS]);
  });

  it.each(pages.map((page) => [page.entry.key, page] as const))('says something whole of %s', (_key, page) => {
    expect(page.lead).not.toBe('');
    const shown = shownIn(page);
    expect(shown.filter((text) => /undefined|\[object|\{\{?\w+\}|\w+\.\w+_\w+|gauge[:/]|money[:/]/.test(text))).toEqual(
      [],
    );
    expect(shown.filter((text) => text.trim() === '' || /: *[;,.]|, *,|\( *\)/.test(text))).toEqual([]);
  });

  it('shows no raw id of any card', () => {
    const shown = pages.flatMap((page) => shownIn(page));
    expect(shown.filter((text) => IDS.some((id) => text.split(/[\s.,:;()]+/).includes(id)))).toEqual([]);
  });

  it('leads by its links to entries alone', () => {
    const links = pages.flatMap(({ parts }) => parts.flatMap(({ rows = [] }) => rows.flatMap(({ to }) => to ?? [])));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((key) => entryOf(entries, key) === undefined)).toEqual([]);
  });

  it('gives of every term each option as the contract would say it', () => {
    for (const { id, options } of RULES.terms) {
      const page = referencePage(entryOf(entries, `term/${id}`)!);
      expect(page.parts[0]?.rows?.length, id).toBe(options.length);
      expect(new Set(page.parts[0]?.rows?.map(({ text }) => text)).size, id).toBe(options.length);
    }
  });

  it('names for both halves of a coupled pair the other', () => {
    for (const [a, , b] of RULES.couplings) {
      const rows = (id: string) =>
        referencePage(entryOf(entries, `term/${id}`)!).parts.flatMap(({ rows: all = [] }) => all.map(({ to }) => to));
      expect(rows(a)).toContain(`term/${b}`);
      expect(rows(b)).toContain(`term/${a}`);
    }
  });
});

describe('worked examples in words', () => {
  const examples = [RULES.terms, RULES.directives, RULES.events, RULES.lawsuits, RULES.mandates, RULES.endings].flatMap(
    (items) => items.flatMap((item): readonly Example[] => item.examples),
  );

  it('know every number that an example changes and every effect that it makes', () => {
    expect(examples.flatMap(({ posts }) => Object.keys(posts)).filter((post) => numberOf(post) === undefined)).toEqual(
      [],
    );
    expect(examples.flatMap(({ makes = [] }) => makes).filter((type) => !hasMadeWords(type))).toEqual([]);
  });

  it('have words for every part of the state that an example changes', () => {
    expect(pages.flatMap((page) => page.examples).filter(({ given }) => given.includes(reference.given_more))).toEqual(
      [],
    );
  });

  it('say what is given, what is done and what comes of it', () => {
    const sheet = exampleSheet('directive', 'engage-reviewer', {
      name: 'A talk may come out',
      given: { gauges: { trust: 40 } },
      order: { id: 'engage-reviewer', target: 'delaware', choice: 'listen' },
      luck: 0,
      posts: { 'money:openai': -40, 'money:suppliers': 40, 'gauge:trust': -2 },
      makes: ['responded'],
    });
    expect(sheet).toEqual({
      name: 'A talk may come out',
      given: 'Trust 40; every draw falls at 0 of 100',
      done: 'Engage a reviewer; Delaware’s attorney general; Listen and explain',
      then: 'OpenAI’s cash −$40M; Suppliers’ cash +$40M; Trust −2; a case has its answer for the quarter',
    });
  });

  it('say so when nothing changes', () => {
    expect(exampleSheet('directive', 'pledge', { name: 'No', posts: {} }).then).toBe(reference.nothing);
  });
});

describe('sources', () => {
  it('are public facts with a date and a publisher, each once', () => {
    for (const { entry, sources } of pages) {
      expect(new Set(sources.map(({ id }) => id)).size, entry.key).toBe(sources.length);
      for (const { id, statement, from } of sources) {
        expect(statement).toBe(FACTS[id]?.statement);
        expect(from, id).toMatch(/^[\w–-].*, \S/);
      }
    }
  });

  it('stand behind every card of news that cites them', () => {
    for (const { id, facts } of RULES.events) {
      const shown = referencePage(entryOf(entries, `event/${id}`)!).sources.map((source) => source.id);
      expect(shown, id).toEqual(expect.arrayContaining([...facts]));
    }
  });
});

describe('the search', () => {
  it('finds by any word of a card, whatever its case, all words at once', () => {
    expect(searchEntries(entries, 'TAKE-OR').length).toBe(searchEntries(entries, 'take-or').length);
    expect(searchEntries(entries, 'azure commitment')[0]?.key).toBe('term/azureCommitment');
    expect(searchEntries(entries, 'azure zzz')).toEqual([]);
  });

  it('puts entries that bear the word in their name first', () => {
    const found = searchEntries(entries, 'stake');
    const named = found.map(({ name }) => name.toLowerCase().includes('stake'));
    expect(named.indexOf(false)).toBe(named.filter(Boolean).length);
    expect(named[0]).toBe(true);
  });
});
