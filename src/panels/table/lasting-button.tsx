import { Button, type ButtonProps } from '../kit/button.tsx';

/** A button that keeps the focus while it cannot be pressed: whoever listens stays where they were until their turn. */
export const LastingButton = ({ disabled = false, onClick, ...rest }: ButtonProps) => (
  <Button
    {...rest}
    aria-disabled={disabled}
    onClick={(event) => {
      if (!disabled) onClick?.(event);
    }}
  />
);
