import { writing } from './counting.ts';
import { it as notices } from './it-notices.ts';
import type { Messages, People } from './messages.ts';

const { counted, date, inDays, number, people: namesAnd } = writing('it');

const people = (who: People): string => namesAnd(who, { one: '# altra persona', other: 'altre # persone' });

export const it: Messages = {
  locale: 'it',
  date,
  subject: {
    worth: (on, worth, mass) =>
      `${on}: ${people(worth)} – da accettare${mass > 0 ? `, ${counted(mass, { one: '# può aspettare', other: '# possono aspettare' })}` : ''}`,
    massOnly: (on, mass) =>
      `${on}: ${counted(mass, { one: '# invito, nulla di urgente', other: '# inviti, nulla di urgente' })}`,
    suspiciousOnly: (on, suspicious) =>
      `${on}: prudenza con ${counted(suspicious, { one: '# invito', other: '# inviti' })}`,
    newsOnly: (on) => `${on}: novità sui Suoi inviti`,
    silence: (on) => `${on}: l’inoltro è ancora attivo?`,
  },
  greeting: (name) => (name === null ? 'Buongiorno,' : `Buongiorno ${name},`),
  opening: {
    arrived: (arrived) =>
      counted(arrived, {
        one: '# persona Le ha mandato un invito su LinkedIn dall’ultimo riepilogo.',
        other: '# persone Le hanno mandato un invito su LinkedIn dall’ultimo riepilogo.',
      }),
    noneArrived: 'Nessun nuovo invito dall’ultimo riepilogo.',
    waiting: (all) => counted(all, { one: 'In tutto La aspetta # invito.', other: 'In tutto La aspettano # inviti.' }),
    worth: (worth) => counted(worth, { one: '# merita un sì.', other: '# meritano un sì.' }),
    mass: (mass) => counted(mass, { one: '# sembra un invio di massa.', other: '# sembrano invii di massa.' }),
    suspicious: (suspicious) => counted(suspicious, { one: '# richiede prudenza.', other: '# richiedono prudenza.' }),
    onlyYou:
      'Quello che tocca viene annotato qui. Su LinkedIn non cambia nulla finché non decide Lei: «Accetta» La porta alla pagina giusta.',
  },
  worth: {
    heading: 'Da accettare',
    score: (score) => `${number(score)} su 100`,
    mutual: (mutual) =>
      `${counted(mutual.count, { one: '# collegamento in comune', other: '# collegamenti in comune' })}${mutual.names.length > 0 ? `: ${people(mutual)}` : ''}`,
    reminded: 'LinkedIn Gliel’ha ricordato',
    lapses: (days) => `Scade ${inDays(days)}`,
    byHand:
      'Questo messaggio l’ha inoltrato Lei, quindi ci fidiamo della Sua parola: la firma di LinkedIn non c’è più.',
    forwarded: 'Ne risponde un servizio di posta di cui ci fidiamo: la firma di LinkedIn si è persa per strada.',
    notChecked: 'Non abbiamo potuto verificare che l’abbia inviato LinkedIn.',
    briefly: { byHand: 'inoltrato da Lei', forwarded: 'garantito da un servizio di posta' },
  },
  someone: 'Qualcuno',
  action: {
    accept: 'Accetta',
    ignore: 'Ignora',
    more: 'Altro',
    later: 'Più tardi',
    report: 'Prepara una segnalazione',
    undo: 'Annulla',
    about: (label, name) => `${label}: ${name}`,
  },
  mass: {
    heading: 'Sembrano invii di massa',
    explanation: 'Probabilmente spediti a molte persone insieme. Se conosce qualcuno, in «Altro» può accettare.',
    campaign: (company, count) =>
      company === null
        ? counted(count, { one: '# invito di una stessa ondata', other: '# inviti di una stessa ondata' })
        : `${counted(count, { one: '# invito', other: '# inviti' })} da ${company}`,
    people,
    ignoreAll: (count) => counted(count, { one: 'Ignora questo', other: 'Ignora tutti e #' }),
  },
  suspicious: {
    heading: 'Con prudenza',
    unsigned:
      'Nessuno garantisce che questi messaggi vengano da LinkedIn: perciò qui nulla di essi è un link. Non apra nulla nel messaggio originale, guardi su LinkedIn.',
    misdirected:
      'LinkedIn ha inviato questi messaggi a un indirizzo diverso dal Suo; forse li ha inoltrati qualcun altro. Se anche quell’indirizzo è Suo, lo aggiunga nelle impostazioni.',
    bothWays:
      'Di alcuni nessuno garantisce che vengano da LinkedIn; altri sono stati inviati a un indirizzo diverso dal Suo. Qui nulla di essi è un link. Non apra nulla nel messaggio originale, guardi su LinkedIn.',
    inTheNameOf: (name) => `A nome di ${name}`,
  },
  unread: {
    heading: 'Messaggi che non siamo riusciti a leggere',
    explanation: 'Ognuno può essere un invito. Gli originali sono nella Sua casella: guardi lì, oppure su LinkedIn.',
    notRead: (on) => `Un messaggio di LinkedIn del ${on}`,
    whatToDo: 'Che cosa fare',
  },
  decided: {
    heading: 'Che cosa ha deciso da allora',
    action: {
      accept: 'Accettato',
      ignore: 'Ignorato',
      follow: 'Seguito',
      ask: 'Chiesto il perché',
      report: 'Segnalazione preparata',
      later: 'Più tardi',
    },
    several: { accept: 'Accettati', ignore: 'Ignorati' },
    newDevice: 'deciso da un dispositivo nuovo',
    byReply: 'con la Sua risposta',
    more: (count) => counted(count, { one: 'E # altro', other: 'E altri #' }),
    history: 'Vedi la cronologia',
  },
  heldBack: {
    heading: 'Nulla è stato deciso al posto Suo',
    text: (count) =>
      `${counted(count, { one: '# link del Suo riepilogo è stato aperto', other: '# link del Suo riepilogo sono stati aperti' })} più in fretta di quanto tocchi una persona, come fa un antivirus della posta. Nulla è stato deciso. Se l’ha fatto Lei, lo confermi.`,
    look: 'L’ha fatto Lei?',
  },
  written: {
    heading: 'Vi siete scritti?',
    question: (name, on) =>
      `Il ${on} ha accettato l’invito di ${name}. Due righe da parte Sua sarebbero un buon inizio.`,
    turnOff: 'Non chiedere più',
  },
  tip: {
    heading: 'Per giorni più tranquilli',
    text: (strangers) =>
      `${counted(strangers, { one: '# persona che non conosce Le ha mandato un invito', other: '# persone che non conosce Le hanno mandato un invito' })} in sette giorni. Nelle impostazioni di LinkedIn può scegliere chi La può invitare: tutti, chi conosce il Suo indirizzo e-mail, o solo i contatti importati. Può anche proporre prima «Segui». Solo Lei può cambiarlo, su LinkedIn.`,
  },
  weekly: {
    heading: 'Troppo spesso?',
    text: 'Ha lasciato riposare gli ultimi tre riepiloghi. Forse ne basta uno a settimana; nulla va perso.',
    yes: 'Una volta a settimana',
  },
  silence: {
    text: (days) =>
      `Da ${counted(days, { one: '# giorno', other: '# giorni' })} non ci arriva nessun messaggio di LinkedIn. Forse è solo un periodo tranquillo. L’inoltro è ancora attivo nella Sua casella?`,
    check: 'Verifica l’inoltro',
  },
  week: {
    heading: 'I Suoi ultimi giorni',
    explanation: 'Quanti sono arrivati ogni giorno e quanti sembravano da accettare.',
    ofAll: (worth, all) => `${number(worth)} su ${number(all)}`,
  },
  moreOnPage: (count) => counted(count, { one: 'E # altro sulla pagina', other: 'E altri # sulla pagina' }),
  reply: {
    heading: 'O risponda semplicemente',
    how: 'Risponda a questo messaggio con i numeri, per esempio:',
  },
  footer: {
    asPage: 'Vedi come pagina',
    settings: 'Impostazioni',
    history: 'Cronologia',
    unsubscribe: 'Annulla l’iscrizione',
    why: 'Riceve questo messaggio perché inoltra a Guestlist gli inviti di LinkedIn.',
    notAffiliated: 'Guestlist non è affiliato a LinkedIn e non vi accede mai.',
  },
  notices,
};
