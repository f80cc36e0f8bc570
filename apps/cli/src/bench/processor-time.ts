/** Processor time of this process so far, in seconds; the threads that collect garbage and compile are included, other processes are not. */
export const processorSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
