import { useEffect, useRef } from 'react';
import { EMPTY_PICTURE, type PictureSource } from '../session/board-picture.ts';
import type { MapView } from '../session/map-placement.ts';
import type { MountStage, StagePort } from '../session/stage-port.ts';
import type { Session } from '../session/session.ts';
import './look/stage-host.css';

interface StageHostProps {
  readonly mount: MountStage;
  readonly view: MapView;
  readonly session: Session | undefined;
}

/** By the page's own setting, or by the system's. */
const motionIsReduced = (): boolean =>
  document.documentElement.dataset['motion'] === 'still' ||
  window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The page turns to the report first, ms; then the map plays what happened. */
const AFTER_TURNING = 120;

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
    wanted.current = view;
    stage.current?.show(view);
  }, [view]);
  useEffect(() => {
    held.current = session;
  }, [session]);
  const ready = session !== undefined;
  useEffect(() => {
    const parent = box.current;
    if (parent === null || !ready) return undefined;
    let gone = false;
    const reducedMotion = motionIsReduced();
    const onReady = (): void => {
      document.documentElement.dataset['stage'] = 'ready';
    };
    void mount(parent, laterSource(held), { show: wanted.current, reducedMotion, onReady }).then((mounted) => {
      if (gone) mounted?.destroy();
      else {
        stage.current = mounted;
        mounted?.show(wanted.current);
      }
    });
    return () => {
      gone = true;
      stage.current?.destroy();
      stage.current = undefined;
      delete document.documentElement.dataset['stage'];
    };
  }, [mount, ready]);
  useEffect(() => {
    if (session === undefined) return undefined;
    let stop: (() => void) | undefined;
    let gone = false;
    void import('../session/board-source.ts').then(({ followResolution }) => {
      if (gone) return;
      stop = followResolution(session, (steps, opening) => {
        setTimeout(() => void stage.current?.play(steps, opening), AFTER_TURNING);
      });
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [session]);
  return <div className="stage-host" data-view={view} ref={box} aria-hidden="true" />;
};
