import { useEffect, useState } from 'react';
import type { Observation } from '../../engine/observe.ts';
import type { Package } from '../../engine/game.ts';
import type { Session } from '../../session/session.ts';
import { answerSheet, fairerSheet, type AnswerSheet } from '../../session/sheets/table-talk.ts';
import type { Pen } from '../../session/sheets/table-sheet.ts';

/** What is asked of a draft besides its worth. */
export type TalkKind = 'ask' | 'fairer';

/** An answer, or why there is none yet; `moot` when the game has moved on or nobody could be asked. */
export type Asking = AnswerSheet | 'waiting' | 'moot';

interface Asked {
  readonly kind: TalkKind;
  readonly draft: Package;
  readonly found: AnswerSheet | 'moot';
}

/** Asks of the draft in hand while a paper for it is up. A newer draft makes the older answer moot. */
export function useAnswer(session: Session, seen: Observation, pen: Pen, kind: TalkKind | undefined): Asking {
  const [asked, setAsked] = useState<Asked>();
  const draft = pen.onSecond ? (pen.second ?? pen.draft) : pen.draft;
  const { riders, firm } = pen;
  useEffect(() => {
    if (kind === undefined) return undefined;
    let wanted = true;
    const tell = (found: AnswerSheet | 'moot'): void => {
      if (wanted) setAsked({ kind, draft, found });
    };
    void askFor(session, seen, { package: draft, riders, firm }, kind).then(tell, () => {
      tell('moot');
    });
    return () => {
      wanted = false;
      setAsked(undefined);
    };
  }, [session, seen, kind, draft, riders, firm]);
  return asked?.kind === kind && asked?.draft === draft ? asked.found : 'waiting';
}

type Sketch = Parameters<Session['ask']>[0];

async function askFor(
  session: Session,
  seen: Observation,
  sketch: Sketch,
  kind: TalkKind,
): Promise<AnswerSheet | 'moot'> {
  if (kind === 'fairer') return fairerSheet(seen, sketch.package, await session.fairer(sketch.package));
  const answer = await session.ask(sketch);
  return answer === undefined ? 'moot' : answerSheet(seen, sketch.package, answer);
}
