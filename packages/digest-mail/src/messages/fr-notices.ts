import { writing } from './counting.ts';
import type { NoticeMessages } from './notice-messages.ts';

const { counted } = writing('fr');

export const fr: NoticeMessages = {
  confirmJoining: {
    subject: 'Veuillez confirmer votre adresse',
    before: [
      'Quelqu’un, sans doute vous, a demandé à Guestlist un courrier calme par jour sur les invitations de LinkedIn.',
      'Confirmez que cette adresse est la vôtre, et nous vous montrerons comment transférer les invitations.',
    ],
    button: 'Confirmer et commencer',
    after: ['Le lien est valable un jour. Si ce n’était pas vous, ne faites rien : nous ne gardons rien.'],
  },
  confirmAddress: {
    subject: 'Cette adresse est-elle aussi la vôtre ?',
    before: (address) => [
      `Vous nous avez dit que LinkedIn vous écrit aussi à ${address}. Veuillez confirmer que cette adresse est la vôtre.`,
    ],
    button: 'Confirmer cette adresse',
    after: ['Le lien est valable un jour. Si cela ne vous dit rien, ne faites rien.'],
  },
  settingsLink: {
    subject: 'Votre accès aux réglages',
    before: (minutes) => [
      `Voici le lien que vous avez demandé. Il est valable ${counted(minutes, { one: '# minute', other: '# minutes' })}, pour vous seulement : ne le transmettez pas.`,
    ],
    button: 'Ouvrir réglages et historique',
    after: ['Si vous ne l’avez pas demandé, ne faites rien : sans ce lien, personne n’entre.'],
  },
  forwardingCode: {
    subject: (code) =>
      code === null ? 'Votre messagerie pose une question sur le transfert' : `Votre code de transfert : ${code}`,
    asks: (provider, mailbox) =>
      `${provider} demande si les messages ${mailbox === null ? '' : `de ${mailbox} `}peuvent être transférés à Guestlist.`,
    typeCode: 'Si c’était vous, saisissez ce code dans les paramètres de transfert de votre messagerie :',
    orOpen: 'Ou ouvrez la page du fournisseur. Nous ne l’ouvrons jamais à votre place.',
    button: (provider) => `Confirmer chez ${provider}`,
    after: ['Si vous n’avez pas mis en place de transfert, ne faites rien.'],
  },
  singleMailsSetting: {
    subject: 'LinkedIn compte vos invitations sans les nommer',
    counted: (count) =>
      count === null
        ? 'LinkedIn vous envoie un résumé de vos invitations qui ne dit pas de qui elles viennent.'
        : `LinkedIn annonce ${counted(count, { one: '# nouvelle invitation', other: '# nouvelles invitations' })}, sans dire de qui.`,
    before: [
      'Nous ne pouvons juger que ce qu’un message montre. Dans les préférences de LinkedIn, aux notifications par e-mail, demandez un message pour chaque invitation.',
      'Cela ne peut être changé que par vous, sur LinkedIn. Les invitations de ce résumé vous y attendent.',
    ],
    button: 'Montrez-moi comment',
    after: [],
  },
  replyUnclear: {
    subject: 'Nous n’avons pas compris toute votre réponse',
    before: [
      'Ce que nous avons compris est noté et figurera dans votre prochain courrier ; le reste n’a pas été décidé.',
    ],
    lines: 'Nous n’avons pas compris ceci :',
    how: 'Utilisez les numéros du courrier, par exemple :',
    button: 'Décider sur la page',
  },
  report: {
    subject: 'Votre signalement à LinkedIn, prêt à transférer',
    forward: (to) =>
      `Transférez ce message à ${to}. Nous n’envoyons rien à LinkedIn : un signalement ne peut venir que de vous.`,
    letter: (name) => [
      'Bonjour,',
      `J’ai reçu le message ci-joint${name === null ? '' : `, une invitation signée ${name},`} et je pense qu’il n’est pas honnête. Merci de l’examiner.`,
    ],
    attached: [
      'Le message est joint tel qu’il nous est parvenu. Nous en avons retiré les codes privés de LinkedIn et votre adresse de réception, et écrit ses liens en « hxxps » pour que personne n’en ouvre un par erreur.',
    ],
    notAttached: [
      'Nous n’avons plus l’original : ces messages sont gardés sept jours au plus. Joignez-le depuis votre propre boîte aux lettres.',
    ],
    after: ['Vous pouvez aussi le signaler sur LinkedIn : ouvrez-y l’invitation et choisissez « Signaler ».'],
  },
  erased: {
    subject: 'Tout est effacé',
    before: [
      'Comme vous l’avez demandé, nous avons effacé tout ce que nous gardions de vous : invitations, décisions, réglages et votre adresse de réception.',
      'Retirez aussi la règle de transfert de votre messagerie : ce qu’elle nous envoie est désormais refusé.',
      'C’est notre dernier message. Merci de nous avoir fait confiance.',
    ],
  },
  orCopy: 'Si le bouton ne fait rien, copiez cette ligne dans votre navigateur :',
};
