import { afterEach, describe, expect, it } from 'vitest';
import { fetchCardWords, WORDS } from '../../src/session/words.ts';
import { languageFor } from '../../src/text/language.ts';
import { money, percent, power } from '../../src/text/numbers.ts';
import { followLanguage, language, learn, onLanguage, speak, t } from '../../src/text/text.ts';

describe('the language of a page', () => {
  it.each([
    ['the address goes before all else', { asked: 'de', kept: 'en', preferred: ['en'] }, 'de'],
    ['the choice goes before the browser', { kept: 'de', preferred: ['en-GB'] }, 'de'],
    ['the browser decides when nothing is chosen', { preferred: ['de-AT', 'en'] }, 'de'],
    ['the browser decides when that is the choice', { kept: 'browser', preferred: ['de'] }, 'de'],
    ['the dearest language that is there counts', { preferred: ['fr', 'pt-BR', 'de-CH', 'en'] }, 'de'],
    ['English when none is there', { preferred: ['fr', 'ja'] }, 'en'],
    ['English when the browser does not say', { preferred: [] }, 'en'],
    ['English for a choice that nobody knows', { kept: 'tlh', preferred: ['de'] }, 'en'],
    ['English for a broken choice', { kept: '{"language":', preferred: ['de'] }, 'en'],
    ['an unknown address asks for nothing', { asked: 'tlh', kept: 'de', preferred: ['en'] }, 'de'],
    ['the disguise is had by the address alone', { asked: 'pseudo', kept: 'de', preferred: ['de'] }, 'en-XA'],
  ] as const)('%s', (_, wishes, chosen) => {
    expect(languageFor(wishes)).toBe(chosen);
  });
});

describe('turning to another language', () => {
  afterEach(() => speak('en'));

  it('changes sentences, plurals and numbers at once, and back', async () => {
    expect(await speak('de')).toBe(true);
    expect(language()).toBe('de');
    expect(t('common.settings')).toBe('Einstellungen');
    expect(t('setup.lengthHint', { count: 1, minutes: 3 })).toBe('1 Quartal');
    expect(t('setup.lengthHint', { count: 12, minutes: 30 })).toBe('12 Quartale, rund 30 Minuten');
    expect(money(16_800)).toBe('16,8\u00a0Mrd.\u00a0$');
    await speak('en');
    expect([t('common.settings'), money(16_800)]).toEqual(['Settings', '$16.8B']);
  });

  it('tells those who follow, and carries words that stand elsewhere along', async () => {
    const heard: string[] = [];
    const leave = onLanguage(() => heard.push(language()));
    await followLanguage(fetchCardWords);
    const english = WORDS.terms['revenueShare']?.name;
    await speak('de');
    const german = WORDS.terms['revenueShare']?.name;
    await speak('en');
    leave();
    await speak('de');
    expect([english, german]).toEqual(['Revenue share', 'Umsatzbeteiligung']);
    expect(heard).toEqual(['de', 'en']);
  });

  it('of two wishes the later one is met', async () => {
    const first = speak('de');
    const second = speak('en');
    expect(await Promise.all([first, second])).toEqual([false, true]);
    expect(t('common.settings')).toBe('Settings');
  });

  it('stays where it is when the words cannot be fetched', async () => {
    await followLanguage(async (next) => {
      if (next === 'en-XA') throw new Error('offline');
      return Promise.resolve(() => undefined);
    });
    expect(await speak('en-XA')).toBe(false);
    expect([language(), t('common.settings')]).toEqual(['en', 'Settings']);
  });

  it('English stands in for what a language lacks', async () => {
    learn('common', { ...(await import('../../src/text/en/common.ts')).common, ...{ onlyEnglish: 'Only English' } });
    await speak('de');
    expect(t('common.close')).toBe('Schließen');
    expect(t(...(['common.onlyEnglish'] as unknown as Parameters<typeof t>))).toBe('Only English');
  });
});

describe('German numbers', () => {
  it('take a comma, a point for thousands, and the unit after them', async () => {
    await speak('de');
    expect([money(150), money(-3_900), money(250_000), money(1_250_000)]).toEqual([
      '150\u00a0Mio.\u00a0$',
      '−3,9\u00a0Mrd.\u00a0$',
      '250\u00a0Mrd.\u00a0$',
      '1,25\u00a0Bio.\u00a0$',
    ]);
    expect([percent(2_700), percent(250), percent(-50)]).toEqual(['27\u00a0%', '2,5\u00a0%', '−0,5\u00a0%']);
    expect([power(850), power(1_950), power(0)]).toEqual(['850 MW', '1,95 GW', '0 MW']);
    await speak('en');
  });
});
