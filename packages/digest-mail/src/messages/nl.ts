import { writing } from './counting.ts';
import type { Messages, People } from './messages.ts';
import { nl as notices } from './nl-notices.ts';

const { counted, date, inDays, number, people: namesAnd } = writing('nl');

const people = (who: People): string => namesAnd(who, { one: '# ander', other: '# anderen' });

export const nl: Messages = {
  locale: 'nl',
  date,
  subject: {
    worth: (on, worth, mass) =>
      `${on}: ${people(worth)} – het accepteren waard${mass > 0 ? `, ${counted(mass, { one: '# kan wachten', other: '# kunnen wachten' })}` : ''}`,
    massOnly: (on, mass) =>
      `${on}: ${counted(mass, { one: '# uitnodiging, niets dringends', other: '# uitnodigingen, niets dringends' })}`,
    suspiciousOnly: (on, suspicious) =>
      `${on}: pas op met ${counted(suspicious, { one: '# uitnodiging', other: '# uitnodigingen' })}`,
    newsOnly: (on) => `${on}: nieuws over uw uitnodigingen`,
    silence: (on) => `${on}: staat het doorsturen nog aan?`,
  },
  greeting: (name) => (name === null ? 'Goedendag,' : `Dag ${name},`),
  opening: {
    arrived: (arrived) =>
      counted(arrived, {
        one: '# persoon heeft u sinds het vorige overzicht op LinkedIn uitgenodigd.',
        other: '# mensen hebben u sinds het vorige overzicht op LinkedIn uitgenodigd.',
      }),
    noneArrived: 'Sinds het vorige overzicht heeft niemand nieuw u uitgenodigd.',
    waiting: (all) =>
      counted(all, {
        one: 'In totaal wacht er # uitnodiging op u.',
        other: 'In totaal wachten er # uitnodigingen op u.',
      }),
    worth: (worth) => counted(worth, { one: '# lijkt het accepteren waard.', other: '# lijken het accepteren waard.' }),
    mass: (mass) => counted(mass, { one: '# lijkt een massa-uitnodiging.', other: '# lijken massa-uitnodigingen.' }),
    suspicious: (suspicious) =>
      counted(suspicious, { one: '# vraagt om voorzichtigheid.', other: '# vragen om voorzichtigheid.' }),
    onlyYou:
      'Wat u aantikt, noteren wij hier. Op LinkedIn verandert er niets totdat u daar zelf beslist: ‘Accepteren’ brengt u naar de pagina.',
  },
  worth: {
    heading: 'Het accepteren waard',
    score: (score) => `${number(score)} van 100`,
    mutual: (mutual) =>
      `${counted(mutual.count, { one: '# gemeenschappelijke connectie', other: '# gemeenschappelijke connecties' })}${mutual.names.length > 0 ? `: ${people(mutual)}` : ''}`,
    reminded: 'LinkedIn heeft u eraan herinnerd',
    lapses: (days) => `Verloopt ${inDays(days)}`,
    byHand: 'Deze mail hebt u zelf doorgestuurd, dus wij geloven u: de handtekening van LinkedIn is weg.',
    forwarded:
      'Een maildienst die wij vertrouwen staat hiervoor in: de handtekening van LinkedIn is onderweg verbroken.',
    notChecked: 'Wij konden niet nagaan of LinkedIn deze mail heeft gestuurd.',
    briefly: { byHand: 'door u doorgestuurd', forwarded: 'een maildienst staat ervoor in' },
  },
  someone: 'Iemand',
  action: {
    accept: 'Accepteren',
    ignore: 'Negeren',
    more: 'Meer',
    later: 'Later',
    report: 'Melding voorbereiden',
    undo: 'Ongedaan maken',
    about: (label, name) => `${label}: ${name}`,
  },
  mass: {
    heading: 'Lijken massa-uitnodigingen',
    explanation: 'Waarschijnlijk aan velen tegelijk gestuurd. Kent u hier iemand, dan kunt u onder ‘Meer’ accepteren.',
    campaign: (company, count) =>
      company === null
        ? counted(count, { one: '# uitnodiging uit één golf', other: '# uitnodigingen uit één golf' })
        : `${counted(count, { one: '# uitnodiging', other: '# uitnodigingen' })} van ${company}`,
    people,
    ignoreAll: (count) => counted(count, { one: 'Deze negeren', other: 'Alle # negeren' }),
  },
  suspicious: {
    heading: 'Wees voorzichtig',
    unsigned:
      'Niemand staat ervoor in dat LinkedIn deze mails heeft gestuurd; daarom is hier niets eruit een link. Open niets in de oorspronkelijke mail en kijk op LinkedIn zelf.',
    misdirected:
      'LinkedIn heeft deze mails naar een ander adres dan het uwe gestuurd; misschien heeft iemand anders ze doorgestuurd. Is dat adres ook van u, voeg het dan toe in de instellingen.',
    bothWays:
      'Voor sommige staat niemand ervoor in dat LinkedIn ze heeft gestuurd; andere gingen naar een ander adres dan het uwe. Hier is niets eruit een link. Open niets in de oorspronkelijke mail en kijk op LinkedIn zelf.',
    inTheNameOf: (name) => `Op naam van ${name}`,
  },
  unread: {
    heading: 'Mails die wij niet konden lezen',
    explanation: 'Elke mail kan een uitnodiging zijn. De originelen staan in uw mailbox; kijk daar, of op LinkedIn.',
    notRead: (on) => `Een mail van LinkedIn van ${on}`,
    whatToDo: 'Wat te doen',
  },
  decided: {
    heading: 'Wat u sindsdien hebt beslist',
    action: {
      accept: 'Geaccepteerd',
      ignore: 'Genegeerd',
      follow: 'Gevolgd',
      ask: 'Nagevraagd',
      report: 'Melding voorbereid',
      later: 'Later',
    },
    newDevice: 'beslist vanaf een nieuw apparaat',
    byReply: 'door uw antwoord',
    more: (count) => counted(count, { one: 'En nog #', other: 'En nog #' }),
    history: 'Naar de geschiedenis',
  },
  heldBack: {
    heading: 'Er is niets voor u beslist',
    text: (count) =>
      `${counted(count, { one: '# link uit uw overzicht is', other: '# links uit uw overzicht zijn' })} sneller geopend dan een mens tikt, zoals een mailscanner doet. Er is niets beslist. Was u het zelf, bevestig het dan.`,
    look: 'Was u het?',
  },
  written: {
    heading: 'Hebt u elkaar al geschreven?',
    question: (name, on) =>
      `Op ${on} hebt u de uitnodiging van ${name} geaccepteerd. Een regel van u zou een goed begin zijn.`,
    turnOff: 'Niet meer vragen',
  },
  tip: {
    heading: 'Voor rustiger dagen',
    text: (strangers) =>
      `${counted(strangers, { one: '# persoon die u niet kent heeft', other: '# mensen die u niet kent hebben' })} u in zeven dagen uitgenodigd. In de instellingen van LinkedIn kiest u wie u mag uitnodigen: iedereen, wie uw e-mailadres kent, of alleen uw geïmporteerde contacten. U kunt ook eerst ‘Volgen’ aanbieden. Dat kunt alleen u veranderen, op LinkedIn.`,
  },
  weekly: {
    heading: 'Te vaak?',
    text: 'De laatste drie overzichten hebt u laten rusten. Misschien is één per week genoeg; er gaat niets verloren.',
    yes: 'Eén keer per week',
  },
  silence: {
    text: (days) =>
      `Al ${counted(days, { one: '# dag', other: '# dagen' })} bereikt ons geen mail van LinkedIn. Misschien is het gewoon een rustige tijd. Staat het doorsturen in uw mailbox nog aan?`,
    check: 'Doorsturen controleren',
  },
  week: {
    heading: 'Uw laatste dagen',
    explanation: 'Hoeveel er elke dag kwamen en hoeveel daarvan het accepteren waard leken.',
    ofAll: (worth, all) => `${number(worth)} van ${number(all)}`,
  },
  moreOnPage: (count) => counted(count, { one: 'En nog # op de pagina', other: 'En nog # op de pagina' }),
  reply: {
    heading: 'Of antwoord gewoon',
    how: 'Beantwoord deze mail met de nummers, bijvoorbeeld:',
  },
  footer: {
    asPage: 'Bekijk als pagina',
    settings: 'Instellingen',
    history: 'Geschiedenis',
    unsubscribe: 'Afmelden',
    why: 'U ontvangt deze mail omdat u uitnodigingen van LinkedIn naar Guestlist doorstuurt.',
    notAffiliated: 'Guestlist is niet verbonden aan LinkedIn en logt er nooit in.',
  },
  notices,
};
