import { SESClient } from '@aws-sdk/client-ses';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { afterEach, describe, expect, it } from 'vitest';
import { type Call, type Loopback, listen, NOBODY } from '../../test/loopback.ts';
import { activateWith } from './activate-rule-set.ts';

const NAMESPACE = 'http://ses.amazonaws.com/doc/2010-12-01/';

/** SES's idea of the active rule set, and CloudFormation's waiting for an answer, behind one address. */
const surroundings = (active: string | null) => {
  const state = { active };
  const answer = ({ method, body }: Call) => {
    if (method === 'PUT') return {};
    const form = new URLSearchParams(body.toString());
    const action = form.get('Action') ?? '';
    if (action === 'SetActiveReceiptRuleSet') state.active = form.get('RuleSetName');
    const inner = state.active === null ? '' : `<Metadata><Name>${state.active}</Name></Metadata>`;
    const result = `<${action}Result>${action.startsWith('Describe') ? inner : ''}</${action}Result>`;
    return { type: 'text/xml', body: `<${action}Response xmlns="${NAMESPACE}">${result}</${action}Response>` };
  };
  return { state, answer };
};

let endpoint: Loopback | undefined;
afterEach(() => endpoint?.close());

const run = async (active: string | null, RequestType: 'Create' | 'Delete', takeOver = false) => {
  const { state, answer } = surroundings(active);
  endpoint = await listen(answer);
  const event = {
    RequestType,
    ResponseURL: `${endpoint.url}/answer`,
    StackId: 's',
    RequestId: 'r',
    LogicalResourceId: 'l',
    ResourceProperties: { RuleSetName: 'ours', TakeOver: String(takeOver) },
  };
  // The parts of CloudFormation's event that are read.
  await activateWith(new SESClient({ ...NOBODY, endpoint: endpoint.url }))(
    event as unknown as CloudFormationCustomResourceEvent,
  );
  const told = endpoint.calls.filter(({ method }) => method === 'PUT').map(({ body }) => JSON.parse(body.toString()));
  return { active: state.active, told };
};

describe('the active rule set', () => {
  it('becomes ours where none is', async () => {
    expect(await run(null, 'Create')).toMatchObject({ active: 'ours', told: [{ Status: 'SUCCESS' }] });
  });

  it('stays another’s unless it may be taken over, and the deployment is told why', async () => {
    const { active, told } = await run('theirs', 'Create');
    expect(active).toBe('theirs');
    expect(told).toMatchObject([{ Status: 'FAILED', Reason: expect.stringContaining('--take-over') }]);
    await endpoint?.close();
    expect(await run('theirs', 'Create', true)).toMatchObject({ active: 'ours', told: [{ Status: 'SUCCESS' }] });
  });

  it('is none after ours is taken away, and stays another’s if that had come since', async () => {
    expect(await run('ours', 'Delete')).toMatchObject({ active: null, told: [{ Status: 'SUCCESS' }] });
    await endpoint?.close();
    expect(await run('theirs', 'Delete')).toMatchObject({ active: 'theirs', told: [{ Status: 'SUCCESS' }] });
  });
});
