import { useState } from 'react';
import { useNarrow } from '../kit/narrow.ts';
import { Rich } from '../kit/rich.tsx';
import { Sheet } from '../kit/sheet.tsx';
import { SideName } from '../kit/side-name.tsx';
import { ToolButton } from '../kit/button.tsx';
import { Wordmark } from '../kit/wordmark.tsx';
import { NightMap } from '../art/night-map.tsx';
import { WaxSeal } from '../art/wax-seal.tsx';
import { t } from '../../text/text.ts';
import { openBook } from '../reference/address.ts';
import { COVER_FLOWS, COVER_SITES } from './cover-scene.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { useFileDrop } from './file-drop.ts';
import '../look/title.css';

/** A save as the title lists it: its heading alone, so that the title need not know a game. */
export interface SaveHeading {
  readonly id: string;
  /** For instance `OpenAI, Q2 2026`. */
  readonly heading: string;
}

/** What the title leads to. An item without its handler is not shown: nothing on the menu does nothing. */
export interface TitleProps {
  /** The newest first. */
  readonly saves: readonly SaveHeading[];
  readonly todaysSeed?: string;
  readonly rulesVersion: string;
  readonly onNew: () => void;
  /** How many games are kept. */
  readonly kept?: number;
  readonly onContinue?: (id: string) => void;
  readonly onKept?: () => void;
  readonly onToday?: () => void;
  readonly onTutorial?: () => void;
  readonly onClass?: () => void;
  readonly onReplay?: (file: File) => void;
  readonly onSettings?: () => void;
  /** Takes a new version that is ready. */
  readonly onUpdate?: () => void;
}

interface Item {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly act: (() => void) | undefined;
}

/** Whoever has never played is told where to begin. */
const lessonItem = ({ saves, onTutorial }: TitleProps): Item => ({
  id: 'tutorial',
  name: t('title.tutorial'),
  hint: t(saves.length === 0 ? 'title.tutorialFirst' : 'title.tutorialHint'),
  act: onTutorial,
});

const items = (props: TitleProps, openFile: (() => void) | undefined): Item[] => {
  const { saves, kept = 0, onContinue, todaysSeed } = props;
  const last = saves[0];
  const list: Item[] = [
    { id: 'new', name: t('title.newGame'), hint: t('title.newGameHint'), act: props.onNew },
    {
      id: 'continue',
      name: t('title.continueGame'),
      hint: last?.heading ?? '',
      act: last && onContinue ? () => onContinue(last.id) : undefined,
    },
    {
      id: 'kept',
      name: t('title.keptGames'),
      hint: t('title.keptHint', { count: kept }),
      act: kept > 0 ? props.onKept : undefined,
    },
    lessonItem(props),
    { id: 'today', name: t('title.todaysSeed'), hint: todaysSeed ?? '', act: props.onToday },
    {
      id: 'how',
      name: t('title.howToPlay'),
      hint: t('title.howToPlayHint'),
      act: () => {
        openBook('rules');
      },
    },
    { id: 'class', name: t('title.classroom'), hint: t('title.classroomHint'), act: props.onClass },
    { id: 'replay', name: t('title.replay'), hint: t('title.replayHint'), act: openFile },
    { id: 'settings', name: t('common.settings'), hint: t('title.settingsHint'), act: props.onSettings },
    { id: 'update', name: t('title.update'), hint: t('title.updateHint'), act: props.onUpdate },
  ];
  return list.filter((item) => item.act !== undefined);
};

/** The menu's clauses; the one that opens a file keeps its own unseen input. */
const Menu = ({ props }: { props: TitleProps }) => {
  const { onReplay } = props;
  const [picker, setPicker] = useState<HTMLInputElement | null>(null);
  const openFile = onReplay && (() => picker?.click());
  return (
    <>
      <MenuList list={items(props, openFile)} />
      <input
        ref={setPicker}
        type="file"
        hidden
        aria-label={t('title.replay')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onReplay?.(file);
          target.value = '';
        }}
      />
    </>
  );
};

const MenuList = ({ list }: { list: readonly Item[] }) => (
  <ol className="title-menu">
    {list.map((item) => (
      <li key={item.id} data-item={item.id}>
        <button type="button" onClick={item.act}>
          <span>{item.name}</span>
          <span className="title-lead" aria-hidden="true" />
          <small>{item.hint}</small>
        </button>
      </li>
    ))}
  </ol>
);

const Warranty = ({ rulesVersion }: { rulesVersion: string }) => (
  <>
    <div className="title-warranty">
      <div>
        <h2 className="cap">{t('title.warranty')}</h2>
        <p>{t('title.warrantyText')}</p>
      </div>
      <WaxSeal wax="openai" letter="§" tilt={-10} />
    </div>
    <p className="title-foot">
      <span>{t('title.replays')}</span>
      <span>{t('title.rules', { version: rulesVersion })}</span>
    </p>
    <p className="title-notice-narrow">
      <b>{t('title.simulation')}</b> {t('title.noticeShort')}
    </p>
  </>
);

const Header = () => (
  <header className="title-word">
    <h1>
      <Wordmark size="cover" />
    </h1>
    <p className="title-dek">
      <Rich
        message="title.dekWho"
        slots={{ microsoft: <SideName side="microsoft" />, openai: <SideName side="openai" /> }}
      />{' '}
      {t('title.dekYou')}
      <span className="title-wide"> {t('title.dekLong')}</span>
    </p>
    <p className="title-notice">
      <b>{t('title.simulation')}</b> {t('title.notice')}
    </p>
  </header>
);

/** The cover of the game: its name over the lit map, and a contract whose clauses are the menu. */
export const Title = (props: TitleProps) => {
  const narrow = useNarrow();
  const { over, handlers } = useFileDrop(props.onReplay);
  return (
    <div className="title" data-dropping={over} {...handlers}>
      <div className="stage">
        <NightMap
          frame={narrow ? [347.6, 10.6, 1099, 2378] : [310.6, 31.7, 1215, 759.6]}
          fit="xMinYMin slice"
          sites={COVER_SITES}
          flows={COVER_FLOWS}
          medals={['microsoft', 'openai']}
          hallScale={narrow ? 1.9 : 1}
          medalRadius={narrow ? 33 : 22}
          label={t('common.mapAlone')}
        />
      </div>
      <div className="title-language">
        <LanguageSwitch />
      </div>
      {props.onSettings && (
        <div className="title-settings">
          <ToolButton icon="gear" label={t('common.settings')} onClick={props.onSettings} />
        </div>
      )}
      <main className="title-cover">
        <Header />
        <nav className="title-sheet" aria-label={t('title.menu')}>
          <Sheet margin stacked>
            <p className="title-kicker">
              <span className="cap">{t('title.kicker')}</span>
              <span className="cap">{t('title.date')}</span>
            </p>
            <h2 className="title-heading">{t('title.heading')}</h2>
            <p className="title-between">
              <Rich
                message="title.between"
                slots={{ microsoft: <SideName side="microsoft" marked />, openai: <SideName side="openai" marked /> }}
              />
            </p>
            <Menu props={props} />
            <Warranty rulesVersion={props.rulesVersion} />
          </Sheet>
        </nav>
      </main>
      {over && <p className="title-drop">{t('title.replayDrop')}</p>}
    </div>
  );
};
