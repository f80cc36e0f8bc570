import { CfnOutput, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { DomainName, HttpApi, HttpStage, LogGroupLogDestination, SecurityPolicy } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { ApiGatewayv2DomainProperties } from 'aws-cdk-lib/aws-route53-targets';
import type { Construct } from 'constructs';
import { acknowledge, acknowledgeRawMails } from './acknowledge.ts';
import { BundledFunction } from './bundled-function.ts';
import type { DataStack } from './data-stack.ts';
import { mayHandIn, maySendTo, tableGrants } from './grants.ts';
import { GuestlistStack, type GuestlistStackProps } from './guestlist-stack.ts';
import { MEMORY } from './memory.ts';
import { TIMEOUT } from './timeouts.ts';

interface WebProps extends GuestlistStackProps {
  readonly data: DataStack;
}

/** Never the path: a link's token is in it. */
const LOGGED = {
  requestId: '$context.requestId',
  requestTime: '$context.requestTime',
  httpMethod: '$context.httpMethod',
  routeKey: '$context.routeKey',
  status: '$context.status',
  responseLatency: '$context.responseLatency',
  integrationStatus: '$context.integrationStatus',
};

/** The pages: one function behind one address. */
export class WebStack extends GuestlistStack {
  readonly decide: BundledFunction;
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, { data, ...props }: WebProps) {
    super(scope, id, props);
    this.decide = this.decideFor(data);
    this.api = new HttpApi(this, 'Pages', {
      createDefaultStage: false,
      disableExecuteApiEndpoint: !this.settings.cloudFront,
      defaultIntegration: new HttpLambdaIntegration('Decide', this.decide),
    });
    acknowledge(
      this.api.node.findChild('DefaultRoute'),
      'AwsSolutions-APIG4',
      'Links carry signed tokens of their own, and the front page is for everybody.',
    );
    // Behind CloudFront the gateway's own name is the origin, and the edge has the pages' name.
    this.stage(this.settings.cloudFront ? null : this.address());
  }

  /** The gateway's own name, which answers only where CloudFront stands in front of it. */
  get executeApiHost(): string {
    return `${this.api.apiId}.execute-api.${this.settings.region}.amazonaws.com`;
  }

  private decideFor({ table, rawMail, posts, linkKeys }: DataStack): BundledFunction {
    acknowledgeRawMails(this, 'upload-*', 'Each uploaded mail is an object of its own.');
    return new BundledFunction(this, 'Decide', {
      name: 'decide',
      does: 'Shows the pages and keeps what is decided on them',
      memorySize: MEMORY.decide,
      timeout: TIMEOUT.decide,
      environment: {
        TABLE: table.tableName,
        SEND_QUEUE_URL: posts.sends.queue.queueUrl,
        PUBLIC_URL: `https://${this.settings.pagesHost}`,
        MAIL_DOMAIN: this.settings.domain,
        LINK_KEYS_SECRET: linkKeys.secret.secretArn,
        RAW_BUCKET: rawMail.bucketName,
        MAIL_QUEUE_URL: posts.mails.queue.queueUrl,
      },
      may: [
        ...tableGrants(table, 'decide'),
        maySendTo(posts.sends.queue),
        ...mayHandIn(rawMail, { queue: posts.mails.queue, encryptionKey: posts.key }),
        linkKeys.mayRead(),
      ],
    });
  }

  private address(): DomainName {
    const { pagesHost, zone } = this.settings;
    const hostedZone =
      zone === null
        ? undefined
        : HostedZone.fromHostedZoneAttributes(this, 'Zone', { hostedZoneId: zone.id, zoneName: zone.name });
    const address = new DomainName(this, 'Address', {
      domainName: pagesHost,
      securityPolicy: SecurityPolicy.TLS_1_2,
      certificate: new Certificate(this, 'Certificate', {
        domainName: pagesHost,
        validation: CertificateValidation.fromDns(hostedZone),
      }),
    });
    if (hostedZone === undefined) {
      new CfnOutput(this, 'PagesRecord', {
        value: `${pagesHost} CNAME ${address.regionalDomainName}`,
        description: 'DNS record to make',
      });
      return address;
    }
    const target = new ApiGatewayv2DomainProperties(address.regionalDomainName, address.regionalHostedZoneId);
    new ARecord(this, 'PagesAlias', {
      zone: hostedZone,
      recordName: `${pagesHost}.`,
      target: RecordTarget.fromAlias(target),
    });
    return address;
  }

  private stage(domainName: DomainName | null): void {
    const log = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      ...(domainName === null ? {} : { domainMapping: { domainName } }),
      throttle: { rateLimit: 500, burstLimit: 1000 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(LOGGED)),
      },
    });
  }
}
