import { parseArgs } from 'node:util';
import { isKnownToReceive, RECEIVING_REGIONS } from '../src/receiving-regions.ts';
import { type Settings, settingsFor } from '../src/settings.ts';

/** What was typed cannot be used; the message says which option and what would do. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}

export interface Options {
  readonly settings: Settings;
  /** Say little: for a gate. */
  readonly quiet: boolean;
}

export const USAGE = `--domain D           the mail domain, with no other mail in it (example.org)
--pages-host H       where the pages are (guestlist.<domain>)
--region R           a region in which SES receives mail (eu-west-1)
--zone ID:NAME       the Route 53 zone to write records into; without it they are printed
--alarm-email A      who is told of alarms
--take-over          replace another active receipt rule set of this account and region
--tracing            send traces to X-Ray
--cloudfront         CloudFront and a firewall in front of the pages
--send-rate N        mails a second that SES takes from this account (14)
--region-receives    AWS lists the region for receiving mail by now
--quiet              say little`;

const HOST = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/u;
const REGION = /^[a-z]{2}(-[a-z]+)+-\d$/u;
const ZONE = /^(Z[A-Z0-9]{4,32}):(.+)$/u;

const checked = (name: string, value: string, pattern: RegExp, example: string): string => {
  const text = value.toLowerCase();
  if (text.length <= 253 && pattern.test(text)) return text;
  throw new OptionError(`--${name} is "${value}": it must be like ${example}.`);
};

const zoneOf = (value: string): Settings['zone'] => {
  const [, id, name] = ZONE.exec(value) ?? [];
  if (id === undefined || name === undefined)
    throw new OptionError(`--zone is "${value}": it must be like Z0123456789:example.org.`);
  return { id, name: checked('zone', name, HOST, 'Z0123456789:example.org') };
};

const regionOf = (value: string, receives: boolean): string => {
  const region = checked('region', value, REGION, 'eu-west-1');
  if (receives || isKnownToReceive(region)) return region;
  throw new OptionError(
    `--region is "${region}", where SES is not known to receive mail. Take one of ${RECEIVING_REGIONS.join(', ')}, or add --region-receives if AWS lists it by now.`,
  );
};

const rateOf = (value: string): number => {
  const rate = Number(value);
  if (Number.isFinite(rate) && rate >= 1 && rate <= 100_000) return rate;
  throw new OptionError(`--send-rate is "${value}": it must be SES's mails a second for this account, such as 14.`);
};

/** @throws OptionError */
export const readOptions = (args: readonly string[]): Options => {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = {
    domain: text,
    'pages-host': text,
    region: text,
    zone: text,
    'alarm-email': text,
    'send-rate': text,
  } as const;
  const flags = { 'take-over': flag, tracing: flag, quiet: flag, 'region-receives': flag, cloudfront: flag } as const;
  const { values } = parsed(() => parseArgs({ args: [...args], options: { ...options, ...flags } }));
  const { domain = 'example.org', region, zone } = values;
  const pagesHost = values['pages-host'];
  const alarmEmail = values['alarm-email'];
  const sendRate = values['send-rate'];
  const settings = settingsFor(checked('domain', domain, HOST, 'example.org'), {
    ...(pagesHost === undefined ? {} : { pagesHost: checked('pages-host', pagesHost, HOST, 'guestlist.example.org') }),
    ...(region === undefined ? {} : { region: regionOf(region, values['region-receives'] ?? false) }),
    ...(zone === undefined ? {} : { zone: zoneOf(zone) }),
    ...(alarmEmail === undefined ? {} : { alarmEmail }),
    ...(sendRate === undefined ? {} : { sendRate: rateOf(sendRate) }),
    takeOver: values['take-over'] ?? false,
    tracing: values.tracing ?? false,
    cloudFront: values.cloudfront ?? false,
  });
  return { settings, quiet: values.quiet ?? false };
};

const parsed = <T>(parse: () => T): T => {
  try {
    return parse();
  } catch (error) {
    throw new OptionError(error instanceof Error ? error.message : 'unknown option', { cause: error });
  }
};
