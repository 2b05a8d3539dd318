/** German: `en/glossary.ts`. */
export const glossary = {
  title: 'Glossar',
  lead: 'Die Wörter des Fachs, und wo sie Ihnen an diesem Tisch begegnen.',
  search: 'Im Glossar suchen',
  found_one: '{{count}} Konzept',
  found_other: '{{count}} Konzepte',
  none: 'Davon spricht kein Konzept.',
  rules: 'Die Regeln',
  more: 'Im Glossar',
  atTable: 'An diesem Tisch',
  see: 'Siehe auch',
  taughtBy: 'Klauseln, die es lehren',
  explain: '{{name}}: was es bedeutet',
  group_bargaining: 'Verhandeln',
  group_contract: 'Verträge, Recht und Geld',
  group_game: 'Dieses Spiel lesen',
  alias_batna: 'BATNA',
  alias_zopa: 'ZOPA',

  here_batna:
    'Ihre Alternativen entstehen im Büro: ein Mietvertrag mit einer anderen Cloud, ein konkurrierendes Labor, Geld in der Kasse.',
  'here_reservation-value':
    'Auf dem Wertbalken ist es die Linie „Ausstieg“. Rechts davon gewinnen Sie durch die Unterschrift; links davon gehen Sie.',
  here_zopa:
    'Zwei Verwaltungsräte lassen fast immer Raum: Irgendein Paket ist für beide besser als keine Einigung. Am Tisch geht es darum, es zu finden, und darum, wer wie viel davon nimmt.',
  here_anchoring:
    'Das erste Paket eines Spiels wird mit allem verglichen, was danach kommt. Verlangen Sie viel und sagen Sie, warum; eine Kränkung kostet mehr, als sie bringt.',
  here_logrolling:
    'Dreizehn Klauseln liegen auf dem Tisch, weil die beiden Seiten sie verschieden gewichten. Geben Sie dort, wo die Leiter für Sie kurz und für die anderen lang ist.',
  here_reciprocity:
    'Ein echtes Zugeständnis schont die Geduld der anderen Seite; dasselbe Angebot noch einmal verbrennt sie.',
  here_commitment:
    'Sie dürfen zwei Klauseln als fest markieren. Das wird nur geglaubt, soweit Sie glaubwürdig sind, und davon abzurücken kostet Glaubwürdigkeit.',
  here_signalling:
    'Zusagen, Beschwerden und Pressegespräche werden jenseits des Tischs gelesen, weil sie etwas kosten.',
  'here_hold-up':
    'Wer Beton für nur einen Partner gegossen hat, von dem lässt sich mehr verlangen. Das Vorkaufsrecht ist ein solcher Griff nach den Konkurrenten der Cloud.',
  'here_contingent-contract':
    'Klauseln, die bis zur AGI, bis zu einer Obergrenze oder nach gelieferten Megawatt laufen, bezahlen jede Seite nach dem, was wirklich geschieht.',
  here_agency:
    'Sie verhandeln für einen Verwaltungsrat. Sein Brief gewichtet Ihre Ziele, und seine rote Linie kostet Punkte, wenn Sie darüber hinaus unterzeichnen.',
  here_brinkmanship:
    'Ein Abbruch sperrt den Tisch in diesem und im nächsten Quartal und kostet Vertrauen. Wird er erwidert, sind die Gespräche zu Ende.',
  here_deadlines:
    'Das Geld von SoftBank wartet bis Ende 2025; Schuldscheine können ein Jahr später gekündigt werden. Microsoft hat keine solchen Termine, aber andere Sorgen.',
  'here_equivalent-offers':
    'Einmal im Quartal dürfen Sie zwei Entwürfe auf den Tisch legen. Welchen die anderen beantworten, verrät Ihnen, was sie schätzen.',
  here_face:
    'Ein Paket, das zwei Schritte zurückgeht oder für die anderen unter jedem Mandat schlechter ist als keine Einigung, gilt als Kränkung.',
  here_information:
    'Sondieren heißt fragen, welche von zwei Klauseln wichtiger ist. Es kostet einen Zug, und die Antwort ist verrauscht und manchmal Taktik.',
  here_renegotiation:
    'Nach dem Vollzug kann eine Vereinbarung geändert werden, einmal im Jahr und in höchstens vier Klauseln.',
  'here_side-payments':
    'Bis zu zwei Zusätze gehen mit einem Paket: Geld, Kapazität, ein Verzicht, eine zurückgezogene Beschwerde.',
  'here_staged-agreement':
    'Eine Absichtserklärung nennt einige Klauseln, ohne jemanden zu binden; die Behörden dürfen dann beginnen, sie zu lesen.',
  'here_third-parties':
    'Delaware und Kalifornien müssen eine Vereinbarung vor dem Vollzug freigeben, und ein Gericht kann sie aufhalten. Drei Klauseln gehören niemandem als ihnen.',
  here_trust:
    'Die Geduld beider Seiten beginnt bei dem Vertrauen, das da ist, und ebenso Versprechen, die keine Klausel abdeckt.',

  name_concession: 'Zugeständnis',
  meaning_concession:
    'Ein Zug, der den eigenen Vorschlag für einen selbst schlechter und für die andere Seite besser macht.',
  here_concession:
    'Es lässt die Kerze langsamer brennen. Zugeständnisse, die von Runde zu Runde schrumpfen, verraten, wo Sie aufhören wollen.',
  'name_pareto-frontier': 'Pareto-Front',
  'meaning_pareto-frontier':
    'Alle Einigungen, die sich für eine Seite nicht verbessern lassen, ohne sie für die andere zu verschlechtern.',
  'here_pareto-frontier':
    'Die Nachbesprechung zeichnet sie: Der Abstand Ihrer Einigung von der Linie ist das, was beide auf dem Tisch liegen ließen.',
  'name_nash-point': 'Nash-Punkt',
  'meaning_nash-point':
    'Die Einigung, bei der das Produkt der Gewinne beider gegenüber keiner Einigung am größten ist: ein Maß für eine faire Teilung.',
  'here_nash-point':
    'Er ist auf der Karte der Abschlüsse markiert. Er ist ein Maßstab, keine Pflicht: Eine bessere Alternative verschiebt ihn.',
  name_estimate: 'Schätzung',
  meaning_estimate: 'Eine Zahl, die niemand sicher kennt, mit dem Intervall, in dem sie wahrscheinlich liegt.',
  here_estimate:
    'Sie kennen Ihr eigenes Mandat. Was eine Klausel der anderen Seite wert ist, wird über die vier Mandate gewogen, die sie haben kann; Fragen und Vorschläge engen es ein.',
  name_agi: 'AGI',
  meaning_agi:
    'Allgemeine künstliche Intelligenz: eine Maschine, die die meiste Arbeit von Menschen mindestens so gut macht wie sie. Woran man das erkennt, ist umstritten.',
  here_agi:
    'Teile des Vertrags gelten nur, bis sie erreicht ist, im alten Vertrag die exklusive Lizenz und die Umsatzbeteiligung. Wer sagen darf, dass sie erreicht ist, regelt eine eigene Klausel.',
  name_compute: 'Rechenleistung',
  meaning_compute: 'Die Rechner, die Modelle trainieren und betreiben, gezählt nach dem Strom, den sie ziehen.',
  here_compute:
    'Tausend Megawatt sind ein Gigawatt, etwa so viel, wie ein großes Kraftwerk liefert. OpenAI mietet den größten Teil seiner Rechenleistung; Training macht bessere Modelle, Betrieb verdient Geld.',
  'name_take-or-pay': 'Abnahmepflicht (Take-or-pay)',
  'meaning_take-or-pay': 'Ein Versprechen, für eine Menge zu zahlen, ob sie genutzt wird oder nicht.',
  'here_take-or-pay':
    'Die Azure-Abnahme ist eine: billig, solange die Nachfrage wächst, schwer, wenn sie es nicht tut. Sie senkt die Miete und sichert eine Kapazitätsgarantie.',
  'name_first-refusal': 'Vorkaufsrecht',
  'meaning_first-refusal':
    'Vor einem Geschäft mit jemand anderem muss der Inhaber davon erfahren und darf es zu denselben Bedingungen übernehmen.',
  'here_first-refusal':
    'Das Angebot einer anderen Cloud, das OpenAI annimmt, wird zur Mitteilung. Im nächsten Büro zieht Microsoft gleich und muss liefern, oder es verzichtet.',
  name_injunction: 'Einstweilige Verfügung',
  meaning_injunction: 'Die Anordnung eines Gerichts, dass etwas nicht geschehen darf, bis es entschieden hat.',
  here_injunction:
    'Solange eine gilt, kann eine unterzeichnete Vereinbarung nicht vollzogen werden, und eine nach vier Quartalen nicht vollzogene Vereinbarung verfällt.',
  name_recapitalisation: 'Rekapitalisierung',
  meaning_recapitalisation:
    'Neu schreiben, wem was an einem Unternehmen gehört: Alte Ansprüche werden zu Anteilen an einer neuen Art von Gesellschaft.',
  here_recapitalisation:
    'Die gedeckelten Gewinnansprüche bei OpenAI werden nur mit der Zustimmung von Microsoft zu Anteilen an einer gemeinwohlorientierten Gesellschaft; eine endgültige Vereinbarung gibt sie.',
  'name_benefit-corporation': 'Gemeinwohlorientierte Gesellschaft',
  'meaning_benefit-corporation':
    'Ein gewinnorientiertes Unternehmen, das auch einen erklärten öffentlichen Zweck abwägen muss und darauf verpflichtet werden kann.',
  'here_benefit-corporation':
    'Die Stiftung hält einen Anteil und bestellt den Verwaltungsrat. Beide Generalstaatsanwaltschaften lesen, ob diese Kontrolle echt ist.',
  name_memorandum: 'Absichtserklärung',
  meaning_memorandum: 'Ein Papier, das sagt, was beide vorhaben, und das kein Gericht durchsetzen würde.',
  here_memorandum:
    'Sie schafft Vertrauen und lässt die Behörden beginnen. Wer abweichend von einer genannten Klausel unterzeichnen will, verliert Glaubwürdigkeit.',
  name_closing: 'Vollzug',
  meaning_closing:
    'Der Augenblick, in dem eine unterzeichnete Vereinbarung wirksam wird, sobald alles da ist, worauf sie wartet.',
  here_closing:
    'Beide Staaten müssen freigegeben haben, und keine einstweilige Verfügung darf gelten. Bis dahin gilt der alte Vertrag, und das Warten kostet beide.',
  name_dilution: 'Verwässerung',
  meaning_dilution: 'Neue Anteile machen jeden alten Anteil zu einem kleineren Teil des Ganzen.',
  here_dilution:
    'Jede Finanzierungsrunde bewirkt sie. Eine Notrunde, wenn eine Seite nicht zahlen kann, bewirkt sie hart.',
  name_worth: 'Wert',
  meaning_worth:
    'Was ein Paket an den Punkten einer Seite am Ende ändern würde, verglichen damit, in diesem Quartal nichts zu unterzeichnen.',
  here_worth:
    'Die Regeln selbst werden mit dem Paket und ohne es zu Ende gespielt, bei stetigem Spiel und erwartetem Glück. Sie und der Computer sehen dieselbe Art von Zahl.',
  name_patience: 'Geduld',
  meaning_patience: 'Wie lange eine Seite in diesem Quartal noch zuhört.',
  here_patience:
    'Sie beginnt bei dem Vertrauen, das da ist. Zugeständnisse schonen sie, Wiederholung verbrennt sie, Kränkungen verbrennen sie schnell; bei null endet die Verhandlung, und das Vertrauen sinkt.',
  name_credibility: 'Glaubwürdigkeit',
  meaning_credibility: 'Wie weit dem Wort einer Seite geglaubt wird.',
  here_credibility:
    'Sie trägt feste Klauseln, Absichtserklärungen und Versprechen an Behörden, und sie ist verbraucht, wenn man sie bricht.',
  name_legitimacy: 'Legitimität',
  meaning_legitimacy: 'Wie weit die Öffentlichkeit für richtig hält, was eine Seite tut.',
  here_legitimacy: 'Behörden, Gerichte, Kunden und die Belegschaft achten alle darauf.',
  name_confidence: 'Zuversicht',
  meaning_confidence: 'Wie weit die Anleger von Microsoft glauben, dass sich seine Ausgaben lohnen.',
  here_confidence:
    'Zuversichtliche Anleger lassen Microsoft mehr bauen. Große Bauten und schlechte Nachrichten senken sie; ausgeschüttetes Geld hebt sie.',
  name_record: 'Akte',
  meaning_record: 'Alles, was eine Behörde oder ein Gericht bisher vermerkt hat, in Punkten gezählt.',
  here_record:
    'Bei einer Behörde macht eine höhere Akte die Freigabe wahrscheinlicher; bei einer Klage stärkt sie die Kläger. Anweisungen und Antworten auf die Zeitung geben ihr Punkte oder nehmen welche.',
  name_mandate: 'Mandat',
  meaning_mandate: 'Was die wollen, für die Sie verhandeln, und wie viel wovon.',
  here_mandate:
    'Der Brief Ihres Verwaltungsrats: Gewichte für fünf Ziele, eine rote Linie, ein Bonus von sechs Punkten. Die andere Seite hat einen von vier Briefen; welchen, sagt man Ihnen nicht.',
  name_par: 'Par',
  meaning_par: 'Was ein Computer auf demselben Stuhl mit demselben Glück erreicht.',
  here_par:
    'Ihr Ergebnis am Ende sind Ihre Punkte abzüglich Par; so ist ein schwerer Startwert nicht schlechter als ein leichter.',
};
