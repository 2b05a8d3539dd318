import { t } from '../../text/text.ts';
import '../look/offer-ticket.css';

export interface OfferTicketProps {
  readonly cloud: string;
  /** `400 MW`. */
  readonly power: string;
  /** `Abilene II, from Q1 2027`. */
  readonly where: string;
  /** `$3.9B a year, 5 years`. */
  readonly price: string;
  /** What comes with it: `No strings`, `Microsoft may match`. */
  readonly strings: string;
  /** When it lapses: `Expires Q2`. */
  readonly until: string;
  readonly onOpen?: () => void;
}

/** A rival cloud's offer: a ticket, pinned to its site. */
export const OfferTicket = ({ cloud, power, where, price, strings, until, onOpen }: OfferTicketProps) => {
  const inside = (
    <>
      <span className="ticket-head">
        <b>{cloud}</b>
        <em>{power}</em>
      </span>
      <span className="ticket-line">{where}</span>
      <span className="ticket-line">{price}</span>
      <span className="ticket-foot">
        <span>{strings}</span>
        <span>{until}</span>
      </span>
    </>
  );
  const label = t('kit.offerFrom', { cloud });
  return (
    <article className="ticket-shadow" aria-label={label}>
      {onOpen === undefined ? (
        <div className="ticket">{inside}</div>
      ) : (
        <button type="button" className="ticket" onClick={onOpen}>
          {inside}
        </button>
      )}
    </article>
  );
};
