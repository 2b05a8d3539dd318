import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'SoftBank fragt, wann seine Bedingung erfüllt ist',
  body: 'Die letzte Tranche der Frühjahrsrunde ist versprochen, genehmigt und an einen abgeschlossenen Umbau geknüpft. Der Termin ist nah, und der Investor will wissen, ob er das Geld bereithalten oder anderswo anlegen soll.',
  choices: {
    bridge: {
      label: 'Einen Teil früher nehmen, als Schuldscheine',
      effect: '5\u00a0Mrd.\u00a0$ bar jetzt',
      cost: 'Die Tranche schrumpft um weitere 1,95\u00a0Mrd.\u00a0$; Schuldscheine können später gekündigt werden; Glaubwürdigkeit −3',
    },
    plan: {
      label: 'Einen Plan mit Terminen zeigen',
      effect: 'Zu 65\u00a0%: Glaubwürdigkeit +3, Legitimität +2 und 2 Quartale lang eine größere nächste Runde',
      cost: 'Sonst Glaubwürdigkeit −5',
    },
    blame: {
      label: 'Sagen, wer es aufhält',
      effect: 'Legitimität +3; Legitimität von Microsoft −4 und seine Anleger beunruhigt',
      cost: 'Vertrauen −5',
    },
  },
  factNote:
    'Die Zusage von SoftBank wäre ohne Umbau bis Ende 2025 auf 20\u00a0Mrd.\u00a0$ gefallen, und sein Verwaltungsrat gab die letzten 22,5\u00a0Mrd.\u00a0$ im Oktober 2025 unter dieser Bedingung frei; die Überbrückung ist simuliert.',
};
