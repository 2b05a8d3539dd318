import { useState } from 'react';
import { PERSON } from '../../session/running.ts';
import type { Session } from '../../session/session.ts';
import { setupSheet } from '../../session/sheets/setup-sheet.ts';
import { board } from '../../text/en/board.ts';
import { learn } from '../../text/text.ts';
import { useSheet } from '../use-language.ts';
import { randomSeed } from './random-seed.ts';
import { Setup } from './setup.tsx';
import { LEVEL_NAMES, OPPONENTS, type Opponent, type SetupChoice } from './setup-choice.ts';

learn('board', board);

export interface SetupScreenProps {
  readonly session: Session;
  readonly seed: string | undefined;
  readonly onBack: () => void;
  readonly onBegun: () => void;
}

/** Who plays, by what was chosen across the table. */
const PLAYERS: Readonly<Record<Opponent, (made: SetupChoice) => { readonly own?: string; readonly opponent: string }>> =
  {
    computer: ({ level }) => ({ opponent: level }),
    person: () => ({ opponent: PERSON }),
    watch: ({ level, ownLevel }) => ({ own: ownLevel, opponent: level }),
  };

const startWith = (seed: string | undefined): SetupChoice => ({
  side: 'openai',
  scenario: 'memorandum-2025',
  length: 12,
  opponent: 'computer',
  level: 'counsel',
  ownLevel: 'counsel',
  seed: seed ?? randomSeed(),
});

const sheetOf = (choice: SetupChoice) => setupSheet(settingsOf(choice), choice.side);

/** The setup with the real scenarios, and the mandate that the seed gives. */
export const SetupScreen = ({ session, seed, onBack, onBegun }: SetupScreenProps) => {
  const [start] = useState(() => startWith(seed));
  const [choice, setChoice] = useState(start);
  const sheet = useSheet(sheetOf, choice);
  return (
    <Setup
      {...sheet}
      start={start}
      opponents={OPPONENTS}
      levels={LEVEL_NAMES}
      onChange={setChoice}
      onAnotherSeed={randomSeed}
      onBack={onBack}
      onBegin={(made, envelope) => {
        session.begin({
          settings: settingsOf(made),
          seat: made.side,
          ...PLAYERS[made.opponent](made),
          envelope: made.opponent === 'computer' ? (envelope ?? null) : null,
        });
        onBegun();
      }}
    />
  );
};

const settingsOf = ({ scenario, seed, length }: SetupChoice) => ({
  scenario,
  seed: seed.trim() === '' ? 'memorandum' : seed.trim(),
  quarters: length,
});
