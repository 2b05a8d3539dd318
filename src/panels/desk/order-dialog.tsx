import { Label, RadioGroup } from 'react-aria-components';
import type { Order } from '../../engine/game.ts';
import type { CardChoices, Pick } from '../../session/sheets/desk-sheet.ts';
import { orderConcepts } from '../../session/sheets/reference-glossary.ts';
import { t } from '../../text/text.ts';
import { ConceptLine } from '../glossary/concept.tsx';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { RadioChoice } from '../kit/radio-choice.tsx';
import { useOrderChoice, type OrderChoice, type OrderChoiceProps } from './use-order-choice.ts';

export interface OrderDialogProps extends OrderChoiceProps {
  readonly onGive: (order: Order) => void;
  readonly onClose: () => void;
}

/** Makes a card into an order: whom it concerns, how, and what the score would then be. */
export const OrderDialog = ({ onGive, onClose, ...props }: OrderDialogProps) => {
  const { card, place } = props;
  const made = useOrderChoice(props);
  const { order, barred } = made;
  return (
    <Dialog open title={card.name} onClose={onClose} wide>
      <div className="order-dialog">
        <Terms card={card} />
        <ConceptLine ids={orderConcepts(card.id)} />
        <Picks
          label={t('desk.whom')}
          picks={card.targets}
          value={order.target}
          barOf={made.barOfTarget}
          onChange={made.aim}
        />
        <Picks
          label={t('desk.how')}
          picks={card.choices}
          value={order.choice}
          barOf={made.barOfChoice}
          onChange={made.choose}
        />
        <p className="order-score" role="status" title={t('desk.scoreNote')}>
          {scoreLine(made)}
        </p>
        <div className="dialog-actions">
          <Button kind="plain" onClick={onClose}>
            {t('common.back')}
          </Button>
          <Button
            kind="ink"
            disabled={barred !== undefined}
            onClick={() => {
              onGive(order);
            }}
          >
            {t(place === undefined ? 'desk.give' : 'desk.keep')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};

function scoreLine({ barred, score }: OrderChoice): string {
  if (barred !== undefined) return t('desk.barredHere', { reason: barred });
  return score.known ? t('desk.foreseen', { before: score.before, after: score.after }) : t('desk.foreseeing');
}

const Terms = ({ card }: { card: CardChoices }) => (
  <>
    <p className="order-effect">{card.effect}</p>
    <dl>
      <dt>{t('kit.cost')}</dt>
      <dd>{card.cost}</dd>
      <dt>{t('kit.risk')}</dt>
      <dd className="order-risk">{card.risk}</dd>
    </dl>
  </>
);

interface PicksProps {
  readonly label: string;
  readonly picks: readonly Pick[];
  readonly value: string | null;
  readonly barOf: (id: string) => string | undefined;
  readonly onChange: (id: string) => void;
}

/** One choice among a card's own; what is barred says why. */
const Picks = ({ label, picks, value, barOf, onChange }: PicksProps) =>
  picks.length === 0 ? null : (
    <RadioGroup className="order-picks" value={value} onChange={onChange}>
      <Label>{label}</Label>
      {picks.map((pick) => {
        const bar = barOf(pick.id);
        return (
          <RadioChoice key={pick.id} value={pick.id} className="order-pick" disabled={bar !== undefined}>
            <span>
              {pick.label}
              {bar !== undefined && <small>{bar}</small>}
            </span>
          </RadioChoice>
        );
      })}
    </RadioGroup>
  );
