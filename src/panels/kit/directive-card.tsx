import type { Suit } from '../../engine/vocabulary.ts';
import { SuitIcon } from '../art/icon.tsx';
import { Engraving } from '../art/engraving.tsx';
import type { EngravingName } from '../art/engraving.tsx';
import { roman } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import '../look/directive-card.css';

export interface DirectiveCardProps {
  readonly suit: Suit;
  readonly engraving: EngravingName;
  readonly title: string;
  /** What it does, in a sentence or two. */
  readonly effect: string;
  readonly cost: string;
  readonly risk: string;
  /** `hand` is small; `slot` is the card as it lies among the orders. */
  readonly place?: 'hand' | 'slot';
  readonly selected?: boolean;
  /** Why it cannot be given now; shown in place of the risk. */
  readonly barred?: string;
  readonly onPress?: () => void;
}

const Face = ({ suit, engraving, title, effect, cost, risk, barred, place = 'hand' }: DirectiveCardProps) => (
  <>
    <span className="strip" data-suit={suit} aria-hidden="true" />
    <span className="card-art">
      <Engraving name={engraving} suit={suit} whole={place === 'hand'} />
    </span>
    <span className="card-suit">
      <SuitIcon suit={suit} size={28} label={t(`common.${suit}`)} />
    </span>
    <span className="card-title">{title}</span>
    <span className="card-effect">{effect}</span>
    <span className="card-terms">
      <small>{t('kit.cost')}</small>
      <b>{cost}</b>
      {barred === undefined ? (
        <>
          <small>{t('kit.risk')}</small>
          <b className="card-risk">{risk}</b>
        </>
      ) : (
        <b className="card-barred">{barred}</b>
      )}
    </span>
  </>
);

/** A directive: suit, engraving, effect, cost and risk. No card is free, and none hides what it risks. */
export const DirectiveCard = (props: DirectiveCardProps) => {
  const { place = 'hand', selected = false, barred, onPress } = props;
  return onPress === undefined ? (
    <article className="paper card" data-place={place}>
      <Face {...props} />
    </article>
  ) : (
    <button
      type="button"
      className="paper card"
      data-place={place}
      aria-pressed={selected}
      aria-disabled={barred !== undefined}
      onClick={barred === undefined ? onPress : undefined}
    >
      <Face {...props} />
    </button>
  );
};

/** An empty place among the quarter's three orders. */
export const CardSlot = ({ number }: { number: number }) => (
  <div className="card-slot">
    <p>
      <b aria-hidden="true">{roman(number)}</b>
      <span className="unseen">{t('kit.order', { number })}. </span>
      {t('kit.dropHere')}
    </p>
  </div>
);
