import type { TestAssembly } from './assembly.ts';

export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const asList = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

/** The statements of the policy of one role, by the beginning of the role's logical id. */
export const statementsOf = (assembly: Pick<TestAssembly, 'all'>, role: string): readonly Statement[] =>
  assembly.all('AWS::IAM::Policy').flatMap(({ Properties }) => {
    // The form in which CDK writes policies.
    const { Roles, PolicyDocument } = Properties as {
      Roles: readonly { Ref: string }[];
      PolicyDocument: { Statement: readonly Statement[] };
    };
    return Roles.some(({ Ref }) => Ref.startsWith(role)) ? PolicyDocument.Statement : [];
  });

export const allStatements = (assembly: Pick<TestAssembly, 'all'>): readonly Statement[] => statementsOf(assembly, '');

export const actionsOf = (statements: readonly Statement[]): readonly string[] =>
  [...new Set(statements.flatMap(({ Action }) => asList(Action)))].toSorted();

export const resourcesOf = ({ Resource }: Statement): readonly unknown[] => asList(Resource);
