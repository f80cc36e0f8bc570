import type { Counterfactual, Locale } from '@guestlist/model';

type Parts = Readonly<Record<Counterfactual['changes'][number], string>>;

interface Words {
  readonly lead: string;
  readonly parts: Parts;
  /** For one worth accepting: what would have made it a mass invitation by missing. */
  readonly without: { readonly lead: string; readonly parts: Parts };
}

/** "Would be worth accepting with …", "Would stand among the mass invitations without …": the beginnings, and what may follow. */
export const COUNTERFACTUALS: Readonly<Record<Locale, Words>> = {
  en: {
    lead: 'Would be worth accepting with',
    parts: {
      note: 'a note of their own',
      'shared-relations': 'a few relations in common',
      visit: 'a look at your profile first',
    },
    without: {
      lead: 'Would stand among the mass invitations without',
      parts: { note: 'the note', 'shared-relations': 'the relations in common', visit: 'the look at your profile' },
    },
  },
  fr: {
    lead: 'Mériterait d’être acceptée avec',
    parts: {
      note: 'un mot personnel',
      'shared-relations': 'quelques relations en commun',
      visit: 'une visite de votre profil d’abord',
    },
    without: {
      lead: 'Serait parmi les invitations de masse sans',
      parts: { note: 'le message', 'shared-relations': 'les relations en commun', visit: 'la visite de votre profil' },
    },
  },
  de: {
    lead: 'Wäre annehmenswert mit',
    parts: {
      note: 'einer eigenen Nachricht',
      'shared-relations': 'einigen gemeinsamen Kontakten',
      visit: 'einem Blick auf Ihr Profil vorab',
    },
    without: {
      lead: 'Stünde bei den Masseneinladungen ohne',
      parts: {
        note: 'die Nachricht',
        'shared-relations': 'die gemeinsamen Kontakte',
        visit: 'den Blick auf Ihr Profil',
      },
    },
  },
  es: {
    lead: 'Valdría la pena aceptarla con',
    parts: {
      note: 'una nota propia',
      'shared-relations': 'algunos contactos en común',
      visit: 'una visita previa a su perfil',
    },
    without: {
      lead: 'Estaría entre las invitaciones masivas sin',
      parts: { note: 'la nota', 'shared-relations': 'los contactos en común', visit: 'la visita a su perfil' },
    },
  },
  it: {
    lead: 'Meriterebbe di essere accettato con',
    parts: {
      note: 'un messaggio personale',
      'shared-relations': 'qualche collegamento in comune',
      visit: 'una visita al Suo profilo prima',
    },
    without: {
      lead: 'Starebbe tra gli inviti di massa senza',
      parts: {
        note: 'il messaggio',
        'shared-relations': 'i collegamenti in comune',
        visit: 'la visita al Suo profilo',
      },
    },
  },
  pt: {
    lead: 'Valeria a pena aceitar com',
    parts: {
      note: 'uma nota própria',
      'shared-relations': 'alguns contactos em comum',
      visit: 'uma visita ao seu perfil antes',
    },
    without: {
      lead: 'Estaria entre os convites em massa sem',
      parts: { note: 'a nota', 'shared-relations': 'os contactos em comum', visit: 'a visita ao seu perfil' },
    },
  },
  nl: {
    lead: 'Zou het aannemen waard zijn met',
    parts: {
      note: 'een eigen bericht',
      'shared-relations': 'enkele gedeelde connecties',
      visit: 'vooraf een blik op uw profiel',
    },
    without: {
      lead: 'Zou bij de massa-uitnodigingen staan zonder',
      parts: { note: 'het bericht', 'shared-relations': 'de gedeelde connecties', visit: 'de blik op uw profiel' },
    },
  },
  pl: {
    lead: 'Byłoby warte przyjęcia, gdyby miało',
    parts: {
      note: 'własną wiadomość',
      'shared-relations': 'kilka wspólnych kontaktów',
      visit: 'wcześniejszą wizytę na profilu',
    },
    without: {
      lead: 'Byłoby wśród zaproszeń masowych, gdyby nie',
      parts: { note: 'wiadomość', 'shared-relations': 'wspólne kontakty', visit: 'wizyta na profilu' },
    },
  },
};
