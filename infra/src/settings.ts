/** What an operator decides about one installation. */
export interface Settings {
  /** The mail domain: doors are addresses in it. It carries no other mail. */
  readonly domain: string;
  /** Where the pages are: `guestlist.<domain>` unless said otherwise. */
  readonly pagesHost: string;
  /** A region in which SES receives mail. */
  readonly region: string;
  /** The Route 53 zone that `domain` lies in; null when DNS is kept elsewhere: the records are then printed. */
  readonly zone: { readonly id: string; readonly name: string } | null;
  /** Who is told when an alarm goes off; null to look at the alarms only. */
  readonly alarmEmail: string | null;
  /** Whether another active receipt rule set of this account and region may be replaced. */
  readonly takeOver: boolean;
  /** Whether functions send traces to X-Ray. */
  readonly tracing: boolean;
  /** Whether CloudFront and a firewall stand in front of the pages. */
  readonly cloudFront: boolean;
  /** Mails a second that SES takes from this account (its maximum send rate). */
  readonly sendRate: number;
}

/** Settings that hold when nothing else is said. */
export const settingsFor = (domain: string, given: Partial<Settings> = {}): Settings => ({
  domain,
  pagesHost: `guestlist.${domain}`,
  region: 'eu-west-1',
  zone: null,
  alarmEmail: null,
  takeOver: false,
  tracing: false,
  cloudFront: false,
  sendRate: 14,
  ...given,
});
