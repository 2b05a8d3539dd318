import type { ReactNode } from 'react';
import { Label, RadioGroup } from 'react-aria-components';
import { Engraving } from '../art/engraving.tsx';
import type { EngravingName } from '../art/engraving.tsx';
import { t } from '../../text/text.ts';
import { RadioChoice } from './radio-choice.tsx';
import '../look/newspaper.css';

export interface NewspaperChoice {
  readonly id: string;
  readonly title: string;
  /** What it costs, likely does and risks: a line each. */
  readonly lines: readonly ReactNode[];
}
export interface NewspaperBrief {
  readonly id: string;
  readonly text: ReactNode;
  readonly figure?: string;
}
/** A public fact that a card stands on, in a sentence, and the page where it was read. */
export interface NewspaperSource {
  readonly id: string;
  readonly text: string;
  readonly address: string | undefined;
}
export interface NewspaperProps {
  /** `April to June 2026`. */
  readonly date: string;
  readonly issue: number;
  readonly headline: string;
  readonly engraving: EngravingName;
  readonly body: string;
  /** What of the card is public fact. */
  readonly fact?: string;
  readonly sources?: readonly NewspaperSource[];
  readonly briefs?: readonly NewspaperBrief[];
  readonly choices?: readonly NewspaperChoice[];
  readonly chosen?: string;
  readonly onChoose?: (id: string) => void;
}

const Masthead = ({ date, issue }: { date: string; issue: number }) => (
  <header className="news-mast">
    <b>{t('kit.record')}</b>
    <p>
      <i>{t('kit.edition')}</i>
      <span>{date}</span>
      <i>{t('kit.number', { number: issue })}</i>
    </p>
  </header>
);

const LETTERS = ['a', 'b', 'c'] as const;

const Choices = ({
  choices,
  chosen,
  onChoose,
}: Pick<NewspaperProps, 'chosen' | 'onChoose'> & { choices: readonly NewspaperChoice[] }) => (
  <RadioGroup className="news-choices" value={chosen ?? null} onChange={(id) => onChoose?.(id)}>
    <Label className="cap ruled">{t('kit.yourAnswer')}</Label>
    {choices.map((choice, i) => (
      <RadioChoice key={choice.id} value={choice.id} className="coupon">
        <i aria-hidden="true">{LETTERS[i]}</i>
        <b>{choice.title}</b>
        {choice.lines.map((line, at) => (
          <span key={at}>{line}</span>
        ))}
      </RadioChoice>
    ))}
  </RadioGroup>
);

const Sources = ({ sources }: { sources: readonly NewspaperSource[] }) => (
  <details className="news-sources">
    <summary>{t('kit.sources')}</summary>
    <ul>
      {sources.map(({ id, text, address }) => (
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
);

/** What happened, as a newspaper of the game's own reports it, with the answer to be clipped out. */
export const Newspaper = (props: NewspaperProps) => {
  const { date, issue, headline, engraving, body, fact, sources = [], briefs = [], choices = [] } = props;
  return (
    <article className="paper news">
      <Masthead date={date} issue={issue} />
      <h2>{headline}</h2>
      <figure>
        <Engraving name={engraving} whole />
      </figure>
      <p className="news-body">{body}</p>
      {fact !== undefined && fact !== '' && <p className="news-fact">{fact}</p>}
      {sources.length > 0 && <Sources sources={sources} />}
      {briefs.length > 0 && (
        <div className="news-briefs">
          <h3 className="cap ruled">{t('kit.alsoThisQuarter')}</h3>
          <ul>
            {briefs.map(({ id, text, figure }) => (
              <li key={id}>
                <span>{text}</span>
                <em>{figure}</em>
              </li>
            ))}
          </ul>
        </div>
      )}
      {choices.length > 0 && <Choices choices={choices} chosen={props.chosen} onChoose={props.onChoose} />}
    </article>
  );
};
