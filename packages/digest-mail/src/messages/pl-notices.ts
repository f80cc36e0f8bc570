import { writing } from './counting.ts';
import type { NoticeMessages } from './notice-messages.ts';

const { counted } = writing('pl');

export const pl: NoticeMessages = {
  confirmJoining: {
    subject: 'Prośba o potwierdzenie adresu',
    before: [
      'Na ten adres zamówiono w Guestlist spokojny, codzienny przegląd zaproszeń z LinkedIn.',
      'Po potwierdzeniu adresu pokażemy, jak przekazywać zaproszenia.',
    ],
    button: 'Potwierdź i zacznij',
    after: ['Odnośnik działa jeden dzień. Jeśli to pomyłka, nie trzeba nic robić: niczego nie przechowujemy.'],
  },
  confirmAddress: {
    subject: 'Czy to także właściwy adres?',
    before: (address) => [`Podano nam, że LinkedIn pisze również na ${address}. Prosimy o potwierdzenie tego adresu.`],
    button: 'Potwierdź ten adres',
    after: ['Odnośnik działa jeden dzień. Jeśli to pomyłka, nie trzeba nic robić.'],
  },
  settingsLink: {
    subject: 'Droga do ustawień',
    before: (minutes) => [
      `Oto zamówiony odnośnik. Działa ${counted(minutes, { one: '# minutę', few: '# minuty', many: '# minut', other: '# minuty' })} i jest osobisty: prosimy go nie przekazywać.`,
    ],
    button: 'Otwórz ustawienia i historię',
    after: ['Jeśli to pomyłka, nie trzeba nic robić: bez odnośnika nikt nie wejdzie.'],
  },
  forwardingCode: {
    subject: (code) => (code === null ? 'Skrzynka pyta o przekazywanie' : `Kod przekazywania: ${code}`),
    asks: (provider, mailbox) =>
      mailbox === null
        ? `${provider} pyta, czy poczta może być przekazywana do Guestlist.`
        : `${provider} pyta, czy poczta z ${mailbox} może być przekazywana do Guestlist.`,
    typeCode: 'Jeśli tak ma być, proszę wpisać ten kod w ustawieniach przekazywania skrzynki:',
    orOpen: 'Można też otworzyć stronę dostawcy. My nigdy jej nie otwieramy.',
    button: (provider) => `Potwierdź: ${provider}`,
    after: ['Jeśli przekazywanie nie było ustawiane, nie trzeba nic robić.'],
  },
  singleMailsSetting: {
    subject: 'LinkedIn liczy zaproszenia, ale ich nie wymienia',
    counted: (count) =>
      count === null
        ? 'LinkedIn przysyła podsumowanie zaproszeń, które nie mówi, od kogo są.'
        : `LinkedIn podaje: ${counted(count, { one: '# nowe zaproszenie', few: '# nowe zaproszenia', many: '# nowych zaproszeń', other: '# nowego zaproszenia' })}, ale nie mówi, od kogo.`,
    before: [
      'Możemy ocenić tylko to, co widać w wiadomości. W ustawieniach LinkedIn, wśród powiadomień e-mail, można wybrać osobną wiadomość o każdym zaproszeniu.',
      'Zmienić to można tylko osobiście, na LinkedIn. Zaproszenia z tego podsumowania czekają właśnie tam.',
    ],
    button: 'Pokaż, jak to zrobić',
    after: [],
  },
  replyUnclear: {
    subject: 'Nie wszystko w odpowiedzi było dla nas jasne',
    before: [
      'To, co zrozumieliśmy, jest zapisane i pojawi się w następnym przeglądzie; o reszcie nic nie postanowiono.',
    ],
    lines: 'Tego nie zrozumieliśmy:',
    how: 'Prosimy używać numerów z przeglądu, na przykład:',
    button: 'Zdecyduj na stronie',
  },
  report: {
    subject: 'Zgłoszenie do LinkedIn, gotowe do przesłania dalej',
    forward: (to) =>
      `Prosimy przesłać tę wiadomość dalej na adres ${to}. My niczego do LinkedIn nie wysyłamy: zgłosić może tylko jej odbiorca.`,
    letter: (name) => [
      'Dzień dobry,',
      `w załączeniu przesyłam otrzymaną wiadomość${name === null ? '' : ` (zaproszenie w imieniu: ${name})`}. Sądzę, że nie jest uczciwa. Proszę o sprawdzenie.`,
    ],
    attached: [
      'Wiadomość jest w załączniku w takiej postaci, w jakiej do nas przyszła. Usunęliśmy z niej prywatne kody LinkedIn i adres odbiorczy, a linki zapisaliśmy jako „hxxps”, żeby nikt nie otworzył ich przez pomyłkę.',
    ],
    notAttached: [
      'Oryginału już nie mamy: takie wiadomości przechowujemy najwyżej siedem dni. Prosimy załączyć go z własnej skrzynki.',
    ],
    after: ['Można to też zgłosić na LinkedIn: wystarczy otworzyć tam zaproszenie i wybrać „Zgłoś”.'],
  },
  erased: {
    subject: 'Wszystko zostało usunięte',
    before: [
      'Zgodnie z prośbą usunęliśmy wszystko, co przechowywaliśmy: zaproszenia, decyzje, ustawienia i adres odbiorczy.',
      'Prosimy usunąć także regułę przekazywania w skrzynce: to, co przyśle, będzie odtąd odrzucane.',
      'To nasza ostatnia wiadomość. Dziękujemy za zaufanie.',
    ],
  },
  orCopy: 'Jeśli przycisk nie działa, proszę skopiować ten wiersz do przeglądarki:',
};
