import { writing } from './counting.ts';
import type { Messages, People } from './messages.ts';
import { pl as notices } from './pl-notices.ts';

const { counted, date, inDays, number, people: namesAnd } = writing('pl');

const people = (who: People): string =>
  namesAnd(who, { one: '# inna osoba', few: '# inne osoby', many: '# innych osób', other: '# innej osoby' });

const invitations = (count: number): string =>
  counted(count, { one: '# zaproszenie', few: '# zaproszenia', many: '# zaproszeń', other: '# zaproszenia' });

export const pl: Messages = {
  locale: 'pl',
  date,
  subject: {
    worth: (on, worth, mass) =>
      `${on}: ${people(worth)} – warto przyjąć${mass > 0 ? `, ${counted(mass, { one: '# może poczekać', few: '# mogą poczekać', many: '# może poczekać', other: '# może poczekać' })}` : ''}`,
    massOnly: (on, mass) => `${on}: ${invitations(mass)}, nic pilnego`,
    suspiciousOnly: (on, suspicious) => `${on}: ostrożnie, ${invitations(suspicious)}`,
    newsOnly: (on) => `${on}: wieści o zaproszeniach`,
    silence: (on) => `${on}: czy przekazywanie nadal działa?`,
  },
  greeting: (name) => (name === null ? 'Dzień dobry!' : `Dzień dobry, ${name}!`),
  opening: {
    arrived: (arrived) =>
      counted(arrived, {
        one: 'Od ostatniego przeglądu przyszło # zaproszenie na LinkedIn.',
        few: 'Od ostatniego przeglądu przyszły # zaproszenia na LinkedIn.',
        many: 'Od ostatniego przeglądu przyszło # zaproszeń na LinkedIn.',
        other: 'Od ostatniego przeglądu przyszło # zaproszenia na LinkedIn.',
      }),
    noneArrived: 'Od ostatniego przeglądu nie przyszło żadne nowe zaproszenie.',
    waiting: (all) =>
      counted(all, {
        one: 'Razem czeka # zaproszenie.',
        few: 'Razem czekają # zaproszenia.',
        many: 'Razem czeka # zaproszeń.',
        other: 'Razem czeka # zaproszenia.',
      }),
    worth: (worth) => `Warto przyjąć: ${number(worth)}.`,
    mass: (mass) => `Wygląda na zaproszenia masowe: ${number(mass)}.`,
    suspicious: (suspicious) => `Wymaga ostrożności: ${number(suspicious)}.`,
    onlyYou:
      'Wybory są zapisywane tutaj. Na LinkedIn nic się nie zmienia, dopóki decyzja nie zapadnie tam: „Przyjmij” prowadzi na właściwą stronę.',
  },
  worth: {
    heading: 'Warto przyjąć',
    score: (score) => `${number(score)} na 100`,
    mutual: (mutual) =>
      `${counted(mutual.count, { one: '# wspólny kontakt', few: '# wspólne kontakty', many: '# wspólnych kontaktów', other: '# wspólnego kontaktu' })}${mutual.names.length > 0 ? `: ${people(mutual)}` : ''}`,
    reminded: 'LinkedIn przysłał przypomnienie',
    lapses: (days) => `Wygasa ${inDays(days)}`,
    byHand: 'Ta wiadomość została przekazana ręcznie, więc wierzymy na słowo: podpisu LinkedIn już w niej nie ma.',
    forwarded: 'Ręczy za nią zaufana usługa pocztowa: podpis LinkedIn został naruszony po drodze.',
    notChecked: 'Nie udało się sprawdzić, czy tę wiadomość wysłał LinkedIn.',
    briefly: { byHand: 'przekazane ręcznie', forwarded: 'poręczone przez usługę pocztową' },
  },
  someone: 'Ktoś',
  action: {
    accept: 'Przyjmij',
    ignore: 'Pomiń',
    more: 'Więcej',
    later: 'Później',
    report: 'Przygotuj zgłoszenie',
    undo: 'Cofnij',
    about: (label, name) => `${label}: ${name}`,
  },
  mass: {
    heading: 'Wygląda na zaproszenia masowe',
    explanation:
      'Prawdopodobnie wysłane do wielu osób naraz. Jeśli jest wśród nich ktoś znajomy, można przyjąć w „Więcej”.',
    campaign: (company, count) =>
      company === null ? `${invitations(count)} z jednej fali` : `${invitations(count)}: ${company}`,
    people,
    ignoreAll: (count) =>
      counted(count, {
        one: 'Pomiń to zaproszenie',
        few: 'Pomiń wszystkie #',
        many: 'Pomiń wszystkie #',
        other: 'Pomiń wszystkie #',
      }),
  },
  suspicious: {
    heading: 'Proszę o ostrożność',
    unsigned:
      'Nikt nie ręczy, że te wiadomości wysłał LinkedIn, dlatego nic z nich nie jest tu odnośnikiem. Proszę niczego nie otwierać w oryginalnej wiadomości i sprawdzić na samym LinkedIn.',
    misdirected:
      'LinkedIn wysłał te wiadomości na inny adres; być może przekazał je ktoś inny. Jeśli ten adres też należy do Państwa, proszę dodać go w ustawieniach.',
    bothWays:
      'Za niektóre nikt nie ręczy, że wysłał je LinkedIn; inne wysłano na inny adres. Nic z nich nie jest tu odnośnikiem. Proszę niczego nie otwierać w oryginalnej wiadomości i sprawdzić na samym LinkedIn.',
    inTheNameOf: (name) => `Podpisano: ${name}`,
  },
  unread: {
    heading: 'Wiadomości, których nie udało się odczytać',
    explanation: 'Każda może być zaproszeniem. Oryginały są w skrzynce; proszę zajrzeć tam albo na LinkedIn.',
    notRead: (on) => `Wiadomość od LinkedIn, ${on}`,
    whatToDo: 'Co zrobić',
  },
  decided: {
    heading: 'Decyzje od tamtej pory',
    action: {
      accept: 'Przyjęto',
      ignore: 'Pominięto',
      follow: 'Obserwowanie',
      ask: 'Zapytano o powód',
      report: 'Przygotowano zgłoszenie',
      later: 'Później',
    },
    newDevice: 'decyzja z nowego urządzenia',
    byReply: 'w odpowiedzi e-mailem',
    more: (count) =>
      counted(count, { one: 'I jeszcze #', few: 'I jeszcze #', many: 'I jeszcze #', other: 'I jeszcze #' }),
    history: 'Zobacz historię',
  },
  heldBack: {
    heading: 'Żadna decyzja nie zapadła samoczynnie',
    text: (count) =>
      `${counted(count, { one: '# odnośnik z przeglądu otwarto', few: '# odnośniki z przeglądu otwarto', many: '# odnośników z przeglądu otwarto', other: '# odnośnika z przeglądu otwarto' })} szybciej, niż stuka człowiek; tak robią skanery poczty. Żadna decyzja nie zapadła. Jeśli to była świadoma decyzja, proszę ją potwierdzić.`,
    look: 'Potwierdź decyzje',
  },
  written: {
    heading: 'Czy doszło do rozmowy?',
    question: (name, on) => `${on} przyjęto zaproszenie: ${name}. Kilka słów byłoby dobrym początkiem.`,
    turnOff: 'Nie pytaj więcej',
  },
  tip: {
    heading: 'Na spokojniejsze dni',
    text: (strangers) =>
      `${counted(strangers, { one: 'W ciągu siedmiu dni przyszło zaproszenie od # nieznanej osoby.', few: 'W ciągu siedmiu dni przyszły zaproszenia od # nieznanych osób.', many: 'W ciągu siedmiu dni przyszły zaproszenia od # nieznanych osób.', other: 'W ciągu siedmiu dni przyszły zaproszenia od # nieznanych osób.' })} W ustawieniach LinkedIn można wybrać, kto może zapraszać: wszyscy, osoby znające adres e-mail albo tylko zaimportowane kontakty. Można też najpierw proponować „Obserwuj”. Zmienić to można tylko osobiście, na LinkedIn.`,
  },
  weekly: {
    heading: 'Zbyt często?',
    text: 'Ostatnie trzy przeglądy pozostały bez odpowiedzi. Może wystarczy jeden w tygodniu; nic nie przepadnie.',
    yes: 'Raz w tygodniu',
  },
  silence: {
    text: (days) =>
      `Od ${counted(days, { one: '# dnia', few: '# dni', many: '# dni', other: '# dnia' })} nie dotarła do nas żadna wiadomość od LinkedIn. Może to po prostu spokojny czas. Czy przekazywanie w skrzynce nadal jest włączone?`,
    check: 'Sprawdź przekazywanie',
  },
  week: {
    heading: 'Ostatnie dni',
    explanation: 'Ile przyszło każdego dnia i ile z nich warto było przyjąć.',
    ofAll: (worth, all) => `${number(worth)} z ${number(all)}`,
  },
  moreOnPage: (count) =>
    counted(count, {
      one: 'I jeszcze # na stronie',
      few: 'I jeszcze # na stronie',
      many: 'I jeszcze # na stronie',
      other: 'I jeszcze # na stronie',
    }),
  reply: {
    heading: 'Albo wystarczy odpisać',
    how: 'Proszę odpowiedzieć na tę wiadomość, podając numery, na przykład:',
  },
  footer: {
    asPage: 'Zobacz jako stronę',
    settings: 'Ustawienia',
    history: 'Historia',
    unsubscribe: 'Wypisz się',
    why: 'Ta wiadomość przyszła, ponieważ zaproszenia z LinkedIn są przekazywane do Guestlist.',
    notAffiliated: 'Guestlist nie jest powiązany z LinkedIn i nigdy się tam nie loguje.',
  },
  notices,
};
