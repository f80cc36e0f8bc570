/** How to forward LinkedIn's mails, provider by provider, as their settings are worded in this language. */
export const forwarding = {
  gmail: {
    name: 'Gmail',
    steps: [
      'Open Settings, “Forwarding and POP/IMAP”, and add the address above as a forwarding address.',
      'Gmail mails a code to it. It appears on this page within seconds; type it there.',
      'Then make a filter: From “linkedin.com”, “Forward it to” your door. Do not forward everything.',
    ],
  },
  outlook: {
    name: 'Outlook.com',
    steps: [
      'Open Settings, “Mail”, “Rules”, and add a rule.',
      'Condition: the sender’s address includes “linkedin.com”. Action: “Redirect to” the address above (redirect keeps LinkedIn’s signature, forward does not).',
    ],
  },
  microsoft365: {
    name: 'Microsoft 365 (work or school)',
    steps: [
      'Make the same rule as for Outlook.com.',
      'If mails come back with “550 5.7.520 Access denied”, your organisation blocks forwarding to the outside.',
      'Ask your administrator to allow it for this one address (outbound spam policy, automatic forwarding), or forward single mails by hand, as attachment where you can.',
    ],
  },
  icloud: {
    name: 'iCloud Mail',
    steps: [
      'On icloud.com open Mail, Settings, “Rules”, and add a rule.',
      'Condition: from “linkedin.com”. Action: forward to the address above.',
    ],
  },
  yahoo: {
    name: 'Yahoo Mail',
    steps: [
      'Automatic forwarding is part of Yahoo Mail Plus: Settings, “Mailboxes”, your address, “Forwarding”. It forwards everything; what is not LinkedIn we delete unread.',
      'Without it: forward single mails by hand, as attachment where you can, or change your address on LinkedIn to a mailbox that can filter.',
    ],
  },
  proton: {
    name: 'Proton Mail',
    steps: [
      'With a paid plan: Settings, “Auto-reply and forward”, add a forwarding with the condition that the sender contains “linkedin.com”.',
      'Proton mails a confirmation to the address above. It appears on this page.',
    ],
  },
  fastmail: {
    name: 'Fastmail',
    steps: [
      'Settings, “Filters & Rules”, new rule: from contains “linkedin.com”, then “Send a copy to” the address above.',
      'Fastmail mails a confirmation. It appears on this page.',
    ],
  },
  gmx: {
    name: 'GMX, WEB.DE',
    steps: [
      'Settings, “Filter rules”, new rule: the sender contains “linkedin.com”, then forward to the address above.',
    ],
  },
  other: {
    name: 'My provider is not here',
    steps: [
      'Look for “filter”, “rule” or “redirect” in its settings. Redirecting is better than forwarding: it keeps LinkedIn’s signature, by which we know that a mail is genuine.',
      'If there is nothing of the kind: open a LinkedIn mail, choose “forward as attachment”, and send it to the address above.',
      'Or add the address of a mailbox that can filter to your LinkedIn account.',
    ],
  },
} as const;
