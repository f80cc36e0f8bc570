import { writing } from './counting.ts';
import type { NoticeMessages } from './notice-messages.ts';

const { counted } = writing('en');

export const en: NoticeMessages = {
  confirmJoining: {
    subject: 'Please confirm your address',
    before: [
      'Somebody, most likely you, asked Guestlist for one calm digest a day of LinkedIn’s invitations.',
      'Confirm that this address is yours, and we will show you how to forward the invitations.',
    ],
    button: 'Confirm and begin',
    after: ['The link works for a day. If it was not you, do nothing: we keep nothing.'],
  },
  confirmAddress: {
    subject: 'Is this address yours too?',
    before: (address) => [
      `You told us that LinkedIn also writes to you at ${address}. Please confirm that it is yours.`,
    ],
    button: 'Confirm this address',
    after: ['The link works for a day. If you know nothing of this, do nothing.'],
  },
  settingsLink: {
    subject: 'Your way to the settings',
    before: (minutes) => [
      `Here is the link you asked for. It works for ${counted(minutes, { one: '# minute', other: '# minutes' })} and for you alone, so please do not pass it on.`,
    ],
    button: 'Open settings and history',
    after: ['If you did not ask for it, do nothing: without the link nobody gets in.'],
  },
  forwardingCode: {
    subject: (code) => (code === null ? 'Your mailbox asks about forwarding' : `Your forwarding code: ${code}`),
    asks: (provider, mailbox) =>
      `${provider} asks whether mail ${mailbox === null ? '' : `from ${mailbox} `}may be forwarded to Guestlist.`,
    typeCode: 'If that was you, type this code in your mailbox’s forwarding settings:',
    orOpen: 'Or open the provider’s own page. We never open it for you.',
    button: (provider) => `Confirm with ${provider}`,
    after: ['If you did not set up forwarding, do nothing.'],
  },
  singleMailsSetting: {
    subject: 'LinkedIn counts your invitations without naming them',
    counted: (count) =>
      count === null
        ? 'LinkedIn sends you a summary of your invitations that does not say who they are from.'
        : `LinkedIn wrote that you have ${counted(count, { one: '# new invitation', other: '# new invitations' })}, without saying who from.`,
    before: [
      'We can only judge what a mail shows. In LinkedIn’s settings, under notifications by e-mail, ask for a mail for each invitation.',
      'Only you can change that, on LinkedIn. The invitations of that summary wait for you there.',
    ],
    button: 'Show me how',
    after: [],
  },
  replyUnclear: {
    subject: 'We did not understand all of your reply',
    before: ['What we understood is noted and stands in your next digest; the rest was not decided.'],
    lines: 'This we did not understand:',
    how: 'Please use the numbers of the digest, for example:',
    button: 'Decide on the page',
  },
  report: {
    subject: 'Your report to LinkedIn, ready to forward',
    forward: (to) => `Please forward this mail to ${to}. We send LinkedIn nothing: only you can report.`,
    letter: (name) => [
      'Hello,',
      `I received the attached mail${name === null ? '' : `, an invitation in the name of ${name},`} and believe that it is not honest. Please look into it.`,
    ],
    attached: [
      'The mail is attached as it came to us. We took LinkedIn’s private codes and your inbox address out of it, and spelled its links “hxxps” so that nobody opens one by mistake.',
    ],
    notAttached: [
      'We do not have the original any more: such mails are kept for seven days at most. Please attach it from your own mailbox.',
    ],
    after: ['You can also report it on LinkedIn: open the invitation there and choose “Report”.'],
  },
  erased: {
    subject: 'All is erased',
    before: [
      'As you asked, we have erased everything we kept of you: invitations, decisions, settings and your inbox address.',
      'Please take the forwarding rule out of your mailbox as well: what it sends us is refused from now on.',
      'This is our last mail. Thank you for having been with us.',
    ],
  },
  orCopy: 'If the button does nothing, copy this line into your browser:',
};
