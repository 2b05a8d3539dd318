import { useEffect, useRef, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { GLOSSARY_GROUPS, searchConcepts, type ConceptSheet } from '../../session/sheets/reference-glossary.ts';
import { glossary } from '../../text/en/glossary.ts';
import { learn, t } from '../../text/text.ts';
import { ToolButton } from '../kit/button.tsx';
import { Field } from '../kit/field.tsx';
import { addressOf, closeBook } from '../reference/address.ts';
import '../look/dialog.css';
import '../look/reference.css';
import '../look/concept.css';

learn('glossary', glossary);

/** The glossary: every concept card, in three groups; the address brings one of them into view. */
export const GlossaryBook = ({ at }: { at: string }) => {
  const [query, setQuery] = useState('');
  const found = searchConcepts(query);
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
        <Dialog className="paper gloss">
          <header className="rules-head">
            <div>
              <Heading slot="title">{t('glossary.title')}</Heading>
              <p>{t('glossary.lead')}</p>
            </div>
            <a className="rules-other" href={addressOf('rules')}>
              {t('glossary.rules')}
            </a>
            <ToolButton icon="cross" label={t('common.close')} onClick={closeBook} />
          </header>
          <div className="gloss-list">
            <div className="rules-search" role="search">
              <Field label={t('glossary.search')} value={query} onChange={setQuery} maxLength={60} />
              <p role="status">
                {found.length === 0 ? t('glossary.none') : t('glossary.found', { count: found.length })}
              </p>
            </div>
            {GLOSSARY_GROUPS.map((group) => (
              <Group
                key={group}
                name={t(`glossary.group_${group}`)}
                at={at}
                list={found.filter((one) => one.group === group)}
              />
            ))}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

const Group = ({ name, list, at }: { name: string; list: readonly ConceptSheet[]; at: string }) =>
  list.length === 0 ? null : (
    <section>
      <h3 className="cap ruled">{name}</h3>
      <div className="gloss-entries">
        {list.map((sheet) => (
          <Entry key={sheet.id} sheet={sheet} current={sheet.id === at} />
        ))}
      </div>
    </section>
  );

const Entry = ({ sheet, current }: { sheet: ConceptSheet; current: boolean }) => {
  const own = useRef<HTMLElement>(null);
  useEffect(() => {
    if (current) own.current?.focus();
  }, [current]);
  return (
    <article className="gloss-entry" ref={own} tabIndex={-1} data-current={current} aria-label={sheet.name}>
      <h4 className="gloss-name">
        {sheet.name} {sheet.alias !== undefined && <small>{sheet.alias}</small>}
      </h4>
      <p>{sheet.meaning}</p>
      <p className="concept-here">{sheet.here}</p>
      <Links name={t('glossary.see')} links={sheet.see.map(({ id, name }) => [addressOf('glossary', id), name])} />
      <Links
        name={t('glossary.taughtBy')}
        links={sheet.terms.map(({ key, name }) => [addressOf('rules', key), name])}
      />
    </article>
  );
};

const Links = ({ name, links }: { name: string; links: readonly (readonly [string, string])[] }) =>
  links.length === 0 ? null : (
    <p className="gloss-see">
      {name}:{' '}
      {links.map(([href, word], at) => (
        <span key={href}>
          {at > 0 && ', '}
          <a href={href}>{word}</a>
        </span>
      ))}
    </p>
  );
