import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack, Validations } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { findingsIn } from '../scripts/findings.ts';
import { assemble } from './assembly.ts';

describe('cdk-nag and CloudFormation’s own checks', () => {
  it('find nothing in what is deployed', () => {
    expect(assemble().findings).toEqual([]);
  });

  it('find nothing with tracing, a zone and a take-over either', () => {
    const zone = { id: 'Z0123456789', name: 'example.org' };
    expect(assemble({ tracing: true, takeOver: true, zone, alarmEmail: 'ops@example.org' }).findings).toEqual([]);
  });

  it('would find a bucket without a log', () => {
    const outdir = mkdtempSync(join(tmpdir(), 'guestlist-careless-'));
    const app = new App({ outdir });
    new Bucket(new Stack(app, 'Careless'), 'Bucket');
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    expect(() => app.synth()).toThrow();
    expect(findingsIn(outdir).map(({ rule }) => rule)).toContain('AwsSolutions-S1');
    rmSync(outdir, { recursive: true });
  });
});
