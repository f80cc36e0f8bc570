import type { Counterfactual, Locale } from '@guestlist/model';

interface Words {
  readonly lead: string;
  readonly parts: Readonly<Record<Counterfactual['changes'][number], string>>;
}

/** "Would be worth accepting with …": the beginning, and what may follow. */
export const COUNTERFACTUALS: Readonly<Record<Locale, Words>> = {
  en: {
    lead: 'Would be worth accepting with',
    parts: {
      note: 'a note of their own',
      'shared-relations': 'a few relations in common',
      visit: 'a look at your profile first',
    },
  },
  fr: {
    lead: 'Mériterait d’être acceptée avec',
    parts: {
      note: 'un mot personnel',
      'shared-relations': 'quelques relations en commun',
      visit: 'une visite de votre profil d’abord',
    },
  },
  de: {
    lead: 'Wäre annehmenswert mit',
    parts: {
      note: 'einer eigenen Nachricht',
      'shared-relations': 'einigen gemeinsamen Kontakten',
      visit: 'einem Blick auf Ihr Profil vorab',
    },
  },
  es: {
    lead: 'Valdría la pena aceptarla con',
    parts: {
      note: 'una nota propia',
      'shared-relations': 'algunos contactos en común',
      visit: 'una visita previa a su perfil',
    },
  },
  it: {
    lead: 'Meriterebbe di essere accettato con',
    parts: {
      note: 'un messaggio personale',
      'shared-relations': 'qualche collegamento in comune',
      visit: 'una visita al Suo profilo prima',
    },
  },
  pt: {
    lead: 'Valeria a pena aceitar com',
    parts: {
      note: 'uma nota própria',
      'shared-relations': 'algumas conexões em comum',
      visit: 'uma visita ao seu perfil antes',
    },
  },
  nl: {
    lead: 'Zou het aannemen waard zijn met',
    parts: {
      note: 'een eigen bericht',
      'shared-relations': 'enkele gedeelde connecties',
      visit: 'vooraf een blik op uw profiel',
    },
  },
  pl: {
    lead: 'Byłoby warte przyjęcia, gdyby miało',
    parts: {
      note: 'własną wiadomość',
      'shared-relations': 'kilka wspólnych kontaktów',
      visit: 'wcześniejszą wizytę na profilu',
    },
  },
};
