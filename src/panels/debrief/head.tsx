import type { DebriefSheet } from '../../session/sheets/debrief-sheet.ts';
import { t } from '../../text/text.ts';
import { MEDALS } from '../art/medal.tsx';
import { WaxSeal } from '../art/wax-seal.tsx';
import { ConceptLine } from '../glossary/concept.tsx';

/** The head of the closing book: how it ended, and the numbers. */
export const BookHead = ({ sheet }: { sheet: DebriefSheet }) => (
  <header className="book-title">
    <div>
      <p className="cap">{t('debrief.book')}</p>
      <p className="book-imprint">
        {t('common.nonBinding')}: {t(`common.${sheet.side}`)}, {sheet.mandate}. {sheet.path}
      </p>
      <h1>{sheet.heading}</h1>
      <p className="book-ending">
        <b>{sheet.ending}.</b> {sheet.line}
      </p>
    </div>
    {sheet.sealed && (
      <div className="book-seals">
        <WaxSeal wax="microsoft" letter={MEDALS.microsoft.letter} size={82} tilt={8} />
        <WaxSeal wax="openai" letter={MEDALS.openai.letter} size={82} tilt={-10} />
      </div>
    )}
    <div className="book-numbers">
      <dl>
        {sheet.numbers.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p title={t('debrief.parNote')}>{sheet.verdict}</p>
      <ConceptLine ids={['par']} />
    </div>
  </header>
);
