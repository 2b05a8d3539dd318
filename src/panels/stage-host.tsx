import { useEffect, useRef } from 'react';
import { boardCue, cueStep, followCue } from '../session/board-cue.ts';
import { EMPTY_PICTURE, type PictureSource } from '../session/board-picture.ts';
import type { MapView } from '../session/map-placement.ts';
import { followSettings, paceOf, readSettings } from '../session/page-settings.ts';
import type { MountStage, StagePort } from '../session/stage-port.ts';
import type { Session } from '../session/session.ts';
import './look/stage-host.css';

interface StageHostProps {
  readonly mount: MountStage;
  readonly view: MapView;
  readonly session: Session | undefined;
}

const stillness = (): MediaQueryList => window.matchMedia('(prefers-reduced-motion: reduce)');

/** By the page's own setting, or by the system's. */
const motionIsReduced = (): boolean => readSettings().motion === 'reduced' || stillness().matches;

const speedNow = (): number => 1 / paceOf(readSettings());

const NO_SOURCE: PictureSource = { getState: () => EMPTY_PICTURE, subscribe: () => () => undefined };

/** A source that turns to the session's board once there is one. */
const laterSource = (session: { readonly current: Session | undefined }): PictureSource => {
  let source = NO_SOURCE;
  const ready = import('../session/board-source.ts').then(({ boardSource }) => {
    if (session.current !== undefined) source = boardSource(session.current);
  });
  return {
    getState: () => source.getState(),
    subscribe: (listener) => {
      let leave: (() => void) | undefined;
      let left = false;
      void ready.then(() => {
        if (left) return;
        leave = source.subscribe(listener);
        listener();
      });
      return () => {
        left = true;
        leave?.();
      };
    },
  };
};

/** What the page shows is the map's view too, but that a report has a map of its own. */
const viewOf = (view: MapView, session: Session | undefined): MapView => {
  if (view === 'title') return view;
  const state = session?.getState();
  return state?.view !== null && state?.waitsFor === 'report' ? 'report' : view;
};

/** Keeps a stage as the player's settings and system want it. */
const followMotion = (stage: StagePort): (() => void) => {
  const apply = (): void => {
    stage.setReducedMotion(motionIsReduced());
    stage.setSpeed(speedNow());
  };
  const system = stillness();
  const stop = followSettings(apply);
  system.addEventListener('change', apply);
  apply();
  return () => {
    stop();
    system.removeEventListener('change', apply);
  };
};

/** Tells a stage of each quarter's resolution, and how far its report has been read. */
const followReport = async (stage: StagePort, session: Session): Promise<() => void> => {
  const { followResolution } = await import('../session/board-resolution.ts');
  let step: number | null = null;
  const read = (): void => {
    const { step: now } = boardCue();
    if (now === step) return;
    step = now;
    if (now === null) stage.skip();
    else stage.step(now);
  };
  const stopTelling = followResolution(session, ({ opening, steps }) => {
    stage.show('report');
    stage.tell(opening, steps);
    step = null;
    read();
  });
  const stopReading = followCue(read);
  return () => {
    stopTelling();
    stopReading();
  };
};

/**
 * Where the painted map stands, behind every screen. It is hidden from those who listen: what it shows, the panels
 * say. Until it is drawn, and where nothing can be painted, the page's own map stays.
 */
export const StageHost = ({ mount, view, session }: StageHostProps) => {
  const box = useRef<HTMLDivElement>(null);
  const stage = useRef<StagePort>(undefined);
  const held = useRef(session);
  const wanted = useRef(view);
  useEffect(() => {
    held.current = session;
    const turn = (): void => {
      const shown = viewOf(wanted.current, session);
      box.current?.setAttribute('data-view', shown);
      stage.current?.show(shown);
      if (shown !== 'report' && boardCue().step !== null) cueStep(null);
    };
    wanted.current = view;
    turn();
    return session?.subscribe(turn);
  }, [view, session]);
  const ready = session !== undefined;
  useEffect(() => {
    const parent = box.current;
    if (parent === null || !ready) return undefined;
    const undo: (() => void)[] = [];
    let gone = false;
    const onReady = (): void => {
      document.documentElement.dataset['stage'] = 'ready';
    };
    const show = viewOf(wanted.current, held.current);
    void mount(parent, laterSource(held), { show, reducedMotion: motionIsReduced(), onReady }).then(async (mounted) => {
      if (mounted === undefined) return;
      undo.push(() => {
        mounted.destroy();
      });
      if (!gone) {
        stage.current = mounted;
        mounted.show(viewOf(wanted.current, held.current));
        undo.push(followMotion(mounted));
        if (held.current !== undefined) undo.push(await followReport(mounted, held.current));
      }
      if (gone) for (const each of undo) each();
    });
    return () => {
      gone = true;
      stage.current = undefined;
      for (const each of undo.splice(0)) each();
      delete document.documentElement.dataset['stage'];
    };
  }, [mount, ready]);
  return <div className="stage-host" data-view={view} ref={box} aria-hidden="true" />;
};
