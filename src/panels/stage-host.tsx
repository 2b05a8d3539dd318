import { useEffect, useRef } from 'react';
import { boardCue, cueStep, followCue } from '../session/board-cue.ts';
import { EMPTY_PICTURE, type BoardStep } from '../session/board-picture.ts';
import type { MapView, StageView } from '../session/map-placement.ts';
import { followSettings, paceOf, readSettings } from '../session/page-settings.ts';
import { EMPTY_ROOM } from '../session/room-picture.ts';
import type { MountStage, StagePort, StageSources } from '../session/stage-port.ts';
import type { Session } from '../session/session.ts';
import { carryIn, namePlaces, PlaceNames } from './place-names.tsx';
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

interface Source<State> {
  readonly getState: () => State;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A source that is empty until it is there. */
const laterSource = <State,>(empty: State, ready: Promise<Source<State> | undefined>): Source<State> => {
  let source: Source<State> | undefined;
  void ready.then((found) => {
    source = found;
  });
  return {
    getState: () => source?.getState() ?? empty,
    subscribe: (listener) => {
      let leave: (() => void) | undefined;
      let left = false;
      void ready.then((found) => {
        if (left) return;
        leave = found?.subscribe(listener);
        listener();
      });
      return () => {
        left = true;
        leave?.();
      };
    },
  };
};

/** The session's board and room, fetched with the rules that they are read by. */
const sourcesOf = (session: { readonly current: Session | undefined }): StageSources => {
  const withSession = async <Found,>(make: (session: Session) => Promise<Found>): Promise<Found | undefined> =>
    session.current === undefined ? undefined : make(session.current);
  return {
    board: laterSource(
      EMPTY_PICTURE,
      withSession(async (held) => (await import('../session/board-source.ts')).boardSource(held)),
    ),
    room: laterSource(
      EMPTY_ROOM,
      withSession(async (held) => (await import('../session/room-source.ts')).roomSource(held)),
    ),
  };
};

/** What the stage shows on a page: the map of its view, but that some moments of a game have a picture of their own. */
const viewOf = (view: MapView, session: Session | undefined): StageView => {
  const state = session?.getState();
  if (view === 'title' || state === undefined || state.view === null) return view;
  if (state.waitsFor === 'report') return 'report';
  if (boardCue().signing !== null) return 'signing';
  if (view === 'board') return view;
  if (state.finished !== null) return 'ending';
  return state.view.observation.phase === 'table' ? 'table' : view;
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

/** Tells a stage of each quarter's resolution, and how far its report has been read; names the places looked at. */
const followReport = async (stage: StagePort, session: Session): Promise<() => void> => {
  const { followResolution, namesAt } = await import('../session/board-resolution.ts');
  let step: number | null = null;
  let told: readonly BoardStep[] = [];
  const read = (): void => {
    const { step: now } = boardCue();
    if (now === step) return;
    step = now;
    const at = now === null ? undefined : told[now];
    namePlaces(at === undefined ? [] : namesAt(at));
    if (now === null) stage.skip();
    else stage.step(now);
  };
  const stopTelling = followResolution(session, ({ opening, steps }) => {
    stage.show('report');
    stage.tell(opening, steps);
    told = steps;
    step = null;
    read();
  });
  const stopReading = followCue(read);
  return () => {
    stopTelling();
    stopReading();
  };
};

/** The painted map has been drawn: the page's own map gives way. */
const markReady = (): void => {
  document.documentElement.dataset['stage'] = 'ready';
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
    let frame = 0;
    const turn = (): void => {
      const shown = viewOf(wanted.current, session);
      box.current?.setAttribute('data-view', shown);
      if (shown !== 'report' && boardCue().step !== null) cueStep(null);
      // another picture is work: it waits for the frame, so that whoever pressed is answered first
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        stage.current?.show(viewOf(wanted.current, session));
      });
    };
    wanted.current = view;
    turn();
    const stop = [followCue(turn), session?.subscribe(turn)];
    return () => {
      cancelAnimationFrame(frame);
      for (const each of stop) each?.();
    };
  }, [view, session]);
  const ready = session !== undefined;
  useEffect(() => {
    const parent = box.current;
    if (parent === null || !ready) return undefined;
    const undo: (() => void)[] = [];
    let gone = false;
    const show = viewOf(wanted.current, held.current);
    const options = { show, reducedMotion: motionIsReduced(), onReady: markReady, onPlacement: carryIn(parent) };
    void mount(parent, sourcesOf(held), options).then(async (mounted) => {
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
  return (
    <div className="stage-host" data-view={view} ref={box} aria-hidden="true">
      <PlaceNames />
    </div>
  );
};
