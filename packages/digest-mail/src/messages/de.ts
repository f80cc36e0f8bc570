import { writing } from './counting.ts';
import { de as notices } from './de-notices.ts';
import type { Messages, People } from './messages.ts';

const { counted, date, inDays, number, people: namesAnd } = writing('de');

const people = (who: People): string => namesAnd(who, { one: '# weitere Person', other: '# weitere' });

export const de: Messages = {
  locale: 'de',
  date,
  subject: {
    worth: (on, worth, mass) =>
      `${on}: ${people(worth)} – annehmenswert${mass > 0 ? `, ${counted(mass, { one: '# kann warten', other: '# können warten' })}` : ''}`,
    massOnly: (on, mass) =>
      `${on}: ${counted(mass, { one: '# Einladung, nichts Dringendes', other: '# Einladungen, nichts Dringendes' })}`,
    suspiciousOnly: (on, suspicious) =>
      `${on}: Vorsicht bei ${counted(suspicious, { one: '# Einladung', other: '# Einladungen' })}`,
    newsOnly: (on) => `${on}: Neues zu Ihren Einladungen`,
    silence: (on) => `${on}: Ist die Weiterleitung noch an?`,
  },
  greeting: (name) => (name === null ? 'Guten Tag,' : `Guten Tag ${name},`),
  opening: {
    arrived: (arrived) =>
      counted(arrived, {
        one: '# Person hat Sie seit der letzten Übersicht auf LinkedIn eingeladen.',
        other: '# Personen haben Sie seit der letzten Übersicht auf LinkedIn eingeladen.',
      }),
    noneArrived: 'Seit der letzten Übersicht hat Sie niemand Neues eingeladen.',
    waiting: (all) =>
      counted(all, {
        one: 'Insgesamt wartet # Einladung auf Sie.',
        other: 'Insgesamt warten # Einladungen auf Sie.',
      }),
    worth: (worth) => counted(worth, { one: '# sieht annehmenswert aus.', other: '# sehen annehmenswert aus.' }),
    mass: (mass) =>
      counted(mass, { one: '# sieht nach Masseneinladung aus.', other: '# sehen nach Masseneinladungen aus.' }),
    suspicious: (suspicious) =>
      counted(suspicious, { one: 'Bei # ist Vorsicht angebracht.', other: 'Bei # ist Vorsicht angebracht.' }),
    onlyYou:
      'Was Sie antippen, merken wir uns hier. Auf LinkedIn ändert sich nichts, bis Sie dort selbst entscheiden: „Annehmen“ führt Sie auf die Seite.',
  },
  worth: {
    heading: 'Annehmenswert',
    score: (score) => `${number(score)} von 100`,
    mutual: (mutual) =>
      `${counted(mutual.count, { one: '# gemeinsamer Kontakt', other: '# gemeinsame Kontakte' })}${mutual.names.length > 0 ? `: ${people(mutual)}` : ''}`,
    reminded: 'LinkedIn hat Sie daran erinnert',
    lapses: (days) => `Verfällt ${inDays(days)}`,
    byHand:
      'Diese Mail haben Sie selbst weitergeleitet, also glauben wir Ihnen: Die Signatur von LinkedIn ist nicht mehr dabei.',
    forwarded: 'Ein Maildienst, dem wir vertrauen, bürgt dafür: Die Signatur von LinkedIn ging unterwegs verloren.',
    notChecked: 'Wir konnten nicht prüfen, ob LinkedIn diese Mail gesendet hat.',
    briefly: { byHand: 'von Ihnen weitergeleitet', forwarded: 'von einem Maildienst verbürgt' },
  },
  someone: 'Jemand',
  action: {
    accept: 'Annehmen',
    ignore: 'Ignorieren',
    more: 'Mehr',
    later: 'Später',
    report: 'Meldung vorbereiten',
    undo: 'Rückgängig',
    about: (label, name) => `${label}: ${name}`,
  },
  mass: {
    heading: 'Wohl Masseneinladungen',
    explanation: 'Vermutlich an viele zugleich geschickt. Wenn Sie jemanden kennen, können Sie unter „Mehr“ annehmen.',
    campaign: (company, count) =>
      company === null
        ? counted(count, { one: '# Einladung einer Welle', other: '# Einladungen einer Welle' })
        : `${counted(count, { one: '# Einladung', other: '# Einladungen' })} von ${company}`,
    people,
    ignoreAll: (count) => counted(count, { one: 'Diese ignorieren', other: 'Alle # ignorieren' }),
  },
  suspicious: {
    heading: 'Bitte Vorsicht',
    unsigned:
      'Niemand bürgt dafür, dass LinkedIn diese Mails gesendet hat; deshalb ist hier nichts daraus ein Link. Öffnen Sie nichts in der ursprünglichen Mail, sehen Sie auf LinkedIn selbst nach.',
    misdirected:
      'LinkedIn hat diese Mails an eine andere Adresse als Ihre geschickt; vielleicht hat sie jemand anderes weitergereicht. Gehört die Adresse auch Ihnen, tragen Sie sie in den Einstellungen ein.',
    bothWays:
      'Für manche davon bürgt niemand, dass LinkedIn sie gesendet hat; andere gingen an eine andere Adresse als Ihre. Hier ist nichts daraus ein Link. Öffnen Sie nichts in der ursprünglichen Mail, sehen Sie auf LinkedIn selbst nach.',
    inTheNameOf: (name) => `Im Namen von ${name}`,
  },
  unread: {
    heading: 'Mails, die wir nicht lesen konnten',
    explanation:
      'Jede kann eine Einladung sein. Die Originale liegen in Ihrem Postfach; bitte sehen Sie dort oder auf LinkedIn nach.',
    notRead: (on) => `Eine LinkedIn-Mail vom ${on}`,
    whatToDo: 'Was tun?',
  },
  decided: {
    heading: 'Was Sie seither entschieden haben',
    action: {
      accept: 'Angenommen',
      ignore: 'Ignoriert',
      follow: 'Gefolgt',
      ask: 'Nachgefragt',
      report: 'Meldung vorbereitet',
      later: 'Später',
    },
    newDevice: 'von einem neuen Gerät aus entschieden',
    byReply: 'durch Ihre Antwort',
    more: (count) => counted(count, { one: 'Und # weitere', other: 'Und # weitere' }),
    history: 'Zum Verlauf',
  },
  heldBack: {
    heading: 'Nichts wurde für Sie entschieden',
    text: (count) =>
      `${counted(count, { one: '# Link Ihrer Übersicht wurde', other: '# Links Ihrer Übersicht wurden' })} schneller geöffnet, als ein Mensch tippt, so wie es Virenscanner für Mails tun. Entschieden wurde nichts. Falls Sie es waren, bestätigen Sie es bitte.`,
    look: 'Waren Sie es?',
  },
  written: {
    heading: 'Haben Sie einander geschrieben?',
    question: (name, on) => `Am ${on} haben Sie ${name} angenommen. Eine Zeile von Ihnen wäre ein guter Anfang.`,
    turnOff: 'Nicht mehr fragen',
  },
  tip: {
    heading: 'Für ruhigere Tage',
    text: (strangers) =>
      `${counted(strangers, { one: '# Person, die Sie nicht kennen, hat', other: '# Personen, die Sie nicht kennen, haben' })} Sie in sieben Tagen eingeladen. In den Einstellungen von LinkedIn bestimmen Sie, wer Sie einladen darf: alle, nur wer Ihre E-Mail-Adresse kennt, oder nur Ihre importierten Kontakte. Sie können auch zuerst „Folgen“ anbieten. Das können nur Sie ändern, auf LinkedIn.`,
  },
  weekly: {
    heading: 'Zu oft?',
    text: 'Die letzten drei Übersichten haben Sie ruhen lassen. Vielleicht genügt eine pro Woche; es geht nichts verloren.',
    yes: 'Einmal pro Woche, bitte',
  },
  silence: {
    text: (days) =>
      `Seit ${counted(days, { one: '# Tag', other: '# Tagen' })} hat uns keine Mail von LinkedIn erreicht. Vielleicht ist es einfach eine ruhige Zeit. Ist die Weiterleitung in Ihrem Postfach noch an?`,
    check: 'Weiterleitung prüfen',
  },
  week: {
    heading: 'Ihre letzten Tage',
    explanation: 'Wie viele an jedem Tag kamen und wie viele davon annehmenswert schienen.',
    ofAll: (worth, all) => `${number(worth)} von ${number(all)}`,
  },
  moreOnPage: (count) => counted(count, { one: 'Und # weitere auf der Seite', other: 'Und # weitere auf der Seite' }),
  reply: {
    heading: 'Oder antworten Sie einfach',
    how: 'Antworten Sie auf diese Mail mit den Nummern, zum Beispiel:',
  },
  footer: {
    asPage: 'Als Seite ansehen',
    settings: 'Einstellungen',
    history: 'Verlauf',
    unsubscribe: 'Abbestellen',
    why: 'Sie erhalten diese Mail, weil Sie Einladungen von LinkedIn an Guestlist weiterleiten.',
    notAffiliated: 'Guestlist ist nicht mit LinkedIn verbunden und meldet sich dort nie an.',
  },
  notices,
};
