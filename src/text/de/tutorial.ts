/** German: `en/tutorial.ts`. */
export const tutorial = {
  guide: 'Begleitung',
  why: 'Warum',
  fold: 'Begleitung einklappen',
  unfold: 'Begleitung öffnen',
  leave: 'Allein weitermachen',
  leaveNote: 'Die Begleitung geht; das Spiel bleibt.',
  terms: 'Wörter dazu',
  hint: 'Hinweis',
  hintClose: 'Diesen Hinweis weglegen',
  hintsOff: 'Keine Hinweise mehr',

  'paper-head': 'Beginnen Sie mit der Zeitung',
  'paper-text':
    'Sie führen OpenAI. Ihr Verwaltungsrat will Gigawatt, und zwar bald. Die Zeitung will etwas von Ihnen wissen: Jede Antwort nennt ihren Preis neben ihrer Wirkung, und keine ist umsonst.',
  'paper-why':
    'Was Sie in der Hand haben, bevor Sie sich setzen, bestimmt, was Sie ablehnen können. {{held}} von SoftBank warten auf einen Vollzug, {{falls}} davon nur bis zum Ende von {{quarter}}. Dieser Termin drängt Sie und nicht Microsoft.',

  'anchor-head': 'Sie sprechen zuerst',
  'anchor-text':
    'Drücken Sie auf eine Klausel: Über jeder Option steht, was sie Ihnen wert ist, darunter, was sie den anderen wahrscheinlich wert ist. Suchen Sie eine, die den anderen viel und Ihnen wenig bedeutet, und eine, bei der es umgekehrt ist. Dann schlagen Sie vor.',
  'anchor-why':
    'Am ersten Paket wird jedes spätere gemessen; verlangen Sie also mehr, als Sie brauchen. Aber nicht alles: Ein Paket, das unter jedem Verwaltungsrat, den die anderen haben können, schlechter ist als keine Einigung, ist eine Kränkung und kostet Vertrauen.',

  'answer-head': 'Die anderen haben zuerst gesprochen',
  'answer-text':
    'Vergleichen Sie deren Entwurf mit der Marke „Ausstieg“ auf Ihrem Balken, nicht mit dem, was Sie erhofft haben. Was rechts der Marke liegt, ist besser als keine Einigung. Dann ändern Sie, was Ihnen am wichtigsten ist, und schlagen vor.',
  'answer-why':
    'Deren erstes Paket ist ein Anker. Es verrät, wo sie gern stünden, und durch das, was sie Ihnen darin geben, woran ihnen weniger liegt.',

  'first-head': 'Lesen Sie die Antwort, bevor Sie Ihre schreiben',
  'first-text_one':
    'In der Antwort steht {{count}} Klausel, wie Sie sie verlangt haben: so gut wie geregelt, wenn Sie sie nicht wieder öffnen. Links steht, was fehlt und was zu viel ist. Geben Sie eine Sache, die dort genannt ist, und nehmen Sie dafür eine, deren Balken auf Ihrer Seite lang ist.',
  'first-text_other':
    'In der Antwort stehen {{count}} Klauseln, wie Sie sie verlangt haben: so gut wie geregelt, wenn Sie sie nicht wieder öffnen. Links steht, was fehlt und was zu viel ist. Geben Sie eine Sache, die dort genannt ist, und nehmen Sie dafür eine, deren Balken auf Ihrer Seite lang ist.',

  'trade-head': 'Tauschen statt feilschen',
  'trade-text_one':
    'Deren letztes Paket kam Ihnen in {{count}} Klausel entgegen. Links steht, was fehlt und was zu viel ist. Geben Sie eine Sache, die dort genannt ist, und nehmen Sie dafür eine, deren Balken auf Ihrer Seite lang ist.',
  'trade-text_other':
    'Deren letztes Paket kam Ihnen in {{count}} Klauseln entgegen. Links steht, was fehlt und was zu viel ist. Geben Sie eine Sache, die dort genannt ist, und nehmen Sie dafür eine, deren Balken auf Ihrer Seite lang ist.',
  'trade-why':
    'Wer jeden Unterschied teilt, lässt beiden die Hälfte von dem, woran ihnen liegt. Wer tauscht, woran jedem weniger liegt, lässt beiden mehr.',

  'stuck-head': 'Die anderen haben sich nicht bewegt',
  'stuck-text':
    'Deren letztes Paket gibt Ihnen nichts Neues. Sondieren Sie: Fragen Sie, welche von zwei Klauseln wichtiger ist. Oder legen Sie zwei Entwürfe zugleich auf den Tisch, die Ihnen gleich viel wert sind, und sehen Sie, welcher beantwortet wird.',
  'stuck-why':
    'Raten kostet eine Runde und Geduld der anderen. Was Sie durch Fragen erfahren, ist in jeder weiteren Runde etwas wert.',

  'repeat-head': 'Sie haben dasselbe noch einmal gesagt',
  'repeat-text':
    'Ihre letzten beiden Pakete sind gleich. Die Geduld der anderen ist auf {{patience}} gesunken. Bewegen Sie eine Klausel, und sei es ein kleiner Schritt, oder nehmen Sie, was auf dem Tisch liegt.',
  'repeat-why':
    'Ein Zugeständnis wird mit einem Zugeständnis beantwortet; ein zweimal gesagtes Angebot klingt wie eine Wand. Ohne Geduld endet die Verhandlung, und mit ihr sinkt das Vertrauen.',

  'candle-head': 'Die Kerze ist kurz',
  'candle-text':
    'Die Geduld der anderen steht bei {{patience}}. Machen Sie ein echtes Zugeständnis, unterzeichnen Sie oder vertagen Sie: Alles drei kostet weniger, als die Kerze ausbrennen zu lassen.',
  'candle-why':
    'Im nächsten Quartal wird wieder verhandelt. Was Sie durch Warten verlören, steht auf Ihrem Balken; was Sie durch Drängen verlieren, ist Vertrauen, und bei ihm beginnt die Geduld das nächste Mal.',

  'signed-head': 'Unterzeichnet ist nicht vollzogen',
  'signed-text':
    'Die Vereinbarung wartet auf Delaware und Kalifornien. Bis zum Vollzug gilt der alte Vertrag. Wer mit einer Behörde spricht, bringt ihre Entscheidung näher und sieht ihr Temperament.',
  'signed-why':
    'Wer nicht mitverhandelt hat, kann aufhalten, was Sie vereinbart haben. Früh zu fragen, was diese Stellen wollen, ist billiger, als eine Klausel wieder zu öffnen, wenn sie Nein sagen.',

  'desk-head': 'Noch keine Einigung: Machen Sie das erträglich',
  'desk-text_one':
    'Drei Anweisungen, versiegelt; die der anderen öffnen sich zusammen mit Ihren. {{count}} Angebot der Konkurrenz liegt in Ihrem Büro. Nehmen Sie Kapazität, nehmen Sie Geld auf oder gewinnen Sie einen Freund, und lesen Sie auf jeder Karte das Risiko.',
  'desk-text_other':
    'Drei Anweisungen, versiegelt; die der anderen öffnen sich zusammen mit Ihren. {{count}} Angebote der Konkurrenz liegen in Ihrem Büro. Nehmen Sie Kapazität, nehmen Sie Geld auf oder gewinnen Sie einen Freund, und lesen Sie auf jeder Karte das Risiko.',
  'desk-why':
    'Hier entscheidet sich die Verhandlung des nächsten Quartals. Jedes Gigawatt, das Sie anderswo haben können, verschiebt Ihren „Ausstieg“, und Microsoft sieht, wie er sich verschiebt.',

  'sealed-head': 'Versiegelt',
  'sealed-text':
    'Die Anweisungen beider Seiten öffnen sich im selben Augenblick. Keine kann vor dem nächsten Quartal auf die der anderen antworten.',
  'sealed-why':
    'Eine Anweisung ist also Zug und Botschaft zugleich: Wählen Sie, was Sie auch dann täten, wenn die anderen ihr Bestes geben.',

  'report-head': 'Nichts hat sich von selbst bewegt',
  'report-text':
    'Drücken Sie auf eine Zahl, um ihre Ursachen und ihren Verlauf zu sehen. Das Vertrauen ging von {{before}} auf {{after}}. Suchen Sie eine Zahl, die Sie bewegt haben, und eine, die die anderen bewegt haben.',
  'report-why':
    'Eine gute Entscheidung kann schlecht ausgehen, und umgekehrt. Wer weiß, welche Ursachen Glück waren, wiederholt die richtigen.',

  'second-head': 'Das zweite Quartal',
  'second-text':
    'Der Termin ist verstrichen: Vom Geld von SoftBank warten noch {{held}}. Lesen Sie, was neu ist und was sich seither für Microsoft geändert haben dürfte.',
  'secondSigned-text':
    'Ihre Vereinbarung wird gelesen. Sehen Sie bei den Verfahren nach, wie weit die Behörden sind, und in der Zeitung, was sie umstimmen kann.',
  'second-why':
    'Fragen Sie vor jeder Verhandlung neu: Was geschieht mir ohne Einigung, und was den anderen? Beide Antworten haben sich seit dem letzten Quartal verschoben.',

  'open-head': 'Diesmal eröffnen die anderen',
  'open-text_one':
    '{{count}} Klausel ihres Entwurfs steht schon so wie in Ihrem letzten. Gehen Sie von deren Entwurf aus: Was Sie nicht anrühren, ist vereinbart, was Sie ändern, ist Ihr Preis.',
  'open-text_other':
    '{{count}} Klauseln ihres Entwurfs stehen schon so wie in Ihrem letzten. Gehen Sie von deren Entwurf aus: Was Sie nicht anrühren, ist vereinbart, was Sie ändern, ist Ihr Preis.',
  'open-why':
    'Zwischen dem, was Sie haben müssen, und dem, was die anderen geben können, ist fast immer Raum. Die Kunst ist, ihn zu finden, bevor die Kerze herunterbrennt, und dann nicht alles zu verschenken.',

  'wait-head': 'Nutzen Sie das Warten',
  'wait-text':
    'Solange die Vereinbarung gelesen wird, wird nicht verhandelt. Im Büro können Sie mit den Behörden sprechen, auf Klagen antworten und aufbauen, was die Vereinbarung wert sein wird.',
  'wait-why':
    'Warten kostet beide, wenn auch nicht dasselbe. Wer den Vollzug weniger braucht, kann mehr verlangen, wenn eine Auflage eine Klausel wieder öffnet.',

  'orders-head': 'Anweisungen sind auch Worte',
  'orders-text':
    'Eine Zusage, eine Beschwerde, eine für Tests zurückgehaltene Veröffentlichung: Jede wird von denen gelesen, die Ihnen gegenübersitzen, und von denen, die über die Vereinbarung urteilen.',
  'orders-why': 'Ein Signal wird geglaubt, wenn es etwas kostet. Fragen Sie bei jeder Anweisung, wer sie noch liest.',

  'end-head': 'Das ist schon alles',
  'end-text':
    'Jedes Quartal verläuft wie diese beiden. Von hier an spielen Sie allein; die Regeln und das Glossar stehen oben in der Leiste oder in den Einstellungen.',
  'end-why':
    'Am Ende wird alles geöffnet: der Brief der anderen, die Linie der besten Einigungen, welche Ihrer Entscheidungen Sie etwas gekostet haben und was nur Glück war.',

  hint_candle:
    'Die Geduld der anderen steht bei {{patience}}: Ein Zugeständnis schont sie, noch einmal dasselbe kann diese Verhandlung beenden.',
  hint_repeat: 'Ihre letzten beiden Pakete sind gleich. Ein zweimal gesagtes Angebot kostet Geduld und gewinnt nichts.',
  hint_notice_one: '{{count}} Mitteilung wartet auf Ihre Antwort. Schweigen heißt verzichten.',
  hint_notice_other: '{{count}} Mitteilungen warten auf Ihre Antwort. Schweigen heißt verzichten.',
  hint_offer_one: '{{count}} Angebot der Konkurrenz verfällt nach diesem Quartal.',
  hint_offer_other: '{{count}} Angebote der Konkurrenz verfallen nach diesem Quartal.',
  hint_condition_one:
    '{{count}} Auflage besteht: Die Vereinbarung kann erst vollzogen werden, wenn der Tisch sie erfüllt hat.',
  hint_condition_other:
    '{{count}} Auflagen bestehen: Die Vereinbarung kann erst vollzogen werden, wenn der Tisch sie erfüllt hat.',
  hint_lapse: 'Wird bis zum Ende dieses Quartals nichts vollzogen, verfällt die unterzeichnete Vereinbarung.',
  hint_memorandum: 'Die Absichtserklärung läuft nach diesem Quartal ab.',
  hint_trust:
    'Das Vertrauen steht bei {{trust}}. Jede Verhandlung beginnt mit so viel Geduld, wie Vertrauen da ist, und mit mindestens 30.',
};
