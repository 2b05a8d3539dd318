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
  /** In the hand, what it is for in a line; in a place, what has been ordered. */
  readonly text: string;
  /** The ways in which it can be given, by name. */
  readonly ways?: readonly string[];
  readonly cost?: string;
  readonly risk?: string;
  /** `hand` is small and says what the card is for; `slot` is the card as it lies among the orders. */
  readonly place?: 'hand' | 'slot';
  readonly selected?: boolean;
  /** Why it cannot be given now; it can still be opened and read. */
  readonly barred?: string;
  readonly onPress?: () => void;
}

const Terms = ({ cost, risk }: DirectiveCardProps) => (
  <span className="card-terms">
    <small>{t('kit.cost')}</small>
    <b>{cost}</b>
    <small>{t('kit.risk')}</small>
    <b className="card-risk">{risk}</b>
  </span>
);

const Face = (props: DirectiveCardProps) => {
  const { suit, engraving, title, text, ways = [], cost, barred, place = 'hand' } = props;
  return (
    <>
      <span className="strip" data-suit={suit} aria-hidden="true" />
      <span className="card-art">
        <Engraving name={engraving} suit={suit} whole={place === 'hand'} />
      </span>
      <span className="card-suit">
        <SuitIcon suit={suit} size={28} label={t(`common.${suit}`)} />
      </span>
      <span className="card-title">{title}</span>
      <span className="card-text">{text}</span>
      {barred !== undefined && <span className="card-barred">{barred}</span>}
      {barred === undefined && ways.length > 0 && (
        <span className="card-ways">
          {ways.map((way) => (
            <span key={way}>{way}</span>
          ))}
        </span>
      )}
      {cost !== undefined && <Terms {...props} />}
    </>
  );
};

/** A directive: suit, engraving and what it is for. It opens to its whole effect, cost and risk. */
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
      data-barred={barred !== undefined}
      aria-pressed={selected}
      onClick={onPress}
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
