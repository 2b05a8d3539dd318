import { Bust } from '../art/bust.tsx';
import { Icon, SuitIcon } from '../art/icon.tsx';
import { Concept } from '../glossary/concept.tsx';
import { SideName } from '../kit/side-name.tsx';
import type { CounterpartSheet } from '../../session/sheets/counterpart-sheet.ts';
import { t } from '../../text/text.ts';

/** Who sits across the table: what it says, what it may want, and what it has been held to. */
export const CounterpartPanel = ({ sheet }: { sheet: CounterpartSheet }) => (
  <section className="night table-them" aria-label={t('table.theirSide')} data-side={sheet.side} tabIndex={0}>
    <header className="table-cast">
      <Bust side={sheet.side} height={88} />
      <Bust side={sheet.side} kind={1} height={68} />
      <p>
        <SideName side={sheet.side} />
        <b>{sheet.role}</b> {sheet.second}
      </p>
    </header>
    <h2 className="table-stance">{sheet.stance}</h2>
    <p className="table-sub">{sheet.sub}</p>
    <ul className="table-reasons">
      {sheet.reasons.map(({ suit, head, text }) => (
        <li key={text}>
          {suit === undefined ? <Icon name="door" /> : <SuitIcon suit={suit} />}
          <p>
            <b>{head}</b> {text}
          </p>
        </li>
      ))}
    </ul>
    <h3 className="cap ruled">
      <Concept id="mandate">{t('table.belief')}</Concept>
    </h3>
    <ul className="table-beliefs" title={t('table.beliefNote')}>
      {sheet.beliefs.map(({ id, name, chance, share, brief }) => (
        <li key={id} title={brief}>
          <span>{name}</span>
          <span className="table-belief-bar" aria-hidden="true">
            <i style={{ width: `${String(share)}%` }} />
          </span>
          <b>{chance}%</b>
        </li>
      ))}
    </ul>
    <dl className="table-duo">
      <Level concept="trust" name={t('common.trust')} value={sheet.trust} />
      <Level concept="credibility" name={t('table.credibility')} value={sheet.credibility} />
    </dl>
    {sheet.remarks.length > 0 && (
      <ul className="table-remarks">
        {sheet.remarks.map(({ icon, text }) => (
          <li key={text}>
            <Icon name={icon} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    )}
  </section>
);

const Level = ({ concept, name, value }: { concept: string; name: string; value: number }) => (
  <div>
    <dt>
      <Concept id={concept}>{name}</Concept>
    </dt>
    <dd>{value}</dd>
    <span aria-hidden="true">
      <i style={{ width: `${String(value)}%` }} />
    </span>
  </div>
);
