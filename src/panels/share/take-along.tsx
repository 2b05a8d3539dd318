import { lazy, Suspense, useState } from 'react';
import { shareSheet } from '../../session/share-sheet.ts';
import type { Session } from '../../session/session.ts';
import type { Finished } from '../../session/state.ts';
import { replayFile, type DebriefSheet } from '../../session/sheets/debrief-sheet.ts';
import { looking } from '../../text/en/looking.ts';
import { share } from '../../text/en/share.ts';
import { learn, t } from '../../text/text.ts';
import { NightButton } from '../kit/button.tsx';
import { useSession } from '../use-session.ts';

learn('looking', looking);
learn('share', share);

const Share = lazy(async () => ({ default: (await import('./share.tsx')).Share }));

export interface TakeAlongProps {
  readonly session: Session;
  readonly finished: Finished;
  readonly sheet: DebriefSheet;
}

/** What else can be done with an ended game: show it to others, and go through it again move by move. */
export const TakeAlong = ({ session, finished, sheet }: TakeAlongProps) => {
  const state = useSession(session);
  const [open, setOpen] = useState(false);
  return (
    <>
      <NightButton
        icon="image"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('share.open')}
      </NightButton>
      <NightButton
        icon="play"
        onClick={() => {
          if (state.looking?.kind !== 'replay') session.openFile(replayFile(finished));
          session.goTo(0);
        }}
      >
        {t('looking.goThrough')}
      </NightButton>
      {open && (
        <Suspense>
          <Share
            sheet={shareSheet(state, finished, sheet)}
            fileStem={sheet.fileStem}
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
};
