import { useState } from 'react';
import type { DealReading } from '../../debrief/debrief.ts';
import type { Side } from '../../engine/vocabulary.ts';
import { termsSheets } from '../../session/sheets/deal-sheet.ts';
import { t } from '../../text/text.ts';
import { Segmented } from '../kit/segmented.tsx';
import { TermTable } from '../kit/term-table.tsx';
import { Part } from './part.tsx';

/** Yours beside history's, term by term, with what history's stands on. */
export const TermsPart = ({ deal, seat }: { deal: DealReading; seat: Side }) => {
  const sheets = termsSheets(deal, seat);
  const [chosen, setChosen] = useState('');
  const sheet = sheets.find(({ id }) => id === chosen) ?? sheets[0];
  return (
    <Part tab="terms" title={t('debrief.terms')} aside={t('debrief.termsNote')}>
      {sheet === undefined ? (
        <p className="book-note">{t('debrief.termsNoDeal')}</p>
      ) : (
        <>
          <Segmented
            label={t('debrief.compareWith')}
            labelUnseen
            options={sheets.map(({ id, name }) => ({ value: id, label: name }))}
            value={sheet.id}
            onChange={setChosen}
          />
          <TermTable caption={sheet.name} rows={sheet.rows} whole={sheet.whole} />
          <p className="book-note">{sheet.note}</p>
          <details className="book-more">
            <summary>{t('debrief.sources')}</summary>
            <ul>
              {sheet.sources.map(({ id, text, address }) => (
                <li key={id}>
                  {text}{' '}
                  {address !== undefined && (
                    <a href={address} rel="noreferrer" target="_blank">
                      {new URL(address).hostname}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </Part>
  );
};
