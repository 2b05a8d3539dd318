import { useState } from 'react';
import type { Package, Rider } from '../../engine/game.ts';
import type { Observation } from '../../engine/observe.ts';
import { startDraft } from '../../session/sheets/draft-start.ts';
import type { Version } from '../../session/sheets/clause-sheet.ts';
import type { Pen } from '../../session/sheets/table-sheet.ts';

/** Terms that one may mark firm at once. */
const MOST_FIRM = 2;

/** What a hand can do to its own side of the table. */
export interface PenHand {
  readonly pen: Pen;
  readonly choose: (term: number, option: number) => void;
  /** Puts another draft in the place of the one in hand. */
  readonly adopt: (draft: Package | undefined) => void;
  readonly show: (version: Version) => void;
  readonly turnTo: (second: boolean) => void;
  readonly beginSecond: () => void;
  readonly dropSecond: () => void;
  readonly toggleFirm: (term: number) => void;
  readonly setRiders: (riders: readonly Rider[]) => void;
  /** After a proposal: what rode with it is spent. */
  readonly spent: () => void;
}

/** The draft in one's hands, from the last one on; it stays while the other side thinks. */
export function usePen(seen: Observation): PenHand {
  const [pen, setPen] = useState<Pen>(() => ({
    draft: startDraft(seen),
    second: undefined,
    onSecond: false,
    version: 'yours',
    firm: [],
    riders: [],
  }));
  return {
    pen,
    choose: (term, option) => {
      setPen((old) =>
        old.onSecond && old.second !== undefined
          ? { ...old, second: old.second.with(term, option) }
          : { ...old, draft: old.draft.with(term, option) },
      );
    },
    adopt: (draft) => {
      if (draft === undefined) return;
      setPen((old) =>
        old.onSecond && old.second !== undefined
          ? { ...old, second: draft, version: 'yours' }
          : { ...old, draft, version: 'yours' },
      );
    },
    show: (version) => {
      setPen((old) => ({ ...old, version }));
    },
    turnTo: (onSecond) => {
      setPen((old) => ({ ...old, onSecond, version: 'yours' }));
    },
    beginSecond: () => {
      setPen((old) => ({ ...old, second: [...old.draft], onSecond: true, version: 'yours' }));
    },
    dropSecond: () => {
      setPen((old) => ({ ...old, second: undefined, onSecond: false }));
    },
    toggleFirm: (term) => {
      setPen((old) => ({ ...old, firm: toggled(old.firm, term) }));
    },
    setRiders: (riders) => {
      setPen((old) => ({ ...old, riders }));
    },
    spent: () => {
      setPen((old) => ({ ...old, second: undefined, onSecond: false, firm: [], riders: [], version: 'yours' }));
    },
  };
}

const toggled = (firm: readonly number[], term: number): readonly number[] => {
  if (firm.includes(term)) return firm.filter((each) => each !== term);
  return firm.length < MOST_FIRM ? [...firm, term] : firm;
};
