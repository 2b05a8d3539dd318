import { useEffect, useMemo, useRef, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import {
  CHAPTERS,
  entryOf,
  referenceEntries,
  searchEntries,
  type Chapter,
  type Entry,
} from '../../session/sheets/reference.ts';
import { board } from '../../text/en/board.ts';
import { glossary } from '../../text/en/glossary.ts';
import { reference } from '../../text/en/reference.ts';
import { report } from '../../text/en/report.ts';
import { learn, t } from '../../text/text.ts';
import { SuitIcon } from '../art/icon.tsx';
import { ToolButton } from '../kit/button.tsx';
import { Field } from '../kit/field.tsx';
import { useLanguage } from '../use-language.ts';
import { addressOf, closeBook } from './address.ts';
import { EntryPage } from './entry-page.tsx';
import '../look/dialog.css';
import '../look/reference.css';

learn('reference', reference);
learn('glossary', glossary);
learn('report', report);
learn('board', board);

/** The rules reference: its contents on the left page, an entry on the right one; narrow, one after the other. */
export const RulesBook = ({ at }: { at: string }) => {
  const spoken = useLanguage();
  const entries = useMemo(() => ({ spoken, list: referenceEntries() }), [spoken]).list;
  const [query, setQuery] = useState('');
  const entry = entryOf(entries, at);
  return (
    <ModalOverlay
      className="dialog-shade rules-shade"
      isOpen
      isDismissable
      onOpenChange={(stays) => {
        if (!stays) closeBook();
      }}
    >
      <Modal className="rules-frame">
        <Dialog className="paper rules" data-entry={entry !== undefined}>
          <header className="rules-head">
            <div>
              <Heading slot="title">{t('reference.title')}</Heading>
              <p>{t('reference.lead')}</p>
            </div>
            <a className="rules-other" href={addressOf('glossary')}>
              {t('reference.glossary')}
            </a>
            <ToolButton icon="cross" label={t('common.close')} onClick={closeBook} />
          </header>
          <Contents entries={entries} query={query} onQuery={setQuery} current={entry} />
          <Reading entry={entry} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

const Reading = ({ entry }: { entry: Entry | undefined }) => {
  const spoken = useLanguage();
  return (
    <main className="rules-page" aria-label={t('reference.entry')} tabIndex={-1}>
      {entry === undefined ? (
        <p className="rules-choose">{t('reference.choose')}</p>
      ) : (
        <>
          <a className="rules-back" href={addressOf('rules')}>
            ‹ {t('reference.toContents')}
          </a>
          <EntryPage key={`${spoken}/${entry.key}`} entry={entry} />
        </>
      )}
    </main>
  );
};

interface ContentsProps {
  readonly entries: readonly Entry[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly current: Entry | undefined;
}

/** The search and what it finds, chapter by chapter. */
const Contents = ({ entries, query, onQuery, current }: ContentsProps) => {
  const found = searchEntries(entries, query);
  const searching = query.trim() !== '';
  const list = useRef<HTMLElement>(null);
  const at = current?.key;
  useEffect(() => {
    if (at !== undefined) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <nav ref={list} className="rules-contents" aria-label={t('reference.contents')}>
      <div className="rules-search" role="search">
        <Field label={t('reference.search')} value={query} onChange={onQuery} maxLength={60} />
        <p role="status">{found.length === 0 ? t('reference.none') : t('reference.found', { count: found.length })}</p>
      </div>
      {CHAPTERS.map((chapter) => (
        <ChapterList
          key={`${chapter}/${String(searching)}/${String(current?.chapter === chapter)}`}
          chapter={chapter}
          entries={found.filter((entry) => entry.chapter === chapter)}
          current={current}
          open={searching || current?.chapter === chapter || (current === undefined && chapter === 'terms')}
        />
      ))}
    </nav>
  );
};

interface ChapterProps {
  readonly chapter: Chapter;
  readonly entries: readonly Entry[];
  readonly current: Entry | undefined;
  readonly open: boolean;
}

const ChapterList = ({ chapter, entries, current, open }: ChapterProps) => {
  const [first] = useState(open);
  if (entries.length === 0) return null;
  return (
    <details className="rules-chapter" open={first}>
      <summary>
        <b>{t(`reference.chapter_${chapter}`)}</b> <span>{entries.length}</span>
        <small>{t(`reference.chapterHint_${chapter}`)}</small>
      </summary>
      <ul>
        {entries.map((entry) => (
          <li key={entry.key}>
            <a href={addressOf('rules', entry.key)} aria-current={entry.key === current?.key ? 'page' : undefined}>
              {entry.suit !== undefined && <SuitIcon suit={entry.suit} size={20} />}
              <span>{entry.name}</span>
              <small>{entry.note}</small>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
};
