import { t } from '../../text/text.ts';
import { wave } from '../art/guilloche.ts';
import '../look/wordmark.css';

const WAVE = wave(2, 8, 16, 11);

/** The game's name as a redline: “Non-” is written in. `struck` shows it crossed out by both, at the signing. */
export const Wordmark = ({ size, struck = false }: { size: 'cover' | 'rail' | 'deed'; struck?: boolean }) => (
  <span className="wordmark" data-size={size} data-struck={struck}>
    <span className="unseen">{t('common.nonBinding')}</span>
    <span className="wordmark-non" aria-hidden="true">
      Non-
      <svg viewBox="0 0 200 26" preserveAspectRatio="none">
        {struck && <path className="wordmark-rule" d="M0 4h200" />}
        <path className="wordmark-wave" d={WAVE} />
      </svg>
    </span>
    <span className="wordmark-binding" aria-hidden="true">
      Binding
    </span>
  </span>
);
