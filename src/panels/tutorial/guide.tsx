import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { followSettings, readSettings, writeSettings } from '../../session/page-settings.ts';
import { followWidth, widthNow } from '../../session/page-width.ts';
import type { Session } from '../../session/session.ts';
import { isTutorial } from '../../session/sheets/tutorial-game.ts';
import { hintSheet, type HintSheet } from '../../session/sheets/tutorial-hints.ts';
import { guideSheet, type GuideScreen, type GuideSheet } from '../../session/sheets/tutorial.ts';
import { pageKeep } from '../../session/storage.ts';
import { tutorial } from '../../text/en/tutorial.ts';
import { learn, t } from '../../text/text.ts';
import { ConceptLine } from '../glossary/concept.tsx';
import { ToolButton } from '../kit/button.tsx';
import { announce } from '../spoken/announcer.tsx';
import { useLanguage } from '../use-language.ts';
import { useSession } from '../use-session.ts';
import { GUIDE_KEY } from './guide-key.ts';
import '../look/guide.css';

learn('tutorial', tutorial);

interface GuideProps {
  readonly session: Session;
  readonly screen: GuideScreen;
}

/** Beside the screen of a game: the guide of the first lesson, or a hint. It never stands in the way of a move. */
export const Guide = ({ session, screen }: GuideProps) => {
  const { view, looking } = useSession(session);
  const open = view !== null;
  const lesson = useMemo(() => open && isTutorial(session.replay()), [session, open]);
  const [away, setAway] = useState(() => pageKeep().read(GUIDE_KEY) === 'away');
  if (looking !== null) return null;
  if (!lesson || away) return <Hints session={session} screen={screen} />;
  return (
    <Coach
      session={session}
      screen={screen}
      onLeave={() => {
        pageKeep().write(GUIDE_KEY, 'away');
        setAway(true);
      }}
    />
  );
};

/** The moment that the guide speaks of: while the other side thinks, the last one stays. */
function useMoment({ session, screen }: GuideProps): GuideSheet | undefined {
  const state = useSession(session);
  const spoken = useLanguage();
  const now = useMemo(() => ({ spoken, sheet: guideSheet(state, screen) }), [state, screen, spoken]).sheet;
  const [last, setLast] = useState(now);
  const waits = state.waitsFor === 'them' && screen === 'table';
  if (!waits && now !== last) setLast(now);
  return waits ? last : now;
}

/** Whether the card is folded: a new moment opens it, but not where it would lie on what is worked on. */
function useFold(id: string): readonly [boolean, () => void] {
  const tight = useSyncExternalStore(followWidth, () => widthNow() !== 'wide');
  const [chosen, setChosen] = useState<{ readonly id: string; readonly folded: boolean }>();
  const folded = chosen?.id === id ? chosen.folded : tight;
  const turn = (): void => {
    setChosen({ id, folded: !folded });
  };
  return [folded, turn];
}

const Coach = ({ session, screen, onLeave }: GuideProps & { onLeave: () => void }) => {
  const sheet = useMoment({ session, screen });
  return sheet === undefined ? null : <Moment sheet={sheet} screen={screen} onLeave={onLeave} />;
};

interface MomentProps {
  readonly sheet: GuideSheet;
  readonly screen: GuideScreen;
  readonly onLeave: () => void;
}

const Moment = ({ sheet, screen, onLeave }: MomentProps) => {
  const { id, head } = sheet;
  const [folded, turn] = useFold(id);
  useEffect(() => {
    announce('guide', `${t('tutorial.guide')}: ${head}`);
  }, [head]);
  return (
    <aside className="guide paper" data-folded={folded} data-screen={screen} aria-label={t('tutorial.guide')}>
      <header className="guide-head">
        <div>
          <p className="cap">{t('tutorial.guide')}</p>
          <h2>{head}</h2>
        </div>
        <ToolButton
          icon={folded ? 'up' : 'down'}
          label={t(folded ? 'tutorial.unfold' : 'tutorial.fold')}
          aria-expanded={!folded}
          onClick={turn}
        />
      </header>
      {!folded && <Told sheet={sheet} onLeave={onLeave} />}
    </aside>
  );
};

const Told = ({ sheet, onLeave }: { sheet: GuideSheet; onLeave: () => void }) => (
  <div className="guide-told">
    <p>{sheet.text}</p>
    <p className="guide-why">
      <b>{t('tutorial.why')}</b> {sheet.why}
    </p>
    <footer>
      <ConceptLine ids={sheet.concepts} />
      <button type="button" className="guide-leave" title={t('tutorial.leaveNote')} onClick={onLeave}>
        {t('tutorial.leave')}
      </button>
    </footer>
  </div>
);

/** One slip at a time in an ordinary game; each can be put away, and all of them switched off. */
const Hints = ({ session, screen }: GuideProps) => {
  const state = useSession(session);
  const { hints } = useSyncExternalStore(followSettings, readSettings);
  const [away, setAway] = useState<readonly string[]>([]);
  const hint = hints === 'on' ? hintSheet(state, screen, away) : undefined;
  if (hint === undefined) return null;
  return (
    <Slip
      key={hint.id}
      hint={hint}
      onClose={() => {
        setAway([...away, hint.id]);
      }}
    />
  );
};

const Slip = ({ hint: { text }, onClose }: { hint: HintSheet; onClose: () => void }) => {
  useEffect(() => {
    announce('hint', text);
  }, [text]);
  return (
    <aside className="guide hint paper" aria-label={t('tutorial.hint')}>
      <p>{text}</p>
      <button
        type="button"
        className="guide-leave"
        onClick={() => {
          writeSettings({ ...readSettings(), hints: 'off' });
        }}
      >
        {t('tutorial.hintsOff')}
      </button>
      <ToolButton icon="cross" label={t('tutorial.hintClose')} onClick={onClose} />
    </aside>
  );
};
