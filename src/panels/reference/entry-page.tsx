import { useEffect, useMemo, useRef } from 'react';
import type { Entry } from '../../session/sheets/reference.ts';
import { conceptSheet, isConcept } from '../../session/sheets/reference-glossary.ts';
import { referencePage, type ReferencePart, type Row } from '../../session/sheets/reference-page.ts';
import type { ExampleSheet } from '../../session/sheets/reference-examples.ts';
import type { SourceSheet } from '../../session/sheets/reference-sources.ts';
import { t } from '../../text/text.ts';
import { addressOf, type Book } from './address.ts';

/** One card of the rules, whole: its own words, what it hangs together with, worked examples and sources. */
export const EntryPage = ({ entry }: { entry: Entry }) => {
  const page = useMemo(() => referencePage(entry), [entry]);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.focus();
  }, []);
  return (
    <article className="entry" data-suit={entry.suit} data-side={entry.side}>
      <p className="cap">
        {t(`reference.chapter_${entry.chapter}`)} · {entry.note}
      </p>
      <h3 className="entry-name" ref={head} tabIndex={-1}>
        {entry.name}
      </h3>
      {entry.suit !== undefined && <span className="strip" data-suit={entry.suit} aria-hidden="true" />}
      <p className="entry-lead">{page.lead}</p>
      {page.parts.map((part) => (
        <Part key={part.head} part={part} />
      ))}
      {page.concept !== undefined && (
        <Part part={{ head: t('reference.concept'), rows: taught(page.concept) }} book="glossary" />
      )}
      <Examples examples={page.examples} />
      <Sources sources={page.sources} numbers={page.numbers} />
    </article>
  );
};

/** The concept that a term teaches best, as the glossary says it. */
function taught(id: string): Row[] {
  if (!isConcept(id)) return [];
  const { name, meaning } = conceptSheet(id);
  return [{ name, text: meaning, to: id }];
}

const Part = ({ part: { head, lines = [], rows = [] }, book = 'rules' }: { part: ReferencePart; book?: Book }) => (
  <section className="entry-part">
    <h4 className="cap ruled">{head}</h4>
    {lines.length > 0 && (
      <ul className="entry-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )}
    {rows.length > 0 && (
      <dl className="entry-rows">
        {rows.map(({ name, text, to }) => (
          <div key={`${name}${text}`}>
            <dt>{to === undefined ? name : <a href={addressOf(book, to)}>{name}</a>}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    )}
  </section>
);

const Examples = ({ examples }: { examples: readonly ExampleSheet[] }) =>
  examples.length === 0 ? null : (
    <section className="entry-part">
      <h4 className="cap ruled">{t('reference.examples')}</h4>
      <p className="entry-note">{t('reference.examplesNote')}</p>
      <ol className="entry-examples">
        {examples.map(({ name, given, done, then }) => (
          <li key={name}>
            <b>{name}.</b>
            <dl>
              <dt>{t('reference.given')}</dt>
              <dd>{given}</dd>
              {done !== undefined && (
                <>
                  <dt>{t('reference.done')}</dt>
                  <dd>{done}</dd>
                </>
              )}
              <dt>{t('reference.then')}</dt>
              <dd>{then}</dd>
            </dl>
          </li>
        ))}
      </ol>
    </section>
  );

const Sources = ({ sources, numbers }: { sources: readonly SourceSheet[]; numbers: string | undefined }) => (
  <section className="entry-part">
    <h4 className="cap ruled">{t('reference.sources')}</h4>
    {numbers !== undefined && <p className="entry-note">{numbers}</p>}
    {sources.length === 0 && <p className="entry-note">{t('reference.sourcesNone')}</p>}
    <ol className="entry-sources">
      {sources.map(({ id, statement, from, sure, address }) => (
        <li key={id} id={`fact-${id}`}>
          <b>{id}</b>
          <p>
            {statement}{' '}
            <small>
              {address === undefined ? (
                from
              ) : (
                <a href={address} target="_blank" rel="noreferrer noopener">
                  {from}
                </a>
              )}
              {sure !== '' && `; ${sure}`}
            </small>
          </p>
        </li>
      ))}
    </ol>
  </section>
);
