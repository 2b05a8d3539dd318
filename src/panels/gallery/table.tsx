import { useState } from 'react';
import type { Side } from '../../engine/vocabulary.ts';
import { Candle } from '../art/candle.tsx';
import { Ladder } from '../kit/ladder.tsx';
import { ClauseHeads, RedlineClause } from '../kit/redline-clause.tsx';
import type { Wording } from '../kit/redline-clause.tsx';
import { RoundDiscs } from '../kit/round-discs.tsx';
import { ScoreRows } from '../kit/score-rows.tsx';
import { Sheet } from '../kit/sheet.tsx';
import { SuitHead } from '../kit/suit-head.tsx';
import { WorthBar, WorthStrip } from '../kit/worth-bar.tsx';
import { Rail } from './rail.tsx';
import '../look/gallery.css';

const STAKES = [
  { id: '18', label: '18', toYou: 2.9, toThem: -3.6 },
  { id: '22', label: '22', toYou: 2.1, toThem: -2.6 },
  { id: '25', label: '25', toYou: 1.5, toThem: -1.8 },
  { id: '27', label: '27', toYou: 1, toThem: -1.3 },
  { id: '30', label: '30', toYou: 0, toThem: 0, theirs: true },
  { id: '33', label: '33', toYou: -0.9, toThem: 0.8 },
  { id: '38', label: '38', toYou: -2.6, toThem: 1.9 },
];
const PANELS = [
  { id: 'board', label: 'OpenAI’s board', toYou: 2.4, toThem: -1.9 },
  { id: 'contest', label: 'contestable', toYou: 1.2, toThem: -0.8 },
  { id: 'independent', label: 'independent panel', toYou: 0.7, toThem: -0.5 },
  { id: 'joint', label: 'joint panel', toYou: 0, toThem: 0, theirs: true },
  { id: 'none', label: 'no exit', toYou: -1.5, toThem: 0.4 },
];

const plain = (text: string): Wording => ({ kind: 'plain', text });
const struck = (text: string, by: Side): Wording => ({ kind: 'struck', text, by });
const written = (text: string, by: Side): Wording => ({ kind: 'written', text, by });

const PURCHASE = [
  plain('OpenAI shall buy '),
  struck('$250', 'openai'),
  plain(' '),
  written('$175', 'openai'),
  plain(' billion of Azure services.'),
];
const CAPACITY = [
  plain('Microsoft shall deliver '),
  struck('4', 'microsoft'),
  plain(' '),
  written('2', 'microsoft'),
  plain(' GW by 2028, or pay the shortfall.'),
];
const AGI = [
  plain('Is reached when '),
  struck('a joint', 'openai'),
  plain(' '),
  written('an independent', 'openai'),
  plain(' panel so finds.'),
];
const RIGHTS = [plain('Microsoft has a right of first refusal over new capacity.')];

/** The first two articles stand still. */
const FirstArticles = () => (
  <>
    <ClauseHeads side="openai" />
    <SuitHead suit="compute" article={1} />
    <RedlineClause side="openai" number={1} name="Purchase" wording={PURCHASE} worth={{ toYou: 1.1, toThem: -1 }} />
    <RedlineClause side="openai" number={2} name="Capacity" wording={CAPACITY} worth={{ toYou: -0.8, toThem: 0.6 }} />
    <SuitHead suit="exclusivity" article={2} />
    <RedlineClause
      side="openai"
      number={3}
      name="Cloud rights"
      wording={RIGHTS}
      mark={{ kind: 'firm', by: 'microsoft' }}
    />
    <RedlineClause
      side="openai"
      number={4}
      name="API"
      wording={[plain('Sold on Azure first, then on any cloud.')]}
      mark={{ kind: 'agreed' }}
    />
  </>
);

const Stake = ({ open, onEdit }: { open: boolean; onEdit: () => void }) => {
  const [stake, setStake] = useState('27');
  const wording = [
    plain('Microsoft shall hold '),
    struck('30', 'openai'),
    plain(' '),
    written(stake, 'openai'),
    plain(' per cent, as converted.'),
  ];
  return (
    <RedlineClause
      side="openai"
      number={6}
      name="Microsoft’s stake"
      wording={wording}
      worth={{ toYou: 1, toThem: -1.3 }}
      open={open}
      onEdit={onEdit}
    >
      <Ladder
        side="openai"
        label="Microsoft’s stake"
        unit="Per cent"
        options={STAKES}
        value={stake}
        onChange={setStake}
      />
    </RedlineClause>
  );
};

const Judge = ({ open, onEdit }: { open: boolean; onEdit: () => void }) => {
  const [panel, setPanel] = useState('independent');
  return (
    <RedlineClause
      side="openai"
      number={11}
      name="AGI"
      wording={AGI}
      worth={{ toYou: 0.7, toThem: -0.5 }}
      open={open}
      onEdit={onEdit}
    >
      <Ladder side="openai" label="AGI" unit="Judge" options={PANELS} value={panel} onChange={setPanel} />
    </RedlineClause>
  );
};

const Articles = () => {
  const [open, setOpen] = useState(6);
  const edit = (number: number) => () => {
    setOpen(open === number ? 0 : number);
  };
  return (
    <Sheet binding="clip" margin>
      <FirstArticles />
      <SuitHead suit="equity" article={3} />
      <Stake open={open === 6} onEdit={edit(6)} />
      <RedlineClause
        side="openai"
        number={7}
        name="Foundation"
        wording={[plain('The foundation shall hold 26 per cent.')]}
        mark={{ kind: 'note', icon: 'dome', text: 'two states read this' }}
      />
      <SuitHead suit="control" article={4} />
      <Judge open={open === 11} onEdit={edit(11)} />
    </Sheet>
  );
};

const YOURS = {
  side: 'openai',
  low: 45,
  high: 65,
  alternative: { name: 'walk away', low: 51.9 },
  draft: { name: 'this draft', low: 58.6 },
  other: { name: 'their draft', low: 53.9 },
} as const;
const THEIRS = {
  side: 'microsoft',
  low: 40,
  high: 65,
  alternative: { name: 'its alternative', low: 45, high: 51 },
  draft: { name: 'this draft', low: 48, high: 56 },
} as const;

/** The parts of the table. */
export const GalleryOfTable = () => (
  <>
    <Rail phase="Table" index={2} slim />
    <main className="gallery-page gallery-table">
      <section className="night gallery-column">
        <Candle patience={62} label="Patience 62" />
        <RoundDiscs side="openai" label="You" used={2} sure={4} turn />
        <RoundDiscs side="microsoft" label="Them" used={2} sure={4} turn={false} />
      </section>
      <div>
        <WorthStrip
          rows={[
            { name: 'To you', ...YOURS },
            { name: 'To them', ...THEIRS },
          ]}
        >
          <Candle patience={62} height={62} label="Patience 62" />
        </WorthStrip>
        <Articles />
      </div>
      <section className="night gallery-column">
        <h2 className="cap ruled">This draft, to you</h2>
        <WorthBar {...YOURS} />
        <ScoreRows
          side="openai"
          rows={[
            { id: 'mission', name: 'Mission', weight: 15, score: 57, change: 2 },
            { id: 'frontier', name: 'Frontier', weight: 20, score: 68, change: 8 },
            { id: 'independence', name: 'Independence', weight: 35, score: 56, change: 11 },
            { id: 'finances', name: 'Finances', weight: 15, score: 57, change: 8 },
            { id: 'standing', name: 'Standing', weight: 15, score: 55, change: -2 },
          ]}
        />
        <h2 className="cap ruled">To Microsoft, an estimate</h2>
        <WorthBar {...THEIRS} />
      </section>
    </main>
  </>
);
