import { useId } from 'react';
import type { ReactNode } from 'react';

/** A numbered article of the setup: its head, what is chosen, and a hint. */
export const Article = ({ name, hint, children }: { name: string; hint?: string; children: ReactNode }) => {
  const id = useId();
  return (
    <section className="setup-article" aria-labelledby={id}>
      <h2 id={id}>
        <i aria-hidden="true" />
        {name}
      </h2>
      {children}
      {hint !== undefined && <p className="setup-hint">{hint}</p>}
    </section>
  );
};
