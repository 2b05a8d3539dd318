/** Lets a part hand a number to its style sheet: `style={{ '--part': '40%' }}`. */
import 'react';

declare module 'react' {
  interface CSSProperties {
    [name: `--${string}`]: string | number | undefined;
  }
}
