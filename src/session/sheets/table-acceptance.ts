import type { AcceptanceReading } from '../../agents/acceptance.ts';
import type { Observation } from '../../engine/observe.ts';
import { otherSide } from '../../engine/vocabulary.ts';
import { signed } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { mandateWords } from '../words.ts';
import { optionLabel, termShort } from './clause-sheet.ts';
import { occasionOf, type Occasion } from './draft-start.ts';

export interface AcceptanceRow {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly shown: string;
}

/** How a draft sits with the other side: a signed number, its interval, and the parts that sum to it. */
export interface AcceptanceSheet {
  readonly head: string;
  /** Points over no deal. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly shown: string;
  readonly interval: string;
  /** Ends of the scale, no deal within them. */
  readonly from: number;
  readonly to: number;
  readonly spoken: string;
  /** The last one is the whole. */
  readonly parts: readonly AcceptanceRow[];
  readonly mandates: readonly (AcceptanceRow & { readonly chance: string })[];
  readonly note: string;
}

const STEP = 5;

const STARTS: Readonly<Record<Occasion, 'table.startHistory' | 'table.startSigned' | 'table.startContract'>> = {
  definitive: 'table.startHistory',
  conditions: 'table.startSigned',
  amendment: 'table.startContract',
};

export function acceptanceSheet(seen: Observation, reading: AcceptanceReading): AcceptanceSheet {
  const side = t(`common.${otherSide(seen.side)}`);
  const [mean, low, high] = [reading.mean / 10, reading.low / 10, reading.high / 10];
  const shown = signed(mean);
  const interval = t('table.acceptanceInterval', { low: signed(low), high: signed(high) });
  return {
    head: t('table.acceptanceHead', { side }),
    mean,
    low,
    high,
    shown,
    interval,
    from: Math.floor(Math.min(0, low, mean) / STEP) * STEP,
    to: Math.max(1, Math.ceil(Math.max(0, high, mean) / STEP)) * STEP,
    spoken: t('table.acceptanceSpoken', { side, mean: shown, low: signed(low), high: signed(high) }),
    parts: partRows(seen, reading),
    mandates: reading.mandates.map(({ mandate, chance, gain }) => ({
      ...rowOf(mandate, mandateWords(mandate).name, gain),
      chance: t('table.chance', { value: Math.round(chance * 100) }),
    })),
    note: t('table.acceptanceNote'),
  };
}

function partRows(seen: Observation, { startsFrom, start, parts, together, mean }: AcceptanceReading): AcceptanceRow[] {
  const first = startsFrom === 'theirs' ? t('table.startTheirs') : t(STARTS[occasionOf(seen)]);
  const changed = parts.map(({ term, from, change, to }) =>
    rowOf(
      `term-${String(term)}`,
      t('table.partTerm', { term: termShort(term), to: optionLabel(term, to), from: optionLabel(term, from) }),
      change,
    ),
  );
  return [
    rowOf('start', first, start),
    ...changed,
    ...(together === 0 ? [] : [rowOf('together', t('table.together'), together)]),
    rowOf('whole', t('table.partWhole'), mean),
  ];
}

const rowOf = (id: string, label: string, tenths: number): AcceptanceRow => ({
  id,
  label,
  value: tenths / 10,
  shown: signed(tenths / 10),
});
