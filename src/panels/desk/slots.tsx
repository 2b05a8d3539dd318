import type { Order } from '../../engine/game.ts';
import type { Observation } from '../../engine/observe.ts';
import type { CardChoices } from '../../session/sheets/desk-sheet.ts';
import { orderWords } from '../../session/sheets/order-words.ts';
import { t } from '../../text/text.ts';
import { ToolButton } from '../kit/button.tsx';
import { CardSlot, DirectiveCard } from '../kit/directive-card.tsx';
import { plateOf } from './engravings.ts';

export interface SlotsProps {
  readonly seen: Observation;
  readonly given: readonly Order[];
  readonly most: number;
  readonly locked: boolean;
  readonly hand: readonly CardChoices[];
  readonly onOpen: (card: CardChoices, place: number) => void;
  readonly onRemove: (place: number) => void;
}

/** The quarter's three orders: a card in each place, or the place empty. */
export const Slots = ({ given, most, ...rest }: SlotsProps) => (
  <section className="desk-orders" aria-label={t('desk.ordersHead')}>
    <header>
      <h1>{t('desk.ordersHead')}</h1>
      <p>{t('desk.ordersNote')}</p>
    </header>
    <ol className="desk-slots">
      {Array.from({ length: most }, (_, place) => {
        const order = given[place];
        return (
          <li key={place}>
            {order === undefined ? <CardSlot number={place + 1} /> : <Given {...rest} order={order} place={place} />}
          </li>
        );
      })}
    </ol>
  </section>
);

type GivenProps = Omit<SlotsProps, 'given' | 'most'> & { readonly order: Order; readonly place: number };

const Given = ({ seen, order, place, locked, hand, onOpen, onRemove }: GivenProps) => {
  const card = hand.find(({ id }) => id === order.id);
  if (card === undefined) return null;
  const { name, detail } = orderWords(seen, order);
  const face = {
    suit: card.suit,
    engraving: plateOf(card.id),
    title: name,
    text: detail === '' ? card.gist : detail,
    cost: card.cost,
    risk: card.risk,
    place: 'slot',
  } as const;
  if (locked) return <DirectiveCard {...face} />;
  return (
    <>
      <DirectiveCard
        {...face}
        onPress={() => {
          onOpen(card, place);
        }}
      />
      <ToolButton
        icon="cross"
        label={t('desk.remove', { name })}
        onClick={() => {
          onRemove(place);
        }}
      />
    </>
  );
};
