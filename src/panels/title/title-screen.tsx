import { dailyBest, seedOfDay } from '../../session/daily.ts';
import type { Slot } from '../../session/slots.ts';
import type { Keep } from '../../session/storage.ts';
import { decimal } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { Title, type TitleProps } from './title.tsx';

export interface TitleScreenProps extends Pick<
  TitleProps,
  'onNew' | 'onKept' | 'onSettings' | 'onUpdate' | 'onTutorial'
> {
  readonly keep: Keep;
  readonly slots: readonly Slot[];
  readonly onContinue: (id: string) => void;
  readonly onToday: (seed: string) => void;
  readonly onFile: (file: File) => void;
}

/** What a kept game is called in one line. */
const lineOf = ({ heading }: Slot): string =>
  heading === undefined ? '' : `${t(`common.${heading.seat}`)}, ${heading.quarter}`;

/** The title with the kept games and the day's seed; it needs neither the rules nor a session. */
export const TitleScreen = ({ keep, slots, onContinue, onToday, onFile, ...rest }: TitleScreenProps) => {
  const today = seedOfDay(new Date());
  const best = dailyBest(keep, today);
  const last = slots.find(({ heading }) => heading?.over === false) ?? slots[0];
  const won = best && t('title.todaysBest', { side: t(`common.${best.seat}`), score: decimal(best.total / 100) });
  return (
    <Title
      {...rest}
      saves={last === undefined ? [] : [{ id: last.id, heading: lineOf(last) }]}
      kept={slots.length}
      todaysSeed={won === undefined ? today : `${today}; ${won}`}
      rulesVersion={__RULES__}
      onToday={() => {
        onToday(today);
      }}
      onContinue={onContinue}
      onReplay={onFile}
    />
  );
};
