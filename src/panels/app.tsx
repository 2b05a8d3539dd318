import './look/tokens.css';
import './look/base.css';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { HEADING_KEY, parseHeading } from '../session/heading.ts';
import { applySettings, readSettings } from '../session/page-settings.ts';
import { beginLanguage } from '../session/language-choice.ts';
import { browserKeep } from '../session/storage.ts';
import type { Session } from '../session/session.ts';
import type { MountStage } from '../session/stage-port.ts';
import { t } from '../text/text.ts';
import { Patterns } from './art/patterns.tsx';
import { Opening } from './opening.tsx';
import { Bookshelf } from './reference/bookshelf.tsx';
import { StageHost } from './stage-host.tsx';
import { seedOfDay } from './setup/random-seed.ts';
import { Title } from './title/title.tsx';
import { useLanguage } from './use-language.ts';

const SetupScreen = lazy(async () => ({ default: (await import('./setup/setup-screen.tsx')).SetupScreen }));
const Game = lazy(async () => ({ default: (await import('./game/game.tsx')).Game }));
const Settings = lazy(async () => ({ default: (await import('./settings/settings.tsx')).Settings }));
const Fault = lazy(async () => ({ default: (await import('./title/fault.tsx')).FaultDialog }));

/** How the session is fetched: the rules load behind the title. */
export type LoadSession = () => Promise<Session>;

/** Which screen is up. The title alone is in the first script; every other screen is fetched when it is wanted. */
type Screen =
  { readonly name: 'title' } | { readonly name: 'setup'; readonly seed?: string } | { readonly name: 'game' };

const ownStorage = (): Storage | undefined => {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
};
const keep = browserKeep(ownStorage());

/** Tells of a new version that waits, with what takes it. */
export type WatchUpdates = (tell: (update: () => void) => void) => void;

interface AppProps {
  readonly loadSession: LoadSession;
  readonly mountStage: MountStage;
  readonly watchUpdates: WatchUpdates;
}

type Problem = NonNullable<ReturnType<Session['resume']>>;

/** Calls once the page as it stands is painted; returns how to call that off. */
const afterPaint = (call: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(call);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
};

/** The page's own state: which screen is up, the session once it is there, and what lies over the screen. */
const useApp = (loadSession: LoadSession) => {
  const [screen, setScreen] = useState<Screen>({ name: 'title' });
  const [session, setSession] = useState<Session>();
  const [overlay, setOverlay] = useState<'settings' | Problem>();
  useEffect(() => afterPaint(() => void loadSession().then(setSession)), [loadSession]);
  const toTitle = useCallback(() => {
    session?.leave();
    setScreen({ name: 'title' });
  }, [session]);
  /** Opens a kept game or a replay, or says why it cannot be opened. */
  const open = useCallback(
    (ask: (ready: Session) => Problem | undefined) => {
      void loadSession().then((ready) => {
        const problem = ask(ready);
        if (problem === undefined) setScreen({ name: 'game' });
        else setOverlay(problem);
      });
    },
    [loadSession],
  );
  return { screen, setScreen, session, overlay, setOverlay, toTitle, open };
};

type AppState = ReturnType<typeof useApp>;

const App = ({ loadSession, mountStage, watchUpdates }: AppProps) => {
  useLanguage();
  const app = useApp(loadSession);
  const [update, setUpdate] = useState<() => void>();
  useEffect(() => {
    watchUpdates((take) => {
      setUpdate(() => take);
    });
  }, [watchUpdates]);
  const [onBoard, setOnBoard] = useState(false);
  const { screen } = app;
  const map = screen.name === 'title' ? 'title' : onBoard && screen.name === 'game' ? 'board' : 'backdrop';
  return (
    <>
      <Patterns />
      <StageHost mount={mountStage} session={app.session} view={map} />
      {screen.name === 'title' ? (
        <TitleScreen app={app} onUpdate={update} />
      ) : (
        <Suspense fallback={<Opening />}>
          <Inside app={app} onBoard={setOnBoard} />
        </Suspense>
      )}
      <Suspense>
        <Overlay app={app} />
      </Suspense>
      <Bookshelf />
    </>
  );
};

interface TitleScreenProps {
  readonly app: AppState;
  readonly onUpdate: (() => void) | undefined;
}

const TitleScreen = ({ app: { setScreen, setOverlay, open }, onUpdate }: TitleScreenProps) => {
  const heading = parseHeading(keep.read(HEADING_KEY));
  const today = seedOfDay(new Date());
  const saves =
    heading === undefined ? [] : [{ id: 'kept', heading: `${t(`common.${heading.seat}`)}, ${heading.quarter}` }];
  return (
    <Title
      saves={saves}
      todaysSeed={today}
      rulesVersion={__RULES__}
      onNew={() => {
        setScreen({ name: 'setup' });
      }}
      onToday={() => {
        setScreen({ name: 'setup', seed: today });
      }}
      onContinue={() => {
        open((ready) => ready.resume());
      }}
      onReplay={(file) => {
        void textOf(file).then((text) => {
          open((ready) => ready.openReplay(text));
        });
      }}
      onSettings={() => {
        setOverlay('settings');
      }}
      onUpdate={onUpdate}
    />
  );
};

/** The setup and the game, which need the session. */
const Inside = ({ app, onBoard }: { app: AppState; onBoard: (shown: boolean) => void }) => {
  const { screen, setScreen, session, setOverlay, toTitle } = app;
  if (session === undefined) return <Opening />;
  if (screen.name === 'setup') {
    return (
      <SetupScreen
        session={session}
        seed={screen.seed}
        onBack={toTitle}
        onBegun={() => {
          setScreen({ name: 'game' });
        }}
      />
    );
  }
  const settings = {
    icon: 'gear',
    label: t('common.settings'),
    onPress: () => {
      setOverlay('settings');
    },
  } as const;
  return (
    <Game
      session={session}
      tools={[settings]}
      onBoard={onBoard}
      onTitle={toTitle}
      onAgain={() => {
        session.leave();
        setScreen({ name: 'setup' });
      }}
    />
  );
};

const Overlay = ({ app: { overlay, setOverlay } }: { app: AppState }) => {
  const close = (): void => {
    setOverlay(undefined);
  };
  if (overlay === undefined) return null;
  if (overlay === 'settings') return <Settings onClose={close} />;
  return <Fault fault={overlay} kept={keep.read('save')} onClose={close} />;
};

/** Files above this are not read at all: no replay comes near it. */
const MOST_BYTES = 4_000_000;

/** A file's text; one that is far too large is not read, and what stands in for it says so when it is parsed. */
const textOf = (file: File): Promise<string> =>
  file.size > MOST_BYTES ? Promise.resolve(' '.repeat(MOST_BYTES)) : file.text();

/** Puts the panels into the page. */
export const showPanels = async (root: HTMLElement, props: AppProps): Promise<void> => {
  applySettings(readSettings());
  await beginLanguage(keep);
  createRoot(root).render(<App {...props} />);
};
