import type { ReactNode } from 'react';
import { Icon } from '../art/icon.tsx';
import { t } from '../../text/text.ts';
import { Pips } from './pips.tsx';
import '../look/docket.css';

export interface DocketCase {
  readonly id: string;
  /** A reviewer has a dome, a court scales. */
  readonly kind: 'review' | 'suit';
  readonly name: string;
  readonly detail: string;
  readonly stage: number;
  readonly stages: number;
  /** Opens the file. */
  readonly onOpen?: () => void;
}

const Inside = ({ one }: { one: DocketCase }): ReactNode => (
  <>
    <Icon name={one.kind === 'review' ? 'dome' : 'scales'} />
    <b>{one.name}</b>
    <small>{one.detail}</small>
    <Pips stage={one.stage} stages={one.stages} />
  </>
);

/** One case: who hears it, where it stands, and how far it is. */
export const DocketRow = ({ one }: { one: DocketCase }) => (
  <li className="docket-case">
    {one.onOpen === undefined ? (
      <div>
        <Inside one={one} />
      </div>
    ) : (
      <button type="button" onClick={one.onOpen}>
        <Inside one={one} />
      </button>
    )}
  </li>
);

/** What reviewers and courts have before them. */
export const Docket = ({ cases }: { cases: readonly DocketCase[] }) => (
  <ul className="night docket" aria-label={t('kit.docket')}>
    {cases.map((one) => (
      <DocketRow key={one.id} one={one} />
    ))}
  </ul>
);
