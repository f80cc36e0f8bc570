import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { DataStack } from './data-stack.ts';
import { DigestStack } from './digest-stack.ts';
import { EDGE_REGION, EdgeStack } from './edge-stack.ts';
import { FEATURE_FLAGS } from './feature-flags.ts';
import { JudgingStack } from './judging-stack.ts';
import { MailInStack } from './mail-in-stack.ts';
import type { Settings } from './settings.ts';
import { WatchStack } from './watch-stack.ts';
import { WebStack } from './web-stack.ts';

/** Where the app finds its bundles and leaves its templates. */
export interface Places {
  /** The folder with one folder a function, as `npm run bundle` leaves it. */
  readonly bundles: string;
  /** Where the cloud assembly goes; a temporary folder when left out. */
  readonly outdir?: string;
}

/** Guestlist on AWS, stack by stack in the order of their life span. */
export const guestlist = (settings: Settings, places: Places): App => {
  const app = new App({
    analyticsReporting: false,
    context: FEATURE_FLAGS,
    ...(places.outdir === undefined ? {} : { outdir: places.outdir }),
  });
  const common = { env: { region: settings.region }, settings, bundles: places.bundles };

  const data = new DataStack(app, 'Guestlist-Data', common);
  const mailIn = new MailInStack(app, 'Guestlist-MailIn', { ...common, data });
  const judging = new JudgingStack(app, 'Guestlist-Judging', { ...common, data });
  const digest = new DigestStack(app, 'Guestlist-Digest', { ...common, data, mailIn });
  const web = new WebStack(app, 'Guestlist-Web', { ...common, data });
  if (settings.cloudFront) new EdgeStack(app, 'Guestlist-Edge', { ...common, env: { region: EDGE_REGION }, web });
  new WatchStack(app, 'Guestlist-Watch', { ...common, data, mailIn, judging, digest, web });

  Tags.of(app).add('app', 'guestlist');
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
};
