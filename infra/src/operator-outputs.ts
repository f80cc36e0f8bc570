/** The outputs of the Data stack that the operator's commands read. */
export const OPERATOR_OUTPUTS = [
  'TableName',
  'MailsQueueUrl',
  'MailsDeadLettersUrl',
  'SendsQueueUrl',
  'SendsDeadLettersUrl',
  'LinkKeysSecretArn',
  'MailDomain',
] as const;
export type OperatorOutput = (typeof OPERATOR_OUTPUTS)[number];
