import type { Forwarding } from '../shape.ts';

/** How to forward LinkedIn's mails, provider by provider, in French. */
export const forwarding: Forwarding = {
  gmail: {
    name: 'Gmail',
    steps: [
      'Ouvrez Paramètres, « Transfert et POP/IMAP », et ajoutez l’adresse ci-dessus comme adresse de transfert.',
      'Gmail y envoie un code. Il apparaît sur cette page en quelques secondes ; saisissez-le dans Gmail.',
      'Créez ensuite un filtre : De « linkedin.com », « Transférer à » votre porte. Ne transférez pas tout.',
    ],
  },
  outlook: {
    name: 'Outlook.com',
    steps: [
      'Ouvrez Paramètres, « Courrier », « Règles », et ajoutez une règle.',
      'Condition : l’adresse de l’expéditeur contient « linkedin.com ». Action : « Rediriger vers » l’adresse ci-dessus (rediriger garde la signature de LinkedIn, transférer non).',
    ],
  },
  microsoft365: {
    name: 'Microsoft 365 (travail ou école)',
    steps: [
      'Créez la même règle que pour Outlook.com.',
      'Si des messages reviennent avec « 550 5.7.520 Access denied », votre organisation bloque le transfert vers l’extérieur.',
      'Demandez à votre administrateur de l’autoriser pour cette seule adresse (stratégie anti-spam sortante, transfert automatique), ou transférez des messages un à un, en pièce jointe si possible.',
    ],
  },
  icloud: {
    name: 'iCloud Mail',
    steps: [
      'Sur icloud.com, ouvrez Mail, Réglages, « Règles », et ajoutez une règle.',
      'Condition : provient de « linkedin.com ». Action : transférer à l’adresse ci-dessus.',
    ],
  },
  yahoo: {
    name: 'Yahoo Mail',
    steps: [
      'Le transfert automatique fait partie de Yahoo Mail Plus : Paramètres, « Boîtes mail », votre adresse, « Transfert ». Il transfère tout ; ce qui ne vient pas de LinkedIn est supprimé sans être lu.',
      'Sans lui : transférez des messages un à un, en pièce jointe si possible, ou indiquez à LinkedIn une boîte qui sait filtrer.',
    ],
  },
  proton: {
    name: 'Proton Mail',
    steps: [
      'Avec une offre payante : Paramètres, « Réponse automatique et transfert », ajoutez un transfert à condition que l’expéditeur contienne « linkedin.com ».',
      'Proton envoie une confirmation à l’adresse ci-dessus. Elle apparaît sur cette page.',
    ],
  },
  fastmail: {
    name: 'Fastmail',
    steps: [
      'Paramètres, « Filtres et règles », nouvelle règle : l’expéditeur contient « linkedin.com », puis « Envoyer une copie à » l’adresse ci-dessus.',
      'Fastmail envoie une confirmation. Elle apparaît sur cette page.',
    ],
  },
  gmx: {
    name: 'GMX, WEB.DE',
    steps: [
      'Paramètres, « Règles de filtrage », nouvelle règle : l’expéditeur contient « linkedin.com », puis transférer à l’adresse ci-dessus.',
    ],
  },
  other: {
    name: 'Ma messagerie n’est pas dans la liste',
    steps: [
      'Cherchez « filtre », « règle » ou « redirection » dans ses réglages. Rediriger vaut mieux que transférer : la signature de LinkedIn, qui prouve l’origine du message, est conservée.',
      'S’il n’y a rien de tel : ouvrez un message de LinkedIn, choisissez « transférer en pièce jointe », et envoyez-le à l’adresse ci-dessus.',
      'Ou ajoutez à votre compte LinkedIn l’adresse d’une boîte qui sait filtrer.',
    ],
  },
};
