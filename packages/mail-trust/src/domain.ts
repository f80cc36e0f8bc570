/**
 * Whether a domain is another one or lies below it, told by the dot: `notlinkedin.com` is not below `linkedin.com`.
 *
 * @param domain any case
 * @param root lower case
 */
export const isAtOrBelow = (domain: string, root: string): boolean => {
  const name = domain.toLowerCase();
  return name === root || name.endsWith(`.${root}`);
};

export const isLinkedIn = (domain: string): boolean => isAtOrBelow(domain, 'linkedin.com');
