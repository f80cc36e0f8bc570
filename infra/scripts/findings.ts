import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One thing a check found wrong in the templates. */
export interface Finding {
  readonly check: string;
  readonly rule: string;
  readonly description: string;
  readonly at: string;
}

/** The parts we read of the report that CDK leaves beside the templates. */
interface Report {
  readonly pluginReports: readonly {
    readonly pluginName: string;
    readonly violations: readonly {
      readonly ruleName: string;
      readonly description: string;
      readonly violatingConstructs: readonly { readonly constructPath?: string }[];
    }[];
  }[];
}

const reportOf = (assembly: string): string => join(assembly, 'validation-report.json');

/** Whether the checks have run at all. */
export const hasReport = (assembly: string): boolean => existsSync(reportOf(assembly));

/** What the checks found in an assembly: cdk-nag's rules, and CloudFormation's own as CDK carries them. */
export const findingsIn = (assembly: string): readonly Finding[] => {
  const report = JSON.parse(readFileSync(reportOf(assembly), 'utf8')) as Report;
  return report.pluginReports.flatMap(({ pluginName, violations }) =>
    violations.flatMap(({ ruleName, description, violatingConstructs }) =>
      violatingConstructs.map(({ constructPath = '?' }) => ({
        check: pluginName,
        rule: ruleName,
        description,
        at: constructPath,
      })),
    ),
  );
};

export const linesOf = (findings: readonly Finding[]): string =>
  findings.map(({ check, rule, description, at }) => `${at}: ${rule} (${check}) ${description}`).join('\n');
