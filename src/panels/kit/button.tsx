import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Icon } from '../art/icon.tsx';
import type { IconName } from '../art/icon.tsx';
import '../look/button.css';

/**
 * `go` is a slip of paper: it acts. `line` is an outline on night: it considers. `ink` is solid on paper,
 * `plain` an outline on paper.
 */
export type ButtonKind = 'go' | 'line' | 'ink' | 'plain';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  readonly kind?: ButtonKind;
  readonly icon?: IconName;
  /** A second line, or a figure beside: what the act would give. */
  readonly note?: ReactNode;
  /** An arrow or pen after the words. */
  readonly after?: IconName;
  /** Something larger after the words: a seal. */
  readonly ornament?: ReactNode;
  readonly children?: ReactNode;
}

export const Button = ({
  kind = 'line',
  icon,
  note,
  after,
  ornament,
  children,
  className = '',
  ...rest
}: ButtonProps) => (
  <button type="button" className={`btn btn-${kind} ${className}`} {...rest}>
    {icon !== undefined && <Icon name={icon} />}
    <span className="btn-words">
      {children}
      {note !== undefined && <small>{note}</small>}
    </span>
    {after !== undefined && <Icon name={after} className="btn-after" />}
    {ornament}
  </button>
);

/** Acts: a slip of paper. */
export const PaperButton = (props: Omit<ButtonProps, 'kind'>) => <Button {...props} kind="go" />;
/** Considers: an outline on the night. */
export const NightButton = (props: Omit<ButtonProps, 'kind'>) => <Button {...props} kind="line" />;

/** A picture alone, named for those who listen. */
export const ToolButton = ({
  icon,
  label,
  ...rest
}: { icon: IconName; label: string } & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'>) => (
  <button type="button" className="tool" aria-label={label} title={label} {...rest}>
    <Icon name={icon} />
  </button>
);
