import type { Order } from '../../engine/game.ts';
import type { DeskSheet } from '../../session/sheets/desk-sheet.ts';
import { t } from '../../text/text.ts';
import { Concept } from '../glossary/concept.tsx';
import { OfferTicket } from '../kit/offer-ticket.tsx';
import { Segmented } from '../kit/segmented.tsx';

export interface TicketsProps {
  readonly sheet: DeskSheet;
  readonly given: readonly Order[];
  readonly matches: readonly string[];
  readonly disabled: boolean;
  readonly full: boolean;
  readonly onTake: (offer: string) => void;
  readonly onMatches: (matches: readonly string[]) => void;
}

const ANSWERS = ['waive', 'match'] as const;

/** Rival clouds' offers to take, or the notices that Microsoft matches or waives: an answer takes no order. */
export const Tickets = ({ sheet, given, matches, disabled, full, onTake, onMatches }: TicketsProps) => {
  if (sheet.tickets.length === 0) return null;
  return (
    <section className="desk-tickets" aria-label={sheet.ticketsHead}>
      <h3>
        <Concept id={sheet.tickets[0]?.kind === 'notice' ? 'first-refusal' : 'batna'}>{sheet.ticketsHead}</Concept>
      </h3>
      <p className="unseen">{sheet.ticketsNote}</p>
      <ul>
        {sheet.tickets.map(({ kind, ...ticket }) => {
          const taken = given.some((order) => order.target === ticket.id);
          const press = kind === 'offer' && !taken && !disabled && !full;
          return (
            <li key={ticket.id} data-kind={kind} title={sheet.ticketsNote}>
              <OfferTicket
                {...ticket}
                until={taken ? t('desk.offerTaken') : ticket.until}
                {...(press
                  ? {
                      onOpen: () => {
                        onTake(ticket.id);
                      },
                    }
                  : {})}
              />
              {kind === 'notice' && (
                <Segmented
                  label={t('desk.answerTo', { cloud: ticket.cloud })}
                  labelUnseen
                  options={ANSWERS.map((value) => ({ value, label: t(`desk.${value}`), disabled }))}
                  value={matches.includes(ticket.id) ? 'match' : 'waive'}
                  onChange={(answer) => {
                    const others = matches.filter((id) => id !== ticket.id);
                    onMatches(answer === 'match' ? [...others, ticket.id] : others);
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
