import type { Forwarding } from '../shape.ts';

/** How to forward LinkedIn's mails, provider by provider, in Italian. */
export const forwarding: Forwarding = {
  gmail: {
    name: 'Gmail',
    steps: [
      'Apra Impostazioni, «Inoltro e POP/IMAP», e aggiunga l’indirizzo qui sopra come indirizzo di inoltro.',
      'Gmail vi manda un codice. Appare su questa pagina in pochi secondi; lo scriva in Gmail.',
      'Poi crei un filtro: Da «linkedin.com», «Inoltra a» la Sua porta. Non inoltri tutto.',
    ],
  },
  outlook: {
    name: 'Outlook.com',
    steps: [
      'Apra Impostazioni, «Posta», «Regole», e aggiunga una regola.',
      'Condizione: l’indirizzo del mittente include «linkedin.com». Azione: «Reindirizza a» l’indirizzo qui sopra (reindirizzare conserva la firma di LinkedIn, inoltrare no).',
    ],
  },
  microsoft365: {
    name: 'Microsoft 365 (lavoro o scuola)',
    steps: [
      'Crei la stessa regola di Outlook.com.',
      'Se i messaggi tornano con «550 5.7.520 Access denied», la Sua organizzazione blocca l’inoltro verso l’esterno.',
      'Chieda all’amministratore di permetterlo per questo solo indirizzo (criterio della posta indesiderata in uscita, inoltro automatico), o inoltri i messaggi uno a uno, come allegato se può.',
    ],
  },
  icloud: {
    name: 'iCloud Mail',
    steps: [
      'Su icloud.com apra Mail, Impostazioni, «Regole», e aggiunga una regola.',
      'Condizione: da «linkedin.com». Azione: inoltra all’indirizzo qui sopra.',
    ],
  },
  yahoo: {
    name: 'Yahoo Mail',
    steps: [
      'L’inoltro automatico fa parte di Yahoo Mail Plus: Impostazioni, «Caselle», il Suo indirizzo, «Inoltro». Inoltra tutto; ciò che non è di LinkedIn lo cancelliamo senza leggerlo.',
      'Senza: inoltri i messaggi uno a uno, come allegato se può, o dia a LinkedIn l’indirizzo di una casella che sappia filtrare.',
    ],
  },
  proton: {
    name: 'Proton Mail',
    steps: [
      'Con un piano a pagamento: Impostazioni, «Risposta automatica e inoltro», aggiunga un inoltro con la condizione che il mittente contenga «linkedin.com».',
      'Proton manda una conferma all’indirizzo qui sopra. Appare su questa pagina.',
    ],
  },
  fastmail: {
    name: 'Fastmail',
    steps: [
      'Impostazioni, «Filtri e regole», nuova regola: il mittente contiene «linkedin.com», poi «Invia una copia a» l’indirizzo qui sopra.',
      'Fastmail manda una conferma. Appare su questa pagina.',
    ],
  },
  gmx: {
    name: 'GMX, WEB.DE',
    steps: [
      'Impostazioni, «Regole filtro», nuova regola: il mittente contiene «linkedin.com», poi inoltra all’indirizzo qui sopra.',
    ],
  },
  other: {
    name: 'Il mio servizio non c’è',
    steps: [
      'Cerchi «filtro», «regola» o «reindirizza» nelle sue impostazioni. Reindirizzare è meglio che inoltrare: conserva la firma di LinkedIn, dalla quale sappiamo che un messaggio è autentico.',
      'Se non c’è nulla di simile: apra un messaggio di LinkedIn, scelga «inoltra come allegato» e lo mandi all’indirizzo qui sopra.',
      'Oppure aggiunga al Suo account LinkedIn l’indirizzo di una casella che sappia filtrare.',
    ],
  },
};
