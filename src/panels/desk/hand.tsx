import type { Order, Orders } from '../../engine/game.ts';
import type { CardChoices, DeskSheet } from '../../session/sheets/desk-sheet.ts';
import { t } from '../../text/text.ts';
import { DirectiveCard } from '../kit/directive-card.tsx';
import { plateOf } from './engravings.ts';
import { Tickets } from './tickets.tsx';

export interface HandAndTicketsProps {
  readonly sheet: DeskSheet;
  readonly orders: Orders;
  readonly locked: boolean;
  /** All places are taken. */
  readonly full: boolean;
  readonly onOpen: (card: CardChoices, target?: string) => void;
  readonly onMatches: (matches: readonly string[]) => void;
}

/** What can be ordered: offers and notices first, then the cards. */
export const HandAndTickets = ({ sheet, orders, locked, full, onOpen, onMatches }: HandAndTicketsProps) => (
  <section className="desk-hand" aria-label={t('desk.handHead')}>
    <header>
      <h2>{t('desk.handHead')}</h2>
      <p>{full ? t('desk.handFull') : sheet.handNote}</p>
    </header>
    <div className="desk-strip">
      <Tickets
        sheet={sheet}
        given={orders.directives}
        matches={orders.matches}
        disabled={locked}
        full={full}
        onTake={(offer) => {
          const card = sheet.hand.find(({ id }) => id === 'take-offer');
          if (card !== undefined) onOpen(card, offer);
        }}
        onMatches={onMatches}
      />
      <Hand hand={sheet.hand} given={orders.directives} onOpen={onOpen} />
    </div>
  </section>
);

/** Ways that a small card has room for. */
const MOST_WAYS = 3;

/** The ways in which a card can be given, as many as fit; its dialog names them all. */
function waysOf({ choices }: CardChoices): string[] {
  const ways = choices.map(({ label }) => label);
  if (ways.length <= MOST_WAYS) return ways;
  const shown = ways.slice(0, MOST_WAYS - 1);
  return [...shown, t('desk.moreWays', { count: ways.length - shown.length })];
}

interface HandProps {
  readonly hand: readonly CardChoices[];
  readonly given: readonly Order[];
  readonly onOpen: (card: CardChoices) => void;
}

/** Every directive of one's side; those that cannot be given lie dim behind the others, say why, and can be read. */
const Hand = ({ hand, given, onOpen }: HandProps) => (
  <ul className="desk-cards">
    {hand.map((card) => {
      const times = given.filter(({ id }) => id === card.id).length;
      const spent = times > 0 && card.targets.length <= times;
      const barred = card.barred ?? (spent ? t('desk.given') : undefined);
      return (
        <li key={card.id}>
          <DirectiveCard
            suit={card.suit}
            engraving={plateOf(card.id)}
            title={card.name}
            text={card.gist}
            ways={waysOf(card)}
            selected={times > 0}
            {...(barred === undefined ? {} : { barred })}
            onPress={() => {
              onOpen(card);
            }}
          />
        </li>
      );
    })}
  </ul>
);
