import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { assemble } from './assembly.ts';

const edged = assemble({ cloudFront: true });
const without = assemble();

describe('CloudFront in front of the pages', () => {
  it('is there only when asked for; the pages’ name is then the edge’s, and the gateway answers to its own', () => {
    expect(without.all('AWS::CloudFront::Distribution')).toEqual([]);
    edged.template('Edge').hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: Match.objectLike({ Aliases: ['guestlist.example.org'], HttpVersion: 'http2and3' }),
    });
    expect(edged.all('AWS::ApiGatewayV2::DomainName')).toEqual([]);
    edged.template('Web').hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: false });
    expect(edged.dependencies('Edge')).toContain('Guestlist-Web');
  });

  it('caches nothing, and hands on what the pages read and no more', () => {
    edged.template('Edge').hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: Match.objectLike({
        DefaultCacheBehavior: Match.objectLike({
          // AWS's own policy that caches nothing.
          CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
          ViewerProtocolPolicy: 'redirect-to-https',
        }),
      }),
    });
    const [policy] = edged.all('AWS::CloudFront::OriginRequestPolicy');
    const config = JSON.stringify(policy?.Properties);
    expect(config).toContain('CloudFront-Viewer-Address');
    expect(config).not.toContain('"Host"');
  });

  it('has a firewall before it, and neither keeps paths, in which links carry their tokens', () => {
    edged
      .template('Edge')
      .hasResourceProperties('AWS::WAFv2::WebACL', { Scope: 'CLOUDFRONT', Rules: Match.anyValue() });
    const [firewall] = edged.all('AWS::WAFv2::WebACL');
    expect(JSON.stringify(firewall)).not.toContain('"SampledRequestsEnabled":true');
    expect(edged.all('AWS::WAFv2::LoggingConfiguration')).toEqual([]);
    expect(JSON.stringify(edged.all('AWS::CloudFront::Distribution'))).not.toContain('"Logging"');
  });

  it('leaves no finding, with a zone or without', () => {
    expect(edged.findings).toEqual([]);
    const zone = { id: 'Z0123456789', name: 'example.org' };
    const zoned = assemble({ cloudFront: true, zone });
    expect(zoned.findings).toEqual([]);
    expect(zoned.all('AWS::Route53::RecordSet')).toHaveLength(8);
  });
});
