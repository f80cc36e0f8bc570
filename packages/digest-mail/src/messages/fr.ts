import { writing } from './counting.ts';
import { fr as notices } from './fr-notices.ts';
import type { Messages, People } from './messages.ts';

const { counted, date, inDays, number, people: namesAnd } = writing('fr');

const people = (who: People): string => namesAnd(who, { one: '# autre', other: '# autres' });

export const fr: Messages = {
  locale: 'fr',
  date,
  subject: {
    worth: (on, worth, mass) =>
      `${on} : ${people(worth)} – à accepter${mass > 0 ? `, ${counted(mass, { one: '# peut attendre', other: '# peuvent attendre' })}` : ''}`,
    massOnly: (on, mass) =>
      `${on} : ${counted(mass, { one: '# invitation, rien qui presse', other: '# invitations, rien qui presse' })}`,
    suspiciousOnly: (on, suspicious) =>
      `${on} : prudence avec ${counted(suspicious, { one: '# invitation', other: '# invitations' })}`,
    newsOnly: (on) => `${on} : des nouvelles de vos invitations`,
    silence: (on) => `${on} : le transfert est-il toujours actif ?`,
  },
  greeting: (name) => (name === null ? 'Bonjour,' : `Bonjour ${name},`),
  opening: {
    arrived: (arrived) =>
      counted(arrived, {
        one: '# personne vous a envoyé une invitation sur LinkedIn depuis votre dernier courrier.',
        other: '# personnes vous ont envoyé une invitation sur LinkedIn depuis votre dernier courrier.',
      }),
    noneArrived: 'Aucune nouvelle invitation depuis votre dernier courrier.',
    waiting: (all) =>
      counted(all, { one: '# invitation vous attend en tout.', other: '# invitations vous attendent en tout.' }),
    worth: (worth) => counted(worth, { one: '# mérite d’être acceptée.', other: '# méritent d’être acceptées.' }),
    mass: (mass) =>
      counted(mass, { one: '# ressemble à un envoi en nombre.', other: '# ressemblent à des envois en nombre.' }),
    suspicious: (suspicious) =>
      counted(suspicious, { one: '# demande de la prudence.', other: '# demandent de la prudence.' }),
    onlyYou:
      'Vos choix sont notés ici. Sur LinkedIn, rien ne change tant que vous n’y décidez pas vous-même : « Accepter » vous mène à la bonne page.',
  },
  worth: {
    heading: 'À accepter',
    score: (score) => `${number(score)} sur 100`,
    mutual: (mutual) =>
      `${counted(mutual.count, { one: '# relation en commun', other: '# relations en commun' })}${mutual.names.length > 0 ? ` : ${people(mutual)}` : ''}`,
    reminded: 'LinkedIn vous l’a rappelée',
    lapses: (days) => `Expire ${inDays(days)}`,
    byHand:
      'Vous avez transféré ce message vous-même : nous vous croyons sur parole, la signature de LinkedIn n’y est plus.',
    forwarded:
      'Un service de messagerie de confiance s’en porte garant : la signature de LinkedIn s’est perdue en route.',
    notChecked: 'Nous n’avons pas pu vérifier que LinkedIn a envoyé ce message.',
    briefly: { byHand: 'transférée par vous', forwarded: 'garantie par un service de messagerie' },
  },
  someone: 'Quelqu’un',
  action: {
    accept: 'Accepter',
    ignore: 'Ignorer',
    more: 'Voir plus',
    later: 'Plus tard',
    report: 'Préparer un signalement',
    undo: 'Annuler',
    about: (label, name) => `${label} : ${name}`,
  },
  mass: {
    heading: 'Sans doute des envois en nombre',
    explanation:
      'Probablement adressées à beaucoup de monde à la fois. Si vous reconnaissez quelqu’un, « Voir plus » permet d’accepter.',
    campaign: (company, count) =>
      company === null
        ? counted(count, { one: '# invitation d’une même vague', other: '# invitations d’une même vague' })
        : `${counted(count, { one: '# invitation', other: '# invitations' })} de chez ${company}`,
    people,
    ignoreAll: (count) => counted(count, { one: 'Ignorer cette invitation', other: 'Ignorer les #' }),
  },
  suspicious: {
    heading: 'Prudence',
    unsigned:
      'Rien ne garantit que LinkedIn a envoyé ces messages : ici, rien de leur contenu n’est un lien. N’ouvrez rien dans le message d’origine, regardez sur LinkedIn même.',
    misdirected:
      'LinkedIn a envoyé ces messages à une autre adresse que la vôtre : quelqu’un d’autre les a peut-être transmis. Si cette adresse est aussi à vous, ajoutez-la dans les réglages.',
    bothWays:
      'Pour certains de ces messages, rien ne garantit que LinkedIn les a envoyés ; d’autres sont partis à une autre adresse que la vôtre. Ici, rien de leur contenu n’est un lien. N’ouvrez rien dans le message d’origine, regardez sur LinkedIn même.',
    inTheNameOf: (name) => `Au nom de ${name}`,
  },
  unread: {
    heading: 'Messages que nous n’avons pas su lire',
    explanation:
      'Chacun est peut-être une invitation. Les originaux sont dans votre messagerie : regardez-y, ou sur LinkedIn.',
    notRead: (on) => `Un message de LinkedIn du ${on}`,
    whatToDo: 'Que faire',
  },
  decided: {
    heading: 'Ce que vous avez décidé depuis',
    action: {
      accept: 'Acceptée',
      ignore: 'Ignorée',
      follow: 'Suivi',
      ask: 'Question posée',
      report: 'Signalement préparé',
      later: 'Plus tard',
    },
    several: { accept: 'Acceptées', ignore: 'Ignorées' },
    newDevice: 'depuis un nouvel appareil',
    byReply: 'par votre réponse',
    more: (count) => counted(count, { one: 'Et # autre', other: 'Et # autres' }),
    history: 'Voir l’historique',
  },
  heldBack: {
    heading: 'Rien n’a été décidé à votre place',
    text: (count) =>
      `${counted(count, { one: '# lien de votre courrier a été ouvert', other: '# liens de votre courrier ont été ouverts' })} plus vite qu’on ne tape du doigt, comme le fait un antivirus de messagerie. Rien n’a été décidé. Si c’était vous, confirmez-le.`,
    look: 'C’était vous ?',
  },
  written: {
    heading: 'Vous êtes-vous écrit ?',
    question: (name, on) =>
      `Vous avez accepté l’invitation de ${name} le ${on}. Un mot de votre part serait un bon début.`,
    turnOff: 'Ne plus demander',
  },
  tip: {
    heading: 'Pour des jours plus calmes',
    text: (strangers) =>
      `${counted(strangers, { one: '# personne que vous ne connaissez pas vous a envoyé une invitation', other: '# personnes que vous ne connaissez pas vous ont envoyé une invitation' })} en sept jours. Les préférences de LinkedIn permettent de choisir qui peut vous inviter : tout le monde, les personnes qui connaissent votre adresse e-mail, ou seulement vos contacts importés. Vous pouvez aussi proposer d’abord « Suivre ». Cela ne peut être changé que par vous, sur LinkedIn.`,
  },
  weekly: {
    heading: 'Trop souvent ?',
    text: 'Vous avez laissé reposer les trois derniers courriers. Un par semaine suffirait peut-être ; rien ne se perd.',
    yes: 'Une fois par semaine',
  },
  silence: {
    text: (days) =>
      `Aucun message de LinkedIn ne nous est parvenu depuis ${counted(days, { one: '# jour', other: '# jours' })}. C’est peut-être simplement une période calme. Le transfert est-il toujours actif dans votre messagerie ?`,
    check: 'Vérifier le transfert',
  },
  week: {
    heading: 'Vos derniers jours',
    explanation: 'Combien sont arrivées chaque jour, et combien méritaient d’être acceptées.',
    ofAll: (worth, all) => `${number(worth)} sur ${number(all)}`,
  },
  moreOnPage: (count) => counted(count, { one: 'Et # autre sur la page', other: 'Et # autres sur la page' }),
  reply: {
    heading: 'Ou répondez simplement',
    how: 'Répondez à ce message avec les numéros, par exemple :',
  },
  footer: {
    asPage: 'Voir comme une page',
    settings: 'Réglages',
    history: 'Historique',
    unsubscribe: 'Se désabonner',
    why: 'Vous recevez ce courrier parce que vous transférez les invitations de LinkedIn à Guestlist.',
    notAffiliated: 'Guestlist n’a aucun lien avec LinkedIn et ne s’y connecte jamais.',
  },
  notices,
};
