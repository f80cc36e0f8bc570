/** LinkedIn's address for mails that pretend to come from it. */
export const LINKEDIN_REPORTS = 'phishing@linkedin.com';
