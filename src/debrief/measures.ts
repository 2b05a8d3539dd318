import { otherSide, type Side } from '../engine/vocabulary.ts';
import type { DraftPlaced, PlanePackage, PlanePoint } from './plane.ts';

/** How one side bargained, in the field's measures. */
export interface Measures {
  /** Hundredths of a point over no deal that the signature brought; null where nothing was signed. */
  readonly surplus: number | null;
  /** Of both sides' surplus together, per cent; null where there was none to share. */
  readonly sharePercent: number | null;
  /** What its first package asked for, of all that the other could still have taken, per cent. */
  readonly ambitionPercent: number | null;
  /** How far its last package had come down from its first, of what the first asked for, per cent. */
  readonly concededPercent: number | null;
  readonly drafts: number;
  /** Packages that gave both less than one that was already on the table. */
  readonly dominated: number;
}

/** Measures of a side from every package that was on the table. */
export function measuresOf(
  side: Side,
  drafts: readonly DraftPlaced[],
  frontier: readonly PlanePackage[],
  noDeal: PlanePoint,
  signed: PlanePackage | null,
): Measures {
  const other = otherSide(side);
  const own = drafts.filter((draft) => draft.side === side);
  const gain = (point: PlanePoint, of = side): number => point[of] - noDeal[of];
  const most = frontier.reduce((best, point) => (gain(point, other) < 0 ? best : Math.max(best, gain(point))), 0);
  return {
    ...(signed === null ? NOTHING_SIGNED : sharesOf(gain(signed), gain(signed, other))),
    ...demandsOf(
      own.map((draft) => gain(draft)),
      most,
    ),
    drafts: own.length,
    dominated: own.filter((draft) => drafts.some((each) => beats(each, draft, drafts))).length,
  };
}

const NOTHING_SIGNED = { surplus: null, sharePercent: null };

const sharesOf = (own: number, theirs: number): Pick<Measures, 'surplus' | 'sharePercent'> => ({
  surplus: own,
  sharePercent: own + theirs > 0 ? percent(own, own + theirs) : null,
});

/** What was asked for first, and how far it came down; `asked` is each package's gain to its own side. */
function demandsOf(asked: readonly number[], most: number): Pick<Measures, 'ambitionPercent' | 'concededPercent'> {
  const [first, last] = [asked[0], asked.at(-1)];
  if (first === undefined || last === undefined) return { ambitionPercent: null, concededPercent: null };
  return {
    ambitionPercent: most > 0 ? percent(first, most) : null,
    concededPercent: asked.length > 1 && first > 0 ? percent(first - last, first) : null,
  };
}

const percent = (part: number, whole: number): number => Math.round((part * 100) / whole);

/** Whether a package that was tabled earlier is better for both. */
const beats = (earlier: DraftPlaced, draft: DraftPlaced, order: readonly DraftPlaced[]): boolean =>
  earlier.openai > draft.openai && earlier.microsoft > draft.microsoft && order.indexOf(earlier) < order.indexOf(draft);
