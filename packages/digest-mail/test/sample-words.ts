import type { Locale } from '@guestlist/model';

/** Sentences as the rules word them, for the sample views. */
export interface SampleWords {
  readonly base: string;
  readonly note: string;
  readonly viewed: string;
  readonly shared: string;
  readonly trade: string;
  readonly known: string;
  readonly agency: string;
  readonly sameWords: string;
  readonly noNote: string;
  readonly stranger: string;
  readonly selling: string;
  readonly without: string;
  readonly fake: string;
  readonly replayed: string;
}

export const SAMPLE_WORDS: Readonly<Record<Locale, SampleWords>> = {
  en: {
    base: 'Every invitation starts here',
    note: 'The note speaks of your work: “Rotterdam tram depot”',
    viewed: 'Visited your profile the day before',
    shared: 'You share 12 connections',
    trade: 'Works in what you look for: tram maintenance',
    known: 'You accepted 5 of 5 from valve makers',
    agency: 'Offers staffing services',
    sameWords: 'Same words from 4 people of this agency',
    noNote: 'No note',
    stranger: 'No connection in common',
    selling: 'The note sells something: “a quick call”',
    without: 'Would be worth accepting with a note of their own.',
    fake: 'The mail is not signed by LinkedIn',
    replayed: 'It was written to another address than yours',
  },
  fr: {
    base: 'Toute invitation part de là',
    note: 'Le mot parle de votre travail : « dépôt de tramways de Rotterdam »',
    viewed: 'A consulté votre profil la veille',
    shared: 'Vous avez 12 relations en commun',
    trade: 'Travaille dans ce que vous cherchez : maintenance de tramways',
    known: 'Vous avez accepté 5 fabricants de vannes sur 5',
    agency: 'Propose des services de recrutement',
    sameWords: 'Mêmes mots chez 4 personnes de cette agence',
    noNote: 'Pas de mot personnel',
    stranger: 'Aucune relation en commun',
    selling: 'Le mot vend quelque chose : « un appel rapide »',
    without: 'Mériterait d’être acceptée avec un mot personnel.',
    fake: 'Le message n’est pas signé par LinkedIn',
    replayed: 'Il a été écrit à une autre adresse que la vôtre',
  },
  de: {
    base: 'Hier beginnt jede Einladung',
    note: 'Die Nachricht handelt von Ihrer Arbeit: „Straßenbahndepot Rotterdam“',
    viewed: 'Hat am Vortag Ihr Profil besucht',
    shared: 'Sie haben 12 gemeinsame Kontakte',
    trade: 'Arbeitet an dem, was Sie suchen: Straßenbahnwartung',
    known: 'Sie haben 5 von 5 Ventilherstellern angenommen',
    agency: 'Bietet Personaldienstleistungen an',
    sameWords: 'Gleiche Worte von 4 Personen dieser Agentur',
    noNote: 'Keine Nachricht',
    stranger: 'Kein gemeinsamer Kontakt',
    selling: 'Die Nachricht verkauft etwas: „kurzes Gespräch“',
    without: 'Wäre annehmenswert mit einer eigenen Nachricht.',
    fake: 'Die Mail ist nicht von LinkedIn signiert',
    replayed: 'Sie ging an eine andere Adresse als Ihre',
  },
  es: {
    base: 'Toda invitación empieza aquí',
    note: 'La nota habla de su trabajo: «cocheras de tranvías de Róterdam»',
    viewed: 'Visitó su perfil el día anterior',
    shared: 'Tienen 12 contactos en común',
    trade: 'Trabaja en lo que usted busca: mantenimiento de tranvías',
    known: 'Ha aceptado 5 de 5 fabricantes de válvulas',
    agency: 'Ofrece servicios de selección de personal',
    sameWords: 'Las mismas palabras de 4 personas de esta agencia',
    noNote: 'Sin nota',
    stranger: 'Ningún contacto en común',
    selling: 'La nota vende algo: «una llamada rápida»',
    without: 'Valdría la pena aceptarla con una nota propia.',
    fake: 'El mensaje no está firmado por LinkedIn',
    replayed: 'Se escribió a otra dirección que la suya',
  },
  it: {
    base: 'Ogni invito parte da qui',
    note: 'La nota parla del Suo lavoro: «deposito dei tram di Rotterdam»',
    viewed: 'Ha visitato il Suo profilo il giorno prima',
    shared: 'Avete 12 collegamenti in comune',
    trade: 'Lavora in ciò che cerca: manutenzione dei tram',
    known: 'Ha accettato 5 produttori di valvole su 5',
    agency: 'Offre servizi di selezione del personale',
    sameWords: 'Stesse parole da 4 persone di questa agenzia',
    noNote: 'Nessuna nota',
    stranger: 'Nessun collegamento in comune',
    selling: 'La nota vende qualcosa: «una breve chiamata»',
    without: 'Meriterebbe di essere accettato con un messaggio personale.',
    fake: 'Il messaggio non è firmato da LinkedIn',
    replayed: 'È stato scritto a un indirizzo diverso dal Suo',
  },
  pt: {
    base: 'Todos os convites partem daqui',
    note: 'A nota fala do seu trabalho: «oficina de elétricos de Roterdão»',
    viewed: 'Visitou o seu perfil na véspera',
    shared: 'Têm 12 contactos em comum',
    trade: 'Trabalha no que procura: manutenção de elétricos',
    known: 'Aceitou 5 em 5 fabricantes de válvulas',
    agency: 'Oferece serviços de recrutamento',
    sameWords: 'As mesmas palavras de 4 pessoas desta agência',
    noNote: 'Sem nota',
    stranger: 'Nenhum contacto em comum',
    selling: 'A nota vende algo: «uma chamada rápida»',
    without: 'Valeria a pena aceitar com uma nota própria.',
    fake: 'A mensagem não está assinada pelo LinkedIn',
    replayed: 'Foi escrita para um endereço que não é o seu',
  },
  nl: {
    base: 'Elke uitnodiging begint hier',
    note: 'Het bericht gaat over uw werk: “tramremise Rotterdam”',
    viewed: 'Bekeek de dag ervoor uw profiel',
    shared: 'U hebt 12 gemeenschappelijke connecties',
    trade: 'Werkt aan wat u zoekt: tramonderhoud',
    known: 'U hebt 5 van de 5 kleppenmakers geaccepteerd',
    agency: 'Biedt personeelsdiensten aan',
    sameWords: 'Dezelfde woorden van 4 mensen van dit bureau',
    noNote: 'Geen bericht',
    stranger: 'Geen gemeenschappelijke connectie',
    selling: 'Het bericht verkoopt iets: “een kort gesprek”',
    without: 'Zou het aannemen waard zijn met een eigen bericht.',
    fake: 'De mail is niet door LinkedIn ondertekend',
    replayed: 'De mail is aan een ander adres dan het uwe geschreven',
  },
  pl: {
    base: 'Od tego zaczyna każde zaproszenie',
    note: 'Wiadomość dotyczy tej samej pracy: „zajezdnia tramwajowa w Rotterdamie”',
    viewed: 'Wizyta na profilu dzień wcześniej',
    shared: '12 wspólnych kontaktów',
    trade: 'Zajmuje się tym, czego szukasz: utrzymanie tramwajów',
    known: 'Przyjęto 5 z 5 zaproszeń od producentów zaworów',
    agency: 'Oferuje usługi rekrutacyjne',
    sameWords: 'Te same słowa od 4 osób z tej agencji',
    noNote: 'Bez wiadomości',
    stranger: 'Żadnych wspólnych kontaktów',
    selling: 'Wiadomość coś sprzedaje: „krótka rozmowa”',
    without: 'Byłoby warte przyjęcia, gdyby miało własną wiadomość.',
    fake: 'Wiadomość nie ma podpisu LinkedIn',
    replayed: 'Wysłano ją na inny adres',
  },
};
