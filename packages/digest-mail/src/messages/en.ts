import { writing } from './counting.ts';
import { en as notices } from './en-notices.ts';
import type { Messages, People } from './messages.ts';

const { counted, date, inDays, number, people: namesAnd } = writing('en');

const people = (who: People): string => namesAnd(who, { one: '# other', other: '# others' });

export const en: Messages = {
  locale: 'en',
  date,
  subject: {
    worth: (on, worth, mass) =>
      `${on}: ${people(worth)} – worth accepting${mass > 0 ? `, ${counted(mass, { one: '# can wait', other: '# can wait' })}` : ''}`,
    massOnly: (on, mass) =>
      `${on}: ${counted(mass, { one: '# invitation, nothing that needs you', other: '# invitations, none that needs you' })}`,
    suspiciousOnly: (on, suspicious) =>
      `${on}: please be careful with ${counted(suspicious, { one: '# invitation', other: '# invitations' })}`,
    newsOnly: (on) => `${on}: news of your invitations`,
    silence: (on) => `${on}: is forwarding still on?`,
  },
  greeting: (name) => (name === null ? 'Hello,' : `Dear ${name},`),
  opening: {
    arrived: (arrived) =>
      counted(arrived, {
        one: '# person has invited you on LinkedIn since your last digest.',
        other: '# people have invited you on LinkedIn since your last digest.',
      }),
    noneArrived: 'Nobody new has invited you since your last digest.',
    waiting: (all) =>
      counted(all, {
        one: '# invitation is waiting for you in all.',
        other: '# invitations are waiting for you in all.',
      }),
    worth: (worth) => counted(worth, { one: '# looks worth accepting.', other: '# look worth accepting.' }),
    mass: (mass) => counted(mass, { one: '# looks like a mass invitation.', other: '# look like mass invitations.' }),
    suspicious: (suspicious) => counted(suspicious, { one: '# calls for some care.', other: '# call for some care.' }),
    onlyYou:
      'Your taps are noted here. On LinkedIn nothing changes until you decide there yourself: Accept takes you to the page.',
  },
  worth: {
    heading: 'Worth accepting',
    score: (score) => `${number(score)} of 100`,
    mutual: (mutual) =>
      `${counted(mutual.count, { one: '# connection in common', other: '# connections in common' })}${mutual.names.length > 0 ? `: ${people(mutual)}` : ''}`,
    reminded: 'LinkedIn has reminded you',
    lapses: (days) => `Lapses ${inDays(days)}`,
    byHand: 'You forwarded this yourself, so we take your word for it: LinkedIn’s signature is gone.',
    forwarded: 'A mail service we trust vouches for this one: LinkedIn’s signature was broken on the way.',
    notChecked: 'We could not check that LinkedIn sent this.',
    briefly: { byHand: 'forwarded by you', forwarded: 'vouched for by a mail service' },
  },
  someone: 'Somebody',
  action: {
    accept: 'Accept',
    ignore: 'Ignore',
    more: 'More',
    later: 'Later',
    report: 'Prepare a report',
    undo: 'Undo',
    about: (label, name) => `${label}: ${name}`,
  },
  mass: {
    heading: 'Look like mass invitations',
    explanation: 'Probably sent to many at once. If you know somebody here, More lets you accept.',
    campaign: (company, count) =>
      company === null
        ? counted(count, { one: '# invitation of one wave', other: '# invitations of one wave' })
        : `${counted(count, { one: '# invitation', other: '# invitations' })} from ${company}`,
    people,
    ignoreAll: (count) => counted(count, { one: 'Ignore this one', other: 'Ignore all #' }),
  },
  suspicious: {
    heading: 'Please be careful',
    unsigned:
      'Nobody vouches that LinkedIn sent these, so nothing in them is a link here. Open nothing in the original mail; look on LinkedIn itself.',
    misdirected:
      'LinkedIn sent these to another address than yours, so somebody else may have passed them on. If that address is yours too, add it in the settings.',
    bothWays:
      'For some of these nobody vouches that LinkedIn sent them; others were sent to another address than yours. Nothing in them is a link here. Open nothing in the original mail; look on LinkedIn itself.',
    inTheNameOf: (name) => `In the name of ${name}`,
  },
  unread: {
    heading: 'Mails we could not read',
    explanation: 'Each may be an invitation. The originals are in your mailbox; please look there, or on LinkedIn.',
    notRead: (on) => `A LinkedIn mail of ${on}`,
    whatToDo: 'What to do',
  },
  decided: {
    heading: 'What you have decided since',
    action: {
      accept: 'Accepted',
      ignore: 'Ignored',
      follow: 'Following',
      ask: 'Asked why',
      report: 'Report prepared',
      later: 'Later',
    },
    newDevice: 'decided from a new device',
    byReply: 'by your reply',
    more: (count) => counted(count, { one: 'And # more', other: 'And # more' }),
    history: 'See the history',
  },
  heldBack: {
    heading: 'Nothing was decided for you',
    text: (count) =>
      `${counted(count, { one: '# link', other: '# links' })} of your digest opened faster than a person taps, as your mail scanner does. Nothing was decided. If it was you, please confirm.`,
    look: 'Was it you?',
  },
  written: {
    heading: 'Have you written to each other?',
    question: (name, on) => `You accepted ${name} on ${on}. A line from you would be a good start.`,
    turnOff: 'Stop asking',
  },
  tip: {
    heading: 'For quieter days',
    text: (strangers) =>
      `${counted(strangers, { one: '# person you do not know', other: '# people you do not know' })} invited you within seven days. In LinkedIn’s settings you choose who may invite you: everyone, people who know your e-mail address, or your imported contacts only. You can also offer “Follow” first. Only you can change that, on LinkedIn.`,
  },
  weekly: {
    heading: 'Too often?',
    text: 'You have let the last three digests rest. One a week may be enough; nothing gets lost.',
    yes: 'Once a week, please',
  },
  silence: {
    text: (days) =>
      `No mail from LinkedIn has reached us for ${counted(days, { one: '# day', other: '# days' })}. It may just be a quiet time. Is forwarding still on in your mailbox?`,
    check: 'Check forwarding',
  },
  week: {
    heading: 'Your last days',
    explanation: 'How many came each day, and how many of them looked worth accepting.',
    ofAll: (worth, all) => `${number(worth)} of ${number(all)}`,
  },
  moreOnPage: (count) => counted(count, { one: 'And # more on the page', other: 'And # more on the page' }),
  reply: {
    heading: 'Or simply reply',
    how: 'Answer this mail with the numbers, for example:',
  },
  footer: {
    asPage: 'See this as a page',
    settings: 'Settings',
    history: 'History',
    unsubscribe: 'Unsubscribe',
    why: 'You receive this because you forward LinkedIn’s invitations to Guestlist.',
    notAffiliated: 'Guestlist is not affiliated with LinkedIn and never logs in to it.',
  },
  notices,
};
