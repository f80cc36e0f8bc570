import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { ReceiptRuleSet, TlsPolicy } from 'aws-cdk-lib/aws-ses';
import { S3 } from 'aws-cdk-lib/aws-ses-actions';
import type { Construct } from 'constructs';
import { acknowledgeRawMails } from './acknowledge.ts';
import { ActiveRuleSet } from './active-rule-set.ts';
import { BundledFunction } from './bundled-function.ts';
import type { DataStack } from './data-stack.ts';
import { mayEmpty, maySendTo, tableGrants } from './grants.ts';
import { GuestlistStack, type GuestlistStackProps } from './guestlist-stack.ts';
import { BATCH, MAIL_READERS } from './hops.ts';
import { MailDomain } from './mail-domain.ts';
import { MEMORY } from './memory.ts';
import { TIMEOUT } from './timeouts.ts';

interface MailInProps extends GuestlistStackProps {
  readonly data: DataStack;
}

/** From SES's reception of a mail to its row: domain, receipt rule, ingest. */
export class MailInStack extends GuestlistStack {
  readonly domain: MailDomain;
  readonly ingest: BundledFunction;

  constructor(scope: Construct, id: string, { data, ...props }: MailInProps) {
    super(scope, id, props);
    this.domain = new MailDomain(this, 'Domain', this.settings);
    this.receive(data);
    this.ingest = this.ingestFrom(data);
  }

  private receive({ rawMail, posts }: DataStack): void {
    const ruleSet = new ReceiptRuleSet(this, 'RuleSet');
    ruleSet.addRule('Doors', {
      // A rule without recipients would take in mail for every domain of the account.
      recipients: [this.settings.domain],
      actions: [new S3({ bucket: rawMail, topic: posts.received })],
      scanEnabled: true,
      tlsPolicy: TlsPolicy.REQUIRE,
    });
    new ActiveRuleSet(this, 'Active', ruleSet);
  }

  private ingestFrom({ table, rawMail, posts }: DataStack): BundledFunction {
    const ingest = new BundledFunction(this, 'Ingest', {
      name: 'ingest',
      does: 'Reads the mails that came to the doors',
      memorySize: MEMORY.ingest,
      timeout: TIMEOUT.ingest,
      environment: {
        TABLE: table.tableName,
        RAW_BUCKET: rawMail.bucketName,
        SEND_QUEUE_URL: posts.sends.queue.queueUrl,
        MAIL_DOMAIN: this.settings.domain,
      },
      may: [...tableGrants(table, 'ingest'), ...mayEmpty(rawMail), maySendTo(posts.sends.queue)],
    });
    acknowledgeRawMails(this, '*', 'Each mail is an object of its own, which SES names.');
    ingest.addEventSource(
      new SqsEventSource(posts.mails.queue, {
        batchSize: BATCH,
        maxBatchingWindow: Duration.seconds(1),
        maxConcurrency: MAIL_READERS,
        reportBatchItemFailures: true,
      }),
    );
    return ingest;
  }
}
