import { CfnOutput, Duration } from 'aws-cdk-lib';
import { CnameRecord, HostedZone, type IHostedZone, MxRecord, TxtRecord } from 'aws-cdk-lib/aws-route53';
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { Settings } from './settings.ts';

type RecordType = 'CNAME' | 'MX' | 'TXT';

/** One record of the mail domain. */
interface DnsRecord {
  readonly id: string;
  readonly type: RecordType;
  readonly name: string;
  /** For MX the host; it is always priority 10. */
  readonly value: string;
}

const PRIORITY = 10;
const TTL = Duration.hours(1);

/** The domain that mails come to and from: its identity at SES, and the DNS records that make it so. */
export class MailDomain extends Construct {
  readonly identity: EmailIdentity;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    const { domain, zone } = settings;
    this.identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(domain),
      mailFromDomain: `bounce.${domain}`,
    });
    const records = [...this.signing(), ...fixedRecords(settings)];
    if (zone === null) {
      for (const record of records) this.tell(record);
      return;
    }
    const hostedZone = HostedZone.fromHostedZoneAttributes(this, 'Zone', {
      hostedZoneId: zone.id,
      zoneName: zone.name,
    });
    for (const record of records) this.write(record, hostedZone);
  }

  private signing(): readonly DnsRecord[] {
    return this.identity.dkimRecords.map(({ name, value }, n) => ({ id: `Dkim${n + 1}`, type: 'CNAME', name, value }));
  }

  private tell({ id, type, name, value }: DnsRecord): void {
    const content = type === 'MX' ? `${PRIORITY} ${value}` : value;
    new CfnOutput(this, `${id}Record`, { value: `${name} ${type} ${content}`, description: 'DNS record to make' });
  }

  private write({ id, type, name, value }: DnsRecord, zone: IHostedZone): void {
    // With a final dot the name stands as it is.
    const common = { zone, recordName: `${name}.`, ttl: TTL };
    if (type === 'CNAME') new CnameRecord(this, id, { ...common, domainName: value });
    if (type === 'MX') new MxRecord(this, id, { ...common, values: [{ priority: PRIORITY, hostName: value }] });
    if (type === 'TXT') new TxtRecord(this, id, { ...common, values: [value] });
  }
}

const fixedRecords = ({ domain, region }: Settings): readonly DnsRecord[] => [
  { id: 'Mx', type: 'MX', name: domain, value: `inbound-smtp.${region}.amazonaws.com` },
  { id: 'BounceMx', type: 'MX', name: `bounce.${domain}`, value: `feedback-smtp.${region}.amazonses.com` },
  { id: 'BounceSpf', type: 'TXT', name: `bounce.${domain}`, value: 'v=spf1 include:amazonses.com ~all' },
  { id: 'Dmarc', type: 'TXT', name: `_dmarc.${domain}`, value: 'v=DMARC1; p=reject; adkim=r; aspf=r' },
];
