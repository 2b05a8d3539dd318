import type { Side } from '../../engine/vocabulary.ts';
import { GuillocheBand, MandateBack, PenStroke } from '../art/stationery.tsx';
import { MEDALS } from '../art/medal.tsx';
import { WaxSeal } from '../art/wax-seal.tsx';
import { MandateMeter } from '../kit/mandate-meter.tsx';
import { acrossFrom } from '../kit/side-names.ts';
import { Stamp } from '../kit/stamp.tsx';
import { t } from '../../text/text.ts';
import type { MandateBrief } from './setup-choice.ts';

const Terms = ({ mandate }: { mandate: MandateBrief }) => (
  <dl className="letter-terms">
    <dt>{t('setup.redLine')}</dt>
    <dd>
      <u>{mandate.redLine}</u>
    </dd>
    <dt>{t('setup.bonus')}</dt>
    <dd>{mandate.bonus}</dd>
    <dt>{t('setup.ofThem')}</dt>
    <dd>{t('setup.ofThemText')}</dd>
  </dl>
);

const Letter = ({ side, date, mandate }: { side: Side; date: string; mandate: MandateBrief }) => (
  <article className="paper letter" data-side={side}>
    <GuillocheBand />
    <header className="letter-from">
      <p>
        <b>{t('setup.fromYourBoard')}</b>
        {t('setup.toNegotiators', { side: t(`common.${side}`), date })}
      </p>
      <Stamp side={side}>{t('setup.confidential')}</Stamp>
    </header>
    <h2>{mandate.name}</h2>
    <p className="letter-text">{mandate.text}</p>
    <div className="letter-goals">
      <p className="cap">
        <span>{t('setup.heldTo')}</span>
        <span>{t('common.weight')}</span>
      </p>
      <MandateMeter side={side} goals={mandate.goals} height={48} />
    </div>
    <Terms mandate={mandate} />
    <footer className="letter-sign">
      <p>
        <PenStroke side={side} />
        <span>{t('setup.simulated')}</span>
      </p>
      <WaxSeal wax={side} letter={MEDALS[side].letter} size={96} tilt={-14} />
    </footer>
  </article>
);

export interface MandateLetterProps {
  readonly side: Side;
  readonly date: string;
  readonly mandate: MandateBrief | undefined;
  readonly theirMandates: readonly string[];
}

/** The board's letter on its envelope, and the four mandates that the other side might hold, face down. */
export const MandateLetter = ({ side, date, mandate, theirMandates }: MandateLetterProps) => {
  const other = acrossFrom(side);
  return (
    <>
      <div className="letter-envelope" data-side={side}>
        <svg className="letter-kraft" aria-hidden="true">
          <rect width="100%" height="100%" fill="#dccba6" />
          <rect width="100%" height="100%" fill={`url(#p-${side})`} opacity=".5" />
        </svg>
        {mandate && <Letter side={side} date={date} mandate={mandate} />}
      </div>
      <ul className="mandate-backs" data-side={other}>
        {theirMandates.map((name) => (
          <li key={name}>
            <MandateBack />
            <b>{name}</b>
          </li>
        ))}
      </ul>
      <p className="mandate-backs-note">{t('setup.backs', { side: t(`common.${other}`) })}</p>
    </>
  );
};
