/** The member to whom the tests' mails are written. */
export const ada = {
  name: 'Ada Sorel',
  firstName: 'Ada',
  headline: 'Head of purchasing',
  email: 'ada@fernholz.example',
  memberNumber: '48151623',
};
