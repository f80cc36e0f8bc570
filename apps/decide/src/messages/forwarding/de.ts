import type { Forwarding } from '../shape.ts';

/** How to forward LinkedIn's mails, provider by provider, in German. */
export const forwarding: Forwarding = {
  gmail: {
    name: 'Gmail',
    steps: [
      'Öffnen Sie Einstellungen, „Weiterleitung und POP/IMAP“, und fügen Sie die Adresse oben als Weiterleitungsadresse hinzu.',
      'Gmail schickt einen Code dorthin. Er erscheint binnen Sekunden auf dieser Seite; geben Sie ihn in Gmail ein.',
      'Legen Sie dann einen Filter an: Von „linkedin.com“, „Weiterleiten an“ Ihre Tür. Leiten Sie nicht alles weiter.',
    ],
  },
  outlook: {
    name: 'Outlook.com',
    steps: [
      'Öffnen Sie Einstellungen, „E-Mail“, „Regeln“, und fügen Sie eine Regel hinzu.',
      'Bedingung: Die Absenderadresse enthält „linkedin.com“. Aktion: „Umleiten an“ die Adresse oben (Umleiten erhält die Signatur von LinkedIn, Weiterleiten nicht).',
    ],
  },
  microsoft365: {
    name: 'Microsoft 365 (Arbeit oder Schule)',
    steps: [
      'Legen Sie dieselbe Regel wie bei Outlook.com an.',
      'Kommen Mails mit „550 5.7.520 Access denied“ zurück, sperrt Ihre Organisation das Weiterleiten nach außen.',
      'Bitten Sie Ihre Administration, es für diese eine Adresse zu erlauben (Richtlinie für ausgehenden Spam, automatische Weiterleitung), oder leiten Sie einzelne Mails von Hand weiter, möglichst als Anhang.',
    ],
  },
  icloud: {
    name: 'iCloud Mail',
    steps: [
      'Öffnen Sie auf icloud.com Mail, Einstellungen, „Regeln“, und fügen Sie eine Regel hinzu.',
      'Bedingung: von „linkedin.com“. Aktion: an die Adresse oben weiterleiten.',
    ],
  },
  yahoo: {
    name: 'Yahoo Mail',
    steps: [
      'Automatisches Weiterleiten gehört zu Yahoo Mail Plus: Einstellungen, „Postfächer“, Ihre Adresse, „Weiterleitung“. Es leitet alles weiter; was nicht von LinkedIn ist, löschen wir ungelesen.',
      'Ohne dies: Leiten Sie einzelne Mails von Hand weiter, möglichst als Anhang, oder nennen Sie LinkedIn ein Postfach, das filtern kann.',
    ],
  },
  proton: {
    name: 'Proton Mail',
    steps: [
      'Mit einem bezahlten Tarif: Einstellungen, „Automatische Antwort und Weiterleitung“, eine Weiterleitung mit der Bedingung hinzufügen, dass der Absender „linkedin.com“ enthält.',
      'Proton schickt eine Bestätigung an die Adresse oben. Sie erscheint auf dieser Seite.',
    ],
  },
  fastmail: {
    name: 'Fastmail',
    steps: [
      'Einstellungen, „Filter und Regeln“, neue Regel: Absender enthält „linkedin.com“, dann „Kopie senden an“ die Adresse oben.',
      'Fastmail schickt eine Bestätigung. Sie erscheint auf dieser Seite.',
    ],
  },
  gmx: {
    name: 'GMX, WEB.DE',
    steps: [
      'Einstellungen, „Filterregeln“, neue Regel: Der Absender enthält „linkedin.com“, dann an die Adresse oben weiterleiten.',
    ],
  },
  other: {
    name: 'Mein Maildienst fehlt hier',
    steps: [
      'Suchen Sie in seinen Einstellungen nach „Filter“, „Regel“ oder „Umleitung“. Umleiten ist besser als Weiterleiten: Es erhält die Signatur von LinkedIn, an der wir erkennen, dass eine Mail echt ist.',
      'Gibt es nichts davon: Öffnen Sie eine Mail von LinkedIn, wählen Sie „Als Anhang weiterleiten“ und senden Sie sie an die Adresse oben.',
      'Oder fügen Sie Ihrem LinkedIn-Konto die Adresse eines Postfachs hinzu, das filtern kann.',
    ],
  },
};
