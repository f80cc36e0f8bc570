import { describe, expect, it } from 'vitest';
import { sendersFor } from '../src/send-rate.ts';
import { assemble } from './assembly.ts';

const sendersIn = (sendRate?: number): unknown => {
  const assembly = assemble(sendRate === undefined ? {} : { sendRate });
  const [mapping] = Object.values(assembly.template('Digest').findResources('AWS::Lambda::EventSourceMapping'));
  return mapping?.['Properties'];
};

describe('sending', () => {
  it('runs as many senders at once as SES’s rate bears, within Lambda’s bounds', () => {
    expect([1, 14, 50, 250, 1_000_000].map(sendersFor)).toEqual([2, 4, 17, 87, 1000]);
    expect(sendersIn()).toMatchObject({ BatchSize: 1, ScalingConfig: { MaximumConcurrency: 4 } });
    expect(sendersIn(250)).toMatchObject({ ScalingConfig: { MaximumConcurrency: 87 } });
  });

  it('lets SES keep bounced and complaining addresses away, and measures its reputation', () => {
    assemble()
      .template('Digest')
      .hasResourceProperties('AWS::SES::ConfigurationSet', {
        SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
        ReputationOptions: { ReputationMetricsEnabled: true },
      });
  });
});

describe('tracing', () => {
  it('is on for every function when asked for', () => {
    const functions = assemble({ tracing: true }).all('AWS::Lambda::Function');
    for (const { Properties } of functions) expect(Properties['TracingConfig']).toEqual({ Mode: 'Active' });
  });
});
