/** Languages mail programs are set to here. */
export type ClientLanguage = 'en' | 'fr' | 'de' | 'es' | 'it' | 'pt' | 'nl' | 'pl' | 'sv';

export interface ClientWords {
  readonly from: string;
  readonly date: string;
  readonly sent: string;
  readonly subject: string;
  readonly to: string;
  readonly prefix: string;
  readonly apple: string;
  readonly forwarded: string;
  readonly original: string;
}

/** How mail programs name header fields and forwarding, by the language they are set to. */
export const CLIENT_WORDS: Readonly<Record<ClientLanguage, ClientWords>> = {
  en: {
    from: 'From',
    date: 'Date',
    sent: 'Sent',
    subject: 'Subject',
    to: 'To',
    prefix: 'FW',
    apple: 'Begin forwarded message',
    forwarded: 'Forwarded Message',
    original: 'Original message',
  },
  fr: {
    from: 'De',
    date: 'Date',
    sent: 'Envoyé',
    subject: 'Objet',
    to: 'À',
    prefix: 'TR',
    apple: 'Début du message réexpédié',
    forwarded: 'Message transféré',
    original: 'Message original',
  },
  de: {
    from: 'Von',
    date: 'Datum',
    sent: 'Gesendet',
    subject: 'Betreff',
    to: 'An',
    prefix: 'WG',
    apple: 'Anfang der weitergeleiteten Nachricht',
    forwarded: 'Weitergeleitete Nachricht',
    original: 'Originalnachricht',
  },
  es: {
    from: 'De',
    date: 'Fecha',
    sent: 'Enviado',
    subject: 'Asunto',
    to: 'Para',
    prefix: 'RV',
    apple: 'Inicio del mensaje reenviado',
    forwarded: 'Mensaje reenviado',
    original: 'Mensaje original',
  },
  it: {
    from: 'Da',
    date: 'Data',
    sent: 'Inviato',
    subject: 'Oggetto',
    to: 'A',
    prefix: 'I',
    apple: 'Inizio messaggio inoltrato',
    forwarded: 'Messaggio Inoltrato',
    original: 'Messaggio originale',
  },
  pt: {
    from: 'De',
    date: 'Data',
    sent: 'Enviado',
    subject: 'Assunto',
    to: 'Para',
    prefix: 'ENC',
    apple: 'Início da mensagem encaminhada',
    forwarded: 'Mensagem encaminhada',
    original: 'Mensagem original',
  },
  nl: {
    from: 'Van',
    date: 'Datum',
    sent: 'Verzonden',
    subject: 'Onderwerp',
    to: 'Aan',
    prefix: 'FW',
    apple: 'Begin doorgestuurd bericht',
    forwarded: 'Doorgestuurd bericht',
    original: 'Oorspronkelijk bericht',
  },
  pl: {
    from: 'Od',
    date: 'Data',
    sent: 'Wysłano',
    subject: 'Temat',
    to: 'Do',
    prefix: 'PD',
    apple: 'Początek przekazywanej wiadomości',
    forwarded: 'Treść przekazanej wiadomości',
    original: 'Oryginalna wiadomość',
  },
  sv: {
    from: 'Från',
    date: 'Datum',
    sent: 'Skickat',
    subject: 'Ämne',
    to: 'Till',
    prefix: 'VB',
    apple: 'Vidarebefordrat brev',
    forwarded: 'Vidarebefordrat meddelande',
    original: 'Ursprungligt meddelande',
  },
};

/** The member's mail program speaks the language of the frame, or English. */
export const clientLanguage = (tag: string): ClientLanguage => (tag in CLIENT_WORDS ? (tag as ClientLanguage) : 'en');

type DateForm = Intl.DateTimeFormatOptions;
const FULL: DateForm = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
};

export const DATE_FORMS = {
  gmail: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  full: FULL,
  seconds: { ...FULL, second: '2-digit', timeZoneName: 'short' },
  apple: { dateStyle: 'long', timeStyle: 'long' },
} as const satisfies Readonly<Record<string, DateForm>>;

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (language: ClientLanguage, form: keyof typeof DATE_FORMS): Intl.DateTimeFormat => {
  const name = `${language} ${form}`;
  const locale = language === 'en' ? 'en-US' : language;
  const format =
    formats.get(name) ?? new Intl.DateTimeFormat(locale, { ...DATE_FORMS[form], timeZone: 'Europe/Berlin' });
  formats.set(name, format);
  return format;
};

/** A moment as a mail program of that language shows it, on the clock of Berlin. */
export const clientDate = (at: string, language: ClientLanguage, form: keyof typeof DATE_FORMS): string =>
  formatOf(language, form).format(new Date(at));
