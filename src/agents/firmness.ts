import type { Package } from '../engine/game.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { MOST_FIRM } from '../engine/table.ts';
import { otherSide } from '../engine/vocabulary.ts';
import type { SeatView } from './agent.ts';
import { columnOf, worthIn, type Appraisal } from './appraise.ts';
import type { Temperament } from './temperament.ts';

/** Whether a package leaves every term that its side has marked firm where it was. */
export function keepsFirm({ observation: { side, table } }: SeatView, pack: Package): boolean {
  const { firm, lastPackage } = table.seats[side];
  return lastPackage === null || firm.every((term) => pack[term] === lastPackage[term]);
}

/** How many of the terms that the other side has marked firm a package would move. */
export function movesTheirFirm({ observation: { side, table } }: SeatView, pack: Package): number {
  const { firm, lastPackage } = table.seats[otherSide(side)];
  return lastPackage === null ? 0 : firm.filter((term) => pack[term] !== lastPackage[term]).length;
}

/** Terms to mark firm with a package: the red line where it has been reached, and a bold one's dearest term. */
export function marksFor(
  rules: Rulebook,
  view: SeatView,
  appraisal: Appraisal,
  { marks }: Temperament,
  pack: Package,
): readonly number[] {
  const { side, table } = view.observation;
  const { firm } = table.seats[side];
  if (marks === 'never') return [];
  const wanted = [atRedLine(rules, view, pack)];
  if (marks === 'boldly') wanted.push(dearest(rules, view, appraisal, pack));
  const fresh = [...new Set(wanted)].flatMap((term) => (term === undefined || firm.includes(term) ? [] : [term]));
  return fresh.slice(0, Math.max(0, MOST_FIRM - firm.length));
}

/** The red line's term where any step towards the other would cross the line. */
function atRedLine(rules: Rulebook, { observation: seen }: SeatView, pack: Package): number | undefined {
  const redLine = rules.mandates.find(({ id }) => id === seen.mandate)?.redLine;
  const at = rules.terms.findIndex(({ id }) => id === redLine?.term);
  const allows = (option: number): boolean =>
    redLine?.allowed.includes(rules.terms[at]?.options[option]?.id ?? '') ?? false;
  const here = pack[at];
  if (here === undefined || !allows(here)) return undefined;
  const towards = seen.side === 'microsoft' ? -1 : 1;
  return allows(here + towards) ? undefined : at;
}

/** The term on which giving the other what it last asked for would cost most. */
function dearest(
  rules: Rulebook,
  { observation: seen }: SeatView,
  appraisal: Appraisal,
  pack: Package,
): number | undefined {
  const theirs = seen.table.seats[otherSide(seen.side)].lastPackage;
  const column = columnOf(rules, seen.mandate);
  const now = worthIn(appraisal, pack, column);
  let found: number | undefined;
  let most = 0;
  theirs?.forEach((option, term) => {
    const cost = now - worthIn(appraisal, pack.with(term, option), column);
    if (cost > most) {
      most = cost;
      found = term;
    }
  });
  return found;
}
