import { useMemo, useSyncExternalStore } from 'react';
import { followSettings, readSettings, SPEEDS, writeSettings } from '../../session/page-settings.ts';
import { lookingSheet, type LookingSheet } from '../../session/looking-sheet.ts';
import type { Session } from '../../session/session.ts';
import type { Looking } from '../../session/state.ts';
import type { Side } from '../../engine/vocabulary.ts';
import { debrief } from '../../text/en/debrief.ts';
import { looking } from '../../text/en/looking.ts';
import { report } from '../../text/en/report.ts';
import { learn, t } from '../../text/text.ts';
import { NightButton, PaperButton, ToolButton } from '../kit/button.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { SideName } from '../kit/side-name.tsx';
import { SIDE_NAMES } from '../kit/side-names.ts';
import { Slider } from '../kit/slider.tsx';
import { useSession } from '../use-session.ts';
import '../look/looking.css';

learn('debrief', debrief);
learn('looking', looking);
learn('report', report);

/** A game that is only looked at: two computers at play, or a replay; as one seat sees it. */
export const LookingScreen = ({ session }: { session: Session }) => {
  const { view, looking: state, seat, finished } = useSession(session);
  const sheet = useMemo(() => (view === null ? undefined : lookingSheet(view)), [view]);
  if (sheet === undefined || state === null) return null;
  return (
    <main className="looking">
      <h1 className="unseen">{t(state.kind === 'watch' ? 'looking.watch' : 'looking.replay')}</h1>
      <Controls session={session} state={state} seat={seat} sheet={sheet} />
      <Doings sheet={sheet} waits={state.kind === 'watch' && finished === null} />
      <Terms sheet={sheet} />
    </main>
  );
};

const Doings = ({ sheet, waits }: { sheet: LookingSheet; waits: boolean }) => (
  <section className="paper looking-doings" aria-label={t('looking.moves')} tabIndex={0}>
    <h2>
      {sheet.quarter} <small>{sheet.phase}</small>
    </h2>
    {sheet.done.length === 0 ? (
      <p className="looking-quiet">{t('looking.nothing')}</p>
    ) : (
      <ol>
        {sheet.done.map((line, at) => (
          <li key={`${String(at)}${line}`}>{line}</li>
        ))}
      </ol>
    )}
    {waits && <p className="looking-quiet">{sheet.next}</p>}
    {sheet.resolved.length > 0 && (
      <>
        <h3>{sheet.resolvedHead}</h3>
        <dl>
          {sheet.resolved.map(({ id, name, result }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{result}</dd>
            </div>
          ))}
        </dl>
      </>
    )}
  </section>
);

const Terms = ({ sheet }: { sheet: LookingSheet }) => (
  <section className="paper looking-terms" aria-label={t('looking.contract')} tabIndex={0}>
    <table>
      <caption>{t('looking.contract')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('looking.term')}</th>
          <th scope="col">{t('looking.inForce')}</th>
          {SIDE_NAMES.map((side) => (
            <th key={side} scope="col">
              <SideName side={side} marked />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheet.terms.map(({ id, suit, name, inForce, proposed, agreed }) => (
          <tr key={id} data-suit={suit} data-agreed={agreed}>
            <th scope="row">{name}</th>
            <td>{inForce}</td>
            {SIDE_NAMES.map((side) => (
              <td key={side}>
                {proposed[side] === '' ? (
                  <span className="looking-none">{t('looking.noProposal')}</span>
                ) : (
                  proposed[side]
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

interface ControlsProps {
  readonly session: Session;
  readonly state: Looking;
  readonly seat: Side;
  readonly sheet: LookingSheet;
}

const Controls = ({ session, state, seat, sheet }: ControlsProps) => {
  const { kind, playing, at, of } = state;
  const ended = kind === 'replay' && at >= of;
  return (
    <section className="night looking-controls" aria-label={t('looking.controls')}>
      {kind === 'replay' && <Place session={session} state={state} sheet={sheet} />}
      <div className="looking-play">
        <PaperButton
          icon={playing ? 'pause' : 'play'}
          disabled={ended}
          onClick={() => {
            session.look({ playing: !playing });
          }}
        >
          {t(playing ? 'looking.pause' : 'looking.play')}
        </PaperButton>
        <NightButton
          icon="forward"
          disabled={ended || playing}
          onClick={() => {
            void session.step();
          }}
        >
          {t('looking.step')}
        </NightButton>
        {kind === 'replay' && (
          <NightButton
            icon="book"
            onClick={() => {
              session.goTo(of);
              session.look({ playing: false, through: false });
            }}
          >
            {t('looking.toDebrief')}
          </NightButton>
        )}
      </div>
      <PaceChoice />
      <Segmented
        label={t('looking.view')}
        options={SIDE_NAMES.map((side) => ({ value: side, label: t(`common.${side}`) }))}
        value={seat}
        onChange={(side) => {
          session.look({ seat: side });
        }}
      />
      <p className="looking-note">{t('looking.viewNote', { side: t(`common.${seat}`) })}</p>
      <p className="unseen" role="status">
        {playing ? '' : t('looking.spoken', { quarter: sheet.quarter, phase: sheet.phase, at, of })}
      </p>
    </section>
  );
};

const PaceChoice = () => {
  const settings = useSyncExternalStore(followSettings, readSettings);
  return (
    <Segmented
      label={t('looking.speed')}
      options={SPEEDS.map((value) => ({ value, label: t(`looking.speed_${value}`) }))}
      value={settings.speed}
      onChange={(speed) => {
        writeSettings({ ...settings, speed });
      }}
    />
  );
};

/** Where one stands in a replay: by move, or from quarter to quarter. */
const Place = ({ session, state, sheet }: Omit<ControlsProps, 'seat'>) => {
  const { at, of, quarters } = state;
  const before = quarters.findLast((start) => start < at);
  const after = quarters.find((start) => start > at) ?? (at < of ? of : undefined);
  const jump = (to: number | undefined): void => {
    if (to !== undefined) session.goTo(to);
  };
  return (
    <div className="looking-place">
      <ToolButton
        icon="left"
        label={t('looking.quarterBack')}
        disabled={before === undefined}
        onClick={() => {
          jump(before);
        }}
      />
      <Slider
        label={t('looking.place')}
        value={at}
        low={0}
        high={of}
        step={1}
        shown={`${sheet.quarter}: ${t('looking.at', { at: at, of })}`}
        onChange={(place) => {
          session.look({ playing: false });
          session.goTo(place);
        }}
      />
      <ToolButton
        icon="arrow"
        label={t('looking.quarterOn')}
        disabled={after === undefined}
        onClick={() => {
          jump(after);
        }}
      />
    </div>
  );
};
