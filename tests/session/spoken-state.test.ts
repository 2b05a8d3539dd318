import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/content/rulebook.ts';
import type { Fact } from '../../src/engine/facts.ts';
import type { Move } from '../../src/engine/moves.ts';
import { observe } from '../../src/engine/observe.ts';
import { openGame, play } from '../../src/engine/play.ts';
import { startDraft } from '../../src/session/sheets/draft-start.ts';
import { spokenState, turnSentence } from '../../src/session/sheets/spoken-state.ts';
import { NOTHING, type SessionState } from '../../src/session/state.ts';
import { spoken } from '../../src/text/en/spoken.ts';
import { learn } from '../../src/text/text.ts';

learn('spoken', spoken);

const MANDATES = { openai: 'scale-or-stall', microsoft: 'fill-the-data-centres' };
const STAKE = RULES.terms.findIndex(({ id }) => id === 'microsoftStake');

/** A game at its first table after some moves, as OpenAI sees it. */
function stateAfter(...moves: readonly Move[]): SessionState {
  const facts: Fact[] = [];
  let game = openGame(RULES, { scenario: 'memorandum-2025', quarters: 6, seed: 'novice', mandates: MANDATES }, facts);
  for (const move of [{ side: 'openai', type: 'answer', choices: [0] } as const, ...moves]) {
    const made = play(RULES, game, move);
    if (made.refusal !== undefined) throw new Error(made.refusal.code);
    game = made.game;
  }
  return { ...NOTHING, view: { observation: observe(game, 'openai'), facts: [] }, waitsFor: 'you' };
}

const opened = stateAfter();
const DRAFT = startDraft(opened.view!.observation);
const both = (theirs: readonly number[]) =>
  stateAfter(
    { side: 'openai', type: 'propose', package: DRAFT },
    { side: 'microsoft', type: 'propose', package: theirs },
  );

describe('the state, read out', () => {
  it('says when it is, whose turn, whose patience, and who one is', () => {
    expect(spokenState(opened, 'table')).toEqual([
      'Q4 2025, quarter 1 of 6. Table.',
      'It is your turn.',
      'Microsoft’s patience 55, yours 55, of 100.',
      'Microsoft has nothing on the table.',
      'Cash $25.0B. Trust 55. Your credibility 60.',
      'You lead OpenAI; your board’s letter is “Scale or stall”.',
    ]);
  });

  it('says what they offer where it differs from one’s own draft', () => {
    const said = spokenState(both(DRAFT.with(STAKE, 5)), 'table').join(' ');
    expect(said).toContain('Microsoft’s draft differs from your last one in 1 term: Microsoft’s stake: 33%.');
    expect(spokenState(both(DRAFT), 'table')).toContain('Microsoft’s draft is the same as your last one.');
  });

  it('says nothing of the table elsewhere, and that the other side thinks', () => {
    const said = spokenState({ ...opened, waitsFor: 'them' }, 'desk');
    expect(said).toContain('Microsoft is thinking.');
    expect(said.join(' ')).not.toContain('patience');
  });

  it('is silent where nothing may be seen', () => {
    expect(spokenState(NOTHING, 'table')).toEqual([]);
    expect(turnSentence(NOTHING, 'table')).toBeUndefined();
  });

  it('leaves no slot open and shows no id', () => {
    const all = (['briefing', 'table', 'desk', 'report'] as const).flatMap((phase) =>
      spokenState(both(DRAFT.with(STAKE, 5)), phase),
    );
    expect(
      all.filter((sentence) => /\{\{|spoken\.|common\.|[a-z][A-Z]/.test(sentence.replaceAll('OpenAI', ''))),
    ).toEqual([]);
  });
});
