import { describe, expect, it } from 'vitest';
import { acceptedPackages } from './accepted.ts';
import { changedTerms, neighbours } from '../../src/agents/ascend.ts';
import { openTalk } from '../../src/agents/bargain.ts';
import { columnOf, worthIn } from '../../src/agents/appraise.ts';
import { fairer } from '../../src/agents/fairer.ts';
import { ifProposed } from '../../src/agents/if-proposed.ts';
import { LEVELS } from '../../src/agents/level.ts';
import { projectedWorth } from '../../src/agents/next-draft.ts';
import { readDraft } from '../../src/agents/reading.ts';
import { reasonsFor, refusedBy, refusedLast, tablesAt } from '../../src/agents/reasons.ts';
import { answer, answering } from '../../src/agents/talk.ts';
import { RULES } from '../../src/content/rulebook.ts';
import { proposalFault } from '../../src/engine/check.ts';
import { copyGame } from '../../src/engine/copy.ts';
import type { Package } from '../../src/engine/game.ts';
import { hashOf } from '../../src/engine/hash.ts';
import { observe } from '../../src/engine/observe.ts';
import { otherSide, type Side } from '../../src/engine/vocabulary.ts';
import { startDraft } from '../../src/session/sheets/draft-start.ts';
import { listen, meet, propose, put, questionOf, seatOf, theirMove, type Meeting } from './at-table.ts';

/** Seeds, seats and levels at which the talk is held to its rules. */
const TABLES: readonly (readonly [string, Side, string])[] = [
  ['harbor', 'openai', 'associate'],
  ['harbor', 'microsoft', 'counsel'],
  ['table', 'openai', 'counsel'],
  ['quay', 'microsoft', 'associate'],
  ['quay', 'openai', 'partner'],
];

const draftOf = (at: Meeting): Package => startDraft(observe(at.game, at.asker));

/** A place that goes on by itself from this one. */
const branch = (at: Meeting): Meeting => ({ ...at, game: copyGame(at.game), facts: [...at.facts] });

/** The table after so many drafts of the asker's own have been answered. */
function afterDrafts(count: number, ...table: (typeof TABLES)[number]): Meeting {
  const at = meet(...table);
  listen(at);
  for (let made = 0; made < count && at.game.table.open; made += 1) {
    put(at, propose(at, made === 0 ? bold(at) : draftOf(at)));
    listen(at);
  }
  return at;
}

/** A draft that asks for more than the middle: one step of every ladder to the asker's side. */
function bold(at: Meeting): Package {
  const step = at.asker === 'openai' ? -1 : 1;
  let pack = draftOf(at);
  RULES.terms.forEach(({ ladder, options }, term) => {
    const option = (pack[term] ?? 0) + step;
    if (!ladder || option < 0 || option >= options.length) return;
    const tried = pack.with(term, option);
    if (proposalFault(RULES, observe(at.game, at.asker), tried) === undefined) pack = tried;
  });
  return pack;
}

describe('what the other side would see', () => {
  it.each(TABLES)('is what it sees once the draft is made: %s, %s, %s', (...table) => {
    const at = meet(...table);
    listen(at);
    const sketch = { package: bold(at), riders: [], firm: [2] };
    const seen = ifProposed(RULES, seatOf(at, otherSide(at.asker)), sketch);
    put(at, { side: at.asker, type: 'propose', ...sketch });
    expect(seen).toEqual(seatOf(at, otherSide(at.asker)));
  });
});

describe('what would make this work', () => {
  it.each(TABLES)('names packages that are accepted at once if they are proposed: %s, %s, %s', (...table) => {
    for (const made of [0, 1]) {
      const at = afterDrafts(made, ...table);
      if (!at.game.table.open) continue;
      const found = answer(questionOf(at, bold(at)));
      const named = found.kind === 'offers' ? found.offers : [];
      expect(['offers', 'works', 'killed']).toContain(found.kind);
      for (const offer of named) {
        const tried = branch(at);
        put(tried, propose(tried, offer.package));
        if (tried.game.phase !== 'table') continue;
        expect(theirMove(tried)).toMatchObject({ type: 'accept', draft: 0 });
      }
    }
  });

  it.each(TABLES)('gives each merit to the package that has it most: %s, %s, %s', (...table) => {
    const at = afterDrafts(0, ...table);
    const draft = bold(at);
    const found = answer(questionOf(at, draft));
    if (found.kind !== 'offers') return;
    const changes = found.offers.map((offer) => changedTerms(offer.package, draft).length);
    const fewest = found.offers.find(({ merits }) => merits.includes('fewest'));
    expect(found.offers.flatMap(({ merits }) => merits).toSorted()).toEqual(['balanced', 'cheapest', 'fewest']);
    expect(changedTerms(fewest!.package, draft)).toHaveLength(Math.min(...changes));
    expect(Math.min(...changes)).toBeGreaterThan(0);
  });

  it('says so when the draft itself would be signed', () => {
    const at = meet('cove', 'openai', 'counsel');
    const gift = acceptedPackages(at, bold(at))[0]!;
    expect(answer(questionOf(at, gift))).toEqual({ kind: 'works' });
  });

  it('says why where nobody can be asked, and is silent on numbers of the other side', () => {
    const at = meet('harbor', 'openai', 'counsel');
    put(at, propose(at, bold(at)));
    expect(answer(questionOf(at, bold(at)))).toEqual({ kind: 'closed', why: 'not-your-turn' });
  });

  it('names one term that kills it where nothing near is taken', () => {
    const at = meet('harbor', 'openai', 'script:stonewall');
    const found = answer(questionOf(at, bold(at)));
    expect(found.kind).toBe('killed');
    if (found.kind === 'killed') expect(found.killer.option).not.toBe(bold(at)[found.killer.term]);
  });

  it('says that patience is at its end where any draft would close the table', () => {
    const at = meet('harbor', 'openai', 'counsel');
    at.game.table.seats.microsoft.patience = 1;
    expect(answer(questionOf(at, bold(at)))).toEqual({ kind: 'closed', why: 'patience' });
  });

  it('changes no hash, and is the same however often it is asked', () => {
    const at = afterDrafts(1, 'table', 'openai', 'counsel');
    const before = hashOf(at.game);
    const facts = JSON.stringify(at.facts);
    const first = answer(questionOf(at, draftOf(at)));
    expect(answer(questionOf(at, draftOf(at)))).toEqual(first);
    expect(hashOf(at.game)).toBe(before);
    expect(JSON.stringify(at.facts)).toBe(facts);
  });

  it('gives way between two decisions of the other side', () => {
    const at = meet('cove', 'openai', 'counsel');
    let breaths = 0;
    const asked = answering(questionOf(at, bold(at)));
    while (asked.next().done !== true) breaths += 1;
    expect(breaths).toBeGreaterThan(3);
  });
});

describe('a fairer draft', () => {
  it.each(TABLES)('is fairer once: %s, %s', (...table) => {
    const view = seatOf(meet(...table), table[1]);
    for (const draft of [bold(meet(...table)), draftOf(meet(...table))]) {
      const once = fairer(RULES, view, draft);
      expect(fairer(RULES, view, once)).toEqual(once);
    }
  });

  it('gives more to whoever gets less, by one’s own reading', () => {
    const at = meet('harbor', 'openai', 'counsel');
    const view = seatOf(at, 'openai');
    const less = (pack: Package): number => {
      const { signed, noDeal, acceptance } = readDraft(RULES, view, pack);
      return Math.min(signed - noDeal, (acceptance?.mean ?? 0) * 10);
    };
    expect(less(fairer(RULES, view, bold(at)))).toBeGreaterThan(less(bold(at)));
  });
});

describe('the computer across the table', () => {
  it.each(TABLES)('accepts at once what it proposes, if it is proposed back: %s, %s, %s', (...table) => {
    const at = meet(...table);
    if (at.game.table.turn === at.asker) put(at, propose(at, bold(at)));
    const move = listen(at);
    expect(move?.type).toBe('propose');
    if (move?.type !== 'propose') return;
    put(at, propose(at, move.package));
    expect(theirMove(at)).toMatchObject({ type: 'accept' });
  });

  it.each(TABLES)('never repeats what was just refused, and offers what the rules allow: %s, %s, %s', (...table) => {
    const at = meet(...table);
    listen(at);
    let last: Package | undefined;
    while (at.game.table.open) {
      const asked = bold(at);
      put(at, propose(at, asked));
      if (at.game.phase !== 'table') return;
      const move = theirMove(at);
      if (move.type === 'propose') {
        expect(move.package).not.toEqual(asked);
        expect(move.package).not.toEqual(last);
        last = move.package;
      }
      put(at, move);
    }
  });

  it.each(TABLES.slice(0, 4))('takes no less gladly what gives it more, all else equal: %s, %s, %s', (...table) => {
    const at = afterDrafts(0, ...table);
    const level = LEVELS.find(({ id }) => id === at.level)!;
    const tables = tablesAt(RULES, observe(at.game, otherSide(at.asker)), at.level);
    const column = columnOf(RULES, at.game.mandates[otherSide(at.asker)]);
    const worthOf = (next: Meeting, pack: Package): number =>
      projectedWorth(openTalk(RULES, seatOf(next, otherSide(at.asker)), level, at.luck), pack);
    const [pack] = acceptedPackages(at, bold(at));
    const after = (tried: Package): Meeting => {
      const next = branch(at);
      put(next, propose(next, tried));
      return next;
    };
    const worth = worthOf(after(pack!), pack!);
    const allowed = neighbours(RULES, pack!).filter(
      (more) => proposalFault(RULES, observe(at.game, at.asker), more) === undefined,
    );
    const gifts = allowed.toSorted((one, two) => worthIn(tables, two, column) - worthIn(tables, one, column));
    const better = gifts.filter((more) => worthOf(after(more), more) > worth);
    for (const more of better.slice(0, 12)) expect(theirMove(after(more))).toMatchObject({ type: 'accept' });
    expect(better.length).toBeGreaterThan(0);
  });
});

describe('a refusal', () => {
  it.each(TABLES)('gives reasons in terms, true as to direction: %s, %s, %s', (...table) => {
    const at = meet(...table);
    listen(at);
    put(at, propose(at, bold(at)));
    const other = otherSide(at.asker);
    const view = seatOf(at, other);
    const refused = refusedBy(view, theirMove(at));
    expect(refused).toBeDefined();
    const tables = tablesAt(RULES, view.observation, at.level);
    const reasons = reasonsFor(RULES, view, tables, refused!);
    const column = columnOf(RULES, at.game.mandates[other]);
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) {
      if (reason.kind === 'no-deal' || reason.kind === 'would-trade') continue;
      const { asked } = refused!;
      const better = asked.with(reason.term, reason.option);
      expect(worthIn(tables, better, column)).toBeGreaterThan(worthIn(tables, asked, column));
    }
    const terms = reasons.flatMap((reason) => (reason.kind === 'no-deal' ? [] : [reason.term]));
    expect(new Set(terms).size).toBe(terms.length);
  });

  it.each(TABLES)('can be told again from what has been witnessed: %s, %s, %s', (...table) => {
    const at = meet(...table);
    listen(at);
    put(at, propose(at, bold(at)));
    const other = otherSide(at.asker);
    const move = theirMove(at);
    const before = seatOf(at, other);
    const then = reasonsFor(RULES, before, tablesAt(RULES, before.observation, at.level), refusedBy(before, move)!);
    put(at, move);
    const after = seatOf(at, other);
    const now = reasonsFor(RULES, after, tablesAt(RULES, after.observation, at.level), refusedLast(after)!);
    expect(now).toEqual(then);
  });

  it('names the term that kills the draft where it closes the table without a draft of its own', () => {
    const at = meet('harbor', 'openai', 'counsel');
    put(at, propose(at, bold(at)));
    const view = seatOf(at, 'microsoft');
    const refused = refusedBy(view, { side: 'microsoft', type: 'adjourn' })!;
    const [first] = reasonsFor(RULES, view, tablesAt(RULES, view.observation, 'counsel'), refused);
    expect(['missing', 'red-line']).toContain(first?.kind);
  });

  it('says that no deal is better where no term would help', () => {
    const at = meet('harbor', 'openai', 'counsel');
    const view = seatOf(at, 'microsoft');
    const tables = tablesAt(RULES, view.observation, 'counsel');
    const level = { ...tables, singles: tables.singles.map((options) => options.map((worth) => worth.map(() => 0))) };
    const flat = { ...level, pairs: [], chanceBps: () => 10_000 };
    expect(reasonsFor(RULES, view, flat, { asked: bold(at), counter: undefined })).toEqual([{ kind: 'no-deal' }]);
  });
});
