import '../look/step-list.css';

export interface Step {
  readonly id: string;
  readonly name: string;
  /** What came of it, once it has happened. */
  readonly result?: string;
}

/** The order of a quarter's resolution: what has happened, what happens now, what comes. */
export const StepList = ({ label, steps, now }: { label: string; steps: readonly Step[]; now: number }) => (
  <ol className="step-list" aria-label={label}>
    {steps.map(({ id, name, result }, i) => (
      <li
        key={id}
        data-at={i < now ? 'done' : i === now ? 'now' : 'later'}
        {...(i === now ? { 'aria-current': 'step' } : {})}
      >
        <span>
          <b>{name}</b>
          {i <= now && result}
        </span>
      </li>
    ))}
  </ol>
);
