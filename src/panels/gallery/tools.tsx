import { useState } from 'react';
import { Bust } from '../art/bust.tsx';
import { Candle } from '../art/candle.tsx';
import { ENGRAVINGS, Engraving } from '../art/engraving.tsx';
import { HallSign } from '../art/halls.tsx';
import { Icon, SuitIcon } from '../art/icon.tsx';
import type { IconName } from '../art/icon.tsx';
import icons from '../art/icons.json';
import { Medal } from '../art/medal.tsx';
import { WaxSeal } from '../art/wax-seal.tsx';
import { Button, NightButton, PaperButton } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Envelope } from '../kit/envelope.tsx';
import { Pips } from '../kit/pips.tsx';
import { Sheet } from '../kit/sheet.tsx';
import { SideName } from '../kit/side-name.tsx';
import { Slider } from '../kit/slider.tsx';
import { Stamp } from '../kit/stamp.tsx';
import { Toasts } from '../kit/toast.tsx';
import { Wordmark } from '../kit/wordmark.tsx';
import '../look/gallery.css';

const SUITS = ['compute', 'exclusivity', 'equity', 'control'] as const;
const isIcon = (name: string): name is IconName => name in icons;

const Plates = () => (
  <section className="paper gallery-box">
    <h2>Engravings</h2>
    <div className="gallery-plates">
      {ENGRAVINGS.map((name, i) => (
        <figure key={name} title={name}>
          <Engraving name={name} suit={SUITS[i % 4]} />
        </figure>
      ))}
    </div>
  </section>
);

const Question = ({ open, close }: { open: boolean; close: () => void }) => (
  <Dialog open={open} onClose={close} title="Adjourn the table?">
    <p>The round is spent; the drafts stay on the table.</p>
    <div className="dialog-actions">
      <Button kind="plain" onClick={close}>
        Stay
      </Button>
      <Button kind="ink" onClick={close}>
        Adjourn
      </Button>
    </div>
  </Dialog>
);

const Actions = () => {
  const [open, setOpen] = useState(false);
  const [share, setShare] = useState(40);
  const [notes, setNotes] = useState<readonly string[]>([]);
  return (
    <section className="night gallery-box">
      <h2>Actions</h2>
      <p className="gallery-row">
        <PaperButton
          icon="quill"
          onClick={() => {
            setOpen(true);
          }}
        >
          Open a paper
        </PaperButton>
        <NightButton
          icon="probe"
          note="2 left"
          onClick={() => {
            setNotes([...notes, `note ${String(notes.length)}`]);
          }}
        >
          Probe
        </NightButton>
        <NightButton icon="memo" disabled>
          Not now
        </NightButton>
      </p>
      <Slider label="Training" value={share} onChange={setShare} shown={`${String(share)}%`} />
      <p className="gallery-row">
        <Pips stage={3} stages={5} />
        <Pips stage={4} stages={7} />
      </p>
      <Question
        open={open}
        close={() => {
          setOpen(false);
        }}
      />
      <Toasts
        notes={notes.map((id, i) => ({
          id,
          icon: 'pin',
          text: 'The table is closed for this quarter.',
          kind: i % 2 === 0 ? 'refusal' : 'news',
        }))}
        onClose={(id) => {
          setNotes(notes.filter((one) => one !== id));
        }}
      />
    </section>
  );
};

const Objects = () => (
  <section className="night gallery-box">
    <h2>Objects</h2>
    <p className="gallery-row">
      <Medal side="openai" />
      <Medal side="microsoft" />
      <Bust side="openai" height={60} />
      <Bust side="openai" kind={1} height={60} />
      <Bust side="microsoft" height={60} />
      <Bust side="microsoft" kind={1} height={60} />
    </p>
    <p className="gallery-row">
      {[90, 62, 18, 0].map((patience) => (
        <Candle key={patience} patience={patience} height={94} label={`Patience ${String(patience)}`} />
      ))}
      <HallSign state="lit" owner="azure" /> <HallSign state="dark" owner="oracle" />{' '}
      <HallSign state="wire" owner="aws" />
    </p>
    <div className="gallery-row">
      <Envelope side="openai" front="To be opened in Q3 2028" />
      <Envelope
        side="openai"
        front="Opened in Q3 2028"
        lines={[
          { name: 'Aimed for', value: '68' },
          { name: 'Would not take', value: '54' },
        ]}
      />
    </div>
  </section>
);

const Papers = () => (
  <>
    <section className="paper gallery-box">
      <h2>Seals, stamps, inks</h2>
      <p className="gallery-row">
        <WaxSeal wax="openai" letter="O" />
        <WaxSeal wax="microsoft" letter="M" tilt={8} />
        <WaxSeal wax="brass" letter="26" tilt={4} />
      </p>
      <p className="gallery-row">
        <Stamp side="openai">Confidential</Stamp>
        <Stamp side="microsoft">Matched</Stamp>
        <SideName side="openai" marked /> <SideName side="microsoft" marked />
      </p>
      <Wordmark size="deed" struck />
    </section>
    <section className="night gallery-box gallery-sheets">
      {(['aged', 'clip', 'tape'] as const).map((binding) => (
        <Sheet key={binding} binding={binding} margin={binding !== 'tape'}>
          <p>{binding}</p>
        </Sheet>
      ))}
    </section>
  </>
);

/** Tools and objects. */
export const GalleryOfTools = () => (
  <main className="gallery">
    <div>
      <Plates />
      <section className="night gallery-box">
        <h2>Icons</h2>
        <p className="gallery-row gallery-icons">
          {Object.keys(icons)
            .filter(isIcon)
            .map((name) => (
              <Icon key={name} name={name} />
            ))}
        </p>
        <p className="gallery-row">
          {SUITS.map((suit) => (
            <SuitIcon key={suit} suit={suit} size={40} label={suit} />
          ))}
        </p>
      </section>
    </div>
    <div>
      <Objects />
      <Actions />
    </div>
    <div>
      <Papers />
    </div>
  </main>
);
