import type { Forwarding } from '../shape.ts';

/** How to forward LinkedIn's mails, provider by provider, in Polish. */
export const forwarding: Forwarding = {
  gmail: {
    name: 'Gmail',
    steps: [
      'Otwórz Ustawienia, „Przekazywanie i POP/IMAP”, i dodaj powyższy adres jako adres przekazywania.',
      'Gmail wyśle na niego kod. Pojawi się on na tej stronie po kilku sekundach; wpisz go w Gmailu.',
      'Następnie utwórz filtr: Od „linkedin.com”, „Przekaż do” swoich drzwi. Nie przekazuj wszystkiego.',
    ],
  },
  outlook: {
    name: 'Outlook.com',
    steps: [
      'Otwórz Ustawienia, „Poczta”, „Reguły”, i dodaj regułę.',
      'Warunek: adres nadawcy zawiera „linkedin.com”. Akcja: „Przekieruj do” na powyższy adres (przekierowanie zachowuje podpis LinkedIn, przekazanie nie).',
    ],
  },
  microsoft365: {
    name: 'Microsoft 365 (praca lub szkoła)',
    steps: [
      'Utwórz taką samą regułę jak w Outlook.com.',
      'Jeśli wiadomości wracają z „550 5.7.520 Access denied”, organizacja blokuje przekazywanie na zewnątrz.',
      'Poproś administratora o zgodę dla tego jednego adresu (zasady spamu wychodzącego, automatyczne przekazywanie) albo przekazuj pojedyncze wiadomości ręcznie, najlepiej jako załącznik.',
    ],
  },
  icloud: {
    name: 'iCloud Mail',
    steps: [
      'Na icloud.com otwórz Mail, Ustawienia, „Reguły”, i dodaj regułę.',
      'Warunek: od „linkedin.com”. Akcja: przekaż na powyższy adres.',
    ],
  },
  yahoo: {
    name: 'Yahoo Mail',
    steps: [
      'Automatyczne przekazywanie należy do Yahoo Mail Plus: Ustawienia, „Skrzynki”, własny adres, „Przekazywanie”. Przekazuje wszystko; to, co nie jest od LinkedIn, usuwamy bez czytania.',
      'Bez niego: przekazuj pojedyncze wiadomości ręcznie, najlepiej jako załącznik, albo podaj LinkedIn adres skrzynki, która umie filtrować.',
    ],
  },
  proton: {
    name: 'Proton Mail',
    steps: [
      'W płatnym planie: Ustawienia, „Automatyczna odpowiedź i przekazywanie”, dodaj przekazywanie z warunkiem, że nadawca zawiera „linkedin.com”.',
      'Proton wyśle potwierdzenie na powyższy adres. Pojawi się na tej stronie.',
    ],
  },
  fastmail: {
    name: 'Fastmail',
    steps: [
      'Ustawienia, „Filtry i reguły”, nowa reguła: nadawca zawiera „linkedin.com”, potem „Wyślij kopię do” na powyższy adres.',
      'Fastmail wyśle potwierdzenie. Pojawi się na tej stronie.',
    ],
  },
  gmx: {
    name: 'GMX, WEB.DE',
    steps: [
      'Ustawienia, „Reguły filtrowania”, nowa reguła: nadawca zawiera „linkedin.com”, potem przekaż na powyższy adres.',
    ],
  },
  other: {
    name: 'Mojej poczty tu nie ma',
    steps: [
      'Poszukaj w jej ustawieniach słów „filtr”, „reguła” lub „przekierowanie”. Przekierowanie jest lepsze niż przekazanie: zachowuje podpis LinkedIn, po którym poznajemy, że wiadomość jest prawdziwa.',
      'Jeśli nic takiego nie ma: otwórz wiadomość od LinkedIn, wybierz „przekaż jako załącznik” i wyślij ją na powyższy adres.',
      'Albo dodaj do konta LinkedIn adres skrzynki, która umie filtrować.',
    ],
  },
};
