import { writing } from './counting.ts';
import type { NoticeMessages } from './notice-messages.ts';

const { counted } = writing('de');

export const de: NoticeMessages = {
  confirmJoining: {
    subject: 'Bitte bestätigen Sie Ihre Adresse',
    before: [
      'Jemand, vermutlich Sie, hat bei Guestlist eine ruhige tägliche Übersicht über Einladungen von LinkedIn bestellt.',
      'Bestätigen Sie, dass diese Adresse Ihre ist, dann zeigen wir Ihnen, wie Sie die Einladungen weiterleiten.',
    ],
    button: 'Bestätigen und beginnen',
    after: ['Der Link gilt einen Tag. Wenn Sie es nicht waren, tun Sie nichts: Wir behalten nichts.'],
  },
  confirmAddress: {
    subject: 'Ist auch diese Adresse Ihre?',
    before: (address) => [
      `Sie haben uns gesagt, dass LinkedIn Ihnen auch an ${address} schreibt. Bitte bestätigen Sie, dass diese Adresse Ihre ist.`,
    ],
    button: 'Diese Adresse bestätigen',
    after: ['Der Link gilt einen Tag. Wenn Ihnen das nichts sagt, tun Sie nichts.'],
  },
  settingsLink: {
    subject: 'Ihr Weg zu den Einstellungen',
    before: (minutes) => [
      `Hier ist der gewünschte Link. Er gilt ${counted(minutes, { one: '# Minute', other: '# Minuten' })} und nur für Sie; bitte geben Sie ihn nicht weiter.`,
    ],
    button: 'Einstellungen und Verlauf öffnen',
    after: ['Wenn Sie ihn nicht angefordert haben, tun Sie nichts: Ohne den Link kommt niemand hinein.'],
  },
  forwardingCode: {
    subject: (code) =>
      code === null ? 'Ihr Postfach fragt nach der Weiterleitung' : `Ihr Weiterleitungscode: ${code}`,
    asks: (provider, mailbox) =>
      mailbox === null
        ? `${provider} fragt, ob Mails an Guestlist weitergeleitet werden dürfen.`
        : `${provider} fragt, ob Mails von ${mailbox} an Guestlist weitergeleitet werden dürfen.`,
    typeCode: 'Wenn Sie das waren, geben Sie diesen Code in den Weiterleitungseinstellungen Ihres Postfachs ein:',
    orOpen: 'Oder öffnen Sie die Seite des Anbieters selbst. Wir öffnen sie nie für Sie.',
    button: (provider) => `Bei ${provider} bestätigen`,
    after: ['Wenn Sie keine Weiterleitung eingerichtet haben, tun Sie nichts.'],
  },
  singleMailsSetting: {
    subject: 'LinkedIn zählt Ihre Einladungen, ohne Namen zu nennen',
    counted: (count) =>
      count === null
        ? 'LinkedIn schickt Ihnen eine Zusammenfassung Ihrer Einladungen, die nicht sagt, von wem sie sind.'
        : `LinkedIn schreibt von ${counted(count, { one: '# neuen Einladung', other: '# neuen Einladungen' })}, sagt aber nicht, von wem.`,
    before: [
      'Wir können nur beurteilen, was eine Mail zeigt. Wählen Sie in den Einstellungen von LinkedIn bei den E-Mail-Benachrichtigungen eine Mail für jede Einladung.',
      'Das können nur Sie ändern, auf LinkedIn. Die Einladungen aus der Zusammenfassung warten dort auf Sie.',
    ],
    button: 'Zeigen Sie mir, wie',
    after: [],
  },
  replyUnclear: {
    subject: 'Wir haben Ihre Antwort nicht ganz verstanden',
    before: [
      'Was wir verstanden haben, ist notiert und steht in Ihrer nächsten Übersicht; über das Übrige wurde nichts entschieden.',
    ],
    lines: 'Das haben wir nicht verstanden:',
    how: 'Bitte verwenden Sie die Nummern der Übersicht, zum Beispiel:',
    button: 'Auf der Seite entscheiden',
  },
  report: {
    subject: 'Ihre Meldung an LinkedIn, fertig zum Weiterleiten',
    forward: (to) => `Bitte leiten Sie diese Mail an ${to} weiter. Wir senden LinkedIn nichts: Melden können nur Sie.`,
    letter: (name) => [
      'Guten Tag,',
      `ich habe die angehängte Mail erhalten${name === null ? '' : `, eine Einladung im Namen von ${name},`} und halte sie für unehrlich. Bitte prüfen Sie sie.`,
    ],
    attached: [
      'Die Mail ist angehängt, wie sie zu uns kam. LinkedIns private Codes und Ihre Eingangsadresse haben wir herausgenommen und die Links „hxxps“ geschrieben, damit niemand einen aus Versehen öffnet.',
    ],
    notAttached: [
      'Das Original haben wir nicht mehr: Solche Mails bewahren wir höchstens sieben Tage auf. Bitte hängen Sie es aus Ihrem eigenen Postfach an.',
    ],
    after: ['Sie können sie auch auf LinkedIn melden: Öffnen Sie dort die Einladung und wählen Sie „Melden“.'],
  },
  erased: {
    subject: 'Alles ist gelöscht',
    before: [
      'Wie gewünscht haben wir alles gelöscht, was wir von Ihnen hatten: Einladungen, Entscheidungen, Einstellungen und Ihre Empfangsadresse.',
      'Bitte nehmen Sie auch die Weiterleitung aus Ihrem Postfach: Was sie uns schickt, wird ab jetzt abgewiesen.',
      'Das ist unsere letzte Mail. Danke, dass Sie dabei waren.',
    ],
  },
  orCopy: 'Wenn der Knopf nichts tut, kopieren Sie diese Zeile in Ihren Browser:',
};
