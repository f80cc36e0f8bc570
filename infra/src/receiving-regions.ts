/**
 * Regions in which SES receives mail, as AWS's table of SES endpoints listed them in 2024; the others only send. AWS
 * adds to them: one that it lists by now is let through with `--region-receives`.
 */
export const RECEIVING_REGIONS = [
  'us-east-1',
  'us-east-2',
  'us-west-2',
  'ca-central-1',
  'eu-central-1',
  'eu-west-1',
  'eu-west-2',
  'ap-northeast-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
] as const;

export const isKnownToReceive = (region: string): boolean => RECEIVING_REGIONS.some((known) => known === region);
