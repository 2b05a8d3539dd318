import { useState } from 'react';
import { Field } from '../kit/field.tsx';
import { t } from '../../text/text.ts';
import { Article } from './article.tsx';
import type { EnvelopeNote } from './setup-choice.ts';

const points = (written: string): number | undefined => {
  const value = Number(written);
  return written.trim() !== '' && Number.isInteger(value) && value >= 0 && value <= 100 ? value : undefined;
};

/** What the two lines say together: a note, nothing yet, or numbers in the wrong order. */
const reading = (aspiration: string, walkAway: string): EnvelopeNote | 'empty' | 'unclear' => {
  if (aspiration.trim() === '' && walkAway.trim() === '') return 'empty';
  const high = points(aspiration);
  const low = points(walkAway);
  return high === undefined || low === undefined || low > high ? 'unclear' : { aspiration: high, walkAway: low };
};

/** Two numbers written before the game and opened after it: what one hoped for, and what one would not take. */
export const EnvelopeChoice = ({ onWrite }: { onWrite: (note: EnvelopeNote | undefined) => void }) => {
  const [aspiration, setAspiration] = useState('');
  const [walkAway, setWalkAway] = useState('');
  const write = (high: string, low: string): void => {
    setAspiration(high);
    setWalkAway(low);
    const note = reading(high, low);
    onWrite(typeof note === 'string' ? undefined : note);
  };
  const note = reading(aspiration, walkAway);
  const hint = typeof note === 'string' ? t(`setup.envelope_${note}`) : t('setup.envelope_sealed');
  return (
    <Article name={t('setup.envelope')} hint={hint}>
      <div className="envelope-lines">
        <Field
          numeric
          maxLength={3}
          label={t('setup.aspiration')}
          value={aspiration}
          onChange={(value) => {
            write(value, walkAway);
          }}
        />
        <Field
          numeric
          maxLength={3}
          label={t('setup.walkAway')}
          value={walkAway}
          onChange={(value) => {
            write(aspiration, value);
          }}
        />
      </div>
    </Article>
  );
};
