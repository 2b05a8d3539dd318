import './look/tokens.css';
import './look/base.css';
import './look/choices.css';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { applySettings, readSettings } from '../session/page-settings.ts';
import { keepWidth } from '../session/page-width.ts';
import { beginLanguage } from '../session/language-choice.ts';
import type { Problem, Session } from '../session/session.ts';
import { forgetAll, listSlots, readSlot } from '../session/slots.ts';
import { TUTORIAL } from '../session/sheets/tutorial-game.ts';
import { pageKeep } from '../session/storage.ts';
import type { MountStage } from '../session/stage-port.ts';
import { LOCALES } from '../text/language.ts';
import { t } from '../text/text.ts';
import { Patterns } from './art/patterns.tsx';
import { keepNoTransitions } from './kit/let-go.ts';
import { Opening } from './opening.tsx';
import { bookTools } from './reference/book-tools.ts';
import { Bookshelf } from './reference/bookshelf.tsx';
import { Announcer } from './spoken/announcer.tsx';
import { StageHost } from './stage-host.tsx';
import { useShortcut } from './shortcuts.ts';
import { TitleScreen } from './title/title-screen.tsx';
import { GUIDE_KEY } from './tutorial/guide-key.ts';
import { useLanguage } from './use-language.ts';

const SetupScreen = lazy(async () => ({ default: (await import('./setup/setup-screen.tsx')).SetupScreen }));
const Game = lazy(async () => ({ default: (await import('./game/game.tsx')).Game }));
const Settings = lazy(async () => ({ default: (await import('./settings/settings.tsx')).Settings }));
const Saves = lazy(async () => ({ default: (await import('./saves/saves.tsx')).Saves }));
const Fault = lazy(async () => ({ default: (await import('./title/fault.tsx')).FaultDialog }));

/** How the session is fetched: the rules load behind the title. */
export type LoadSession = () => Promise<Session>;

/** Which screen is up. The title alone is in the first script; every other screen is fetched when it is wanted. */
type Screen =
  { readonly name: 'title' } | { readonly name: 'setup'; readonly seed?: string } | { readonly name: 'game' };

const keep = pageKeep();

/** What lies over the screen: settings, kept games, or why something could not be opened. */
type Over = 'settings' | 'saves' | { readonly problem: Problem; readonly text: string | undefined };

/** Tells of a new version that waits, with what takes it. */
export type WatchUpdates = (tell: (update: () => void) => void) => void;

interface AppProps {
  readonly loadSession: LoadSession;
  readonly mountStage: MountStage;
  readonly watchUpdates: WatchUpdates;
}

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
  const [overlay, setOverlay] = useState<Over>();
  useEffect(() => afterPaint(() => void loadSession().then(setSession)), [loadSession]);
  const toTitle = useCallback(() => {
    session?.leave();
    setScreen({ name: 'title' });
  }, [session]);
  /** Opens a kept game or a file's text, or says why it cannot be opened and offers what was kept. */
  const open = useCallback(
    (ask: (ready: Session) => Problem | undefined, text?: string) => {
      void loadSession().then((ready) => {
        const problem = ask(ready);
        setOverlay(problem && { problem, text });
        if (problem === undefined) setScreen({ name: 'game' });
      });
    },
    [loadSession],
  );
  const openSlot = (id: string): void => {
    open((ready) => ready.resume(id), readSlot(keep, id));
  };
  const openFile = (file: File): void => {
    void textOf(file).then((text) => {
      open((ready) => ready.openFile(text));
    });
  };
  const startLesson = (): void => {
    open((ready) => {
      keep.remove(GUIDE_KEY);
      ready.begin(TUTORIAL);
      return undefined;
    });
  };
  return { screen, setScreen, session, overlay, setOverlay, toTitle, openSlot, openFile, startLesson };
};

type AppState = ReturnType<typeof useApp>;

const App = ({ loadSession, mountStage, watchUpdates }: AppProps) => {
  const spoken = useLanguage();
  const app = useApp(loadSession);
  const [update, setUpdate] = useState<() => void>();
  useEffect(() => {
    watchUpdates((take) => {
      setUpdate(() => take);
    });
  }, [watchUpdates]);
  const [onBoard, setOnBoard] = useState(false);
  const { screen } = app;
  useShortcut('settings', () => {
    app.setOverlay('settings');
  });
  useShortcut('title', screen.name === 'title' ? undefined : app.toTitle);
  const map = screen.name === 'title' ? 'title' : onBoard && screen.name === 'game' ? 'board' : 'backdrop';
  return (
    <I18nProvider locale={LOCALES[spoken]}>
      <Patterns />
      <StageHost mount={mountStage} session={app.session} view={map} />
      {screen.name === 'title' ? (
        <Cover app={app} onUpdate={update} />
      ) : (
        <Suspense fallback={<Opening />}>
          <Inside app={app} onBoard={setOnBoard} />
        </Suspense>
      )}
      <Suspense>
        <Overlay app={app} />
      </Suspense>
      <Bookshelf />
      <Announcer />
    </I18nProvider>
  );
};

const Cover = ({ app, onUpdate }: { app: AppState; onUpdate: (() => void) | undefined }) => {
  const { setScreen, setOverlay, openSlot, openFile, startLesson } = app;
  return (
    <TitleScreen
      keep={keep}
      slots={listSlots(keep)}
      onNew={() => {
        setScreen({ name: 'setup' });
      }}
      onToday={(seed) => {
        setScreen({ name: 'setup', seed });
      }}
      onTutorial={startLesson}
      onContinue={openSlot}
      onKept={() => {
        setOverlay('saves');
      }}
      onFile={openFile}
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
      tools={[...bookTools(), settings]}
      onBoard={onBoard}
      onTitle={toTitle}
      onAgain={() => {
        session.leave();
        setScreen({ name: 'setup' });
      }}
    />
  );
};

const Overlay = ({ app: { overlay, setOverlay, openSlot, openFile, session } }: { app: AppState }) => {
  const close = (): void => {
    setOverlay(undefined);
  };
  if (overlay === undefined) return null;
  if (overlay === 'settings') {
    const forget = (): void => {
      session?.leave();
      forgetAll(keep);
      location.reload();
    };
    return <Settings kept={listSlots(keep).length} onClose={close} onForget={forget} />;
  }
  if (overlay === 'saves') return <Saves keep={keep} onOpen={openSlot} onFile={openFile} onClose={close} />;
  return <Fault fault={overlay.problem} kept={overlay.text} onClose={close} />;
};

/** Files above this are not read at all: no replay comes near it. */
const MOST_BYTES = 4_000_000;

/** A file's text; one that is far too large is not read, and what stands in for it says so when it is parsed. */
const textOf = (file: File): Promise<string> =>
  file.size > MOST_BYTES ? Promise.resolve(' '.repeat(MOST_BYTES)) : file.text();

/** Puts the panels into the page. */
export const showPanels = async (root: HTMLElement, props: AppProps): Promise<void> => {
  applySettings(readSettings());
  keepWidth();
  keepNoTransitions();
  await beginLanguage(keep);
  createRoot(root).render(<App {...props} />);
};
