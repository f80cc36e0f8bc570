import { writing } from './counting.ts';
import type { NoticeMessages } from './notice-messages.ts';

const { counted } = writing('it');

export const it: NoticeMessages = {
  confirmJoining: {
    subject: 'Confermi il Suo indirizzo',
    before: [
      'Qualcuno, probabilmente Lei, ha chiesto a Guestlist un riepilogo quotidiano e tranquillo degli inviti di LinkedIn.',
      'Confermi che questo indirizzo è Suo e Le mostreremo come inoltrare gli inviti.',
    ],
    button: 'Conferma e comincia',
    after: ['Il link vale un giorno. Se non l’ha chiesto Lei, non faccia nulla: non conserviamo nulla.'],
  },
  confirmAddress: {
    subject: 'È Suo anche questo indirizzo?',
    before: (address) => [
      `Ci ha detto che LinkedIn Le scrive anche a ${address}. Confermi che questo indirizzo è Suo.`,
    ],
    button: 'Conferma questo indirizzo',
    after: ['Il link vale un giorno. Se non ne sa nulla, non faccia nulla.'],
  },
  settingsLink: {
    subject: 'Il Suo accesso alle impostazioni',
    before: (minutes) => [
      `Ecco il link che ha chiesto. Vale ${counted(minutes, { one: '# minuto', other: '# minuti' })} e solo per Lei: non lo passi ad altri.`,
    ],
    button: 'Apri impostazioni e cronologia',
    after: ['Se non l’ha chiesto, non faccia nulla: senza il link non entra nessuno.'],
  },
  forwardingCode: {
    subject: (code) => (code === null ? 'La Sua casella chiede dell’inoltro' : `Il Suo codice di inoltro: ${code}`),
    asks: (provider, mailbox) =>
      mailbox === null
        ? `${provider} chiede se la posta può essere inoltrata a Guestlist.`
        : `${provider} chiede se la posta di ${mailbox} può essere inoltrata a Guestlist.`,
    typeCode: 'Se l’ha chiesto Lei, inserisca questo codice nelle impostazioni di inoltro della Sua casella:',
    orOpen: 'Oppure apra la pagina del fornitore. Noi non la apriamo mai al posto Suo.',
    button: (provider) => `Conferma con ${provider}`,
    after: ['Se non ha impostato alcun inoltro, non faccia nulla.'],
  },
  singleMailsSetting: {
    subject: 'LinkedIn conta i Suoi inviti senza nominarli',
    counted: (count) =>
      count === null
        ? 'LinkedIn Le manda un riassunto dei Suoi inviti che non dice di chi sono.'
        : `LinkedIn annuncia ${counted(count, { one: '# nuovo invito', other: '# nuovi inviti' })} senza dire di chi.`,
    before: [
      'Possiamo valutare solo ciò che un messaggio mostra. Nelle impostazioni di LinkedIn, tra le notifiche via e-mail, chieda un messaggio per ogni invito.',
      'Solo Lei può cambiarlo, su LinkedIn. Gli inviti di quel riassunto La aspettano lì.',
    ],
    button: 'Mi mostri come',
    after: [],
  },
  replyUnclear: {
    subject: 'Non abbiamo capito tutta la Sua risposta',
    before: [
      'Ciò che abbiamo capito è annotato e comparirà nel prossimo riepilogo; sul resto non è stato deciso nulla.',
    ],
    lines: 'Questo non l’abbiamo capito:',
    how: 'Usi i numeri del riepilogo, per esempio:',
    button: 'Decidi sulla pagina',
  },
  report: {
    subject: 'La sua segnalazione a LinkedIn, pronta da inoltrare',
    forward: (to) => `Inoltri questo messaggio a ${to}. Noi non mandiamo nulla a LinkedIn: solo Lei può segnalare.`,
    letter: (name) => [
      'Buongiorno,',
      `ho ricevuto il messaggio allegato${name === null ? '' : `, un invito a nome di ${name},`} e credo che non sia onesto. Vi prego di esaminarlo.`,
    ],
    attached: [
      'Il messaggio è allegato così come ci è arrivato. Abbiamo tolto i codici privati di LinkedIn e il Suo indirizzo di ingresso, e scritto i link con «hxxps» perché nessuno ne apra uno per sbaglio.',
    ],
    notAttached: [
      'Non abbiamo più l’originale: questi messaggi si conservano per sette giorni al massimo. Lo alleghi dalla Sua casella.',
    ],
    after: ['Può segnalarlo anche su LinkedIn: apra lì l’invito e scelga «Segnala».'],
  },
  erased: {
    subject: 'Tutto è cancellato',
    before: [
      'Come ha chiesto, abbiamo cancellato tutto ciò che conservavamo di Lei: inviti, decisioni, impostazioni e il Suo indirizzo di ricezione.',
      'Tolga anche la regola di inoltro dalla Sua casella: quello che ci manda d’ora in poi viene rifiutato.',
      'Questo è il nostro ultimo messaggio. Grazie della fiducia.',
    ],
  },
  orCopy: 'Se il pulsante non fa nulla, copi questa riga nel Suo browser:',
};
