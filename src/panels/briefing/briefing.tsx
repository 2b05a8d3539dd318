import { useState } from 'react';
import type { EngravingName } from '../art/engraving.tsx';
import { Docket } from '../kit/docket.tsx';
import { Newspaper } from '../kit/newspaper.tsx';
import { OfferTicket } from '../kit/offer-ticket.tsx';
import { PaperButton } from '../kit/button.tsx';
import { Track } from '../kit/track.tsx';
import { briefingSheet, type BriefingSheet } from '../../session/sheets/briefing-sheet.ts';
import type { Session } from '../../session/session.ts';
import { t } from '../../text/text.ts';
import { useSession } from '../use-session.ts';
import { BoardMap } from './board-map.tsx';
import '../look/briefing.css';

export interface BriefingProps {
  readonly session: Session;
  /** The briefing has been read: on to the table or the desk. */
  readonly onRead: () => void;
}

/** Engravings by what a card is about, in turn: the newspaper prints what it has. */
const ENGRAVINGS: readonly EngravingName[] = ['statehouse', 'halls', 'newspaper', 'scales', 'chip', 'people'];

/** The opening of a quarter: the newspaper with its cards, the map, the docket and the track of quarters. */
export const BriefingScreen = ({ session, onRead }: BriefingProps) => {
  const { view, waitsFor } = useSession(session);
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  if (view === null) return null;
  const seen = view.observation;
  const sheet = briefingSheet(seen);
  const asks = sheet.cards.filter((card) => card.choices.length > 0);
  const answered = asks.every((card) => chosen[card.id] !== undefined);
  const mustAnswer = seen.phase === 'briefing' && asks.length > 0 && seen.ownAnswers === null;

  const go = (): void => {
    if (mustAnswer) {
      const choices = sheet.cards.map((card) => card.choices.findIndex((choice) => choice.id === chosen[card.id]));
      void session.submit({ side: seen.side, type: 'answer', choices });
    }
    onRead();
  };

  return (
    <main className="briefing">
      <h1 className="unseen">{t('common.briefing')}</h1>
      <BoardMap seen={seen} cases={sheet.cases} />
      <Papers
        sheet={sheet}
        chosen={chosen}
        locked={!mustAnswer}
        onChoose={(card, choice) => {
          setChosen({ ...chosen, [card]: choice });
        }}
      />
      <section className="briefing-offers" aria-label={t('board.offers')}>
        {sheet.offers.map((offer) => (
          <OfferTicket key={offer.id} {...offer} />
        ))}
      </section>
      <section className="briefing-docket">{sheet.cases.length > 0 && <Docket cases={sheet.cases} />}</section>
      <footer className="briefing-foot">
        <Track
          side={seen.side}
          quarters={sheet.track}
          now={seen.quarter + 1}
          phases={[t('common.briefing'), t('common.table'), t('common.desk'), t('common.report')]}
          phase={1}
        />
        <Onward
          sealed={seen.phase === 'briefing' && waitsFor === 'them'}
          waits={waitsFor === 'them'}
          asks={mustAnswer && !answered}
          toDesk={seen.phase === 'desk'}
          onGo={go}
        />
      </footer>
    </main>
  );
};

interface OnwardProps {
  /** One's answers are given, the other side's are not. */
  readonly sealed: boolean;
  readonly waits: boolean;
  readonly asks: boolean;
  readonly toDesk: boolean;
  readonly onGo: () => void;
}

const Onward = ({ sealed, waits, asks, toDesk, onGo }: OnwardProps) =>
  sealed ? (
    <p className="briefing-sealed">{t('board.answersSealed')}</p>
  ) : (
    <PaperButton after="arrow" disabled={asks || waits} note={asks ? t('board.answerFirst') : undefined} onClick={onGo}>
      {toDesk ? t('board.toDesk') : t('board.toTable')}
    </PaperButton>
  );

interface PapersProps {
  readonly sheet: BriefingSheet;
  readonly chosen: Readonly<Record<string, string>>;
  readonly locked: boolean;
  readonly onChoose: (card: string, choice: string) => void;
}

/** One newspaper a card; with none, the quarter's short lines alone. */
const Papers = ({ sheet, chosen, locked, onChoose }: PapersProps) => (
  <div className="briefing-papers">
    {sheet.cards.map((card, at) => (
      <Newspaper
        key={card.id}
        date={sheet.date}
        issue={sheet.issue}
        headline={card.headline}
        engraving={ENGRAVINGS[(sheet.issue + at) % ENGRAVINGS.length] ?? 'statehouse'}
        body={card.body}
        fact={card.fact}
        sources={card.sources}
        briefs={at === sheet.cards.length - 1 ? sheet.briefs : []}
        choices={
          locked ? [] : card.choices.map(({ id, title, effect, cost }) => ({ id, title, lines: [cost, effect] }))
        }
        {...(chosen[card.id] === undefined ? {} : { chosen: chosen[card.id] })}
        onChoose={(choice) => {
          onChoose(card.id, choice);
        }}
      />
    ))}
  </div>
);
