import { CfnOutput } from 'aws-cdk-lib';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestCookieBehavior,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { ARecord, HostedZone, type IHostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { CloudFrontTarget } from 'aws-cdk-lib/aws-route53-targets';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { GuestlistStack, type GuestlistStackProps } from './guestlist-stack.ts';
import type { WebStack } from './web-stack.ts';

interface EdgeProps extends GuestlistStackProps {
  readonly web: WebStack;
}

/** CloudFront takes its certificates and firewalls from this region only. */
export const EDGE_REGION = 'us-east-1';

/** What the pages read of a request; CloudFront itself writes the last, whoever sent one. */
const HEADERS = ['Accept-Language', 'Origin', 'Sec-Fetch-Site', 'CloudFront-Viewer-Address'];
/** Requests of one address in five minutes: far above a person, far below a flood. */
const MOST_REQUESTS = 1000;

/** CloudFront and a firewall in front of the pages, where an operator wants them. */
export class EdgeStack extends GuestlistStack {
  constructor(scope: Construct, id: string, { web, ...props }: EdgeProps) {
    super(scope, id, props);
    const { pagesHost, zone } = this.settings;
    const hostedZone =
      zone === null
        ? undefined
        : HostedZone.fromHostedZoneAttributes(this, 'Zone', { hostedZoneId: zone.id, zoneName: zone.name });
    const certificate = new Certificate(this, 'Certificate', {
      domainName: pagesHost,
      validation: CertificateValidation.fromDns(hostedZone),
    });
    const distribution = new Distribution(this, 'Distribution', {
      comment: 'Guestlist: the pages',
      domainNames: [pagesHost],
      certificate,
      httpVersion: HttpVersion.HTTP2_AND_3,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      webAclId: this.firewall().attrArn,
      defaultBehavior: {
        origin: new HttpOrigin(web.executeApiHost, { protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY }),
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        // Not the viewer's Host: the gateway knows its own name only.
        originRequestPolicy: new OriginRequestPolicy(this, 'WhatPagesRead', {
          headerBehavior: OriginRequestHeaderBehavior.allowList(...HEADERS),
          cookieBehavior: OriginRequestCookieBehavior.all(),
          queryStringBehavior: OriginRequestQueryStringBehavior.all(),
        }),
      },
    });
    acknowledge(distribution, 'AwsSolutions-CFR1', 'Members read their digest wherever they are.');
    acknowledge(distribution, 'AwsSolutions-CFR3', 'Its log would hold paths, in which links carry their tokens.');
    this.name(distribution, hostedZone);
  }

  private name(distribution: Distribution, zone: IHostedZone | undefined): void {
    const { pagesHost } = this.settings;
    if (zone !== undefined) {
      const target = RecordTarget.fromAlias(new CloudFrontTarget(distribution));
      new ARecord(this, 'PagesAlias', { zone, recordName: `${pagesHost}.`, target });
      return;
    }
    const value = `${pagesHost} CNAME ${distribution.distributionDomainName}`;
    new CfnOutput(this, 'PagesRecord', { value, description: 'DNS record to make' });
  }

  /** No sampled requests: they would show paths, in which links carry their tokens. */
  private firewall(): CfnWebACL {
    const seen = (metricName: string) => ({
      cloudWatchMetricsEnabled: true,
      sampledRequestsEnabled: false,
      metricName,
    });
    const managed = (name: string, priority: number): CfnWebACL.RuleProperty => ({
      name,
      priority,
      overrideAction: { none: {} },
      statement: { managedRuleGroupStatement: { vendorName: 'AWS', name } },
      visibilityConfig: seen(name),
    });
    return new CfnWebACL(this, 'Firewall', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: seen('Guestlist'),
      rules: [
        {
          name: 'Floods',
          priority: 0,
          action: { block: {} },
          statement: { rateBasedStatement: { limit: MOST_REQUESTS, aggregateKeyType: 'IP' } },
          visibilityConfig: seen('Floods'),
        },
        managed('AWSManagedRulesAmazonIpReputationList', 1),
        managed('AWSManagedRulesKnownBadInputsRuleSet', 2),
      ],
    });
  }
}
