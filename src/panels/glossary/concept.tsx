import { Fragment } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover, Tooltip, TooltipTrigger } from 'react-aria-components';
import {
  conceptName,
  conceptSheet,
  isConcept,
  termConcepts,
  type ConceptId,
  type ConceptSheet,
} from '../../session/sheets/reference-glossary.ts';
import { glossary } from '../../text/en/glossary.ts';
import { learn, t } from '../../text/text.ts';
import { addressOf } from '../reference/address.ts';
import '../look/concept.css';

learn('glossary', glossary);

export interface ConceptProps {
  /** A concept of the glossary; where it knows none by this id, the word stays a word. */
  readonly id: string;
  readonly children: string;
}

/** A word of the trade: hover or focus says what it means, a press opens its card. */
export const Concept = ({ id, children }: ConceptProps) =>
  isConcept(id) ? <Explained sheet={conceptSheet(id)} word={children} /> : children;

const Explained = ({ sheet, word }: { sheet: ConceptSheet; word: string }) => (
  <DialogTrigger>
    <TooltipTrigger delay={350} closeDelay={120}>
      <Button className="concept-word">{word}</Button>
      <Tooltip className="paper concept-tip" offset={6}>
        <b>{sheet.name}</b>
        {sheet.meaning}
      </Tooltip>
    </TooltipTrigger>
    <Popover className="concept-pop" offset={6}>
      <Dialog className="paper concept-card">
        <Card sheet={sheet} />
      </Dialog>
    </Popover>
  </DialogTrigger>
);

const Card = ({ sheet }: { sheet: ConceptSheet }) => (
  <>
    <Heading slot="title">
      {sheet.name} {sheet.alias !== undefined && <small>{sheet.alias}</small>}
    </Heading>
    <p>{sheet.meaning}</p>
    <p className="concept-here">{sheet.here}</p>
    <p className="concept-more">
      <a href={addressOf('glossary', sheet.id)}>{t('glossary.more')}</a>
    </p>
  </>
);

/** The concept that a term of the contract teaches best, and those that its words take for known, by name. */
export const TermConcept = ({ term }: { term: string }) =>
  termConcepts(term).map((id) => (
    <Fragment key={id}>
      <Concept id={id}>{conceptName(id)}</Concept>{' '}
    </Fragment>
  ));

/** A few concepts in a line, for the foot of a chart or a part. */
export const ConceptLine = ({ ids }: { ids: readonly ConceptId[] }) => (
  <p className="concept-line">
    {ids.map((id) => (
      <Concept key={id} id={id}>
        {conceptName(id)}
      </Concept>
    ))}
  </p>
);
