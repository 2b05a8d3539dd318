import { RULES } from '../../content/rulebook.ts';
import type { Debrief } from '../../debrief/debrief.ts';
import { clausesOf } from '../../engine/contract.ts';
import type { Game } from '../../engine/game.ts';
import { finalScore, type SideScore } from '../../engine/score.ts';
import { GOALS, otherSide, SIDES, type Side } from '../../engine/vocabulary.ts';
import { decimal, signed } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { replayText, settingsOf } from '../../documents/replay.ts';
import { PERSON } from '../running.ts';
import type { Finished, SessionState, Setup } from '../state.ts';
import { asGiven } from '../../text/given.ts';
import { mandateWords, WORDS } from '../words.ts';
import { quarterLabel } from './quarters.ts';

/** What has been found so far: the score is there at once, the rest comes part by part. */
export type FoundSoFar = Partial<Debrief>;

export interface GoalLine {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  /** 0 to 100. */
  readonly score: number;
  /** Against par, or 0 while there is none. */
  readonly change: number;
}

/** A side's end by its now open mandate. */
export interface SideResult {
  readonly side: Side;
  readonly title: string;
  readonly goals: readonly GoalLine[];
  readonly total: string;
  readonly redLine: { readonly text: string; readonly verdict: string; readonly held: boolean };
  readonly bonus: { readonly text: string; readonly verdict: string; readonly held: boolean };
}

/** The head of the closing book. */
export interface DebriefSheet {
  readonly side: Side;
  readonly mandate: string;
  readonly path: string;
  readonly heading: string;
  readonly ending: string;
  readonly line: string;
  /** Whether both seals are on the contract. */
  readonly sealed: boolean;
  readonly numbers: readonly { readonly name: string; readonly value: string }[];
  readonly verdict: string;
  /** Your own total, hundredths of a point. */
  readonly total: number;
  readonly results: readonly SideResult[];
  readonly fileStem: string;
}

/** Hundredths of a point as they are printed. */
export const points = (hundredths: number): string => decimal(hundredths / 100);
export const signedPoints = (hundredths: number): string => signed(hundredths / 100);

/** The head, the numbers and both sides' scores. */
export function debriefSheet(state: SessionState, finished: Finished, found: FoundSoFar): DebriefSheet {
  const { game, replay, facts } = finished;
  const { seat } = state;
  const ending = WORDS.endings[endingOf(game)];
  const signing = facts.find((fact) => fact.type === 'agreement-signed');
  return {
    side: seat,
    mandate: mandateWords(game.mandates[seat]).name,
    path: t('debrief.path', { seed: asGiven(replay.seed), opponent: playerName(state.opponent), count: game.quarters }),
    heading: headingOf(game, seat, signing?.quarter, found),
    ending: ending?.name ?? '',
    line: [ending?.line ?? '', mannerOf(state, found)].join(' ').trim(),
    sealed: game.contract.closedQuarter !== null || game.pending !== null,
    numbers: numbersOf(game, seat, found),
    verdict: verdictOf(seat, found),
    total: finalScore(RULES, game, seat).total,
    results: [seat, otherSide(seat)].map((side) => sideResult(game, side, found)),
    fileStem: `non-binding-${replay.seed.replaceAll(/[^\w-]+/g, '-')}`,
  };
}

/** How the computer across the table bargained, once it is known; nothing of a person or a fixed plan. */
function mannerOf({ seat, opponent }: SessionState, { par }: FoundSoFar): string {
  const name = playerName(opponent);
  if (par === undefined || opponent === PERSON || name === opponent) return '';
  return t(`debrief.manner_${par.temperaments[otherSide(seat)]}`, { opponent: name });
}

/** The id of the ending that holds: the first of the rules' list. */
export function endingOf(game: Game): string {
  const seen = { rules: RULES, game, clauses: clausesOf(RULES, game) };
  return RULES.endings.find((each) => each.holds(seen))?.id ?? 'no-deal';
}

/** A player as people call it. */
export function playerName(id: string): string {
  if (id === 'associate' || id === 'counsel' || id === 'partner' || id === 'rainmaker') return t(`setup.${id}`);
  return id === PERSON ? t('debrief.person') : asGiven(id);
}

function headingOf(game: Game, seat: Side, signedQuarter: number | undefined, { deal }: FoundSoFar): string {
  const stands = game.contract.closedQuarter !== null || game.pending !== null;
  if (signedQuarter === undefined || !stands) return WORDS.endings[endingOf(game)]?.name ?? '';
  const quarter = quarterLabel(game, signedQuarter);
  const left = deal?.left?.[seat].points;
  if (left === undefined) return t('debrief.headSignedBare', { quarter });
  if (points(left) === points(0)) return t('debrief.headSignedNone', { quarter });
  return t('debrief.headSigned', { quarter, points: points(left) });
}

function numbersOf(game: Game, seat: Side, { par }: FoundSoFar): DebriefSheet['numbers'] {
  const own = finalScore(RULES, game, seat).total;
  const parScore = par?.scores[seat].total;
  return [
    { name: t('debrief.yourScore'), value: points(own) },
    { name: t('debrief.parScore'), value: parScore === undefined ? '…' : points(parScore) },
    { name: t('debrief.againstPar'), value: parScore === undefined ? '…' : signedPoints(own - parScore) },
    { name: t('debrief.theirScore'), value: points(finalScore(RULES, game, otherSide(seat)).total) },
  ];
}

function verdictOf(seat: Side, { course }: FoundSoFar): string {
  const first = course?.quarters[0];
  if (course === undefined || first === undefined) return t('debrief.verdictWait');
  const sum = (of: 'decisions' | 'luck'): number => course.quarters.reduce((all, each) => all + each[of][seat], 0);
  return t('debrief.verdict', {
    start: points(first.expected[seat]),
    decisions: signedPoints(sum('decisions')),
    luck: signedPoints(sum('luck')),
  });
}

function sideResult(game: Game, side: Side, { par }: FoundSoFar): SideResult {
  const mandate = game.mandates[side];
  const words = mandateWords(mandate);
  const score = finalScore(RULES, game, side);
  return {
    side,
    title: t('debrief.mandateOf', { side: t(`common.${side}`), mandate: words.name }),
    goals: goalLines(side, mandate, score, par?.scores[side]),
    total: points(score.total),
    redLine: {
      text: words.redLine,
      verdict: t(score.pastRedLine ? 'debrief.redLineCrossed' : 'debrief.redLineKept'),
      held: !score.pastRedLine,
    },
    bonus: {
      text: words.bonus,
      verdict: t(score.bonus ? 'debrief.bonusEarned' : 'debrief.bonusMissed'),
      held: score.bonus,
    },
  };
}

function goalLines(side: Side, mandate: string, score: SideScore, par: SideScore | undefined): GoalLine[] {
  const weights = RULES.mandates.find((each) => each.id === mandate)?.weights ?? {};
  return GOALS[side].map((goal) => {
    const own = score.goals[goal] ?? 0;
    return {
      id: goal,
      name: t(`common.${goal}`),
      weight: weights[goal] ?? 0,
      score: own / 100,
      change: par === undefined ? 0 : (own - (par.goals[goal] ?? own)) / 100,
    };
  });
}

/** The quarters as a table for other programs: points with two decimals, the rest in the unit of its name. */
export function quartersCsv(game: Game, { course }: FoundSoFar): string {
  if (course === undefined) return '';
  const names = Object.keys(course.quarters[0]?.books ?? {});
  const parts = ['expected', 'decisions', 'luck'] as const;
  const head = ['quarter', ...parts.flatMap((part) => SIDES.map((side) => `${part}_${side}`)), ...names];
  const rows = course.quarters.map((each) => [
    quarterLabel(game, each.quarter),
    ...parts.flatMap((part) => SIDES.map((side) => (each[part][side] / 100).toFixed(2))),
    ...names.map((name) => String(each.books[name] ?? '')),
  ]);
  return [head, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** The whole game as a file to keep. */
export const replayFile = ({ replay }: Finished): string => replayText(replay);

/** The same seed, seat and opponent once more; what is sealed is sealed anew or not at all. */
export const sameAgain = ({ seat, own, opponent }: SessionState, { replay }: Finished): Setup => ({
  settings: settingsOf(replay),
  seat,
  own,
  opponent,
  envelope: null,
});
