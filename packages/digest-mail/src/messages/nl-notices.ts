import { writing } from './counting.ts';
import type { NoticeMessages } from './notice-messages.ts';

const { counted } = writing('nl');

export const nl: NoticeMessages = {
  confirmJoining: {
    subject: 'Bevestig uw adres',
    before: [
      'Iemand, waarschijnlijk u, heeft Guestlist om een rustig dagelijks overzicht van LinkedIn-uitnodigingen gevraagd.',
      'Bevestig dat dit adres van u is, dan laten wij zien hoe u de uitnodigingen doorstuurt.',
    ],
    button: 'Bevestigen en beginnen',
    after: ['De link werkt één dag. Was u het niet, doe dan niets: wij bewaren niets.'],
  },
  confirmAddress: {
    subject: 'Is dit adres ook van u?',
    before: (address) => [`U vertelde ons dat LinkedIn u ook schrijft op ${address}. Bevestig dat dit adres van u is.`],
    button: 'Dit adres bevestigen',
    after: ['De link werkt één dag. Zegt dit u niets, doe dan niets.'],
  },
  settingsLink: {
    subject: 'Uw weg naar de instellingen',
    before: (minutes) => [
      `Hier is de link waar u om vroeg. Die werkt ${counted(minutes, { one: '# minuut', other: '# minuten' })} en alleen voor u: geef hem niet door.`,
    ],
    button: 'Instellingen en geschiedenis openen',
    after: ['Hebt u er niet om gevraagd, doe dan niets: zonder de link komt niemand binnen.'],
  },
  forwardingCode: {
    subject: (code) => (code === null ? 'Uw mailbox vraagt naar het doorsturen' : `Uw doorstuurcode: ${code}`),
    asks: (provider, mailbox) =>
      mailbox === null
        ? `${provider} vraagt of mail naar Guestlist mag worden doorgestuurd.`
        : `${provider} vraagt of mail van ${mailbox} naar Guestlist mag worden doorgestuurd.`,
    typeCode: 'Was u dat, vul deze code dan in bij de doorstuurinstellingen van uw mailbox:',
    orOpen: 'Of open de pagina van de aanbieder. Wij openen die nooit voor u.',
    button: (provider) => `Bevestigen bij ${provider}`,
    after: ['Hebt u geen doorsturen ingesteld, doe dan niets.'],
  },
  singleMailsSetting: {
    subject: 'LinkedIn telt uw uitnodigingen zonder namen te noemen',
    counted: (count) =>
      count === null
        ? 'LinkedIn stuurt u een samenvatting van uw uitnodigingen die niet zegt van wie ze zijn.'
        : `LinkedIn meldt ${counted(count, { one: '# nieuwe uitnodiging', other: '# nieuwe uitnodigingen' })} zonder te zeggen van wie.`,
    before: [
      'Wij kunnen alleen beoordelen wat een mail laat zien. Vraag in de instellingen van LinkedIn, bij de e-mailmeldingen, om een mail per uitnodiging.',
      'Dat kunt alleen u veranderen, op LinkedIn. De uitnodigingen uit die samenvatting wachten daar op u.',
    ],
    button: 'Laat zien hoe',
    after: [],
  },
  replyUnclear: {
    subject: 'Wij begrepen niet uw hele antwoord',
    before: ['Wat wij begrepen is genoteerd en staat in uw volgende overzicht; over de rest is niets beslist.'],
    lines: 'Dit begrepen wij niet:',
    how: 'Gebruik de nummers van het overzicht, bijvoorbeeld:',
    button: 'Op de pagina beslissen',
  },
  report: {
    subject: 'Uw melding aan LinkedIn, klaar om door te sturen',
    forward: (to) => `Stuur deze mail door naar ${to}. Wij sturen LinkedIn niets: alleen u kunt iets melden.`,
    letter: (name) => [
      'Goedendag,',
      `Ik heb de bijgevoegde mail ontvangen${name === null ? '' : `, een uitnodiging op naam van ${name},`} en denk dat die niet eerlijk is. Wilt u ernaar kijken?`,
    ],
    attached: [
      'De mail is bijgevoegd zoals hij bij ons kwam. De privécodes van LinkedIn en uw ontvangstadres hebben we eruit gehaald, en de links als ‘hxxps’ geschreven, zodat niemand er per ongeluk een opent.',
    ],
    notAttached: [
      'Het origineel hebben we niet meer: zulke mails bewaren we hooguit zeven dagen. Voeg het toe vanuit uw eigen mailbox.',
    ],
    after: ['U kunt het ook op LinkedIn melden: open daar de uitnodiging en kies ‘Melden’.'],
  },
  erased: {
    subject: 'Alles is gewist',
    before: [
      'Zoals u vroeg hebben wij alles gewist wat wij van u bewaarden: uitnodigingen, beslissingen, instellingen en uw ontvangstadres.',
      'Haal ook de doorstuurregel uit uw mailbox: wat die ons stuurt, wordt voortaan geweigerd.',
      'Dit is onze laatste mail. Dank voor uw vertrouwen.',
    ],
  },
  orCopy: 'Doet de knop niets, kopieer dan deze regel naar uw browser:',
};
