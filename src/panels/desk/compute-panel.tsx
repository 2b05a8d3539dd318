import type { RiverSheet, Split } from '../../session/sheets/river-sheet.ts';
import { t } from '../../text/text.ts';
import { ComputeRiver } from '../kit/compute-river.tsx';
import { Slider } from '../kit/slider.tsx';

export interface ComputePanelProps {
  readonly river: RiverSheet;
  readonly split: Split;
  readonly disabled: boolean;
  readonly onChange: (at: 0 | 1 | 2, value: number) => void;
}

const PLACES = [0, 1, 2] as const;

/** The river of compute and the three sliders that part it; together they always make a hundred. */
export const ComputePanel = ({ river, split, disabled, onChange }: ComputePanelProps) => (
  <section className="night desk-compute" aria-label={river.head}>
    <header>
      <h2>{river.head}</h2>
      <small title={t('desk.estNote')}>{river.sum}</small>
    </header>
    <ComputeRiver sources={river.sources} uses={river.uses} label={river.spoken} />
    <div className="desk-sliders">
      {PLACES.map((at) => {
        const use = river.uses[at];
        if (use === undefined) return null;
        return (
          <div key={use.id}>
            <Slider
              label={use.label}
              value={split[at]}
              shown={use.shown}
              disabled={disabled}
              onChange={(value) => {
                onChange(at, value);
              }}
            />
            <p className="desk-gives">{use.gives}</p>
          </div>
        );
      })}
    </div>
  </section>
);
