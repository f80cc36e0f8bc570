import type { Forwarding } from '../shape.ts';

/** How to forward LinkedIn's mails, provider by provider, in Dutch. */
export const forwarding: Forwarding = {
  gmail: {
    name: 'Gmail',
    steps: [
      'Open Instellingen, ‘Doorsturen en POP/IMAP’, en voeg het adres hierboven toe als doorstuuradres.',
      'Gmail mailt daar een code heen. Die verschijnt binnen enkele seconden op deze pagina; typ hem in Gmail.',
      'Maak daarna een filter: Van ‘linkedin.com’, ‘Doorsturen naar’ uw deur. Stuur niet alles door.',
    ],
  },
  outlook: {
    name: 'Outlook.com',
    steps: [
      'Open Instellingen, ‘E-mail’, ‘Regels’, en voeg een regel toe.',
      'Voorwaarde: het adres van de afzender bevat ‘linkedin.com’. Actie: ‘Omleiden naar’ het adres hierboven (omleiden behoudt de handtekening van LinkedIn, doorsturen niet).',
    ],
  },
  microsoft365: {
    name: 'Microsoft 365 (werk of school)',
    steps: [
      'Maak dezelfde regel als bij Outlook.com.',
      'Komen mails terug met ‘550 5.7.520 Access denied’, dan blokkeert uw organisatie doorsturen naar buiten.',
      'Vraag uw beheerder het voor dit ene adres toe te staan (beleid voor uitgaande spam, automatisch doorsturen), of stuur losse mails met de hand door, liefst als bijlage.',
    ],
  },
  icloud: {
    name: 'iCloud Mail',
    steps: [
      'Open op icloud.com Mail, Instellingen, ‘Regels’, en voeg een regel toe.',
      'Voorwaarde: van ‘linkedin.com’. Actie: doorsturen naar het adres hierboven.',
    ],
  },
  yahoo: {
    name: 'Yahoo Mail',
    steps: [
      'Automatisch doorsturen hoort bij Yahoo Mail Plus: Instellingen, ‘Mailboxen’, uw adres, ‘Doorsturen’. Het stuurt alles door; wat niet van LinkedIn is, verwijderen we ongelezen.',
      'Zonder: stuur losse mails met de hand door, liefst als bijlage, of geef LinkedIn het adres van een mailbox die kan filteren.',
    ],
  },
  proton: {
    name: 'Proton Mail',
    steps: [
      'Met een betaald abonnement: Instellingen, ‘Automatisch antwoord en doorsturen’, voeg doorsturen toe met de voorwaarde dat de afzender ‘linkedin.com’ bevat.',
      'Proton mailt een bevestiging naar het adres hierboven. Die verschijnt op deze pagina.',
    ],
  },
  fastmail: {
    name: 'Fastmail',
    steps: [
      'Instellingen, ‘Filters en regels’, nieuwe regel: afzender bevat ‘linkedin.com’, dan ‘Stuur een kopie naar’ het adres hierboven.',
      'Fastmail mailt een bevestiging. Die verschijnt op deze pagina.',
    ],
  },
  gmx: {
    name: 'GMX, WEB.DE',
    steps: [
      'Instellingen, ‘Filterregels’, nieuwe regel: de afzender bevat ‘linkedin.com’, dan doorsturen naar het adres hierboven.',
    ],
  },
  other: {
    name: 'Mijn maildienst staat er niet bij',
    steps: [
      'Zoek in de instellingen naar ‘filter’, ‘regel’ of ‘omleiden’. Omleiden is beter dan doorsturen: het behoudt de handtekening van LinkedIn, waaraan we zien dat een mail echt is.',
      'Is er niets van dien aard: open een mail van LinkedIn, kies ‘doorsturen als bijlage’ en stuur hem naar het adres hierboven.',
      'Of voeg aan uw LinkedIn-account het adres toe van een mailbox die kan filteren.',
    ],
  },
};
